import type { Case } from '../../model/case';
import { say } from '../../text/say';
import { defineRule } from '../rule';
import { distinct, eventAt, visitsOf } from './events';

/** A before, an event and an after. */
const fewest = 3;

export const rule = defineRule({
  severity: 'info',
  summary: 'The case has a timeline: at least three different times.',
  why: 'CARE asks for the dates and times of the important events, as a figure or a table. Here they come from the times in the report; with fewer than three of them there is no course to show.',
  source: 'CARE 2013, item 7 (Gagnier et al., J Med Case Rep 2013;7:223).',
  reads: 'report',
  *check(report) {
    if (report.type === 'image letter') return;
    const series = report.cases.length > 1;
    for (const one of report.cases) {
      const times = distinct(eventsOf(one)).length;
      if (times >= fewest) continue;
      const at = one.outcome.exists ? one.outcome : one.at;
      yield {
        span: at.keySpan,
        message: series
          ? say`Case ${one.id} has ${countOf(times)} in it, and a timeline needs at least three. Say when it began, when it was treated and when it was seen again.`
          : say`The case has ${countOf(times)} in it, and a timeline needs at least three. Say when it began, when it was treated and when it was seen again.`,
        help: say`Times stand under \`onset\`, \`at\`, \`scores\` and \`follow_up\`, relative to day 0.`,
      };
    }
  },
});

function countOf(times: number): string {
  return times === 0 ? say`no time` : times === 1 ? say`one time` : say`two times`;
}

function eventsOf(one: Case) {
  const { patient, procedures, adverseEvents } = one;
  return [
    ...visitsOf(one),
    ...patient
      .get('complaints')
      .items()
      .flatMap((at) => eventAt(at.get('onset'), '')),
    ...patient
      .get('exposures')
      .items()
      .flatMap((at) => eventAt(at.get('at'), '')),
    ...procedures.flatMap(({ at }) => eventAt(at.get('at'), '')),
    ...adverseEvents.flatMap((at) => [...eventAt(at.get('onset'), ''), ...eventAt(at.get('resolved'), '')]),
  ];
}
