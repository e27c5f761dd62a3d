import type { Located } from '../../model/located';
import type { KeyDescription } from '../../model/schema-guide';
import { doseAt, quantityAt } from '../../model/values';
import { said, say } from '../../text/say';
import { printDose } from '../../values/agent';
import type { Problem } from '../../values/parsed';
import { printQuantity, type Quantity } from '../../values/quantity';
import { fixScalar, suggestScalars } from '../edits';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'error',
  summary: 'A quantity has a unit that is possible in its place, in its usual spelling.',
  why: 'A wrong unit is a wrong value: 23.8 kg/cm2 is no body mass index, and a nerve is stimulated with mA. `cc` and `ug` are read without doubt, but are on the lists of abbreviations to avoid because they are misread when written by hand.',
  source:
    'The International System of Units (BIPM, 9th ed. 2019); UCUM; ISMP List of Error-Prone Abbreviations for `cc` and `ug` (knowledge).',
  reads: 'value',
  *check(report) {
    for (const { at, description } of report.values('quantity', 'dose', 'concentration')) {
      const read = readUnit(at, description);
      if (!read) continue;
      if ('problem' in read) {
        const { message, span, suggestions } = read.problem;
        yield {
          span: report.place(at, span),
          message,
          help: description.description && said(description.description),
          fixes: suggestScalars(report, at, suggestions),
        };
        continue;
      }
      const { quantity, normal } = read;
      const isUnit = quantity.writtenUnit !== '' && spelledOtherwise(quantity, at.fact!);
      yield {
        severity: isUnit ? 'warning' : 'info',
        span: isUnit ? report.place(at, quantity.unitSpan) : at.span,
        message: isUnit
          ? say`\`${quantity.writtenUnit}\` is not the usual spelling of this unit; it is \`${quantity.unit}\`.`
          : say`\`${at.fact}\` is not in its usual form, \`${normal}\`.`,
        fixes: [fixScalar(report, at, normal)],
      };
    }
  },
});

type UnitRead = { readonly problem: Problem } | { readonly quantity: Quantity; readonly normal: string };

/** What this rule has to say of a value: an illegal or missing unit, or a spelling; `undefined` where there is nothing. */
function readUnit(at: Located, { grammar, units, schema }: KeyDescription): UnitRead | undefined {
  const text = at.fact;
  if (text === undefined || text === '') return undefined;
  const dose = grammar === 'dose' ? doseAt(at, units) : undefined;
  if (dose?.ok) {
    return dose.value.form === 'slip' ? { quantity: dose.value.quantity, normal: printDose(dose.value) } : undefined;
  }
  const parsed = dose ?? quantityAt(at, units, schema['x-unit-optional'] === true)!;
  if (!parsed.ok)
    return parsed.problem.code === 'unit' || parsed.problem.code === 'no-unit'
      ? { problem: parsed.problem }
      : undefined;
  if (!('number' in parsed.value) || parsed.value.form !== 'slip') return undefined;
  return { quantity: parsed.value, normal: printQuantity(parsed.value) };
}

/** Whether the slip is the unit's spelling and not that of the number or the frequency. */
function spelledOtherwise({ writtenUnit, unit, unitSpan }: Quantity, text: string): boolean {
  return (
    writtenUnit !== unit &&
    text.slice(unitSpan.start, unitSpan.end) === writtenUnit &&
    !/^(?:mcg|ml|ml\/h)$/.test(writtenUnit)
  );
}
