import { ageAt, readable } from '../../model/values';
import { say } from '../../text/say';
import { defineRule } from '../rule';

/** The oldest age on record: Jeanne Calment, 122 years and 164 days (1875–1997). */
const oldest = 123;

export const rule = defineRule({
  severity: 'error',
  summary: 'An age is possible.',
  why: 'An impossible age is a slip of the keyboard or a wrong unit, and every statement about the patient’s age in the narrative is held against it.',
  source:
    'The longest human life on record is 122 years (Robine and Allard, Science 1998;279:1831; confidence: knowledge).',
  reads: 'value',
  *check(report) {
    for (const { at } of report.values('age')) {
      if (negative.test(at.fact ?? '')) {
        yield {
          span: at.span,
          message: say`The age \`${at.fact}\` is negative; an age counts from birth. Give it without the sign.`,
          help: say`The age of an unborn child belongs in the history.`,
        };
        continue;
      }
      const age = readable(ageAt(at));
      if (!age || (age.kind === 'band' ? age.max : age.min) < oldest) continue;
      const way = age.unit === 'years' ? say`Check the number.` : say`Check the number and the unit.`;
      yield {
        span: at.span,
        message: say`The age \`${at.fact}\` is impossible: nobody is known to have lived to ${oldest} years. ${way}`,
      };
    }
  },
});

/** A sign in front of a number. */
export const negative = /^\s*[-\u2010-\u2014\u2212]\s?\d/;
