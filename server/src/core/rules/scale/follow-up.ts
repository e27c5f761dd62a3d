import type { Measure } from '../../model/case';
import { improvement } from '../../model/scale-grid';
import { readable } from '../../model/values';
import { say } from '../../text/say';
import { timeInDays } from '../../values/time-order';
import { defineRule } from '../rule';
import { type KnownMeasure, knownMeasures, nameOf } from './measures';

export const rule = defineRule({
  severity: 'warning',
  summary: 'A scale has a score before and a score after.',
  why: 'A score before without one after says nothing of the outcome, and one after without one before nothing of the change. If it was not taken, `unknown` says so; if only the figure shows it, `figure` does.',
  source: 'CARE 2013, items 8 and 10 (Gagnier et al., J Med Case Rep 2013;7:223).',
  reads: 'report',
  *check(report) {
    for (const one of report.cases) {
      const { outcome } = one;
      if (
        outcome.get('status').fact === 'died' ||
        ['none', 'not applicable'].includes(outcome.get('follow_up').answer ?? '')
      )
        continue;
      for (const group of groups(knownMeasures(one))) {
        const [known] = group as [KnownMeasure];
        const missing = missingEnd(group.flatMap(({ measure }) => measure.scores));
        if (!missing || !isFollowed(known) || atBest(group)) continue;
        // Relief is counted from the beginning: it has no score there.
        if (missing === 'before' && known.scale.unit === '%' && known.scale.domain === 'pain-intensity') continue;
        yield {
          span: known.measure.at.get('scores').keySpan,
          message:
            missing === 'after'
              ? say`${nameOf(known)} has a score before day 0 or at it, and none after. Add the score at follow-up, or \`unknown\`.`
              : say`${nameOf(known)} has scores after day 0, and none before. Add the score at baseline, or \`unknown\`.`,
          help: say`A score that only a figure shows is written \`figure\`.`,
        };
      }
    }
  },
});

/** Scales that show an outcome. Imaging grades, screening tools, sedation and risk scores are often read once. */
const outcomes = new Set([
  'pain-intensity',
  'pain-disability',
  'pain-quality',
  'spine-disability',
  'myelopathy',
  'function',
  'quality-of-life',
  'headache',
  'sleep',
  'neuro-motor',
]);

function isFollowed({ scale }: KnownMeasure): boolean {
  return outcomes.has(scale.domain ?? '') && scale.direction !== 'none' && scale.formula === undefined;
}

/** Measures of one thing, be it in one entry or in several. */
function groups(measures: readonly KnownMeasure[]): KnownMeasure[][] {
  const found = new Map<string, KnownMeasure[]>();
  for (const known of measures) {
    const parts = ['subscale', 'target', 'side', 'muscle', 'movement', 'condition'].map((key) =>
      known.measure.at.get(key).text?.toLowerCase(),
    );
    const key = JSON.stringify([known.scale.id, ...parts]);
    found.set(key, [...(found.get(key) ?? []), known]);
  }
  return [...found.values()];
}

/** What has a word for the time of the event, `during` and `immediately`, is the first moment there is a score of. */
const event = 1 / 1440;

function missingEnd(scores: Measure['scores']): 'before' | 'after' | undefined {
  const times = scores.map(({ time }) => {
    const read = readable(time);
    return read && timeInDays(read)?.min;
  });
  if (times.length === 0 || times.some((time) => time === undefined)) return undefined;
  const earliest = Math.min(...(times as number[]));
  const latest = Math.max(...(times as number[]));
  if (earliest >= event) return 'before';
  return latest > earliest && latest >= 0 ? undefined : 'after';
}

/** Whether every score is at the scale's best end: normal strength needs no second look. */
function atBest(group: readonly KnownMeasure[]): boolean {
  return group.every(({ scale, grid, subscale, measure, readings }) => {
    const text = scale.direction === 'higher' ? (grid.grades.at(-1) ?? grid.max) : (grid.grades[0] ?? grid.min);
    if (text === undefined || readings.length < measure.scores.length) return false;
    const best = { kind: 'number', value: Number(text), text: String(text), form: 'normal' } as const;
    return readings.every(({ score }) => improvement(scale, score, best, subscale) === 'same');
  });
}
