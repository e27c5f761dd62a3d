import * as vscode from 'vscode';

/** Marks reports among the other Markdown files of the explorer: the language stays Markdown, so the icon does. */
export function badgeReports(): vscode.Disposable {
  const badge = new vscode.FileDecoration('CR', vscode.l10n.t('Case report'));
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: (uri) => (uri.path.endsWith('.case.md') ? badge : undefined),
  });
}
