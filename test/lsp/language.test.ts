import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { CodeAction, SignatureHelp, TextEdit, WorkspaceSymbol } from 'vscode-languageserver';
import { LineIndex } from '../../server/src/core/text/line-index';
import { Editor, uriOf } from './editor';

const base = readFileSync(path.join(__dirname, '../rules/base.case.md'), 'utf8');

let editor: Editor;
before(async () => {
  editor = await Editor.open();
});
after(() => editor.close());

let opened = 0;
const newName = () => `language-${opened++}.case.md`;

function applied(text: string, edits: readonly TextEdit[]): string {
  const lines = new LineIndex(text);
  return [...edits]
    .sort((a, b) => lines.offset(b.range.start) - lines.offset(a.range.start))
    .reduce((all, { range, newText }) => {
      return all.slice(0, lines.offset(range.start)) + newText + all.slice(lines.offset(range.end));
    }, text);
}

/** The actions at the cursor of a report, by their titles, each with what it makes of the text. */
async function actions(marked: string, only = ['refactor', 'source.organizeKeys']): Promise<Map<string, string>> {
  const name = newName();
  const position = await editor.show(name, marked);
  const found = await editor.ask<CodeAction[]>('textDocument/codeAction', name, undefined, {
    range: { start: position, end: position },
    context: { diagnostics: [], only },
  });
  const text = marked.replace('|', '');
  return new Map(found.map(({ title, edit }) => [title, applied(text, edit!.changes![uriOf(name)]!)]));
}

const frontMatter = (text: string) => text.slice(0, text.indexOf('\n---\n', 4) + 5);
const actionOn = async (marked: string, title: RegExp) =>
  [...(await actions(marked))].find(([name]) => title.test(name));

describe('code actions where nothing is wrong', () => {
  test('insert all that is required, in its customary place', async () => {
    const found = await actionOn(
      '---\ncase-report: 1\npatient:\n  se|x: female\nirb: unknown\n---\n',
      /the report needs/,
    );
    assert.equal(
      found?.[1],
      '---\ncase-report: 1\ntitle: unknown\npatient:\n  sex: female\nprocedure: unknown\nfindings: unknown\noutcome: unknown\nirb: unknown\nconsent:\n  treatment: unknown\n  publication: unknown\n---\n',
    );
    const patient = await actionOn('---\ncase-report: 1\npatient:\n  se|x: female\n---\n', /`patient` needs/);
    assert.match(patient![1], /\npatient:\n {2}age: unknown\n {2}sex: female\n/);
    assert.match(
      (await actionOn('---\npatient: { sex: fema|le }\n---\n', /`patient` needs/))![1],
      /\{ sex: female, age: unknown \}/,
    );
  });

  test('quote a free text, so that YAML leaves it alone', async () => {
    const found = await actionOn(base.replace('disc protrusion', 'disc pro|trusion'), /Quote/);
    assert.match(found![1], /finding: "disc protrusion" \}/);
    assert.equal(await actionOn(base.replace('age: 52', 'age: 5|2'), /Quote/), undefined);
  });

  test('add a measure with the times of the others', async () => {
    const found = await actionOn(base.replace('status: improved', 'status: impr|oved'), /Add a measure/);
    assert.match(
      found![1],
      /6 months: 2 \}\n {4}- scale: unknown\n {6}scores: \{ baseline: unknown, 1 month: unknown, 6 months: unknown \}\n {2}adverse_events/,
    );
  });

  test('make a report of one patient a series', async () => {
    const [, text] = (await actionOn(base.replace('age: 52', 'age: 5|2'), /series/))!;
    assert.match(text, /\ncases:\n {2}- id: P1\n {4}patient:\n {6}age: 52 years\n/);
    assert.match(text, /\n {4}findings:\n {6}- \{ at: baseline/);
    assert.match(text, /\n {4}outcome:\n {6}follow_up: 6 months\n/);
    assert.doesNotMatch(frontMatter(text), /^(?:patient|findings|outcome):/m);
    assert.equal(await actionOn(text.replace('P1', 'P|1'), /series/), undefined);
  });

  test('put the keys in order, comments with the key they belong to', async () => {
    const marked =
      '---\nirb: unknown # later\n# the title\ntitle: A\npatient: { sex: female, age: 3 years }\ncase-report: |1\n---\n';
    const [, text] = (await actionOn(marked, /customary order/))!;
    assert.equal(
      text,
      '---\ncase-report: 1\n# the title\ntitle: A\npatient: { age: 3 years, sex: female }\nirb: unknown # later\n---\n',
    );
    assert.equal(await actionOn(text.replace('title: A', 'title: |A'), /customary order/), undefined);
  });

  test('are no quick fixes', async () => {
    const found = await actions(base.replace('disc protrusion', 'disc pro|trusion'), ['quickfix']);
    assert.equal(
      [...found.keys()].some((title) => /Quote|series|order/.test(title)),
      false,
    );
  });
});

describe('formatting', () => {
  test('of a report, of a range, and none of the narrative', async () => {
    const name = newName();
    const text = '---\ncase-report:   1\npatient:\n    age:  3 years\n---\n\n#   Abstract\n';
    await editor.show(name, text);
    const options = { tabSize: 4, insertSpaces: true };
    const whole = await editor.ask<TextEdit[]>('textDocument/formatting', name, undefined, { options });
    assert.equal(applied(text, whole), '---\ncase-report: 1\npatient:\n  age: 3 years\n---\n\n#   Abstract\n');
    const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 4 } };
    const part = await editor.ask<TextEdit[]>('textDocument/rangeFormatting', name, undefined, { options, range });
    assert.equal(applied(text, part), '---\ncase-report:   1\npatient:\n  age: 3 years\n---\n\n#   Abstract\n');
  });

  test('behind a line break goes on with a list, and ends it at an empty entry', async () => {
    const typed = async (marked: string) => {
      const name = newName();
      const position = await editor.show(name, marked);
      const more = { ch: '\n', options: { tabSize: 2, insertSpaces: true } };
      const edits = await editor.ask<TextEdit[]>('textDocument/onTypeFormatting', name, position, more);
      return applied(marked.replace('|', ''), edits);
    };
    assert.equal(await typed('---\nlevels:\n  - C5/6\n|\n---\n'), '---\nlevels:\n  - C5/6\n  - \n---\n');
    assert.equal(await typed('---\na:\n  - { b: c }\n  |\n---\n'), '---\na:\n  - { b: c }\n  - \n---\n');
    assert.equal(await typed('---\na:\n  - \n  |\n---\n'), '---\na:\n\n  \n---\n');
    assert.equal(await typed('---\na:\n  - what: pain\n    |\n---\n'), '---\na:\n  - what: pain\n    \n---\n');
    assert.equal(await typed('---\na: b\n---\n- x\n|\n'), '---\na: b\n---\n- x\n\n');
  });
});

describe('signature help', () => {
  test('shows the scale while its scores are typed', async () => {
    const name = newName();
    const position = await editor.show(name, base.replace('baseline: 8', 'baseline: |'));
    const help = await editor.ask<SignatureHelp | null>('textDocument/signatureHelp', name, position);
    assert.match(help!.signatures[0]!.label, /^NRS: 0 to 10.*steps of 1/);
    const elsewhere = await editor.show(newName(), base.replace('age: 52', 'age: |52'));
    const last = `language-${opened - 1}.case.md`;
    assert.equal(await editor.ask('textDocument/signatureHelp', last, elsewhere), null);
  });
});

describe('workspace symbols', () => {
  test('are the titles, cases and procedures of all reports, open or not', async () => {
    const series = '---\ncase-report: 1\ntitle: Three feet\ncases:\n  - id: Left\n    patient: { age: 3 years }\n---\n';
    const own = await Editor.open({ 'a.case.md': base, 'b.case.md': series, 'notes.md': '# Left\n' });
    const asked = async (query: string) =>
      (await own.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name }) => name);
    assert.deepEqual(await asked('lumbar'), [
      'Neurological deficit after lumbar epidural injection: a case report',
      'lumbar interlaminar epidural steroid injection, L4/5',
    ]);
    assert.deepEqual(await asked('left'), ['Case Left, 3 years']);
    await own.show('b.case.md', series.replace('Left', 'Right'));
    assert.deepEqual(await asked('case'), [
      'Neurological deficit after lumbar epidural injection: a case report',
      'lumbar interlaminar epidural steroid injection, L4/5',
      'Case Right, 3 years',
    ]);
    await own.close();
  });
});
