import { identifiersOf } from '../../prose/identifiers/identified';
import type { IdentifierKind } from '../../prose/identifiers/identifier';
import { proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import { defineRule } from '../rule';
import { replaceWritten } from './replace';

export const rule = defineRule({
  severity: 'error',
  summary: 'No number, address or contact of a patient is in the report.',
  why: 'A number of a hospital, an insurance, a document or a device leads to one person for everyone who can look it up, and so does an address, a telephone number or a web page. None of them says anything of medicine. Of a device, maker and model are enough.',
  source: 'HIPAA Privacy Rule, Safe Harbor, 45 CFR 164.514(b)(2)(i)(B) and (D) to (R) (confidence: verified).',
  reads: 'value',
  *check(report, { journal }) {
    for (const found of identifiersOf(proseOfReport(report, journal))) {
      const kind = kinds[found.kind];
      if (kind === undefined) continue;
      const way = found.kind === 'device number' ? say`Name the maker and the model instead.` : say`Leave it out.`;
      yield {
        span: found.span,
        // The number itself is not repeated: a message travels further than a report.
        message: say`This has the form of ${kind()}; it identifies the patient. ${way}`,
        help: say`If it belongs to no patient, silence this line and say why.`,
        fixes: replaceWritten(report, found, '(removed)', { title: say`Replace it by \`(removed)\`` }),
      };
    }
  },
});

/** What leads to a person, as a sentence names it; dates, ages, names and places have rules of their own. */
const kinds: Partial<Record<IdentifierKind, () => string>> = {
  address: () => say`a street address`,
  postcode: () => say`a postcode`,
  coordinates: () => say`coordinates on a map`,
  'telephone number': () => say`a telephone number`,
  'e-mail address': () => say`an e-mail address`,
  'web address': () => say`a web address`,
  'IP address': () => say`an IP address`,
  'record number': () => say`a number of a hospital’s or a laboratory’s records`,
  'insurance number': () => say`an insurance number`,
  'national number': () => say`a number of a person’s documents`,
  'account number': () => say`an account number`,
  'card number': () => say`a card number`,
  'licence number': () => say`a licence number`,
  'device number': () => say`a device number`,
  'vehicle number': () => say`a vehicle number`,
};
