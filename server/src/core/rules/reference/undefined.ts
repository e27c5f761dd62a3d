import { nearestNames } from '../../model/vocabulary';
import { citationsOf } from '../../prose/citations';
import { proseOfReport } from '../../prose/prose';
import { say, sayEach } from '../../text/say';
import { defineRule, type Finding } from '../rule';
import { areKeysKnown, bibliographiesOf, entriesOf } from './bibliography';

export const rule = defineRule({
  severity: 'error',
  summary: 'Every key that the text cites is in the bibliography.',
  why: 'A citation without an entry prints as a question mark, and the reader can’t look up what the sentence rests on. Mostly the key is misspelt or the entry was never exported.',
  source: 'The report format; keys are cited as in Pandoc, `[@key]`.',
  reads: 'report',
  *check(report, context) {
    const citations = citationsOf(proseOfReport(report, context.journal));
    const [first] = citations;
    if (!first) return;
    const named = report.root.get('bibliography');
    if (!named.exists) {
      yield {
        span: first.span,
        message: say`The text cites \`${first.key}\`, but the report names no \`bibliography\`.`,
        help: say`Name the file that holds the references, as \`bibliography: references.bib\`.`,
      };
      return;
    }
    const bibliographies = bibliographiesOf(report, context) ?? [];
    if (!areKeysKnown(bibliographies)) return;
    const entries = entriesOf(bibliographies);
    const paths = sayEach(bibliographies.map(({ path }) => path));
    for (const { key, span } of citations) {
      if (entries.has(key)) continue;
      const meant = nearestNames(key, entries.keys());
      const finding: Finding = {
        span,
        message: say`No entry has the key \`${key}\`; the bibliography is ${paths}.`,
        help:
          meant.length === 0
            ? say`Correct the key, or add the entry to the bibliography.`
            : meant.length === 1
              ? say`There is ${sayEach(meant)}.`
              : say`There are ${sayEach(meant)}.`,
        fixes: meant.map((one) => ({
          title: say`Cite \`${one}\``,
          safe: false,
          edits: [{ span, newText: one }],
        })),
      };
      yield finding;
    }
  },
});
