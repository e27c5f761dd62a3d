import * as vscode from 'vscode';
import {
  ExecuteCommandRequest,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageclient';
import { type LintWorkspaceResult, lintWorkspaceCommand } from '../../../server/src/lsp/protocol';
import type { Desk } from '../client';
import { countTexts } from '../counts';
import { isUnanswered } from '../server';

/** Checks every report of the workspace, open or not; the findings appear among the problems. */
export function registerLintWorkspace(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('caseReport.lintWorkspace', () =>
    vscode.window
      .withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: vscode.l10n.t('Checking all case reports'),
          cancellable: true,
        },
        (progress, token) => lint(desk, progress, token),
      )
      .then(tell),
  );
}

async function lint(
  desk: Desk,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<LintWorkspaceResult | undefined> {
  const { server } = desk;
  await server.start();
  const workDoneToken = crypto.randomUUID();
  let reached = 0;
  const listening = server.client.onProgress(
    WorkDoneProgress.type,
    workDoneToken,
    (step: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd) => {
      const percentage = step.kind === 'report' ? (step.percentage ?? reached) : reached;
      progress.report({ message: step.message, increment: percentage - reached });
      reached = percentage;
    },
  );
  try {
    const params = { command: lintWorkspaceCommand, arguments: [], workDoneToken };
    return await server.client.sendRequest(ExecuteCommandRequest.type, params, token);
  } catch (problem) {
    // A server that was restarted meanwhile has nothing to tell.
    if (token.isCancellationRequested || isUnanswered(problem)) return undefined;
    throw problem;
  } finally {
    listening.dispose();
  }
}

async function tell(result: LintWorkspaceResult | undefined): Promise<void> {
  if (!result) return;
  if (result.files === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no case report in this workspace.'));
    return;
  }
  const { files, errors, warnings, infos } = result;
  const found = countTexts(errors, warnings, infos).join(', ');
  const text =
    files === 1
      ? vscode.l10n.t('1 case report checked: {0}.', found)
      : vscode.l10n.t('{0} case reports checked: {1}.', files, found);
  const show = vscode.l10n.t('Show Problems');
  const clean = result.errors + result.warnings + result.infos === 0;
  const answer = await vscode.window.showInformationMessage(text, ...(clean ? [] : [show]));
  if (answer === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
