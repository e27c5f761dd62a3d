import { convert } from '../../values/quantity';
import { lexicon } from '../lexicon';
import type { Located } from '../located';
import { quantityAt, readable } from '../values';
import { type Fact, known } from './fact';

/** A number in `unit`, whatever unit the author chose; of a range, the upper end. */
export function amountAt(at: Located, unit: string): number | undefined {
  const units = lexicon.describe(at.path)?.units ?? [unit];
  const quantity = readable(quantityAt(at, units.length > 0 ? units : [unit], true));
  if (!quantity) return undefined;
  const number = quantity.max ?? quantity.number;
  return quantity.unit === unit ? number : convert(number, quantity.unit, unit);
}

/** A number as a fact, named as the author wrote it. */
export function numberOf(at: Located, unit: string): Fact | undefined {
  const value = amountAt(at, unit);
  return value === undefined ? undefined : known({ value, text: at.fact ?? String(value), span: at.span });
}

/** A number that was computed. */
export function computed(value: number, unit: string, at?: Located): Fact {
  const rounded = Number(value.toPrecision(3));
  return known({ value: rounded, text: `${rounded} ${unit}`, ...(at && { span: at.span }) });
}
