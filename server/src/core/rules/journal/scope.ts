import type { Report } from '../../model/report';
import { said, say } from '../../text/say';
import type { Span } from '../../text/span';
import { nameOf, softly, sourced, weigh } from '../demand';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'info',
  summary: 'The journal takes reports of this kind, with so many patients.',
  why: 'Some journals no longer take case reports, or count a larger series as another kind of article. It is better known before the text is cut to their limits.',
  source: 'The journal’s profile.',
  reads: 'report',
  *check(report, { journal, stage }) {
    const span = placeOf(report);
    const { caseReports, patients } = journal;
    if (caseReports && report.type !== 'image letter') {
      const doubt =
        caseReports.taken === 'rarely'
          ? say`${journal.name} rarely takes case reports.`
          : say`${journal.name} may not take case reports.`;
      yield {
        span,
        // A draft may be finished before its journal is chosen.
        severity: stage === 'draft' ? 'info' : weigh(caseReports),
        message: softly(doubt, caseReports),
        help: sourced(say`${said(caseReports.note)} Ask the editors before you write for it.`, caseReports),
      };
    }
    if (report.type === 'image letter' ? journal.kind !== 'image letter' : journal.kind === 'image letter') {
      yield {
        span,
        message:
          report.type === 'image letter'
            ? say`This is an image letter, and ${nameOf(journal)} is for case reports.`
            : report.type === 'case series'
              ? say`This is a case series, and ${nameOf(journal)} is for image letters.`
              : say`This is a case report, and ${nameOf(journal)} is for image letters.`,
        help: say`Change \`type\`, or choose another \`journal\`.`,
      };
    }
    const most = patients?.max;
    if (patients && most !== undefined && report.cases.length > most) {
      yield {
        span: report.root.get('cases').keySpan,
        severity: weigh(patients),
        message: softly(
          say`The report has ${report.cases.length} patients; ${nameOf(journal)} takes at most ${most} as a case report or series.`,
          patients,
        ),
        help: sourced(say`For it, this is another kind of article.`, patients),
      };
    }
  },
});

/** Where the journal is named; else the report as a whole. */
function placeOf({ root }: Report): Span {
  const at = root.get('journal');
  return at.exists ? at.span : root.span;
}
