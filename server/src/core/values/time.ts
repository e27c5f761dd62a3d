import { say } from '../text/say';
import { looksLikeDate } from './date';
import { nearest } from './nearest';
import { decimalComma, numberWord, plainNumber, printNumber, rangeMark } from './number';
import { accept, type Parsed, quoted, reject, tooLong, trimmed } from './parsed';
import { dash, Reader } from './reader';

/** Units of time, in the plural as the normal form has them. */
export type TimeUnit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';

/** Points in time that have a word. `baseline` is the nearest one before day 0. */
export type TimeWord = 'day 0' | 'baseline' | 'during' | 'immediately';

/** How a time was written: as this grammar prints it, as an ISO 8601 duration, or with a slip that a fix can rewrite. */
export type TimeForm = 'normal' | 'iso' | 'slip';

/** A point in time that has a word, perhaps with its event: `immediately after the second injection`. */
export interface NamedTime {
  readonly kind: 'named';
  readonly word: TimeWord;
  readonly anchor?: string;
  readonly form: TimeForm;
}

/** A distance from day 0, or from an anchor; negative before it. A range has two ends, the earlier first. */
export interface OffsetTime {
  readonly kind: 'offset';
  readonly from: number;
  readonly to?: number;
  readonly unit: TimeUnit;
  readonly about: boolean;
  /** The event counted from, where it is not day 0: `injection` in `40 days after injection`. */
  readonly anchor?: string;
  readonly form: TimeForm;
}

/** A time relative to the events of a report; patients have no dates. */
export type Time = NamedTime | OffsetTime;

/** Mean lengths in days: a month is 30.4375 and a year 365.25. */
export const daysPer: Record<TimeUnit, number> = {
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 30.4375,
  years: 365.25,
};

const units: Record<TimeUnit, readonly string[]> = {
  minutes: ['minute', 'min', 'mins'],
  hours: ['hour', 'h', 'hr', 'hrs'],
  days: ['day', 'd'],
  weeks: ['week', 'wk', 'wks', 'w'],
  months: ['month', 'mo', 'mos', 'mth', 'mths'],
  years: ['year', 'y', 'yr', 'yrs'],
};
const unitNames = Object.keys(units) as TimeUnit[];
const unitBySpelling = new Map<string, TimeUnit>(
  unitNames.flatMap((unit) => [unit, ...units[unit]].map((spelling): [string, TimeUnit] => [spelling, unit])),
);

/** The unit of time of a spelling: `wks` is `weeks`. */
export function timeUnit(spelling: string): TimeUnit | undefined {
  return unitBySpelling.get(spelling.toLowerCase().replace(/\.$/, ''));
}

const words: Record<TimeWord, readonly string[]> = {
  'day 0': ['day0', 'day zero', 'd0', 'on day 0'],
  baseline: [
    'at baseline',
    'before',
    'pre',
    ...['procedure', 'procedural', 'operative', 'operatively', 'op', 'injection', 'treatment', 'intervention'].flatMap(
      (event) => [`pre-${event}`, `pre${event}`],
    ),
  ],
  during: [
    'intraoperative',
    'intraoperatively',
    'intra-operative',
    'intraprocedural',
    'during procedure',
    'during the procedure',
  ],
  immediately: [
    'immediate',
    'immediately after',
    'immediately afterwards',
    'immediately after procedure',
    'immediately after the procedure',
  ],
};
const wordNames = Object.keys(words) as TimeWord[];
const wordBySpelling = new Map<string, TimeWord>(
  wordNames.flatMap((word) => [word, ...words[word]].map((spelling): [string, TimeWord] => [spelling, word])),
);

/**
 * Reads a time: `day 0`, `baseline`, `3 weeks`, `-14 months`, `about 2 years`, `30 to 55 days`,
 * `40 days after injection`, an ISO 8601 duration, and the slips of these. Never throws.
 */
export function parseTime(text: string): Parsed<Time> {
  const refused = tooLong(text, () => say`a time`);
  if (refused) return refused;
  const whole = trimmed(text);
  const written = text.slice(whole.start, whole.end);
  if (written === '')
    return reject('empty', say`There is no time here. Write one like \`day 0\`, \`baseline\` or \`3 weeks\`.`, whole);

  const iso = readIso(written);
  if (iso) return iso;
  const time = readNamed(written) ?? readOffset(written);
  if (!time) return explain(text, written);
  if (time.kind === 'offset' && time.to !== undefined && time.to < time.from) {
    const swapped = printTime({ ...time, from: time.to, to: time.from });
    return reject(
      'range-order',
      say`The range runs backwards; the earlier end comes first. Write \`${swapped}\`.`,
      whole,
      [swapped],
    );
  }
  return accept({ ...time, form: printTime(time) === text ? 'normal' : 'slip' });
}

/** The normal form: `3 weeks`, `1 hour`, `-14 months`, `about 30 to 55 days after injection`. */
export function printTime(time: Time): string {
  const { anchor } = time;
  if (time.kind === 'named') {
    if (!anchor) return time.word;
    return time.word === 'during' ? `during ${anchor}` : `${time.word} after ${anchor}`;
  }
  const { from, to, unit, about } = time;
  const before = anchor !== undefined && (from < 0 || (to ?? 0) < 0);
  const ends = to === undefined ? [from] : before ? [to, from] : [from, to];
  const numbers = ends.map((end) => printNumber(anchor === undefined ? end : Math.abs(end)));
  const singular = to === undefined && Math.abs(from) === 1;
  const amount = `${about ? 'about ' : ''}${numbers.join(' to ')} ${singular ? unit.slice(0, -1) : unit}`;
  return anchor === undefined ? amount : `${amount} ${before ? 'before' : 'after'} ${anchor}`;
}

function readNamed(written: string): NamedTime | undefined {
  const word = wordBySpelling.get(written.toLowerCase().replace(/\s+/g, ' '));
  if (word) return { kind: 'named', word, form: 'slip' };
  const event = /^(during|immediately\s+after)\s+(\S.*)$/i.exec(written);
  const anchor = event && anchorOf(event[2]!);
  if (!anchor) return undefined;
  return { kind: 'named', word: event[1]!.toLowerCase() === 'during' ? 'during' : 'immediately', anchor, form: 'slip' };
}

const aboutWord = /(?:about|approximately|approx\.?|around|circa|ca?\.)\s+|~\s*/iy;
const leadIn = /(?:at|after)\s+(?=[\da-z])|between\s+(?=\d)/iy;
const counted = new RegExp(`(day|week|month|year)(?:\\s(${dash}?))?(?=\\d)`, 'iy');
const minus = new RegExp(`${dash}\\s?(?=[.\\d])|\\+(?=[.\\d])`, 'y');
const betweenMark = /\s+and\s+(?=\d)/iy;
const word = /[a-z]+/iy;
const unitWord = /[\s-]?([a-z]+)\.?/iy;
const tail = /(after|following|before|prior\s+to|later|afterwards|ago|earlier|prior)(?![a-z])\s*/iy;

function readOffset(written: string): OffsetTime | undefined {
  const reader = new Reader(written);
  let about = reader.take(aboutWord) !== undefined;
  reader.take(leadIn);
  about = reader.take(aboutWord) !== undefined || about;

  // `day 3`, `week -2`
  const count = reader.take(counted);
  if (count) {
    const number = reader.take(plainNumber);
    return number && readTail(reader, { from: signed(count[2], number[0]), unit: timeUnit(count[1]!)!, about });
  }

  const first = readAmount(reader);
  if (first === undefined) return undefined;
  const early = readUnit(reader);
  const mark = reader.take(rangeMark) ?? reader.take(betweenMark);
  if (!mark) return early && readTail(reader, { from: first, unit: early, about });

  const second = readAmount(reader);
  const late = readUnit(reader);
  // In `-14-12 days` the dash may be a sign or a range.
  const unclear = first < 0 && !/to/i.test(mark[0]);
  if (second === undefined || !late || (early && early !== late) || unclear) return undefined;
  return readTail(reader, { from: first, to: second, unit: late, about });
}

function readAmount(reader: Reader): number | undefined {
  const sign = reader.take(minus)?.[0];
  const digits = reader.take(plainNumber);
  if (digits) return signed(sign, digits[0]);
  return sign ? undefined : numberWord(reader.take(word)?.[0] ?? '');
}

function signed(sign: string | undefined, digits: string): number {
  const value = Number(digits);
  return sign && !sign.startsWith('+') && value !== 0 ? -value : value;
}

function readUnit(reader: Reader): TimeUnit | undefined {
  const before = reader.at;
  const unit = timeUnit(reader.take(unitWord)?.[1] ?? '');
  if (!unit) reader.at = before;
  return unit;
}

/** `after injection`, `before surgery`, `later`, `ago`, or nothing. */
function readTail(reader: Reader, offset: Pick<OffsetTime, 'from' | 'to' | 'unit' | 'about'>): OffsetTime | undefined {
  const time: OffsetTime = { kind: 'offset', ...offset, form: 'slip' };
  if (reader.ended()) return time;
  const relation = reader.take(tail)?.[1]?.toLowerCase();
  if (!relation || offset.from < 0) return undefined;
  const before = /^(?:before|prior|ago|earlier)/.test(relation);
  const turned = before ? turn(time) : time;
  if (reader.ended()) return relation === 'following' || relation.includes('to') ? undefined : turned;

  if (!/^(?:after|following|before|prior\s)/.test(relation)) return undefined;
  const anchor = anchorOf(reader.rest);
  if (!anchor) return undefined;
  return anchor.toLowerCase() === 'day 0' ? turned : { ...turned, anchor };
}

/** The same distance before the event. */
function turn(time: OffsetTime): OffsetTime {
  if (time.to === undefined) return { ...time, from: time.from && -time.from };
  return { ...time, from: time.to && -time.to, to: time.from && -time.from };
}

/** An event's name without its article; none if it is too long to be one. */
function anchorOf(text: string): string | undefined {
  const anchor = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^the\s/i, '');
  return anchor.length > 0 && anchor.length <= 80 ? anchor : undefined;
}

const isoNumber = '(\\d{1,6}(?:\\.\\d{1,4})?)';
const isoParts = ['Y', 'M', 'W', 'D'].map((letter) => `(?:${isoNumber}${letter})?`).join('');
const isoClock = ['H', 'M', 'S'].map((letter) => `(?:${isoNumber}${letter})?`).join('');
const isoDuration = new RegExp(`^([+]|${dash})?P${isoParts}(?:T${isoClock})?$`);

/** An ISO 8601 duration; those of one unit, or of units that convert exactly, are times. */
function readIso(written: string): Parsed<Time> | undefined {
  const match = isoDuration.exec(written);
  if (!match || match.slice(2).every((part) => part === undefined)) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const sign = match[1] && match[1] !== '+' ? -1 : 1;
  const read = (amount: number, unit: TimeUnit): OffsetTime => ({
    kind: 'offset',
    from: Number(printNumber(sign * amount)),
    unit,
    about: false,
    form: 'iso',
  });
  const calendar = years * 12 + months;
  const clock = ((weeks * 7 + days) * 24 + hours) * 60 + minutes + seconds / 60;
  if (calendar === 0 && clock === 0) return accept({ kind: 'named', word: 'day 0', form: 'iso' });
  if (calendar > 0 && clock > 0) {
    const about = printTime({ ...read(Math.round(calendar * 30.4375 + clock / 1440), 'days'), about: true });
    const message = say`${quoted(written)} mixes months with shorter units, which don't convert exactly. Write one unit, such as \`${about}\`.`;
    return reject('iso-mixed', message, { start: 0, end: written.length }, [about]);
  }
  if (calendar > 0) return accept(months > 0 ? read(calendar, 'months') : read(years, 'years'));
  if (minutes > 0 || seconds > 0) return accept(read(clock, 'minutes'));
  if (hours > 0) return accept(read(clock / 60, 'hours'));
  return accept(days > 0 ? read(clock / 1440, 'days') : read(weeks, 'weeks'));
}

const loneNumber = new RegExp(`^(?:${dash}|\\+)?\\s?\\d{1,6}(?:\\.\\d{1,4})?$`);

/** Why a text is no time, with the times it may mean. */
function explain(text: string, written: string): Parsed<never> {
  const span = trimmed(text);
  const can = (candidate: string): string | undefined => {
    if (candidate === text) return undefined;
    const read = parseTime(candidate);
    return read.ok ? printTime(read.value) : undefined;
  };
  const offer = (...candidates: string[]) => [...new Set(candidates.flatMap((each) => can(each) ?? []))];

  if (looksLikeDate(written)) {
    const message = say`${quoted(written)} is a calendar date, and a date can identify a patient. Times are relative to day 0: write \`day 0\`, or the distance from it such as \`3 weeks\`.`;
    return reject('absolute-date', message, span, offer('day 0'));
  }
  if (loneNumber.test(written)) {
    const suggestions = offer(`${written} days`, `${written} weeks`, `${written} months`);
    return reject(
      'no-unit',
      say`${quoted(written)} has no unit of time. Write \`${suggestions.join('`, `')}\` or another unit.`,
      span,
      suggestions,
    );
  }
  const comma = decimalComma(text, can);
  if (comma) return comma;
  const half = /^(?:about\s+)?half\s+an?\s+(hour|day|week|month|year)$/i.exec(written)?.[1]?.toLowerCase();
  if (half) {
    const meant = { hour: '30 minutes', day: '12 hours', week: '3.5 days', month: '0.5 months', year: '6 months' }[
      half
    ]!;
    return reject('syntax', say`${quoted(written)} has no number. Write \`${meant}\`.`, span, [meant]);
  }
  const suggestions = guesses(written, can);
  const way =
    suggestions.length > 0
      ? say`Did you mean \`${suggestions[0]}\`?`
      : say`Write one like \`day 0\`, \`baseline\`, \`3 weeks\` or \`-14 months\`.`;
  return reject('syntax', say`${quoted(written)} can't be read as a time. ${way}`, span, suggestions);
}

/** Times that a text may mean: a misspelt word or unit, one end of a bound, or the amount inside other words. */
function guesses(written: string, can: (candidate: string) => string | undefined): string[] {
  const candidates: string[] = [];
  const within = /^(?:within|up\s+to|less\s+than|under|<|≤)\s*(?:the\s+first\s+)?(\d.*)$/i.exec(written)?.[1];
  if (within) candidates.push(`0 to ${within}`);
  if (/^(?:soon|promptly|at\s+once|straight\s?away|directly|shortly)/i.test(written)) candidates.push('immediately');
  const signedRange = new RegExp(`^${dash}\\s?(\\d{1,6})\\s?${dash}\\s?(\\d{1,6})\\s?([a-z]+)$`, 'i').exec(written);
  if (signedRange) candidates.push(...rangesOf(signedRange));
  const mixed = /^(\d{1,6})\s?([a-z]+)\s(?:to|-|–)\s(\d{1,6})\s?([a-z]+)$/i.exec(written);
  if (mixed) candidates.push(...inDays(mixed));
  const postoperative = /^(?:pod|post-?operative\sday)\s?#?(\d{1,5})$/i.exec(written)?.[1];
  if (postoperative) candidates.push(`${postoperative} days`, `${postoperative} days after surgery`);
  const dashed = new RegExp(`^(day|week|month|year)${dash}(\\d{1,5})$`, 'i').exec(written);
  if (dashed) candidates.push(`${dashed[2]} ${dashed[1]}`, `-${dashed[2]} ${dashed[1]}`);
  else if (!/[1-9]/.test(written)) candidates.push(...nearest(written, [...wordNames, 'before']));
  const amount = /(?:\d{1,6}\s?(?:to|-|–)\s?)?\d{1,6}(?:\.\d{1,4})?\s?([a-z]{1,20})/i.exec(written);
  if (amount) {
    const number = amount[0].slice(0, -amount[1]!.length);
    candidates.push(amount[0], ...nearest(amount[1]!, unitNames).map((unit) => number + unit));
    if (amount[1]!.toLowerCase() === 'm') candidates.push(`${number}months`, `${number}minutes`);
  }
  return [...new Set(candidates.flatMap((each) => can(each) ?? []))];
}

/** A range of two units, in days. */
function inDays([, early, earlyUnit, late, lateUnit]: RegExpExecArray): string[] {
  const units = [timeUnit(earlyUnit!), timeUnit(lateUnit!)];
  if (!units[0] || !units[1]) return [];
  return [
    `about ${Math.round(Number(early) * daysPer[units[0]])} to ${Math.round(Number(late) * daysPer[units[1]])} days`,
  ];
}

function rangesOf([, early, late, unit]: RegExpExecArray): string[] {
  return [`-${early} to -${late} ${unit}`, `-${late} to -${early} ${unit}`, `-${early} to ${late} ${unit}`];
}
