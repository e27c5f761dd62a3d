import type { Report } from '../../core/model/report';

/** Where an offset lies, as a reader finds it: the key of the front matter, or the heading it stands under. */
export function printPath(report: Report, offset: number): string {
  const { frontMatter, body } = report.source;
  if (frontMatter && offset < body.span.start) {
    const key = report.root.entries().findLast(({ keySpan }) => keySpan.start <= offset);
    return key ? key.key : 'front matter';
  }
  const section = body.sections.findLast(({ heading }) => heading.span.start <= offset);
  const text = section?.heading.text.replace(/[*_`]/g, '').trim();
  return text ? `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”` : 'text';
}
