import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { say } from '../../text/say';
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
      const doubt = caseReports.taken === 'rarely' ? 'rarely takes case reports' : 'may not take case reports';
      yield {
        span,
        // A draft may be finished before its journal is chosen.
        severity: stage === 'draft' ? 'info' : weigh(caseReports),
        message: softly(say`${journal.name} ${doubt}.`, caseReports),
        help: sourced(say`${caseReports.note} Ask the editors before you write for it.`, caseReports),
      };
    }
    if (report.type === 'image letter' ? journal.kind !== 'image letter' : journal.kind === 'image letter') {
      yield {
        span,
        message: say`This is ${withArticle(report.type)}, and ${nameOf(journal)} is for ${journal.kind}s.`,
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

function withArticle(kind: Report['type'] | Journal['kind']): string {
  return `${kind === 'image letter' ? 'an' : 'a'} ${kind}`;
}
