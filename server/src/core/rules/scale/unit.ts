import { proseOfReport } from '../../prose/prose';
import { said, say, sayEach } from '../../text/say';
import { printScore } from '../../values/score';
import { defineRule } from '../rule';
import { faultyScores } from './faulty';
import { nameOf, rangeText, sourceOf } from './measures';

export const rule = defineRule({
  severity: 'error',
  summary: 'The unit of a score is its scale’s, and the score is possible in it.',
  why: 'The visual analogue scale is a line of 10 cm or 100 mm. 45 cm and 4.5 mm are the same slip, and either way the reader takes the pain for ten times what it was, or a tenth.',
  source: 'The vocabulary of scales; each entry names its own source.',
  reads: 'value',
  *check(report, { journal }) {
    for (const { on, score, fault, span, severity, suggest } of faultyScores(proseOfReport(report, journal))) {
      if (fault.kind !== 'unit') continue;
      const { grid, scale } = on;
      const own = scale.unit === undefined ? say`points` : scale.unit;
      const way = fault.meant.length > 0 ? say` Did you mean ${sayEach(fault.meant, 'or')}?` : '';
      const range = grid.step ? say`${rangeText(grid)} in steps of ${grid.step}` : rangeText(grid);
      const change = fault.unit === '%' ? say` A change is written \`50 % lower\`.` : '';
      yield {
        span,
        ...(severity && { severity }),
        message: fault.beyond
          ? say`${nameOf(on)} can’t be \`${printScore(score)}\`; in ${fault.unit} it goes from ${range}.${way}`
          : say`${nameOf(on)} is given in ${own}, not in ${fault.unit}.${way}`,
        help: say`${said(scale.name ?? scale.label)}.${change} ${sourceOf(scale)}`,
        fixes: suggest(fault.meant),
      };
    }
  },
});
