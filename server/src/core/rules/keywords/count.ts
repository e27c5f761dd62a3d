import type { Journal } from '../../model/generated/types';
import { say } from '../../text/say';
import { nameOf, softly, sourced, weigh } from '../demand';
import { readEthicsStatement } from '../ethics/statement';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'There are as many keywords as the journal takes.',
  why: 'Submission forms cut a list that is too long, and a report with too few keywords is hard to find.',
  source: 'CARE 2013, item 2 (Gagnier et al., J Med Case Rep 2013;7:223): two to five; the journal’s profile.',
  reads: 'value',
  *check(report, { journal, stage }) {
    const limit = journal.keywords;
    const at = report.root.get('keywords');
    // Without keywords a draft is unfinished, not wrong; a text in place of a list is told of elsewhere.
    if (!limit || (at.exists && !at.answer && at.node?.kind !== 'list')) return;
    if (!at.stated && stage === 'draft') return;
    const count = at.items().filter((keyword) => keyword.fact && !readEthicsStatement(keyword.fact)).length;
    const { min = 0, max = Number.POSITIVE_INFINITY } = limit;
    if (count >= min && count <= max) return;
    const given = count === 0 ? say`no keywords` : count === 1 ? say`one keyword` : say`${count} keywords`;
    yield {
      span: at.exists ? at.keySpan : report.root.span,
      severity: weigh(limit),
      message: softly(say`The report has ${given}; ${nameOf(journal)} ${wish(limit)}.`, limit),
      help: sourced(
        max === 0
          ? say`Leave them out when you send it.`
          : count > max
            ? say`Keep those that name the diagnosis, the intervention and the kind of report.`
            : say`Add the diagnosis, the intervention and the kind of report.`,
        limit,
      ),
    };
  },
});

function wish({ min, max }: NonNullable<Journal['keywords']>): string {
  if (max === 0) return say`takes none`;
  if (min && max) return min === max ? say`asks for ${min}` : say`asks for ${min} to ${max}`;
  return max === undefined ? say`asks for at least ${min}` : say`takes at most ${max}`;
}
