import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { lineBreak } from '../list-edits';
import type { Edit } from '../rule';

/**
 * Puts `key: value` behind the entry of a mapping that `beside` is the value of, in the way that mapping is written.
 * `undefined` where `beside` is no scalar of one line under a key of its own.
 */
export function insertEntry(report: Report, beside: Located, key: string, value: string): Edit | undefined {
  const { node, keySpan, span } = beside;
  const { text } = report;
  if (node?.kind !== 'scalar' || keySpan.end > span.start || text.slice(keySpan.start, span.end).includes('\n'))
    return undefined;
  if (report.inFlow(span)) return { span: { start: span.end, end: span.end }, newText: `, ${key}: ${value}` };
  const { lines } = report.source;
  const line = lines.line(keySpan.start);
  const indent = ' '.repeat(keySpan.start - lines.start(line));
  const next = text.indexOf('\n', span.end);
  const end = next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next;
  return { span: { start: end, end }, newText: `${lineBreak(report)}${indent}${key}: ${value}` };
}
