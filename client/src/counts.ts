import * as vscode from 'vscode';

/** `1 error`, `2 errors`; the same for warnings and notes. */
export function countTexts(errors: number, warnings: number, notes: number): [string, string, string] {
  return [
    errors === 1 ? vscode.l10n.t('1 error') : vscode.l10n.t('{0} errors', errors),
    warnings === 1 ? vscode.l10n.t('1 warning') : vscode.l10n.t('{0} warnings', warnings),
    notes === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', notes),
  ];
}
