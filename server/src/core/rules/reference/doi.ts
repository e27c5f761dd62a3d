import { citationsOf } from '../../prose/citations';
import { proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import { parseDoi } from '../../values/doi';
import { defineRule } from '../rule';
import { bibliographiesOf, entriesOf } from './bibliography';

export const rule = defineRule({
  severity: 'error',
  summary: 'The DOIs of the references can be right.',
  why: 'Reference lists are linked by their DOIs. One with a blank, a dash or a lost digit leads nowhere, and a DOI that two entries share means that one of them is another article.',
  source: 'DOI Handbook, 2.2 (ISO 26324); check digits of ISSNs within DOIs: ISO 3297.',
  reads: 'report',
  *check(report, context) {
    const entries = entriesOf(bibliographiesOf(report, context) ?? []);
    if (entries.size === 0) return;
    const citations = citationsOf(proseOfReport(report, context.journal));
    const first = new Map<string, string>();
    for (const [key, { entry, from }] of entries) {
      const text = entry.item?.DOI;
      if (typeof text !== 'string' || text.trim() === '') continue;
      // An entry's fault is shown where it is cited first, else at the file.
      const span = citations.find((citation) => citation.key === key)?.span ?? from.at.span;
      const where = say`It stands with \`${key}\` in \`${from.path}\`, line ${entry.start.line + 1}.`;
      const doi = parseDoi(text);
      if (!doi.ok) {
        yield { span, message: doi.problem.message, help: say`${where} Copy it from the article’s page.` };
        continue;
      }
      const earlier = first.get(doi.value.toLowerCase());
      if (earlier !== undefined) {
        yield {
          span,
          severity: 'warning',
          message: say`\`${key}\` and \`${earlier}\` have the same DOI, \`${doi.value}\`.`,
          help: say`${where} Either it is one article under two keys, or one of the DOIs is wrong.`,
        };
      } else first.set(doi.value.toLowerCase(), key);
    }
  },
});
