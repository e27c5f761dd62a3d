import { say, sayAll } from '../text/say';
import { type Parsed, quoted, reject } from './parsed';
import { dash } from './reader';

/** A plain number as reports write it: at most nine digits before the point and six behind it. */
export const plainNumber = /(?:\d{1,9}(?:\.\d{1,6})?|\.\d{1,6})(?![\d.])/y;

/** The mark between the two ends of a range. */
export const rangeMark = new RegExp(`(?:\\s*${dash}\\s*|\\s+to\\s+)(?=[.\\d-])`, 'iy');

/** The numbers up to twelve as words. */
export const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** The number a word stands for: `three`, and `a` or `an` for one. */
export function numberWord(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  const at = numberWords.indexOf(lower);
  return at < 0 ? undefined : at;
}

/** A number without the noise of floating point: at most six decimals, never an exponent. */
export function printNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  return value
    .toFixed(6)
    .replace(/0{1,6}$/, '')
    .replace(/\.$/, '')
    .replace(/^-0$/, '0');
}

const comma = /\d{1,9},\d{1,6}(?!\d)/;

/**
 * The problem of a text with a comma in a number. `1,000` may be one or a thousand, so both are offered;
 * `can` tells which texts the calling grammar reads.
 */
export function decimalComma(text: string, can: (text: string) => string | undefined): Parsed<never> | undefined {
  const match = comma.exec(text);
  if (!match) return undefined;
  const [written] = match;
  const point = text.replace(/(\d),(?=\d)/g, '$1.');
  const thousands = /^[1-9]\d{0,2},\d{3}$/.test(written);
  const readings = thousands ? [text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1'), point] : [point];
  const suggestions = readings.flatMap((reading) => can(reading) ?? []);
  const way = sayAll((suggestions.length > 0 ? suggestions : readings).map(quoted), 'or');
  const message = thousands
    ? say`${quoted(written)} can be a thousand or a decimal number; numbers here have a decimal point and no other mark. Write ${way}.`
    : say`${quoted(written)} has a comma in it; numbers here have a decimal point and no other mark. Write ${way}.`;
  return reject('decimal-comma', message, { start: match.index, end: match.index + written.length }, suggestions);
}
