import { type Identified, identifiersOf } from '../../prose/identifiers/identified';
import { type Prose, proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import { defineRule, type Fix } from '../rule';
import { replaceAt, replaceWritten } from './replace';

export const rule = defineRule({
  severity: 'warning',
  summary: 'No name and no initials of a patient are in the report.',
  why: 'Initials are enough for a family, a village or a ward to know who is meant, and journals no longer print them. The name of a treating clinician leads to the hospital. Names are found by a form of address, by words such as "named", beside an age, or by a given name; one that stands alone may be an author’s and is only mentioned. A lone surname is not seen, so read the narrative once for names yourself.',
  source:
    'HIPAA Privacy Rule, Safe Harbor, 45 CFR 164.514(b)(2)(i)(A); ICMJE Recommendations, protection of research participants: "patients’ names, initials, or hospital numbers" (confidence: verified).',
  reads: 'value',
  *check(report, { journal }) {
    const prose = proseOfReport(report, journal);
    for (const found of identifiersOf(prose)) {
      if (found.kind === 'name') {
        yield {
          span: found.span,
          ...(found.unsure ? { severity: 'info' } : {}),
          message: say`A name or initials tell who the patient is. Write “the patient”, or number the patients of a series.`,
          help: say`An eponym or an author is no patient: cite the author, or silence this line and say why.`,
          fixes: suggestions(prose, found),
        };
      } else if (found.kind === 'clinician') {
        yield {
          span: found.span,
          message: say`The name of a treating clinician leads to the place and the patient. Write what they are, as “the surgeon”.`,
          help: say`Colleagues are thanked in the acknowledgements.`,
        };
      }
    }
  },
});

/** "The patient" at the beginning of a sentence, "the patient" within; behind `patient` the name is left out. */
function suggestions(prose: Prose, found: Identified): Fix[] {
  const { report } = prose;
  const { text } = report;
  const { start } = found.span;
  const lead = text.slice(Math.max(0, start - 10), start);
  if (/\bpatient[ ]$/i.test(lead)) {
    return replaceAt(report, found, { start: start - 1, end: found.span.end }, '', { title: say`Leave out the name` });
  }
  const titled = /^(?:mrs?|ms|miss|sir)\b/i.test(found.text);
  const isFirst = text.slice(prose.sentenceAt(start)?.span.start ?? start, start).trim() === '';
  // Beside other words of the sentence only the author knows what remains of it.
  return replaceWritten(report, found, isFirst ? 'The patient' : 'the patient', titled ? {} : { byHand: true });
}
