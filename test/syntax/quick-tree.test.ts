import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findFences } from '../../server/src/core/syntax/fences';
import { quickTree } from '../../server/src/core/syntax/quick-tree';
import { readThoroughly } from '../../server/src/core/syntax/thorough-tree';

const root = path.join(__dirname, '../..');
const corpora = path.join(root, '../shared/corpora');
/** More for a thorough look: `RUNS=20000`. */
const runs = Number(process.env.RUNS ?? 300);
const absent = existsSync(corpora) ? false : 'the corpora are not beside this clone';

/** Whether the quick reader answered; if it did, the thorough one must say the same and have nothing to object. */
function agree(text: string): boolean {
  const fences = findFences(text);
  if (!fences) return false;
  const yaml = text.slice(0, fences.yaml.end);
  const quick = quickTree(yaml);
  if (!quick) return false;
  const thorough = readThoroughly(yaml, fences.opening);
  assert.deepEqual(thorough.problems, [], yaml);
  assert.deepEqual(quick, thorough.root, yaml);
  return true;
}

function reportsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}

describe('the quick reader yields the tree of the thorough one', () => {
  const examples = [
    ...reportsBelow(path.join(root, 'examples')),
    readFileSync(path.join(root, 'test/rules/base.case.md'), 'utf8'),
  ];

  test('and reads every example', () => {
    for (const text of examples.filter((one) => one.startsWith('---'))) assert.ok(agree(text));
  });

  test('and leaves to it what stands behind the last item of a list', () => {
    for (const item of ['"a" b: c', '{ a } b: c', '[a] b: c', '- "a" b: c', '"a" "b": c'])
      assert.equal(agree(`---\nx:\n- ${item}\n---\n`), false, item);
    assert.ok(agree('---\nx:\n- "a"\nb: c\ny: { d: e, f: g }\n---\n'));
  });

  test('on examples with something wrong at any place', () => {
    const text = fc.constantFrom(...examples.filter((one) => one.startsWith('---')));
    const wrong = fc.constantFrom(
      ':',
      ': ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '#',
      ' #',
      '\n',
      '\n  ',
      '- ',
      '? ',
      ',',
      '|',
      '>',
      '-',
      '  ',
      '*a',
      '&a ',
      '!x ',
      '\r',
      '',
    );
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(3), wrong, (report, place, cut, piece) => {
        const end = findFences(report)!.yaml.end;
        const at = 4 + (place % (end - 4));
        agree(report.slice(0, at) + piece + report.slice(at + cut));
      }),
      { numRuns: runs },
    );
  });

  test('on any YAML made of its signs', () => {
    const piece = fc.constantFrom(
      'a',
      'b: ',
      'c:',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      ',',
      ': ',
      '"x"',
      "'y'",
      ' # z',
      '\n',
      '\n  ',
      '\n    ',
      '|\n  t',
      '>-\n  t',
      '? ',
      '---',
      '...',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        agree(`---\n${pieces.join('')}\n---\n`);
      }),
      { numRuns: runs },
    );
  });

  test('on files nobody here wrote', { skip: absent }, () => {
    const files = reportsBelow(path.join(corpora, 'front-matter-in-the-wild/files'));
    assert.ok(files.filter(agree).length > 50);
    const suite = readFileSync(path.join(corpora, 'yaml-test-suite/cases.jsonl'), 'utf8').split('\n').filter(Boolean);
    assert.ok(suite.filter((line) => agree(`---\n${JSON.parse(line).yaml}\n---\n`)).length > 10);
  });
});
