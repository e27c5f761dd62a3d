import { say } from '../../text/say';
import { printTime, type Time } from '../../values/time';
import { sameVisit } from '../../values/time-order';
import { defineRule } from '../rule';
import { type Event, visitsOf } from './events';

export const rule = defineRule({
  severity: 'info',
  summary: 'One visit has one name.',
  why: 'Three months and twelve weeks are one visit to the author and two to the reader, to a table and to a chart.',
  source: 'The report format.',
  reads: 'value',
  *check(report) {
    for (const one of report.cases) {
      const visits = visitsOf(one).filter(({ time }) => time.kind === 'offset' && time.from > 0);
      const labels = [...groupByLabel(visits)].sort((a, b) => b[1].length - a[1].length);
      const said = new Set<string>();
      for (const [label, events] of labels) {
        for (const [other, [rare]] of labels) {
          if (other === label || said.has(label) || said.has(other)) continue;
          const [event] = events as [Event];
          if (!rare || !sameVisit(event.time, rare.time) || isVague(event.time) || isVague(rare.time)) continue;
          said.add(other);
          yield {
            span: rare.span,
            message: say`This visit is called ${other} here and ${label} elsewhere. Use one name if it is one visit.`,
            related: [{ span: event.span, message: say`Called ${label} here.` }],
          };
        }
      }
    }
  },
});

/** The visits by the name they have, in the order of the file. */
function groupByLabel(visits: readonly Event[]): Map<string, Event[]> {
  const labels = new Map<string, Event[]>();
  for (const visit of visits) {
    const label = printTime(visit.time);
    labels.set(label, [...(labels.get(label) ?? []), visit]);
  }
  return labels;
}

/** A range or an approximation is no name of a visit. */
function isVague(time: Time): boolean {
  return time.kind !== 'offset' || time.about || time.to !== undefined || time.anchor !== undefined;
}
