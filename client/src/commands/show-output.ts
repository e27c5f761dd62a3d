import * as vscode from 'vscode';
import type { Desk } from '../client';

/** Shows the server's log, for a report of a fault. It never holds a report's text. */
export function registerShowOutput({ server }: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('caseReport.showOutput', () => server.client.outputChannel.show(true));
}
