import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { check } from '../../server/src/core/engine/check';
import { fixAll } from '../../server/src/core/engine/fix';
import { readAddresses } from '../../server/src/core/prose/identifiers/addresses';
import { readOldAges } from '../../server/src/core/prose/identifiers/ages';
import { readEmails, readIpAddresses, readPhones, readUrls } from '../../server/src/core/prose/identifiers/contacts';
import { readDates } from '../../server/src/core/prose/identifiers/dates';
import type { IdentifierReader } from '../../server/src/core/prose/identifiers/identifier';
import { readNames } from '../../server/src/core/prose/identifiers/names';
import { readNumbers } from '../../server/src/core/prose/identifiers/numbers';
import { readPlaces } from '../../server/src/core/prose/identifiers/places';
import { parseSource } from '../../server/src/core/syntax/source';

const readers: Readonly<Record<string, IdentifierReader>> = {
  readAddresses,
  readDates,
  readEmails,
  readIpAddresses,
  readNames,
  readNumbers,
  readOldAges,
  readPhones,
  readPlaces,
  readUrls,
};

const words = (read: IdentifierReader, text: string) =>
  read(text).map(({ span: { start, end } }) => text.slice(start, end));

/** What a reader finds in a text, in order; nothing where the list ends behind the text. */
const examples: readonly (readonly [keyof typeof readers, string, ...string[]])[] = [
  ['readDates', 'on 12 March 2022', '12 March 2022'],
  ['readDates', 'March 12th, 2022', 'March 12th, 2022'],
  ['readDates', '12th of March', '12th of March'],
  ['readDates', 'on the 25 th of April 2020', '25 th of April 2020'],
  ['readDates', '03/12/2022 and 12.03.22 and 2022-03-12', '03/12/2022', '12.03.22', '2022-03-12'],
  ['readDates', 'from 3 to 5 May 2020', '3 to 5 May 2020'],
  ['readDates', 'on Monday the 3rd', 'Monday the 3rd'],
  ['readDates', "seen Feb 2nd '21", "Feb 2nd '21"],
  ['readDates', 'in June 2019; since March', 'June 2019', 'March'],
  ['readDates', 'In 2019. She may 2 days later march 10 km. Grade 2. May be. 120/80, 4/5, 1:200, 10-12-14 mg.'],
  [
    'readOldAges',
    'A 93-year-old, aged 91, 90 years of age, ninety-one years old',
    '93-year-old',
    '91',
    '90 years of age',
    'ninety-one years old',
  ],
  ['readOldAges', 'He died at 92. She died at 93 from sepsis; the graft died at 95 days.', '92', '93'],
  [
    'readNames',
    'A man (J.D.) and Patient 3 (P.K., 61 years); initials: M.K. The initials were A.B.',
    'J.D.',
    'P.K.',
    'M.K.',
    'A.B.',
  ],
  ['readNames', 'His B.M.I. was 24; a woman with H.T. was seen (B.P. 120/80), S.L.E. was suspected, case 2 (vol. 3).'],
  ['readPlaces', 'He lives in a village near Patna.', 'Patna'],
  ['readPlaces', 'Serum was sent to the Centers for Disease Control.'],
  ['readOldAges', 'An 89-year-old, aged 90 or older, 93 mL, 120/90 mmHg, 95 %, after 100 days'],
  ['readNumbers', 'MRN: 998877; hospital number 12345; Accession #A-2044', '998877', '12345', '#A-2044'],
  [
    'readNumbers',
    'insurance ID HP-998877, passport no. X1234567, SSN 123-45-6789',
    'HP-998877',
    'X1234567',
    '123-45-6789',
  ],
  [
    'readNumbers',
    'card 4111 1111 1111 1111, IBAN GB82 WEST 1234 5698 7654 32',
    '4111 1111 1111 1111',
    'GB82 WEST 1234 5698 7654 32',
  ],
  ['readNumbers', 'NCT01234567, record of 2019, 250000 platelets, patient 2, ID 5, plan for 12 weeks, T12, HLA-B27'],
  ['readPhones', '+44 20 7946 0958, (555) 123-4567, phone: 467 3395', '+44 20 7946 0958', '(555) 123-4567', '467 3395'],
  ['readPhones', '120-80-60, 4 5 6 7 8 9, 12 500 000 cells, 2010-2015'],
  ['readEmails', 'write to jane.doe@mail.example.org.', 'jane.doe@mail.example.org'],
  ['readUrls', 'see https://example.org/a?b=1, and www.example.org.', 'https://example.org/a?b=1', 'www.example.org'],
  ['readIpAddresses', '192.168.1.1 and version 1.2.3.4 and 300.1.1.1', '192.168.1.1'],
  ['readAddresses', 'lives at 12 Harley Street, SW1A 1AA', '12 Harley Street, SW1A 1AA'],
  [
    'readAddresses',
    '20789 Allika 46, then Via Roma 131 or Hammarvägen 15',
    '20789 Allika 46',
    'Via Roma 131',
    'Hammarvägen 15',
  ],
  ['readAddresses', 'at 51.5074, -0.1278 and 48°51′N 2°21′E', '51.5074, -0.1278', '48°51′N 2°21′E'],
  ['readAddresses', 'In 2010 T2 and C5 6; 20 Hz at L4/5; 30° N. Figure 2 A and 3 MRI scans'],
  ['readNames', 'Mrs D. F. and Mr Smith and mrs. A', 'Mrs D. F.', 'Mr Smith', 'mrs. A'],
  ['readNames', 'Patient J.K. was well. A.B., a 45-year-old', 'J.K.', 'A.B.'],
  ['readNames', 'a woman, Anna S., and a man named Peace', 'Anna S.', 'Peace'],
  ['readNames', 'MS, 2 years later; U.S. was; E. coli is; a man with Werner syndrome; Bell’s palsy; Patient A'],
  ['readPlaces', 'admitted to Gulu Hospital in Kampala', 'Gulu Hospital in Kampala'],
  ['readPlaces', 'lives in Fairfield, CT and was seen at Stanford', 'Fairfield, CT', 'Stanford'],
  [
    'readPlaces',
    'the Mayo Clinic score; Glasgow Coma Scale; in Canada; at Day 3; to the Pain Clinic; our University Hospital',
  ],
];

describe('identifiers in a text', () => {
  for (const [name, text, ...expected] of examples)
    test(`${name}: ${text}`, () => assert.deepEqual(words(readers[name]!, text), expected));
});

/** Pieces that readers look for, in any order: nothing that they make together may break a reader. */
const pieces = fc.constantFrom(
  ...'A. |Mr |Mrs. K|March |12 |, 2022|12/03/2022|at |of |the |Hospital |Gulu |MRN: |#|998877|@|a.b|http://|+44 |(|)|[|\n|\n\n|# |é|É|’s |-|, |. |: |“|lives |in |named |patient |Anna |93-year-old |ul. |Street |SW1A 1AA|°|N|<!-- |`|[@a]|12.1234|😀|St. |zip '.split(
    '|',
  ),
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

describe('whatever the text', () => {
  for (const [name, read] of Object.entries(readers)) {
    test(`${name} finds spans in order and in the text`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          let last = 0;
          for (const { span } of read(text)) {
            assert.ok(span.start >= last && span.start < span.end && span.end <= text.length, JSON.stringify(span));
            last = span.start;
          }
        }),
        { numRuns: 100 },
      );
    });
  }

  test('the rules find no crash, and fixing again changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = `---\ncase-report: 1\ntitle: ${JSON.stringify(text)}\n---\n\n${text}`;
        const { diagnostics } = check(parseSource(report), { select: ['privacy'] });
        for (const { rule, span } of diagnostics) {
          assert.notEqual(rule, 'internal/crash');
          assert.ok(span.start <= span.end && span.end <= report.length);
        }
        const fixed = fixAll(report, { select: ['privacy'] }, true);
        assert.equal(fixAll(fixed, { select: ['privacy'] }, true), fixed);
      }),
      { numRuns: 60 },
    );
  });
});
