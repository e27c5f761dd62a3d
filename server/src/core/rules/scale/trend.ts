import { gradeIn, improvement, isNumeric, passesMcid, positionOn } from '../../model/scale-grid';
import type { Score } from '../../values/score';
import { faultOf } from './fault';
import { inTime, type KnownMeasure, type Reading } from './measures';

/** Where a measure went between its first and its last score. */
export interface Trend {
  readonly first: Reading;
  readonly last: Reading;
  readonly course: 'better' | 'worse' | 'same';
  /** Whether the change is large enough to speak of. */
  readonly clear: boolean;
}

/** The course of a measure; `undefined` where its ends can't be compared: in a figure only, unknown, or without a better side. */
export function trendOf(known: KnownMeasure): Trend | undefined {
  const { measure, readings, scale, subscale } = known;
  const ordered = readings.length === measure.scores.length ? inTime(readings) : undefined;
  const [first, last] = [ordered?.[0], ordered?.at(-1)];
  if (
    !first ||
    !last ||
    first === last ||
    scale.direction === 'none' ||
    faultOf(known, first.score) ||
    faultOf(known, last.score)
  )
    return undefined;
  if (last.score.kind === 'bound') {
    const { direction, relation, percent = 0 } = last.score;
    if (!direction) return undefined;
    const clear = percent >= leastPercent && relation !== 'at most' && relation !== 'less than';
    return { first, last, course: direction === scale.direction ? 'better' : 'worse', clear };
  }
  const course = improvement(scale, first.score, last.score, subscale);
  return course && { first, last, course, clear: isClear(known, first.score, last.score) };
}

/** A change by 30 % is the least that is called moderately important (Dworkin et al., J Pain 2008;9:105-21; confidence: knowledge). */
const leastPercent = 30;

/** A change that passes the scale's own MCID or, where none is known, a fifth of its range; of classes, a whole one. */
function isClear({ scale, subscale, grid }: KnownMeasure, first: Score, last: Score): boolean {
  const [from, to] = [positionOn(scale, first, subscale)!, positionOn(scale, last, subscale)!];
  if (isNumeric(scale, subscale)) {
    const meaningful = passesMcid(scale, from, to);
    if (meaningful !== undefined) return meaningful;
    return grid.min !== undefined && grid.max !== undefined && Math.abs(from - to) >= (grid.max - grid.min) / 5;
  }
  const [a, b] = [first, last].map((score) => wholeGrade(scale, score));
  return a !== undefined && b !== undefined ? a !== b : Math.abs(from - to) >= 1;
}

/** The number in a class, so that 4- and 4+ are one. */
function wholeGrade(scale: KnownMeasure['scale'], score: Score): number | undefined {
  const text = score.kind === 'grade' ? score.grade : 'text' in score ? score.text : '';
  const number = Number.parseFloat(gradeIn(scale, text) ?? '');
  return Number.isNaN(number) ? undefined : number;
}
