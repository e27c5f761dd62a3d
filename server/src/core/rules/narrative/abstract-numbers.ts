import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { readable } from '../../model/values';
import { type Mention, mentionAt } from '../../prose/mention';
import { numeral, numeralValue } from '../../prose/numerals';
import type { Prose } from '../../prose/prose';
import { type ScoreMention, scoresIn } from '../../prose/scores';
import { subjectAt } from '../../prose/subject';
import { say } from '../../text/say';
import { overlapping, type Span } from '../../text/span';
import { printScore } from '../../values/score';
import type { Time } from '../../values/time';
import { sameVisit } from '../../values/time-order';
import { suggestScalar } from '../edits';
import type { Finding } from '../rule';
import { knownMeasures } from '../scale/measures';
import { caseText } from './case-text';
import { figuresIn, sharesIn } from './figures';
import { numberOf, Rest } from './rest-in-numbers';
import { changeFact, changeProse, isOwn, patientMeant } from './told';

/** Of so many numbers the nearest are offered: a long text must not be gone through for each of its findings. */
const mostCompared = 200;

/** An error is only what is certainly said of one patient. */
function weightOf(report: Report, mention: Pick<Mention, 'subject'>): 'error' | 'warning' {
  return patientMeant(report, mention) ? 'error' : 'warning';
}

function abstractsOf({ parts }: Prose): Span[] {
  return parts.filter(({ part }) => part === 'abstract').map(({ span }) => span);
}

/** Scores and figures of the abstract that neither stand in the rest of the report nor follow from it. */
export function* numbersOfAbstract(report: Report, prose: Prose, journal: Journal): Generator<Finding> {
  const tellsOfCase = caseText(report, journal);
  const figures = abstractsOf(prose).flatMap((span) => [...figuresIn(prose.text, span), ...sharesIn(prose.text, span)]);
  const scores = scoresIn(prose);
  const own = scores.filter((mention) => mention.part === 'abstract' && isOwn(mention) && tellsOfCase(mention));
  if (figures.length === 0 && own.length === 0) return;
  const rest = new Rest(report, prose);
  const elsewhere = scores.filter(({ part }) => part !== 'abstract').slice(0, mostCompared);
  for (const mention of own) {
    const { span, score, scale, subject } = mention;
    const value = numberOf(score);
    if (value === undefined || rest.hasNumber(value) || isOfGroup(prose, span)) continue;
    yield {
      span,
      message: say`The abstract gives ${scale?.label ?? say`a score`} ${printScore(score)}, and this number stands neither in the front matter nor in the main text. Correct the one that is wrong, or tell it in the case presentation.`,
      severity: weightOf(report, { subject }),
      ...scoreRepairs(report, mention, value, elsewhere),
    };
  }
  const isScore = overlapping(own.map(({ span }) => span));
  for (const one of figures) {
    const subject = subjectAt(prose, one.span.start);
    if (
      subject.who === 'literature' ||
      subject.who === 'relative' ||
      !tellsOfCase({ part: 'abstract', span: one.span })
    )
      continue;
    if (isScore(one.span)) continue;
    if (isOfGroup(prose, one.span) || isBound(prose, one.span) || rest.has(one, report.cases.length)) continue;
    const like = rest.figures
      .slice(0, mostCompared)
      .filter(({ unit }) => unit === one.unit)
      .sort((a, b) => distance(a.value, one.value) - distance(b.value, one.value))
      .slice(0, 2);
    const texts = new Set(like.map(({ span }) => report.text.slice(span.start, span.end)));
    yield {
      span: one.span,
      message: say`The abstract gives \`${prose.text.slice(one.span.start, one.span.end)}\`, which neither the front matter nor the main text has and which doesn’t follow from them. Correct the one that is wrong, or tell it in the case presentation.`,
      severity: weightOf(report, { subject }),
      fixes: [...texts].map((text) => changeProse(one.span, text)),
      related: like.map(({ span }) => ({ span, message: say`A number of this kind in the rest of the report.` })),
    };
  }
}

/** How far one number is from another, as a factor. */
function distance(one: number, other: number): number {
  return one > 0 && other > 0 ? Math.abs(Math.log(one / other)) : Number.POSITIVE_INFINITY;
}

/** The scores that the rest gives on the scale, at that time where the abstract has one; the nearest first. */
function scoreRepairs(
  report: Report,
  { candidates, time, span, score: written }: ScoreMention,
  value: number,
  scores: readonly ScoreMention[],
): Pick<Finding, 'fixes' | 'related'> {
  const isThen = (other: Time | undefined) => !time || (other !== undefined && sameVisit(other, time));
  const readings = report.cases
    .flatMap(knownMeasures)
    .filter(({ scale }) => candidates.includes(scale))
    .flatMap((known) => known.readings)
    .filter(({ entry }) => isThen(readable(entry.time)));
  const told = scores.filter((one) => isThen(one.time) && one.candidates.some((scale) => candidates.includes(scale)));
  const like = [...readings.map(({ entry, score }) => ({ score, span: entry.at.span })), ...told]
    .filter(({ score }) => numberOf(score) !== undefined)
    .sort((a, b) => Math.abs(numberOf(a.score)! - value) - Math.abs(numberOf(b.score)! - value));
  const texts = new Set(like.map(({ score }) => printScore(score)));
  const [reading, another] = readings;
  return {
    fixes: [
      ...[...texts].slice(0, 2).map((text) => changeProse(span, text)),
      ...(reading && !another ? [changeFact(suggestScalar(report, reading.entry.at, printScore(written)))] : []),
    ],
    related: like
      .slice(0, 3)
      .map(({ span }) => ({ span, message: say`A score on this scale in the rest of the report.` })),
  };
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
export function* countsOfAbstract(report: Report, prose: Prose, journal: Journal): Generator<Finding> {
  const tellsOfCase = caseText(report, journal);
  let rest: Rest | undefined;
  for (const [span, count] of abstractsOf(prose).flatMap((within) => countsIn(prose.text, within))) {
    const mention = mentionAt(prose, span);
    if (!mention || !isOwn(mention) || !tellsOfCase(mention) || isOfGroup(prose, span) || isBound(prose, span))
      continue;
    rest ??= new Rest(report, prose);
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
