import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { dosesIn, totalVolumesIn } from '../../server/src/core/prose/doses';
import { type Prose, proseOfReport } from '../../server/src/core/prose/prose';
import { parseSource } from '../../server/src/core/syntax/source';

const read = (phrase: string): Prose =>
  proseOfReport(new Report(parseSource(`# Case report\n\n${phrase}\n`)), lexicon.journals.get('generic-care')!);

/** `drug: amounts` for each drug, and the whole volumes. */
function doses(phrase: string): string[] {
  const prose = read(phrase);
  return [
    ...dosesIn(prose).map(({ drug, amounts, dilution, diluted }) => {
      const each = amounts.map(({ text, perSite, frequency }) =>
        [text, perSite ? 'each' : '', frequency?.text ?? ''].filter(Boolean).join(' '),
      );
      const after = dilution ? `, ${dilution.drug}:${dilution.diluent}` : diluted ? ', diluted' : '';
      return `${drug.name}: ${each.join(', ')}${after}`;
    }),
    ...totalVolumesIn(prose).map(({ amount }) => `in all: ${amount.text}`),
  ];
}

const phrases: readonly [phrase: string, ...doses: string[]][] = [
  ['80 mg of methylprednisolone', 'methylprednisolone: 80 mg'],
  ['methylprednisolone 80 mg', 'methylprednisolone: 80 mg'],
  ['Methylprednisolone (80mg) was given.', 'methylprednisolone: 80 mg'],
  ['lidocaine 2% diluted about 1:1 with saline', 'lidocaine: 2 %, 1:1'],
  ['lidocaine 2 % in a 1:1 ratio with normal saline', 'lidocaine: 2 %, 1:1'],
  ['diluted lidocaine 1%', 'lidocaine: 1 %, diluted'],
  ['1% lidocaine', 'lidocaine: 1 %'],
  ['diclofenac sodium 75 mg/3 mL', 'diclofenac sodium: 75 mg, 3 mL'],
  ['diclofenac sodium 75 mg in 3 mL', 'diclofenac sodium: 75 mg, 3 mL'],
  ['2 mL of 0.25% bupivacaine', 'bupivacaine: 2 mL, 0.25 %'],
  ['5 cc preservative-free 0.25 percent bupivacaine', 'bupivacaine: 5 mL, 0.25 %'],
  ['lidocaine hydrochloride 1 %, 5 mL', 'lidocaine hydrochloride: 1 %, 5 mL'],
  ['triamcinolone acetonide (40 mg/mL) 2 mL per level', 'triamcinolone acetonide: 40 mg/mL, 2 mL each'],
  ['fentanyl 50 mcg and midazolam 1 to 2 mg', 'fentanyl: 50 µg', 'midazolam: 1 to 2 mg'],
  ['40 mg triamcinolone and 1 mL 1% lidocaine', 'triamcinolone: 40 mg', 'lidocaine: 1 mL, 1 %'],
  ['dexamethasone 10 mg, 0.5% ropivacaine 3 mL', 'dexamethasone: 10 mg', 'ropivacaine: 0.5 %, 3 mL'],
  ['lidocaine, 80 mg methylprednisolone', 'methylprednisolone: 80 mg'],
  ['pregabalin 75 mg twice daily', 'pregabalin: 75 mg twice daily'],
  ['300 mg of gabapentin three times a day', 'gabapentin: 300 mg three times daily'],
  ['gabapentin 300 mg/day', 'gabapentin: 300 mg daily'],
  ['botulinum toxin 100 units', 'botulinum toxin: 100 units'],
  ['methylprednisolone (Depo-Medrol, 80 mg)', 'Depo-Medrol: 80 mg'],
  [
    'Then 15 mL, holding methylprednisolone 80 mg and lidocaine 2%, were shared.',
    'methylprednisolone: 80 mg',
    'lidocaine: 2 %',
    'in all: 15 mL',
  ],
  ['methylprednisolone 80 mg in a total volume of 15 mL', 'methylprednisolone: 80 mg', 'in all: 15 mL'],
  ['80 mg of methylprednisolone with lidocaine, 15 mL in all', 'methylprednisolone: 80 mg', 'in all: 15 mL'],
  // Nothing that the patient got of one drug.
  ['lidocaine 5 mg/kg'],
  ['lidocaine with epinephrine 1:200,000'],
  ['acetaminophen/codeine 300 mg/25 mg'],
  ['Pain fell by 50% after lidocaine.'],
  ['The needle was 22 G and 10 cm long; lidocaine was used.'],
  ['glucose 92 mg/dL, and gabapentin was stopped'],
];

describe('drugs with their amounts', () => {
  for (const [phrase, ...expected] of phrases) test(phrase, () => assert.deepEqual(doses(phrase), expected));
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      'lidocaine',
      'methylprednisolone',
      '80 mg',
      '1%',
      '5 mL',
      ' of ',
      ' in ',
      ', ',
      '/',
      '(',
      ')',
      ' and ',
      '1:1',
      '. ',
    ],
    ...['diluted ', 'each', ' daily', ' total ', '\n\n', ' ', '0.5', '\u2013', 'µg', '€', '𝒜'],
  );

  test('every amount has one owner, and spans lie in the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const prose = read(pieces.join(''));
        const { length } = prose.report.text;
        const starts = dosesIn(prose).flatMap(({ amounts }) => amounts.map(({ span }) => span.start));
        assert.equal(new Set(starts).size, starts.length);
        for (const { span, drugSpan, amounts } of dosesIn(prose)) {
          for (const each of [drugSpan, ...amounts.map((amount) => amount.span)]) {
            assert.ok(each.start < each.end && each.end <= length);
            assert.ok(span.start <= each.start && each.end <= span.end);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
