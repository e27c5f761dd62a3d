import * as vscode from 'vscode';
import { type AddFigureResult, addFigureMethod } from '../../../server/src/lsp/protocol';
import { isReport } from '../report';
import type { Server } from '../server';

const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('case-report', 'figure');
const title = vscode.l10n.t('Add as a figure of the report');
/** Images that browsers, Word and journals show. */
const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/tiff': 'tif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};
/** The folder beside the report that pasted images go to. */
const folder = 'figures';

/** An image that is dropped or pasted becomes a figure: its file beside the report, its entry in the front matter, its citation at the cursor. */
export class FigurePaste implements vscode.DocumentPasteEditProvider, vscode.DocumentDropEditProvider {
  static readonly pasteMetadata = { providedPasteEditKinds: [kind], pasteMimeTypes: ['image/*', 'text/uri-list'] };
  static readonly dropMetadata = { providedDropEditKinds: [kind], dropMimeTypes: ['image/*', 'text/uri-list'] };
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    [range]: readonly vscode.Range[],
    data: vscode.DataTransfer,
    _context: vscode.DocumentPasteEditContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentPasteEdit[] | undefined> {
    const added = range && (await this.#add(document, range.start, data, token));
    if (!added) return undefined;
    const edit = new vscode.DocumentPasteEdit(added.citation, title, kind);
    edit.additionalEdit = added.edit;
    return [edit];
  }

  async provideDocumentDropEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    data: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentDropEdit | undefined> {
    const added = await this.#add(document, position, data, token);
    if (!added) return undefined;
    const edit = new vscode.DocumentDropEdit(added.citation, title, kind);
    edit.additionalEdit = added.edit;
    return edit;
  }

  async #add(
    document: vscode.TextDocument,
    position: vscode.Position,
    data: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<{ citation: string; edit: vscode.WorkspaceEdit } | undefined> {
    if (!isReport(document) || document.isUntitled) return undefined;
    const image = (await imageInside(document, data)) ?? (await newImage(document, data));
    if (!image) return undefined;
    const params = { uri: document.uri.toString(), position, file: image.file };
    const found = await this.#server.ask<AddFigureResult | null>(addFigureMethod, params, token);
    if (!found) return undefined;
    const edit = new vscode.WorkspaceEdit();
    if (image.contents) edit.createFile(image.uri, { contents: image.contents, ignoreIfExists: false });
    edit.set(document.uri, found.edits.map(asWritten));
    return { citation: found.citation, edit };
  }
}

/** VS Code takes what comes with a drop for a snippet, whose lines it would indent once more. */
function asWritten({ range: { start, end }, newText }: AddFigureResult['edits'][number]): vscode.SnippetTextEdit {
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  const edit = new vscode.SnippetTextEdit(range, new vscode.SnippetString().appendText(newText));
  edit.keepWhitespace = true;
  return edit;
}

interface Image {
  readonly uri: vscode.Uri;
  /** Its path from the report's folder. */
  readonly file: string;
  /** What to write; nothing for a file that is there. */
  readonly contents?: Uint8Array;
}

/** A file of the workspace, as the explorer hands it over. */
async function imageInside(document: vscode.TextDocument, data: vscode.DataTransfer): Promise<Image | undefined> {
  const list = await data.get('text/uri-list')?.asString();
  const uris = (list ?? '').split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  if (uris.length !== 1) return undefined;
  const uri = vscode.Uri.parse(uris[0]!);
  const ending = uri.path.slice(uri.path.lastIndexOf('.') + 1).toLowerCase();
  const isImage = Object.values(endings).includes(ending.replace('jpeg', 'jpg').replace('tiff', 'tif'));
  if (!isImage || !vscode.workspace.getWorkspaceFolder(uri)) return undefined;
  const from = vscode.Uri.joinPath(document.uri, '..').path.replace(/\/?$/, '/');
  // A figure beside or below its report moves with it; others are left to the author.
  return uri.path.startsWith(from) ? { uri, file: uri.path.slice(from.length) } : undefined;
}

/** An image from outside the workspace or from the clipboard, to be written beside the report. */
async function newImage(document: vscode.TextDocument, data: vscode.DataTransfer): Promise<Image | undefined> {
  for (const [type, item] of data) {
    const ending = endings[type];
    const file = ending && item.asFile();
    if (!file) continue;
    const name = file.name.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}_-]+/gu, '-') || 'figure';
    const contents = await file.data();
    for (let number = 1; number < 1000; number++) {
      const path = `${folder}/${name}${number === 1 ? '' : `-${number}`}.${ending}`;
      const uri = vscode.Uri.joinPath(document.uri, '..', path);
      if (!(await exists(uri))) return { uri, file: path, contents };
    }
  }
  return undefined;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
