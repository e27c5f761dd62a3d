import { lastBefore, type Span } from '../text/span';
import { othersIn } from './others';
import { once, type Prose } from './prose';
import type { Sentence } from './sentences';
import { isLetterOrDigit } from './words';

/** Whose fact a stretch of prose tells. */
export type Subject =
  | {
      readonly who: 'patient';
      /** Places of the cases, in the order in which the words name them; all of them for "all patients". */
      readonly cases: readonly number[];
      /** Whether the words, the heading or the report's having one patient leave no doubt. */
      readonly certain: boolean;
    }
  /** A relative; publications or other people's patients; nobody knows which patient. */
  | { readonly who: 'relative' | 'literature' | 'unclear' };

/** The subject at a place of the narrative: the nearest naming of a patient decides. */
export function subjectAt(prose: Prose, offset: number): Subject {
  const sentence = prose.sentenceAt(offset);
  if (!sentence) return { who: 'unclear' };
  if (sentence.cites) return { who: 'literature' };
  const other = lastBefore(othersIn(prose), offset, ({ span }) => span.start);
  if (other && offset < other.span.end) return { who: other.who };
  const { cases } = prose.report;
  // A report of one patient that tells of a second one is not read on.
  if (cases.length < 2)
    return offset < secondPatientOf(prose) ? { who: 'patient', cases: [0], certain: true } : { who: 'unclear' };
  const named = lastBefore(namingsOf(prose), offset, ({ governs }) => governs.start);
  if (named && offset < named.governs.end) return { who: 'patient', cases: named.cases, certain: true };
  const carried = carriedInto(prose, sentence);
  return carried ? { who: 'patient', cases: carried, certain: true } : { who: 'unclear' };
}

/** The words of a naming, `Patients 1 and 3`, with the stretch of its sentence that it governs. */
export interface Naming {
  readonly span: Span;
  readonly cases: readonly number[];
  readonly governs: Span;
}

const numeral = '(?:\\d{1,2}|[A-H]|I{1,3}|IV|VI{0,3}|one|two|three|four|five|six)';
const numbered = new RegExp(
  `\\b(?:[Pp]atients?|[Cc]ases?)[ \\n](?:[Nn]os?\\.?[ \\n]?|numbers?[ \\n]|#)?(${numeral}(?:(?:[ \\n]?,[ \\n]?(?:and[ \\n])?|[ \\n](?:and|&|to)[ \\n]|[ ]?[\\u2013-][ ]?)${numeral}){0,8})(?![A-Za-z0-9%/]|[.,]\\d|[ ](?:years?|weeks?|days?|months?|of)\\b)`,
  'g',
);
const ordinal = /\b(first|second|third|fourth|fifth|sixth) (?:patient|case)\b/gi;
const ofThese = /\b(?:the|our) $/i;
/** The words that a naming of all patients ends in; what stands before them decides. */
const many = /\b(?:patients?|cases|men|women|all (?:two|three|four|five|six|of them))\b/gi;
const everyone =
  /\b(?:all (?:of )?(?:the |our |these )?(?:(?:two|three|four|five|six|\d) )?|both |(?:each|every) |(?:the|our|these) (?:(?:two|three|four|five|six) )?|(?:two|three|four|five|six) (?:consecutive )?|none of (?:the|our) |no )$/i;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const numbers = ['one', 'two', 'three', 'four', 'five', 'six'];
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** The places in which the narrative names patients of a series. */
export const namingsOf = once((prose: Prose): readonly Naming[] => {
  const { cases } = prose.report;
  if (cases.length < 2) return [];
  const all = cases.map((_, index) => index);
  const found: { span: Span; cases: readonly number[] }[] = [];
  const add = (start: number, end: number, named: readonly number[]) => {
    if (named.length > 0) found.push({ span: { start, end }, cases: named });
  };
  for (const match of prose.matches(numbered))
    add(match.index, match.index + match[0].length, casesNamed(prose, match[1]!));
  for (const match of prose.matches(ordinal)) {
    const lead = ofThese.exec(prose.text.slice(Math.max(0, match.index - 4), match.index))?.[0];
    const index = ordinals.indexOf(match[1]!.toLowerCase());
    if (lead && index < cases.length) add(match.index - lead.length, match.index + match[0].length, [index]);
  }
  for (const match of prose.matches(many)) {
    const lead = everyoneBefore(prose, match);
    if (lead === undefined) continue;
    const said = /\b(?:two|three|four|five|six|\d)\b/i.exec(lead + match[0])?.[0].toLowerCase();
    const count = said === undefined ? all.length : Number(said) || numbers.indexOf(said) + 1;
    // Five patients of three are other people's.
    if (count === all.length) add(match.index - lead.length, match.index + match[0].length, all);
  }
  // `A` alone is an article before it is a patient.
  for (const { id } of cases) if (id !== undefined && id.length > 1 && /[a-z]/i.test(id)) addIds(prose, id, found);
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const apart = found.filter((one, index) => index === 0 || one.span.start >= found[index - 1]!.span.end);
  return apart.map((naming, index) => ({ ...naming, governs: governedBy(prose, apart, index) }));
});

/** The words before a plural that make it all patients of the report; `undefined` where it is some, or other people. */
function everyoneBefore({ text }: Prose, { 0: word, index }: RegExpMatchArray & { readonly index: number }) {
  if (word.length > 8 || /^all/i.test(word)) return '';
  const lead = everyone.exec(text.slice(Math.max(0, index - 30), index))?.[0];
  if (lead === undefined) return undefined;
  const single = /^(?:each|every|no) $/i.test(lead);
  if (/^patient$/i.test(word)) return single ? lead : undefined;
  if (single) return undefined;
  // "The men" may be any men; "the patients" are this report's.
  return /^(?:wo)?men$|^cases$/i.test(word) && !/^(?:all|both) /i.test(lead) ? undefined : lead;
}

function addIds(prose: Prose, id: string, found: { span: Span; cases: readonly number[] }[]): void {
  const index = prose.report.cases.findIndex((one) => one.id === id);
  for (let at = prose.text.indexOf(id); at >= 0; at = prose.text.indexOf(id, at + id.length)) {
    const end = at + id.length;
    if (isLetterOrDigit(prose.text[at - 1] ?? '') || isLetterOrDigit(prose.text[end] ?? '')) continue;
    found.push({ span: { start: at, end }, cases: [index] });
  }
}

/** The cases behind `1 and 3` or `1-3`: by the author's own ids, else by their order. */
function casesNamed({ report }: Prose, words: string): number[] {
  const parts = words
    .split(/(\s?[\u2013-]\s?|\sto\s)|\s?,\s?(?:and\s)?|\s(?:and|&)\s/i)
    .filter((part) => part !== undefined);
  const indices: number[] = [];
  let range = false;
  for (const part of parts) {
    if (/^(?:\s?[\u2013-]\s?|\sto\s)$/i.test(part)) {
      range = true;
      continue;
    }
    const index = caseIndex(report.cases, part.trim());
    if (index < 0) return [];
    const from = range ? indices.at(-1)! + 1 : index;
    for (let each = from; each <= index; each++) indices.push(each);
    range = false;
  }
  return indices;
}

function caseIndex(cases: readonly { readonly id: string | undefined }[], name: string): number {
  const own = cases.findIndex(({ id }) => id?.toLowerCase() === name.toLowerCase());
  if (own >= 0) return own;
  const place = /^\d+$/.test(name)
    ? Number(name) - 1
    : [numbers.indexOf(name.toLowerCase()), romans.indexOf(name), 'ABCDEFGH'.indexOf(name)].find((index) => index >= 0);
  return place !== undefined && place >= 0 && place < cases.length ? place : -1;
}

/**
 * A naming governs what follows it in its sentence, up to the next one; behind a preposition it governs what stands
 * before it, as in "depressed in Patients 1 and 3". Alone in its sentence it governs all of it.
 */
function governedBy(prose: Prose, namings: readonly { span: Span }[], index: number): Span {
  const { span } = namings[index]!;
  const sentence = prose.sentenceAt(span.start)?.span ?? span;
  const inSentence = (other: { span: Span } | undefined) =>
    other !== undefined && other.span.start >= sentence.start && other.span.start < sentence.end;
  const before = inSentence(namings[index - 1]) ? namings[index - 1]! : undefined;
  const after = inSentence(namings[index + 1]) ? namings[index + 1]! : undefined;
  if (!before && !after) return sentence;
  const start =
    isBehindPreposition(prose, span, sentence) || !before ? (before?.span.end ?? sentence.start) : span.start;
  const end =
    after && isBehindPreposition(prose, after.span, sentence) ? span.end : (after?.span.start ?? sentence.end);
  return { start, end: Math.max(end, span.end) };
}

function isBehindPreposition({ text }: Prose, span: Span, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - 12), span.start);
  return (
    /\S/.test(text.slice(sentence.start, span.start - before.length) + before.replace(/\S+\s*$/, '')) &&
    /\b(?:in|for|of|by)\s+$/i.test(before)
  );
}

/** The patients that the sentences before, in the same paragraph, or the heading name. */
function carriedInto(prose: Prose, sentence: Sentence): readonly number[] | undefined {
  const before = lastBefore(namingsOf(prose), sentence.span.start - 1, ({ span }) => span.start);
  if (before && before.span.start >= sentence.paragraph) return before.cases;
  const headed = /^(?:\W|\d+\.)*(?:patient|case)\s+(?:no\.?\s*|number\s+)?(\w{1,6})/i.exec(sentence.heading)?.[1];
  if (headed === undefined) return undefined;
  const index = caseIndex(prose.report.cases, headed);
  return index < 0 ? undefined : [index];
}

const second =
  /\b(?:case|patient)\s(?:report\s)?(?:no\.?\s?|number\s|#)?(?:2|II|two|B)(?![\w-])|\b(?:the|our)\ssecond\s(?:case|patient|girl|boy|woman|man)\s?(?:\(|,|is\b|was\b|had\b|presented\b|involve)/i;

/** Where a narrative begins to tell of a second patient. */
const secondPatientOf = once((prose: Prose): number => {
  const { start } = prose.report.source.body.span;
  const at = prose.text.slice(start).search(second);
  return at < 0 ? Number.POSITIVE_INFINITY : start + at;
});
