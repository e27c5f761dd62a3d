import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { levelsIn } from '../../prose/levels';
import { type Mention, mentionAt } from '../../prose/mention';
import { numeral, numeralValue } from '../../prose/numerals';
import { type Prose, proseOfReport } from '../../prose/prose';
import { scoresIn } from '../../prose/scores';
import { subjectAt } from '../../prose/subject';
import { say } from '../../text/say';
import type { Span } from '../../text/span';
import { printLevel } from '../../values/level-print';
import { printScore, type Score } from '../../values/score';
import { defineRule, type Finding } from '../rule';
import { sidesOfAbstract } from './abstract-sides';
import { caseText } from './case-text';
import { agree, type Figure, figuresIn, near, numbersIn, sharesIn } from './figures';
import { isKnown, keysOfAll, knownLevels } from './known-levels';
import { isOwn, patientMeant } from './told';

export const rule = defineRule({
  severity: 'error',
  summary: 'What the abstract says of the patient stands in the rest of the report, or follows from it.',
  why: 'Most readers see the abstract only, and indexes store it. A number or level that the report itself does not have was left over from another version, and nobody can check it.',
  source: 'CARE, item 3 (the abstract summarises the report).',
  reads: 'report',
  *check(report, { journal }) {
    const prose = proseOfReport(report, journal);
    // Where the case is told in the abstract only, there is nothing to hold it against.
    const told = prose.parts
      .filter(({ part }) => part === 'case')
      .reduce((sum, { span }) => sum + span.end - span.start, 0);
    if (told < least || !prose.parts.some(({ part }) => part === 'abstract')) return;
    yield* levels(report, prose, journal);
    yield* sidesOfAbstract(report, prose, journal);
    yield* numbers(report, prose, journal);
    yield* counts(report, prose, journal);
  },
});

/** Characters of a case presentation that can be called one. */
const least = 200;

function* levels(report: Report, prose: Prose, journal: Journal): Generator<Finding> {
  const tellsOfCase = caseText(report, journal);
  const own = levelsIn(prose).filter((mention) => isOwn(mention) && mention.polarity === 'affirmed');
  const abstract = own.filter((mention) => mention.part === 'abstract' && tellsOfCase(mention));
  if (abstract.length === 0) return;
  const facts = knownLevels(report);
  const unsure = abstract.filter(({ expression }) => !isKnown(facts, expression));
  if (unsure.length === 0) return;
  const rest = levelsIn(prose).filter(({ part }) => part !== 'abstract');
  const known = { keys: new Set([...facts.keys, ...keysOfAll(rest.map(({ expression }) => expression)).keys]) };
  if (known.keys.size === 0) return;
  for (const mention of unsure) {
    const unknown = mention.expression.items.filter((item) => !isKnown(known, { items: [item] }));
    const [first] = unknown;
    if (!first) continue;
    yield {
      span: { start: first.span.start, end: unknown.at(-1)!.span.end },
      message: say`The abstract names ${printLevel({ items: unknown })}, and neither the front matter nor the text behind the abstract has this level. Correct the one that is wrong, or tell it in the case presentation.`,
      severity: weightOf(report, mention),
    };
  }
}

/** An error is only what is certainly said of one patient. */
function weightOf(report: Report, mention: Pick<Mention, 'subject'>): 'error' | 'warning' {
  return patientMeant(report, mention as Mention) ? 'error' : 'warning';
}

function abstractsOf({ parts }: Prose): Span[] {
  return parts.filter(({ part }) => part === 'abstract').map(({ span }) => span);
}

function* numbers(report: Report, prose: Prose, journal: Journal): Generator<Finding> {
  const tellsOfCase = caseText(report, journal);
  const figures = abstractsOf(prose).flatMap((span) => [...figuresIn(prose.text, span), ...sharesIn(prose.text, span)]);
  const scores = scoresIn(prose);
  const own = scores.filter((mention) => mention.part === 'abstract' && isOwn(mention) && tellsOfCase(mention));
  if (figures.length === 0 && own.length === 0) return;
  const rest = new Rest(report, prose);
  for (const { span, score, scale, subject } of own) {
    const value = numberOf(score);
    if (value === undefined || rest.hasNumber(value) || isOfGroup(prose, span)) continue;
    yield {
      span,
      message: say`The abstract gives ${scale?.label ?? say`a score`} ${printScore(score)}, and this number stands neither in the front matter nor in the text behind the abstract. Correct the one that is wrong, or tell it in the case presentation.`,
      severity: weightOf(report, { subject }),
    };
  }
  for (const one of figures) {
    const subject = subjectAt(prose, one.span.start);
    if (
      subject.who === 'literature' ||
      subject.who === 'relative' ||
      !tellsOfCase({ part: 'abstract', span: one.span })
    )
      continue;
    if (own.some(({ span }) => span.start < one.span.end && one.span.start < span.end)) continue;
    if (isOfGroup(prose, one.span) || isBound(prose, one.span) || rest.has(one, report.cases.length)) continue;
    const like = rest.figures.filter(({ unit }) => unit === one.unit).slice(0, 2);
    yield {
      span: one.span,
      message: say`The abstract gives \`${prose.text.slice(one.span.start, one.span.end)}\`, which neither the front matter nor the text behind the abstract has and which doesn’t follow from them. Correct the one that is wrong, or tell it in the case presentation.`,
      severity: weightOf(report, { subject }),
      related: like.map(({ span }) => ({ span, message: say`A number of this kind in the rest of the report.` })),
    };
  }
}

const counted = new RegExp(
  `(?<![\\w.,/\u2013-])(${numeral})\\s(?:[a-z-]{3,15}\\s){0,2}(?:injections|blocks|sessions|procedures|operations|episodes|treatments|cycles|visits|punctures|infusions|attempts)\\b`,
  'gi',
);
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Numbers from three on of what is done to a patient; two are also told as `twice`, `again` and `both`. */
function countsIn(text: string, { start, end }: Span): [span: Span, count: number][] {
  return [...text.slice(start, end).matchAll(counted)].flatMap(({ 0: words, 1: number, index }) => {
    const count = numeralValue(number!);
    const span = { start: start + index, end: start + index + words.length };
    return Number.isInteger(count) && count > 2 ? [[span, count] satisfies [Span, number]] : [];
  });
}

/** What the abstract counts, where the rest of the report has neither the number nor as many. */
function* counts(report: Report, prose: Prose, journal: Journal): Generator<Finding> {
  const tellsOfCase = caseText(report, journal);
  for (const [span, count] of abstractsOf(prose).flatMap((within) => countsIn(prose.text, within))) {
    const mention = mentionAt(prose, span);
    if (!mention || !isOwn(mention) || !tellsOfCase(mention) || isOfGroup(prose, span) || isBound(prose, span))
      continue;
    const rest = new Rest(report, prose);
    if (rest.hasNumber(count) || rest.says(ordinals[count - 1]) || rest.says('repeated') || isCounted(report, count))
      continue;
    yield {
      span,
      message: say`The abstract counts \`${mention.text}\`, and the number ${count} stands nowhere else in the report. Correct the number, or tell it in the case presentation.`,
      severity: 'warning',
    };
  }
}

/** Whether the front matter has as many procedures, of one patient or of all. */
function isCounted({ cases }: Report, count: number): boolean {
  const each = cases.map(({ procedures }) => procedures.length);
  return each.includes(count) || each.reduce((sum, one) => sum + one, 0) === count;
}

/** A mean of patients, or of others, stands nowhere else. */
function isOfGroup({ text }: Prose, { start, end }: Span): boolean {
  return /\b(?:mean|average|averaged|median|total|range|overall|combined)\b/i.test(
    text.slice(Math.max(0, start - 50), end + 30),
  );
}

/** A bound is met by many numbers, and an age has its own rule. */
function isBound({ text }: Prose, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  return (
    /(?:more than|less than|over|under|within|at least|at most|up to|below|above|[<>≤≥]=?|to|-|\u2013|and)\s?$/i.test(
      before,
    ) ||
    /^[ -](?:old|of age)\b/i.test(text.slice(end, end + 8)) ||
    /\baged\s$/i.test(before)
  );
}

function numberOf(score: Score): number | undefined {
  return score.kind === 'number' || score.kind === 'fraction' ? score.value : undefined;
}

/** What the rest of the report says in numbers. */
class Rest {
  readonly #report: Report;
  readonly #prose: Prose;
  readonly #parts: readonly { readonly text: string; readonly span: Span }[];
  readonly #said: string;
  #numbers: ReadonlySet<number> | undefined;
  #figures: readonly Figure[] | undefined;

  constructor(report: Report, prose: Prose) {
    this.#report = report;
    this.#prose = prose;
    this.#parts = [
      { text: report.text, span: { start: 0, end: report.source.body.span.start } },
      ...prose.parts.filter(({ part }) => part !== 'abstract').map(({ span }) => ({ text: prose.text, span })),
    ];
    this.#said = this.#parts.map(({ text, span }) => text.slice(span.start, span.end)).join('\n');
  }

  /** Whether a number stands anywhere, whatever it counts. */
  hasNumber(value: number): boolean {
    this.#numbers ??= new Set(numbersIn(this.#said));
    return this.#numbers.has(value);
  }

  /** Whether a word stands anywhere. */
  says(word: string | undefined): boolean {
    return word !== undefined && this.#said.toLowerCase().includes(word);
  }

  get figures(): readonly Figure[] {
    this.#figures ??= this.#parts.flatMap(({ text, span }) => [...figuresIn(text, span), ...sharesIn(text, span)]);
    return this.#figures;
  }

  get #scores(): readonly number[] {
    const measured = this.#report.cases.flatMap(({ measures }) => measures.flatMap(({ scores }) => scores));
    return [
      ...measured.flatMap(({ score }) => (score?.ok ? (numberOf(score.value) ?? []) : [])),
      ...scoresIn(this.#prose).flatMap(({ score }) => numberOf(score) ?? []),
    ];
  }

  /** Whether a figure of the abstract stands in the rest, or can be computed from what stands there. */
  has(one: Figure, patients: number): boolean {
    const { value, unit, about, span } = one;
    // Mostly it stands there in the same words, and then nothing need be read.
    if (this.#said.includes(this.#prose.text.slice(span.start, span.end))) return true;
    const same = this.figures.filter((other) => other.unit === unit).map((other) => other.value);
    if (same.some((other) => agree(one, other))) return true;
    if (unit === '%')
      return this.#percent(value, patients, about, !/\d/.test(this.#prose.text.slice(span.start, span.end)));
    // The number alone, with its unit in a heading or a key, or in another one.
    if (this.#written(one)) return true;
    const is = (computed: number) => near(value, computed, about ? 0.15 : 0.02);
    for (const [index, a] of same.slice(0, mostPaired).entries()) {
      // Doses add up over sites and visits, times don't.
      for (let count = 2; unit !== 'days' && count <= 12; count++) if (is(a * count) || is(a / count)) return true;
      for (const b of same.slice(index + 1, mostPaired)) if (is(a + b) || is(Math.abs(a - b))) return true;
    }
    return false;
  }

  #written({ value, unit }: Figure): boolean {
    const factors = unit === 'days' ? timeFactors : [1, 1e-3, 1e-6, 10, 1e3];
    return factors.some((factor) => {
      const number = value / factor;
      const whole = Math.round(number * 2) / 2;
      return Math.abs(number - whole) < 0.02 && this.hasNumber(whole) && whole > 12;
    });
  }

  /** A percentage that two scores, or the number of patients, can give. */
  #percent(value: number, patients: number, about: boolean, inWords: boolean): boolean {
    const tolerance = about ? 5 : 1;
    if (this.hasNumber(value) || this.hasNumber(100 - value)) return true;
    for (let count = 0; count <= patients; count++)
      if (Math.abs((count / patients) * 100 - value) < tolerance) return true;
    const scores = [...new Set(this.#scores)].slice(0, mostPaired);
    // By how much words fell is told of pain that nobody scored.
    if (inWords && scores.length < 2) return true;
    return scores.some((a) => a > 0 && scores.some((b) => Math.abs((Math.abs(a - b) / a) * 100 - value) < tolerance));
  }
}

const mostPaired = 60;
const timeFactors = [1 / 1440, 1 / 24, 1, 7, 30.4375, 365.25];
