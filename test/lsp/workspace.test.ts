import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { lintWorkspaceCommand } from '../../server/src/lsp/protocol';
import { inSlices } from '../../server/src/lsp/slices';
import { Editor, uriOf } from './editor';

const base = readFileSync(path.join(__dirname, '../rules/base.case.md'), 'utf8');
const slip = base.replace('level: L4/5\n', 'level: L45\n');
const pulls = { textDocument: { diagnostic: {} } };

async function rules(editor: Editor, name: string): Promise<string[]> {
  const report = await editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', name);
  return report.kind === 'full' ? report.items.map(({ code }) => String(code)) : [];
}

describe('a workspace', () => {
  test('of several folders: each has its own configuration', async () => {
    const editor = await Editor.open(
      {
        'a/.case-report.yaml': 'rules: { level/syntax: off }\n',
        'b/.case-report.yaml': 'rules: { level/syntax: warning }\n',
      },
      pulls,
    );
    await editor.show('a/one.case.md', slip);
    await editor.show('b/two.case.md', slip);
    assert.equal((await rules(editor, 'a/one.case.md')).includes('level/syntax'), false);
    assert.equal((await rules(editor, 'b/two.case.md')).includes('level/syntax'), true);
    await editor.close();
  });

  test('of several folders: each has its own settings of the editor', async () => {
    const editor = await Editor.open({}, { ...pulls, workspace: { configuration: true } }, {}, ['a', 'b'], (scope) =>
      scope === uriOf('a') ? { rules: { 'level/syntax': 'off' } } : {},
    );
    await editor.show('a/one.case.md', slip);
    await editor.show('b/two.case.md', slip);
    // The settings are asked for when the server has started.
    for (let turn = 0; turn < 200 && (await rules(editor, 'a/one.case.md')).includes('level/syntax'); turn++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    assert.equal((await rules(editor, 'a/one.case.md')).includes('level/syntax'), false);
    assert.equal((await rules(editor, 'b/two.case.md')).includes('level/syntax'), true);
    await editor.close();
  });

  test('a file that changes or goes behind the editor changes what is shown of it', async () => {
    const editor = await Editor.open({ 'a.case.md': slip, 'b.case.md': slip }, pulls);
    await editor.connection.sendRequest('workspace/executeCommand', { command: lintWorkspaceCommand });
    const shown = (name: string) => editor.pushed.get(uriOf(name))?.some(({ code }) => code === 'level/syntax');
    assert.equal(shown('a.case.md'), true);
    editor.files.set(uriOf('a.case.md'), base);
    editor.files.delete(uriOf('b.case.md'));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: ['a.case.md', 'b.case.md'].map((name) => ({ uri: uriOf(name), type: 2 })),
    });
    for (let turn = 0; turn < 200 && (shown('a.case.md') || shown('b.case.md')); turn++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    assert.equal(shown('a.case.md'), false);
    assert.deepEqual(editor.pushed.get(uriOf('b.case.md')), []);
    await editor.close();
  });
});

describe('work in slices', () => {
  const busy = (milliseconds: number) => {
    for (const end = performance.now() + milliseconds; performance.now() < end; );
  };
  function* work(steps: number, done: { count: number }): Generator<void, string> {
    for (; done.count < steps; done.count++) {
      busy(8);
      yield;
    }
    return 'verdict';
  }

  test('lets others work in between', async () => {
    let others = 0;
    const timer = setInterval(() => others++, 1);
    assert.equal(await inSlices(work(20, { count: 0 })), 'verdict');
    clearInterval(timer);
    assert.ok(others >= 3, String(others));
  });

  test('lets what is asked already go first', async () => {
    const done = { count: 0 };
    const verdict = inSlices(work(1, done));
    assert.equal(done.count, 0);
    assert.equal(await verdict, 'verdict');
  });

  test('ends without a result when it has become stale', async () => {
    const done = { count: 0 };
    let stale = false;
    setTimeout(() => {
      stale = true;
    }, 30);
    assert.equal(await inSlices(work(200, done), () => stale), undefined);
    assert.ok(done.count < 100, String(done.count));
  });
});
