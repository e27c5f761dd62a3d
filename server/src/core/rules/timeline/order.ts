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
    ...adverseEvents.map((at) => ({
      from: at.get('onset'),
      to: at.get('resolved'),
      began: () => say`It began here.`,
      message: (end: string, start: string) =>
        say`${short(at.get('event').fact ?? say`the event`)} is resolved at ${end}, before it began at ${start}. Correct one of the two.`,
    })),
    ...patient
      .get('antithrombotics')
      .items()
      .map((at) => ({
        from: at.get('stopped'),
        to: at.get('restarted'),
        began: () => say`It was stopped here.`,
        message: (end: string, start: string) =>
          say`${short(at.get('drug').fact ?? say`the drug`)} is restarted at ${end}, before it was stopped at ${start}. Correct one of the two.`,
      })),
  ];
  for (const { from, to, began, message } of ordered) {
    const [start, end] = [eventAt(from, '')[0], eventAt(to, '')[0]];
    if (!start || !end || !isAfter(start.time, end.time)) continue;
    yield {
      span: end.span,
      message: message(printTime(end.time), printTime(start.time)),
      help: say`Times count from day 0, not from each other; what lies before day 0 has a minus, as in \`-7 days\`.`,
      related: [{ span: start.span, message: began() }],
    };
  }
}

/** What was seen after the end of follow-up. */
function* afterFollowUp(one: Case): Generator<Finding> {
  const [end] = eventAt(one.outcome.get('follow_up'), '');
  if (!end) return;
  const seen: Event[] = [
    ...scoredTimes(one),
    ...one.findings.flatMap((finding) => eventAt(finding.get('at'), say`a finding`)),
    ...one.adverseEvents.flatMap((event) => [
      ...eventAt(event.get('onset'), say`the onset of an adverse event`),
      ...eventAt(event.get('resolved'), say`the end of an adverse event`),
    ]),
    ...one.outcome
      .get('treatments')
      .items()
      .flatMap((item) => eventAt(item.get('at'), say`a treatment`)),
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
  return say`“${name}”`;
}
