import * as vscode from 'vscode';
import { type StatusResult, statusMethod } from '../../server/src/lsp/protocol';
import { countTexts } from './counts';
import type { Preview } from './preview/preview';
import { isReport } from './report';
import type { Server } from './server';

/** How long news is gathered before the numbers are asked for, in milliseconds. */
const pause = 300;

/** Shows for the active report, or the one in the preview where the reader works there, what is in force (journal, stage), how long it is and what was found. */
export function showStatus(server: Server, preview: Preview): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('caseReport.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Case Report';
  item.command = 'caseReport.selectJournal';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const active = () => {
    const uri = preview.active?.toString();
    return uri
      ? vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri)
      : vscode.window.activeTextEditor?.document;
  };
  const update = async () => {
    const document = active();
    if (!document || !isReport(document)) {
      item.hide();
      return;
    }
    const { version } = document;
    const uri = document.uri.toString();
    const status = await server.ask<StatusResult | null>(statusMethod, { uri }).catch(() => null);
    // What was typed meanwhile, or is looked at now, is asked for again.
    if (active() !== document || document.version !== version) return soon();
    if (status) show(item, status);
    else item.hide();
  };
  const soon = () => {
    // News that never pause would keep a timer from running out that each of them starts anew.
    timer ??= setTimeout(() => {
      timer = undefined;
      void update();
    }, pause);
  };
  soon();
  return vscode.Disposable.from(
    item,
    { dispose: () => clearTimeout(timer) },
    vscode.window.onDidChangeActiveTextEditor(soon),
    vscode.languages.onDidChangeDiagnostics(soon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === active()) soon();
    }),
  );
}

function show(item: vscode.StatusBarItem, { journal, stage, words, found }: StatusResult): void {
  const counts = `$(error) ${found.error} $(warning) ${found.warning} $(info) ${found.info}`;
  const stageName = stage === 'draft' ? vscode.l10n.t('draft') : vscode.l10n.t('submission');
  const inAll = vscode.l10n.t('{0} words', words.narrative);
  item.text = `$(book) ${journal} · ${stageName} · ${inAll} ${counts}`;
  const totals = countTexts(found.error, found.warning, found.info).join(', ');
  const told = [
    stage === 'draft'
      ? vscode.l10n.t('**{0}**, a draft: questions may stay open', journal)
      : vscode.l10n.t('**{0}**, for submission: all must be answered', journal),
    vscode.l10n.t('{0} words in the abstract, {1} in all', words.abstract, words.narrative),
    totals,
    vscode.l10n.t('Click to choose another journal.'),
  ];
  item.tooltip = new vscode.MarkdownString(told.join('\n\n'));
  const plain = `${journal}, ${stageName}, ${inAll}, ${totals}`;
  const label = vscode.l10n.t('Case report: {0}. Select the journal', plain);
  item.accessibilityInformation = { label, role: 'button' };
  item.show();
}
