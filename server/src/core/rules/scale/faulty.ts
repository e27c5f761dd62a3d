import type { ScaleTerm } from '../../model/generated/types';
import { denominatorsOf, gridOf } from '../../model/scale-grid';
import { once, type Prose } from '../../prose/prose';
import { type ScoreMention, scoresIn } from '../../prose/scores';
import { say } from '../../text/say';
import type { Span } from '../../text/span';
import type { Score } from '../../values/score';
import { suggestScalars } from '../edits';
import type { Fix, Severity } from '../rule';
import { type Fault, faultOf, type Judged } from './fault';
import { allMeasures } from './measures';

/** A score that its scale can't have, with where it stands. */
export interface FaultyScore {
  readonly on: Judged;
  readonly score: Score;
  readonly fault: Fault;
  readonly span: Span;
  /** Absent where it weighs what its rule weighs. */
  readonly severity?: Severity;
  /** Suggests other texts in its place, the likeliest first. */
  readonly suggest: (texts: readonly string[]) => Fix[];
}

/** The scores of the front matter, then those of the narrative, that their scales can't have. */
export const faultyScores = once((prose): readonly FaultyScore[] => [...inFacts(prose), ...inText(prose)]);

function* inFacts({ report }: Prose): Generator<FaultyScore> {
  for (const known of allMeasures(report)) {
    for (const { entry, score } of known.readings) {
      const fault = faultOf(known, score);
      const suggest = (texts: readonly string[]) => suggestScalars(report, entry.at, texts);
      if (fault) yield { on: known, score, fault, span: entry.at.span, suggest };
    }
  }
}

function* inText(prose: Prose): Generator<FaultyScore> {
  for (const mention of scoresIn(prose)) {
    const { score, span, subject, part } = mention;
    const on = judged(mention);
    const fault = on && faultOf(on, score);
    if (!fault || !counts(prose, mention, on.scale, fault)) continue;
    // An error is only what is certainly of one scale, and of this report's patient.
    const named = mention.scale !== undefined && on.scale.confidence !== 'knowledge';
    const certain = named && subject.who === 'patient' && subject.certain && part !== 'other';
    const suggest = (texts: readonly string[]) =>
      texts.map((newText) => ({ title: say`Write \`${newText}\``, safe: false, edits: [{ span, newText }] }));
    yield { on, score, fault, span, suggest, ...(!certain && { severity: 'warning' }) };
  }
}

/** The scale of a score in prose; `pain of 12/10` is out of the scale's end on whichever it was. */
function judged({ scale, candidates, score }: ScoreMention): Judged | undefined {
  const one =
    scale ??
    (score.kind === 'fraction' ? candidates.find((each) => denominatorsOf(each).includes(score.of)) : undefined);
  if (!one) return undefined;
  const grid = gridOf(one);
  // A muscle has its grade; of all muscles together a narrative gives the sum.
  const sums = Object.values(one.totals ?? {});
  return {
    scale: one,
    subscale: undefined,
    grid: sums.length > 0 ? { ...grid, max: Math.max(...sums), grades: [] } : grid,
  };
}

/** Words by which a number is not the score of the scale that is named: a part of it, a sum, a difference, another form. */
const otherwise =
  /\b(?:motor|eye|verbal|sub-?scales?|sub-?scores?|components?|domains?|items?|sections?|sum|summed|combined|cumulative|differences?|changes?|delta|gain(?:ed)?|cut-?offs?|thresholds?|modified|revised|short(?:ened)?|simplified|adapted|extended|pa?ediatric|\d{1,3}[- ]point)\b/i;
/** A number that is rounded or of several readings. */
const rounded = /\b(?:mean|average[ds]?|averaging|median|about|approximately|around|nearly|almost|roughly)\b|~/i;
/** What may follow a bare number that is a score; anything else may be what the number counts. */
const ends =
  /^(?:\s*(?:[.;:)\]]|$|,(?!\d))|\s(?:at|before|after|on|in|and|but|with|when|while|whereas|prior|initially|during|then|points?|for|from|upon|despite)(?![\w-]))/;
const joined = /\d\s?(?:,(?:\sand)?|and|\/|→|to|-|\u2013)\s?$/;
const ranges = /\b[01] ?(?:-|\u2013|to|through) ?(\d{2,3})\b|\b(\d{2,3})[- ]point\b/g;

/** Whether a fault of a score in prose is one: its words leave no other reading. */
function counts(prose: Prose, mention: ScoreMention, scale: ScaleTerm, fault: Fault): boolean {
  const { text } = prose;
  const { score, span, name, polarity, subject } = mention;
  if (polarity !== 'affirmed' || score.kind === 'bound' || score.kind === 'grade') return false;
  const { span: sentence, paragraph } = prose.sentenceAt(span.start)!;
  const from = Math.max(sentence.start, Math.min(name.start, span.start) - 30);
  const around = `${text.slice(from, span.start)} ${text.slice(span.end, Math.max(span.end, name.end))}`.replace(
    text.slice(name.start, name.end),
    '',
  );
  const behind = text.slice(span.end, Math.min(sentence.end, span.end + 24));
  const plain = score.kind === 'number' && score.unit === undefined;
  if (otherwise.test(around) || /^\s?[/\u2013-]\s?\d/.test(behind)) return false;
  if (plain && (!ends.test(behind) || joined.test(text.slice(from, span.start)))) return false;
  const own = subject.who === 'patient';
  switch (fault.kind) {
    case 'range':
      return !namesRange(text.slice(Math.max(paragraph, sentence.end - 300), sentence.end), score, scale);
    case 'step':
      return own && subject.cases.length === 1 && plain && !rounded.test(around);
    case 'unit':
      return own && /^[cm]m$/.test(fault.unit);
    case 'denominator':
      return own && score.kind === 'fraction' && isSlip(score.of, scale);
    default:
      return false;
  }
}

/** Whether the paragraph itself gives a longer range, as of a rating from 0 to 100. */
function namesRange(paragraph: string, score: Score, { max = 0 }: ScaleTerm): boolean {
  const value = 'value' in score ? (score.value ?? 0) : 0;
  if (value <= max) return false;
  for (const [, end, points] of paragraph.matchAll(ranges)) if (Number(end ?? points) >= value) return true;
  return false;
}

/** `8/9` may be two scores; out of 100 may be a percentage. */
function isSlip(of: number, { max = 0 }: ScaleTerm): boolean {
  return (of > max && of !== 100) || (of % 10 === 0 && max % 10 !== 0 && of !== 100);
}
