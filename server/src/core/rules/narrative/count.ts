import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { mentionAt } from '../../prose/mention';
import { numeral, numeralValue } from '../../prose/numerals';
import { once, type Prose, proseOfReport } from '../../prose/prose';
import { type Naming, namingsOf } from '../../prose/subject';
import { say } from '../../text/say';
import { defineRule, type Finding } from '../rule';
import { caseText } from './case-text';
import { had, treatments } from './treatment-claims';

export const rule = defineRule({
  severity: 'warning',
  summary: 'The narrative counts the patients the front matter has, and what it says of all of them holds for each.',
  why: 'A sentence on all patients is written last and read first; where one of them is an exception, a reader takes away what was never done.',
  reads: 'report',
  *check(report, { journal }) {
    yield* numbers(report, journal);
    if (report.cases.length > 1) yield* claims(report, journal);
  },
});

const people = new RegExp(
  `(?<![\\w.,-])(${numeral})\\s(?:[a-z-]{3,15}\\s){0,2}(?:patients|cases|men|women|children)\\b(?!\\s(?:with|who|whose|in\\swhom|that)\\b)`,
  'gi',
);
/** What makes a number of patients that of this report. */
const ours =
  /\b(?:we\s(?:report|present|describe)(?:ed)?(?:\son)?(?:\sthe\scases\sof)?|our|all|(?:one|two|three|four|five|six|\d)\s(?:out\s)?of(?:\s(?:the|our))?)\s$/i;

const countsIn = once((prose: Prose) =>
  [...prose.matches(people)].flatMap(({ 0: words, 1: number, index }) => {
    if (!ours.test(prose.text.slice(Math.max(0, index - 40), index))) return [];
    const mention = mentionAt(prose, { start: index, end: index + words.length });
    return mention && mention.subject.who !== 'literature' ? [{ ...mention, count: numeralValue(number!) }] : [];
  }),
);

/** The number of patients in words, against the cases. */
function* numbers(report: Report, journal: Journal): Generator<Finding> {
  const { cases, root } = report;
  // A front matter without any patient counts none.
  if (!root.get('cases').stated && !root.get('patient').stated) return;
  const isOfCase = caseText(report, journal);
  for (const mention of countsIn(proseOfReport(report, journal))) {
    if (!isOfCase(mention) || mention.count === cases.length || mention.count < 2) continue;
    const at = report.root.get('cases');
    yield {
      span: mention.span,
      message: say`The narrative counts ${mention.count} patients here, and the front matter has ${cases.length}. Correct the number, or add the cases.`,
      ...(at.exists ? { related: [{ span: at.keySpan, message: say`The cases in the front matter.` }] } : {}),
    };
  }
}

const given =
  /\b(?:tak(?:ing|en|e|es)|took|on|receiv|treated|given|had|underw?ent|resist|refractory|despite|fail|tried|prescribed|using|used)/i;

/** What all patients are said to have had, against each. */
function* claims(report: Report, journal: Journal): Generator<Finding> {
  const prose = proseOfReport(report, journal);
  const isOfCase = caseText(report, journal);
  const all = namingsOf(prose).filter(({ cases }) => cases.length === report.cases.length);
  if (all.length === 0) return;
  for (const { value, span, text } of treatments.in(prose)) {
    const naming = all.find(({ governs }) => governs.start <= span.start && span.end <= governs.end);
    const mention = naming && mentionAt(prose, span);
    if (!naming || !mention || !isOfCase(mention) || mention.subject.who !== 'patient') continue;
    if (mention.polarity === 'hedged' || !given.test(prose.text.slice(naming.governs.start, span.start))) continue;
    const denied = mention.polarity === 'negated' || isNobody(prose, naming);
    const exceptions = report.cases.filter((one) => had(one, value) === denied);
    if (exceptions.length === 0 || exceptions.length === report.cases.length) continue;
    const ids = exceptions.map(({ id }) => id).join(', ');
    yield {
      span,
      message: denied
        ? say`The narrative denies \`${text}\` of all ${report.cases.length} patients, and the front matter has it for ${ids}. Correct the one that is wrong.`
        : say`The narrative gives \`${text}\` to all ${report.cases.length} patients, and the front matter has none for ${ids}. Name the patients who had it, or add it there.`,
      related: exceptions.map(({ patient, id }) => ({
        span: patient.get(value.kind === 'physiotherapy' ? 'treatments' : 'medications').keySpan,
        message: say`What ${id} had, by the front matter.`,
      })),
    };
  }
}

function isNobody({ text }: Prose, { span }: Naming): boolean {
  return /^(?:no|none|neither)\b/i.test(text.slice(span.start, span.end));
}
