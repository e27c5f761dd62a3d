import { say } from '../../text/say';
import { printScore } from '../../values/score';
import { defineRule } from '../rule';
import { faultOf } from './fault';
import { allMeasures, nameOf, rangeText, sourceOf } from './measures';

export const rule = defineRule({
  severity: 'error',
  summary: 'A score lies within its scale.',
  why: 'No patient can score 12 on a scale that ends at 10, or 2 on one that begins at 3. Such a score is a slip, or belongs to another scale.',
  source: 'The vocabulary of scales; each entry names its own source.',
  reads: 'value',
  *check(report) {
    for (const known of allMeasures(report)) {
      for (const { entry, score } of known.readings) {
        if (faultOf(known, score)?.kind !== 'range') continue;
        const { grid, scale } = known;
        const few = grid.grades.length > 0 && grid.grades.length <= 8 && grid.min === undefined;
        const limit = few ? `it has ${grid.grades.join(', ')}` : `it goes from ${rangeText(grid, scale.unit)}`;
        const way = scale.confusableWith?.length ? say`Correct the score or the scale.` : say`Correct the score.`;
        yield {
          span: entry.at.span,
          message: say`${nameOf(known)} has no \`${printScore(score)}\`; ${limit}. ${way}`,
          help: say`${scale.name ?? scale.label}. ${sourceOf(scale)}`,
        };
      }
    }
  },
});
