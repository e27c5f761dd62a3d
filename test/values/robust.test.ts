import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseAge } from '../../server/src/core/values/age';
import { parseDilution, parseDose, parseFrequency } from '../../server/src/core/values/agent';
import { parseDate } from '../../server/src/core/values/date';
import { parseGrade } from '../../server/src/core/values/grade';
import { parseLevel } from '../../server/src/core/values/level';
import { parseOrcid } from '../../server/src/core/values/orcid';
import type { Parsed } from '../../server/src/core/values/parsed';
import { parseQuantity } from '../../server/src/core/values/quantity';
import { parseScore } from '../../server/src/core/values/score';
import { parseTime } from '../../server/src/core/values/time';
import { worked } from '../clock';

const grammars: Record<string, (text: string) => Parsed<unknown>> = {
  level: parseLevel,
  time: parseTime,
  quantity: (text) => parseQuantity(text, ['mg', 'mL', '%']),
  'any quantity': (text) => parseQuantity(text, []),
  age: parseAge,
  dose: (text) => parseDose(text, ['mg', 'mL']),
  frequency: parseFrequency,
  dilution: parseDilution,
  score: parseScore,
  grade: parseGrade,
  date: parseDate,
  orcid: parseOrcid,
};

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

  const long = 200_000;
  const attacks = [
    'C5, ',
    'C5-',
    'left ',
    'C5/',
    '5',
    ' ',
    '1,',
    '1 to ',
    'a ',
    '-',
    'about ',
    '(',
    '9 weeks after ',
    'I',
    '\u00b5',
  ];
  for (const [name, parse] of Object.entries(grammars)) {
    test(`${name}: a very long one is refused at once`, () => {
      for (const attack of attacks) {
        for (const size of [long, 1000]) {
          const began = worked();
          parse(attack.repeat(Math.ceil(size / attack.length)).slice(0, size));
          assert.ok(worked() - began < 1000, `${attack} × ${size}`);
        }
      }
    });
  }
});
