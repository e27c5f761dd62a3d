import * as vscode from 'vscode';
import type { Desk } from '../client';

export function registerRestartServer({ server }: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('caseReport.restartServer', async () => {
    await server.restart();
    vscode.window.setStatusBarMessage(vscode.l10n.t('Case Report: the server has been restarted.'), 3_000);
  });
}
