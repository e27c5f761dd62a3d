import type { ScaleTerm } from '../../core/model/generated/types';
import { gridOf, isNumeric, positionOn } from '../../core/model/scale-grid';
import type { BoundScore, Score } from '../../core/values/score';
import { gradePlaces } from './grade-places';

/** Where a score belongs on its axis. */
export type Position =
  /** A reading; `computed` where the report states the change and not the score. */
  | { readonly kind: 'value'; readonly value: number; readonly computed: boolean }
  /** Somewhere in a range: `at least 50 % lower`. An end that isn't known is open. */
  | { readonly kind: 'range'; readonly low: number | undefined; readonly high: number | undefined }
  /** Readable only in a figure, which `figure` names. */
  | { readonly kind: 'figure'; readonly figure?: string | undefined }
  | { readonly kind: 'unknown' }
  /** A text that has no place on the axis. */
  | { readonly kind: 'other' }
  | { readonly kind: 'missing' };

/**
 * The place of a score. A stated change counts from `first`, the first reading of the series; where that can't be
 * subtracted from, the change has no place.
 */
export function positionOf(
  term: ScaleTerm | undefined,
  score: Score | undefined,
  first: Score | undefined,
  subscale?: string,
): Position {
  if (!score) return { kind: 'missing' };
  if (score.kind === 'figure' || score.kind === 'unknown') return { kind: score.kind };
  if (score.kind === 'bound') return boundPosition(term, score, first, subscale) ?? { kind: 'other' };
  const value = readingOf(term, score, subscale);
  return value === undefined ? { kind: 'other' } : { kind: 'value', value, computed: false };
}

function readingOf(term: ScaleTerm | undefined, score: Score, subscale: string | undefined): number | undefined {
  if (!term) return score.kind === 'number' || score.kind === 'fraction' ? score.value : undefined;
  const position = positionOn(term, score, subscale);
  if (position === undefined || !Number.isFinite(position)) return undefined;
  return isNumeric(term, subscale) ? position : gradePlaces(term)[position];
}

function boundPosition(
  term: ScaleTerm | undefined,
  bound: BoundScore,
  first: Score | undefined,
  subscale: string | undefined,
): Position | undefined {
  const { min, max } = endsOf(term, subscale);
  const { relation, direction, value, percent } = bound;
  if (!direction) {
    const limit = value === undefined ? undefined : limitOf(term, bound, subscale);
    if (limit === undefined) return undefined;
    if (relation === 'exactly') return { kind: 'value', value: limit, computed: false };
    const upper = relation === 'at most' || relation === 'less than';
    return upper ? { kind: 'range', low: min, high: limit } : { kind: 'range', low: limit, high: max };
  }
  if (term && !isNumeric(term, subscale)) return undefined;
  const from = first && readingOf(term, first, subscale);
  const size = percent === undefined ? value : from === undefined ? undefined : (Math.abs(from) * percent) / 100;
  if (from === undefined || size === undefined) return undefined;
  const reached = clamp(from + (direction === 'lower' ? -size : size), min, max);
  if (relation === 'exactly') return { kind: 'value', value: reached, computed: true };
  // "At least 50 % lower" lies beyond the change, "at most 20 % lower" between the first reading and it.
  const beyond = relation === 'at least' || relation === 'more than';
  if (direction === 'lower')
    return beyond ? { kind: 'range', low: min, high: reached } : { kind: 'range', low: reached, high: from };
  return beyond ? { kind: 'range', low: reached, high: max } : { kind: 'range', low: from, high: reached };
}

/** The limit of a bound on the axis: `> 40 mm` on a scale in cm is 4, `at least 4` of MRC the place of that grade. */
function limitOf(
  term: ScaleTerm | undefined,
  { value, unit, text }: BoundScore,
  subscale: string | undefined,
): number | undefined {
  if (!term) return value;
  const score: Score = { kind: 'number', value: value!, text, ...(unit && { unit }), form: 'normal' };
  return readingOf(term, score, subscale);
}

function endsOf(term: ScaleTerm | undefined, subscale: string | undefined) {
  if (!term) return { min: undefined, max: undefined };
  if (isNumeric(term, subscale)) return gridOf(term, subscale);
  const places = gradePlaces(term);
  return { min: Math.min(...places), max: Math.max(...places) };
}

function clamp(value: number, min: number | undefined, max: number | undefined): number {
  return Math.min(Math.max(value, min ?? value), max ?? value);
}
