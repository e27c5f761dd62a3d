import * as vscode from 'vscode';
import type { Desk } from '../client';
import { activeReport } from './active-report';

/** Shows the checklist of the active report: in the side bar to jump from, and as a page to read and print from. */
export function registerShowChecklist(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('caseReport.showChecklist', async () => {
      await vscode.commands.executeCommand('caseReport.checklist.focus');
      desk.checklist.refresh();
    }),
    vscode.commands.registerCommand('caseReport.openChecklistPage', async () => {
      const document = await activeReport(desk);
      if (document) desk.preview.open(document.uri, vscode.ViewColumn.Beside, 'checklist');
    }),
    vscode.commands.registerCommand('caseReport.printChecklist', () =>
      vscode.commands.executeCommand('caseReport.export', 'checklist html'),
    ),
  );
}
