import type { Report } from '../model/report';
import type { Edit } from '../rules/rule';
import type { MapEntry } from '../syntax/tree';

/** Something an editor can do to a report where the cursor stands, though nothing is wrong with it. */
export interface Action {
  /** Starts with a verb, no period. */
  readonly title: string;
  readonly kind: 'rewrite' | 'organise';
  readonly edits: readonly Edit[];
}

/** Where an entry of a block mapping ends: behind its value's last line, with a comment on it, before the line break. */
export function endOfEntry(report: Report, { key, value }: MapEntry): number {
  const from = Math.max(key.span.end, value?.span.end ?? 0);
  const next = report.text.indexOf('\n', from);
  const end = next < 0 ? report.text.length : next;
  return report.text[end - 1] === '\r' ? end - 1 : end;
}

/** The column of an offset. */
export function columnOf(report: Report, offset: number): number {
  return report.source.lines.position(offset).character;
}
