import type { Located } from '../../model/located';
import { say, sayAll } from '../../text/say';
import { parseDate } from '../../values/date';
import type { Stage } from '../rule';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'The decision of the ethics board is given with what lets an editor verify it.',
  why: 'An approval without board, number and date can’t be verified, nor can an exemption without a reason. Many boards exempt reports of one to three patients, so what is asked for is a statement, not an approval. In a draft this is a warning, at submission an error.',
  source:
    'ICMJE Recommendations, protection of research participants. Which parts are asked for is a choice of the report format.',
  reads: 'value',
  *check(report, context) {
    const { stage } = context;
    const irb = report.root.get('irb');
    if (irb.node?.kind !== 'map') return;
    const severity = stage === 'submission' ? 'error' : 'warning';
    const status = irb.get('status').fact;
    const wanted = status === undefined ? undefined : wantedBy[status];
    const missing = wanted?.filter((key) => isMissing(irb.get(key), stage)) ?? [];
    if (wanted && missing.length > 0) {
      const keys = sayAll(missing.map((key) => `\`${key}\``));
      yield {
        span: irb.get('status').span,
        severity,
        message: say`${decisions[status!]!()} is stated without ${sayAll(missing.map((key) => names[key]!()))}.`,
        help:
          stage === 'draft'
            ? say`Add ${keys} under \`irb\`, or write \`unknown\` until it is found.`
            : say`Add ${keys} under \`irb\`.`,
      };
    }
    const date = irb.get('date');
    const parsed = date.fact === undefined ? undefined : parseDate(date.fact);
    // A date that can't be read is told of by `schema/format`; both are ISO 8601, so their texts are in order.
    if (parsed?.ok && context.today && date.fact! > context.today) {
      yield {
        span: date.span,
        severity,
        message: say`The ethics board's decision of ${date.fact} lies in the future.`,
        help: say`Check year, month and day: they stand in this order.`,
      };
    }
  },
});

const wantedBy: Readonly<Record<string, readonly string[]>> = {
  approved: ['board', 'number', 'date'],
  exempt: ['board', 'reason'],
  waived: ['board', 'reason'],
  'not required': ['reason'],
};

const decisions: Readonly<Record<string, () => string>> = {
  approved: () => say`Approval`,
  exempt: () => say`Exemption from review`,
  waived: () => say`A waiver of review`,
  'not required': () => say`That no review is required`,
};

const names: Readonly<Record<string, () => string>> = {
  board: () => say`the board`,
  number: () => say`its number`,
  date: () => say`its date`,
  reason: () => say`a reason`,
};

/** In a draft `unknown` is an answer; a submission needs the fact. */
function isMissing(at: Located, stage: Stage): boolean {
  return stage === 'submission' ? !at.stated || at.text === '' : !at.exists || at.text === '';
}
