import { agentsOf } from '../../model/agent';
import type { Case } from '../../model/case';
import type { Located } from '../../model/located';
import { readable, timeAt } from '../../model/values';
import { type DurationMention, durationsIn, sentenceText } from '../../prose/durations';
import { type Prose, proseOfReport } from '../../prose/prose';
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
  return role === 'before' ? known(own.flatMap((one) => exposureTimes(one, words))) : [];
}

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
function complaintTimes({ patient }: Case, words: ReadonlySet<string>): Located[] {
  const complaints = patient
    .get('complaints')
    .items()
    .filter(({ node }) => node?.kind === 'map');
  const pain = (text: string | undefined) => words.has('pain') && /\bpain\b/i.test(text ?? '');
  const exact = complaints.filter((one) => shares(one.get('what').fact, words));
  const named = exact.length > 0 ? exact : complaints.filter((one) => pain(one.get('what').fact));
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
