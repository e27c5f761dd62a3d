import { quantityOf } from '../../model/agent';
import type { Located } from '../../model/located';
import { say } from '../../text/say';
import { convert, type Quantity } from '../../values/quantity';
import { suggestScalar } from '../edits';
import { defineRule } from '../rule';

/** Kilograms in a pound avoirdupois, by definition (NIST SP 811). */
const pound = 0.45359237;

export const rule = defineRule({
  severity: 'warning',
  summary: 'The body mass index agrees with weight and height, and is possible.',
  why: 'Three numbers that hang together let a slip in one of them show: a height in the wrong unit, two figures swapped, a BMI carried over from another patient.',
  source:
    'BMI is the weight in kg by the square of the height in m (WHO). Body mass indices of adults outside 8 to 100 are not survived or not on record (confidence: knowledge).',
  reads: 'value',
  *check(report) {
    for (const { patient } of report.cases) {
      const [weight, height, bmi] = ['weight', 'height', 'bmi'].map((key) => patient.get(key)) as [
        Located,
        Located,
        Located,
      ];
      const stated = exactly(quantityOf(bmi));
      const computed = bodyMassIndex(quantityOf(weight), quantityOf(height));
      const related = [weight, height]
        .filter(({ stated: given }) => given)
        .map(({ span }) => ({ span, message: say`Computed from this.` }));
      if (computed !== undefined && !plausible(computed)) {
        yield {
          span: height.span,
          message: say`\`${weight.fact}\` at \`${height.fact}\` makes a body mass index of ${rounded(computed)} kg/m2, and people have 8 to 100. Check both, and their units.`,
          related: related.slice(0, 1),
        };
      } else if (stated !== undefined && !plausible(stated)) {
        yield {
          span: bmi.span,
          message: say`A body mass index of ${rounded(stated)} kg/m2 is hardly possible; people have 8 to 100. Check the number.`,
        };
      } else if (
        stated !== undefined &&
        computed !== undefined &&
        Math.abs(stated - computed) > Math.max(1, computed * 0.05)
      ) {
        yield {
          span: bmi.span,
          message: say`The body mass index is ${rounded(stated)} kg/m2, but ${weight.fact} at ${height.fact} makes ${rounded(computed)}. Correct one of the three.`,
          fixes: [suggestScalar(report, bmi, `${rounded(computed)} kg/m2`)],
          related,
        };
      }
    }
  },
});

/** The number of a quantity that is neither a range nor about. */
function exactly(quantity: Quantity | undefined): number | undefined {
  return quantity && quantity.max === undefined && !quantity.about ? quantity.number : undefined;
}

/** In kg/m2; `undefined` where one of the two is missing or not exact. */
function bodyMassIndex(weight: Quantity | undefined, height: Quantity | undefined): number | undefined {
  const [mass, size] = [exactly(weight), exactly(height)];
  if (mass === undefined || size === undefined || mass <= 0 || size <= 0) return undefined;
  const kilograms = weight!.unit === 'lb' ? mass * pound : convert(mass, weight!.unit, 'kg');
  const metres = convert(size, height!.unit, 'm');
  return kilograms === undefined || metres === undefined ? undefined : kilograms / metres ** 2;
}

function plausible(bmi: number): boolean {
  return bmi >= 8 && bmi <= 100;
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
