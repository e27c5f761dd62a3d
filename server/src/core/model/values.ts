import { Kept } from '../text/kept';
import { type Age, parseAge } from '../values/age';
import { type Dose, parseDose } from '../values/agent';
import { type LevelExpression, parseLevel } from '../values/level';
import type { Parsed } from '../values/parsed';
import { parseQuantity, type Quantity } from '../values/quantity';
import { parseScore, type Score } from '../values/score';
import { parseTime, type Time } from '../values/time';
import type { Located } from './located';

/*
 * A value is read by its grammar once, however many rules ask for it. What could be read is kept by its text; why it
 * could not is said in the language of the moment, so that is kept with the place.
 */
function reader<T>(parse: (text: string) => Parsed<T>): (at: Located) => Parsed<T> | undefined {
  const read = new Kept<Parsed<T>>();
  return (at) => {
    const text = at.fact;
    if (text === undefined || !at.node) return undefined;
    const known = read.get(text);
    if (known) return known;
    const parsed = at.once(read, () => parse(text));
    return parsed.ok ? read.keep(text, parsed) : parsed;
  };
}

/** The level expression of a scalar; `undefined` where there is none, or one of the three answers. */
export const levelAt = reader<LevelExpression>(parseLevel);

/** The time of a scalar; `undefined` where there is none, or one of the three answers. */
export const timeAt = reader<Time>(parseTime);

/** The score of a scalar; `undefined` where there is none, or one of the three answers. */
export const scoreAt = reader<Score>(parseScore);

/** The age of a scalar; `undefined` where there is none, or one of the three answers. */
export const ageAt = reader<Age>(parseAge);

/** Reads amounts, whose grammar depends on the units that are legal at their place. */
function amountReader<T>(
  parse: (text: string, units: readonly string[]) => Parsed<T>,
): (at: Located, units: readonly string[]) => Parsed<T> | undefined {
  const readers = new WeakMap<readonly string[], ReturnType<typeof reader<T>>>();
  return (at, units) => {
    let read = readers.get(units);
    if (!read) {
      read = reader((text) => parse(text, units));
      readers.set(units, read);
    }
    return read(at);
  };
}

const strictQuantityAt = amountReader((text, units) => parseQuantity(text, units));
const lenientQuantityAt = amountReader((text, units) => parseQuantity(text, units, { unitOptional: true }));

/** The dose of a scalar in one of `units`; `undefined` where there is none, or one of the three answers. */
export const doseAt = amountReader<Dose>(parseDose);

/** The quantity of a scalar in one of `units`; `undefined` where there is none, or one of the three answers. */
export function quantityAt(at: Located, units: readonly string[], unitOptional = false): Parsed<Quantity> | undefined {
  return unitOptional ? lenientQuantityAt(at, units) : strictQuantityAt(at, units);
}

/** What was read, if it could be. */
export function readable<T>(parsed: Parsed<T> | undefined): T | undefined {
  return parsed?.ok ? parsed.value : undefined;
}
