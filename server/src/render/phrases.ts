import { levelsOf } from '../core/model/case';
import type { Located } from '../core/model/located';
import { ageAt, levelAt, readable, timeAt } from '../core/model/values';
import type { LevelExpression } from '../core/values/level';
import { printLevel } from '../core/values/level-print';
import { numberWords } from '../core/values/number';
import { listed } from '../core/values/parsed';
import { printTime, type Time } from '../core/values/time';
import { timeInDays } from '../core/values/time-order';

/** A fact's text as a part of a sentence: one line, no full stop, no Markdown meaning of its own. */
export function factOf(at: Located): string | undefined {
  const fact = at.fact
    ?.split(/\r?\n/)
    .map((line) => line.trim())
    .join(' ')
    .replace(/[.;,]$/, '')
    .trim();
  return fact === '' ? undefined : fact;
}

/** The facts of a list or of a single value. */
export function factsOf(at: Located): string[] {
  return at.items().flatMap((item) => factOf(item) ?? []);
}

/** A small number as a word, a large one in digits. */
export function count(number: number): string {
  return number === 0 ? 'no' : (numberWords[number] ?? String(number));
}

/** A sentence: a capital in front, no small number in digits there, a full stop behind. */
export function sentence(text: string): string {
  const opened = text.replace(/^(\d{1,2})(?= (?:minute|hour|day|week|month|year)s? )/, (digits) =>
    count(Number(digits)),
  );
  return `${capital(opened)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

const countable =
  /(?:fracture|fragment|protrusion|extrusion|sequestrum|bulge|ha?ematoma|abscess|leak|collection|lesion|mass|tumou?r|metastasis|cyst|defect|syrinx|tear|headache|injury|programme|program|splint|brace|orthosis|aneurysm|fistula|nodule|scar|seizure|rash|pneumothorax|herniation)$/i;
const determined =
  /^(?:an?|the|no|normal|probable|both|two|three|several|multiple|many|his|her|their|this|bilateral)\b/i;

/** A thing that can be counted, with its article: `a compression fracture of L1`; what can't be, as it is. */
export function withArticle(text: string): string {
  const head = text.split(/,| (?:of|with|without|in|at|from|on|over|to|that|which|after|by|involving|and|or) /)[0]!;
  if (determined.test(text) || !countable.test(head)) return text;
  return `${/^(?:[aeio]|un[^i]|ulcer|upper|hour|MRI|EMG|L\d|S\d)/.test(text) ? 'an' : 'a'} ${text}`;
}

/** The text with a capital in front. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text inside a sentence: a small letter in front, unless the first word is an abbreviation or has a number. */
export function small(text: string): string {
  return /^[A-Z][a-z]+(?:\s|$|-|,)/.test(text) && !properNames.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

const properNames =
  /^(?:Horner|Brown|Parkinson|Alzheimer|Crohn|Hodgkin|Paget|Bell|Tuohy|Lyme|Modic|Guillain|Ehlers|Marfan|Tourette|Charcot|Baastrup|Bertolotti|Schmorl|Tarlov|Hoffmann|Babinski|Raynaud|Cushing|Addison|Graves|Sjogren|Wallenberg|Staphylococcus|Streptococcus|Escherichia)/;

/** Texts in one list; parts that hold a list themselves are told apart by semicolons. */
export function series(parts: readonly string[]): string {
  if (parts.length < 2 || !parts.some((part) => / and |,/.test(part))) return listed(parts);
  return parts.length === 2 ? parts.join(', and ') : `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1)}`;
}

/** `per cent` without a space, as English journals set it. */
export function closedPercent(text: string): string {
  return text.replace(/(\d) %/g, '$1%');
}

const limb =
  'leg|arm|foot|hand|shoulder|hip|knee|ankle|wrist|elbow|thigh|calf|buttock|finger|toe|eye|ear|groin|forearm|upper limb|lower limb|lower extremity|upper extremity|upper arm';
const startsWithLimb = new RegExp(`^(?:${limb})\\b`, 'i');
const ofTheLimb = new RegExp(`\\bof the (?=(?:${limb})\\b)`, 'i');
const ofTheLimbs = /\b(?:of|in) (?:the )?(?:both|two) |\b(?:left|right|bilateral|both|midline)\b/i;

/** Something with its side: `left leg pain`, `numbness of the left leg`, `neck pain on the left`. */
export function withSide(what: string, side: string | undefined): string {
  if (!side || ofTheLimbs.test(what)) return what;
  if (side === 'midline') return `${what} in the midline`;
  if (side === 'bilateral') return `bilateral ${small(what)}`;
  if (side !== 'left' && side !== 'right') return what;
  if (startsWithLimb.test(what)) return `${side} ${small(what)}`;
  if (ofTheLimb.test(what)) return what.replace(ofTheLimb, `of the ${side} `);
  return `${what} on the ${side}`;
}

/** A level behind a preposition: `at C5/6`, `at the left C6 root`, `from C4/5 to C6/7`; `undefined` where none can be read. */
export function atLevel(at: Located, side?: string): string | undefined {
  const levels = levelsOf(at).flatMap((level) => readable(levelAt(level)) ?? []);
  if (levels.length === 0) return undefined;
  const nouned = levels.filter(({ noun }) => noun && noun !== 'vertebra');
  const aside = side === 'left' || side === 'right' ? `${side} ` : '';
  const [only] = levels;
  if (levels.length === 1 && only!.items.length === 1 && only!.items[0]!.to && nouned.length === 0)
    return `from ${bare(only!)}`;
  const text = listed(levels.map((level) => (nouned.length > 0 ? printLevel(level) : bare(level))));
  return nouned.length > 0 ? `at the ${aside}${text}` : `at ${text}`;
}

/** The name of a level without `vertebra`, which a sentence about a fracture need not say. */
function bare(level: LevelExpression): string {
  return level.noun === 'vertebra' ? printLevel({ items: level.items }) : printLevel(level);
}

/** Whether a level names roots, foramina or another thing that has a side of its own. */
export function levelTakesSide(at: Located): boolean {
  return levelsOf(at).some((level) => {
    const noun = readable(levelAt(level))?.noun;
    return noun !== undefined && noun !== 'vertebra';
  });
}

/** `an 87-year-old woman`, `a woman in her 30s`, `a patient`. */
export function person(patient: Located): string {
  const age = readable(ageAt(patient.get('age')));
  const sex = patient.get('sex').fact;
  const child = age !== undefined && age.max < 18;
  const noun = sex === 'female' ? (child ? 'girl' : 'woman') : sex === 'male' ? (child ? 'boy' : 'man') : 'patient';
  if (!age) return `a ${noun}`;
  if (age.kind === 'over') return `a ${noun} aged ${age.number} years or older`;
  if (age.kind === 'band') {
    if (age.unit === 'years' && age.number % 10 === 0 && age.upTo === age.number + 9)
      return `a ${noun} in ${possessive(patient)} ${age.number}s`;
    return `a ${noun} aged ${age.number} to ${age.upTo} ${age.unit}`;
  }
  const words = `${age.number}-${age.unit.slice(0, -1)}-old ${noun}`;
  return `${/^(?:8\d?|11|18)-/.test(words) ? 'an' : 'a'} ${words}`;
}

/** `she`, `he`, else `the patient`. */
export function pronoun(patient: Located): string {
  const sex = patient.get('sex').fact;
  return sex === 'female' ? 'she' : sex === 'male' ? 'he' : 'the patient';
}

/** `her`, `his`, else `their`. */
export function possessive(patient: Located): string {
  const sex = patient.get('sex').fact;
  return sex === 'female' ? 'her' : sex === 'male' ? 'his' : 'their';
}

/** A time as a sentence begins with it: `At 6 months`, `On the day of the procedure`; `undefined` for what is not known. */
export function when(time: Time | undefined, dayZero: string): string | undefined {
  if (!time) return undefined;
  if (time.kind === 'named') {
    if (time.anchor) return capital(printTime(time));
    return {
      'day 0': `On the day of ${dayZero}`,
      baseline: 'At baseline',
      during: `During ${dayZero}`,
      immediately: `Immediately after ${dayZero}`,
    }[time.word];
  }
  if (time.anchor) return capital(printTime(time));
  if ((time.to ?? time.from) < 0) return capital(`${printTime(turned(time))} before ${dayZero}`);
  return time.unit === 'minutes' || time.unit === 'hours' || time.unit === 'days'
    ? `After ${printTime(time)}`
    : `At ${printTime(time)}`;
}

/** A distance before day 0 without its sign. */
export function turned(time: Extract<Time, { kind: 'offset' }>): Time {
  return time.to === undefined ? { ...time, from: -time.from } : { ...time, from: -time.to, to: -time.from };
}

/** A time within a sentence: `at baseline`, `at 3 weeks`, `after 1 hour`. */
export function within(time: Time, dayZero: string): string {
  const text = when(time, dayZero)!;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The time of a value that has one. */
export function timeOf(at: Located): Time | undefined {
  return readable(timeAt(at));
}

/** What went wrong during day 0 comes before what was seen at once, and that before the rest of the day. */
const onDayZero = { baseline: -1e-6, during: 0, immediately: 1e-6, 'day 0': 2e-6 };

/** The order in which a text tells of times; what has none comes last. */
export function orderOf(time: Time | undefined): number {
  if (!time) return Number.MAX_VALUE;
  return time.kind === 'named' ? onDayZero[time.word] : (daysOf(time) ?? 3e-6);
}

/** Days from day 0, for sorting; what counts from another event comes where it is written. */
export function daysOf(time: Time | undefined): number | undefined {
  return time && timeInDays(time)?.min;
}

/** Full names of abbreviations that a general reader of an abstract may not know. */
const fullNames: readonly [abbreviation: string, name: string][] = [
  ['MRI', 'magnetic resonance imaging'],
  ['CT', 'computed tomography'],
  ['EMG', 'electromyography'],
  ['NCS', 'nerve conduction studies'],
  ['PET', 'positron emission tomography'],
];

/** Spells an abbreviation out where it first stands; the short form follows only where it is used again. */
export function spelledOut(text: string): string {
  let result = text;
  for (const [short, name] of fullNames) {
    const all = result.match(new RegExp(`\\b${short}\\b`, 'g'))?.length ?? 0;
    if (all === 0 || result.includes(`(${short})`)) continue;
    const place = result.search(new RegExp(`\\b${short}\\b`));
    const first = place === 0 || /[.!?] $/.test(result.slice(0, place)) ? capital(name) : name;
    result = result.slice(0, place) + first + (all > 1 ? ` (${short})` : '') + result.slice(place + short.length);
  }
  return result;
}
