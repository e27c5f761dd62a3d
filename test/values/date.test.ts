import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { looksLikeDate, parseDate, printDate } from '../../server/src/core/values/date';
import { parseOrcid } from '../../server/src/core/values/orcid';

describe('dates', () => {
  for (const text of ['2022-02-16', '2024-02-29', '2000-02-29', '1999-12-31']) {
    test(text, () => {
      const parsed = parseDate(text);
      assert.ok(parsed.ok);
      assert.equal(printDate(parsed.value), text);
    });
  }
  const rejected: [text: string, code: string, suggestions: string[]][] = [
    ['2022-02-30', 'no-such-date', []],
    ['2023-02-29', 'no-such-date', []],
    ['1900-02-29', 'no-such-date', []],
    ['2022-16-02', 'no-such-date', ['2022-02-16']],
    ['16 February 2022', 'syntax', ['2022-02-16']],
    ['16th Feb 2022', 'syntax', ['2022-02-16']],
    ['February 16, 2022', 'syntax', ['2022-02-16']],
    ['16/02/2022', 'syntax', ['2022-02-16']],
    ['2022/2/16', 'syntax', ['2022-02-16']],
    ['03/04/2022', 'ambiguous', ['2022-04-03', '2022-03-04']],
    ['04/04/2022', 'syntax', ['2022-04-04']],
    ['2022', 'syntax', []],
    ['', 'empty', []],
  ];
  for (const [text, code, suggestions] of rejected) {
    test(`${text} is rejected`, () => {
      const parsed = parseDate(text);
      assert.ok(!parsed.ok);
      assert.deepEqual([parsed.problem.code, parsed.problem.suggestions], [code, suggestions]);
    });
  }
  test('a date is known in other spellings, a duration is none', () => {
    for (const text of ['2022-02-16', 'Feb 2022', '16.2.2022', '2022-02', '2022']) assert.ok(looksLikeDate(text), text);
    for (const text of ['3 weeks', '48', 'P3M', 'may']) assert.ok(!looksLikeDate(text), text);
  });
});

describe('ORCID iDs', () => {
  // The iDs of ORCID's own documentation.
  const spelt: [text: string, id: string][] = [
    ['0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['0000-0002-1694-233X', '0000-0002-1694-233X'],
    ['0000-0002-1694-233x', '0000-0002-1694-233X'],
    ['https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['0000000218250097', '0000-0002-1825-0097'],
  ];
  for (const [text, id] of spelt) {
    test(text, () => {
      const parsed = parseOrcid(text);
      assert.ok(parsed.ok);
      assert.deepEqual(parsed.value, { id, form: text === id ? 'normal' : 'slip' });
    });
  }
  test('a wrong digit is found', () => {
    for (const [text, code] of [
      ['0000-0002-1825-0098', 'checksum'],
      ['0000-0002-1825-009', 'syntax'],
      ['', 'syntax'],
    ] as const) {
      const parsed = parseOrcid(text);
      assert.equal(!parsed.ok && parsed.problem.code, code);
    }
  });
});
