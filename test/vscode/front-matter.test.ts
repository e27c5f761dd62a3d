import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { opensReport, setKey } from '../../client/src/front-matter';

function set(text: string, value: string | undefined): string | undefined {
  const change = setKey(text, 'journal', value);
  return change && text.slice(0, change.start) + change.newText + text.slice(change.end);
}

test('a report is known by its key, wherever it stands in the front matter', () => {
  assert.ok(opensReport('---\ncase-report: 1\n---\n'));
  assert.ok(opensReport('\uFEFF---\r\ntitle: x\r\n"case-report" : 1\r\n'));
  assert.ok(!opensReport('---\ntitle: x\n---\ncase-report: 1\n'));
  assert.ok(!opensReport('case-report: 1\n'));
  assert.ok(!opensReport('---\ncase-reports: 1\n---\n'));
  assert.ok(!opensReport('---\npatient:\n  case-report: 1\n---\n'));
});

test('a journal is set behind what says what the report is', () => {
  assert.equal(set('---\ncase-report: 1\n---\nx', 'a-b'), '---\ncase-report: 1\njournal: a-b\n---\nx');
  assert.equal(
    set('---\ncase-report: 1\ntitle: >-\n  two\n\n  lines\nkeywords: [x]\n---\n', 'a-b'),
    '---\ncase-report: 1\ntitle: >-\n  two\n\n  lines\njournal: a-b\nkeywords: [x]\n---\n',
  );
  assert.equal(set('---\r\ncase-report: 1\r\n---\r\n', 'a'), '---\r\ncase-report: 1\r\njournal: a\r\n---\r\n');
});

test('a journal that is there is replaced; its comment stays', () => {
  assert.equal(
    set('---\ncase-report: 1\njournal: old # for now\n---\n', 'new'),
    '---\ncase-report: 1\njournal: new # for now\n---\n',
  );
  assert.equal(set('---\ncase-report: 1\njournal:\n---\n', 'new'), '---\ncase-report: 1\njournal: new\n---\n');
  assert.equal(set('---\ncase-report: 1\njournal: "a # b"\n---\n', 'new'), '---\ncase-report: 1\njournal: new\n---\n');
  assert.equal(
    set('---\ncase-report: 1\njournal:\n  old\nx: 1\n---\n', 'new'),
    '---\ncase-report: 1\njournal: new\nx: 1\n---\n',
  );
});

test('a journal is taken away with its line', () => {
  assert.equal(
    set('---\ncase-report: 1\njournal: old # for now\nx: 1\n---\n', undefined),
    '---\ncase-report: 1\nx: 1\n---\n',
  );
  assert.equal(set('---\ncase-report: 1\n---\n', undefined), undefined);
});

test('a front matter that never closes is left alone', () => {
  assert.equal(set('---\ncase-report: 1\n', 'a'), undefined);
  assert.equal(set('# Text\n', 'a'), undefined);
});

test('any text is read without a throw, and setting twice is setting once', () => {
  const line = fc.constantFrom(
    '---',
    'case-report: 1',
    'journal: x',
    'journal:',
    '  y',
    '',
    '# c',
    'title: "t',
    '- a',
    '...',
  );
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const once = set(lines.join(end), 'a-b');
      if (once !== undefined) assert.equal(set(once, 'a-b'), once);
    }),
    { numRuns: 200 },
  );
});
