import type { Located } from '../model/located';
import type { Report } from '../model/report';
import { removeLines } from './edits';
import type { Edit } from './rule';

/**
 * Removes an entry of a list; with its only entry, the list's key goes too. `undefined` where that can't be done
 * without touching what stands beside it.
 */
export function removeEntry(report: Report, list: Located, index: number): Edit | undefined {
  const node = list.node;
  const item = node?.kind === 'list' ? node.items[index] : undefined;
  if (node?.kind !== 'list' || !item) return undefined;
  if (node.items.length === 1) {
    return report.inFlow(list.keySpan)
      ? undefined
      : removeLines(report, { start: list.keySpan.start, end: node.span.end });
  }
  if (!node.flow) return removeLines(report, item.span);
  const next = node.items[index + 1];
  const previous = node.items[index - 1];
  if (next) return { span: { start: item.span.start, end: next.span.start }, newText: '' };
  return previous ? { span: { start: previous.span.end, end: item.span.end }, newText: '' } : undefined;
}

/**
 * Adds an entry to a list at the top of the front matter, and the list itself where there is none. A value left empty is
 * the author's to write. `undefined` where that can't be done without touching what stands there.
 */
export function appendEntry(
  report: Report,
  key: string,
  fields: readonly (readonly [key: string, value: string])[],
): Edit | undefined {
  const { root, source, text } = report;
  if (root.node?.kind !== 'map' || root.node.flow || !source.frontMatter?.closed) return undefined;
  const newline = lineBreak(report);
  const list = root.get(key);
  const node = list.node;
  if (node?.kind === 'list') return addTo(report, list, fields);
  const entry = blockEntry(fields, '  ', newline);
  if (node?.kind === 'scalar' && list.answer) {
    return { span: { start: list.keySpan.end + 1, end: node.span.end }, newText: `${newline}${entry}` };
  }
  // A second key of the same name would be a mistake of its own, also where the first has no value.
  if (list.exists || root.node.entries.some((one) => one.key.text === key)) return undefined;
  const end = source.frontMatter.yaml.end;
  const before = text[end - 1] === '\n' ? '' : newline;
  return { span: { start: end, end }, newText: `${before}${key}:${newline}${entry}${newline}` };
}

/** Adds an entry behind the last one of a list, wherever the list stands; `undefined` where there is no list. */
export function addTo(
  report: Report,
  { node }: Located,
  fields: readonly (readonly [key: string, value: string])[],
): Edit | undefined {
  if (node?.kind !== 'list') return undefined;
  const { text } = report;
  if (node.flow) {
    const last = node.items.at(-1);
    const at = last ? last.span.end : node.span.start + 1;
    const words = fields.map(([name, value]) => `${name}: ${value === '' ? '""' : value}`).join(', ');
    return { span: { start: at, end: at }, newText: `${last ? ', ' : ''}{ ${words} }` };
  }
  const [first] = node.items.flatMap((item) => item?.span.start ?? []);
  if (first === undefined) return undefined;
  const lineStart = text.lastIndexOf('\n', first) + 1;
  const indent = /^[ ]*/.exec(text.slice(lineStart, first))![0];
  const end = endOfLine(text, Math.max(...node.items.map((item) => item?.span.end ?? 0)));
  const newline = lineBreak(report);
  return { span: { start: end, end }, newText: `${newline}${blockEntry(fields, indent, newline)}` };
}

function blockEntry(fields: readonly (readonly [key: string, value: string])[], indent: string, newline: string) {
  return fields.map(([name, value], index) => `${indent}${index === 0 ? '- ' : '  '}${name}: ${value}`).join(newline);
}

function endOfLine(text: string, from: number): number {
  const next = text.indexOf('\n', from);
  const end = next < 0 ? text.length : next;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** The line break that the file uses. */
export function lineBreak(report: Report): string {
  return report.text.includes('\r\n') ? '\r\n' : '\n';
}
