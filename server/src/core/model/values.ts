import type { YamlNode } from '../syntax/tree';
import { type Age, parseAge } from '../values/age';
import { type LevelExpression, parseLevel } from '../values/level';
import type { Parsed } from '../values/parsed';
import { parseQuantity, type Quantity } from '../values/quantity';
import { parseScore, type Score } from '../values/score';
import { parseTime, type Time } from '../values/time';
import type { Located } from './located';

/*
 * A value is read by its grammar once, however many rules ask for it: nodes never change, so what was read can be kept
 * beside them for as long as they live.
 */
function reader<T>(parse: (text: string) => Parsed<T>): (at: Located) => Parsed<T> | undefined {
  const read = new WeakMap<YamlNode, Parsed<T>>();
  return (at) => {
    const text = at.fact;
    if (text === undefined || !at.node) return undefined;
    let parsed = read.get(at.node);
    if (!parsed) {
      parsed = parse(text);
      read.set(at.node, parsed);
    }
    return parsed;
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

/** The quantity of a scalar in one of `units`; `undefined` where there is none, or one of the three answers. */
export function quantityAt(at: Located, units: readonly string[], unitOptional = false): Parsed<Quantity> | undefined {
  const text = at.fact;
  return text === undefined ? undefined : parseQuantity(text, units, { unitOptional });
}

/** What was read, if it could be. */
export function readable<T>(parsed: Parsed<T> | undefined): T | undefined {
  return parsed?.ok ? parsed.value : undefined;
}
