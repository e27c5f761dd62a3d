import * as vscode from 'vscode';
import {
  type ChoicesResult,
  type CompareJournalsParams,
  type CompareJournalsResult,
  choicesMethod,
  compareJournalsMethod,
  type JournalChanges,
} from '../../../server/src/lsp/protocol';
import type { Desk } from '../client';
import { countTexts } from '../counts';
import { setKey } from '../front-matter';
import { activeReport } from './active-report';
import { pick } from './pick';

/** Chooses the journal of the active report, or of the one in the preview, and writes it into its front matter. */
export function registerSelectJournal(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('caseReport.selectJournal', async (journal?: string) => {
    const document = await activeReport(desk);
    if (!document) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a case report first; the journal is chosen for it.'),
      );
      return;
    }
    const chosen = typeof journal === 'string' ? journal : await ask(desk, document);
    if (chosen === undefined) return;
    await write(document, chosen === '' ? undefined : chosen);
  });
}

/** The list of journals, each with what would have to change for it. */
async function ask({ server }: Desk, document: vscode.TextDocument): Promise<string | undefined> {
  const { journals } = await server.ask<ChoicesResult>(choicesMethod, {});
  const params: CompareJournalsParams = { uri: document.uri.toString() };
  const compared = await server.ask<CompareJournalsResult>(compareJournalsMethod, params);
  const known = new Map(compared.journals.map((changes) => [changes.id, changes]));
  const none = {
    id: '',
    label: vscode.l10n.t('No journal of its own'),
    detail: vscode.l10n.t('The one of the configuration, else the general profile.'),
  };
  const answer = await pick({
    title: vscode.l10n.t('Select Journal'),
    placeholder: vscode.l10n.t('The journal the report is written for'),
    choices: [
      ...journals.map((choice) => ({
        ...choice,
        description: changesText(known.get(choice.id), choice.id === compared.current),
        detail: [kindsText(known.get(choice.id)), choice.detail].filter(Boolean).join(' · '),
      })),
      none,
    ],
  });
  return answer === 'back' ? undefined : answer?.id;
}

/** `in force, 2 warnings, 1 note`; what all journals find alike is not counted. */
function changesText(changes: JournalChanges | undefined, isCurrent: boolean): string {
  const { errors = 0, warnings = 0, infos = 0 } = changes ?? {};
  const counts = [errors, warnings, infos];
  const parts = countTexts(errors, warnings, infos).filter((_, index) => counts[index]! > 0);
  if (changes && parts.length === 0) parts.push(vscode.l10n.t('nothing to change'));
  return [...(isCurrent ? [vscode.l10n.t('in force')] : []), ...parts].join(', ');
}

/** `Changes: sections (2), title (1)`. */
function kindsText(changes: JournalChanges | undefined): string {
  const kinds = (changes?.kinds ?? []).map(({ kind, count }) => `${kind} (${count})`);
  return kinds.length > 0 ? vscode.l10n.t('Changes: {0}', kinds.join(', ')) : '';
}

async function write(document: vscode.TextDocument, journal: string | undefined): Promise<void> {
  const text = document.getText();
  const change = setKey(text, 'journal', journal);
  if (!change) {
    if (journal === undefined) return;
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'The front matter has no place for the journal: it must start the file and end with a line of three hyphens.',
      ),
    );
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(change.start), document.positionAt(change.end));
  edit.replace(document.uri, range, change.newText);
  await vscode.workspace.applyEdit(edit);
}
