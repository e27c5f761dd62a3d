import type { Report } from '../../core/model/report';

/** `Figure 2` for a figure that is named by its id or by its number, `2a`; `undefined` where the report has none of that name. */
export function figureLabel(report: Report, named: string | undefined): string | undefined {
  if (!named) return undefined;
  const figures = report.root.get('figures').items();
  const at = figures.findIndex((figure) => figure.get('id').fact === named);
  if (at >= 0) return `Figure ${at + 1}`;
  const number = /^(?:fig(?:ure|\.)?\s?)?(\d{1,3}[a-z]?)$/i.exec(named)?.[1];
  return number ? `Figure ${number}` : undefined;
}
