import { daysPer, type OffsetTime, type Time, type TimeWord } from './time';

/** One second, in days: what has a word lies this close to day 0, in the order of events. */
const instant = 1 / 86_400;
const named: Record<TimeWord, number> = { baseline: -instant, 'day 0': 0, during: instant, immediately: 2 * instant };

/** The earliest and latest moment a time can mean, in days from day 0; `undefined` if it counts from another event. */
export function timeInDays(time: Time): { min: number; max: number } | undefined {
  return time.anchor === undefined ? fromAnchor(time) : undefined;
}

function fromAnchor(time: Time): { min: number; max: number } {
  if (time.kind === 'named') return { min: named[time.word], max: named[time.word] };
  const { from, to = from, unit } = time;
  return { min: from * daysPer[unit], max: to * daysPer[unit] };
}

/**
 * Negative if `a` certainly lies before `b`, positive if after, 0 if they meet or overlap; `undefined` if they count
 * from different events. Since ranges may overlap this is for judging, not for sorting; sort by `timeInDays().min`.
 */
export function compareTimes(a: Time, b: Time): number | undefined {
  if (a.anchor?.toLowerCase() !== b.anchor?.toLowerCase()) return undefined;
  const [left, right] = [fromAnchor(a), fromAnchor(b)];
  if (left.max < right.min) return -1;
  return left.min > right.max ? 1 : 0;
}

/** A little over a week, in days: 3 months, counted in mean months, are 7.3 days longer than 12 weeks. */
const sameVisitDays = 7.5;

/**
 * Whether two times are likely two names of one visit, as 3 months and 12 weeks are: a tenth of the later one apart
 * at most, and not more than about a week. Two numbers of one unit are two visits.
 */
export function sameVisit(a: Time, b: Time): boolean {
  if (compareTimes(a, b) === undefined) return false;
  if (a.kind === 'named' || b.kind === 'named') return a.kind === 'named' && b.kind === 'named' && a.word === b.word;
  if (a.unit === b.unit) return a.from === b.from && lastOf(a) === lastOf(b);
  const [left, right] = [fromAnchor(a), fromAnchor(b)];
  return near(left.min, right.min) && near(left.max, right.max);
}

function lastOf(time: OffsetTime): number {
  return time.to ?? time.from;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.min(sameVisitDays, Math.max(Math.abs(a), Math.abs(b)) / 10);
}
