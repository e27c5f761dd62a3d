import type { Located } from '../../model/located';
import { say } from '../../text/say';
import { authorsOf, nameOfAuthor } from '../author/people';
import { defineRule, type Stage } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'Each author discloses interests, if only to say that there are none.',
  why: 'Silence is no statement: beside co-authors who state “none”, an author without a disclosure looks forgotten, and the journal will ask. A statement for all of them under `disclosures` does as well.',
  source: 'ICMJE Recommendations, disclosure of financial and non-financial relationships and activities.',
  reads: 'report',
  *check(report, { stage }) {
    const authors = authorsOf(report);
    if (isAnswered(report.root.get('disclosures').get('conflicts'), stage)) return;
    const silent = authors.filter((author) => !isAnswered(author.get('disclosures'), stage));
    if (silent.length === 0 || (stage === 'draft' && silent.length === authors.length)) return;
    for (const author of silent) {
      const at = author.get('disclosures');
      const name = author.node?.kind === 'scalar' ? author : author.get('name');
      yield {
        span: at.exists ? at.span : name.exists ? name.span : author.keySpan,
        message: at.exists
          ? say`The disclosure of ${nameOfAuthor(author)} is still open; a submission needs it.`
          : silent.length < authors.length
            ? say`${nameOfAuthor(author)} has no disclosure, unlike the other authors.`
            : say`${nameOfAuthor(author)} has no disclosure.`,
        help: say`Ask the author, then write \`disclosures: none\` or the interest; or make one statement for all under \`disclosures\`, as \`conflicts: none\`.`,
      };
    }
  },
});

function isAnswered(at: Located, stage: Stage): boolean {
  return at.exists && at.text !== '' && (stage === 'draft' || at.answer !== 'unknown');
}
