import type { Report } from '../../model/report';
import { type Identified, identifiersOf } from '../../prose/identifiers/identified';
import { proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import { defineRule, type Fix } from '../rule';
import { replaceAt } from './replace';

export const rule = defineRule({
  severity: 'warning',
  summary: 'The case names no hospital and no place smaller than a state.',
  why: 'With the year and a rare diagnosis, a hospital or a town leaves few people who can be meant. The authors’ affiliations tell a reader enough. Countries and states may be named; in introduction and discussion places are usually those of publications, and are not judged.',
  source:
    'HIPAA Privacy Rule, Safe Harbor, 45 CFR 164.514(b)(2)(i)(B): geographic subdivisions smaller than a state (confidence: verified).',
  reads: 'value',
  *check(report, { journal }) {
    for (const found of identifiersOf(proseOfReport(report, journal))) {
      if (found.kind === 'institution') {
        yield {
          span: found.span,
          message: say`A hospital’s name in the case tells where to look for the patient. Write “our hospital” or “another hospital”.`,
          help: say`Affiliations and the ethics board are named in their own places.`,
          fixes: ['our hospital', 'another hospital'].flatMap((words) => otherHospital(report, found, words)),
        };
      } else if (found.kind === 'place') {
        yield {
          span: found.span,
          message: say`A place smaller than a state narrows down who the patient is. Leave it out, or name the country.`,
          help: say`If where the patient lives or travelled matters, the region or country is mostly enough.`,
        };
      }
    }
  },
});

/** Other words for a hospital, in the place of its article too: `the Gulu Hospital` is not `the our hospital`. */
function otherHospital(report: Report, found: Identified, words: string): Fix[] {
  const { start, end } = found.span;
  const article = /(?<![\p{L}\p{N}])(?:the|an?)\s$/iu.exec(report.text.slice(Math.max(0, start - 5), start))?.[0] ?? '';
  const newText = article[0] === 'T' || article[0] === 'A' ? words[0]!.toUpperCase() + words.slice(1) : words;
  return replaceAt(report, found, { start: start - article.length, end }, newText, {
    title: say`Write \`${newText}\``,
    byHand: true,
  });
}
