import type { Case } from '../../model/case';
import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { type Mention, mentionAt } from '../../prose/mention';
import { numeral, numeralValue } from '../../prose/numerals';
import { once, type Prose, proseOfReport } from '../../prose/prose';
import { type Naming, namingsOf } from '../../prose/subject';
import { say, sayAll } from '../../text/say';
import { numberWords } from '../../values/number';
import { listed } from '../../values/parsed';
import { addTo } from '../list-edits';
import { defineRule, type Finding, type Fix } from '../rule';
import { caseText } from './case-text';
import { changeProse, inCaseOf } from './told';
import { had, type Treatment, treatments } from './treatment-claims';

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
    const isOurs = ours.test(prose.text.slice(Math.max(0, index - 40), index));
    const begins = prose.sentenceAt(index)?.span.start ?? index;
    if (!isOurs && /\S/.test(prose.text.slice(begins, index))) return [];
    const mention = mentionAt(prose, { start: index, end: index + words.length });
    if (!mention || mention.subject.who === 'literature') return [];
    return [{ ...mention, count: numeralValue(number!), isOurs }];
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
    // "Two patients improved" may be two of them; an abstract that begins a sentence with more than there are counts them all.
    if (!mention.isOurs && (mention.part !== 'abstract' || cases.length < 2 || mention.count < cases.length)) continue;
    const at = root.get('cases').exists ? root.get('cases') : root.get('patient');
    yield {
      span: mention.span,
      message: say`The narrative counts ${mention.count} patients here, and the front matter has ${cases.length}. Correct the number, or add the cases.`,
      fixes: [...numberInProse(mention, cases.length), ...moreCases(report, mention.count)],
      related: [{ span: at.keySpan, message: say`The patients of the front matter.` }],
    };
  }
}

/** The number of the front matter in the text, in digits or words as it stands there. */
function numberInProse({ text, span }: Mention, count: number): Fix[] {
  const written = text.split(/\s/)[0]!;
  const inWords = numberWords[count];
  // Of one patient the words around are in the singular.
  if (count < 2 || (inWords === undefined && !/^\d/.test(written))) return [];
  const newText = /^\d/.test(written) ? String(count) : inCaseOf(written, inWords!);
  return [changeProse({ start: span.start, end: span.start + written.length }, newText)];
}

/** A case for each patient who is missing, named as the others are: `P3` behind `P2`. */
function moreCases(report: Report, count: number): Fix[] {
  const { cases, root } = report;
  const [letters, last] = /^(\D{0,20})(\d{1,3})$/.exec(cases.at(-1)?.id ?? '')?.slice(1) ?? [];
  if (letters === undefined || count - cases.length !== 1) return [];
  const id = `${letters}${Number(last) + 1}`;
  const edit = addTo(report, root.get('cases'), [['id', id]]);
  return edit && cases.every((one) => one.id !== id)
    ? [{ title: say`Add case \`${id}\` to the front matter`, safe: false, byHand: true, edits: [edit] }]
    : [];
}

const given =
  /\b(?:tak(?:ing|en|e|es)|took|on|receiv|treated|given|had|underw?ent|resist|refractory|despite|fail|tried|prescribed|using|used)/i;

const limited = /^\s?\((?:only|except|but\snot|not)\s|^\s?\([^()]{1,30}\sonly\)/i;

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
    // `(only P1)`, `(except Patient 2)`: the text says itself that it isn't so for all.
    if (limited.test(prose.text.slice(span.end, span.end + 40))) continue;
    const denied = mention.polarity === 'negated' || isNobody(prose, naming);
    const exceptions = report.cases.filter((one) => had(one, value) === denied);
    if (exceptions.length === 0 || exceptions.length === report.cases.length) continue;
    const ids = exceptions.map(({ id }) => id).join(', ');
    // The text names who had it, or who is the exception to nobody.
    const names = report.cases.filter((one) => denied === exceptions.includes(one)).flatMap(({ id }) => id ?? []);
    yield {
      span,
      message: denied
        ? say`The narrative denies \`${text}\` for each of the ${report.cases.length} patients, and the front matter has it for ${ids}. Correct the one that is wrong.`
        : say`The narrative tells of \`${text}\` for each of the ${report.cases.length} patients, and the front matter has none for ${ids}. Name the patients who had it, or add it there.`,
      fixes: [
        insertInProse(span.end, denied ? ` (except ${listed(names)})` : ` (only ${listed(names)})`),
        ...(denied ? [] : addedFacts(report, exceptions, value)),
      ],
      related: exceptions.map(({ patient, id }) => ({
        span: patient.get(value.kind === 'physiotherapy' ? 'treatments' : 'medications').keySpan,
        message: say`What ${id} had, by the front matter.`,
      })),
    };
  }
}

function insertInProse(at: number, newText: string): Fix {
  return {
    title: say`Write \`${newText.trim()}\` here`,
    safe: false,
    edits: [{ span: { start: at, end: at }, newText }],
  };
}

/** What the narrative gives to all, in the lists of those who have none of it. */
function addedFacts(report: Report, exceptions: readonly Case[], { kind, name }: Treatment): Fix[] {
  const physiotherapy = kind === 'physiotherapy';
  const edits = exceptions.flatMap(
    ({ patient }) =>
      addTo(report, patient.get(physiotherapy ? 'treatments' : 'medications'), [
        [physiotherapy ? 'what' : 'drug', name],
      ]) ?? [],
  );
  if (edits.length < exceptions.length) return [];
  const ids = exceptions.flatMap(({ id }) => id ?? []);
  return [{ title: say`Add \`${name}\` for ${sayAll(ids)} to the front matter`, safe: false, edits }];
}

function isNobody({ text }: Prose, { span }: Naming): boolean {
  return /^(?:no|none|neither)\b/i.test(text.slice(span.start, span.end));
}
