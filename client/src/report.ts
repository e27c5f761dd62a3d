import * as vscode from 'vscode';
import { opensReport } from './front-matter';

/** How far into a file its front matter is looked for, in lines: a glance at every Markdown file, not a parse. */
const headLines = 400;

/** Where reports are: copies that the version control shows in a comparison are none. */
export function schemes(): ReadonlySet<string> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)]);
}

/** Whether a document is worth the server's attention. */
export function isReport(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown' || !schemes().has(document.uri.scheme)) return false;
  if (document.uri.path.endsWith('.case.md')) return true;
  return opensReport(document.getText(new vscode.Range(0, 0, headLines, 0)));
}

/** Keeps the context key `caseReport.isReport` in step with the active editor. */
export function trackActiveReport(): vscode.Disposable {
  let known: boolean | undefined;
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const now = document !== undefined && isReport(document);
    if (now === known) return;
    known = now;
    void vscode.commands.executeCommand('setContext', 'caseReport.isReport', now);
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === vscode.window.activeTextEditor?.document) update();
    }),
  );
}
