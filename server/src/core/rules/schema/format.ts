import { readGrade } from '../../model/grade';
import type { Located } from '../../model/located';
import type { KeyDescription, ValueGrammar } from '../../model/schema-guide';
import { ageAt, doseAt, quantityAt, scoreAt } from '../../model/values';
import { said, say } from '../../text/say';
import { parseDilution, parseFrequency } from '../../values/agent';
import { parseDate } from '../../values/date';
import { accept, type Parsed, reject, trimmed } from '../../values/parsed';
import { suggestScalars } from '../edits';
import { negative } from '../patient/age';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'error',
  summary: 'A value can be read: an age, an amount, a date, a score, a dose.',
  why: 'Short values have a form of their own, `35 years`, `80 mg`, `2022-02-16`, so that they can be checked, compared and exported. What can’t be read is asked for, never guessed.',
  source: 'The report format.',
  reads: 'value',
  *check(report) {
    for (const { at, description } of report.values(...owned)) {
      const parsed = at.fact === undefined ? undefined : read(at, description);
      if (!parsed || parsed.ok || others.has(parsed.problem.code)) continue;
      const { message, span, suggestions } = parsed.problem;
      yield {
        span: report.place(at, span),
        message,
        help: description.description && said(description.description),
        fixes: suggestScalars(report, at, suggestions),
      };
    }
  },
});

/** Levels, times and ORCID iDs have rules of their own. */
const owned: ValueGrammar[] = [
  'age',
  'quantity',
  'dose',
  'concentration',
  'date',
  'email',
  'score',
  'frequency',
  'grade',
  'dilution',
];

/** An illegal or missing unit is for `unit/form`. */
const others = new Set(['unit']);

function read(at: Located, { grammar, units, schema }: KeyDescription): Parsed<unknown> | undefined {
  const text = at.fact!;
  switch (grammar) {
    case 'age':
      // A negative age is for `patient/age`.
      return negative.test(text) ? undefined : ageAt(at);
    case 'quantity':
    case 'concentration':
      return withoutUnits(quantityAt(at, units, schema['x-unit-optional'] === true)!);
    case 'dose':
      return withoutUnits(doseAt(at, units)!);
    case 'date':
      return parseDate(text);
    case 'email':
      return parseEmail(text);
    case 'score':
      return scoreAt(at);
    case 'frequency':
      return parseFrequency(text);
    case 'grade':
      return readGrade(text);
    case 'dilution':
      return parseDilution(text);
    default:
      return undefined;
  }
}

/** `unit/form` tells of a unit that is missing, too. */
function withoutUnits(parsed: Parsed<unknown>): Parsed<unknown> {
  return !parsed.ok && parsed.problem.code === 'no-unit' ? accept(undefined) : parsed;
}

/** Whether a text can be an address at all; whether it is one, only a message would show. RFC 5321 limits the lengths. */
function parseEmail(text: string): Parsed<string> {
  const written = text.trim();
  if (/^[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]{1,253}\.[^\s@.<>(),;:"]{2,63}$/.test(written)) return accept(written);
  const inside = /[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]{1,253}\.[a-z]{2,24}/i.exec(written)?.[0];
  return reject(
    'email',
    say`\`${written.slice(0, 60)}\` is no e-mail address; one has the form \`name@example.org\`.`,
    trimmed(text),
    inside ? [inside] : [],
  );
}
