import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { agesIn } from '../../server/src/core/prose/ages';
import { patientOf } from '../../server/src/core/prose/patient';
import type { Prose } from '../../server/src/core/prose/prose';
import { pronounsIn, sexesIn } from '../../server/src/core/prose/sexes';
import { sidesIn } from '../../server/src/core/prose/sides';
import { worked } from '../clock';
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
        const text = piece.repeat(size / piece.length);
        // The quickest of several turns: what is slow in one only is another program, or the collector of garbage.
        const turns = [1, 2, 3].map(() => {
          const prose = series(text);
          const start = worked();
          readAll(prose);
          return worked() - start;
        });
        return Math.min(...turns);
      };
      time(10_000);
      const [small, large] = [Math.max(time(20_000), 4), time(160_000)];
      // Eight times the text; a square would take sixty-four times as long.
      assert.ok(large < small * 30, `${small.toFixed(1)} ms for 20 kB, ${large.toFixed(1)} ms for 160 kB`);
    });
  }
});

function readAll(prose: Prose): void {
  for (const read of Object.values(readers)) read(prose);
}
