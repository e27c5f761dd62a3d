import { say, sayAll } from '../text/say';
import { type Span, span } from '../text/span';
import { nearest } from './nearest';
import { decimalComma, numberWord, plainNumber, printNumber, rangeMark } from './number';
import { accept, type Parsed, quoted, reject, tooLong, trimmed } from './parsed';
import { dash, Reader } from './reader';
import { canonicalUnit, convert, isUnit, type UnitSpelling } from './units';

export { canonicalUnit, convert } from './units';

/** A number with a unit, as `80 mg`, `about 5 mL` or `2 to 3 mL`. */
export interface Quantity {
  /** The number; of a range, its lower end. */
  readonly number: number;
  /** The number as the author wrote it: `1.50` keeps its zero. */
  readonly text: string;
  /** The upper end of a range. */
  readonly max?: number;
  readonly maxText?: string;
  readonly about?: boolean;
  /** The legal unit, spelt as the caller spells it; empty if none was given and none is known. */
  readonly unit: string;
  /** The unit as written; empty if it was left out. */
  readonly writtenUnit: string;
  readonly numberSpan: Span;
  readonly unitSpan: Span;
  /** `accepted`: another good spelling (`mcg`, `80mg`), nothing to say; `slip`: to be rewritten (`cc`, `ug`). */
  readonly form: UnitSpelling;
}

/** What a field allows. */
export interface QuantityOptions {
  /** A bare number has the first of the legal units, as `bmi` has kg/m2. */
  readonly unitOptional?: boolean;
}

const aboutWord = /(?:about|approximately|approx\.?|around|circa|ca\.)\s+|~\s*/iy;
const sign = new RegExp(`${dash}(?=[.\\d])`, 'y');
const firstUnit = new RegExp(`\\s?([a-zµμ%°][^\\s\\d]{0,11})(?=\\s?${dash}|\\sto\\s)`, 'iy');

/**
 * Reads a quantity in one of the legal `units` (in any, if the list is empty). A unit that isn't legal is a problem;
 * a legal one with an uncommon spelling is not. Never throws.
 */
export function parseQuantity(text: string, units: readonly string[], options: QuantityOptions = {}): Parsed<Quantity> {
  const refused = tooLong(text, () => say`a quantity`);
  if (refused) return refused;
  const whole = trimmed(text);
  if (whole.start === whole.end) return reject('empty', say`There is no quantity here. ${exampleOf(units)}`, whole);
  const can = (candidate: string): string | undefined => {
    const read = parseQuantity(candidate, units, options);
    return read.ok ? printQuantity(read.value) : undefined;
  };
  const comma = decimalComma(text, (candidate) => (candidate.includes(',') ? undefined : can(candidate)));
  if (comma) return comma;

  const part = /^\s*(\d{1,2})\s?\/\s?(\d{1,2})(?=\s)/.exec(text);
  if (part) {
    const decimal = can(`${printNumber(Number(part[1]) / Number(part[2]))} ${text.slice(part[0].length)}`);
    const way = decimal ? say`Write \`${decimal}\`.` : exampleOf(units);
    return reject(
      'fraction',
      say`${quoted(part[0])} is a fraction; numbers here are decimal. ${way}`,
      whole,
      decimal ? [decimal] : [],
    );
  }
  const reader = new Reader(text);
  const about = reader.skip().take(aboutWord) !== undefined;
  const start = reader.at;
  const first = readNumber(reader);
  if (first === undefined) return rejectNumber(text, can, units);
  const [between, second] = readSecond(reader);
  const numberSpan = span(start, reader.at);
  reader.skip().take(/-(?=[a-z])/iy); // `22-gauge`
  const unitSpan = span(Math.min(reader.at, whole.end), whole.end);
  const writtenUnit = text.slice(unitSpan.start, unitSpan.end);

  const read: Omit<Quantity, 'unit' | 'form'> = {
    number: Number(first),
    text: first,
    ...(second && { max: Number(second), maxText: second }),
    ...(about && { about }),
    writtenUnit,
    numberSpan,
    unitSpan,
  };
  if (second && Number(second) < Number(first)) {
    const swapped = can(`${about ? 'about ' : ''}${second} to ${first} ${writtenUnit}`);
    return reject(
      'range-order',
      say`The range runs backwards; the smaller end comes first. Swap its ends.`,
      numberSpan,
      swapped ? [swapped] : [],
    );
  }
  if (writtenUnit === '') {
    if (!options.unitOptional) return rejectNoUnit(read, units, whole);
    return accept({ ...read, unit: units[0] ?? '', form: 'accepted' });
  }
  const unit = legalUnit(writtenUnit, units);
  const sameTwice =
    between === undefined || (second && canonicalUnit(between).unit === canonicalUnit(writtenUnit).unit);
  if (!unit || !sameTwice) return rejectUnit(read, units);
  const quantity: Quantity = { ...read, unit: unit.unit, form: 'normal' };
  return accept({ ...quantity, form: between ? 'slip' : formOf(text, quantity, unit.spelling) });
}

/** The normal form: `80 mg`, `about 2 to 3 mL`. */
export function printQuantity({ text, maxText, about, unit }: Quantity): string {
  return `${about ? 'about ' : ''}${text}${maxText ? ` to ${maxText}` : ''}${unit ? ` ${unit}` : ''}`;
}

/** The upper end of a range, behind the first unit if both ends have one: `2 mL to 3 mL`. */
function readSecond(reader: Reader): [unit?: string, number?: string] {
  const before = reader.at;
  const unit = reader.take(firstUnit)?.[1];
  const number = reader.take(rangeMark) && readNumber(reader);
  if (number !== undefined) return [unit, number];
  reader.at = before;
  return [];
}

function readNumber(reader: Reader): string | undefined {
  const before = reader.at;
  const minus = reader.take(sign) ? '-' : '';
  const digits = reader.take(plainNumber)?.[0];
  if (digits === undefined) {
    reader.at = before;
    return undefined;
  }
  return minus + (digits.startsWith('.') ? `0${digits}` : digits);
}

/** The legal unit that a spelling means; where only capitals differ, it is a slip. */
function legalUnit(written: string, units: readonly string[]): { unit: string; spelling: UnitSpelling } | undefined {
  const meant = canonicalUnit(written);
  if (units.length === 0) return /^[a-zµμ%°Ω×/][^\s]{0,19}$/i.test(meant.unit) ? meant : undefined;
  const exact = units.find((unit) => unit === written || canonicalUnit(unit).unit === meant.unit);
  if (exact) return { unit: exact, spelling: exact === written ? 'normal' : meant.spelling };
  const folded = units.filter((unit) => canonicalUnit(unit).unit.toLowerCase() === meant.unit.toLowerCase());
  return folded.length === 1 ? { unit: folded[0]!, spelling: 'slip' } : undefined;
}

const dashBetween = new RegExp(`(?<=\\d)${dash}(?=\\d)`);

/** Spaces, a dash in a range, and accepted unit spellings are a matter of taste; anything else that differs from the normal form is a slip. */
function formOf(text: string, quantity: Quantity, spelling: UnitSpelling): UnitSpelling {
  const normal = printQuantity(quantity);
  if (normal === text) return 'normal';
  if (spelling === 'slip') return 'slip';
  const bare = (each: string) => each.replace(/\s/g, '').replace(dashBetween, 'to');
  const withUnit = text.slice(0, quantity.unitSpan.start) + quantity.unit;
  return bare(withUnit) === bare(normal) ? 'accepted' : 'slip';
}

function exampleOf(units: readonly string[]): string {
  return say`Write a number and a unit, like \`${units[0] ? `5 ${units[0]}` : '80 mg'}\`.`;
}

function rejectNumber(
  text: string,
  can: (candidate: string) => string | undefined,
  units: readonly string[],
): Parsed<never> {
  const span = trimmed(text);
  const word = /^\s*([a-z]{1,6})\s/i.exec(text);
  const number = word ? numberWord(word[1]!) : undefined;
  const suggestion = number === undefined ? undefined : can(`${number} ${text.slice(word![0].length)}`);
  const way = suggestion ? say`Write \`${suggestion}\`.` : exampleOf(units);
  return reject(
    'no-number',
    say`${quoted(text)} does not begin with a number. ${way}`,
    span,
    suggestion ? [suggestion] : [],
  );
}

function rejectNoUnit(read: Omit<Quantity, 'unit' | 'form'>, units: readonly string[], whole: Span): Parsed<never> {
  const suggestions = units.slice(0, 3).map((unit) => printQuantity({ ...read, unit, form: 'normal' }));
  const way = suggestions.length > 0 ? say`Write ${sayAll(suggestions.map(quoted), 'or')}.` : say`Add the unit.`;
  return reject('no-unit', say`${quoted(read.text)} has no unit. ${way}`, whole, suggestions);
}

/** A unit that isn't legal here: the same amount in a legal one, or the legal ones that look like it. */
function rejectUnit(read: Omit<Quantity, 'unit' | 'form'>, units: readonly string[]): Parsed<never> {
  const { writtenUnit, number, max } = read;
  const converted = units.flatMap((unit) => {
    const [least, most] = [
      convert(number, writtenUnit, unit),
      max === undefined ? undefined : convert(max, writtenUnit, unit),
    ];
    // A number that prints as 0 or runs out of digits says less than the author did.
    if (least === undefined || Math.abs(least) >= 1e9 || (number !== 0 && Math.abs(least) < 1e-4)) return [];
    const ends = { text: printNumber(least), ...(most !== undefined && { maxText: printNumber(most) }) };
    return [printQuantity({ ...read, ...ends, unit, form: 'normal' })];
  });
  // A unit in its own right is not a slip for one that looks like it: grams are never offered as milligrams.
  const similar = isUnit(writtenUnit)
    ? []
    : nearest(writtenUnit, units).map((unit) => printQuantity({ ...read, unit, form: 'normal' }));
  const suggestions = converted.length > 0 ? [...new Set(converted)] : similar;
  const legal =
    units.length === 0
      ? say`A unit is one word, such as mg or mL.`
      : units.length === 1
        ? say`The unit here is ${units[0]}.`
        : say`The units here are ${sayAll(units)}.`;
  const way = suggestions[0] ? say`Write \`${suggestions[0]}\`.` : say`Give the amount in one of them.`;
  const end = units.length === 0 && !suggestions[0] ? say`Put anything else into its own field.` : way;
  return reject(
    'unit',
    say`${quoted(writtenUnit)} is not a unit of this field. ${legal} ${end}`,
    read.unitSpan,
    suggestions,
  );
}
