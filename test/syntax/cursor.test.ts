import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Cursor, cursorAt } from '../../server/src/core/syntax/cursor';

/** The cursor at the `|` of a front matter. */
function at(yaml: string): Cursor | undefined {
  const text = `---\n${yaml}\n---\n# Abstract\n`;
  const offset = text.indexOf('|');
  return cursorAt(text.slice(0, offset) + text.slice(offset + 1), offset);
}

function path(yaml: string): string {
  const cursor = at(yaml);
  return cursor ? `${cursor.kind} ${cursor.path.join('.')}` : 'none';
}

describe('the path under the cursor', () => {
  const cases: [string, string][] = [
    ['|', 'key '],
    ['ti|', 'key '],
    ['title: |', 'value title'],
    ['title:|', 'value title'],
    ['title: A case|', 'value title'],
    ['patient:\n  |', 'key patient'],
    ['patient:\n  age: 5|', 'value patient.age'],
    ['patient:\n  age: 52 years\n  |', 'key patient'],
    ['patient:\n  age: 52 years\n|', 'key '],
    ['patient: { |', 'key patient'],
    ['patient: { age: |', 'value patient.age'],
    ['patient: { age: 52 years, se|', 'key patient'],
    ['patient: { age: 52 years, sex:| }', 'value patient.sex'],
    ['procedure:\n  level: C5|\n  side: left', 'value procedure.level'],
    ['procedure:\n  levels: [C5/6, C|]', 'value procedure.levels.1'],
    ['procedure:\n  levels:\n    - C5/6\n    - C|', 'key procedure.levels.1'],
    ['findings:\n  - |', 'key findings.0'],
    ['findings:\n- at: |', 'value findings.0.at'],
    ['findings:\n  - at: baseline\n    |', 'key findings.0'],
    ['findings:\n  - at: baseline\n  - mod|', 'key findings.1'],
    ['findings:\n  - { at: baseline }\n  - { modality: |', 'value findings.1.modality'],
    ['outcome:\n  measures:\n    - scale: NRS\n      scores: { baseline: 8, | }', 'key outcome.measures.0.scores'],
    [
      'outcome:\n  measures:\n    - scale: NRS\n      scores: { baseline: | }',
      'value outcome.measures.0.scores.baseline',
    ],
    [
      'outcome:\n  measures:\n    - scale: NRS\n      scores:\n        baseline: |',
      'value outcome.measures.0.scores.baseline',
    ],
    ['cases:\n  - id: P1\n    patient:\n      age: 61 years\n      |', 'key cases.0.patient'],
    [
      'cases:\n  - id: P1\n    patient: { age: 61 years }\n  - id: P2\n    outcome:\n      follow_up: |',
      'value cases.1.outcome.follow_up',
    ],
    // Broken text above: an open bracket, an open quote, a bad indentation.
    ['keywords: [a, b\npatient:\n  age: |', 'value patient.age'],
    ['patient: { age: 52 years, sex: female\nprocedure:\n  le|', 'key procedure'],
    ['title: foo: bar\npatient:\n  sex: |', 'value patient.sex'],
    ['patient:\n   age: 52 years\n  sex: |', 'value patient.sex'],
    // No place for a completion.
    ['# a comm|ent', 'none'],
    ['title: x # a|', 'none'],
    ['disclosures:\n  funding: >\n    some te|xt', 'none'],
  ];
  for (const [yaml, expected] of cases) {
    test(JSON.stringify(yaml), () => assert.equal(path(yaml), expected));
  }

  test('what a completion replaces is the word or value under the cursor', () => {
    const cursor = at('procedure:\n  level: C5|/6 # old')!;
    assert.equal(cursor.typed, 'C5');
    assert.equal('---\nprocedure:\n  level: C5/6 # old'.slice(cursor.replace.start, cursor.replace.end), 'C5/6');
    const flow = at('procedure: { level: C5|/6, side: left }')!;
    assert.equal('---\nprocedure: { level: C5/6, side: left }'.slice(flow.replace.start, flow.replace.end), 'C5/6');
  });

  test('the keys that are there are known, before and behind the cursor', () => {
    assert.deepEqual([...at('patient:\n  age: 1\n  |\n  sex: male\nother: 1')!.present].sort(), ['age', 'sex']);
    assert.deepEqual([...at('patient: { age: 1, | , sex: male }')!.present].sort(), ['age', 'sex']);
    assert.deepEqual([...at('findings:\n  - at: x\n    |\n    side: y\n  - level: z')!.present].sort(), ['at', 'side']);
  });

  test('a colon without a blank is noticed', () => {
    assert.equal(at('title:|')!.needsBlank, true);
    assert.equal(at('title: |')!.needsBlank, false);
  });

  test('it answers anywhere in any text, within the text', () => {
    const piece = fc.constantFrom(
      'a: ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      "'",
      '#',
      '\n',
      '\r\n',
      '  ',
      '---',
      '|',
      '>',
      'x',
      '\u{1F600}',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (pieces, where) => {
        const text = `---\n${pieces.join('')}`;
        const offset = where % (text.length + 1);
        const cursor = cursorAt(text, offset);
        if (!cursor) return;
        assert.ok(cursor.replace.start <= offset && offset <= cursor.replace.end && cursor.replace.end <= text.length);
      }),
      { numRuns: 300 },
    );
  });
});
