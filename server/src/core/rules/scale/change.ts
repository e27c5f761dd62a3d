import type { Report } from '../../model/report';
import {
  canChangeBy,
  gridOf,
  isInRange,
  isNumeric,
  isOnGrid,
  nearestChanges,
  percentBetween,
  type ReachableChange,
  valueOn,
} from '../../model/scale-grid';
import { readable } from '../../model/values';
import { nameKey } from '../../model/vocabulary';
import { printNumber } from '../../values/number';
import { listed } from '../../values/parsed';
import { type BoundScore, printScore, type Score } from '../../values/score';
import { compareTimes } from '../../values/time-order';
import { suggestScalars } from '../edits';
import { defineRule, type Finding } from '../rule';
import { faultOf, stepCounts } from './fault';
import { inTime, type KnownMeasure, knownMeasures, nameOf, type Reading } from './measures';

export const rule = defineRule({
  severity: 'warning',
  summary: 'A stated change is one that two scores of the scale can show.',
  why: 'A patient with NRS 8 can’t have 20 % less pain: the score would be 6.4, and there are only 7 (12.5 %) and 6 (25 %). Such a figure was rounded, taken from a group, or belongs to another scale, and the reader can’t tell which.',
  source: 'Arithmetic on the scale’s own grid; the vocabulary names the source of each grid.',
  reads: 'value',
  *check(report) {
    for (const one of report.cases) {
      const measures = knownMeasures(one);
      for (const known of measures) {
        yield* changes(report, known);
        if (known.scale.id === reliefId) yield* reliefs(known, measures);
      }
    }
  },
});

/** Percent pain relief; if it is computed, it must follow from the scores it is computed from (Dworkin et al., J Pain 2008;9:105-21). */
const reliefId = 'pain-relief-pct';

function* changes(report: Report, known: KnownMeasure): Generator<Finding> {
  const first = firstReading(known);
  if (!first) return;
  const start = valueOn(known.scale, first.score)!;
  for (const { entry, score } of known.readings) {
    if (
      entry === first.entry ||
      score.kind !== 'bound' ||
      !score.direction ||
      possible(known, start, first.score, score)
    )
      continue;
    const can =
      score.percent === undefined
        ? []
        : nearestChanges(known.grid, start, { direction: score.direction, percent: score.percent });
    yield {
      span: entry.at.span,
      message: `${nameOf(known)} can’t be \`${printScore(score)}\` after \`${printScore(first.score)}\`: ${reason(known, start, score)}.${wayOut(can)}`,
      help: 'What rounds to the stated percentage counts. If it was computed from a mean or from another scale, say so in `note`, and give this patient’s score.',
      fixes: suggestScalars(
        report,
        entry.at,
        byNearness(can, score).map((change) => asWritten(change, first.score)),
      ),
      related: [{ span: first.entry.at.span, message: 'The change is counted from this score.' }],
    };
  }
}

/** The first score of the measure, if it is a number of the scale: changes count from it. */
function firstReading(known: KnownMeasure): Reading | undefined {
  const { measure, readings, scale, subscale } = known;
  const first = readings.length === measure.scores.length ? inTime(readings)?.[0] : undefined;
  if (!first || !isNumeric(scale, subscale) || faultOf(known, first.score)) return undefined;
  return valueOn(scale, first.score) === undefined ? undefined : first;
}

function possible(known: KnownMeasure, start: number, first: Score, score: BoundScore): boolean {
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
function isWithin(grid: KnownMeasure['grid'], start: number, { relation, direction }: BoundScore, by: number): boolean {
  if (relation === 'at most' || relation === 'less than') return true;
  return isInRange(grid, direction === 'lower' ? start - by : start + by) !== false;
}

function reason({ grid, scale }: KnownMeasure, start: number, { percent, value = 0, direction }: BoundScore): string {
  const by = percent === undefined ? value : (start * percent) / 100;
  const end = Number(printNumber(direction === 'lower' ? start - by : start + by));
  if (isInRange(grid, end) === false) {
    return direction === 'lower' ? `the scale ends at ${grid.min}` : `the scale ends at ${grid.max}`;
  }
  return `that would be ${rounded(end)}, and ${scale.label} goes in steps of ${printNumber(grid.step ?? 1)}`;
}

function wayOut(can: readonly ReachableChange[]): string {
  if (can.length === 0) return ' Check both scores.';
  return ` The nearest that can be: ${listed(
    can.map(({ score, percent }) => `${rounded(percent)} % (${printNumber(score)})`),
    'or',
  )}.`;
}

function byNearness(can: readonly ReachableChange[], { percent = 0 }: BoundScore): ReachableChange[] {
  return [...can].sort((a, b) => Math.abs(a.percent - percent) - Math.abs(b.percent - percent));
}

/** The reachable score in the form of the first one. */
function asWritten({ score }: ReachableChange, first: Score): string {
  const text = printNumber(score);
  if (first.kind === 'fraction') return `${text}/${first.of}`;
  return first.kind === 'number' && first.unit ? `${text} ${first.unit}` : text;
}

function rounded(value: number): string {
  return printNumber(Math.round(value * 10) / 10);
}

/** More than this is no rounding; patients' own estimates differ from computed relief by less often enough. */
const tolerance = 10;

/** A relief in per cent beside the scores that it would be computed from. */
function* reliefs(relief: KnownMeasure, all: readonly KnownMeasure[]): Generator<Finding> {
  const note = relief.measure.at.get('note').fact ?? '';
  if (/estimat|patient|self|report|perceiv|subjective|global/i.test(note)) return;
  const pains = all.filter(
    (one) => one.scale.domain === 'pain-intensity' && one.scale.id !== reliefId && sameSubject(one, relief),
  );
  const [pain] = pains;
  const first = pain && pains.length === 1 ? firstReading(pain) : undefined;
  if (!pain || !first) return;
  const start = valueOn(pain.scale, first.score)!;
  for (const { entry, score } of relief.readings) {
    const stated = score.kind === 'number' ? score.value : undefined;
    const then = pain.readings.find((other) => other !== first && atOnce(other, entry.time));
    const value = then && !faultOf(pain, then.score) ? valueOn(pain.scale, then.score) : undefined;
    if (stated === undefined || value === undefined || start <= 0) continue;
    const computed = (value > start ? -1 : 1) * percentBetween(start, value);
    if (Math.abs(stated - computed) <= tolerance || isInRange(gridOf(relief.scale), stated) === false) continue;
    yield {
      span: entry.at.span,
      message: `A relief of ${printScore(score)} does not follow from the scores: ${pain.scale.label} went from ${printScore(first.score)} to ${printScore(then!.score)}, which is ${computed < 0 ? 'a rise of ' : ''}${rounded(Math.abs(computed))} %.`,
      help: 'If the patient estimated the relief, say so in `note`; else correct the one or the other.',
      related: [{ span: then!.entry.at.span, message: 'The score at the same time.' }],
    };
  }
}

function sameSubject(one: KnownMeasure, other: KnownMeasure): boolean {
  return ['target', 'side', 'condition'].every((key) => {
    const [a, b] = [one, other].map(({ measure }) => measure.at.get(key).fact);
    return a === undefined || b === undefined || nameKey(a) === nameKey(b);
  });
}

function atOnce({ entry }: Reading, time: Reading['entry']['time']): boolean {
  const [a, b] = [readable(entry.time), readable(time)];
  return a !== undefined && b !== undefined && compareTimes(a, b) === 0;
}
