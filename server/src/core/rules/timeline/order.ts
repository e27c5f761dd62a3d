import type { Case } from '../../model/case';
import { say } from '../../text/say';
import { printTime } from '../../values/time';
import { defineRule, type Finding } from '../rule';
import { type Event, eventAt, isAfter, scoredTimes } from './events';

export const rule = defineRule({
  severity: 'error',
  summary: 'Nothing is over before it began, and nothing is seen after the last follow-up.',
  why: 'All times count from day 0. A headache that resolved before its onset, or a score at two years in a patient followed for six months, means that one of the two times is wrong or counted from elsewhere.',
  source: 'The report format: times are relative to day 0.',
  reads: 'value',
  *check(report) {
    for (const one of report.cases) {
      yield* pairs(one);
      yield* afterFollowUp(one);
    }
  },
});

/** Times of one thing that have an order. */
function* pairs({ adverseEvents, patient }: Case): Generator<Finding> {
  const ordered = [
    ...adverseEvents.map(
      (at) => [at.get('onset'), at.get('resolved'), at.get('event').fact ?? 'the event', 'began', 'resolved'] as const,
    ),
    ...patient
      .get('antithrombotics')
      .items()
      .map(
        (at) =>
          [
            at.get('stopped'),
            at.get('restarted'),
            at.get('drug').fact ?? 'the drug',
            'was stopped',
            'restarted',
          ] as const,
      ),
  ];
  for (const [from, to, what, began, ended] of ordered) {
    const [start, end] = [eventAt(from, began)[0], eventAt(to, ended)[0]];
    if (!start || !end || !isAfter(start.time, end.time)) continue;
    yield {
      span: end.span,
      message: say`${short(what)} is ${ended} at ${printTime(end.time)}, before it ${began} at ${printTime(start.time)}. Correct one of the two.`,
      help: say`Times count from day 0, not from each other; what lies before day 0 has a minus, as in \`-7 days\`.`,
      related: [{ span: start.span, message: say`It ${began} here.` }],
    };
  }
}

/** What was seen after the end of follow-up. */
function* afterFollowUp(one: Case): Generator<Finding> {
  const [end] = eventAt(one.outcome.get('follow_up'), 'follow-up');
  if (!end) return;
  const seen: Event[] = [
    ...scoredTimes(one),
    ...one.findings.flatMap((finding) => eventAt(finding.get('at'), 'a finding')),
    ...one.adverseEvents.flatMap((event) => [
      ...eventAt(event.get('onset'), 'the onset of an adverse event'),
      ...eventAt(event.get('resolved'), 'the end of an adverse event'),
    ]),
    ...one.outcome
      .get('treatments')
      .items()
      .flatMap((item) => eventAt(item.get('at'), 'a treatment')),
  ];
  const said = new Set<string>();
  for (const { time, span, what } of seen) {
    // One visit with ten scores is one mistake.
    const key = `${what} ${printTime(time)}`;
    if (!isAfter(time, end.time) || said.has(key)) continue;
    said.add(key);
    yield {
      span,
      message: say`There is ${what} at ${printTime(time)}, but follow-up ended at ${printTime(end.time)}. Correct the time, or \`follow_up\`.`,
      related: [{ span: end.span, message: say`Follow-up ends here.` }],
    };
  }
}

function short(text: string): string {
  const name = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return `“${name}”`;
}
