import {
  canChangeBy,
  type Grid,
  isInRange,
  isNumeric,
  isOnGrid,
  nearestChanges,
  type ReachableChange,
  valueOn,
} from '../../model/scale-grid';
import { say, sayAll } from '../../text/say';
import { printNumber } from '../../values/number';
import type { BoundScore, Score } from '../../values/score';
import { faultOf, stepCounts } from './fault';
import { inTime, type KnownMeasure, type Reading } from './measures';

/** The first score of the measure, if it is a number of the scale: changes count from it. */
export function firstReading(known: KnownMeasure): Reading | undefined {
  const { measure, readings, scale, subscale } = known;
  const first = readings.length === measure.scores.length ? inTime(readings)?.[0] : undefined;
  if (!first || !isNumeric(scale, subscale) || faultOf(known, first.score)) return undefined;
  return valueOn(scale, first.score) === undefined ? undefined : first;
}

/** Whether a score of the scale can show the stated change, counted from `start`, which `first` was read as. */
export function isPossibleChange(known: KnownMeasure, start: number, first: Score, score: BoundScore): boolean {
  const { grid } = known;
  const { relation, percent, value = 0, direction = 'lower', unit } = score;
  if (percent !== undefined) {
    // Where the step doesn't bind, only the end of the scale does.
    if (!stepCounts(known, first)) return isWithin(grid, start, score, (start * percent) / 100);
    const decimals = /\.(\d+)/.exec(score.text)?.[1]?.length ?? 0;
    return canChangeBy(grid, start, { relation, direction, percent, decimals }) !== false;
  }
  // `2 cm lower` on a scale in mm is for another day.
  if (unit !== undefined && unit !== 'points') return true;
  if (!isWithin(grid, start, score, value)) return false;
  const end = direction === 'lower' ? start - value : start + value;
  return relation !== 'exactly' || !stepCounts(known, first) || isOnGrid(grid, end) !== false;
}

/** Whether a change of this size stays within the scale; what is at most so large always can. */
function isWithin(grid: Grid, start: number, { relation, direction }: BoundScore, by: number): boolean {
  if (relation === 'at most' || relation === 'less than') return true;
  return isInRange(grid, direction === 'lower' ? start - by : start + by) !== false;
}

/** Why a change can't be, for a message: `that would be 6.4, and NRS goes in steps of 1`. */
export function whyImpossible(
  { grid, scale }: KnownMeasure,
  start: number,
  { percent, value = 0, direction }: BoundScore,
): string {
  const by = percent === undefined ? value : (start * percent) / 100;
  const end = Number(printNumber(direction === 'lower' ? start - by : start + by));
  if (isInRange(grid, end) === false) {
    return say`the scale ends at ${direction === 'lower' ? grid.min : grid.max}`;
  }
  return say`that would be ${rounded(end)}, and ${scale.label} goes in steps of ${printNumber(grid.step ?? 1)}`;
}

/** The changes next to a stated percentage that the scale can show; none where the change is one in points. */
export function nearestTo(
  { grid }: KnownMeasure,
  start: number,
  { percent, direction }: BoundScore,
): ReachableChange[] {
  return percent === undefined || !direction ? [] : nearestChanges(grid, start, { direction, percent });
}

/** The way out, as the end of a message. */
export function wayOut(can: readonly ReachableChange[]): string {
  if (can.length === 0) return say` Check both scores.`;
  return say` The nearest that can be: ${sayAll(
    can.map(({ score, percent }) => `${rounded(percent)} % (${printNumber(score)})`),
    'or',
  )}.`;
}

/** A number with one decimal at most. */
export function rounded(value: number): string {
  return printNumber(Math.round(value * 10) / 10);
}
