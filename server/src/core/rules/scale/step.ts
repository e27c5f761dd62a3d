import { proseOfReport } from '../../prose/prose';
import { say, sayAll } from '../../text/say';
import { printNumber } from '../../values/number';
import { printScore } from '../../values/score';
import { defineRule } from '../rule';
import { faultyScores } from './faulty';
import { nameOf, sourceOf } from './measures';

export const rule = defineRule({
  severity: 'warning',
  summary: 'A single reading falls on a step of its scale.',
  why: 'A numerical rating scale has whole numbers, a faces scale even ones: what lies between was not read from the scale. It may be a mean of several readings, or a figure computed backwards from a percentage.',
  source: 'The vocabulary of scales; each entry names its own source.',
  reads: 'value',
  *check(report, { journal }) {
    for (const { on, score, fault, span, severity, suggest } of faultyScores(proseOfReport(report, journal))) {
      if (fault.kind !== 'step') continue;
      const { grid, scale } = on;
      const texts = fault.nearest.map(printNumber);
      const unit =
        score.kind === 'number' && score.unit ? ` ${score.unit}` : score.kind === 'fraction' ? `/${score.of}` : '';
      const limit =
        grid.grades.length > 0
          ? say`it has ${grid.grades.join(', ')}`
          : say`it goes in steps of ${printNumber(grid.step ?? 1)}`;

      yield {
        span,
        ...(severity && { severity }),
        message:
          texts.length > 0
            ? say`${nameOf(on)} has no \`${printScore(score)}\`: ${limit}; the nearest are ${sayAll(texts)}.`
            : say`${nameOf(on)} has no \`${printScore(score)}\`: ${limit}.`,
        help: say`A mean over several readings can lie between: say so in \`note\` or \`condition\`. ${sourceOf(scale)}`,
        fixes: suggest(texts.map((text) => text + unit)),
      };
    }
  },
});
