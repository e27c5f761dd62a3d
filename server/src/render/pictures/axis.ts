import type { ScaleTerm } from '../../core/model/generated/types';
import { gradesOf, gridOf, isNumeric } from '../../core/model/scale-grid';
import { printNumber } from '../../core/values/number';
import { gradePlaces } from './grade-places';
import type { Position } from './position';

/** The vertical axis of a panel, in units of its scale or in places of its classes. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/**
 * The whole range of the scale, since a cut axis makes small changes look large; where the scale has no ends, the range
 * of what was measured, from 0 where nothing lies below. `undefined` where nothing can be drawn.
 */
export function axisOf(
  term: ScaleTerm | undefined,
  subscale: string | undefined,
  positions: readonly Position[],
): Axis | undefined {
  const numbers = positions.flatMap(numbersOf);
  if (term && !isNumeric(term, subscale) && gradesOf(term).length > 1) return gradeAxis(term, numbers);
  if (numbers.length === 0) return undefined;
  const grid = term ? gridOf(term, subscale) : { min: undefined, max: undefined };
  const lowest = Math.min(...numbers, grid.min ?? 0);
  const highest = Math.max(...numbers, grid.max ?? Number.NEGATIVE_INFINITY);
  const step = stepOf(lowest, highest, grid.min !== undefined && grid.max !== undefined);
  const min = grid.min !== undefined && grid.min <= lowest ? grid.min : Math.floor(lowest / step) * step;
  const max = grid.max !== undefined && grid.max >= highest ? grid.max : Math.ceil(highest / step) * step;
  if (!(max > min) || !Number.isFinite(max - min)) return undefined;
  const ticks = Array.from({ length: Math.floor((max - min) / step + 1e-6) + 1 }, (_, index) => min + index * step);
  if (max - ticks.at(-1)! > step / 2) ticks.push(max);
  return { min, max, ticks: ticks.map((value) => ({ value, label: printNumber(value) })) };
}

function numbersOf(position: Position): number[] {
  if (position.kind === 'value') return [position.value];
  if (position.kind === 'range') return [position.low, position.high].filter((end) => end !== undefined);
  return [];
}

/** The most labels of classes that a panel has room for. */
const mostLabels = 9;

/** Whole grades are labelled, and those in between that are in use. */
function gradeAxis(term: ScaleTerm, used: readonly number[]): Axis {
  const places = gradePlaces(term);
  const inUse = (place: number) => used.some((value) => Math.abs(value - place) < 1e-6);
  const labelled = gradesOf(term)
    .map((label, index) => ({ value: places[index]!, label }))
    .filter(({ value }) => Number.isInteger(value) || inUse(value));
  const every = Math.ceil(labelled.length / mostLabels);
  return {
    min: Math.min(...places),
    max: Math.max(...places),
    ticks: labelled.filter(({ value }, index) => index % every === 0 || inUse(value)),
  };
}

/** A round step that gives about five of them; where the scale has both ends, one that divides it. */
function stepOf(low: number, high: number, divides: boolean): number {
  const range = high - low || Math.abs(high) || 1;
  const size = 10 ** Math.floor(Math.log10(range));
  const steps = [0.1, 0.2, 0.25, 0.4, 0.5, 0.6, 0.8, 1, 2, 2.5, 4, 5].map((factor) => factor * size);
  const count = (step: number) => range / step;
  const whole = divides
    ? steps.find(
        (step) => count(step) <= 6.0001 && Math.abs(count(step) - Math.round(count(step))) < 1e-6 && count(step) >= 2.9,
      )
    : undefined;
  return whole ?? [0.2, 0.5, 1, 2, 5].map((factor) => factor * size).find((step) => count(step) <= 6) ?? size;
}
