import type { Case, Measure } from '../core/model/case';
import type { Located } from '../core/model/located';
import { readable } from '../core/model/values';
import { listed } from '../core/values/parsed';
import { printScore } from '../core/values/score';
import { printTime, type Time } from '../core/values/time';
import {
  closedPercent,
  daysOf,
  factOf,
  orderOf,
  possessive,
  pronoun,
  sentence,
  small,
  timeOf,
  when,
  withArticle,
  within,
  withSide,
} from './phrases';

/** A score that can be printed, with its time. */
export interface PrintedScore {
  readonly time: Time;
  readonly text: string;
}

/** The scores of a measure that are known, in the order of time; what only a figure shows is not. */
export function printedScores(measure: Measure): PrintedScore[] {
  const printed = measure.scores.flatMap(({ time, score }) => {
    const value = readable(score);
    const at = readable(time);
    return at && value && value.kind !== 'figure' && value.kind !== 'unknown'
      ? [{ time: at, text: closedPercent(printScore(value)) }]
      : [];
  });
  return printed.sort((a, b) => (daysOf(a.time) ?? 0) - (daysOf(b.time) ?? 0));
}

/** `the Numerical Rating Scale (NRS) score for leg pain`; `named` where the full name was given before. */
export function measureName(measure: Measure, named = false): string | undefined {
  const written = factOf(measure.scale);
  if (!written) return undefined;
  const full = measure.term?.name
    ?.replace(/ for pain$/, '')
    .replace(/,.*$/, '')
    .replace(/ \([^)]*\)$/, '');
  const abbreviation = /^[A-Za-z]{0,3}[A-Z\d][A-Z\d-]+$/.test(written);
  const scale = abbreviation && !named && full && !full.includes(written) ? introduced(full, written) : written;
  const graded = measure.term?.kind === 'ordinal' || measure.term?.kind === 'grade';
  const noun = /(?:score|grade|index|criteria|type)$/i.test(scale) ? '' : graded ? ' grade' : ' score';
  const part = factOf(measure.at.get('subscale'));
  const condition = factOf(measure.at.get('condition'));
  return `the ${scale}${part ? ` ${small(part)}` : ''}${noun}${targetOf(measure)}${condition ? ` ${small(condition)}` : ''}`;
}

/** The full name with its abbreviation behind the words that it stands for. */
function introduced(full: string, abbreviation: string): string {
  const words = full.split(' ');
  for (let last = 1; last <= words.length; last++) {
    const initials = words
      .slice(0, last)
      .filter((word) => /^[A-Z]/.test(word))
      .map((word) => word[0])
      .join('');
    if (initials === abbreviation)
      return [...words.slice(0, last), `(${abbreviation})`, ...words.slice(last)].join(' ');
  }
  return `${full} (${abbreviation})`;
}

/** ` for leg pain`, ` of left ankle dorsiflexion`, ` for the left lower limb`. */
function targetOf({ at }: Measure): string {
  const side = at.get('side').fact;
  const tested = factOf(at.get('movement')) ?? factOf(at.get('muscle'));
  const aside = side === 'left' || side === 'right' ? `${side} ` : '';
  if (tested) return ` of ${aside}${small(tested)}`;
  const target = factOf(at.get('target'));
  if (!target) return aside ? ` on the ${side}` : '';
  const part = /^(?:upper|lower) (?:limb|extremity)$|^(?:leg|arm|foot|hand)$|jerk$/i.test(target);
  return part ? ` for the ${aside}${small(target)}` : ` for ${withSide(small(target), side)}`;
}

/** The scales that were used, as `The outcome was measured by the Numerical Rating Scale (NRS) score for leg pain.` */
export function measuresUsed(cases: readonly Case[]): string[] {
  const names = cases.flatMap(({ measures }) => measures.flatMap((measure) => measureName(measure) ?? []));
  const unique = [...new Set(names)];
  return unique.length > 0 ? [sentence(`the outcome was measured by ${listed(unique)}`)] : [];
}

/** `The … score was 8 at baseline, 5 at 1 month and 2 at 6 months.` */
export function measureSentences(measures: readonly Measure[], dayZero: string): string[] {
  const said = new Set<string>();
  return measures.flatMap((measure) => {
    const scores = printedScores(measure);
    const name = measureName(measure, said.has(measure.scale.fact ?? ''));
    if (!name || scores.length === 0) return [];
    said.add(measure.scale.fact ?? '');
    return [sentence(`${name} was ${listed(scores.map(({ text, time }) => `${text} ${within(time, dayZero)}`))}`)];
  });
}

/** What went wrong and when: on day 0 (`soon`), and after it. */
export function adverseEventSentences(one: Case, dayZero: string): { soon: string[]; later: string[] } {
  const at = one.outcome.get('adverse_events');
  const none =
    at.answer === 'none' ||
    (!at.exists &&
      one.procedures.length > 0 &&
      one.procedures.every(({ at: procedure }) => procedure.get('complications').text === 'none'));
  if (none) return { soon: ['There were no complications.'], later: [] };
  const byOnset = new Map<string, { time: Time | undefined; names: string[] }>();
  for (const event of one.adverseEvents) {
    const name = eventName(event);
    if (!name) continue;
    const time = timeOf(event.get('onset'));
    const key = time ? printTime(time) : '';
    const group = byOnset.get(key) ?? { time, names: [] };
    group.names.push(withArticle(name));
    byOnset.set(key, group);
  }
  const groups = [...byOnset.values()].sort((a, b) => orderOf(a.time) - orderOf(b.time));
  const told = groups.map(({ time, names }) => {
    const opening = when(time, dayZero);
    return { soon: orderOf(time) < 1, text: sentence(`${opening ? `${opening}, ` : ''}${listed(names)} occurred`) };
  });
  return {
    soon: told.filter(({ soon }) => soon).map(({ text }) => text),
    later: told.filter(({ soon }) => !soon).map(({ text }) => text),
  };
}

function eventName(event: Located): string | undefined {
  const name = factOf(event) ?? factOf(event.get('event'));
  return name && small(name);
}

/** Which adverse events were over, and when. */
export function resolvedSentences(one: Case): string[] {
  const resolved = new Map<string, string[]>();
  for (const event of one.adverseEvents) {
    const name = eventName(event);
    const time = timeOf(event.get('resolved'));
    if (name && time?.kind === 'offset' && !time.anchor)
      resolved.set(printTime(time), [...(resolved.get(printTime(time)) ?? []), name]);
  }
  return [...resolved].map(([time, names]) => sentence(`${the(names)} had resolved by ${time}`));
}

/** Which adverse events were not over at the end. */
export function ongoingSentences(one: Case): string[] {
  const ongoing = one.adverseEvents.flatMap((event) =>
    event.get('resolved').text === 'ongoing' ? (eventName(event) ?? []) : [],
  );
  const followUp = timeOf(one.outcome.get('follow_up'));
  const end = followUp?.kind === 'offset' ? `at ${printTime(followUp)}` : 'at the last follow-up';
  return ongoing.length > 0 ? [sentence(`${the(ongoing)} had not resolved ${end}`)] : [];
}

/** Events that were named before: `the headache and weakness`. */
function the(names: readonly string[]): string {
  const list = listed(names.map((name) => name.replace(/^(?:the|an?) /, '')));
  return `the ${list}`;
}

const clause =
  /\b(?:withdrawn|stopped|tapered|continued|reduced|increased|started|changed|restarted|given|kept|was|were|is|are|had|has)\b/i;
const nounResult =
  /^(?:no|full|complete|partial|little|slight|good|poor|marked|some|moderate|incomplete|temporary|lasting) /i;

/** What was done after day 0, and what came of it. */
export function treatmentSentences(outcome: Located, withResult: boolean): string[] {
  return outcome
    .get('treatments')
    .items()
    .flatMap((at) => {
      const what = factOf(at) ?? factOf(at.get('what'));
      if (!what) return [];
      const time = timeOf(at.get('at'));
      const result = withResult ? factOf(at.get('result')) : undefined;
      const after = result ? (nounResult.test(result) ? `, with ${small(result)}` : `; ${small(result)}`) : '';
      const stated = clause.test(what)
        ? small(what)
        : `${withArticle(small(what))} ${/[^sui]s$/.test(what) ? 'were' : 'was'} given`;
      const opening = time && when(time, 'the procedure');
      return [
        sentence(
          `${opening ? `${opening}, ` : ''}${clause.test(what) ? `treatment was as follows: ${stated}` : stated}${after}`,
        ),
      ];
    });
}

/** `At 6 months, she had improved.`; `undefined` where the status is not known. */
export function statusSentence(one: Case, repeatsTime: boolean): string | undefined {
  const status = one.outcome.get('status').fact;
  if (!status) return undefined;
  const words = statusWords(status, pronoun(one.patient), possessive(one.patient));
  if (!words) return undefined;
  const followUp = timeOf(one.outcome.get('follow_up'));
  if (status === 'died' || followUp?.kind !== 'offset') return sentence(words);
  return sentence(repeatsTime ? `overall, ${words}` : `at ${printTime(followUp)}, ${words}`);
}

function statusWords(status: string, who: string, whose: string): string | undefined {
  const condition = `${whose === 'their' ? "the patient's" : whose} condition`;
  switch (status) {
    case 'recovered':
    case 'improved':
      return `${who} had ${status}`;
    case 'unchanged':
      return `${condition} was unchanged`;
    case 'worse':
      return `${condition} was worse than before`;
    case 'died':
      return `${who} died`;
    default:
      return undefined;
  }
}
