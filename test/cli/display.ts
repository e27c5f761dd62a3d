import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { displayWidth, excerpt, visible, wrap } from '../../server/src/cli/display';
import { unifiedDiff } from '../../server/src/cli/unified-diff';

/** What the marks stand below. */
function marked({ line, marks }: { line: string; marks: string }): string {
  const from = marks.indexOf('^');
  let column = 0;
  let text = '';
  for (const { segment } of new Intl.Segmenter('en').segment(line)) {
    if (column >= from && column < marks.length) text += segment;
    column += displayWidth(segment);
  }
  return text;
}

describe('excerpts', () => {
  const at = (line: string, part: string, room = 80) =>
    excerpt(line, line.indexOf(part), line.indexOf(part) + part.length, room);

  test('mark the stretch below wide, combined and tabbed text', () => {
    for (const line of [
      'plain HERE text',
      '頸椎の HERE 神経',
      'e\u0301e\u0301 HERE',
      '\tHERE',
      'a\tb\tHERE',
      '👩‍⚕️👍 HERE',
      '≥ µg HERE',
      'ｗｉｄｅ HERE',
    ]) {
      assert.equal(marked(at(line, 'HERE')), 'HERE', line);
    }
    assert.equal(marked(at('level 頸椎 x', '頸椎')), '頸椎');
  });

  test('an empty stretch and the end of a line have one mark', () => {
    assert.deepEqual(excerpt('abc', 1, 1, 80), { line: 'abc', marks: ' ^' });
    assert.deepEqual(excerpt('abc', 3, 3, 80), { line: 'abc', marks: '   ^' });
    assert.deepEqual(excerpt('', 0, 0, 80), { line: '', marks: '^' });
  });

  test('a long line is cut around the mark', () => {
    for (const before of [0, 10, 60, 500, 5000]) {
      for (const behind of [0, 10, 500, 5000]) {
        const shown = at(`${'b'.repeat(before)}HERE${'e'.repeat(behind)}`, 'HERE', 60);
        assert.equal(marked(shown), 'HERE', `${before} ${behind}`);
        assert.ok(displayWidth(shown.line) <= 60 && shown.marks.length <= 60, `${before} ${behind}`);
      }
    }
  });

  test('a mark behind the end of a line has room', () => {
    const shown = excerpt('a'.repeat(20), 20, 20, 20);
    assert.ok(displayWidth(shown.line) <= 20 && shown.marks.length <= 20, shown.marks);
  });

  test('are the same whether or not each character has to be measured', () => {
    const line = fc.string({ unit: fc.constantFrom('a', ' ', 'ä', '≥', '’'), maxLength: 5000, size: 'max' });
    fc.assert(
      fc.property(line, fc.nat(5000), fc.nat(200), fc.integer({ min: 20, max: 100 }), (text, start, length, room) => {
        const from = Math.min(start, text.length);
        const until = Math.min(from + length, text.length);
        const measured = excerpt(text.replaceAll('≥', '\u0416'), from, until, room);
        const { line: shown, marks } = excerpt(text, from, until, room);
        assert.deepEqual({ line: shown.replaceAll('≥', '\u0416'), marks }, measured);
      }),
      { numRuns: 200 },
    );
  });

  test('never exceed their room, whatever the line', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', ' ', '\t', '頸', 'e\u0301', '👍', '\u001b', 'ä', '\ud800'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(line, fc.nat(210), fc.nat(20), fc.integer({ min: 20, max: 100 }), (text, start, length, room) => {
        const from = Math.min(start, text.length);
        const shown = excerpt(text, from, Math.min(from + length, text.length), room);
        assert.ok(displayWidth(shown.line) <= room, 'line');
        assert.ok(shown.marks.length <= room && /^ *\^+$/.test(shown.marks), 'marks');
        assert.equal(visible(shown.line), shown.line);
      }),
      { numRuns: 200 },
    );
  });
});

test('texts are wrapped between words, and not inside short pieces of code', () => {
  assert.deepEqual(wrap('one two  three\nfour', 9, '  '), ['  one two', '  three', '  four']);
  assert.deepEqual(wrap('write `a: b c` here', 12), ['write', '`a: b c`', 'here']);
  assert.deepEqual(wrap('averylongword b', 5), ['averylongword', 'b']);
});

describe('differences', () => {
  /** Applies a unified difference, strictly. */
  function apply(before: string, diff: string): string {
    const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const result: string[] = [];
    let at = 0;
    const body = diff.split('\n').slice(2, -1);
    for (let index = 0; index < body.length; index++) {
      const header = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@$/.exec(body[index]!);
      if (header) {
        const start = header[2] === '0' ? Number(header[1]) : Number(header[1]) - 1;
        while (at < start) result.push(lines[at++]!);
        continue;
      }
      const open = body[index + 1]?.startsWith('\\') === true;
      const line = body[index]!.slice(1) + (open ? '' : '\n');
      if (body[index]![0] !== '+') assert.equal(lines[at++], line);
      if (body[index]![0] !== '-') result.push(line);
      if (open) index++;
    }
    return [...result, ...lines.slice(at)].join('');
  }

  test('lead from the one text to the other', () => {
    const text = fc
      .array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', 'd'), { maxLength: 30 })
      .map((lines) => lines.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = unifiedDiff('x', before, after);
        assert.equal(before === after ? before : apply(before, diff), after);
      }),
      { numRuns: 300 },
    );
  });

  test('are short, and have lines around them', () => {
    const before = Array.from({ length: 30 }, (_, index) => `line ${index}\n`);
    const after = before.map((line, index) => (index === 4 || index === 20 ? 'other\n' : line));
    const diff = unifiedDiff('x', before.join(''), after.join(''));
    assert.deepEqual(diff.match(/^@@.*$/gm), ['@@ -2,7 +2,7 @@', '@@ -18,7 +18,7 @@']);
    assert.equal(unifiedDiff('x', 'a', 'a'), '');
  });
});
