import * as vscode from 'vscode';
import type { Choice } from '../../../server/src/lsp/protocol';

interface Question {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  /** Where the question stands among several, from 1. From the second on there is a way back. */
  readonly step?: number;
  readonly totalSteps?: number;
}

/** Asks for one of several choices. `undefined` when the question is dismissed. */
export function pick(question: Question): Promise<Choice | 'back' | undefined> {
  const list = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly choice: Choice }>();
  list.title = question.title;
  list.placeholder = question.placeholder;
  list.step = question.step;
  list.totalSteps = question.totalSteps;
  list.matchOnDetail = true;
  list.items = question.choices.map((choice) => ({
    label: choice.label,
    description: choice.description,
    detail: choice.detail,
    choice,
  }));
  if ((question.step ?? 1) > 1) list.buttons = [vscode.QuickInputButtons.Back];
  return new Promise((resolve) => {
    list.onDidTriggerButton(() => {
      resolve('back');
      list.hide();
    });
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]?.choice);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}
