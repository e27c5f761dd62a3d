import type { ScaleTerm } from '../model/generated/types';
import { lexicon } from '../model/lexicon';
import { denominatorsOf, scaleThatFits } from '../model/scale-grid';
import type { Span } from '../text/span';
import type { Score } from '../values/score';
import type { Time } from '../values/time';
import { type Mention, mentionAt } from './mention';
import { type Moment, momentsIn } from './moments';
import { type Found, Phrases } from './phrases';
import { once, type Prose } from './prose';
import { tableScores } from './score-tables';
import { scoresAt, scoresBehind, type WrittenScores } from './score-words';
import type { Subject } from './subject';

/** A score that the narrative gives. */
export interface ScoreMention extends Mention {
  /** What the words for the scale can mean. */
  readonly candidates: readonly ScaleTerm[];
  /** The one scale that its name and score leave; `undefined` where several are left. */
  readonly scale: ScaleTerm | undefined;
  /** The words for the scale; those of the score itself where only its form tells the scale, as in `weakness (4/5)`. */
  readonly name: Span;
  readonly score: Score;
  /** Of a range, `7-8/10`, its upper end. */
  readonly upTo?: Score;
  /** When it was taken, where the sentence says so. */
  readonly time: Time | undefined;
}

/** What is measured or counted in units is no score of a scale, and its words are too common. */
const noScore = new Set(['vital', 'lab', 'medication']);
/** A measure of the body, a tube that has the initials of a scale, and a word that is seldom a score. */
const tooCommon = new Set(['bmi', 'peg', 'pain-relief-pct', 'joa-recovery']);

const named = lazily(
  () =>
    new Phrases<ScaleTerm>(
      lexicon.scales.terms
        .filter(({ id, domain }) => !noScore.has(domain ?? '') && !tooCommon.has(id))
        .flatMap((scale) =>
          [...new Set([scale.label, scale.name ?? '', ...(scale.aliases ?? [])])]
            .filter((name) => name.length > 2)
            .map((name): [string, ScaleTerm] => [name, scale]),
        ),
    ),
);

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** A naming of a scale with the scores that belong to it. */
interface Reading extends ScaleNaming {
  readonly written: WrittenScores;
}

/** The scores of the narrative, in its order: one mention per score, with the patient and the time of each. */
export const scoresIn = once((prose): readonly ScoreMention[] =>
  scoresAndRangesIn(prose).filter(({ upTo }) => upTo === undefined),
);

/** The scores of the narrative and what it gives as ranges, `7-8/10`. */
export const scoresAndRangesIn = once((prose): readonly ScoreMention[] => {
  const readings = [...namedReadings(prose), ...painReadings(prose)];
  readings.push(...motorReadings(prose, readings));
  const taken = new Set<number>();
  const inTables = tableScores(prose, scalesIn(prose)).flatMap((one) => {
    const mention = mentionAt(prose, one.span);
    return mention ? [{ ...mention, ...one, scale: scaleThatFits(one.candidates, [one.score]) }] : [];
  });
  return [...readings.flatMap((reading) => [...mentionsOf(prose, reading)]), ...inTables]
    .filter(({ span }) => !taken.has(span.start) && taken.add(span.start).size > 0)
    .sort((a, b) => a.span.start - b.span.start);
});

/** A naming of a scale, with or without a score. */
export interface ScaleNaming {
  readonly name: Span;
  readonly candidates: readonly ScaleTerm[];
}

/** The places in which the narrative names scales. */
export const scalesIn = once((prose): readonly ScaleNaming[] => namingsOf(named().in(prose)));

function namingsOf(found: readonly Found<ScaleTerm>[]): ScaleNaming[] {
  const namings: ScaleNaming[] = [];
  for (let index = 0; index < found.length; index++) {
    const { span, text } = found[index]!;
    const same = [found[index]!];
    while (found[index + 1]?.span.start === span.start) same.push(found[++index]!);
    namings.push({ name: span, candidates: candidatesFor(text, same) });
  }
  return namings;
}

/** What a text of the front matter gives as scores behind the names of scales: `leg pain (NRS 5)`. */
export function scoresOf(text: string): Pick<ScoreMention, 'name' | 'scale' | 'score' | 'span'>[] {
  return namingsOf(named().of(text)).flatMap(({ name, candidates }) => {
    const { scores = [] } = scoresBehind(text, name, candidates) ?? {};
    const given = scores.map(({ score }) => score);
    return scores.map((one) => ({ ...one, name, scale: scaleThatFits(candidates, given) }));
  });
}

function namedReadings(prose: Prose): Reading[] {
  return scalesIn(prose).flatMap(({ name, candidates }) => {
    const written = scoresBefore(prose, name.start, candidates) ?? scoresBehind(prose.text, name, candidates);
    return written && written.scores.length > 0 ? [{ name, candidates, written }] : [];
  });
}

/** A label wins over other scales' aliases, as everywhere. */
function candidatesFor(text: string, found: readonly Found<ScaleTerm>[]): readonly ScaleTerm[] {
  const known = lexicon.scales.find(text.replace(/\s+/g, ' '));
  return known.length > 0 ? known : [...new Set(found.map(({ value }) => value))];
}

/** What stands between a score and the scale behind it, and what stands in front of such a score; read from the back. */
const onScale =
  /(?:(?: \([^()]{1,25}\))?,? (?:on|in|by|at|with|using|per|according to) (?:(?:an?|the|his|her) )?(?:[\w-]{1,15} ){0,2}| ?\((?:the )?)$/i;
/** `a 7/9 Apgar score`, `4/5 MRC`. */
const directly = /(?<=\d ?\/ ?\d{1,3}) $/;
const amounts =
  /(?:\d{1,3}(?:\.\d{1,2})?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten))(?:[-\u2013~]\d{1,3})?(?:[+-]| ?\/ ?\d{1,3}| (?:out )?of \d{1,3})?(?:(?:,| and|, and) \d{1,3}(?: ?\/ ?\d{1,3})?){0,5}( points?)?$/i;
const givesScore =
  /\b(?:scor(?:e[sd]?|ing)|rat(?:ed|ing)|grad(?:e[sd]?|ing)|pain|intensity|severity|level|strength|power|was|of|with|points?)\b[^.;]{0,14}$/i;

/** `scored 4 on a visual analogue scale`, `24/30 on the MMSE`, `4/5 (MRC)`. */
function scoresBefore(prose: Prose, at: number, candidates: readonly ScaleTerm[]): WrittenScores | undefined {
  const start = Math.max(prose.sentenceAt(at)?.span.start ?? at, at - 110);
  const stretch = prose.text.slice(start, at).replace(/\n/g, ' ');
  const tail = onScale.exec(stretch.slice(-60)) ?? directly.exec(stretch);
  if (!tail) return undefined;
  const told = stretch.slice(0, stretch.length - tail[0].length);
  const amount = amounts.exec(told.slice(-40));
  if (!amount) return undefined;
  const from = told.length - amount[0].length;
  // A number alone may count anything.
  if (!amount[1] && !/\/|of/.test(amount[0]) && !givesScore.test(told.slice(Math.max(0, from - 26), from)))
    return undefined;
  const written = scoresAt(prose.text, start + from, candidates);
  const last = written?.scores.at(-1);
  return last && last.span.end <= at ? written : undefined;
}

const painWord = /\b[Pp]ain\b/g;
const painScore =
  /(?: (?:scores?|intensity|level|severity|rating))?(?: (?:had|has|have|been|were|was|of|is|at|as|rated|scored|graded|to|reached|remained|stayed|fell|dropped|decreased|improved|rose|increased)| ?[:=]| \(){0,4} ?(?=\d{1,2}(?:\.\d)?(?:[-\u2013~]\d{1,2})?(?:(?: ?\/ ?| out of )10{1,2}(?!\d)| on an? (?:[\w-]{1,12} )?scale (?:of|from) [01] ?(?:to|-|\u2013) ?10(?!\d)))/iy;

/** `pain of 8/10`: a scale of pain intensity, and which is not said. */
function painReadings(prose: Prose): Reading[] {
  const scales = ['nrs', 'vas-10', 'vas-100'].flatMap((id) => lexicon.scales.get(id) ?? []);
  return [...prose.matches(painWord)].flatMap(({ index: start }) => {
    painScore.lastIndex = start + 4;
    if (!painScore.test(prose.text)) return [];
    const written = scoresAt(prose.text, painScore.lastIndex, scales);
    const of = written?.scores[0]?.score;
    const end = of?.kind === 'fraction' ? of.of : 10;
    const candidates = scales.filter((scale) => denominatorsOf(scale).includes(end));
    return written && candidates.length > 0 ? [{ name: { start, end: start + 4 }, candidates, written }] : [];
  });
}

const outOfFive = /\/ ?5(?![\d/]|\.\d)/g;
const grade = /(?<![\p{L}\p{N}./-])(?:[0-5][+-]?[-\u2013])?(?<![\p{L}\p{N}./])[0-5][+-]? ?$/u;
const motor =
  /\b(?:weak(?:ness)?|strength|power|motor|pare(?:sis|tic)|flexion|extension|abduction|adduction|eversion|inversion|dorsiflex\w{2,4}|grip|muscles?|MRC|quadriceps|deltoid|biceps|triceps|iliopsoas|foot drop)\b/i;

/** Fractions of five in a sentence about muscles are grades of strength. */
function motorReadings(prose: Prose, others: readonly Reading[]): Reading[] {
  const [mrc] = lexicon.scales.find('MRC');
  if (!mrc) return [];
  const taken = new Set(others.flatMap(({ written }) => written.scores.map(({ span }) => span.start)));
  return [...prose.text.matchAll(outOfFive)].flatMap((match) => {
    const before = grade.exec(prose.text.slice(Math.max(0, match.index - 7), match.index));
    const start = match.index - (before?.[0].length ?? 0);
    if (!before || taken.has(start)) return [];
    const sentence = sentenceAround(prose, { start, end: start });
    if (!motor.test(prose.text.slice(sentence.start, sentence.end))) return [];
    const written = scoresAt(prose.text, start, [mrc]);
    const [first] = written?.scores ?? [];
    return first ? [{ name: first.span, candidates: [mrc], written: { scores: [first], change: false } }] : [];
  });
}

function* mentionsOf(prose: Prose, { name, candidates, written }: Reading): Generator<ScoreMention> {
  const { scores, change } = written;
  const scale = scaleThatFits(
    candidates,
    scores.map(({ score }) => score),
  );
  const times = timesOf(prose, name, written);
  for (const [index, { score, upTo, span }] of scores.entries()) {
    const mention = mentionAt(prose, span);
    if (!mention) continue;
    const subject = change ? mention.subject : shareOf(mention.subject, index, scores.length);
    // What a change begins with was before the time that is told.
    const shared = change && index === 0 ? undefined : times[0];
    const time = times.length === scores.length ? times[index] : shared;
    yield { ...mention, subject, candidates, scale, name, score, ...(upTo && { upTo }), time };
  }
}

/** `In Patients 1, 2 and 3 the NRS was 5, 8 and 10`: as many scores as patients are one for each. */
function shareOf(subject: Subject, index: number, count: number): Subject {
  if (subject.who !== 'patient' || count < 2 || subject.cases.length !== count) return subject;
  return { ...subject, cases: [subject.cases[index]!] };
}

/** The sentence of a stretch, as far as its words can bear on it. */
function sentenceAround(prose: Prose, { start, end }: Span): Span {
  const sentence = prose.sentenceAt(start)?.span ?? { start, end };
  return { start: Math.max(sentence.start, start - 200), end: Math.min(sentence.end, end + 200) };
}

const longSentence = 600;

/** The times that the sentence of a stretch names; scores stand together, so its sentence is read once. */
function momentsAround(prose: Prose, within: Span): readonly Moment[] {
  const sentence = prose.sentenceAt(within.start);
  if (!sentence || sentence.span.end - sentence.span.start > longSentence)
    return momentsIn(prose.text, sentenceAround(prose, within));
  const known = prose.found.get(sentence) as readonly Moment[] | undefined;
  const moments = known ?? momentsIn(prose.text, sentence.span);
  prose.found.set(sentence, moments);
  return moments;
}

/** The times behind the scores, else the nearest in front of the scale, else the only one of the sentence. */
function timesOf(prose: Prose, name: Span, { scores, change }: WrittenScores): readonly (Time | undefined)[] {
  const [from, to] = [Math.min(name.start, scores[0]!.span.start), Math.max(name.end, scores.at(-1)!.span.end)];
  // The name of a scale may hold a time, as that of the 6-minute walk test does.
  const moments = momentsAround(prose, { start: from, end: to }).filter(
    ({ span }) => span.end <= name.start || span.start >= name.end,
  );
  const times = (some: readonly Moment[]) => some.map(({ time }) => time);
  const own = scores.map(({ span }, index) => {
    const since = scores[index - 1]?.span.end ?? 0;
    const until = scores[index + 1]?.span.start ?? Number.POSITIVE_INFINITY;
    // "9 at baseline, and at 8 weeks 2": the time may stand in front, behind another score's.
    return (
      moments.find((one) => one.span.start >= span.end && one.span.end <= until && isNext(prose, span.end, one)) ??
      moments.find(
        (one) => index > 0 && one.span.start >= since && precedes.test(prose.text.slice(one.span.end, span.start)),
      )
    );
  });
  if (scores.length > 1 && own.every((one) => one !== undefined) && new Set(own).size === own.length) return times(own);
  // In "8 before, 4 after and 2 at 6 months" the last time is that of the last score.
  const apart = scores.some(
    ({ span }, index) =>
      !/^[\s,/-]*(?:and\s)?$/.test(prose.text.slice(scores[index - 1]?.span.end ?? span.start, span.start)),
  );
  const before = moments.filter(({ span }) => span.end <= from);
  if (!change && apart && own.some((one) => one !== undefined))
    return own.map((one, index) => (one ?? (index === 0 ? before.at(-1) : undefined))?.time);
  const next = moments.filter(({ span }) => span.start >= to);
  const [first] = next;
  if (first && isNext(prose, to, first)) {
    const those = next.filter(({ span }) => span.start < first.span.end);
    // "8, 4 and 2 at baseline, 2 weeks and 3 months": as many times as scores.
    const all = next.filter((one, index) => index === 0 || isListed(prose, next[index - 1]!.span.end, one));
    if (!change && scores.length > 1 && all.length === scores.length) return times(all);
    return times(change ? those.slice(0, 1) : those);
  }
  const within = moments.filter(({ span }) => span.start >= name.start && span.end <= to);
  if (within.length > 0) return times(within.slice(-1));
  if (before.length > 0) return times(before.slice(-1));
  // "It was 8 and fell by half at 1 month": the time is that of what became of it.
  return first && moments.length === 1 && !turns.test(prose.text.slice(to, first.span.start)) ? times(moments) : [];
}

const turns =
  /[;.]|\b(?:but|then|later|which|who|while|whereas|after|before|improv\w*|decreas\w*|increas\w*|dropp\w*|fell|fallen|reduc\w*|rose|declin\w*|became|resolv\w*|recover\w*|disappear\w*|relie\w*)\b/i;

function isNext({ text }: Prose, from: number, { span }: Moment): boolean {
  return nextTo.test(text.slice(from, span.start));
}

function isListed({ text }: Prose, from: number, { span }: Moment): boolean {
  return from > span.start || /^\s?,?\s(?:and\s)?(?:at\s)?$/i.test(text.slice(from, span.start));
}

/** What may stand between a time and the score behind it. */
const precedes = /^\s(?:(?:it\s)?(?:was|to|of)\s)?$/i;

/** Words that may stand between scores and their times. */
const nextTo =
  /^[\s,)(]{0,3}(?:respectively,?\s)?(?:(?:at|in|after|on|by|during|before)\s)?(?:both\s|about\s|follow-up\s(?:at\s)?)?(?:the\s)?[\s(]{0,2}$/i;
