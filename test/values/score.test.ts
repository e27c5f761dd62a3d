import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readGrade } from '../../server/src/core/model/grade';
import { printGrade } from '../../server/src/core/values/grade';
import { parseScore, printScore, type Score } from '../../server/src/core/values/score';

function read(text: string): Score {
  const parsed = parseScore(text);
  assert.ok(parsed.ok, `${text}: ${parsed.ok || parsed.problem.message}`);
  return parsed.value;
}

describe('scores', () => {
  const spelt: [text: string, kind: Score['kind'], normal?: string, form?: Score['form']][] = [
    ...['8', '8.0', '0', '-1', '45 mm', '44 %', '3.5 cm', '80 points'].map((text): [string, 'number'] => [
      text,
      'number',
    ]),
    ...['4/5', '17/24', '5/10'].map((text): [string, 'fraction'] => [text, 'fraction']),
    ...['D', '4+', '4-', '2+', '++', 'IIIb', 'E4V5M6', 'excellent', 'AIS D', '2a', 'overall good'].map(
      (text): [string, 'grade'] => [text, 'grade'],
    ),
    ...[
      'at least 50 % lower',
      'at most 3',
      'more than 4',
      'less than 3',
      '20 % lower',
      '2 points lower',
      'more than 40 mm',
    ].map((text): [string, 'bound'] => [text, 'bound']),
    ['figure', 'figure'],
    ['unknown', 'unknown'],
    ['44%', 'number', '44 %', 'accepted'],
    ['17 / 24', 'fraction', '17/24', 'accepted'],
    ['≥ 50 % lower', 'bound', 'at least 50 % lower', 'accepted'],
    ['< 3', 'bound', 'less than 3', 'accepted'],
    ['+2', 'number', '2', 'accepted'],
    ['>=50% lower', 'bound', 'at least 50 % lower', 'slip'],
    ['20% reduction', 'bound', '20 % lower', 'slip'],
    ['8 out of 10', 'fraction', '8/10', 'slip'],
    ['Figure', 'figure', 'figure', 'slip'],
    ['−1', 'number', '-1', 'slip'],
    ['4−', 'grade', '4-', 'slip'],
  ];
  for (const [text, kind, normal = text, form = 'normal'] of spelt) {
    test(text, () => {
      assert.equal(read(text).kind, kind);
      assert.equal(printScore(read(text)), normal);
      assert.equal(read(text).form, form);
      assert.equal(read(normal).form, 'normal');
    });
  }

  test('a relative change has a percentage and a direction', () => {
    assert.deepEqual(read('at least 50 % lower'), {
      kind: 'bound',
      relation: 'at least',
      percent: 50,
      direction: 'lower',
      text: '50',
      form: 'normal',
    });
    assert.deepEqual(read('20 % higher'), {
      kind: 'bound',
      relation: 'exactly',
      percent: 20,
      direction: 'higher',
      text: '20',
      form: 'normal',
    });
  });
  test('an absolute bound has a value and a unit', () => {
    assert.deepEqual(read('at most 40 mm'), {
      kind: 'bound',
      relation: 'at most',
      value: 40,
      unit: 'mm',
      text: '40',
      form: 'normal',
    });
  });

  const rejected: [text: string, code: string, suggestions: string[]][] = [
    ['8,5', 'decimal-comma', ['8.5']],
    ['2-3', 'range', ['at least 2', 'at most 3']],
    ['50 % improvement', 'syntax', ['50 % lower', '50 % higher']],
    ['about 4', 'syntax', ['4']],
    ['eight', 'syntax', ['8']],
    ['unknwn', 'syntax', ['unknown']],
    ['8/10 at rest', 'syntax', ['8/10']],
    ['at least', 'syntax', []],
    ['the patient was much better than before', 'syntax', []],
    ['', 'empty', []],
  ];
  for (const [text, code, suggestions] of rejected) {
    test(`${text} is rejected`, () => {
      const parsed = parseScore(text);
      assert.ok(!parsed.ok);
      assert.deepEqual([parsed.problem.code, parsed.problem.suggestions], [code, suggestions]);
    });
  }
});

describe('grades of adverse events', () => {
  const spelt: [text: string, normal: string][] = [
    ['CTCAE 3', 'CTCAE 3'],
    ['CTCAE grade 3', 'CTCAE 3'],
    ['CTCAE v5.0 grade 3', 'CTCAE 3'],
    ['grade 3 (CTCAE)', 'CTCAE 3'],
    ['Clavien-Dindo IIIb', 'Clavien-Dindo IIIb'],
    ['Clavien–Dindo 3b', 'Clavien-Dindo IIIb'],
    ['CIRSE 5', 'CIRSE 5'],
    ['CIRSE V', 'CIRSE 5'],
    ['CIRSE 1a', 'CIRSE 1a'],
    ['SIR A', 'SIR A'],
    ['NCC MERP F', 'NCC MERP F'],
  ];
  for (const [text, normal] of spelt) {
    test(text, () => {
      const parsed = readGrade(text);
      assert.ok(parsed.ok);
      assert.equal(printGrade(parsed.value), normal);
      assert.equal(parsed.value.form, text === normal ? 'normal' : 'slip');
      assert.equal(parsed.value.known, normal !== 'NCC MERP F');
    });
  }
  const rejected: [text: string, code: string, suggestions: string[]][] = [
    ['3', 'no-system', ['CTCAE 3', 'Clavien-Dindo III', 'CIRSE 3', 'SIR 3']],
    ['mild', 'no-system', []],
    ['CTCEA 3', 'no-system', ['CTCAE 3']],
    ['CTCAE 7', 'no-such-grade', ['CTCAE 1', 'CTCAE 2', 'CTCAE 3', 'CTCAE 4', 'CTCAE 5']],
    ['', 'empty', []],
  ];
  for (const [text, code, suggestions] of rejected) {
    test(`${text} is rejected`, () => {
      const parsed = readGrade(text);
      assert.ok(!parsed.ok);
      assert.deepEqual([parsed.problem.code, parsed.problem.suggestions], [code, suggestions]);
    });
  }
});
