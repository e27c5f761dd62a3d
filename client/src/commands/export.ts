import * as vscode from 'vscode';
import { type Choice, type ExportParams, type ExportResult, exportMethod } from '../../../server/src/lsp/protocol';
import type { Desk } from '../client';
import { activeReport } from './active-report';
import { pick } from './pick';

/** A file that a report can be written as. */
interface Form extends Choice {
  readonly part: ExportParams['part'];
  readonly to: ExportParams['to'];
  /** The end of the file's name. */
  readonly ending: string;
  /** What the operating system calls such files. */
  readonly kind: string;
}

/** Made when they are asked for: the language is known then. */
const forms = (): readonly Form[] => [
  form(
    'report',
    'docx',
    vscode.l10n.t('Manuscript for Word'),
    vscode.l10n.t('Title page, numbered lines, figures, references.'),
    '.docx',
    'Word',
  ),
  form('report', 'html', vscode.l10n.t('Web page'), vscode.l10n.t('One file with its figures in it.'), '.html', 'HTML'),
  form(
    'report',
    'jats',
    vscode.l10n.t('JATS XML'),
    vscode.l10n.t('What publishers and PubMed Central take.'),
    '.xml',
    'JATS',
  ),
  form(
    'abstract',
    'text',
    vscode.l10n.t('Abstract as text'),
    vscode.l10n.t('As the journal prints it.'),
    '.abstract.txt',
    'Text',
  ),
  form(
    'checklist',
    'docx',
    vscode.l10n.t('Checklist for Word'),
    vscode.l10n.t('The reporting guideline as a form to send with the report.'),
    '.checklist.docx',
    'Word',
  ),
  form(
    'checklist',
    'html',
    vscode.l10n.t('Checklist as a page'),
    vscode.l10n.t('The same, to print.'),
    '.checklist.html',
    'HTML',
  ),
  form(
    'timeline',
    'svg',
    vscode.l10n.t('Timeline'),
    vscode.l10n.t('A picture, for item 7 of the CARE checklist.'),
    '.timeline.svg',
    'SVG',
  ),
  form('outcomes', 'svg', vscode.l10n.t('Scores over time'), vscode.l10n.t('A picture.'), '.scores.svg', 'SVG'),
  form(
    'verdict',
    'docx',
    vscode.l10n.t('Verdict and letter to the author'),
    vscode.l10n.t('For the desk of a journal, for Word.'),
    '.verdict.docx',
    'Word',
  ),
];

function form(part: Form['part'], to: Form['to'], label: string, detail: string, ending: string, kind: string): Form {
  return { id: `${part} ${to}`, part, to, label, detail, ending, kind };
}

/** Writes the active report, or the one in the preview, as a file that others can open. */
export function registerExport(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('caseReport.export', async (id?: string, target?: vscode.Uri) => {
    const document = await activeReport(desk);
    if (!document) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a case report first; it is what gets exported.'));
      return;
    }
    const chosen = forms().find((one) => one.id === id) ?? (await ask());
    const file = chosen && (target ?? (await askFile(document.uri, chosen)));
    if (!file) return;
    const params: ExportParams = { uri: document.uri.toString(), part: chosen.part, to: chosen.to };
    const { base64, remarks } = await desk.server.ask<ExportResult>(exportMethod, params);
    if (base64 === undefined) {
      void vscode.window.showErrorMessage(vscode.l10n.t('This document could not be exported: it is no case report.'));
      return;
    }
    await vscode.workspace.fs.writeFile(
      file,
      Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
    );
    void tell(file, remarks);
  });
}

async function ask(): Promise<Form | undefined> {
  const answer = await pick({
    title: vscode.l10n.t('Export'),
    placeholder: vscode.l10n.t('What the report is written as'),
    choices: forms(),
  });
  return answer === 'back' ? undefined : forms().find(({ id }) => id === answer?.id);
}

function askFile(report: vscode.Uri, { ending, kind }: Form): Thenable<vscode.Uri | undefined> {
  const name = report.path.slice(report.path.lastIndexOf('/') + 1).replace(/(?:\.case)?\.md$/i, '');
  const folder =
    report.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(report, '..');
  const filters = { [kind]: [ending.slice(ending.lastIndexOf('.') + 1)] };
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export'),
    filters,
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `${name || 'report'}${ending}`) } : {}),
  });
}

/** The remarks may quote the report, so they are shown and not written to the output. */
async function tell(file: vscode.Uri, remarks: readonly string[]): Promise<void> {
  const show = vscode.l10n.t('Show Problems');
  const text = [vscode.l10n.t('{0} is written.', file.path.slice(file.path.lastIndexOf('/') + 1)), ...remarks].join(
    ' ',
  );
  const short = text.length > 600 ? `${text.slice(0, 597)}…` : text;
  const answer =
    remarks.length > 1
      ? await vscode.window.showWarningMessage(short, show)
      : await vscode.window.showInformationMessage(short);
  if (answer === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
