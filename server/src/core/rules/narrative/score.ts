import type { Case } from '../../model/case';
import type { Journal, ScaleTerm } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { gradeIn, isNumeric, valueOn } from '../../model/scale-grid';
import { readable } from '../../model/values';
import { type ChangeMention, changesIn } from '../../prose/changes';
import { proseOfReport } from '../../prose/prose';
import { type ScoreMention, scoresIn } from '../../prose/scores';
import { say } from '../../text/say';
import { printScore, type Score } from '../../values/score';
import { printTime, type Time } from '../../values/time';
import { sameVisit } from '../../values/time-order';
import { suggestScalar } from '../edits';
import { defineRule, type Finding } from '../rule';
import { faultOf } from '../scale/fault';
import { type KnownMeasure, knownMeasures, type Reading } from '../scale/measures';
import { firstReading, isPossibleChange, nearestTo, wayOut, whyImpossible } from '../scale/stated-change';
import { caseText } from './case-text';
import { changeFact, changeProse, isOwn, ofCase, patientMeant } from './told';

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
  for (const mention of scoresIn(proseOfReport(report, journal))) {
    const patient = patientMeant(report, mention);
    if (!patient || !mention.time || mention.polarity !== 'affirmed' || !isOwn(mention) || !tellsOfCase(mention))
      continue;
    const then = readingsAt(patient, mention, mention.time);
    const [first] = then;
    // What the scale can't have is for the rules of scales.
    if (!first || faultOf(first.known, mention.score)) continue;
    // One muscle, one limb or one place of pain may have another score than the other.
    if (then.some(({ known, reading }) => isSame(known.scale, reading.score, mention.score) !== false)) continue;
    yield {
      span: mention.span,
      message: say`The narrative gives ${first.known.scale.label} ${printScore(mention.score)} at ${printTime(mention.time)}, the front matter${ofCase(report, patient)} ${printScore(first.reading.score)}. Correct the one that is wrong.`,
      fixes:
        then.length === 1
          ? [
              changeProse(mention.span, printScore(first.reading.score)),
              changeFact(suggestScalar(report, first.reading.entry.at, printScore(mention.score))),
            ]
          : [],
      related: then.map(({ reading }) => ({
        span: reading.entry.at.span,
        message: say`The score in the front matter.`,
      })),
    };
  }
}

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
  const told = ({ reading: { score } }: MeasuredThen) =>
    score.kind === 'number' || score.kind === 'fraction' || score.kind === 'grade';
  return then.every(told) ? then : [];
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
  const told = changesIn(prose);
  if (told.length === 0) return;
  const tellsOfCase = caseText(report, journal);
  for (const mention of told) {
    const patient = patientMeant(report, mention);
    if (!patient || mention.polarity === 'negated' || !isOwn(mention) || !tellsOfCase(mention)) continue;
    const finding = impossible(report, patient, mention, scoresIn(prose));
    if (finding) yield finding;
  }
}

/** The scale among those named on which the patient's scores can't give the change. */
function impossible(
  report: Report,
  patient: Case,
  { scales, change, span, text }: ChangeMention,
  told: readonly ScoreMention[],
): Finding | undefined {
  for (const known of knownMeasures(patient)) {
    const first = scales.includes(known.scale) ? firstReading(known) : undefined;
    const start = first && valueOn(known.scale, first.score);
    if (!first || start === undefined || isPossibleChange(known, start, first.score, change)) continue;
    const can = nearestTo(known, start, change);
    const same = told.find(
      (mention) =>
        mention.scale === known.scale &&
        patientMeant(report, mention) === patient &&
        isSame(known.scale, mention.score, first.score),
    );
    return {
      span,
      message: say`\`${text}\` can’t be the change of ${known.scale.label}${ofCase(report, patient)} from ${printScore(first.score)}: ${whyImpossible(known, start, change)}.${wayOut(can)}`,
      help: say`What rounds to the stated percentage counts. If it is a mean, an estimate of the patient, or of another scale, say so.`,
      related: [
        ...(same ? [{ span: same.span, message: say`The score in the narrative.` }] : []),
        { span: first.entry.at.span, message: say`The change is counted from this score.` },
      ],
    };
  }
  return undefined;
}
