// The same extension in a browser's extension host, with the server in a worker: what must work there too. Without
// mocha and Node, since neither is there.

import * as vscode from 'vscode';
import type { RenderResult } from '../../../server/src/lsp/protocol';
import { findRule, openFresh, rangeOf, replace, startExtension, until } from './desk';

const checks: Record<string, () => Promise<void>> = {
  async 'a report with mistakes has findings'() {
    await startExtension();
    const { document } = await openFresh('mistakes.case.md');
    await until('level/syntax', () => findRule(document.uri, 'level/syntax'));
    await until('scale/range', () => findRule(document.uri, 'scale/range'));
  },

  async 'levels are completed'() {
    const editor = await openFresh('mistakes.case.md');
    await replace(editor, 'level: C56', 'level: C5');
    const { uri } = editor.document;
    const at = rangeOf(editor.document, 'level: C5').end;
    await until('C5/6', async () => {
      const provider = 'vscode.executeCompletionItemProvider';
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(provider, uri, at);
      return items.find(({ label }) => (typeof label === 'string' ? label : label.label) === 'C5/6');
    });
    await vscode.commands.executeCommand('workbench.action.files.revert');
  },

  async 'the preview shows the abstract'() {
    const api = await startExtension();
    await openFresh('mistakes.case.md');
    let shown: RenderResult | undefined;
    const listening = api.onDidRender((result) => {
      shown = result;
    });
    await vscode.commands.executeCommand('caseReport.openPreviewToSide');
    await until('the abstract', () => (shown?.html.includes('Injection into the cervical') ? shown : undefined));
    listening.dispose();
  },

  async 'the whole workspace is checked'() {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    void vscode.commands.executeCommand('caseReport.lintWorkspace');
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
    const file = vscode.Uri.joinPath(folder, 'mistakes.case.md');
    await until('a finding in a file that is not open', () => findRule(file, 'level/syntax'));
  },
};

/** Says of each check whether it passed, and throws at the end if one did not. */
export async function run(): Promise<void> {
  let failed = 0;
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
      console.log(`  ✔ ${name}`);
    } catch (problem) {
      failed++;
      console.log(`  ✖ ${name}: ${problem}`);
    }
  }
  if (failed > 0) throw new Error(`${failed} checks failed.`);
}
