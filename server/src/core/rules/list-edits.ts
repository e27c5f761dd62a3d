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

/** The line break that the file uses. */
export function lineBreak(report: Report): string {
  return report.text.includes('\r\n') ? '\r\n' : '\n';
}
