import type { OutcomePanel, OutcomeSeries, OutcomesDocument } from './outcomes';
import type { Table } from './table';

/** The picture in words, for readers who cannot see it. */
export function outcomesInWords({ panels }: OutcomesDocument): string {
  if (panels.length === 0) return 'The report has no scores.';
  return panels
    .map((panel) => {
      const series = panel.series.map((one) => {
        const scores = one.points.map(({ visit, text }) => `${panel.visits[visit]} ${text}`).join('; ');
        return `${one.label ? `${one.label}: ` : ''}${scores || 'no scores'}.`;
      });
      return `${panel.label}${betterOf(panel)}. ${series.join(' ')}`;
    })
    .join(' ');
}

/** The scores as tables, one for each thing measured. */
export function outcomesTables({ panels, lines }: OutcomesDocument): Table[] {
  return panels.map((panel) => ({
    caption: `${panel.label}${betterOf(panel)}`,
    header: [panel.series.some(({ label }) => label !== '') ? 'Patient' : 'Score', ...panel.visits],
    rows: panel.series.map((one) => ({ cells: rowOf(panel, one), line: lines.line(one.span.start) })),
    line: lines.line(panel.span.start),
  }));
}

function betterOf({ better }: OutcomePanel): string {
  return better ? ` (${better} is better)` : '';
}

function rowOf(panel: OutcomePanel, { label, points }: OutcomeSeries): string[] {
  const cells = panel.visits.map((_, visit) => {
    const here = points.filter((point) => point.visit === visit);
    return here.map(({ text }) => text).join('; ') || '–';
  });
  return [label || panel.label, ...cells];
}
