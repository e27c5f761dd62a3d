import * as vscode from 'vscode';
import { type PasteResult, pasteMethod } from '../../../server/src/lsp/protocol';
import { isReport } from '../report';
import type { Server } from '../server';

const kind = vscode.DocumentDropOrPasteEditKind.Text.append('case-report', 'quoted');

/** Puts a text that is pasted as a value of the front matter in quotes where YAML would read it as something else. */
export class TextPaste implements vscode.DocumentPasteEditProvider {
  static readonly metadata = { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain'] };
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
    _context: vscode.DocumentPasteEditContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentPasteEdit[] | undefined> {
    const [range] = ranges;
    if (ranges.length !== 1 || !range?.isEmpty || !isReport(document)) return undefined;
    const text = await data.get('text/plain')?.asString();
    if (!text) return undefined;
    const params = { uri: document.uri.toString(), position: range.start, text };
    const found = await this.#server.ask<PasteResult | null>(pasteMethod, params, token);
    if (!found) return undefined;
    return [new vscode.DocumentPasteEdit(found.newText, vscode.l10n.t('Paste as a quoted value'), kind)];
  }
}
