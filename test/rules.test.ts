import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { check } from '../server/src/core/engine/check';
import { fixToApply } from '../server/src/core/engine/diagnostic';
import { applyEdits } from '../server/src/core/engine/fix';
import { rules } from '../server/src/core/rules/generated/index';
import { parseSource } from '../server/src/core/syntax/source';
import { casesFile, parseRuleCases, type RuleCase, settingsFor } from '../tools/rule-cases';

const root = path.join(__dirname, '..');
const base = readFileSync(path.join(__dirname, 'rules/base.case.md'), 'utf8');

test('the report that cases are laid over has no finding', () => {
  const { diagnostics } = check(parseSource(base), {});
  assert.deepEqual(
    diagnostics.filter(({ severity }) => severity !== 'info'),
    [],
  );
});

for (const { id } of rules) {
  describe(id, () => {
    const cases = parseRuleCases(readFileSync(path.join(root, casesFile(id)), 'utf8'), base);

    test('has at least three firing and three silent cases', () => {
      const file = id.startsWith('care/')
        ? path.join(root, 'schemas/checklists/care.json')
        : path.join(root, casesFile(id)).replace(/\.cases\.md$/, id.startsWith('advisory/') ? '.json' : '.ts');
      assert.ok(existsSync(file), file);
      assert.ok(cases.filter(({ bad }) => bad).length >= 3, 'fewer than three bad cases');
      assert.ok(cases.filter(({ bad }) => !bad).length >= 3, 'fewer than three good cases');
    });

    for (const example of cases) {
      test(`${example.bad ? 'bad' : 'good'}: ${example.title}`, () => holds(id, example));
    }
  });
}

async function holds(id: string, example: RuleCase): Promise<void> {
  const { text, markers, bad } = example;
  const settings = await settingsFor(example);
  const select = [...new Set([id, ...(id.startsWith('directive/') ? rules.map((rule) => rule.id) : [])])];
  const found = check(parseSource(text), { ...settings, select }).diagnostics.filter(({ rule }) => rule === id);
  const shown = found.map(({ span, message }) => `${JSON.stringify(text.slice(span.start, span.end))}: ${message}`);
  assert.equal(bad, markers.length > 0, 'a bad case marks its findings, a good one has none');
  assert.equal(found.length, markers.length, `found:\n${shown.join('\n')}`);
  const firstLine = (start: number, end: number) => {
    const stretch = text.slice(start, end);
    return stretch.includes('\n') ? start + stretch.indexOf('\n') : end;
  };
  for (const [index, diagnostic] of found.entries()) {
    const { span, words } = markers[index]!;
    const marked = JSON.stringify(text.slice(span.start, span.end));
    assert.equal(diagnostic.span.start, span.start, `starts elsewhere than ${marked}: ${shown[index]}`);
    assert.equal(
      firstLine(diagnostic.span.start, diagnostic.span.end),
      span.end,
      `ends elsewhere than ${marked}: ${shown[index]}`,
    );
    assert.ok(diagnostic.message.includes(words), `the message lacks "${words}": ${diagnostic.message}`);
    assert.match(diagnostic.message, /[.?]$/, 'a message is a sentence');
    for (const fix of diagnostic.fixes) {
      for (const edit of fix.edits)
        assert.ok(edit.span.start >= 0 && edit.span.start <= edit.span.end && edit.span.end <= text.length);
    }
  }
  if (example.fixed === undefined) return;
  const edits = found.flatMap((diagnostic) => fixToApply(diagnostic, true)?.edits ?? []);
  const fixed = applyEdits(text, edits);
  assert.equal(fixed, example.fixed);
  const left = check(parseSource(fixed), { ...settings, select }).diagnostics.filter(({ rule }) => rule === id);
  assert.deepEqual(
    left.map(({ message }) => message),
    [],
    'the fixed text still has findings',
  );
}
