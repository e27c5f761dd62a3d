import { say } from '../../text/say';
import { printNumber } from '../../values/number';
import { listed } from '../../values/parsed';
import { printScore } from '../../values/score';
import { suggestScalars } from '../edits';
import { defineRule } from '../rule';
import { faultOf } from './fault';
import { allMeasures, nameOf, sourceOf } from './measures';

export const rule = defineRule({
  severity: 'warning',
  summary: 'A single reading falls on a step of its scale.',
  why: 'A numerical rating scale has whole numbers, a faces scale even ones: what lies between was not read from the scale. It may be a mean of several readings, or a figure computed backwards from a percentage.',
  source: 'The vocabulary of scales; each entry names its own source.',
  reads: 'value',
  *check(report) {
    for (const known of allMeasures(report)) {
      for (const { entry, score } of known.readings) {
        const fault = faultOf(known, score);
        if (fault?.kind !== 'step') continue;
        const { grid, scale } = known;
        const texts = fault.nearest.map(printNumber);
        const unit =
          score.kind === 'number' && score.unit ? ` ${score.unit}` : score.kind === 'fraction' ? `/${score.of}` : '';
        const limit =
          grid.grades.length > 0
            ? `it has ${grid.grades.join(', ')}`
            : `it goes in steps of ${printNumber(grid.step ?? 1)}`;
        const near = texts.length > 0 ? `; the nearest are ${listed(texts)}` : '';
        yield {
          span: entry.at.span,
          message: say`${nameOf(known)} has no \`${printScore(score)}\`: ${limit}${near}.`,
          help: say`A mean over several readings can lie between: say so in \`note\` or \`condition\`. ${sourceOf(scale)}`,
          fixes: suggestScalars(
            report,
            entry.at,
            texts.map((text) => text + unit),
          ),
        };
      }
    }
  },
});
