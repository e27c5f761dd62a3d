import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { durationsIn } from '../../server/src/core/prose/durations';
import { type Prose, proseOfReport } from '../../server/src/core/prose/prose';
import { parseSource } from '../../server/src/core/syntax/source';
import { printTime } from '../../server/src/core/values/time';

const read = (phrase: string): Prose =>
  proseOfReport(new Report(parseSource(`# Case report\n\n${phrase}\n`)), lexicon.journals.get('generic-care')!);

const durations = (phrase: string) => durationsIn(read(phrase)).map(({ time, role }) => `${role}: ${printTime(time)}`);

const phrases: readonly [phrase: string, ...durations: string[]][] = [
  ['a 14-month history of back pain', 'history: 14 months'],
  ['a five-day history of headache', 'history: 5 days'],
  ['a history of three months', 'history: 3 months'],
  ['pain for the past two years', 'history: 2 years'],
  ['injected 14 months ago', 'before: 14 months'],
  ['five months earlier', 'before: 5 months'],
  ['two weeks later', 'after: 2 weeks'],
  ['at 12 weeks', 'after: 12 weeks'],
  ['6 months after the block', 'after: 6 months'],
  ['He was followed up for about 12 months.', 'follow-up: about 12 months'],
  ['a follow-up of 3 to 6 months', 'follow-up: 3 to 6 months'],
  ['during six months of follow-up', 'follow-up: 6 months'],
  ['at the 6-month follow-up', 'follow-up visit: 6 months'],
  ['over 6 months', 'length: about 6 months'],
  ['for three months', 'length: 3 months'],
  ['a 61-year-old man, aged 3 months at first, 5 years of age'],
  ['T10, 5 mg, 22 G and 1.2 mA'],
];

describe('stretches of time in prose', () => {
  for (const [phrase, ...expected] of phrases) test(phrase, () => assert.deepEqual(durations(phrase), expected));

  test('whatever the text, spans lie in it and no time is negative', () => {
    const piece = fc.constantFrom(
      '3',
      'three',
      ' ',
      '-',
      '–',
      'weeks',
      'month',
      ' ago',
      ' follow-up',
      'at ',
      ' to ',
      '.',
      '\n\n',
      'old',
      '½',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const prose = read(pieces.join(''));
        for (const { span, text, time } of durationsIn(prose)) {
          assert.equal(prose.report.text.slice(span.start, span.end), text);
          assert.ok(time.from >= 0 && span.start < span.end);
        }
      }),
      { numRuns: 200 },
    );
  });
});
