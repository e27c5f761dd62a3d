import * as vscode from 'vscode';
import {
  type Choice,
  type ChoicesResult,
  choicesMethod,
  type NewReportParams,
  type NewReportResult,
  newReportMethod,
} from '../../../server/src/lsp/protocol';
import type { Desk } from '../client';
import { pick } from './pick';

/** An answer that leaves the question open. */
const later = (): Choice => ({
  id: '',
  label: vscode.l10n.t('Decide later'),
  detail: vscode.l10n.t('The place for it stays open in the report.'),
});

/** What another extension or a test may say in advance; what is missing is asked. */
export interface NewReportOrder {
  readonly type: string;
  readonly journal?: string;
  readonly procedure?: string;
  readonly title?: string;
  /** A file name for the workspace, without `.case.md`; an empty one makes an untitled document. */
  readonly name?: string;
}

/** Asks for type, journal and procedure, then for a file name, and opens the new report. */
export function registerNewReport(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('caseReport.newReport', async (order?: NewReportOrder) => {
    const params = typeof order?.type === 'string' ? paramsOf(order) : await ask(desk);
    if (!params) return;
    const folder = await folderForNew();
    const name = order?.name ?? (folder ? await askName(folder) : '');
    if (name === undefined) return;
    const { text } = await desk.server.ask<NewReportResult>(newReportMethod, params);
    const document = folder && name !== '' ? await create(fileIn(folder, name), text) : await untitled(text);
    const at = titlePosition(document);
    await vscode.window.showTextDocument(document, { preview: false, selection: at && new vscode.Range(at, at) });
  });
}

function paramsOf({ type, journal, procedure, title }: NewReportOrder): NewReportParams {
  return { type, journal, procedure, title };
}

/** The three questions, with a way back from each to the one before. */
async function ask({ server }: Desk): Promise<NewReportParams | undefined> {
  const { types, journals, procedures } = await server.ask<ChoicesResult>(choicesMethod, {});
  const questions = [
    { placeholder: vscode.l10n.t('What kind of report?'), choices: types },
    { placeholder: vscode.l10n.t('For which journal?'), choices: [later(), ...journals] },
    {
      placeholder: vscode.l10n.t('Which procedure?'),
      choices: [{ ...later(), label: vscode.l10n.t('None, or decide later') }, ...procedures],
    },
  ];
  const answers: Choice[] = [];
  while (answers.length < questions.length) {
    const question = questions[answers.length]!;
    const step = answers.length + 1;
    const answer = await pick({
      ...question,
      title: vscode.l10n.t('New Case Report'),
      step,
      totalSteps: questions.length,
    });
    if (answer === undefined) return undefined;
    if (answer === 'back') answers.pop();
    else answers.push(answer);
  }
  const [type, journal, procedure] = answers as [Choice, Choice, Choice];
  return { type: type.id, journal: journal.id || undefined, procedure: procedure.id || undefined };
}

async function folderForNew(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  const active = vscode.window.activeTextEditor?.document.uri;
  return ((active && vscode.workspace.getWorkspaceFolder(active)) ?? folders[0])?.uri;
}

function fileIn(folder: vscode.Uri, name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, name.endsWith('.case.md') ? name : `${name}.case.md`);
}

function askName(folder: vscode.Uri): Promise<string | undefined> {
  return Promise.resolve(
    vscode.window.showInputBox({
      title: vscode.l10n.t('New Case Report'),
      prompt: vscode.l10n.t('File name in the workspace, without .case.md. Leave it empty for an unsaved document.'),
      placeHolder: 'spinal-cord-injury-after-injection',
      validateInput: (name) => problemWith(folder, name.trim()),
    }),
  ).then((name) => name?.trim());
}

/** A name inside the folder, for a file that does not exist: a report is never overwritten. */
async function problemWith(folder: vscode.Uri, name: string): Promise<string | undefined> {
  if (name === '') return undefined;
  if (/[\\:*?"<>|]/.test(name))
    return vscode.l10n.t('These characters are not allowed in a file name: {0}', '\\ : * ? " < > |');
  const parts = name.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..'))
    return vscode.l10n.t('The file must lie in the workspace.');
  return (await exists(fileIn(folder, name))) ? vscode.l10n.t('There is a report of this name already.') : undefined;
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}

async function create(file: vscode.Uri, text: string): Promise<vscode.TextDocument> {
  if (await exists(file)) throw new Error(vscode.l10n.t('There is a report of this name already; choose another.'));
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { contents: new TextEncoder().encode(text) });
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new Error(vscode.l10n.t('The report could not be created: is there one of this name?'));
  return vscode.workspace.openTextDocument(file);
}

/** The title is what an author writes first: the end of its line, or between its quotes. */
function titlePosition(document: vscode.TextDocument): vscode.Position | undefined {
  const found = /^title:.*$/m.exec(document.getText());
  const end = found && document.positionAt(found.index + found[0].length);
  return end ? end.translate(0, /["']$/.test(found[0]) ? -1 : 0) : undefined;
}

function untitled(text: string): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'markdown', content: text });
}
