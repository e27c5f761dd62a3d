import type { Report } from '../model/report';
import { readable } from '../model/values';
import type { Cursor } from '../syntax/cursor';
import { yamlScalar } from '../syntax/quote';
import { say } from '../text/say';
import { parseTime, printTime } from '../values/time';
import { type Completion, plain } from './completion';

const usual = [
  'baseline',
  'day 0',
  'during',
  'immediately',
  '1 hour',
  '24 hours',
  '1 week',
  '2 weeks',
  '1 month',
  '3 months',
  '6 months',
  '1 year',
];

/** The times this report already uses, in the order of the file, then the usual ones. `tail` follows what is inserted. */
export function completeTimes(report: Report, cursor: Cursor, tail = ''): Completion[] {
  const used = new Map<string, number>();
  for (const { at } of report.values('time')) {
    const time = readable(at.fact === undefined ? undefined : parseTime(at.fact));
    // What is being typed is no time of the report yet.
    if (time && !(at.span.start <= cursor.replace.start && cursor.replace.end <= at.span.end)) {
      const text = printTime(time);
      used.set(text, (used.get(text) ?? 0) + 1);
    }
  }
  const texts = [...used.keys(), ...usual.filter((text) => !used.has(text))].filter(
    (text) => !cursor.present.has(text),
  );
  return texts.map((text, index) => ({
    label: text,
    kind: 'time',
    detail: used.has(text) ? say`used in this report` : undefined,
    insert: (cursor.needsBlank ? ' ' : '') + plain(yamlScalar(text, cursor)) + tail,
    replace: cursor.replace,
    rank: index,
    again: tail !== '',
  }));
}
