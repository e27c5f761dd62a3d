// What the commands do.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/client';
import type { RenderResult } from '../../../server/src/lsp/protocol';
import { fileUri, findRule, openFresh, replace, startExtension, until } from './desk';

suite('commands', () => {
  let api: Api;

  suiteSetup(async () => {
    api = await startExtension();
  });

  teardown(async () => {
    // A document without a file would ask whether it is to be saved.
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    // The next one would get its name, and what it held.
    await until('the document to go', () => {
      return vscode.workspace.textDocuments.some(({ isUntitled }) => isUntitled) ? undefined : true;
    });
  });

  /** The next thing the preview shows for which `fits` holds. */
  function rendered(fits: (result: RenderResult) => boolean): Promise<RenderResult> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The preview did not show it.')), 10_000);
      const listening = api.onDidRender((result) => {
        if (!fits(result)) return;
        clearTimeout(timer);
        listening.dispose();
        resolve(result);
      });
    });
  }

  test('every command of the manifest is registered', async () => {
    const extension = vscode.extensions.getExtension('case-report.case-report');
    const declared: string[] = extension?.packageJSON.contributes.commands.map(
      ({ command }: { command: string }) => command,
    );
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      declared.filter((command) => !known.has(command)),
      [],
    );
    assert.ok(declared.length > 0);
  });

  test('the preview opens beside the report and shows its title and its abstract', async () => {
    await openFresh('mistakes.case.md');
    const first = rendered(({ title }) => title.includes('Pain relief'));
    await vscode.commands.executeCommand('caseReport.openPreviewToSide');
    const { html, journal } = await first;
    assert.match(html, /Injection into the cervical epidural space is common/);
    assert.match(html, /data-line="\d+"/);
    assert.notEqual(journal, '');
    await until('the tab', () => {
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      return tabs.find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('caseReport'));
    });
    assert.equal(vscode.window.activeTextEditor?.document.uri.path.endsWith('mistakes.case.md'), true);
  });

  test('the preview follows the typing', async () => {
    const editor = await openFresh('mistakes.case.md');
    const first = rendered(() => true);
    await vscode.commands.executeCommand('caseReport.openPreviewToSide');
    await first;
    const second = rendered(({ html }) => html.includes('very common'));
    await replace(editor, 'is common', 'is very common');
    await second;
  });

  test('the preview follows the active report and escapes what it shows', async () => {
    const editor = await openFresh('mistakes.case.md');
    const first = rendered(({ title }) => title.includes('Pain relief'));
    await vscode.commands.executeCommand('caseReport.openPreviewToSide');
    await first;
    const hostile = rendered(({ html }) => html.includes('onerror'));
    await replace(editor, 'is common', 'is <img src=x onerror=alert(1)> common');
    assert.doesNotMatch((await hostile).html, /<img src=x/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    const other = rendered(({ title }) => title.includes('Another'));
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '---\ncase-report: 1\ntitle: Another report\n---\n\n# Abstract\n\nText.\n',
    });
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
    await other;
  });

  test('New Case Report opens an unsaved report for the journal', async () => {
    await vscode.commands.executeCommand('caseReport.newReport', {
      type: 'case report',
      journal: 'pain-medicine-case-reports',
      name: '',
    });
    const document = await until('the report', () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.isUntitled && /^journal: pain-medicine-case-reports$/m.test(shown.getText()) ? shown : undefined;
    });
    assert.equal(document.languageId, 'markdown');
    assert.match(document.getText(), /^---\r?\ncase-report: 1\r?\n/);
  });

  test('New Case Report with a name makes a file and overwrites none', async () => {
    const name = 'made-by-the-test';
    await vscode.commands.executeCommand('caseReport.newReport', { type: 'case report', name });
    const bytes = await vscode.workspace.fs.readFile(fileUri(`${name}.case.md`));
    assert.match(new TextDecoder().decode(bytes), /case-report: 1/);
    await assert.rejects(async () => {
      await vscode.commands.executeCommand('caseReport.newReport', { type: 'case report', name });
    });
  });

  test('Select Journal writes the journal into the front matter, and takes it away', async () => {
    const { document } = await openFresh('mistakes.case.md');
    await vscode.commands.executeCommand('caseReport.selectJournal', 'pain-medicine-case-reports');
    assert.match(document.getText(), /^type: case report\njournal: pain-medicine-case-reports\nkeywords:/m);
    await vscode.commands.executeCommand('caseReport.selectJournal', '');
    assert.doesNotMatch(document.getText(), /^journal:/m);
  });

  test('Export writes the report as a document, a page and JATS, in a browser too', async () => {
    await openFresh('mistakes.case.md');
    const beginnings = { docx: 'PK', html: '<!DOCTYPE html>', jats: '<?xml' };
    for (const [form, beginning] of Object.entries(beginnings)) {
      const target = fileUri(`exported.${form}`);
      await vscode.commands.executeCommand('caseReport.export', `report ${form}`, target);
      const bytes = await vscode.workspace.fs.readFile(target);
      assert.ok(new TextDecoder().decode(bytes).startsWith(beginning), form);
    }
  });

  test('the preview shows the timeline and the scores', async () => {
    await openFresh('mistakes.case.md');
    const shown = rendered(({ html }) => html.includes('class="picture"'));
    await vscode.commands.executeCommand('caseReport.openPreviewToSide', undefined, 'timeline');
    assert.match((await shown).html, /<h1 data-line="\d+">Timeline/);
    const abstract = rendered(({ html }) => !html.includes('class="picture"'));
    await vscode.commands.executeCommand('caseReport.openPreviewToSide', undefined, 'abstract');
    await abstract;
  });

  test('the workspace is checked without a file being open', async () => {
    // The message at the end waits for an answer, so the command itself is not waited for.
    void vscode.commands.executeCommand('caseReport.lintWorkspace');
    await until('a finding in a file that is not open', () => findRule(fileUri('mistakes.case.md'), 'level/syntax'));
  });

  test('a restarted server finds the same', async () => {
    const { document } = await openFresh('mistakes.case.md');
    await until('the finding', () => findRule(document.uri, 'level/syntax'));
    await vscode.commands.executeCommand('caseReport.restartServer');
    await until('the finding after the restart', () => findRule(document.uri, 'level/syntax'));
  });

  test('the checklist opens in the side bar, leads to its evidence, and follows the text', async () => {
    const editor = await openFresh('mistakes.case.md');
    await vscode.commands.executeCommand('caseReport.showChecklist');
    const items = await until('the checklist', () => api.checklist.result?.items);
    assert.equal(api.checklist.result?.name, 'CARE 2013');
    const topics = api.checklist.getChildren();
    assert.ok(topics.length >= 12);
    const [title] = api.checklist.getChildren(topics[0]);
    const { command, label } = api.checklist.getTreeItem(title!);
    assert.match(String(label), /^1 The title names/);
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
    const line = await until('the title', () => vscode.window.activeTextEditor?.selection.active.line);
    assert.match(editor.document.lineAt(line).text, /^title:/);
    assert.ok(items.some(({ status }) => status === 'missing'));
  });

  test('the checklist is shown as a page', async () => {
    await openFresh('mistakes.case.md');
    const page = rendered(({ html }) => html.includes('class="checklist"'));
    await vscode.commands.executeCommand('caseReport.openChecklistPage');
    assert.match((await page).html, /class="jump" href="#line-\d+" data-line="\d+"/);
  });
});
