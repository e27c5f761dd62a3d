import * as vscode from 'vscode';
import { type ChoicesResult, choicesMethod } from '../../../server/src/lsp/protocol';
import type { Desk } from '../client';
import { setKey } from '../front-matter';
import { isReport } from '../report';
import { pick } from './pick';

/** Chooses the journal of the active report, or of the one in the preview, and writes it into its front matter. */
export function registerSelectJournal(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('caseReport.selectJournal', async (journal?: string) => {
    const document = await activeReport(desk);
    if (!document) {
      void vscode.window.showInformationMessage('Open a case report first; the journal is chosen for it.');
      return;
    }
    const chosen = typeof journal === 'string' ? journal : await ask(desk);
    if (chosen === undefined) return;
    await write(document, chosen === '' ? undefined : chosen);
  });
}

async function activeReport({ preview }: Desk): Promise<vscode.TextDocument | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (document && isReport(document)) return document;
  return preview.uri && vscode.workspace.openTextDocument(preview.uri);
}

async function ask({ server }: Desk): Promise<string | undefined> {
  const { journals } = await server.ask<ChoicesResult>(choicesMethod, {});
  const none = {
    id: '',
    label: 'No journal of its own',
    detail: 'The one of the configuration, else the general profile.',
  };
  const answer = await pick({
    title: 'Select Journal',
    placeholder: 'The journal the report is written for',
    choices: [...journals, none],
  });
  return answer === 'back' ? undefined : answer?.id;
}

async function write(document: vscode.TextDocument, journal: string | undefined): Promise<void> {
  const text = document.getText();
  const change = setKey(text, 'journal', journal);
  if (!change) {
    if (journal === undefined) return;
    void vscode.window.showWarningMessage(
      'The front matter has no place for the journal: it must start the file and end with a line of three hyphens.',
    );
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(change.start), document.positionAt(change.end));
  edit.replace(document.uri, range, change.newText);
  await vscode.workspace.applyEdit(edit);
}
