import type { Case, Measure, ScoreAt } from '../../model/case';
import type { ScaleTerm } from '../../model/generated/types';
import { lexicon } from '../../model/lexicon';
import type { Report } from '../../model/report';
import { type Grid, gridOf, scaleThatFits } from '../../model/scale-grid';
import { readable } from '../../model/values';
import { say } from '../../text/say';
import type { Score } from '../../values/score';
import { timeInDays } from '../../values/time-order';

/** A score that could be read, with its place and time. */
export interface Reading {
  readonly entry: ScoreAt;
  readonly score: Score;
}

/** A measure whose scale is known, as the rules of scales judge it. */
export interface KnownMeasure {
  readonly case: Case;
  readonly measure: Measure;
  readonly scale: ScaleTerm;
  /** The part of the scale that is measured. */
  readonly subscale: string | undefined;
  readonly grid: Grid;
  readonly readings: readonly Reading[];
}

/** The measures of a case whose scale is known. What can't be read or is ambiguous is for other rules. */
export function knownMeasures(one: Case): readonly KnownMeasure[] {
  return one.at.once(knownMeasures, () => readMeasures(one));
}

function readMeasures(one: Case): KnownMeasure[] {
  return one.measures.flatMap((measure) => {
    const readings = readingsOf(measure);
    const scale = scaleOf(measure);
    if (!scale) return [];
    const subscale = measure.at.get('subscale').fact;
    return [{ case: one, measure, scale, subscale, grid: gridFor(measure, scale, subscale), readings }];
  });
}

/** The measures of all cases whose scale is known. */
export function allMeasures(report: Report): KnownMeasure[] {
  return report.cases.flatMap(knownMeasures);
}

/** The scale of a measure, where its name, its units or its scores leave one. */
export function scaleOf(measure: Measure): ScaleTerm | undefined {
  return (
    measure.term ??
    scaleThatFits(
      measure.candidates,
      readingsOf(measure).map(({ score }) => score),
    )
  );
}

/** The scores that could be read, in the order of the file. */
export function readingsOf({ scores }: Measure): Reading[] {
  return scores.flatMap((entry) => {
    const score = readable(entry.score);
    return score ? [{ entry, score }] : [];
  });
}

/** The readings with a time from day 0, the earliest first; `undefined` if one of them has none that can be compared. */
export function inTime(readings: readonly Reading[]): Reading[] | undefined {
  const timed = readings.map((reading) => {
    const time = readable(reading.entry.time);
    return { reading, days: time && timeInDays(time)?.min };
  });
  if (timed.some(({ days }) => days === undefined)) return undefined;
  return timed.sort((a, b) => a.days! - b.days!).map(({ reading }) => reading);
}

/** A muscle has its grade, all muscles of a limb together have a sum: `LEMS 35`. */
function gridFor({ at, scale: name }: Measure, scale: ScaleTerm, subscale: string | undefined): Grid {
  const own = gridOf(scale, subscale);
  if (
    !scale.totals ||
    subscale !== undefined ||
    at.get('muscle').stated ||
    at.get('movement').stated ||
    at.get('level').stated
  )
    return own;
  const total = scale.totals[name.fact ?? ''] ?? Math.max(...Object.values(scale.totals));
  return { ...own, max: total, grades: [] };
}

/** Other scales that go by one of this scale's names: the visual analogue scale in mm beside that in cm. */
export function namesakes(scale: ScaleTerm): ScaleTerm[] {
  const found = (scale.aliases ?? []).flatMap((alias) => lexicon.scales.find(alias));
  return [...new Set(found)].filter(({ id }) => id !== scale.id);
}

/** The scale as a sentence names it, with the part where one is measured. */
export function nameOf({ scale, subscale }: Pick<KnownMeasure, 'scale' | 'subscale'>): string {
  return subscale === undefined ? scale.label : `${scale.label} (${subscale})`;
}

/** `0 to 10`, `A to E`, `1 to 7 points`: what a reading can be. */
export function rangeText({ min, max, grades }: Grid, unit?: string): string {
  const ends = min !== undefined && max !== undefined ? [min, max] : [grades[0] ?? min, grades.at(-1) ?? max];
  const told = unit && /^(?:cm|mm|%)$/.test(unit) ? ` ${unit}` : '';
  if (ends[0] === undefined) return say`at most ${ends[1]}${told}`;
  return ends[1] === undefined ? say`at least ${ends[0]}${told}` : say`${ends[0]} to ${ends[1]}${told}`;
}

/** The source of a scale's facts, for the help of a finding. */
export function sourceOf({ source, confidence }: ScaleTerm): string {
  if (!source) return '';
  return confidence === 'knowledge' ? say`Source: ${source} (not checked at the source).` : say`Source: ${source}.`;
}
