import type { Case } from '../../model/case';
import type { Located } from '../../model/located';
import { readable, timeAt } from '../../model/values';
import { say } from '../../text/say';
import type { Span } from '../../text/span';
import { printTime, type Time } from '../../values/time';
import { compareTimes, sameVisit, timeInDays } from '../../values/time-order';

/** Something that happened at a time, with the place where the time stands. */
export interface Event {
  readonly time: Time;
  readonly span: Span;
  /** What it is, as a sentence names it: `a score`, `a finding`. */
  readonly what: string;
}

/** Points at which the patient was seen: scores, findings, treatments and the end of follow-up. */
export function visitsOf(one: Case): Event[] {
  return [
    ...scoredTimes(one),
    ...one.findings.flatMap((finding) => eventAt(finding.get('at'), say`a finding`)),
    ...one.outcome
      .get('treatments')
      .items()
      .flatMap((item) => eventAt(item.get('at'), say`a treatment`)),
    ...eventAt(one.outcome.get('follow_up'), say`the end of follow-up`),
  ];
}

/** Every time a score is given for, whatever the score. */
export function scoredTimes({ measures }: Case): Event[] {
  return measures.flatMap(({ scores }) =>
    scores.flatMap(({ time, timeSpan }) => (time.ok ? [{ time: time.value, span: timeSpan, what: say`a score` }] : [])),
  );
}

/** The event of a time that can be read; none otherwise. */
export function eventAt(at: Located, what: string): Event[] {
  const time = readable(timeAt(at));
  return time ? [{ time, span: at.span, what }] : [];
}

/**
 * Whether `a` certainly lies after `b`: in the order of time, not another name of the same visit, and by more than
 * “about” leaves open.
 */
export function isAfter(a: Time, b: Time): boolean {
  if ((compareTimes(a, b) ?? 0) <= 0 || sameVisit(a, b)) return false;
  const vague = [a, b].some((time) => time.kind === 'offset' && time.about);
  const [late, early] = [timeInDays(a)?.min, timeInDays(b)?.max];
  // Within a quarter of the later one, “about” may mean the same.
  return !vague || late === undefined || early === undefined || late - early > Math.abs(late) / 4;
}

/** The events at different times: those at one time, or at two names of it, count once. */
export function distinct(events: readonly Event[]): Event[] {
  const found = new Map<string, Event>();
  for (const event of events) {
    const key = printTime(event.time);
    if (found.has(key) || hasVisit(found, event.time)) continue;
    found.set(key, event);
  }
  return [...found.values()];
}

function hasVisit(found: ReadonlyMap<string, Event>, time: Time): boolean {
  for (const event of found.values()) if (sameVisit(event.time, time)) return true;
  return false;
}
