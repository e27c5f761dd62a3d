// What happens when something goes wrong beside the author. Only where the server is a process that can be ended.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { fileUri, findRule, openFresh, replace, startExtension, until } from './desk';

suite('the server', () => {
  suiteSetup(startExtension);

  setup(function () {
    if (process.platform === 'win32') this.skip();
  });

  teardown(() => vscode.commands.executeCommand('workbench.action.files.revert'));

  test('ended in the middle of an edit, starts again and nothing is lost', async () => {
    const editor = await openFresh('mistakes.case.md');
    const { uri } = editor.document;
    await until('the findings', () => findRule(uri, 'level/syntax'));
    await replace(editor, 'baseline: 12', 'baseline: 13');
    process.kill(serverProcess(), 'SIGKILL');
    await replace(editor, 'baseline: 13', 'baseline: 8');
    await until('the finding to go', () => (findRule(uri, 'scale/range') ? undefined : true));
    await until('the other finding to stay', () => findRule(uri, 'level/syntax'));
    assert.match(editor.document.getText(), /baseline: 8/);
  });

  test('ended with much to answer, starts again', async () => {
    const editor = await openFresh('mistakes.case.md');
    const { uri } = editor.document;
    await until('the findings', () => findRule(uri, 'scale/range'));
    const server = serverProcess();
    process.kill(server, 'SIGSTOP');
    const explain = (line: number) =>
      vscode.commands.executeCommand('vscode.executeHoverProvider', uri, new vscode.Position(line, 0));
    const answers = [0, 1, 2, 3, 4, 5, 6, 7].map(explain);
    process.kill(server, 'SIGKILL');
    // As long as nobody hears of the end, each question fails by itself.
    for (const end = Date.now() + 300; Date.now() < end; );
    await replace(editor, 'baseline: 12', 'baseline: 8');
    await until('the finding to go', () => (findRule(uri, 'scale/range') ? undefined : true));
    await until('the other finding to stay', () => findRule(uri, 'level/syntax'));
    await Promise.all(answers);
  });

  test('ended while it makes a file, makes it when it runs again', async () => {
    const editor = await openFresh('mistakes.case.md');
    await until('the findings', () => findRule(editor.document.uri, 'scale/range'));
    const server = serverProcess();
    process.kill(server, 'SIGSTOP');
    const target = fileUri('after-the-end.html');
    const exported = vscode.commands.executeCommand('caseReport.export', 'report html', target);
    await new Promise((resolve) => setTimeout(resolve, 200));
    process.kill(server, 'SIGKILL');
    await exported;
    const bytes = await vscode.workspace.fs.readFile(target);
    assert.match(new TextDecoder().decode(bytes), /Injection into the cervical epidural space/);
  });

  test('busy while a report is closed and opened again, still checks what is typed then', async () => {
    const { uri } = (await openFresh('mistakes.case.md')).document;
    await until('the findings', () => findRule(uri, 'scale/range'));
    const server = serverProcess();
    process.kill(server, 'SIGSTOP');
    try {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await openFresh('mistakes.case.md');
    } finally {
      process.kill(server, 'SIGCONT');
    }
    const editor = await openFresh('mistakes.case.md');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await replace(editor, 'baseline: 12', 'baseline: 8');
    await until('the finding to go', () => (findRule(uri, 'scale/range') ? undefined : true));
    await replace(editor, 'baseline: 8', 'baseline: 13');
    await until('the finding to come', () => findRule(uri, 'scale/range'));
  });
});

/** The process of the server: a child of the extension host, in which this runs. */
function serverProcess(): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const line = processes.find(
    (each) => each.includes('dist/server.js') && Number(each.trim().split(/\s+/)[1]) === process.pid,
  );
  if (!line) throw new Error('The server is no child of the extension host.');
  return Number(line.trim().split(/\s+/)[0]);
}
