import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { grammars } from './grammars';

/** Pieces of values, put together at random, come closer to a grammar's edges than random letters do. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...[
        'C5',
        'L5',
        'S1',
        'T12',
        'C56',
        'O',
        '/',
        '-',
        '–',
        ' to ',
        ' and ',
        ', ',
        ' ',
        '6',
        '0',
        '12',
        '1.5',
        '1,5',
        '1,000',
        '.5',
      ],
      ...[
        'left ',
        'IV',
        'TON',
        ' root',
        ' disc',
        'about ',
        '~',
        'day ',
        ' weeks',
        ' h',
        'P1M',
        ' after ',
        ' before ',
        'injection',
        'half ',
      ],
      ...[
        ' mg',
        ' cc',
        '%',
        'kg/m2',
        ' years',
        's',
        '+',
        '>',
        '≥ ',
        'at least ',
        ' lower',
        'CTCAE ',
        'grade ',
        '2022',
        '02',
        '\u00a0',
        '\ud83e\uddb4',
        '\ud800',
      ],
    ),
    { maxLength: 7 },
  )
  .map((each) => each.join(''));
const texts = fc.oneof(
  { weight: 4, arbitrary: pieces },
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('any text', () => {
  for (const [name, parse] of Object.entries(grammars)) {
    test(`${name}: is read or has a problem inside it, and every suggestion can be read`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const parsed = parse(text);
          if (parsed.ok) return;
          const { message, span, suggestions } = parsed.problem;
          assert.match(message, /[.?]$/);
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
          assert.equal(new Set(suggestions).size, suggestions.length);
          for (const suggestion of suggestions) assert.ok(parse(suggestion).ok, `${suggestion} for ${text}`);
        }),
        { numRuns: 300 },
      );
    });
  }
});
