import type { Located } from '../../model/located';
import { say } from '../../text/say';
import { parseOrcid } from '../../values/orcid';
import { fixScalar, suggestScalars } from '../edits';
import { defineRule } from '../rule';
import { authorsOf, nameOfAuthor } from './people';

export const rule = defineRule({
  severity: 'error',
  summary: 'An ORCID iD is complete, its check digit is right, and it belongs to one author.',
  why: 'The iD is what credits the work to a person. One wrong digit credits nobody, or somebody else; the last character exists to catch that.',
  source: 'ORCID, structure of the identifier: ISO 7064 MOD 11-2 check digit.',
  reads: 'value',
  *check(report) {
    const first = new Map<string, Located>();
    for (const author of authorsOf(report)) {
      const at = author.get('orcid');
      const text = at.fact;
      if (text === undefined) continue;
      const parsed = parseOrcid(text);
      if (!parsed.ok) {
        const { message, span, suggestions } = parsed.problem;
        yield { span: report.place(at, span), message, fixes: suggestScalars(report, at, suggestions) };
        continue;
      }
      const { id, form } = parsed.value;
      const earlier = first.get(id);
      if (earlier) {
        yield {
          span: at.span,
          message: say`${nameOfAuthor(author)} and ${nameOfAuthor(earlier)} have the same ORCID iD; it belongs to one person.`,
          help: say`Copy each iD from the author’s own ORCID page.`,
          related: [{ span: earlier.get('orcid').span, message: say`The same iD stands here.` }],
        };
      } else if (form === 'slip') {
        yield {
          span: at.span,
          severity: 'info',
          message: say`The ORCID iD is kept as its 16 characters in groups of four, \`${id}\`.`,
          fixes: [fixScalar(report, at, id)],
        };
      }
      if (!earlier) first.set(id, author);
    }
  },
});
