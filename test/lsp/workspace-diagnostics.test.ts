import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, test } from 'node:test';
import type {
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { CancellationTokenSource, ProgressType } from 'vscode-languageserver/node';
import { type LintWorkspaceResult, lintWorkspaceCommand } from '../../server/src/lsp/protocol';
import { Editor, uriOf } from './editor';

const base = readFileSync(path.join(__dirname, '../rules/base.case.md'), 'utf8');
const slip = base.replace('level: L4/5\n', 'level: L45\n');
const pulls = { textDocument: { diagnostic: {} } };
const stream = new ProgressType<WorkspaceDiagnosticReport>();

let editor: Editor;

/** A question for the findings of the workspace, and what has been answered so far: by file, its rules. */
class Question {
  readonly told = new Map<string, string[]>();
  readonly ids = new Map<string, string>();
  readonly #stop = new CancellationTokenSource();
  readonly answer: Promise<WorkspaceDiagnosticReport>;
  answered = false;
  static #count = 0;

  constructor(before: Question | undefined, partial = true) {
    this.ids = new Map(before?.ids);
    const previousResultIds = [...this.ids].map(([uri, value]) => ({ uri, value }));
    const partialResultToken = partial ? `question ${Question.#count++}` : undefined;
    if (partialResultToken) editor.connection.onProgress(stream, partialResultToken, ({ items }) => this.#take(items));
    this.answer = editor.connection
      .sendRequest<WorkspaceDiagnosticReport>(
        'workspace/diagnostic',
        { previousResultIds, partialResultToken },
        this.#stop.token,
      )
      .then((report) => {
        this.answered = true;
        this.#take(report.items);
        return report;
      });
  }

  #take(items: readonly WorkspaceDocumentDiagnosticReport[]): void {
    for (const item of items) {
      if (item.resultId) this.ids.set(item.uri, item.resultId);
      if (item.kind !== 'full') continue;
      const name = item.uri.slice(uriOf('').length);
      this.told.set(
        name,
        item.items.map(({ code }) => String(code)),
      );
    }
  }

  async withdraw(): Promise<void> {
    this.#stop.cancel();
    await this.answer;
  }
}

async function changed(...names: string[]): Promise<void> {
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: names.map((name) => ({ uri: uriOf(name), type: 2 })),
  });
}

/** Whatever the server had to do before a request that is sent now has been done. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60));
  await editor.connection.sendRequest('workspace/symbol', { query: 'nothing' });
}

const command = () =>
  editor.connection.sendRequest<LintWorkspaceResult>('workspace/executeCommand', { command: lintWorkspaceCommand });

describe('a client that asks for the findings of the workspace', () => {
  afterEach(() => editor.close());

  test('gets those of every report, open or not, file by file', async () => {
    editor = await Editor.open({ 'a.case.md': slip, 'b/c.md': slip, 'notes.md': '# Notes\n' }, pulls);
    await editor.show('open.case.md', slip);
    const question = new Question(undefined);
    assert.deepEqual((await question.answer).items, []);
    assert.deepEqual([...question.told.keys()].sort(), ['a.case.md', 'b/c.md', 'open.case.md']);
    for (const rules of question.told.values()) assert.ok(rules.includes('level/syntax'));
    assert.equal(editor.pushed.size, 0);
  });

  test('gets them in one piece where it takes no pieces', async () => {
    editor = await Editor.open({ 'a.case.md': slip }, pulls);
    const { items } = await new Question(undefined, false).answer;
    assert.deepEqual(
      items.map(({ uri }) => uri),
      [uriOf('a.case.md')],
    );
  });

  test('waits for what is new to it, and gets no more than that', async () => {
    editor = await Editor.open({ 'a.case.md': slip, 'b.case.md': slip, 'c.case.md': slip }, pulls);
    const first = new Question(undefined);
    await first.answer;
    const second = new Question(first);
    await settled();
    assert.equal(second.answered, false);
    editor.files.set(uriOf('a.case.md'), base);
    editor.files.delete(uriOf('b.case.md'));
    await changed('a.case.md', 'b.case.md');
    await second.answer;
    assert.deepEqual([...second.told.keys()].sort(), ['a.case.md', 'b.case.md']);
    assert.equal(second.told.get('a.case.md')?.includes('level/syntax'), false);
    assert.deepEqual(second.told.get('b.case.md'), []);
    // A change that changes no finding is none.
    const third = new Question(second);
    editor.files.set(uriOf('c.case.md'), `${slip}\n`);
    await changed('c.case.md');
    await settled();
    assert.equal(third.answered, false);
    await third.withdraw();
  });

  test('hears of a file that a report names, and of a configuration', async () => {
    const cites = base.replace('case-report: 1\n', 'case-report: 1\nbibliography: refs.bib\n');
    editor = await Editor.open({ 'a.case.md': cites }, pulls);
    const first = new Question(undefined);
    await first.answer;
    assert.ok(
      first.told.get('a.case.md')?.some((rule) => rule === 'reference/file'),
      `${first.told.get('a.case.md')}`,
    );
    editor.files.set(uriOf('refs.bib'), '@article{one2020, title = {One}, author = {A. One}, year = 2020}\n');
    const second = new Question(first);
    await changed('refs.bib');
    await second.answer;
    assert.notDeepEqual(second.told.get('a.case.md'), first.told.get('a.case.md'));
    const third = new Question(second);
    editor.files.set(uriOf('.case-report.yaml'), 'rules: { care: off }\n');
    await changed('.case-report.yaml');
    await third.answer;
    assert.equal(
      third.told.get('a.case.md')?.some((rule) => rule.startsWith('care/')),
      false,
    );
  });

  test('hears of a file that it closed as it stands on the disk', async () => {
    editor = await Editor.open({}, pulls);
    await editor.show('a.case.md', slip);
    const first = new Question(undefined);
    await first.answer;
    editor.files.set(uriOf('a.case.md'), base);
    const second = new Question(first);
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf('a.case.md') } });
    await second.answer;
    assert.equal(second.told.get('a.case.md')?.includes('level/syntax'), false);
    const closed = await editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', 'a.case.md');
    assert.equal(closed.kind === 'full' && closed.items.some(({ code }) => code === 'level/syntax'), false);
  });

  test('names a file as it is written by the client, whatever is escaped', async () => {
    editor = await Editor.open({ 'a%20(1).case.md': base }, pulls);
    await editor.show('a%20%281%29.case.md', slip);
    editor.files.delete(uriOf('a%20%281%29.case.md'));
    const question = new Question(undefined);
    await question.answer;
    assert.deepEqual([...question.told.keys()], ['a%20%281%29.case.md']);
    assert.ok(question.told.get('a%20%281%29.case.md')?.includes('level/syntax'));
  });

  test('gets what the command finds as its answer, and nothing pushed', async () => {
    const settings = { diagnosticMode: 'openFilesOnly' };
    const client = { ...pulls, workspace: { configuration: true } };
    editor = await Editor.open({ 'a.case.md': slip, 'b.md': '# No report\n' }, client, {}, [''], () => settings);
    const question = new Question(undefined);
    await settled();
    assert.equal(question.answered, false);
    assert.equal((await command()).files, 1);
    await question.answer;
    assert.ok(question.told.get('a.case.md')?.includes('level/syntax'));
    assert.equal(editor.pushed.size, 0);
  });

  test('is let go when it withdraws or leaves', async () => {
    editor = await Editor.open({ 'a.case.md': slip }, pulls);
    const first = new Question(undefined);
    await first.answer;
    const second = new Question(first);
    await second.withdraw();
    const third = new Question(second);
    await editor.connection.sendRequest('shutdown');
    assert.deepEqual((await third.answer).items, []);
  });
});

describe('other clients', () => {
  afterEach(() => editor.close());

  test('that pull documents alone get the findings of closed files pushed by the command', async () => {
    editor = await Editor.open({ 'a.case.md': slip }, pulls);
    await editor.show('open.case.md', slip);
    assert.equal((await command()).files, 2);
    assert.ok(editor.pushed.get(uriOf('a.case.md'))?.some(({ code }) => code === 'level/syntax'));
    assert.equal(editor.pushed.has(uriOf('open.case.md')), false);
    await editor.show('a.case.md', slip);
    await settled();
    assert.deepEqual(editor.pushed.get(uriOf('a.case.md')), []);
  });

  test('get no answer twice that they have', async () => {
    editor = await Editor.open({}, pulls);
    await editor.show('a.case.md', slip);
    const ask = (previousResultId?: string) =>
      editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', 'a.case.md', undefined, { previousResultId });
    const first = await ask();
    assert.equal(first.kind, 'full');
    assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await editor.change('a.case.md', base);
    assert.equal((await ask(first.resultId)).kind, 'full');
  });

  test('may leave while the server has something to tell', async () => {
    // An unhandled rejection would fail this test.
    for (const client of [
      {},
      pulls,
      { ...pulls, workspace: { configuration: true, diagnostics: { refreshSupport: true } } },
    ]) {
      const leaving = await Editor.open({ 'a.case.md': slip }, client);
      await leaving.show('a.case.md', slip);
      leaving.connection.end();
      leaving.connection.dispose();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    editor = await Editor.open();
  });
});
