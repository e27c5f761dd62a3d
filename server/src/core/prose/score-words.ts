import type { ScaleTerm } from '../model/generated/types';
import { gradeIn, gradesOf } from '../model/scale-grid';
import type { Span } from '../text/span';
import { numberWord, numberWords } from '../values/number';
import { Reader } from '../values/reader';
import { parseScore, type Score } from '../values/score';

/** A score as it stands in a text. */
export interface WrittenScore {
  readonly score: Score;
  /** Of a range, `7-8/10`, its upper end. */
  readonly upTo?: Score;
  readonly span: Span;
}

/** Scores that one naming of a scale gives, in their order. */
export interface WrittenScores {
  readonly scores: readonly WrittenScore[];
  /** Whether the second is what the first became: `from 8 to 3`. */
  readonly change: boolean;
}

/** Words that may stand between a scale and its score; any other word ends the search. */
const between =
  /[ \n]*(?:(?:[:=~,(]|-(?=[A-Za-z]))[ \n]*)?(?:(?:scores?|scale|grades?|graded|grading|class(?:es)?|classification|types?|stage|status|performance|ratings?|index|values?|levels?|pain|intensity|points?|total|was|were|is|are|had|has|have|been|being|at (?:rest|admission|presentation|discharge|baseline)|on (?:admission|presentation|discharge|arrival|movement|the (?:left|right))|showed|gave|of|at|to|up|down|as|a|an|the|about|approximately|around|nearly|only|just|evaluated|rated|recorded|measured|assessed|estimated|calculated|noted|found|reported|scored|initially|slightly|significantly|markedly|gradually|then|now|still|also|both|improved|improving|improvement|decreased|decreasing|increased|increasing|dropped|dropping|fell|fallen|falling|reduced|rose|risen|declined|went|gone|changed|reached|remained|remaining|stayed|maintained|preoperatively|postoperatively|average|mean|worst|high|low|poor|good|normal|elevated|excellent|fair|maximal|minimal|functional|physical|for|in|his|her|left|right|lower|upper|low|back|neck|legs?|arms?|limbs?|knee|hip|shoulder|headache|radicular|axial|buttock|extremit(?:y|ies))(?!\w))/iy;
const changing = /(?:improv|decreas|increas|dropp|dropping|fell|fall|reduced|rose|risen|declined|went|gone|changed)/;
/** A short form or remark in brackets behind a scale's name. */
const bracketed =
  /[ \n]?\((?:[A-Za-z]|(?:range,? )?[01] ?(?:to|[-\u2013]) ?\d|0 ?(?:=|being|means?|for|represents?|representing|indicates?|indicating) ?[a-z])[^()\n]{0,80}\)/y;
/** The ends of the scale, behind more words than its name: `VAS score (0-10)`. */
const ends = /[ \n]?\((?:range,? )?[01] ?(?:to|[-\u2013]) ?\d{1,3}[^()\n]{0,30}\)/y;
const closing = /\)/y;
const letterAhead = /[ \n]*(?:[:=][ \n]*)?[A-F](?!\w)/y;
const gap = /[ \n]*(?:[:=~,(]|-(?=[A-F]))?[ \n]*/y;
const from = /[ \n]*from[ \n]+/iy;
const atTime =
  /[ \n]*(?:,[ \n]*)?(?:(?:at|after|on|in)[ \n])?(?:the[ \n])?(?:(?:next|following|(?:first|second|third)(?: postoperative| post-procedure)?)[ \n]day|(?:\d{1,3}(?:st|nd|rd|th)?|one|two|three|four|five|six|twelve)[ \n-]?(?:min(?:ute)?s?|h(?:ou)?rs?|h|days?|weeks?|wks?|months?|years?)(?!\w)|baseline|(?:postoperative )?day[ \n]\d{1,3})(?:[ \n](?:after|before)[ \n](?:the[ \n])?\w{3,14})?,?/iy;

/** Another state than a time: `5/10 at rest and 8/10 on movement`, `65 mm before and 20 mm after`. */
const inState =
  /[ \n](?:(?:at|on|after|before|during|while)[ \n](?:the[ \n])?(?:block|procedure|operation|intervention|injection|rest|movement|exertion|activity|walking|standing|sitting|discharge|admission|presentation|arrival|treatment|surgery)|before|after(?:wards)?|(?:pre|post)-?(?:operatively|procedure|treatment|injection))(?!\w)/iy;
/** `11/17 improved to 15/17`. */
const became =
  /,?[ \n](?:(?:and|which|that|then|but)[ \n])?(?:had[ \n])?(?:improved|decreased|increased|dropped|fell|rose|declined|changed|recovered)(?:[ \n]\w{4,15}ly)?[ \n](?:up[ \n]|down[ \n])?to[ \n](?:an?[ \n])?/iy;

const digits = '\\d{1,3}(?:\\.\\d{1,2})?(?:[+\\u2212-](?=[ \\n,;./)]|$))?';
const words = [...numberWords].reverse().join('|');
const relation = '(?:[<>≤≥]=?[ ]?|(?:less than|more than|at least|at most|below|above) )?';
const outOf = '(?:[ ]?/[ ]?\\d{1,3}|[ ](?:out[ ])?of[ ](?:a[ ]possible[ ])?\\d{1,3})?';
const number = new RegExp(
  `(${relation})(-?${digits}|(?:${words})(?![A-Za-z]))(${outOf})([ ]?(?:mm|cm|%|°)(?![A-Za-z])|[ ]points?(?![A-Za-z]))?`,
  'iy',
);
/** What is counted, given or dated is no score. */
const countsOtherwise =
  /[ \n-]?(?:days?|weeks?|months?|years?|hours?|h|hrs?|wks?|mos?|yrs?|min|mins|minutes?|seconds?|patients?|cases|times|mg|µg|mcg|m?L|kg|g|degrees|st|nd|rd|th|mmHg|point|items?|cm2|level|consecutive|of)(?!\w)|\.\d|,\d|\w/iy;
const ofTime = /\d{1,3} ?(?:st|nd|rd|th)?[ -]?(?:min|minutes?|h|hrs?|hours?|days?|weeks?|wks?|months?|years?|yrs?)\b/y;
const grade = /[ ]?(?:E[1-4][ ,]{0,2}V[1-5T][ ,]{0,2}M[1-6]|[IVX]{1,4}[a-e]?|[A-F]|\d[a-e])(?!\w)/y;
const more =
  /[ \n]?(?:,[ \n]?(?:and[ \n])?(?:of[ \n]|was[ \n])?|and[ \n](?:of[ \n]|was[ \n])?|\/(?=\d)|[-\u2013](?=\d))/iy;
const becomes = /[ \n](?:up[ \n]|down[ \n])?to[ \n]/iy;
const beforeScore = /[ \n](?:(?:it[ \n])?(?:was|to|of)[ \n])?/iy;
const arrow = /[ ]?(?:→|->)[ ]?/y;
const rangeMark = /[ ]?[-\u2013~][ ]?(?=\d|[IVX]{1,4}\b)/y;
const goesOnWithDash = /[-\u2013]\d/y;

/** The scores behind a scale's name, up to the first word that doesn't belong to them. */
export function scoresBehind(
  text: string,
  { start, end }: Span,
  candidates: readonly ScaleTerm[],
): WrittenScores | undefined {
  const reader = new Reader(text);
  reader.at = end;
  // In `Eastern Cooperative Oncology Group (ECOG) performance status` the bracket ends first.
  if (text[start - 1] === '(') reader.take(closing);
  reader.take(bracketed);
  const hasGrades = candidates.some((scale) => gradesOf(scale).length > 0);
  let changes = /\bfrom (?:an? |the )?$/i.test(text.slice(Math.max(0, start - 10), start));
  let last = '';
  for (let step = 0; step < 9; step++) {
    if (reader.take(atTime) || reader.take(ends)) continue;
    // The `A` of a scale of letters is no article.
    if (hasGrades && isAhead(reader, letterAhead)) break;
    if (reader.take(from)) changes = true;
    else {
      const word = reader.take(between)?.[0];
      if (!word) break;
      last = word.trim().toLowerCase();
    }
  }
  // "NRS improved 3 points" tells how much it changed.
  if (!changes && changing.test(last)) return undefined;
  reader.take(gap);
  return readScores(reader, candidates, changes);
}

/** The scores that begin at a place. */
export function scoresAt(text: string, at: number, candidates: readonly ScaleTerm[]): WrittenScores | undefined {
  const reader = new Reader(text);
  reader.at = at;
  return readScores(reader, candidates, false);
}

const mostScores = 12;

function readScores(reader: Reader, candidates: readonly ScaleTerm[], changes: boolean): WrittenScores | undefined {
  const first = readScore(reader, candidates);
  if (!first || isScalesOwnRange(reader, first, candidates)) return undefined;
  const from = rangeFrom(reader, first, candidates);
  const later = readLater(reader, candidates, changes);
  // "3 to 4" alone is a range, "8 to 4" is none.
  if (later && !changes && !later.said && rises(from, later)) return { scores: [rangeOf(from, later)], change: false };
  const scores = later ? [from, later] : [from];
  while (scores.length < mostScores) {
    const before = reader.at;
    // `9 at 1 minute and 10 at 5 minutes`: then each has its own time.
    const timed = takeState(reader);
    const mark = reader.take(more)?.[0];
    const inFront = mark !== undefined && takeTime(reader);
    const next = mark && readScore(reader, candidates);
    // "at 1, 3 and 6 months" are times of which only the last has its unit.
    if (mark && !next && !timed && !later && isAhead(reader, ofTime)) return undefined;
    if (!next || ((timed || later) && !inFront && !isAhead(reader, atTime) && !isAhead(reader, inState))) {
      reader.at = before;
      break;
    }
    scores.push(rangeFrom(reader, next, candidates));
  }
  return { scores, change: later !== undefined };
}

/** Takes a time in front of its score: `and at 8 weeks 2`. */
function takeTime(reader: Reader): boolean {
  const start = reader.at;
  // The blank in front of it is taken.
  reader.at--;
  if (reader.take(atTime) && reader.take(beforeScore)) return true;
  reader.at = start;
  return false;
}

/** Takes a time or another state behind a score; the comma behind it belongs to the list. */
function takeState(reader: Reader): boolean {
  const state = reader.take(atTime) ?? reader.take(inState);
  if (state?.[0].endsWith(',')) reader.at--;
  return state !== undefined;
}

/** What a score became: `8 to 3`, `8 → 3`, `11/17, which improved to 15/17`; `said` where words or a sign say that it changed. */
function readLater(
  reader: Reader,
  candidates: readonly ScaleTerm[],
  changes: boolean,
): (WrittenScore & { readonly said: boolean }) | undefined {
  const start = reader.at;
  const read = (said: boolean) => {
    const score = readScore(reader, candidates);
    if (score) return { ...rangeFrom(reader, score, candidates), said };
    reader.at = start;
    return undefined;
  };
  if (reader.take(arrow)) return read(true);
  if (reader.take(becomes)) return read(false);
  // `from 9 before the block to 2 at 1 day`.
  takeState(reader);
  if ((changes && reader.take(becomes)) || reader.take(became)) return read(true);
  reader.at = start;
  return undefined;
}

/** A score with the upper end of its range, `7-8/10`, `II–III`; `1-7-7` are three scores. */
function rangeFrom(reader: Reader, low: WrittenScore, candidates: readonly ScaleTerm[]): WrittenScore {
  const start = reader.at;
  const high = isOfSeveralTimes(candidates) ? undefined : reader.take(rangeMark) && readScore(reader, candidates);
  if (high && !isAhead(reader, goesOnWithDash) && rises(low, high)) return rangeOf(low, high);
  reader.at = start;
  return low;
}

function rises({ score: low }: WrittenScore, { score: high }: WrittenScore): boolean {
  return low.kind === 'grade' || (low.kind === 'number' && 'value' in high && low.value < (high.value ?? 0));
}

function rangeOf({ score, span: { start } }: WrittenScore, { score: upTo, span: { end } }: WrittenScore): WrittenScore {
  // The end of the scale stands behind both: `7-8/10`.
  const low = score.kind === 'number' && upTo.kind === 'fraction' ? parseScore(`${score.text}/${upTo.of}`) : undefined;
  return { score: low?.ok ? low.value : score, upTo, span: { start, end } };
}

function isAhead(reader: Reader, pattern: RegExp): boolean {
  pattern.lastIndex = reader.at;
  return pattern.test(reader.text);
}

/** `of 1 to 10`, `from 0 to 10`: the ends of the scale and no score. */
function isScalesOwnRange(reader: Reader, { score }: WrittenScore, candidates: readonly ScaleTerm[]): boolean {
  if (score.kind !== 'number' || score.value > 1) return false;
  const end = /^[ ]?(?:to|-|\u2013)[ ]?(\d{1,3})/.exec(reader.text.slice(reader.at, reader.at + 10));
  return end !== null && candidates.some(({ max }) => max === Number(end[1]));
}

function readScore(reader: Reader, candidates: readonly ScaleTerm[]): WrittenScore | undefined {
  const start = reader.at;
  const classes = candidates.some((scale) => gradesOf(scale).length > 0 || scale.pattern !== undefined);
  if (classes) {
    const letters = reader.take(grade)?.[0].trim();
    const known = letters && candidates.some((scale) => isGradeOf(scale, letters));
    const score = known ? parseScore(letters.replace(/[ ,]/g, '')) : undefined;
    if (score?.ok) return { score: score.value, span: { start: reader.at - letters!.length, end: reader.at } };
    reader.at = start;
  }
  const match = reader.take(number);
  if (!match) return undefined;
  const [written, bound, amount, denominator, unit] = match as unknown as string[];
  countsOtherwise.lastIndex = reader.at;
  if (countsOtherwise.test(reader.text)) {
    reader.at = start;
    return undefined;
  }
  const value = /\d/.test(amount!) ? amount!.replace('\u2212', '-') : String(numberWord(amount!));
  const of = /\d+$/.exec(denominator ?? '')?.[0];
  if (of && Number(of) < 10 && isOfSeveralTimes(candidates)) {
    reader.at = start + bound!.length + amount!.length;
    const score = parseScore(amount!);
    return score.ok ? { score: score.value, span: { start, end: reader.at } } : undefined;
  }
  const score = parseScore(`${bound ?? ''}${value}${of ? `/${of}` : ''}${unit && !of ? ` ${unit.trim()}` : ''}`);
  if (!score.ok || !candidates.some((scale) => couldBe(scale, score.value))) {
    reader.at = start;
    return undefined;
  }
  return { score: score.value, span: { start, end: start + written!.length } };
}

/** In `Apgar 8/9` and `Apgar 8-10` the second is the score at 5 minutes. */
function isOfSeveralTimes(candidates: readonly ScaleTerm[]): boolean {
  return candidates.some(({ id }) => id === 'apgar');
}

function isGradeOf(scale: ScaleTerm, written: string): boolean {
  return /^E\d/.test(written) ? scale.id === 'gcs' : gradeIn(scale, written) !== undefined && /[A-Z]/.test(written);
}

/** Whether a number may be meant as a score of the scale, a wrong one included. */
function couldBe(scale: ScaleTerm, score: Score): boolean {
  if (score.kind === 'grade') return gradeIn(scale, score.grade) !== undefined || /^\d[+-]$/.test(score.grade);
  if (score.kind === 'figure' || score.kind === 'unknown') return false;
  if (scale.kind === 'grade') return 'text' in score && gradeIn(scale, score.text) !== undefined;
  const value = 'value' in score ? score.value : undefined;
  if (value === undefined || Math.abs(value) <= Math.max(100, scale.max ?? 100)) return true;
  // Numbers of three digits count other things, unless the scale's own unit stands behind them.
  return 'unit' in score && score.unit !== undefined && score.unit === scale.unit;
}
