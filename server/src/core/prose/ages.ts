import { lastBefore } from '../text/span';
import { type Age, parseAge } from '../values/age';
import { type Mention, mentionAt } from './mention';
import { numeral, numeralValue } from './numerals';
import { othersIn } from './others';
import { once, type Prose } from './prose';

/** An age that the narrative gives somebody. */
export interface AgeMention extends Mention {
  readonly age: Age;
  /** The age at which the report meets the patient; or another: of the history, of a group, of a wound. */
  readonly role: 'presenting' | 'other';
  /** Of several ages in one list, as in "aged 61, 75 and 56 years": its place and their number. */
  readonly among?: { readonly index: number; readonly of: number };
}

/** The ages of the narrative, in its order. */
export const agesIn = once((prose: Prose): readonly AgeMention[] => {
  const found: AgeMention[] = [];
  const met: Met = new Map();
  let reached = 0;
  const triggers = [...prose.matches(trigger), ...prose.matches(figures)].sort((a, b) => a.index - b.index);
  for (const match of triggers) {
    const read = readAge(prose.text, match.index, match[0]);
    if (!read || read.start < reached) continue;
    const mentions = mentionsOf(prose, read, found, met);
    if (mentions.length > 0) reached = read.end;
    found.push(...mentions);
  }
  return found;
});

/** What every way of giving an age has in it; the rest is read from there. */
const trigger =
  /(?<![A-Za-z])(?:old|aged?|ages|y[/.]?o|years?(?=(?:[ /-]|, )(?:fe)?male\b|[ -](?:wo)?man\b|[ -]boy\b|[ -]girl\b)|(?:(?:wo)?man|boy|girl|(?:fe)?male|child|infant|baby)(?=,? (?:of )?\(?\d| of [a-z]{3,9}[ -])|newborn|neonate|teenage[dr]?|(?:quadra|quinqua|sexa|septua|octo|nona)genarian|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|decade)(?![A-Za-z0-9])/gi;

/** "In her 60s", `45M`, `45/F`, `45 y F`: another pattern, as it begins with figures. */
const figures = /(?<![A-Za-z\d])(?:[1-9]0['’]?s|\d{1,3}(?:\s?y(?:(?:ea)?rs?)?)?\s?\/?\s?[MF])(?![A-Za-z0-9])/g;

/** An age as it stands: the numbers with their unit, and where. */
interface Read {
  readonly start: number;
  readonly end: number;
  /** As `parseAge` reads them. */
  readonly ages: readonly string[];
  readonly role: AgeMention['role'];
}

// Up to four: V8 writes out what may come up to three times, which doubles the time that these patterns take to compile.
const gap = '[\\s\\u2010-\\u2014-]{0,4}';
const unit = '(years?|yrs?|y|months?|mos?|mths?|weeks?|wks?|days?|d|hours?|hrs?|h)';
const range = '(?:\\s?[\\u2010-\\u2014-]\\s?|\\sto\\s)';
const between = `(?:${gap}(?:,\\s?(?:and\\s)?|\\s?and\\s|\\s?or\\s|\\s?&\\s))`;
const numbers = `((?:(?:${numeral}${gap},\\s?){0,6}${numeral}${between})?${numeral}(?:${range}${numeral})?)`;
const alone = '(?<![\\w/]|\\d[.,])';

/** The larger unit in front of the smaller one, and the smaller one behind: `4 months and 2 weeks`, `6 years and 4 months`. */
const larger = `(?:(${numeral})${gap}(year|month)s?,?${gap}(?:and${gap})?)?`;
const smaller = `(?:,?${gap}(?:and${gap})?(${numeral})${gap}mo(?:nth)?s?(?![A-Za-z]|\\s(?:ago|after|later|before|earlier|prior|history)\\b))?`;
const beforeOld = new RegExp(`${alone}${larger}${numbers}${gap}${unit}\\.?${gap}$`, 'i');
const behindPerson = new RegExp(
  `^,?\\s(?:of\\s)?\\(?${numbers}${gap}${unit}${smaller}(?![A-Za-z]|\\s(?:ago|after|later|before|earlier|previous|prior|post|following|history|of|from|in)\\b)`,
  'i',
);
/** `a man of 67`: years are meant. */
const yearsOf = new RegExp(`^\\sof\\s(${numeral})(?=[,.;)](?!\\d)|\\s(?:who|with|was|presented|had)\\b)`, 'i');
const beforeShort = new RegExp(`${alone}${numbers}${gap}$`, 'i');
const beforeOf = new RegExp(`${alone}${numbers}${gap}${unit}\\.?\\sof\\s$`, 'i');
const behindAge = new RegExp(
  `^(?:\\s?[:=]\\s?|\\s(?:of\\s|was\\s|is\\s|between\\s|about\\s|approximately\\s|around\\s){0,2})${numbers}(?![\\w%/]|[.,]\\d|\\s?(?:mg|ml|kg|cm|mm|patients?|cases?|%)(?![A-Za-z]))(?:${gap}${unit}(?![A-Za-z])${smaller})?(?:${gap}old(?![A-Za-z]))?`,
  'i',
);
/** Ages of something else than a person. */
const otherAge =
  /(?:gestational|bone|mental|skeletal|corrected|post-?conceptional|menstrual|mean|median|average|maternal|paternal|any|all|old|middle|same|advanced|young|similar|donor)[\s-]$/i;
/** "He was 45 years old at that time": not the time of the report. */
const thenOld = /^\s(?:at\sthat\stime|then|when\s(?:he|she|symptoms)\b)/i;
/** Things that have an age of their own, "a 3-week-old wound", and people in general. */
const notOnePerson =
  /^[\s-](?:[a-z]{1,15}[\s-]){0,2}(?:patients|women|men|children|adults|people|persons|individuals|wounds?|lesions?|fractures?|injur(?:y|ies)|scars?|h(?:a)?ematomas?|infarct(?:s|ion)?|strokes?|grafts?|thromb(?:us|i)|clots?|stents?|implants?|ulcers?|history|prosthes[ie]s|pacemakers?|catheters?|ruptures?|tears?)\b/i;
const notPresenting =
  /\b(?:(?:younger|older|less|more|greater|fewer)\sthan|over|under|above|below|at\sleast|(?:unlike|like|similar\sto|than\sin|as\sin|compared\s(?:to|with)|contrast\sto|marrie[ds](?:\sto)?|liv(?:es|ed|ing)\swith|by)(?:\san?)?|up\sto|until|since|by|from|before|after|when\s(?:(?:he|she|they)|(?:the|this|our|his|her|their)\s[a-z]{2,12})\s(?:was|were)|(?:at|by|from|since|before|after|until|reached|reaches|reaching|attained|turned)\s(?:the|an)|reached|attained|turned|at)\s(?:early\s|young\s)?(?:about\s|approximately\s)?$/i;
const presents = /\b(?:presented|presents|admitted|referred|consulted|attended|seen)\b/i;
const earlier = /\b(?:first|initially|previously|childhood|had\sbeen|history|since|until)\b/i;
const plural =
  /\b(?:patients|women|men|children|adults|people|persons|individuals|cases|subjects|males|females|infants|those|group)\s?,?\s?$/i;

/** Reads around a word that has to do with ages. */
function readAge(text: string, at: number, word: string): Read | undefined {
  const before = text.slice(Math.max(0, at - 70), at);
  const behind = text.slice(at + word.length, at + word.length + 70);
  const lower = word.toLowerCase();
  const end = at + word.length;
  const read = (start: number, until: number, ages: readonly string[], role?: AgeMention['role']): Read => {
    const lead = text.slice(Math.max(0, start - 45), start);
    return { start, end: until, ages, role: role ?? (notPresenting.test(lead) ? 'other' : 'presenting') };
  };
  if (lower === 'old') {
    const match = beforeOld.exec(before);
    if (!match) return undefined;
    const ages = agesOf(match[3]!, match[4]!, match[1] && { number: match[1], unit: match[2]! });
    const start = at - match[0].length;
    // In `a mother of two, 34 years old` the first number counts her children.
    const own = parentOf.test(text.slice(Math.max(0, start - 20), start)) ? ages.slice(-1) : ages;
    return read(start, end, own, notOnePerson.test(behind) || thenOld.test(behind) ? 'other' : undefined);
  }
  if (/^y[/.]?o$/.test(lower) || lower.startsWith('year')) {
    const match = beforeShort.exec(before);
    return match ? read(at - match[0].length, end, agesOf(match[1]!, 'years')) : undefined;
  }
  if (lower.startsWith('age')) return readAroundAge(at, word, before, behind, read);
  if (lower === 'newborn' || lower === 'neonate')
    return placeOfNewborns.test(behind) || behindOld.test(before) ? undefined : read(at, end, [newborn]);
  if (lower.endsWith('genarian')) return read(at, end, [`${genarians.indexOf(lower.slice(0, 4)) + 4}0s`]);
  if (/\w(?:an|oy|irl|ale|ild|ant|aby)$/.test(lower)) {
    const match = behindPerson.exec(behind);
    if (match) return read(at, end + match[0].length, withMonths(match[1]!, match[2]!, match[3]));
    const bare = yearsOf.exec(behind);
    return bare ? read(at, end + bare[0].length, agesOf(bare[1]!, 'years')) : undefined;
  }
  if (lower.startsWith('teen'))
    return isTeenager(before, lower, behind) ? read(at, end, ['13 to 19 years']) : undefined;
  const letter = /^(\d{1,3})(.*)[MF]$/s.exec(word);
  if (!letter) return readDecade(before, lower, at, end, read);
  const isPerson = Number(letter[1]) >= 16 && beginsPatient.test(before) && goesOnAboutPatient.test(behind);
  const told = /[y/]/.test(letter[2]!) || isPerson;
  return told && !/[\d.,/:=-]$/.test(before) ? read(at, end, agesOf(letter[1]!, 'years')) : undefined;
}

/** `A teenager`, `a teenage girl`, and no teenage daughter. */
function isTeenager(before: string, word: string, behind: string): boolean {
  const isPerson =
    word.endsWith('r') || /^\s(?:[a-z-]{1,12}\s)?(?:girl|boy|(?:fe)?male|patient|(?:wo)?man)\b/i.test(behind);
  return isPerson && onePerson.test(before);
}

const genarians = ['quad', 'quin', 'sexa', 'sept', 'octo', 'nona'];
const onePerson = /\b(?:an?|this|our)\s(?:[a-z-]{1,12}\s){0,2}$/i;
const parentOf = /\b(?:mother|father|parent|widow|widower|para|gravida)\s(?:of\s)?$/i;
/** `6F` is also a size and `101 F` a temperature: a person stands at the beginning and has or does something. */
const beginsPatient = /(?:^|[.;\n]\s{0,3}|\b(?:an?|this|our|patient:?|case:?)\s)$/i;
const goesOnAboutPatient =
  /^(?:,|\s?\(|\s(?:who|with|and|had|has|came|brought|admitted|referred|present(?:s|ed|ing)|complain(?:s|ed|ing)|known|[hcs]\/[op]|PMH|was\s(?:seen|admitted|brought|referred|diagnosed|found|evaluated))(?![A-Za-z]))/i;

const newborn = '0 to 28 days';
const placeOfNewborns = /^[\s-](?:screening|unit|intensive|care|period|nursery|hearing|babies|infants)\b/i;
const behindOld = /\bold[\s-](?:[a-z-]{1,12}\s){0,3}$/i;

type Reading = (start: number, until: number, ages: readonly string[], role?: AgeMention['role']) => Read;

function readAroundAge(at: number, word: string, before: string, behind: string, read: Reading) {
  const end = at + word.length;
  const of = beforeOf.exec(before);
  if (of) return read(at - of[0].length, end, agesOf(of[1]!, of[2]!));
  if (otherAge.test(before)) return undefined;
  const match = behindAge.exec(behind);
  if (!match) return undefined;
  const until = end + match[0].length;
  const numbers = /\bbetween\b/i.test(match[0]) ? match[1]!.replace(/\sand\s/i, ' to ') : match[1]!;
  const ages = withMonths(numbers, match[2] ?? 'years', match[3]);
  if (plural.test(before) && ages.length < 2) return read(at, until, ages, 'other');
  if (/^aged$/i.test(word)) return read(at, until, ages);
  // "At the age of 12 he had …" is history; "presented at the age of 45" is not.
  const lead = before.slice(-40);
  const isHistory = notPresenting.test(before) && !(presents.test(lead) && !earlier.test(lead));
  return read(at, until, ages, isHistory ? 'other' : 'presenting');
}

const decades = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const ordinals = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** "In her late fifties", "in his 60s", "in the sixth decade of life". */
function readDecade(before: string, lower: string, at: number, end: number, read: Reading): Read | undefined {
  if (lower === 'decade') {
    const match = /\b(?:in|during)\s(?:the|her|his|their)\s([a-z]{5,7}|\d(?:st|nd|rd|th))\s$/i.exec(before);
    const written = (match?.[1] ?? '').toLowerCase();
    const index = /^\d/.test(written) ? Number(written[0]) - 2 : ordinals.indexOf(written);
    return match && index >= 0 ? read(at - match[0].length, end, [`${index + 1}0s`], 'presenting') : undefined;
  }
  const match = /\bin\s(?:her|his|their)\s(?:early|mid|middle|late)?[\s-]?$|\bmid[\s-]$/i.exec(before);
  if (!match) return undefined;
  const tens = /\d0/.exec(lower)?.[0] ?? `${decades.indexOf(lower) + 2}0`;
  return read(at - match[0].length, end, [`${tens}s`], 'presenting');
}

const listMark = new RegExp(between, 'i');
const toMark = new RegExp(`(?<=\\d)${range}(?=\\d)|\\sto\\s`, 'i');

/** `28- and 32`, `60 to 65` or `thirty-five`, as `parseAge` reads them; with a larger unit in front, `6 years and 4 months`. */
function agesOf(
  list: string,
  unitWord: string,
  larger?: { readonly number: string; readonly unit: string } | '',
): string[] {
  const ofUnit = unitOf(unitWord);
  return list.split(listMark).map((part) => {
    const [from, to] = part.split(toMark).map(numeralValue);
    if (larger && unitOf(larger.unit) === 'years' && ofUnit === 'months')
      return `${numeralValue(larger.number) * 12 + from!} months`;
    // Two weeks more are still the same month.
    if (larger && /^(?:weeks|days)$/.test(ofUnit)) return `${numeralValue(larger.number)} ${unitOf(larger.unit)}`;
    return to === undefined ? `${from} ${ofUnit}` : `${from} to ${to} ${ofUnit}`;
  });
}

/** A number of years with the months behind it. */
function withMonths(list: string, unitWord: string, months: string | undefined): string[] {
  return months !== undefined && unitOf(unitWord) === 'years'
    ? agesOf(months, 'months', { number: list, unit: unitWord })
    : agesOf(list, unitWord);
}

function unitOf(word: string): string {
  const first = word.toLowerCase();
  if (first.startsWith('mo') || first.startsWith('mt')) return 'months';
  if (first.startsWith('w')) return 'weeks';
  if (first.startsWith('d')) return 'days';
  return first.startsWith('h') ? 'hours' : 'years';
}

function mentionsOf(
  prose: Prose,
  { start, end, ages, role }: Read,
  before: readonly AgeMention[],
  met: Met,
): AgeMention[] {
  const mention = mentionAt(prose, { start, end });
  if (!mention) return [];
  return ages.flatMap((text, index) => {
    const age = parseAge(text);
    if (!age.ok) return [];
    // A newborn is the patient where nobody has been met before; later it may be the patient's child.
    const isFirst = text !== newborn || !before.some((one) => one.role === 'presenting');
    const isOther = !isFirst || isAnother(prose, mention, age.value, met);
    const among = ages.length > 1 ? { among: { index, of: ages.length } } : {};
    if (!isOther && role === 'presenting') meet(mention, age.value, met);
    return [{ ...mention, age: age.value, role: isOther ? 'other' : role, ...among }];
  });
}

const indefinite = /\b(?:an?|another)\s(?:[a-z-]{1,15}\s){0,3}$/i;
/** Words by which a report says again who its patient is. */
const sameAgain =
  /\b(?:we|our|case\sof|herein?|(?:patient|case|proband|he|she)\b[^.;]{0,40}\b(?:is|was))\b[^.;]{0,40}$/i;

/** The different ages at which each part of the narrative has met its patients. */
type Met = Map<string, Age[]>;

function keyOf({ part, subject }: Mention): string | undefined {
  return subject.who === 'patient' ? `${part} ${subject.cases.join()}` : undefined;
}

function meet(mention: Mention, age: Age, met: Met): void {
  const key = keyOf(mention);
  if (key === undefined) return;
  const known = met.get(key) ?? [];
  if (!known.some(({ min, max }) => min === age.min && max === age.max)) met.set(key, [...known, age]);
}

/** Whether somebody else is met: with `a 60-year-old man` a part that has told of its patient of 52 years brings in another person. */
function isAnother(prose: Prose, mention: Mention, one: Age, met: Met): boolean {
  const { text } = prose;
  const known = met.get(keyOf(mention) ?? '');
  if (!known || known.some(({ min, max }) => min <= one.max && one.min <= max)) return false;
  const lead = text.slice(Math.max(0, mention.span.start - 90), mention.span.start);
  const isOther = indefinite.test(lead.slice(-50)) && !sameAgain.test(lead);
  return (
    isOther || /\b(?:currently|now|today|at\spresent)\b[^.;]{0,40}$/i.test(lead) || goesOnAboutOther(prose, mention)
  );
}

/** Whether a sentence begins with a pronoun behind one that tells of somebody else: "The donor was a relative. He was 47." */
function goesOnAboutOther(prose: Prose, { span: { start } }: Mention): boolean {
  const { span, paragraph } = prose.sentenceAt(start)!;
  if (!/^\s{0,3}(?:s?he|they)\s/i.test(prose.text.slice(span.start, span.start + 10))) return false;
  const other = lastBefore(othersIn(prose), span.start - 1, (one) => one.span.start);
  return other !== undefined && other.span.start >= paragraph && other.span.end >= span.start - 1;
}
