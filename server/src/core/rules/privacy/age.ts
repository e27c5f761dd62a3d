import type { Report } from '../../model/report';
import { ageAt, readable } from '../../model/values';
import { oldestExactAge } from '../../prose/identifiers/ages';
import { type Identified, identifiersOf } from '../../prose/identifiers/identified';
import { proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import { suggestScalar } from '../edits';
import { defineRule, type Finding, type Fix } from '../rule';
import { replaceAt, replaceWritten } from './replace';

export const rule = defineRule({
  severity: 'error',
  summary: `No age over ${oldestExactAge} is given exactly.`,
  why: `So few people are older than ${oldestExactAge} that the exact age, with a place or a diagnosis, tells who the patient is. US law therefore counts it among the identifiers and allows one group, 90 or older. Some journals go further and want a decade for every patient.`,
  source: 'HIPAA Privacy Rule, Safe Harbor, 45 CFR 164.514(b)(2)(i)(C) (confidence: verified).',
  reads: 'value',
  *check(report, { journal }) {
    for (const { at } of report.values('age')) {
      const age = readable(ageAt(at));
      if (!age || age.kind === 'over' || age.min <= oldestExactAge || age.min >= 123) continue;
      yield { span: at.span, ...told(), fixes: [suggestScalar(report, at, '90+')] };
    }
    for (const found of identifiersOf(proseOfReport(report, journal))) {
      if (found.kind !== 'age') continue;
      yield { span: found.span, ...told(), fixes: suggestions(report, found) };
    }
  },
});

function told(): Pick<Finding, 'message' | 'help'> {
  return {
    message: say`An exact age over ${oldestExactAge} identifies; ages from 90 up are one group. Write \`90+\`, or “90 or older” in the text.`,
    help: say`HIPAA Safe Harbor counts every age over 89 among the identifiers of a patient.`,
  };
}

/** "A 93-year-old man" becomes "A man aged 90 or older"; where the sentence is built otherwise, the author rewrites it. */
function suggestions(report: Report, found: Identified): Fix[] {
  const { span } = found;
  const noun = /^[ ](man|woman|male|female|patient|gentleman|lady|nonagenarian)\b/.exec(
    report.text.slice(span.end, span.end + 16),
  );
  if (noun && /-old$/.test(found.text)) {
    const newText = `${noun[1]} aged 90 or older`;
    const place = { start: span.start, end: span.end + noun[0].length };
    return replaceAt(report, found, place, newText, { title: say`Write \`${newText}\`` });
  }
  const newText = /^\d+$/.test(found.text)
    ? '90 or older'
    : /old$|age$/.test(found.text)
      ? 'over 89 years old'
      : undefined;
  return newText && !/-/.test(found.text) ? replaceWritten(report, found, newText) : [];
}
