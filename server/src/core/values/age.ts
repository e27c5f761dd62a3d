import { say } from '../text/say';
import { decimalComma, plainNumber, printNumber } from './number';
import { accept, type Parsed, quoted, reject, tooLong, trimmed } from './parsed';
import { dash, Reader } from './reader';
import { daysPer, type TimeUnit, timeUnit } from './time';

/** Units an age can have. */
export type AgeUnit = Exclude<TimeUnit, 'minutes'>;

/** An age: exact (`35 years`), a band (`30s`, `30 to 34 years`) or open upwards (`90+`). */
export interface Age {
  readonly kind: 'exact' | 'band' | 'over';
  /** In years. */
  readonly min: number;
  /** In years, the last one included; the same as `min` if exact, `Infinity` if open upwards. */
  readonly max: number;
  /** The number as given, in `unit`; of a band or an open age, its lower end. */
  readonly number: number;
  /** Of a band, the upper end in `unit`. */
  readonly upTo?: number;
  readonly unit: AgeUnit;
  readonly form: 'normal' | 'slip';
}

const decade = /^(?:in\s)?(?:his\s|her\s|their\s)?(\d0)'?s$/i;
const open =
  /^(?:(\d{1,3})\s?\+|(?:over|>|above|more\sthan|older\sthan)\s?(\d{1,3})|≥\s?(\d{1,3}))(?:\s?years?)?(?:\sold)?$/i;
const unitWord = /[\s-]?([a-z]+)\.?/iy;
const bandMark = new RegExp(`(?:\\s*${dash}\\s*|\\s+to\\s+)(?=\\d)`, 'iy');
const old = /[\s-]?(?:old|of\sage)/iy;
const yearOld = /^(\d{1,3}(?:\.\d{1,2})?)\s?(?:y\/o|yo|y\.o\.?|yrs?\.?\sold)$/i;

/** Reads an age: `35 years`, `7 months`, `90+`, `30s`, and slips such as `35-year-old`. Never throws. */
export function parseAge(text: string): Parsed<Age> {
  const refused = tooLong(text, () => say`an age`);
  if (refused) return refused;
  const written = text.trim();
  if (written === '')
    return reject(
      'empty',
      say`There is no age here. Write one like \`35 years\`, \`7 months\` or \`90+\`.`,
      trimmed(text),
    );
  const age = readAge(written);
  if (!age) return explain(text, written);
  return accept({ ...age, form: printAge(age) === text ? 'normal' : 'slip' });
}

/** The normal form: `35 years`, `1 month`, `30s`, `30 to 34 years`, `90+`. */
export function printAge({ kind, number, upTo, unit }: Age): string {
  if (kind === 'over') return `${number}+`;
  if (upTo !== undefined) {
    const isDecade = unit === 'years' && number >= 10 && number % 10 === 0 && upTo === number + 9;
    return isDecade ? `${number}s` : `${printNumber(number)} to ${printNumber(upTo)} ${unit}`;
  }
  return `${printNumber(number)} ${number === 1 ? unit.slice(0, -1) : unit}`;
}

function readAge(written: string): Age | undefined {
  const tens = decade.exec(written);
  if (tens) return band(Number(tens[1]), Number(tens[1]) + 9, 'years');
  const over = open.exec(written);
  if (over) {
    // "Over 89" begins at 90; "90+" and "≥ 90" begin at their number.
    const least = over[2] ? Number(over[2]) + 1 : Number(over[1] ?? over[3]);
    return { kind: 'over', min: least, max: Number.POSITIVE_INFINITY, number: least, unit: 'years', form: 'slip' };
  }
  const short = yearOld.exec(written);
  if (short) return exact(Number(short[1]), 'years');

  const reader = new Reader(written);
  const first = reader.take(plainNumber);
  const second = first && reader.take(bandMark) && reader.take(plainNumber);
  const unit = first && timeUnit(reader.take(unitWord)?.[1] ?? '');
  if (!first || !unit || unit === 'minutes') return undefined;
  reader.take(old);
  if (!reader.ended()) return undefined;
  if (!second) return exact(Number(first[0]), unit);
  return Number(second[0]) > Number(first[0]) ? band(Number(first[0]), Number(second[0]), unit) : undefined;
}

function exact(number: number, unit: AgeUnit): Age {
  const years = inYears(number, unit);
  return { kind: 'exact', min: years, max: years, number, unit, form: 'slip' };
}

function band(number: number, upTo: number, unit: AgeUnit): Age {
  return { kind: 'band', min: inYears(number, unit), max: inYears(upTo, unit), number, upTo, unit, form: 'slip' };
}

function inYears(number: number, unit: AgeUnit): number {
  return (number * daysPer[unit]) / daysPer.years;
}

function explain(text: string, written: string): Parsed<never> {
  const span = trimmed(text);
  const can = (candidate: string): string | undefined => {
    const age = readAge(candidate.trim());
    return age && printAge(age);
  };
  if (/^\d{1,3}(?:\.\d{1,2})?$/.test(written)) {
    const suggestions = [`${written} years`, ...(Number(written) <= 24 ? [`${written} months`] : [])].flatMap(
      (each) => can(each) ?? [],
    );
    return reject(
      'no-unit',
      say`${quoted(written)} has no unit. Write \`${suggestions[0]}\`, or months or days for a child.`,
      span,
      suggestions,
    );
  }
  const comma = decimalComma(text, can);
  if (comma) return comma;
  const candidates: string[] = [];
  const parts = /^(\d{1,3})\s?([a-z]+)[\s,]+(?:and\s+)?(\d{1,3})\s?([a-z]+)$/i.exec(written);
  if (parts && timeUnit(parts[2]!) === 'years' && timeUnit(parts[4]!) === 'months') {
    candidates.push(`${Number(parts[1]) * 12 + Number(parts[3])} months`);
  }
  if (/^(?:newborn|neonate)$/i.test(written)) candidates.push('0 days');
  const number = /\d{1,3}(?:\.\d{1,2})?/.exec(written)?.[0];
  if (number && /^(?:aged?|early|mid|late|about|~)/i.test(written)) {
    candidates.push(/s$/i.test(written) ? `${number}s` : `${number} years`);
  }
  const suggestions = candidates.flatMap((each) => can(each) ?? []);
  const way = suggestions[0]
    ? say`Write \`${suggestions[0]}\`.`
    : say`Write one like \`35 years\`, \`7 months\`, \`30s\` or \`90+\`.`;
  return reject('syntax', say`${quoted(written)} can't be read as an age. ${way}`, span, suggestions);
}
