import { say } from '../../text/say';
import { nameOf } from '../demand';
import { suggestScalars } from '../edits';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'info',
  summary: 'The journal that a report names has a profile.',
  why: 'Without a profile nothing is known of the journal’s headings, limits and statements. The report is then held against a general profile, which the author should know.',
  source: 'The report format.',
  reads: 'value',
  *check(report, { journal, journals }) {
    const at = report.root.get('journal');
    if (at.fact === undefined || at.fact === '' || journals.find(at.fact).length === 1) return;
    const nearest = journals.nearest(at.fact, 2);
    yield {
      span: at.span,
      message: say`There is no journal profile \`${at.fact.slice(0, 80)}\`, so the report is held against ${nameOf(journal)}.`,
      help: nearest[0]
        ? say`Did you mean ${nearest[0].name}?`
        : say`Choose one of the list, or bring a profile of your own by \`journals\` in \`.case-report.yaml\`.`,
      fixes: suggestScalars(
        report,
        at,
        nearest.map(({ id }) => id),
      ),
    };
  },
});
