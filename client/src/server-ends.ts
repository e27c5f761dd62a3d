import * as vscode from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** A server that ends more often than this within `window` is not started again by itself. */
const most = 4;
const window = 3 * 60 * 1000;

/**
 * What is done when the server ends unasked: it is started again, silently, since nothing is lost with it. Questions that can't
 * be sent any more are no reason to give up: they come between the end of the server and the news of it.
 */
export class ServerEnds implements ErrorHandler {
  #ends: number[] = [];

  error(): { action: ErrorAction; handled: boolean } {
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#ends = [...this.#ends.filter((end) => now - end < window), now];
    if (this.#ends.length <= most) return { action: CloseAction.Restart, handled: true };
    this.#ends = [];
    void offerRestart();
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}

async function offerRestart(): Promise<void> {
  const restart = vscode.l10n.t('Restart Server');
  const text = vscode.l10n.t(
    'Case Report: the server has ended several times, and reports are not checked any more. Your text is safe.',
  );
  const answer = await vscode.window.showErrorMessage(text, restart);
  if (answer === restart) await vscode.commands.executeCommand('caseReport.restartServer');
}
