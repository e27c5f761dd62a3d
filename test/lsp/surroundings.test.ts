import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { Editor, uriOf } from './editor';

const base = readFileSync(path.join(__dirname, '../rules/base.case.md'), 'utf8');
const report = base
  .replace('consent:', 'bibliography: "my references.bib"\nconsent:')
  .replace('One patient', 'Others saw more [@eker2010]. One patient');
const references = '@article{eker2010, title = {A treatment option}}\n';

async function toldOf(editor: Editor, name: string): Promise<string[]> {
  const answer = await editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', name);
  return answer.kind === 'full'
    ? answer.items.flatMap(({ code, message }) =>
        /^reference\/(?:file|undefined)/.test(String(code)) ? String(message) : [],
      )
    : [];
}

async function withEditor(files: Record<string, string>, use: (editor: Editor) => Promise<void>): Promise<void> {
  const editor = await Editor.open(files, { textDocument: { diagnostic: {} } });
  try {
    await use(editor);
  } finally {
    await editor.close();
  }
}

describe('the files that an open report names', () => {
  test('are read again when the editor tells that one of them has changed', async () => {
    await withEditor({ 'sub/my%20references.bib': references }, async (editor) => {
      await editor.show('sub/a.case.md', report);
      assert.deepEqual(await toldOf(editor, 'sub/a.case.md'), []);
      editor.files.set(uriOf('sub/my%20references.bib'), references.replace('eker2010', 'other'));
      assert.deepEqual(await toldOf(editor, 'sub/a.case.md'), [], 'nobody has told yet');
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uriOf('sub/my%20references.bib'), type: 2 }],
      });
      assert.match((await toldOf(editor, 'sub/a.case.md')).join(), /No entry has the key `eker2010`/);
    });
  });

  test('are looked at again on saving where the client watches no files', async () => {
    await withEditor({}, async (editor) => {
      await editor.show('a.case.md', report);
      assert.match((await toldOf(editor, 'a.case.md')).join(), /`my references\.bib` does not exist/);
      editor.files.set(uriOf('my%20references.bib'), references);
      await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: uriOf('a.case.md') } });
      assert.deepEqual(await toldOf(editor, 'a.case.md'), []);
    });
  });

  test('are read inside the workspace only, and for a report outside of it not at all', async () => {
    await withEditor({ '../references.bib': references }, async (editor) => {
      await editor.show('a.case.md', report.replace('my references', '../references'));
      assert.match((await toldOf(editor, 'a.case.md')).join(), /lies outside the workspace/);
      await editor.show('../a.case.md', report);
      assert.deepEqual(await toldOf(editor, '../a.case.md'), []);
    });
  });
});
