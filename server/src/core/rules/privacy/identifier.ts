import { type Identified, identifiersOf } from '../../prose/identifiers/identified';
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
      const way = ways[found.kind];
      if (way === undefined) continue;
      yield {
        span: found.span,
        // The number itself is not repeated: a message travels further than a report.
        message: say`This has the form of ${articled(found.kind)}; it identifies the patient. ${way}`,
        help: say`If it belongs to no patient, silence this line and say why.`,
        fixes: replaceWritten(report, found, '(removed)', { title: say`Replace it by \`(removed)\`` }),
      };
    }
  },
});

const leaveOut = say`Leave it out.`;
const ways: Partial<Record<IdentifierKind, string>> = {
  address: leaveOut,
  postcode: leaveOut,
  coordinates: leaveOut,
  'telephone number': leaveOut,
  'e-mail address': leaveOut,
  'web address': leaveOut,
  'IP address': leaveOut,
  'record number': leaveOut,
  'insurance number': leaveOut,
  'national number': leaveOut,
  'account number': leaveOut,
  'card number': leaveOut,
  'licence number': leaveOut,
  'device number': say`Name the maker and the model instead.`,
  'vehicle number': leaveOut,
};

const names: Partial<Record<IdentifierKind, string>> = {
  address: 'a street address',
  coordinates: 'coordinates on a map',
  'national number': 'a number of a person’s documents',
  'record number': 'a number of a hospital’s or a laboratory’s records',
};

function articled(kind: Identified['kind']): string {
  return names[kind] ?? `${/^[aeiI]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
