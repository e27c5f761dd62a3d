import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatEdits } from '../../server/src/core/assist/format';
import { newReport } from '../../server/src/core/assist/template';
import { applyEdits } from '../../server/src/core/engine/fix';
import { parseSource } from '../../server/src/core/syntax/source';
import { plainValue } from '../../server/src/core/syntax/tree';

const format = (text: string) => applyEdits(text, formatEdits(parseSource(text)));
const framed = (yaml: string) => `---\n${yaml}---\n\n# Abstract\n`;
const formatsTo = (from: string, to: string) => assert.equal(format(framed(from)), framed(to));

describe('formatting the front matter', () => {
  test('writes two columns for each level and one blank behind a colon', () => {
    formatsTo(
      'patient:\n    age:   35 years\n    complaints:\n        -   what: pain\n            side :  left\n',
      'patient:\n  age: 35 years\n  complaints:\n    - what: pain\n      side: left\n',
    );
  });

  test('writes blanks inside braces, none inside brackets, one behind a comma', () => {
    formatsTo(
      'a: {b:  c,d: [e ,f ]}\nb: { }\nc: []\n',
      'a: { b: c, d: [e, f] }\nb: {}\nc: []\n'.replace('b: c,d', 'b: c, d'),
    );
  });

  test('moves lists under their key and keeps flow collections of several lines', () => {
    formatsTo(
      'authors:\n- {name: X}\n- name: Y\n  orcid: 1\n',
      'authors:\n  - { name: X }\n  - name: Y\n    orcid: 1\n',
    );
    formatsTo('a: {\n b: c,\n      d: e }\n', 'a: {\n  b: c,\n  d: e }\n');
  });

  test('keeps comments, the order of keys, quotes and blocks of text', () => {
    formatsTo(
      "b: 'x'   # why\n# above\na:\n     # inside\n     c: >-\n           long\n             further in\n\n           end\n",
      "b: 'x' # why\n# above\na:\n  # inside\n  c: >-\n    long\n      further in\n\n    end\n",
    );
  });

  test('folds empty lines and drops blanks at the ends of lines', () => {
    formatsTo('a: 1  \n\n\n\nb: 2\n\n\n', 'a: 1\n\nb: 2\n');
  });

  test('changes nothing that it can not read reliably', () => {
    for (const yaml of ['a: {b\n', 'a: &x 1\nb: *x\n', 'a: |2\n    x\nb:   1\n', '- a\n'])
      assert.deepEqual(formatEdits(parseSource(framed(yaml))), [], yaml);
    assert.deepEqual(formatEdits(parseSource('---\na:   1\n')), []);
    assert.deepEqual(formatEdits(parseSource('# no front matter\n')), []);
  });

  test('keeps carriage returns', () => {
    const text = '---\r\na:   1\r\nb:\r\n- c\r\n---\r\n';
    assert.equal(format(text), '---\r\na: 1\r\nb:\r\n  - c\r\n---\r\n');
  });

  test('of a range touches whole top-level keys only', () => {
    const text = framed('a:   1\nb:\n    c:   2\nd:   3\n');
    const start = text.indexOf('c:');
    const edits = formatEdits(parseSource(text), { start, end: start });
    assert.equal(applyEdits(text, edits), framed('a:   1\nb:\n  c: 2\nd:   3\n'));
  });

  const folder = path.join(__dirname, '../../examples');
  const examples = readdirSync(folder).filter((name) => name.endsWith('.case.md'));
  test('leaves the examples and a new report as they are', () => {
    assert.ok(examples.length >= 3);
    for (const name of examples) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      assert.equal(format(text), text);
    }
    const text = newReport({ type: 'case series' });
    assert.equal(format(text), text);
  });

  test('keeps every value and is done after one turn, however a report is laid out', () => {
    const [first] = examples;
    const text = readFileSync(path.join(folder, first!), 'utf8');
    const end = text.indexOf('\n---', 4);
    const places = [...text.slice(0, end).matchAll(/(?<=[:,{]) | (?=\})|\n/g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.subarray(places, { maxLength: 40 }), fc.integer({ min: 1, max: 3 }), (chosen, width) => {
        const blanks = ' '.repeat(width);
        let written = '';
        let at = 0;
        for (const place of chosen) {
          written += text.slice(at, place) + blanks;
          at = place;
        }
        written += text.slice(at);
        const before = parseSource(written).frontMatter;
        const once = format(written);
        assert.deepEqual(plainValue(parseSource(once).frontMatter?.root), plainValue(before?.root));
        assert.equal(format(once), once);
      }),
      { numRuns: 40 },
    );
  });
});
