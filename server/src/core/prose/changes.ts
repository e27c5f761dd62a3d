import type { ScaleTerm } from '../model/generated/types';
import { firstFrom, type Span } from '../text/span';
import { type BoundScore, parseScore } from '../values/score';
import { type Mention, mentionAt } from './mention';
import { once, type Prose } from './prose';
import { scalesIn } from './scores';
import type { Sentence } from './sentences';

/** A change in per cent that the narrative tells of scores: `fell by 50 %`, `the reduction was ≥ 50 %`. */
export interface ChangeMention extends Mention {
  /** What each scale that the sentence names can be, else each that the sentences before it in the paragraph name. */
  readonly scales: readonly (readonly ScaleTerm[])[];
  /** Whether its own sentence names them: it then means one of them, else whatever was named. */
  readonly namedHere: boolean;
  readonly change: BoundScore;
}

const percentage =
  /(?<![\d.,/])(\d{1,3}(?:\.\d{1,2})?) ?(?:%|per ?cent\b)(?! ?(?:\p{L}{0,12}(?:caine|saline|dextrose|iodine|phenol|alcohol|confidence|CI\b|oxygen|of (?:the )?patients|of cases)))/giu;
const relationBefore =
  /(?<![\d.,/])(≥ ?|>=? ?|≤ ?|<=? ?|at least |more than |over |less than |at most |up to |about |approximately |around |nearly |almost |some )$/i;
const lower =
  /\b(?:reduc(?:e[ds]?|tions?|ing)|decreas(?:e[ds]?|ing)|fell|fallen|falls?|drop(?:s|ped)?|lower(?:ed)?|declined?|less)\b/i;
const higher = /\b(?:increas(?:e[ds]?|ing)|rose|risen|higher|gain(?:s|ed)?)\b/i;
/** What else is given in per cent, a group's mean, and what patients estimate. */
const otherwise =
  /\b(?:mean|average|median|group|series of|cohort|relief|estimat\w{1,4}|satisf\w{1,8}|saturation|SpO2|h(?:a)?ematocrit|ejection|HbA1c|A1c|haemoglobin|hemoglobin|weight|height|volume|stenosis|canal|signal|dose|dosage|lidocaine|lignocaine|ropivacaine|bupivacaine|blood|flow|risk|rate|incidence|length|angle|density|size)\b/i;

/** The changes in per cent of the narrative, in its order; what is given as about so much is none. */
export const changesIn = once((prose): readonly ChangeMention[] => {
  if (!/%|per ?cent/i.test(prose.text)) return [];
  const mentions: ChangeMention[] = [];
  for (const match of prose.matches(percentage)) {
    const relation = relationBefore.exec(prose.text.slice(Math.max(0, match.index - 15), match.index))?.[1] ?? '';
    const start = match.index - relation.length;
    const sentence = prose.sentenceAt(start);
    const change = sentence && changeOf(prose, sentence, start, relation, match[1]!);
    if (!change) continue;
    const { scales, namedHere } = scalesFor(prose, sentence);
    const span = { start, end: match.index + match[0].length };
    const mention = mentionAt(prose, span);
    if (mention && scales.length > 0) mentions.push({ ...mention, scales, namedHere, change });
  }
  return mentions;
});

function changeOf(
  { text }: Prose,
  { span }: Sentence,
  at: number,
  relation: string,
  number: string,
): BoundScore | undefined {
  if (/^(?:about|approximately|around|nearly|almost|some)/i.test(relation)) return undefined;
  const { start, end } = around(span, at);
  const words = text.slice(start, end);
  const down = lower.test(words);
  if (down === higher.test(words) || otherwise.test(words)) return undefined;
  const score = parseScore(`${relation.trim()} ${number} % ${down ? 'lower' : 'higher'}`.trim());
  return score.ok && score.value.kind === 'bound' ? score.value : undefined;
}

/** As much of a sentence as bears on a place in it. */
function around({ start, end }: Span, at: number): Span {
  return { start: Math.max(start, at - 200), end: Math.min(end, at + 120) };
}

/** How far back in the paragraph a scale may be named. */
const reach = 800;

function scalesFor(prose: Prose, { span, paragraph }: Sentence): Pick<ChangeMention, 'scales' | 'namedHere'> {
  const named = scalesIn(prose);
  const within = (from: number, to: number) => {
    const scales: (readonly ScaleTerm[])[] = [];
    for (
      let index = firstFrom(named, from, ({ name }) => name.start);
      index < named.length && named[index]!.name.end <= to;
      index++
    )
      scales.push(named[index]!.candidates);
    return scales;
  };
  const own = within(Math.max(span.start, span.end - 2 * reach), span.end);
  if (own.length > 0) return { scales: own, namedHere: true };
  return { scales: within(Math.max(paragraph, span.start - reach), span.start), namedHere: false };
}
