import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findings, survives } from './survives';

const base = readFileSync(path.join(__dirname, '../rules/base.case.md'), 'utf8');

describe('bad input yields a clear finding in the right place', () => {
  const cases: [string, string, string[]][] = [
    ['an empty file', '', ['yaml/front-matter 1']],
    ['no front matter', '# Abstract\n\nText.\n', ['yaml/front-matter 1']],
    ['front matter that never closes', '---\ntitle: x\n\n# Abstract\n', ['yaml/front-matter 1']],
    ['an empty front matter', '---\n---\n', []],
    ['a NUL byte', base.replace('52 years', '52\0 years'), []],
    ['a tab as indentation', base.replace('  age:', '\tage:'), ['yaml/syntax 10']],
    ['a duplicate key', base.replace('  sex: female', '  sex: female\n  sex: male'), ['yaml/duplicate-key 12']],
    ['UTF-16 read as UTF-8', '\uFFFD\uFFFD-\0-\0-\0\n\0', ['yaml/front-matter 1']],
  ];
  for (const [name, text, expected] of cases) {
    test(name, () => {
      survives(text);
      const found = findings(text);
      for (const one of expected)
        assert.equal(found.filter((other) => other === one).length, 1, `${one}, once, in ${found.join(', ')}`);
    });
  }

  test('CRLF and BOM change nothing but the offsets', () => {
    assert.deepEqual(findings(base.replaceAll('\n', '\r\n')), findings(base));
    assert.deepEqual(findings(`\uFEFF${base}`), findings(base));
  });

  test('10 MB, 10,000 entries, deep nesting and alias bombs end quickly', () => {
    const texts = [
      `${base}${'Long text. '.repeat(950_000)}`,
      `---\nfindings:\n${'  - { at: baseline, finding: x }\n'.repeat(10_000)}---\n`,
      `---\na: ${'['.repeat(100)}${']'.repeat(100)}\n---\n`,
      `---\na: ${'{a: '.repeat(100_000)}\n---\n`,
      `---\n${'- '.repeat(100_000)}\n---\n`,
      `---\n${'a: '.repeat(100_000)}\n---\n`,
      `---\na: &a [x,x,x,x,x,x,x,x]\n${Array.from(
        { length: 20 },
        (_, i) =>
          `b${i}: &b${i} [${Array(8)
            .fill(i ? `*b${i - 1}` : '*a')
            .join(', ')}]`,
      ).join('\n')}\n---\n`,
      `---\nx: ${'a'.repeat(2_000_000)}\n---\n`,
      `${base}${'<!-- '.repeat(100_000)}`,
      `${base}${'# x\n'.repeat(100_000)}`,
    ];
    for (const text of texts) {
      const before = performance.now();
      survives(text);
      // A bound against hanging, not a measure of speed: the bench measures that.
      assert.ok(performance.now() - before < 20_000, text.slice(0, 60));
    }
  });

  test('invalid YAML at any character of a report', () => {
    const end = base.indexOf('\n---\n');
    const wrong = fc.constantFrom(
      ':',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '#',
      '\t',
      '*',
      '&',
      '!',
      '|',
      '>',
      '%',
      '@',
      '`',
      '\n',
      '- ',
      ': ',
      '\0',
      '\u2028',
      '\u{1F600}',
    );
    fc.assert(
      fc.property(fc.nat(end), wrong, fc.boolean(), (offset, character, replace) => {
        survives(base.slice(0, offset) + character + base.slice(offset + (replace ? 1 : 0)), offset);
      }),
      { numRuns: 150 },
    );
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        survives(text);
        survives(`---\n${text}\n---\n${text}`);
      }),
      { numRuns: 100 },
    );
  });
});
