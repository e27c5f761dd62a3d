import { numberInWords, numeralValue } from '../../prose/numerals';
import type { Span } from '../../text/span';
import { daysPer, timeUnit } from '../../values/time';

/** A number with its unit as a text gives it. */
export interface Figure {
  readonly value: number;
  /** `days` for every time, `g` for every mass, `mL` for every volume; `%`, or the unit as written. */
  readonly unit: string;
  readonly about: boolean;
  readonly span: Span;
}

const grams: Record<string, number> = { g: 1, mg: 1e-3, µg: 1e-6, mcg: 1e-6, ug: 1e-6, kg: 1e3 };
const millilitres: Record<string, number> = { ml: 1, cc: 1, l: 1000, µl: 1e-3 };
const lengths: Record<string, number> = { mm: 1, cm: 10, m: 1000 };

const unitWords =
  '(minutes?|mins?|hours?|h|hrs?|days?|weeks?|months?|years?|%|per ?cent|mg|µg|mcg|ug|g|kg|m[Ll]|cc|L|mm|cm|mmHg|mA|V|k?Hz|°C|G|gauge|points?|IU|Gy)(?![\\w/])';
/*
 * These run over all of the report, so they begin with what is rare, and neither know classes of all scripts' letters
 * nor look behind; what stands in front is asked afterwards.
 */
const inDigits = new RegExp(`\\d{1,4}(?:\\.\\d{1,2})?[ -]?${unitWords}`, 'g');
const inWords = new RegExp(`\\b(?:${numberInWords}|an?|half an?)[ -](?:and a half )?${unitWords}`, 'g');
const wordsOnly = new RegExp(`\\b${numberInWords}\\b`, 'g');
const aboutWord = /\b(?:about|approximately|around|nearly|almost|roughly|some) ?$|~ ?$/i;
const goesBefore = /[\p{L}\p{N}./,\u2013-]$/u;

const shares: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  thirds: 200 / 3,
  quarter: 25,
  quarters: 75,
};
const share = /\b(?:by |halved\b)/g;
const shareWords =
  /^(?:(?:about|almost|nearly|approximately|roughly) )?((?:an? |one[ -])?half|(?:an? |one[ -])(?:third|quarter)|two[ -]thirds|three[ -]quarters)\b(?! an? (?:hour|year|day))/i;

/** The changes by a half, a third or a quarter of a stretch of text, as percentages; nobody measures them more exactly. */
export function sharesIn(text: string, { start, end }: Span): Figure[] {
  return [...text.slice(start, end).matchAll(share)].flatMap(({ 0: sign, index }) => {
    const from = start + index;
    if (sign === 'halved')
      return [{ value: 50, unit: '%', about: true, span: { start: from, end: from + sign.length } }];
    const at = from + sign.length;
    const found = shareWords.exec(text.slice(at, Math.min(end, at + 40)));
    if (!found) return [];
    const words = found[1]!;
    const first = at + found[0].length - words.length;
    const value = shares[words.split(/[ -]/).at(-1)!.toLowerCase()]!;
    return [{ value, unit: '%', about: true, span: { start: first, end: first + words.length } }];
  });
}

/** The numbers with a unit of a stretch of text. */
export function figuresIn(text: string, { start, end }: Span): Figure[] {
  const stretch = text.slice(start, end);
  return [...stretch.matchAll(inDigits), ...stretch.matchAll(inWords)].flatMap((match) => {
    const [whole, unit] = match as unknown as [string, string];
    const before = stretch.slice(Math.max(0, match.index - 16), match.index);
    if (goesBefore.test(before)) return [];
    const span = { start: start + match.index, end: start + match.index + whole.length };
    return [{ ...inUnit(amountOf(whole.slice(0, -unit.length)), unit), about: aboutWord.test(before), span }];
  });
}

function amountOf(words: string): number {
  const digits = Number.parseFloat(words);
  if (!Number.isNaN(digits)) return digits;
  if (words.startsWith('half')) return 0.5;
  const number = words.replace(/[ -](?:and a half )?$/, '');
  const whole = /^an?$/.test(number) ? 1 : numeralValue(number);
  return words.includes('half') ? whole + 0.5 : whole;
}

/** All numbers of a text, with or without a unit. */
export function numbersIn(text: string): number[] {
  const digits = text.match(/\d{1,6}(?:\.\d{1,3})?/g) ?? [];
  return [...digits.map(Number), ...(text.match(wordsOnly) ?? []).map(numeralValue)];
}

function inUnit(value: number, written: string): { value: number; unit: string } {
  const time = timeUnit(written);
  if (time) return { value: value * daysPer[time], unit: 'days' };
  if (/^(?:%|per ?cent)$/i.test(written)) return { value, unit: '%' };
  const tables: readonly [string, Record<string, number>][] = [
    ['g', grams],
    ['mL', millilitres],
    ['mm', lengths],
  ];
  for (const [unit, factors] of tables) {
    const factor = written === 'G' ? undefined : factors[written.toLowerCase()];
    if (factor !== undefined) return { value: value * factor, unit };
  }
  return { value, unit: /^(?:G|gauge)$/.test(written) ? 'gauge' : written.toLowerCase() };
}

/** Whether a figure is another number, but for rounding: months and weeks don't convert exactly, and "about" is generous. */
export function agree({ value, unit, about }: Figure, other: number): boolean {
  return near(value, other, about ? 0.15 : unit === 'days' ? 0.1 : 0);
}

/** Whether two numbers differ by no more than a share of the larger one. */
export function near(one: number, other: number, share: number): boolean {
  return Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other)) + 1e-9;
}
