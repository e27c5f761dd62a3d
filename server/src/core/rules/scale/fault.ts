import type { ScaleTerm } from '../../model/generated/types';
import {
  denominatorsOf,
  gradeIn,
  gridOf,
  isInRange,
  isNumeric,
  isOnGrid,
  nearestScores,
  valueOn,
} from '../../model/scale-grid';
import { printNumber } from '../../values/number';
import { convert } from '../../values/quantity';
import type { BoundScore, FractionScore, NumberScore, Score } from '../../values/score';
import { type KnownMeasure, namesakes } from './measures';

/** What is wrong with one score on its scale. A score has at most one fault, and one rule tells of it. */
export type Fault =
  | { readonly kind: 'total' }
  | { readonly kind: 'plus-minus'; readonly nearest: string }
  | { readonly kind: 'unit'; readonly unit: string; readonly meant: readonly string[]; readonly beyond: boolean }
  | { readonly kind: 'denominator'; readonly legal: readonly number[]; readonly meant: readonly string[] }
  | { readonly kind: 'range' }
  | { readonly kind: 'step'; readonly nearest: readonly number[] };

/** What a score is judged on: a measure of the front matter, or a scale that the narrative names. */
export type Judged = Pick<KnownMeasure, 'grid' | 'scale' | 'subscale'> & Partial<Pick<KnownMeasure, 'measure'>>;

/** Finds the fault of a score; `undefined` where there is none or where the data don't allow a verdict. */
export function faultOf(known: Judged, score: Score): Fault | undefined {
  const { scale, subscale } = known;
  if (score.kind === 'figure' || score.kind === 'unknown') return undefined;
  if (score.kind === 'bound' && score.direction) return undefined;
  if (scale.total === false && subscale === undefined) return score.kind === 'grade' ? undefined : { kind: 'total' };
  const unit =
    score.kind === 'number' || score.kind === 'bound' ? unitFault(known, score.value, score.unit) : undefined;
  if (unit) return unit;
  if (score.kind === 'fraction') {
    const fault = denominatorFault(known, score.text, score.of, score.value);
    if (fault) return fault;
    if (score.value > score.of) return { kind: 'range' };
  }
  if (score.kind === 'grade') return gradeFault(known, score.grade);
  return score.kind === 'number' || score.kind === 'fraction' || score.kind === 'bound'
    ? numberFault(known, score)
    : undefined;
}

/** Laboratory values and vital signs come in several units; without one, nothing is certain. */
const unitsVary = new Set(['lab', 'vital']);

/** Units that a score may have whatever its scale: what is counted in points. */
const counted = new Set(['points']);

/** Only where the scale's own unit is one of these is another one certainly wrong; elsewhere there may be a conversion. */
const settled = new Set([undefined, 'points', 'cm', 'mm', '%']);

function unitFault({ scale, grid }: Judged, value: number | undefined, unit: string | undefined): Fault | undefined {
  if (unit === undefined || value === undefined || !settled.has(scale.unit) || unitsVary.has(scale.domain ?? ''))
    return undefined;
  if (unit !== scale.unit) {
    if (counted.has(unit) || !/^(?:%|[a-zµ°]{1,3}(?:\/[a-z]{1,3})?)$/i.test(unit)) return undefined;
    const same = scale.unit === undefined ? undefined : convert(value, unit, scale.unit);
    const texts = [same, value].filter((number) => number !== undefined && isOnGrid(grid, number) === true);
    const suffix = scale.unit && !counted.has(scale.unit) ? ` ${scale.unit}` : '';
    return {
      kind: 'unit',
      unit,
      meant: [...new Set(texts)].map((number) => `${printNumber(number!)}${suffix}`),
      beyond: false,
    };
  }
  if (isOnGrid(grid, value) !== false) return undefined;
  // 45 cm: the scale in cm ends at 10, its namesake in mm has a 45.
  const others = namesakes(scale).filter(
    (other) => other.unit && other.unit !== unit && isOnGrid(gridOf(other), value) === true,
  );
  const [other] = others;
  if (!other) return undefined;
  const back = convert(value, other.unit!, unit);
  const moved = back !== undefined && isOnGrid(grid, back) ? [`${printNumber(back)} ${unit}`] : [];
  return { kind: 'unit', unit, meant: [`${printNumber(value)} ${other.unit}`, ...moved], beyond: true };
}

function denominatorFault(
  { scale, subscale, grid }: Judged,
  text: string,
  of: number,
  value: number,
): Fault | undefined {
  const legal = [...new Set([...denominatorsOf(scale, subscale), ...(grid.max === undefined ? [] : [grid.max])])];
  if (legal.length === 0 || legal.includes(of)) return undefined;
  // A scale that starts below zero, or whose end nobody writes down, is not for this rule.
  const named = (subscale === undefined && (scale.denominators?.length ?? 0) > 0) || grid.min === 0;
  if (!named) return undefined;
  const meant = value <= legal[0]! ? [`${text}/${legal[0]}`] : [];
  return { kind: 'denominator', legal, meant };
}

/** What stands for a score that was not obtained. */
const notTested =
  /^(?:nt|nd|na|n\/a|not (?:tested|testable|done|applicable|recorded|assessed|available)|untestable|figure)$/i;

function gradeFault({ scale, grid, subscale }: Judged, grade: string): Fault | undefined {
  if (notTested.test(grade) || subscale !== undefined) return undefined;
  if (grid.grades.length === 0) {
    const parts = componentFault(scale, grade);
    if (parts !== undefined) return parts ? { kind: 'range' } : undefined;
    // A pattern, or a whole with classes under other names, can't be judged.
    return scale.kind === 'numeric' && scale.min !== undefined ? { kind: 'range' } : undefined;
  }
  if (gradeIn(scale, grade)) return undefined;
  // Many classifications have suffixes and modifiers: `IIIb-d`, `A3N1`.
  if (scale.kind === 'grade' && grid.grades.some((each) => /[a-z]/i.test(each) && grade.startsWith(each)))
    return undefined;
  const base = /^(\d)[+-]$/.exec(grade)?.[1];
  if (base && grid.grades.includes(base) && !grid.grades.some((each) => /^\d[+-]$/.test(each)))
    return { kind: 'plus-minus', nearest: base };
  const isWord = /^[a-z]{4}|\s/i.test(grade);
  const hasWords = grid.grades.some((each) => /^[a-z]{4}/i.test(each));
  return isWord !== hasWords || scale.modifiers || scale.suffix || scale.pattern ? undefined : { kind: 'range' };
}

/** `E4V5M6`: whether a component is outside its own range; `undefined` if the text isn't made of the scale's components. */
function componentFault(scale: ScaleTerm, grade: string): boolean | undefined {
  const parts = [...grade.matchAll(/([a-z])(\d{1,2})/gi)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== grade) return undefined;
  let outside = false;
  for (const [, letter, digits] of parts) {
    const part = scale.subscales?.find(({ id }) => id.toLowerCase() === letter!.toLowerCase());
    if (!part || part.min === undefined || part.max === undefined) return undefined;
    if (Number(digits) < part.min || Number(digits) > part.max) outside = true;
  }
  return outside;
}

function numberFault(known: Judged, score: BoundScore | FractionScore | NumberScore): Fault | undefined {
  const { scale, subscale, grid } = known;
  const written = score.kind === 'bound' ? score.value : valueOn(scale, score);
  if (written === undefined) return undefined;
  if (unitsVary.has(scale.domain ?? '') && !('unit' in score && score.unit)) return undefined;
  const isClass = grid.grades.length > 0 && subscale === undefined && !isNumeric(scale);
  if (isClass && gradeIn(scale, score.text)) return undefined;
  if (isClass && grid.min === undefined) {
    const numbers = grid.grades.map((grade) => Number.parseFloat(grade)).filter((number) => !Number.isNaN(number));
    const within = numbers.length > 0 && written >= Math.min(...numbers) && written <= Math.max(...numbers);
    if (scale.modifiers || scale.pattern || score.kind === 'bound') return undefined;
    return within ? { kind: 'step', nearest: [] } : { kind: 'range' };
  }
  if (isInRange(grid, written) === false) return { kind: 'range' };
  if (score.kind === 'bound' || !stepCounts(known, score) || isOnGrid(grid, written) !== false) {
    return isClass && score.kind !== 'bound' ? { kind: 'step', nearest: [] } : undefined;
  }
  return { kind: 'step', nearest: isNumeric(scale, subscale) ? nearestScores(grid, written) : [] };
}

/**
 * Whether the step of a scale binds a single reading. Percentages are computed (a skipped question of the ODI leaves
 * its grid of 2), measured quantities are rounded as one likes, a mean over several readings has fractions.
 */
export function stepCounts({ scale, measure }: Judged, score: Score): boolean {
  const step = scale.step ?? 1;
  // Tenths and hundredths are a matter of rounding.
  if (!settled.has(scale.unit) || step < 0.5 || (scale.unit === '%' && step < 5) || scale.domain === 'imaging')
    return false;
  if (score.kind === 'fraction' && score.of !== scale.max) return false;
  const words = ['target', 'condition', 'note'].map((key) => measure?.at.get(key).fact ?? '').join(' ');
  return !/\b(?:mean|average|averaged|median)\b/i.test(words);
}
