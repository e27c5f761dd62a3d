import * as vscode from 'vscode';
import type { PreviewPart } from '../../../server/src/lsp/protocol';
import type { Desk } from '../client';

/** The formatted abstract, in the place of the editor or beside it. */
export function registerOpenPreview({ preview }: Desk): vscode.Disposable {
  const open = (column: vscode.ViewColumn) => (resource?: vscode.Uri, part?: PreviewPart) => {
    const uri = resource ?? vscode.window.activeTextEditor?.document.uri;
    if (uri) return preview.open(uri, column, part);
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a case report first; its abstract is then shown here.'),
    );
    return undefined;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('caseReport.openPreview', open(vscode.ViewColumn.Active)),
    vscode.commands.registerCommand('caseReport.openPreviewToSide', open(vscode.ViewColumn.Beside)),
  );
}
