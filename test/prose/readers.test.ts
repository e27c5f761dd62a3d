import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { agesIn } from '../../server/src/core/prose/ages';
import { patientOf } from '../../server/src/core/prose/patient';
import { pronounsIn, sexesIn } from '../../server/src/core/prose/sexes';
import { sidesIn } from '../../server/src/core/prose/sides';
import { narrative, series } from './narrative';

const readers = { ages: agesIn, sexes: sexesIn, pronouns: pronounsIn, sides: sidesIn };

const pieces = [
  ...['A 35-year-old woman', 'aged 61, 75', 'left', 'right leg', 'both', 'and', 'of', 'mother', 'Patient 2', 'case 1'],
  ...[
    'no',
    'pain',
    '. ',
    ', ',
    '; ',
    '\n\n',
    '- ',
    '| ',
    '[@a]',
    '**',
    '`',
    '(',
    ']',
    '1.5',
    '½',
    'é',
    '𝟙',
    '\r\n',
    'his',
  ],
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces)).map((all) => all.join(' ')),
);

describe('readers of the prose', () => {
  test('never fail, and keep their places in bounds and in order', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (body, one) => {
        const prose = one ? narrative(body) : series(body);
        patientOf(prose);
        for (const read of Object.values(readers)) {
          let last = 0;
          for (const { span, text: words } of read(prose)) {
            assert.ok(span.start >= last && span.end > span.start && span.end <= prose.text.length);
            assert.equal(prose.report.text.slice(span.start, span.end), words);
            last = span.start;
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
