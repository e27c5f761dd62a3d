import * as vscode from 'vscode';
import {
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageclient';
import { type LintWorkspaceResult, lintWorkspaceCommand } from '../../../server/src/lsp/protocol';
import type { Desk } from '../client';
import { isReport } from '../report';

/** Checks every report of the workspace, open or not; the findings appear among the problems. */
export function registerLintWorkspace(desk: Desk): vscode.Disposable {
  const command = vscode.commands.registerCommand('caseReport.lintWorkspace', () =>
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
  // From then on VS Code asks for the file's findings itself.
  const tabs = vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
    for (const { input } of opened) {
      if (input instanceof vscode.TabInputText) desk.server.client.diagnostics?.delete(input.uri);
    }
  });
  return vscode.Disposable.from(command, tabs);
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
    const result: LintWorkspaceResult = await server.client.sendRequest(ExecuteCommandRequest.type, params, token);
    await askForTabless(desk);
    return result;
  } catch (problem) {
    if (token.isCancellationRequested) return undefined;
    throw problem;
  } finally {
    listening.dispose();
  }
}

/**
 * A report whose tab was closed a moment ago is still open to the server, which leaves its findings to be asked for;
 * VS Code asks for those of tabs only. So they are asked for here.
 */
async function askForTabless({ server: { client } }: Desk): Promise<void> {
  if (!client.initializeResult?.capabilities.diagnosticProvider) return;
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const shown = new Set(inputs.map((input) => (input instanceof vscode.TabInputText ? input.uri.toString() : '')));
  for (const document of vscode.workspace.textDocuments) {
    if (shown.has(document.uri.toString()) || !isReport(document)) continue;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    if (report.kind !== DocumentDiagnosticReportKind.Full) continue;
    client.diagnostics?.set(document.uri, await client.protocol2CodeConverter.asDiagnostics(report.items));
  }
}

async function tell(result: LintWorkspaceResult | undefined): Promise<void> {
  if (!result) return;
  if (result.files === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no case report in this workspace.'));
    return;
  }
  const { files, errors, warnings, infos } = result;
  const found = [
    errors === 1 ? vscode.l10n.t('1 error') : vscode.l10n.t('{0} errors', errors),
    warnings === 1 ? vscode.l10n.t('1 warning') : vscode.l10n.t('{0} warnings', warnings),
    infos === 1 ? vscode.l10n.t('1 hint') : vscode.l10n.t('{0} hints', infos),
  ].join(', ');
  const text =
    files === 1
      ? vscode.l10n.t('1 case report checked: {0}.', found)
      : vscode.l10n.t('{0} case reports checked: {1}.', files, found);
  const show = vscode.l10n.t('Show Problems');
  const clean = result.errors + result.warnings + result.infos === 0;
  const answer = await vscode.window.showInformationMessage(text, ...(clean ? [] : [show]));
  if (answer === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
