import type { Report } from '../../model/report';
import { gridOf, isInRange, percentBetween, type ReachableChange, valueOn } from '../../model/scale-grid';
import { readable } from '../../model/values';
import { nameKey } from '../../model/vocabulary';
import { say } from '../../text/say';
import { printNumber } from '../../values/number';
import { type BoundScore, printScore, type Score } from '../../values/score';
import { compareTimes } from '../../values/time-order';
import { suggestScalars } from '../edits';
import { defineRule, type Finding } from '../rule';
import { faultOf } from './fault';
import { type KnownMeasure, knownMeasures, nameOf, type Reading } from './measures';
import { firstReading, isPossibleChange, nearestTo, rounded, wayOut, whyImpossible } from './stated-change';

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
      isPossibleChange(known, start, first.score, score)
    )
      continue;
    const can = nearestTo(known, start, score);
    yield {
      span: entry.at.span,
      message: say`${nameOf(known)} can’t be \`${printScore(score)}\` after \`${printScore(first.score)}\`: ${whyImpossible(known, start, score)}.${wayOut(can)}`,
      help: say`What rounds to the stated percentage counts. If it was computed from a mean or from another scale, say so in \`note\`, and give this patient’s score.`,
      fixes: suggestScalars(
        report,
        entry.at,
        byNearness(can, score).map((change) => asWritten(change, first.score)),
      ),
      related: [{ span: first.entry.at.span, message: say`The change is counted from this score.` }],
    };
  }
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
    const change = rounded(Math.abs(computed));
    yield {
      span: entry.at.span,
      message:
        computed < 0
          ? say`A relief of ${printScore(score)} does not follow from the scores: ${pain.scale.label} went from ${printScore(first.score)} to ${printScore(then!.score)}, which is a rise of ${change} %.`
          : say`A relief of ${printScore(score)} does not follow from the scores: ${pain.scale.label} went from ${printScore(first.score)} to ${printScore(then!.score)}, which is ${change} %.`,
      help: say`If the patient estimated the relief, say so in \`note\`; else correct the one or the other.`,
      related: [{ span: then!.entry.at.span, message: say`The score at the same time.` }],
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
