import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { Editor, uriOf } from './editor';

const base = readFileSync(path.join(__dirname, '../rules/base.case.md'), 'utf8').replace(
  '1 month: 5, 6 months: 2',
  '1 month: 5, 3 months: 4, 6 months: 2',
);
const other = base.replaceAll('52 years', '31 years').replace('sex: female', 'sex: male');

/** What is said of duplicates in a report. */
async function duplicates(editor: Editor, name: string): Promise<string[]> {
  const report = await editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', name);
  const items = report.kind === 'full' ? report.items : [];
  return items.filter(({ code }) => code === 'report/duplicate').map(({ message }) => String(message).split('\n')[0]!);
}

/** Asks until the answer is what is expected, or for two seconds: other reports are read in the background. */
async function soon(expected: readonly string[], ask: () => Promise<string[]>): Promise<void> {
  let found = await ask();
  for (let turn = 0; turn < 200 && found.join() !== expected.join(); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    found = await ask();
  }
  assert.deepEqual(found, expected);
}

const pulls = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
const told = [
  'This report and `a.case.md` seem to describe the same case: age, sex and treatment and the scores agree.',
];

describe('two reports of one case in the editor', () => {
  test('the later one by its path tells of the first, as on the command line', async () => {
    const files = { 'a.case.md': base, 'b.case.md': other, 'c.case.md': base };
    const editor = await Editor.open(files, pulls);
    await editor.show('d.case.md', base);
    await soon(told, () => duplicates(editor, 'd.case.md'));
    await editor.show('a.case.md', base);
    assert.deepEqual(await duplicates(editor, 'a.case.md'), []);
    await editor.close();
  });

  test('it goes when the case becomes another, and comes back with it', async () => {
    const editor = await Editor.open({ 'a.case.md': base }, pulls);
    await editor.show('d.case.md', base);
    await soon(told, () => duplicates(editor, 'd.case.md'));
    await editor.change('d.case.md', other);
    assert.deepEqual(await duplicates(editor, 'd.case.md'), []);
    await editor.change('d.case.md', base);
    assert.deepEqual(await duplicates(editor, 'd.case.md'), told);
    await editor.close();
  });

  test('it follows the other file, and reads no file again for an edit', async () => {
    const editor = await Editor.open({ 'a.case.md': base }, pulls);
    await editor.show('d.case.md', base);
    await soon(told, () => duplicates(editor, 'd.case.md'));
    // A change that nobody tells of is not seen: nothing is read for a check.
    editor.files.set(uriOf('a.case.md'), other);
    await editor.change('d.case.md', `${base}\nMore.\n`);
    assert.deepEqual(await duplicates(editor, 'd.case.md'), told);
    const changes = [{ uri: uriOf('a.case.md'), type: 2 }];
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await soon([], () => duplicates(editor, 'd.case.md'));
    await editor.close();
  });
});
