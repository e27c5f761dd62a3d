import type { Case } from '../../model/case';
import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { isNumeric, positionOn } from '../../model/scale-grid';
import { type Mention, mentionAt } from '../../prose/mention';
import { once, type Prose, proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import { suggestScalar } from '../edits';
import { defineRule, type Finding, type Fix, type Related } from '../rule';
import { type KnownMeasure, knownMeasures, nameOf } from '../scale/measures';
import { trendOf } from '../scale/trend';
import { caseText } from './case-text';
import { changeFact, changeProse, inCaseOf, ofCase, patientMeant } from './told';

export const rule = defineRule({
  severity: 'warning',
  summary: 'A full recovery is one: no deficit is told or scored as unchanged beside it.',
  why: 'Relief of pain is not recovery of strength. Readers who judge a treatment by “full recovery” must know what recovered.',
  reads: 'report',
  check: (report, { journal }) => recoveries(report, journal),
});

function* recoveries(report: Report, journal: Journal): Generator<Finding> {
  const prose = proseOfReport(report, journal);
  const isOfCase = caseText(report, journal);
  const deficits = deficitsIn(prose);
  for (const mention of recoveriesIn(prose)) {
    const one = isOfCase(mention) ? patientMeant(report, mention) : undefined;
    if (!one) continue;
    const unchanged = knownMeasures(one).filter(isLasting);
    const told = deficits.find((deficit) => isOfCase(deficit) && isOf(deficit, one));
    if (unchanged.length === 0 && !told) continue;
    const related: Related[] = [
      ...(told ? [{ span: told.span, message: say`Told as unchanged here.` }] : []),
      ...unchanged.map(({ measure, scale }) => ({
        span: measure.scale.span,
        message: say`${scale.label} is the same at the end as at first.`,
      })),
    ];
    const what = unchanged[0]
      ? scored(unchanged[0])
      : say`the narrative also tells of \`${told!.text}\` that did not recover`;
    yield {
      span: mention.span,
      message: say`\`${mention.text}\`${ofCase(report, one)} is more than the report shows: ${what}. Say what recovered and what did not.`,
      fixes: [...weaker(mention), ...bestScore(report, unchanged)],
      related,
    };
  }
}

/** The words for a recovery that is not full, where there is one word for it. */
function weaker({ text, span }: Mention): Fix[] {
  const word = /\b(?:full|complete|total)\b/i.test(text) ? 'partial' : 'partially';
  const newText = text.replace(/\b(?:full|complete|total|fully|completely)\b/i, (written) => inCaseOf(written, word));
  return newText === text ? [] : [changeProse(span, newText)];
}

/** The scale's best score at the end, as a full recovery has it, where one score contradicts. */
function bestScore(report: Report, unchanged: readonly KnownMeasure[]): Fix[] {
  const [known, another] = unchanged;
  const last = known?.readings.at(-1);
  if (!known || another || !last) return [];
  const { scale, subscale, grid } = known;
  const ends = isNumeric(scale, subscale) ? endsOf(known) : [grid.grades[0], grid.grades.at(-1)];
  const best = scale.direction === 'lower' ? ends[0] : ends[1];
  if (best === undefined || last.score.kind === 'bound') return [];
  const text = last.score.kind === 'fraction' ? `${best}/${last.score.of}` : `${best}`;
  return [changeFact(suggestScalar(report, last.entry.at, text))];
}

function isOf({ subject }: Mention, { index }: Case): boolean {
  return subject.who === 'patient' && subject.certain && subject.cases.includes(index);
}

/** Whether a score stayed where it was, short of the best that the scale has. */
function isLasting(known: KnownMeasure): boolean {
  const { scale, subscale } = known;
  const trend = trendOf(known);
  if (trend?.course !== 'same') return false;
  const last = positionOn(scale, trend.last.score, subscale);
  const ends = endsOf(known);
  return last !== undefined && last !== (scale.direction === 'lower' ? ends[0] : ends[1]);
}

/** The ends of a scale as places on it. */
function endsOf({ scale, subscale, grid }: KnownMeasure): [number | undefined, number | undefined] {
  return isNumeric(scale, subscale) ? [grid.min, grid.max] : [0, grid.grades.length - 1];
}

function scored(known: KnownMeasure): string {
  const { measure, readings } = known;
  const of = measure.at.first('movement', 'muscle', 'target').fact;
  const last = readings.at(-1)!.entry.at.fact;
  return of ? say`${nameOf(known)} of ${of} stays at ${last}` : say`${nameOf(known)} stays at ${last}`;
}

const recovery =
  /\b(?:(?:full|complete|total)\srecovery|(?:fully|completely)\srecovered|recovered\s(?:fully|completely)|(?:became|was|is)\ssymptom-free|free\sof\s(?:all\s)?symptoms)\b/gi;
/** "Full recovery of pain" claims no more than that, and "the pain recovered fully" neither. */
const ofSomething = /^\s(?:of|from|in)\s/i;
const somethings =
  /\b(?:pain|sensation|sensory|headaches?|consciousness|wound|bladder|vision|function)\b[^.;,]{0,20}$/i;

const recoveriesIn = once((prose: Prose): Mention[] =>
  [...prose.matches(recovery)].flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    if (ofSomething.test(prose.text.slice(end, end + 8))) return [];
    if (somethings.test(prose.text.slice(Math.max(0, index - 40), index))) return [];
    const mention = mentionAt(prose, { start: index, end });
    return mention?.polarity === 'affirmed' ? [mention] : [];
  }),
);

const deficit =
  /\b(?:strength|weak(?:ness)?|paresis|paralysis|plegia|foot\sdrop|reflex(?:es)?|(?:ankle|knee)\sjerks?|numbness|neurological\sdeficits?|motor\sdeficits?|sensory\sloss)\b/gi;
const lasting =
  /\b(?:unchanged|(?:did|do|does|has|have|had)\snot\s(?:change|improve|increase|recover)(?:d|ed)?|no\s(?:change|improvement|increase|recovery)|persist(?:s|ed|ent|ing)?|remain(?:s|ed)?|residual)\b/i;
const neither = /\bneither\b[^.;]{0,120}\b(?:increased|improved|recovered|changed)\b/i;

/** Deficits that the narrative says did not change. */
const deficitsIn = once((prose: Prose): Mention[] => {
  const found: Mention[] = [];
  for (const { 0: words, index } of prose.matches(deficit)) {
    const sentence = prose.sentenceAt(index)?.span;
    if (!sentence || sentence.end - sentence.start > 600) continue;
    const said = prose.text.slice(sentence.start, sentence.end);
    if (!lasting.test(said) && !neither.test(said)) continue;
    const mention = mentionAt(prose, { start: index, end: index + words.length });
    if (mention && !/\b(?:no|without)\s(?:residual|persist)/i.test(said)) found.push(mention);
  }
  return found;
});
