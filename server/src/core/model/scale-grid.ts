import { printNumber } from '../values/number';
import type { ChangeDirection, Relation, Score } from '../values/score';
import { canonicalUnit, convert } from '../values/units';
import type { ScaleTerm } from './generated/types';
import { nameKey } from './vocabulary';

/*
 * The arithmetic on a scale's own grid. What a scale can show comes from its vocabulary entry, which names its source;
 * here is only what follows from it: which readings exist, and which changes two of them can make.
 */

/** What a reading on a scale, or on one of its subscales, can be. */
export interface Grid {
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** The smallest increment of a single reading; a mean over several can be finer. */
  readonly step: number | undefined;
  /** The classes in their order; empty where every reading is a plain number. */
  readonly grades: readonly string[];
}

/** The grid of a scale or, where `subscale` names one of its parts, of that part. */
export function gridOf(scale: ScaleTerm, subscale?: string): Grid {
  const part = subscale === undefined ? undefined : subscaleOf(scale, subscale);
  if (part && (part.min !== undefined || part.max !== undefined || part.values)) {
    const grades = part.values ?? [];
    const numbers = grades.map(Number);
    const known = grades.length > 0;
    return {
      min: known ? Math.min(...numbers) : part.min,
      max: known ? Math.max(...numbers) : part.max,
      step: scale.step,
      grades,
    };
  }
  // The range of a whole says nothing of a part whose own is not known.
  if (subscale !== undefined && !part) return { min: undefined, max: undefined, step: undefined, grades: [] };
  return { min: scale.min, max: scale.max, step: scale.step, grades: gradesOf(scale) };
}

/** The part of a scale that `name` names by its id or label. */
export function subscaleOf(scale: ScaleTerm, name: string): NonNullable<ScaleTerm['subscales']>[number] | undefined {
  const key = nameKey(name);
  return scale.subscales?.find(
    ({ id, label }) => nameKey(id) === key || (label !== undefined && nameKey(label) === key),
  );
}

/** The classes of a scale in their order. */
export function gradesOf(scale: ScaleTerm): readonly string[] {
  let grades = gradesByScale.get(scale);
  if (!grades) {
    grades = orderedGrades(scale);
    gradesByScale.set(scale, grades);
  }
  return grades;
}

// The vocabulary never changes, and many rules ask.
const gradesByScale = new WeakMap<ScaleTerm, readonly string[]>();

function orderedGrades(scale: ScaleTerm): string[] {
  const codes = [...(scale.values ?? []), ...(scale.extendedValues ?? [])];
  const rank = (code: string) => (scale.order ?? []).indexOf(code);
  const ordered = (scale.order ?? []).filter((code) => codes.includes(code));
  return [...ordered, ...codes.filter((code) => rank(code) < 0)];
}

/** The class that `written` names: by its code, `III` for `3`, `grade 2`, another spelling, or the word that a class carries. */
export function gradeIn(scale: ScaleTerm, written: string): string | undefined {
  const grades = gradesOf(scale);
  const text = written.trim().replace(/^(?:grade|class|type|stage|degree) /i, '');
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const direct = grades.find((grade) => same(grade, text));
  if (direct) return direct;
  const turned = otherNumeral(text);
  const numeral = turned && grades.find((grade) => same(grade, turned));
  if (numeral) return numeral;
  // A reflex of 2 is 2+: where a class has its mark always, the number alone names it.
  const marked =
    /^\d$/.test(text) && !grades.some((grade) => /^[1-9]$/.test(grade))
      ? grades.find((grade) => grade === `${text}+`)
      : undefined;
  if (marked) return marked;
  const spelling = Object.entries(scale.valueAliases ?? {}).find(([alias]) => same(alias, text));
  if (spelling) return spelling[1];
  return grades.find((grade) => same(scale.meanings?.[grade] ?? '', text));
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];

function otherNumeral(text: string): string | undefined {
  const match = /^([1-6]|[IV]{1,3})([a-e]?)$/i.exec(text);
  if (!match) return undefined;
  const arabic = /^\d$/.test(match[1]!);
  const turned = arabic ? romans[Number(match[1]) - 1]! : String(romans.indexOf(match[1]!.toUpperCase()) + 1);
  return turned === '0' ? undefined : turned + match[2]!;
}

/** Whether readings of a scale are numbers that can be subtracted: steps of MRC or AIS are not. */
export function isNumeric(scale: ScaleTerm, subscale?: string): boolean {
  const { min, max, grades } = gridOf(scale, subscale);
  if (scale.kind === 'grade' || (min === undefined && max === undefined)) return false;
  return grades.every((grade) => /^-?\d+(?:\.\d+)?$/.test(grade));
}

/** How many legal readings are worth listing, and how many steps worth walking. */
const mostListed = 101;

/** Every legal reading, the lowest first; `undefined` where there is no end of them or more than `most`. */
export function legalScores(grid: Grid, most = mostListed): string[] | undefined {
  if (grid.grades.length > 0) return grid.grades.length <= most ? [...grid.grades] : undefined;
  const { min, max, step } = grid;
  if (min === undefined || max === undefined || !step) return undefined;
  const count = Math.floor((max - min) / step + nearly) + 1;
  return count <= most ? Array.from({ length: count }, (_, index) => printNumber(min + index * step)) : undefined;
}

/** Whether a number lies within the scale's ends; `undefined` where it has none. */
export function isInRange({ min, max }: Grid, value: number): boolean | undefined {
  if (min === undefined && max === undefined) return undefined;
  return (min === undefined || value >= min - nearly) && (max === undefined || value <= max + nearly);
}

/** Decimal fractions have binary noise: 0.3 is three steps of 0.1 up to this. */
const nearly = 1e-6;

/** Whether a single reading can be this number; `undefined` where the grid isn't known. */
export function isOnGrid(grid: Grid, value: number): boolean | undefined {
  if (isInRange(grid, value) === false) return false;
  const numbers = numbersOf(grid);
  if (numbers) return numbers.some((number) => Math.abs(number - value) < nearly);
  const { min, max, step } = grid;
  const origin = min ?? max;
  if (origin === undefined || !step) return undefined;
  const steps = (value - origin) / step;
  return Math.abs(steps - Math.round(steps)) < nearly;
}

/** The readings next to a number that is none: below and above, as far as there are any. */
export function nearestScores(grid: Grid, value: number): number[] {
  const below = neighbour(grid, value, 'lower');
  const above = neighbour(grid, value, 'higher');
  return [...new Set([below, above].filter((one) => one !== undefined))];
}

/** The nearest reading at or beyond a number. */
function neighbour(grid: Grid, value: number, side: ChangeDirection): number | undefined {
  const numbers = numbersOf(grid);
  if (numbers) {
    const beyond = numbers.filter((number) => (side === 'lower' ? number <= value + nearly : number >= value - nearly));
    return beyond.length === 0 ? undefined : side === 'lower' ? Math.max(...beyond) : Math.min(...beyond);
  }
  const { min, max, step } = grid;
  if (min === undefined || !step) return undefined;
  const steps = (value - min) / step;
  const number = clean(min + step * (side === 'lower' ? Math.floor(steps + nearly) : Math.ceil(steps - nearly)));
  return number < min - nearly || (max !== undefined && number > max + nearly) ? undefined : number;
}

/** The classes as numbers, where all are: a face of 3 does not exist. */
function numbersOf({ grades }: Grid): number[] | undefined {
  if (grades.length === 0) return undefined;
  const numbers = grades.map(Number);
  return numbers.every((number) => !Number.isNaN(number)) ? numbers : undefined;
}

function clean(value: number): number {
  return Number(printNumber(value));
}

/** A relative change as the author states it, against an earlier reading. */
export interface StatedChange {
  readonly relation: Relation;
  readonly direction: ChangeDirection;
  readonly percent: number;
  /** Decimals of the stated figure: it stands for everything that rounds to it. */
  readonly decimals: number;
}

/** A reading that can follow, and how much lower or higher than the first it is. */
export interface ReachableChange {
  readonly score: number;
  /** The size of the change in per cent of the first reading; not negative. */
  readonly percent: number;
}

/**
 * Whether two readings of one grid can show a stated percentage, `20 % lower` from NRS 8: it would be 6.4. What rounds
 * to the stated figure, or is cut off to it, counts. `undefined` where the grid or the first reading doesn't allow a verdict.
 */
export function canChangeBy(grid: Grid, first: number, change: StatedChange): boolean | undefined {
  if (first <= 0 || isOnGrid(grid, first) !== true) return undefined;
  const { relation, direction, percent, decimals } = change;
  const limit = direction === 'lower' ? grid.min : grid.max;
  const unit = 10 ** -decimals;
  const most = limit === undefined ? Number.POSITIVE_INFINITY : Math.max(0, percentBetween(first, limit));
  if (relation === 'at least') return most > percent - unit / 2 - nearly;
  if (relation === 'more than') return most > percent + nearly;
  if (relation === 'at most') return true;
  if (relation === 'less than') return percent > 0;
  if (percent > most + unit / 2 + nearly) return false;
  const sign = direction === 'lower' ? -1 : 1;
  const least = first * (1 + (sign * (percent - unit / 2)) / 100);
  const farthest = first * (1 + (sign * (percent + unit * 0.999)) / 100);
  const [low, high] = least < farthest ? [least, farthest] : [farthest, least];
  const above = neighbour(grid, Math.max(low, grid.min ?? low), 'higher');
  return above !== undefined && above <= high + nearly;
}

/** The changes next to a stated one that two readings can show, the smaller first. */
export function nearestChanges(
  grid: Grid,
  first: number,
  { direction, percent }: Pick<StatedChange, 'direction' | 'percent'>,
): ReachableChange[] {
  const meant = first * (1 + ((direction === 'lower' ? -1 : 1) * percent) / 100);
  const ends = { min: grid.min ?? Number.NEGATIVE_INFINITY, max: grid.max ?? Number.POSITIVE_INFINITY };
  return nearestScores(grid, Math.min(ends.max, Math.max(ends.min, meant)))
    .filter((score) => Math.abs(score - first) > nearly)
    .map((score) => ({ score, percent: percentBetween(first, score) }))
    .sort((a, b) => a.percent - b.percent);
}

/** The size of the change from `first` to `second`, in per cent of `first`. */
export function percentBetween(first: number, second: number): number {
  return clean((Math.abs(first - second) / Math.abs(first)) * 100);
}

/** The numbers that may stand behind the slash of a score, the usual one first. */
export function denominatorsOf(scale: ScaleTerm, subscale?: string): number[] {
  const { max } = gridOf(scale, subscale);
  const own = subscale === undefined ? (scale.denominators ?? []) : [];
  return [...new Set([...own, ...(max === undefined ? [] : [max]), ...Object.values(scale.totals ?? {})])];
}

/**
 * A score as a number on the scale's own range: `22/50` on a percentage scale is 44, `45 mm` on one in cm is 4.5.
 * `undefined` for a class, a bound, and what the scale's unit doesn't allow.
 */
export function valueOn(scale: ScaleTerm, score: Score): number | undefined {
  if (score.kind === 'fraction') {
    if (scale.max === undefined || score.of === scale.max || scale.unit !== '%') return score.value;
    return score.of > 0 ? clean((score.value / score.of) * scale.max) : undefined;
  }
  if (score.kind !== 'number') return undefined;
  if (score.unit === undefined || score.unit === 'points' || scale.unit === undefined) return score.value;
  return convert(score.value, score.unit, canonicalUnit(scale.unit).unit);
}

/** Where a score stands on the scale's order: the number itself, or the place of its class. For comparing two. */
export function positionOn(scale: ScaleTerm, score: Score, subscale?: string): number | undefined {
  if (isNumeric(scale, subscale)) return valueOn(scale, score);
  const written =
    score.kind === 'grade'
      ? score.grade
      : score.kind === 'number' || score.kind === 'fraction'
        ? score.text
        : undefined;
  const grade = written === undefined ? undefined : gradeIn(scale, written);
  return grade === undefined ? undefined : gradesOf(scale).indexOf(grade);
}

/** Whether the second score is better than the first; `undefined` where the scale has no better side or they can't be compared. */
export function improvement(
  scale: ScaleTerm,
  first: Score,
  second: Score,
  subscale?: string,
): 'better' | 'worse' | 'same' | undefined {
  const [from, to] = [positionOn(scale, first, subscale), positionOn(scale, second, subscale)];
  if (from === undefined || to === undefined || scale.direction === 'none') return undefined;
  if (Math.abs(from - to) < nearly) return 'same';
  return (scale.direction === 'lower') === to < from ? 'better' : 'worse';
}

/**
 * Whether a change is as large as the smallest one called meaningful (MCID; the entry names its source). An MCID
 * depends on its context, so this is for hints, never for errors. `undefined` where none is known.
 */
export function passesMcid(scale: ScaleTerm, first: number, second: number): boolean | undefined {
  const { value } = scale.mcid ?? {};
  if (value === undefined) return undefined;
  const change = Math.abs(first - second);
  const number = typeof value === 'number' ? value : /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
  if (number !== undefined) return change >= number - nearly;
  const percent = /^(\d+(?:\.\d+)?) ?%$/.exec(String(value))?.[1];
  if (percent && first !== 0) return percentBetween(first, second) >= Number(percent) - nearly;
  return /^one grade$/.test(String(value)) ? change >= 1 - nearly : undefined;
}

/** What a number or a class means by the scale's cut-offs: `moderate` for NRS 5. Bands differ between papers. */
export function meaningOf(scale: ScaleTerm, score: string): string | undefined {
  const grade = gradeIn(scale, score);
  const own = grade === undefined ? undefined : scale.meanings?.[grade];
  if (own) return own;
  const value = Number(score);
  const cutoff = (scale.cutoffs ?? []).find((one) =>
    one.value === undefined ? (one.from ?? value + 1) <= value && value <= (one.to ?? value - 1) : one.value === score,
  );
  return cutoff?.meaning;
}

/** The scale that an ambiguous name means, where a unit names one or the scores fit only one: VAS 45 is in mm, JOA 12/17 cervical. */
export function scaleThatFits(candidates: readonly ScaleTerm[], scores: readonly Score[]): ScaleTerm | undefined {
  if (candidates.length < 2) return candidates[0];
  const told = scores.filter(({ kind }) => kind === 'number' || kind === 'fraction');
  if (told.length === 0) return undefined;
  const units = new Set(told.flatMap((score) => (score.kind === 'number' && score.unit ? [score.unit] : [])));
  // A unit that is written decides, even where its number is wrong.
  const named = candidates.filter(({ unit }) => unit !== undefined && units.has(unit));
  if (units.size === 1 && named.length === 1) return named[0];
  const fitting = candidates.filter((scale) => told.every((score) => fits(scale, score)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function fits(scale: ScaleTerm, score: Score): boolean {
  if (score.kind === 'fraction' && !denominatorsOf(scale).includes(score.of)) return false;
  if (score.kind === 'number' && score.unit !== undefined && score.unit !== 'points' && score.unit !== scale.unit)
    return false;
  const value = valueOn(scale, score);
  return value === undefined || isOnGrid(gridOf(scale), value) !== false;
}
