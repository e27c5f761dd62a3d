import type { Case } from '../../model/case';
import type { Journal, ScaleTerm } from '../../model/generated/types';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { gradeIn, isNumeric, valueOn } from '../../model/scale-grid';
import { readable } from '../../model/values';
import { type ChangeMention, changesIn } from '../../prose/changes';
import { type Prose, proseOfReport } from '../../prose/prose';
import { type Region, regionsIn } from '../../prose/regions';
import { type ScoreMention, scoresAndRangesIn, scoresIn } from '../../prose/scores';
import { say } from '../../text/say';
import { overlapping } from '../../text/span';
import { printScore, type Score } from '../../values/score';
import { printTime, type Time } from '../../values/time';
import { sameVisit } from '../../values/time-order';
import { suggestScalar } from '../edits';
import { defineRule, type Finding } from '../rule';
import { faultOf } from '../scale/fault';
import { type KnownMeasure, knownMeasures, type Reading } from '../scale/measures';
import { firstReading, isPossibleChange, nearestTo, rounded, wayOut, whyImpossible } from '../scale/stated-change';
import { caseText } from './case-text';
import { changeFact, changeProse, forCase, isOwn, patientMeant } from './told';

export const rule = defineRule({
  severity: 'warning',
  summary: 'A score in the narrative is that of the front matter, and a percentage is one that the scores can give.',
  why: 'Readers pool scores from the text as often as from the table. Two values for one patient and time can’t both be right, and a fall by 20 % from 8 would be 6.4, which no patient can score.',
  source: 'Arithmetic on the scale’s own grid; the vocabulary names the source of each grid.',
  reads: 'report',
  *check(report, { journal }) {
    if (report.cases.every(({ measures }) => measures.length === 0)) return;
    yield* scores(report, journal);
    yield* changes(report, journal);
  },
});

function* scores(report: Report, journal: Journal): Generator<Finding> {
  const tellsOfCase = caseText(report, journal);
  const prose = proseOfReport(report, journal);
  const own = scoresAndRangesIn(prose).filter((mention) => isOwn(mention) && tellsOfCase(mention));
  const untold = new UntoldScores(prose, own);
  for (const mention of own) {
    const patient = patientMeant(report, mention);
    if (!patient || mention.polarity !== 'affirmed') continue;
    const then = mention.time ? readingsAt(patient, mention, mention.time) : untold.for(patient, mention);
    const [first] = then;
    // What the scale can't have is for the rules of scales.
    if (!first || faultOf(first.known, mention.score)) continue;
    // One muscle, one limb or one place of pain may have another score than the other.
    if (then.some(({ known, reading }) => isWithin(known.scale, reading.score, mention) !== false)) continue;
    if (isOfOtherCondition(prose, mention, then)) continue;
    yield contradiction(report, patient, mention, then);
  }
}

function contradiction(report: Report, patient: Case, mention: ScoreMention, then: readonly MeasuredThen[]): Finding {
  const { known, reading } = then[0]!;
  const { score, upTo, time, span } = mention;
  const told = `${known.scale.label} ${printScore(score)}${upTo ? `–${printScore(upTo)}` : ''}`;
  const stated = printScore(reading.score);
  const whose = forCase(report, patient);
  return {
    span,
    message: time
      ? say`The narrative gives ${told} at ${printTime(time)}${whose}, the front matter ${stated}. Correct the one that is wrong.`
      : known.readings.length > 1
        ? say`The narrative gives ${told}${whose}; the front matter has no such score, and its ${stated} is told nowhere. Correct the one that is wrong.`
        : say`The narrative gives ${told}${whose}, and the only score of the front matter is ${stated}. Correct the one that is wrong.`,
    fixes:
      then.length === 1
        ? [
            changeProse(span, asWritten(reading.score, score)),
            ...(upTo ? [] : [changeFact(suggestScalar(report, reading.entry.at, asWritten(score, reading.score)))]),
          ]
        : [],
    related: then.map(({ reading }) => ({ span: reading.entry.at.span, message: say`The score in the front matter.` })),
  };
}

function regionsOfComplaints({ patient }: Case): ReadonlySet<Region> {
  const complaints = patient.get('complaints').items();
  return regionsIn(
    complaints.map((one) => (one.node?.kind === 'scalar' ? one : one.get('what')).fact ?? '').join('; '),
  );
}

const condition =
  /\b(?:(?:on|with|during|after)\s(?:movement|activity|exertion|exercise|effort|walking|coughing|mobili[sz]ation)|at\s(?:rest|night)|resting|walking|standing|sitting|worst|maxim[a-z]{2,4}|minim[a-z]{2,4}|least|average|mean|left|right)\b/gi;

/** Whether the words around a score tell of a part of the body or a condition that the measure of the front matter doesn't name. */
function isOfOtherCondition(prose: Prose, { name, span }: ScoreMention, then: readonly MeasuredThen[]) {
  const { text } = prose;
  const sentence = prose.sentenceAt(span.start)!.span;
  const from = Math.max(sentence.start, Math.min(name.start, span.start) - 40);
  const to = Math.min(sentence.end, Math.max(name.end, span.end) + 40);
  // The name of a scale may hold a part of the body, as that of the Neck Disability Index does.
  const around =
    name.end <= span.start ? text.slice(from, name.start) + text.slice(name.end, to) : text.slice(from, to);
  const regions = regionsIn(around);
  const conditions = around.toLowerCase().match(condition) ?? [];
  if (regions.size === 0 && conditions.length === 0) return false;
  return then.every(({ known: { case: patient, measure } }) => {
    const sides = [patient.patient, ...patient.patient.get('complaints').items()].map(
      (at) => at.get('side').fact ?? '',
    );
    const own = ['target', 'condition', 'side', 'note', 'movement', 'muscle'].map(
      (key) => measure.at.get(key).fact ?? '',
    );
    const stated = [...own, ...sides].join(' ').toLowerCase();
    // Without a target a score is of the complaint.
    const target = regionsIn(own.join(' '));
    const meant = [target, regionsOfComplaints(patient)].find(({ size }) => size > 0);
    const elsewhere = meant !== undefined && regions.size > 0 && ![...regions].some((one) => meant.has(one));
    // Of two parts of the body, `4 in the leg and 8 in the back`, a measure without a target may be either's.
    const eithers = target.size === 0 && regions.size > 1;
    return elsewhere || eithers || conditions.some((words) => !stated.includes(words));
  });
}

/** A score in the form of another one: with its slash, or without. */
function asWritten(score: Score, form: Score): string {
  if (score.kind === 'number' && form.kind === 'fraction') return `${score.text}/${form.of}`;
  return score.kind === 'fraction' && form.kind === 'number' ? score.text : printScore(score);
}

/** For scores without a time: what the front matter has and the narrative tells nowhere. */
class UntoldScores {
  readonly #prose: Prose;
  readonly #own: readonly ScoreMention[];
  readonly #words = new Map<ScoreMention, string>();
  /** Many scores are of the same measures, and each answer takes a look at all scores. */
  readonly #answers = new Map<string, MeasuredThen[]>();

  constructor(prose: Prose, own: readonly ScoreMention[]) {
    this.#prose = prose;
    this.#own = own;
  }

  /**
   * The scores of the front matter that the same part of the narrative has nowhere, where this one is the only one that the
   * front matter has at no time. Of a muscle the words around must name it.
   */
  for(patient: Case, mention: ScoreMention): MeasuredThen[] {
    const { part, candidates } = mention;
    const words = this.#wordsAround(mention);
    const all = knownMeasures(patient);
    const measures = all.filter(({ scale, measure }) => candidates.includes(scale) && isNamed(measure.at, words));
    const scales = candidates.map(({ id }) => id).join();
    const key = `${patient.index} ${part} ${scales} ${measures.map((one) => all.indexOf(one)).join()}`;
    let answer = this.#answers.get(key);
    if (!answer) {
      answer = this.#untold(patient, mention, measures);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  #untold(patient: Case, { part, candidates }: ScoreMention, measures: readonly KnownMeasure[]): MeasuredThen[] {
    const stated = measures.flatMap((known) => known.readings.map((reading) => ({ known, reading })));
    if (!stated.every(isTold) || stated.length > mostScores) return [];
    const told = this.#own.filter(
      (one) =>
        one.part === part &&
        one.candidates.some((scale) => candidates.includes(scale)) &&
        (patientMeant(this.#prose.report, one) ?? patient) === patient &&
        measures.every(({ measure }) => isNamed(measure.at, this.#wordsAround(one))),
    );
    const has = (one: ScoreMention, { known, reading }: MeasuredThen) =>
      isWithin(known.scale, reading.score, one) !== false;
    const odd = told.filter((one) => !(one.time && stated.length > 1) && !stated.some((each) => has(one, each)));
    if (new Set(odd.map(({ score }) => printScore(score))).size !== 1) return [];
    const nowhere = stated.filter((each) => !told.some((one) => has(one, each)));
    // A narrative that tells none of several scores does not follow them.
    return stated.length > 1 && nowhere.length === stated.length ? [] : nowhere;
  }

  #wordsAround(mention: ScoreMention): string {
    const words = this.#words.get(mention) ?? wordsAround(this.#prose, mention);
    this.#words.set(mention, words);
    return words;
  }
}

/** The clause around a score. */
function wordsAround({ text }: Prose, { name, span }: ScoreMention): string {
  const [start, end] = [Math.min(name.start, span.start), Math.max(name.end, span.end)];
  const before = text.slice(Math.max(0, start - 60), start);
  const behind = text.slice(end, end + 40);
  // The words in front of another score are that one's.
  return `${before.split(/[.;]|\/\s?\d/).at(-1)} ${behind.split(/[.;,\d]/)[0]}`.toLowerCase();
}

/** Whether words name the muscle or movement of a measure; a measure of none is named by its scale. */
function isNamed(measure: Located, words: string): boolean {
  const names = ['muscle', 'movement'].map((key) => measure.get(key).fact ?? '').join(' ');
  return (names.toLowerCase().match(/[a-z]{4,}/g) ?? []).every((name) =>
    words.includes(name.replace(/(?:ion|or|s)$/, '')),
  );
}

/** A case that tells more scores of one scale than these leaves nothing to tell apart. */
const mostScores = 20;

interface MeasuredThen {
  readonly known: KnownMeasure;
  readonly reading: Reading;
}

/** What the front matter gives for the scale at the time; empty where a score is only in a figure, unknown, or a bound. */
function readingsAt(patient: Case, { candidates }: ScoreMention, time: Time): MeasuredThen[] {
  const then = knownMeasures(patient)
    .filter(({ scale }) => candidates.includes(scale))
    .flatMap((known) =>
      known.readings
        .filter(({ entry }) => {
          const at = readable(entry.time);
          return at !== undefined && sameVisit(at, time);
        })
        .map((reading) => ({ known, reading })),
    );
  return then.every(isTold) ? then : [];
}

function isTold({ reading: { score } }: MeasuredThen): boolean {
  return score.kind === 'number' || score.kind === 'fraction' || score.kind === 'grade';
}

/** Whether a score is the one that a mention gives, or lies in its range. */
function isWithin(scale: ScaleTerm, stated: Score, { score, upTo }: Pick<ScoreMention, 'score' | 'upTo'>) {
  if (!upTo) return isSame(scale, stated, score);
  const [value, low, high] = [stated, score, upTo].map((one) => (isNumeric(scale) ? valueOn(scale, one) : undefined));
  if (value === undefined || low === undefined || high === undefined) return undefined;
  return value > low - 1e-6 && value < high + 1e-6;
}

/** Whether two scores are one; `undefined` where they can't be compared. */
function isSame(scale: ScaleTerm, one: Score, other: Score): boolean | undefined {
  if (isNumeric(scale)) {
    const [a, b] = [valueOn(scale, one), valueOn(scale, other)];
    return a === undefined || b === undefined ? undefined : Math.abs(a - b) < 1e-6;
  }
  const [a, b] = [one, other].map((score) => {
    const written = score.kind === 'grade' ? score.grade : 'text' in score ? score.text : undefined;
    return written === undefined ? undefined : gradeIn(scale, written);
  });
  return a === undefined || b === undefined ? undefined : a === b;
}

function* changes(report: Report, journal: Journal): Generator<Finding> {
  const prose = proseOfReport(report, journal);
  const stated = changesIn(prose);
  if (stated.length === 0) return;
  const tellsOfCase = caseText(report, journal);
  const told = scoresIn(prose);
  const isScore = overlapping(told.map(({ span }) => span));
  for (const mention of stated) {
    const patient = patientMeant(report, mention);
    if (!patient || mention.polarity === 'negated' || !isOwn(mention) || !tellsOfCase(mention)) continue;
    // `ODI 24 %` is a score itself.
    if (isScore(mention.span)) continue;
    const finding = impossible(report, patient, mention, told);
    if (finding) yield finding;
  }
}

/** The change, where the patient's scores can't give it on a scale that is named; of several in its own sentence, on any. */
function impossible(
  report: Report,
  patient: Case,
  { scales, namedHere, change, span, text }: ChangeMention,
  told: readonly ScoreMention[],
): Finding | undefined {
  const measures = knownMeasures(patient);
  const meant = scales.map((candidates) => measures.filter(({ scale }) => candidates.includes(scale)));
  // Of a scale that the front matter does not have nobody knows what it fell from.
  if (namedHere && meant.some((own) => own.length === 0)) return undefined;
  const judged = meant.flat().map((known) => ({ known, first: firstReading(known) }));
  const wrong = judged.flatMap(({ known, first }) => {
    const start = first && valueOn(known.scale, first.score);
    if (!first || start === undefined || isPossibleChange(known, start, first.score, change)) return [];
    return [{ known, first, start }];
  });
  if (namedHere && wrong.length < judged.length) return undefined;
  for (const { known, first, start } of wrong) {
    const can = nearestTo(known, start, change);
    const same = told.find(
      (mention) =>
        mention.scale === known.scale &&
        patientMeant(report, mention) === patient &&
        isSame(known.scale, mention.score, first.score),
    );
    return {
      span,
      message: say`\`${text}\` can’t be the change from ${known.scale.label} ${printScore(first.score)}${forCase(report, patient)}: ${whyImpossible(known, start, change)}.${wayOut(can)}`,
      fixes: can.map(({ percent }) => changeProse(span, text.replace(/\d{1,3}(?:\.\d{1,2})?/, rounded(percent)))),
      help: say`What rounds to the stated percentage counts. If it is a mean, an estimate of the patient, or of another scale, say so.`,
      related: [
        ...(same ? [{ span: same.span, message: say`The score in the narrative.` }] : []),
        { span: first.entry.at.span, message: say`The change is counted from this score.` },
      ],
    };
  }
  return undefined;
}
