// What happens when something goes wrong beside the author. Only where the server is a process that can be ended.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { findRule, openFresh, replace, startExtension, until } from './desk';

suite('the server', () => {
  suiteSetup(startExtension);

  test('ended in the middle of an edit, starts again and nothing is lost', async function () {
    if (process.platform === 'win32') this.skip();
    const editor = await openFresh('mistakes.case.md');
    const { uri } = editor.document;
    await until('the findings', () => findRule(uri, 'level/syntax'));
    await replace(editor, 'baseline: 12', 'baseline: 13');
    process.kill(serverProcess(), 'SIGKILL');
    await replace(editor, 'baseline: 13', 'baseline: 8');
    await until('the finding to go', () => (findRule(uri, 'scale/range') ? undefined : true));
    await until('the other finding to stay', () => findRule(uri, 'level/syntax'));
    assert.match(editor.document.getText(), /baseline: 8/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
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
