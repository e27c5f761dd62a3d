import type { Located } from '../model/located';
import { Report } from '../model/report';
import type { Section } from '../syntax/body';
import type { Source } from '../syntax/source';
import { say } from '../text/say';
import type { Span } from '../text/span';

/** An entry of a report's outline. */
export interface OutlineEntry {
  readonly name: string;
  readonly detail: string | undefined;
  readonly kind: 'facts' | 'case' | 'procedure' | 'key' | 'section';
  /** All that belongs to it. */
  readonly span: Span;
  /** Its name in the text. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineEntry[];
}

/** The outline of a report: the front matter by its keys, cases and procedures by their names, the narrative by its headings. */
export function outline(source: Source): OutlineEntry[] {
  const report = new Report(source);
  const entries: OutlineEntry[] = [];
  const { frontMatter } = source;
  if (frontMatter) {
    entries.push({
      name: report.root.get('title').fact || say`Front matter`,
      detail: report.type,
      kind: 'facts',
      span: frontMatter.span,
      nameSpan: frontMatter.opening,
      children: report.root.entries().map(({ key, keySpan, value }) => keyEntry(key, keySpan, value)),
    });
  }
  return [...entries, ...headings(source.body.sections, source.body.span.end)];
}

function keyEntry(key: string, nameSpan: Span, value: Located): OutlineEntry {
  const span = { start: nameSpan.start, end: Math.max(nameSpan.end, value.span.end) };
  const kind = key === 'cases' ? 'case' : key === 'procedure' ? 'procedure' : 'key';
  const named = kind === 'key' ? [] : value.items().filter(({ node }) => node?.kind === 'map');
  const children = named.map((item, index): OutlineEntry => {
    const label = item.first(kind === 'case' ? 'id' : 'name');
    return {
      name: label.fact ?? `${key} ${index + 1}`,
      detail: kind === 'case' ? item.get('patient').get('age').fact : item.get('level').fact,
      kind,
      span: item.span,
      nameSpan:
        label.exists && label.span.end <= item.span.end ? label.span : { start: item.span.start, end: item.span.start },
      children: [],
    };
  });
  return { name: key, detail: value.text?.slice(0, 60), kind, span, nameSpan, children };
}

/** Headings nested by their level. */
function headings(sections: readonly Section[], end: number): OutlineEntry[] {
  const roots: OutlineEntry[] = [];
  const open: { level: number; children: OutlineEntry[] }[] = [{ level: 0, children: roots }];
  for (const { heading, span } of sections) {
    while (open.at(-1)!.level >= heading.level) open.pop();
    const children: OutlineEntry[] = [];
    open.at(-1)!.children.push({
      name: heading.text || say`(untitled)`,
      detail: undefined,
      kind: 'section',
      span: { start: heading.span.start, end: Math.min(span.end, end) },
      nameSpan: heading.textSpan,
      children,
    });
    open.push({ level: heading.level, children });
  }
  return roots;
}

/** A stretch that an editor can fold. */
export interface Fold {
  readonly span: Span;
  readonly kind: 'facts' | 'region' | 'comment';
}

/** The front matter, each of its blocks, sections and comments of more than one line. */
export function folds(source: Source): Fold[] {
  const found: Fold[] = [];
  const { frontMatter, body } = source;
  if (frontMatter) {
    found.push({ span: frontMatter.span, kind: 'facts' });
    for (const { keySpan, value } of new Report(source).root.entries()) {
      if (value.exists) found.push({ span: { start: keySpan.start, end: value.span.end }, kind: 'region' });
    }
  }
  for (const { heading, span } of body.sections)
    found.push({ span: { start: heading.span.start, end: span.end }, kind: 'region' });
  for (const { span } of body.comments) found.push({ span, kind: 'comment' });
  return found
    .map(({ span, kind }) => ({ span: { start: span.start, end: trimEnd(source.text, span) }, kind }))
    .filter(({ span }) => source.lines.line(span.start) < source.lines.line(span.end));
}

function trimEnd(text: string, { start, end }: Span): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return last;
}
