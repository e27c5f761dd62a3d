import { agentsOf } from '../../model/agent';
import type { Case } from '../../model/case';
import type { Located } from '../../model/located';
import { readable, timeAt } from '../../model/values';
import { type DurationMention, durationsIn, sentenceText } from '../../prose/durations';
import { once, type Prose, proseOfReport } from '../../prose/prose';
import { regionsIn } from '../../prose/regions';
import { say } from '../../text/say';
import { daysPer, type OffsetTime, printTime, type Time } from '../../values/time';
import { sameVisit } from '../../values/time-order';
import { distinct } from '../drug/agents';
import { replaceScalar } from '../edits';
import { defineRule, type Finding } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary:
    'How long symptoms lasted, how long ago the cause was and how long the patient was followed up are the same in text and front matter.',
  why: 'The interval from injury to treatment and the length of follow-up decide what a result means. 3 months and 12 weeks are two names of one time; 3 months and 3 weeks are a slip.',
  reads: 'report',
  *check(report, { journal }) {
    const prose = proseOfReport(report, journal);
    const agreed = new Set<string>();
    const doubts: { readonly key: string; readonly finding: Finding }[] = [];
    for (const mention of durationsIn(prose)) {
      if (mention.part === 'other' || mention.polarity === 'hedged') continue;
      const stated = statedFor(prose, mention);
      const after = stated.length > 0 ? undefined : followUpBefore(prose, mention);
      if (after) yield contradiction(prose, { ...mention, role: 'follow-up visit' }, after);
      if (stated.length === 0) continue;
      const key = `${mention.part} ${mention.role} ${stated.map(({ span }) => span.start).join()}`;
      if (stated.some((at) => agrees(mention, at))) agreed.add(key);
      else doubts.push({ key, finding: contradiction(prose, mention, stated[0]!) });
    }
    yield* distinct(doubts.filter(({ key }) => !agreed.has(key)).map(({ finding }) => finding));
  },
});

/** The times of the front matter that a stretch of the text tells; none where it tells another thing. */
function statedFor(prose: Prose, mention: DurationMention): readonly Located[] {
  const { subject, role } = mention;
  const { cases } = prose.report;
  let own: readonly Case[] = [];
  if (subject.who === 'patient') own = subject.cases.flatMap((index) => cases[index] ?? []);
  else if (subject.who === 'unclear' && cases.length > 1) own = cases;
  if (role === 'follow-up' || role === 'follow-up visit')
    return known(own.map(({ outcome }) => outcome.get('follow_up')));
  const words = wordsOf(sentenceText(prose, mention.span));
  if (role === 'history') return known(own.flatMap((one) => complaintTimes(one, words)));
  const exposures = role === 'before' ? known(own.flatMap((one) => exposureTimes(one, words))) : [];
  if (exposures.length > 0) return exposures;
  const complaint = lastingComplaint(prose, mention);
  return complaint === undefined ? [] : known(own.flatMap((one) => complaintTimes(one, wordsOf(complaint), complaint)));
}

/** In front of a length of time: how long something has lasted, as in `pain for`, `weakness over`. */
const lasts =
  /\b(?:for|over|of|lasting|since)\s(?:(?:about|approximately|around|nearly|almost|more\sthan|at\sleast)\s)?$/i;
const fromDayZero = /^\s\w+\s(?:the\s)?(?:surgery|operation|injection|procedure|block|treatment|intervention)/i;
const began = /\b(?:notic|appear|began|begun|start|develop|onset|occurr)/i;
/** What lasts so long is a treatment, or how long it was well. */
const other =
  /\b(?:treat|receiv|taking|took|tak(?:en|es)|given|use[ds]?\b|using|follow|relie[fv]|free|resolv|improv|subsid|disappear|remission|without|after|(?:no|not|well|later|until)\b|recover|discharg|remain|observ|monitor|hospitali|therapy|physio|medicat|years?\sago|smok|diagnosed|known)/i;

/** The words in front of a length of time that tell what has lasted so long, or began so long ago; none where they tell of something else. */
function lastingComplaint(prose: Prose, { role, span, part }: DurationMention): string | undefined {
  if (part !== 'case') return undefined;
  const { start } = prose.sentenceAt(span.start)!.span;
  const before = prose.text.slice(Math.max(start, span.start - 110), span.start).replace(/\([^()]*\)/g, ' ');
  const clause = before.slice(before.search(/[^,;(]*$/));
  const behind = prose.text.slice(span.end, span.end + 30);
  const tells =
    !fromDayZero.test(behind) &&
    (role === 'before' ? began.test(clause) : (role === 'length' || role === 'after') && lasts.test(clause));
  return tells && !other.test(clause) ? clause : undefined;
}

const visit = /\b(?:at|after)\s(?:(?:about|approximately|the)\s)?$/i;
const ofOther =
  /^\s(?:of|into|before|prior|gestation|pregnan|amenorr|from|intervals?)|^\s(?:after|following|post)\s(?!(?:the\s|this\s|her\s|his\s)?(?:surgery|operation|procedure|injection|block|treatment|intervention|discharge))|^[\s,]{1,2}(?:postpartum|post-?natal)/i;

/**
 * The end of follow-up, where a visit of the case is later than it and the narrative tells of no visit at that end: one of
 * the two times is wrong.
 */
function followUpBefore(prose: Prose, mention: DurationMention): Located | undefined {
  const { subject, span, part, role, time } = mention;
  if (part !== 'case' || role !== 'after' || subject.who !== 'patient' || subject.cases.length !== 1) return undefined;
  const untold = untoldFollowUps(prose).get(subject.cases[0]!);
  if (!untold || !visit.test(prose.text.slice(Math.max(0, span.start - 30), span.start))) return undefined;
  if (ofOther.test(prose.text.slice(span.end, span.end + 40))) return undefined;
  return daysOf(time).low > daysOf(untold.time).high * 1.25 ? untold.at : undefined;
}

/** The ends of follow-up that the narrative tells nowhere, by case. */
const untoldFollowUps = once((prose): ReadonlyMap<number, { readonly at: Located; readonly time: OffsetTime }> => {
  const told = durationsIn(prose).filter(({ part }) => part !== 'other');
  return new Map(
    prose.report.cases.flatMap(({ index, outcome }) => {
      const [at] = known([outcome.get('follow_up')]);
      if (!at) return [];
      const time = absolute(readable(timeAt(at))!);
      const isTold = told.some(
        (one) =>
          same(one.time, time) &&
          (one.subject.who === 'unclear' || (one.subject.who === 'patient' && one.subject.cases.includes(index))),
      );
      return isTold ? [] : [[index, { at, time }] as const];
    }),
  );
});

const known = (places: readonly Located[]) => places.filter((at) => readable(timeAt(at))?.kind === 'offset');

/** Words that many complaints share, or that say nothing. */
const common = new Set(
  'pain with from over that this both left right side upper lower severe mild sudden acute chronic during after before history'.split(
    ' ',
  ),
);

function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/[a-z]{4,}/g) ?? []).map(stem));
}

const stem = (word: string) => word.replace(/(?:s|es|ing|ed)$/, '');

function shares(text: string | undefined, words: ReadonlySet<string>): boolean {
  return [...wordsOf(text ?? '')].some((word) => !common.has(word) && words.has(word));
}

/** Of the complaints that a sentence names, how long they had lasted; of the only complaint whatever the words. */
function complaintTimes({ patient }: Case, words: ReadonlySet<string>, told = ''): Located[] {
  const regions = regionsIn(told);
  const complaints = patient
    .get('complaints')
    .items()
    .filter(({ node }) => node?.kind === 'map');
  const pain = (text: string | undefined) => words.has('pain') && /\bpain\b/i.test(text ?? '');
  // Pain of the back may be older than that of the leg.
  const elsewhere = (text: string | undefined) => {
    const own = regionsIn(text ?? '');
    return regions.size > 0 && own.size > 0 && ![...own].some((one) => regions.has(one));
  };
  const exact = complaints.filter((one) => shares(one.get('what').fact, words) && !elsewhere(one.get('what').fact));
  const named =
    exact.length > 0
      ? exact
      : complaints.filter((one) => pain(one.get('what').fact) && !elsewhere(one.get('what').fact));
  return named.flatMap((one) => [one.get('duration'), one.get('onset')].filter(({ fact }) => fact !== undefined));
}

/** Of the exposures that a sentence names, by their drug or by what they were, when they happened. */
function exposureTimes(one: Case, words: ReadonlySet<string>): Located[] {
  const agents = agentsOf(one).filter(({ use }) => use === 'exposure');
  return one.patient
    .get('exposures')
    .items()
    .filter(
      (exposure) =>
        shares(exposure.get('name').fact, words) ||
        agents.some(({ drug, procedure }) => procedure?.at.span === exposure.span && shares(drug.fact, words)),
    )
    .map((exposure) => exposure.get('at'));
}

function agrees({ time, role }: DurationMention, at: Located): boolean {
  const stated = absolute(readable(timeAt(at))!);
  if (same(time, stated)) return true;
  // A visit on the way to the last one is none of its contradictions.
  return role === 'follow-up visit' && daysOf(time).low <= daysOf(stated).high;
}

/** Two names of one time; `about` leaves a quarter open. */
function same(a: OffsetTime, b: OffsetTime): boolean {
  if (sameVisit({ ...a, anchor: undefined }, { ...b, anchor: undefined })) return true;
  const [one, two] = [daysOf(a), daysOf(b)];
  const slack = a.about || b.about ? 1.25 : a.unit === b.unit ? 1 : 1.1;
  return one.low <= two.high * slack && two.low <= one.high * slack;
}

function daysOf({ from, to = from, unit }: OffsetTime): { low: number; high: number } {
  return { low: from * daysPer[unit], high: to * daysPer[unit] };
}

/** The distance without its direction. */
function absolute(time: Time): OffsetTime {
  const { from, to, ...rest } = time as OffsetTime;
  const ends = [from, ...(to === undefined ? [] : [to])].map(Math.abs).sort((a, b) => a - b);
  return { ...rest, from: ends[0]!, ...(ends.length > 1 && { to: ends[1] }) };
}

function contradictionOf({ role, text: written, adjective, time }: DurationMention, fact: string): string {
  const text = adjective ? printTime({ ...absolute(time), anchor: undefined }) : written;
  switch (role) {
    case 'history':
    case 'length':
    case 'after':
      return say`The text gives symptoms of \`${text}\`, the front matter \`${fact}\`. Correct one of the two.`;
    case 'follow-up':
      return say`The text gives a follow-up of \`${text}\`, the front matter \`${fact}\`. Correct one of the two.`;
    case 'follow-up visit':
      return say`The text gives a follow-up at \`${text}\`, the front matter \`${fact}\`. Correct one of the two.`;
    default:
      return say`The text gives \`${text}\`, the front matter \`${fact}\`. Correct one of the two.`;
  }
}

function contradiction({ report }: Prose, mention: DurationMention, at: Located): Finding {
  const time = readable(timeAt(at)) as OffsetTime;
  const { anchor: _, ...distance } = absolute(time);
  const plain = printTime(distance);
  const inText = mention.adjective ? plain.replace(/ (\w+?)s?$/, '-$1') : plain;
  const inFacts = printTime({
    ...time,
    from: time.from < 0 ? -mention.time.from : mention.time.from,
    to: undefined,
    unit: mention.time.unit,
    about: mention.time.about,
  });

  return {
    span: mention.span,
    message: contradictionOf(mention, at.fact!),
    fixes: [
      { title: say`Write \`${inText}\` in the text`, safe: false, edits: [{ span: mention.span, newText: inText }] },
      ...(mention.time.to === undefined
        ? [
            {
              title: say`Write \`${inFacts}\` in the front matter`,
              safe: false,
              edits: [replaceScalar(report, at, inFacts)],
            },
          ]
        : []),
    ],
    related: [{ span: at.span, message: say`The front matter has \`${at.fact}\`.` }],
  };
}
