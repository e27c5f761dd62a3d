import * as vscode from 'vscode';
import type { Desk } from '../client';
import { isReport } from '../report';

/** The report in the active editor, else the one in the preview. */
export async function activeReport({ preview }: Desk): Promise<vscode.TextDocument | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (document && isReport(document)) return document;
  return preview.uri && vscode.workspace.openTextDocument(preview.uri);
}
