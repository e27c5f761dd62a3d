import type { Case, Measure, Procedure } from '../../model/case';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { say } from '../../text/say';
import { defineRule, type Finding, type Fix } from '../rule';
import { insertEntry } from './insert';

export const rule = defineRule({
  severity: 'warning',
  summary: 'The side is given where a procedure or a scale has one.',
  why: 'A transforaminal injection, a medial branch block or a muscle grade belongs to one side or to both; without it the report can neither be checked against the complaint nor be repeated. `unknown` is an answer.',
  source: 'The vocabularies of procedures and scales.',
  reads: 'report',
  *check(report) {
    for (const one of report.cases) {
      for (const procedure of one.procedures) yield* sideOfProcedure(report, one, procedure);
      for (const measure of one.measures) yield* sideOfMeasure(report, one, measure);
    }
  },
});

function* sideOfProcedure(report: Report, { patient }: Case, { at, name, term }: Procedure): Generator<Finding> {
  if (!term?.sideRequired) return;
  const side = at.get('side');
  if (!side.exists) {
    yield {
      span: name.span,
      message: say`\`${term.label}\` is done on a side, and this one has none.`,
      help: say`Give \`side\`: \`left\`, \`right\` or \`bilateral\`; \`affected\` for the side named under the patient; \`unknown\` if it is not known.`,
      fixes: at.node?.kind === 'map' ? offers(report, name, patient) : [],
    };
  } else if (side.text === 'affected' && !patient.get('side').exists) {
    yield {
      span: side.span,
      message: say`\`affected\` refers to the \`side\` under the patient, and there is none.`,
      help: say`Give the patient a \`side\`, or name the side of the procedure here.`,
    };
  }
}

/** Words that already say the side, and regions that have none. */
const hasOrNeedsNone = /\b(?:left|right|both|bilateral|neck|trunk|anal|abdominal|jaw|tongue|bulbar|axial)\b/i;

function* sideOfMeasure(report: Report, { patient }: Case, { at, scale, term }: Measure): Generator<Finding> {
  if (!term?.perSide || at.get('side').exists) return;
  const words = ['target', 'muscle', 'movement', 'condition', 'subscale']
    .map((key) => at.get(key).text ?? '')
    .join(' ');
  if (hasOrNeedsNone.test(words)) return;
  yield {
    span: scale.span,
    message: say`${term.label} is graded on each side, and this measure has none.`,
    help: say`Give \`side\`: \`left\`, \`right\` or \`bilateral\`; a measure for each side where they differ; \`unknown\` if it is not known.`,
    fixes: offers(report, scale, patient),
  };
}

/** The three sides to insert, the patient's own first. */
function offers(report: Report, beside: Located, patient: Located): Fix[] {
  const own = patient.get('side').text;
  const sides = ['left', 'right', 'bilateral'].sort((a, b) => Number(b === own) - Number(a === own));
  return sides.flatMap((side) => {
    const edit = insertEntry(report, beside, 'side', side);
    return edit ? [{ title: say`Insert \`side: ${side}\``, safe: false, edits: [edit] }] : [];
  });
}
