import { proseOfReport } from '../../prose/prose';
import { said, say } from '../../text/say';
import { printScore } from '../../values/score';
import { defineRule } from '../rule';
import { faultyScores } from './faulty';
import { nameOf, rangeText, sourceOf } from './measures';

export const rule = defineRule({
  severity: 'error',
  summary: 'A score lies within its scale.',
  why: 'No patient can score 12 on a scale that ends at 10, or 2 on one that begins at 3. Such a score is a slip, or belongs to another scale.',
  source: 'The vocabulary of scales; each entry names its own source.',
  reads: 'value',
  *check(report, { journal }) {
    for (const { on, score, fault, span, severity } of faultyScores(proseOfReport(report, journal))) {
      if (fault.kind !== 'range') continue;
      const { grid, scale } = on;
      const few = grid.grades.length > 0 && grid.grades.length <= 8 && grid.min === undefined;
      const beyond = score.kind === 'fraction' && score.of !== grid.max;
      const limit = few
        ? say`it has ${grid.grades.join(', ')}`
        : beyond
          ? say`a score is not more than its whole`
          : say`it goes from ${rangeText(grid, scale.unit)}`;
      const way = scale.confusableWith?.length ? say`Correct the score or the scale.` : say`Correct the score.`;
      yield {
        span,
        ...(severity && { severity }),
        message: say`${nameOf(on)} has no \`${printScore(score)}\`; ${limit}. ${way}`,
        help: say`${said(scale.name ?? scale.label)}. ${sourceOf(scale)}`,
      };
    }
  },
});
