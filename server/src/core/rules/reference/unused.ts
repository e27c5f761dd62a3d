import { citationsOf } from '../../prose/citations';
import { proseOfReport } from '../../prose/prose';
import { say, sayAll } from '../../text/say';
import { defineRule } from '../rule';
import { bibliographiesOf } from './bibliography';

export const rule = defineRule({
  severity: 'warning',
  summary: 'Every entry of the bibliography is cited.',
  why: 'An entry that no sentence cites is not printed. Mostly the sentence was cut and the entry stayed, or a citation is missing. A file of which most entries are not cited is a library, and no finding.',
  source: 'ICMJE Recommendations, preparing a manuscript, references.',
  reads: 'report',
  *check(report, context) {
    const cited = new Set(citationsOf(proseOfReport(report, context.journal)).map(({ key }) => key));
    // A narrative without citations is not written yet, or has its references by hand.
    if (cited.size === 0) return;
    for (const { at, path, file } of bibliographiesOf(report, context) ?? []) {
      const unused = [...new Set(file.entries.map(({ key }) => key))].filter((key) => !cited.has(key));
      if (unused.length === 0 || unused.length * 2 > file.entries.length) continue;
      const shown = unused.slice(0, mostShown).map((key) => `\`${key}\``);
      const more = unused.length - shown.length;
      const keys = sayAll(more > 0 ? [...shown, say`${more} more`] : shown);
      yield {
        span: at.span,
        message: say`The text does not cite ${keys} of \`${path}\`.`,
        help:
          unused.length === 1
            ? say`Cite it, or take it out of the bibliography of this report.`
            : say`Cite them, or take them out of the bibliography of this report.`,
      };
    }
  },
});

const mostShown = 5;
