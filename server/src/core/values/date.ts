import { say, sayAll } from '../text/say';
import { accept, type Parsed, quoted, reject, tooLong, trimmed } from './parsed';

/** A day of the calendar. */
export interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const loose = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?$/;
const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}${monthWord}\\.?,?[ -](\\d{4})$`, 'i');
const monthFirst = new RegExp(`^${monthWord}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i');
const numeric = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;
const monthOnly = new RegExp(`^${monthWord}\\.?,? (?:of )?\\d{4}$`, 'i');

/** Reads an ISO 8601 calendar date, `2022-02-16`, that the calendar has. Never throws. */
export function parseDate(text: string): Parsed<CalendarDate> {
  const refused = tooLong(text, () => say`a date`);
  if (refused) return refused;
  const whole = trimmed(text);
  const written = text.slice(whole.start, whole.end);
  if (written === '') return reject('empty', say`There is no date here. Write one like \`2022-02-16\`.`, whole);
  const exact = iso.exec(text);
  if (!exact) return explain(written, whole);
  const date = { year: Number(exact[1]), month: Number(exact[2]), day: Number(exact[3]) };
  if (exists(date)) return accept(date);
  const swapped = { ...date, month: date.day, day: date.month };
  const suggestions = exists(swapped) ? [printDate(swapped)] : [];
  const message = say`The calendar has no ${quoted(written)}; dates are written year, month, day. Check the month and the day.`;
  return reject('no-such-date', message, whole, suggestions);
}

/** The ISO 8601 form, `2022-02-16`. */
export function printDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Whether a text is an absolute date in some spelling: a day, a month of a year, or a year since 1900. */
export function looksLikeDate(text: string): boolean {
  const written = text.trim();
  return (
    [loose, dayFirst, monthFirst, numeric, monthOnly].some((pattern) => pattern.test(written)) ||
    /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/.test(written) ||
    /^\d{4}-\d{2}-\d{2}T[\d:.]{4,15}(?:Z|[+-][\d:]{2,5})?$/.test(written)
  );
}

function explain(written: string, span: { start: number; end: number }): Parsed<never> {
  const meanings = otherSpellings(written).filter(exists).map(printDate);
  const suggestions = [...new Set(meanings)];
  const code = suggestions.length > 1 ? 'ambiguous' : 'syntax';
  const way =
    suggestions.length > 0
      ? say`Write ${sayAll(suggestions.map(quoted), 'or')}.`
      : say`Write year, month and day like \`2022-02-16\`.`;
  const fact =
    code === 'ambiguous'
      ? say`${quoted(written)} can be two days, by which number is the month.`
      : say`${quoted(written)} is not in the form of a date here.`;
  return reject(code, `${fact} ${way}`, span, suggestions);
}

/** The dates a text may mean in other spellings; not all need exist. */
function otherSpellings(written: string): CalendarDate[] {
  const year = loose.exec(written);
  if (year) return [{ year: Number(year[1]), month: Number(year[2]), day: Number(year[3]) }];
  const british = dayFirst.exec(written);
  if (british) return [{ year: Number(british[3]), month: monthOf(british[2]!), day: Number(british[1]) }];
  const american = monthFirst.exec(written);
  if (american) return [{ year: Number(american[3]), month: monthOf(american[1]!), day: Number(american[2]) }];
  const numbers = numeric.exec(written);
  if (!numbers) return [];
  const [one, two, last] = numbers.slice(1).map(Number) as [number, number, number];
  return [
    { year: last, month: two, day: one },
    { year: last, month: one, day: two },
  ];
}

function monthOf(name: string): number {
  return months.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

function exists({ year, month, day }: CalendarDate): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= length;
}
