import { proseOfReport } from '../../prose/prose';
import { said, say, sayAll } from '../../text/say';
import { printScore } from '../../values/score';
import { defineRule } from '../rule';
import { faultyScores } from './faulty';
import { nameOf, sourceOf } from './measures';

export const rule = defineRule({
  severity: 'error',
  summary: 'What stands behind the slash of a score is the end of its scale.',
  why: 'LANSS ends at 24 and MRC at 5: 17/20 and 4/10 make a reader believe in another scale, and change how much is left to gain.',
  source: 'The vocabulary of scales; each entry names its own source.',
  reads: 'value',
  *check(report, { journal }) {
    for (const { on, score, fault, span, severity, suggest } of faultyScores(proseOfReport(report, journal))) {
      if (fault.kind !== 'denominator' || score.kind !== 'fraction') continue;
      const ends = fault.legal.slice(0, 4).map((end) => `\`${end}\``);
      const way = fault.meant[0]
        ? say`If the score is right, write \`${fault.meant[0]}\`.`
        : say`Check the score and the scale.`;
      yield {
        span,
        ...(severity && { severity }),
        message: say`${nameOf(on)} is not scored out of ${score.of}, as in \`${printScore(score)}\`, but out of ${sayAll(ends, 'or')}. ${way}`,
        help: say`${said(on.scale.name ?? on.scale.label)}. ${sourceOf(on.scale)}`,
        fixes: suggest(fault.meant),
      };
    }
  },
});
