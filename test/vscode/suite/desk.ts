// What the suites share: the extension, the workspace, and waiting for what comes in its own time.
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/client';

/** The extension, started. */
export async function startExtension(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('case-report.case-report');
  if (!extension) throw new Error('The extension is not known to VS Code.');
  const api = await extension.activate();
  await api.ready();
  return api;
}

/** A file of the workspace that the tests open. */
export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The tests need a folder.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file in the editor as it is on the disk, without what another test left in it. */
export async function openFresh(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(fileUri(name));
  const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
  if (document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
  return editor;
}

/** Waits until `look` finds something. Throws after 10 seconds, with what was waited for. */
export async function until<T>(what: string, look: () => T | undefined | Thenable<T | undefined>): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** Our diagnostics of a file. */
export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'case-report');
}

/** A rule's id, whether or not it is a link to its page. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The diagnostic of a rule, when it is there. */
export function findRule(uri: vscode.Uri, rule: string): vscode.Diagnostic | undefined {
  return diagnosticsOf(uri).find((each) => ruleOf(each) === rule);
}

/** Where a text stands in a document, its end included. Throws when it does not. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`No ${text} in ${document.uri.path}.`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}

/** Replaces a text of the editor's document as an author would. */
export async function replace(editor: vscode.TextEditor, text: string, by: string): Promise<void> {
  const range = rangeOf(editor.document, text);
  if (!(await editor.edit((edit) => edit.replace(range, by)))) throw new Error('The edit was refused.');
}
