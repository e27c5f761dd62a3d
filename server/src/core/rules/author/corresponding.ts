import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { say } from '../../text/say';
import { lineBreak } from '../list-edits';
import { defineRule, type Fix } from '../rule';
import { authorsOf, nameOfAuthor } from './people';

export const rule = defineRule({
  severity: 'warning',
  summary: 'One author is the corresponding one, with an e-mail address.',
  why: 'Editors and readers write to one person. Submission systems ask for exactly one, with an address.',
  source: 'ICMJE Recommendations, role of the corresponding author; what MyST asks of a front matter.',
  reads: 'report',
  *check(report, { stage }) {
    const authors = authorsOf(report);
    if (authors.length === 0) return;
    const marked = authors.filter((author) => author.get('corresponding').text?.toLowerCase() === 'true');
    const open = authors.some((author) => author.get('corresponding').answer === 'unknown');
    if (marked.length === 0 && !(open && stage === 'draft')) {
      yield {
        span: report.root.get('authors').keySpan,
        message: say`No author is marked as the corresponding one.`,
        help: say`Write \`corresponding: true\` and an \`email\` with the author who answers letters.`,
        fixes: markTheReachable(report, authors),
      };
    }
    for (const author of marked.slice(1)) {
      yield {
        span: author.get('corresponding').span,
        message: say`${nameOfAuthor(author)} is the corresponding author too; journals take one.`,
        help: say`Leave \`corresponding: true\` with the author who answers letters.`,
        related: [
          { span: marked[0]!.get('corresponding').span, message: say`${nameOfAuthor(marked[0]!)} is the first.` },
        ],
      };
    }
    for (const author of marked) {
      const email = author.get('email');
      if (email.stated || (email.answer && stage === 'draft')) continue;
      yield {
        span: email.exists ? email.span : author.get('corresponding').keySpan,
        message: say`${nameOfAuthor(author)} is the corresponding author and has no e-mail address here.`,
        help: say`Add \`email\` to this author.`,
      };
    }
  },
});

/** The only author with an e-mail address is likely to be the one. */
function markTheReachable(report: Report, authors: readonly Located[]): Fix[] {
  const reachable = authors.filter((author) => author.get('email').stated);
  const [author] = reachable;
  if (reachable.length !== 1 || !author || author.node?.kind !== 'map' || author.get('corresponding').exists) return [];
  const email = author.get('email');
  if (email.node?.kind !== 'scalar' || email.node.style === 'literal' || email.node.style === 'folded') return [];
  const { lines } = report.source;
  const column = email.keySpan.start - lines.start(lines.line(email.keySpan.start));
  const between = report.inFlow(email.span) ? ', ' : `${lineBreak(report)}${' '.repeat(column)}`;
  const at = email.span.end;
  return [
    {
      title: say`Mark ${nameOfAuthor(author)} as the corresponding author`,
      safe: false,
      edits: [{ span: { start: at, end: at }, newText: `${between}corresponding: true` }],
    },
  ];
}
