import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { agesIn } from '../../server/src/core/prose/ages';
import { patientOf } from '../../server/src/core/prose/patient';
import type { Prose } from '../../server/src/core/prose/prose';
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

  const hostile: Record<string, string> = {
    'full stops': '.',
    'opening brackets': '](',
    'back quotes': '`a',
    ages: '35-year-old ',
    numbers: '1, ',
    'words of age': 'aged old ',
    sides: 'left leg and right arm, ',
    adjectives: 'lower ',
    relatives: 'his mother ',
    citations: 'x [@a]. ',
    patients: 'Patient 1 and ',
    women: 'two women ',
    'et al': 'et al. ',
    blanks: ' \n',
  };
  for (const [name, piece] of Object.entries(hostile)) {
    test(`take time in proportion to the text: ${name}`, () => {
      const time = (size: number) => {
        const prose = series(piece.repeat(size / piece.length));
        const start = performance.now();
        readAll(prose);
        return performance.now() - start;
      };
      time(20_000);
      const [small, large] = [Math.max(time(40_000), 2), time(160_000)];
      // Four times the text; a square would take sixteen times as long.
      assert.ok(large < small * 11, `${small.toFixed(1)} ms for 40 kB, ${large.toFixed(1)} ms for 160 kB`);
    });
  }
});

function readAll(prose: Prose): void {
  for (const read of Object.values(readers)) read(prose);
}
