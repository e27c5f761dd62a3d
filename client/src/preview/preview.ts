import * as vscode from 'vscode';
import {
  type CopyAbstractParams,
  type CopyAbstractResult,
  copyAbstractMethod,
  type PreviewPart,
  type RenderParams,
  type RenderResult,
  renderMethod,
} from '../../../server/src/lsp/protocol';
import { isReport } from '../report';
import type { Server } from '../server';
import type { FromPage, PageState, ToPage } from './messages';
import { mediaFolder, pageHtml } from './page';

/** How long changes are gathered before the server is asked again, in milliseconds. */
const gather = 50;

/** For how long an editor's scrolling is taken as the echo of the preview's own, in milliseconds. */
const echo = 250;

const viewType = 'caseReport.preview';

/** What the preview can show, as its title names it. */
const titles: Record<PreviewPart, (file: string) => string> = {
  abstract: (file) => vscode.l10n.t('Abstract of {0}', file),
  timeline: (file) => vscode.l10n.t('Timeline of {0}', file),
  outcomes: (file) => vscode.l10n.t('Scores of {0}', file),
  checklist: (file) => vscode.l10n.t('Checklist of {0}', file),
};

/** What a screen reader says when another part or report is shown. */
const announcements: Record<PreviewPart, (report: string, journal: string) => string> = {
  abstract: (report, journal) => vscode.l10n.t('The abstract of {0}, as {1} wants it.', report, journal),
  timeline: (report) => vscode.l10n.t('The timeline of {0}.', report),
  outcomes: (report) => vscode.l10n.t('The scores over time of {0}.', report),
  checklist: (report) => vscode.l10n.t('The checklist of {0}.', report),
};

/**
 * The formatted abstract, or a picture of the facts, beside the editor. There is one, and it follows the active report.
 * It asks the server anew while the author types, one question at a time: an answer is shown unless the reader has gone on to another report.
 */
export class Preview implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #extension: vscode.Uri;
  readonly #server: Server;
  readonly #rendered = new vscode.EventEmitter<RenderResult>();
  readonly #lasting: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  #uri: vscode.Uri | undefined;
  #part: PreviewPart = 'abstract';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = false;
  #askAgain = false;
  #scrolledByPage = 0;
  /** The journal that the reader looks at in place of the one in force. */
  #journal: string | undefined;
  /** What the page was last told to show, for a page that comes back from behind another tab. */
  #content: ToPage | undefined;

  readonly onDidRender = this.#rendered.event;

  constructor(extension: vscode.Uri, server: Server) {
    this.#extension = extension;
    this.#server = server;
    this.#lasting = vscode.Disposable.from(
      this.#rendered,
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#isShown(document) && this.refresh()),
      // The configuration and the bibliography are not open in the preview and yet decide what it shows.
      vscode.workspace.onDidSaveTextDocument(() => this.refresh()),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('caseReport') && this.refresh()),
      vscode.window.onDidChangeTextEditorVisibleRanges((event) => this.#scrollPage(event.textEditor)),
      vscode.window.onDidChangeTextEditorSelection((event) => this.#markInPage(event.textEditor)),
    );
  }

  /** The report that is shown. */
  get uri(): vscode.Uri | undefined {
    return this.#panel && this.#uri;
  }

  /** The report that is shown, while the preview is what the reader works in. */
  get active(): vscode.Uri | undefined {
    return this.#panel?.active ? this.#uri : undefined;
  }

  /** Shows a part of a report in a column, the one that was shown last unless told; moves the preview there when it is open already. */
  open(uri: vscode.Uri, column: vscode.ViewColumn, part?: PreviewPart): void {
    if (isPart(part)) this.#part = part;
    const preserveFocus = column === vscode.ViewColumn.Beside;
    if (this.#panel) this.#panel.reveal(column, preserveFocus);
    else this.#adopt(vscode.window.createWebviewPanel(viewType, '', { viewColumn: column, preserveFocus }));
    this.#show(uri);
  }

  /** Takes up the preview of the last session. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: PageState | undefined): Promise<void> {
    if (typeof state?.uri !== 'string') return panel.dispose();
    this.#panel?.dispose();
    this.#adopt(panel);
    if (isPart(state.part)) this.#part = state.part;
    this.#show(vscode.Uri.parse(state.uri));
  }

  /** Asks the server again, a little later, together with what else changes until then. */
  refresh(): void {
    if (!this.#panel) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#render();
    }, gather);
  }

  dispose(): void {
    this.#panel?.dispose();
    this.#lasting.dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [mediaFolder(this.#extension)] };
    const listening = webview.onDidReceiveMessage((message: FromPage) => this.#hear(message));
    panel.onDidDispose(() => {
      listening.dispose();
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.#content = undefined;
      clearTimeout(this.#timer);
      this.#timer = undefined;
    });
    webview.html = pageHtml(webview, this.#extension);
  }

  #show(uri: vscode.Uri): void {
    if (!this.#panel) return;
    if (this.#uri?.toString() !== uri.toString()) {
      this.#content = undefined;
      this.#journal = undefined;
    }
    this.#uri = uri;
    this.#panel.title = titles[this.#part](uri.path.slice(uri.path.lastIndexOf('/') + 1));
    this.refresh();
  }

  #showPart(part: PreviewPart): void {
    this.#part = part;
    if (this.#uri) this.#show(this.#uri);
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (editor && this.#panel && !this.#isShown(editor.document) && isReport(editor.document)) {
      this.#show(editor.document.uri);
    }
  }

  async #render(): Promise<void> {
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    const uri = this.#uri;
    if (!this.#panel || !uri) return;
    this.#asking = true;
    try {
      await vscode.workspace.openTextDocument(uri);
      const part = this.#part;
      const journal = this.#journal;
      const params: RenderParams = { uri: uri.toString(), part, ...(journal ? { journal } : {}) };
      const result = await this.#server.ask<RenderResult>(renderMethod, params);
      if (this.#uri === uri && this.#part === part) this.#present(uri, part, result);
      else this.#askAgain = true;
    } catch {
      // The reason is in the server's log; a report's text must not be, so the message is not repeated here.
      if (this.#uri === uri) {
        this.#tell({
          type: 'status',
          text: vscode.l10n.t('The preview cannot be shown. See Case Report: Show Output.'),
          problem: true,
        });
      }
    } finally {
      this.#asking = false;
      if (this.#askAgain || this.#uri !== uri) {
        this.#askAgain = false;
        this.refresh();
      }
    }
  }

  #present(uri: vscode.Uri, part: PreviewPart, result: RenderResult): void {
    const first = this.#content === undefined;
    const name = result.title || vscode.l10n.t('a report without a title');
    const announcement = announcements[part](name, result.journal);
    this.#content = {
      type: 'content',
      part,
      uri: uri.toString(),
      tried: this.#journal !== undefined,
      announcement,
      ...result,
    };
    this.#tell(this.#content);
    const editor = first ? this.#editor() : undefined;
    if (editor) this.#markInPage(editor);
    this.#rendered.fire(result);
  }

  #tell(message: ToPage): void {
    void this.#panel?.webview.postMessage(message);
  }

  #hear(message: FromPage): void {
    if (message.type === 'ready') {
      if (this.#content) this.#tell(this.#content);
      else this.refresh();
    } else if (message.type === 'journal') {
      this.#journal = String(message.id);
      this.refresh();
    } else if (message.type === 'selectJournal') {
      this.#journal = undefined;
      void vscode.commands.executeCommand('caseReport.selectJournal', String(message.id)).then(() => this.refresh());
    } else if (message.type === 'copy') void this.#copy(message.as);
    else if (message.type === 'show') isPart(message.part) && this.#showPart(message.part);
    else if (!Number.isInteger(message.line) || message.line < 0) return;
    else if (message.type === 'open') void this.#openSource(message.line);
    else if (message.type === 'scrolled') this.#scrollEditor(message.line);
  }

  /** Text and JATS go to the clipboard from here; what a word processor takes, only the page can put there. */
  async #copy(as: 'text' | 'word' | 'jats'): Promise<void> {
    if (!this.#uri) return;
    const journal = this.#journal;
    const params: CopyAbstractParams = { uri: this.#uri.toString(), ...(journal ? { journal } : {}) };
    const copies = await this.#server.ask<CopyAbstractResult | null>(copyAbstractMethod, params);
    if (!copies) return;
    if (as === 'word')
      return this.#tell({
        type: 'copy',
        html: copies.html,
        text: copies.text,
        done: vscode.l10n.t('The abstract is on the clipboard, for a word processor.'),
        failed: vscode.l10n.t('The abstract could not be copied.'),
      });
    await vscode.env.clipboard.writeText(as === 'jats' ? copies.jats : copies.text);
    this.#tell({ type: 'status', text: vscode.l10n.t('The abstract is on the clipboard.'), problem: false });
  }

  #isShown(document: vscode.TextDocument): boolean {
    return this.#panel !== undefined && document.uri.toString() === this.#uri?.toString();
  }

  #editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find((editor) => this.#isShown(editor.document));
  }

  async #openSource(line: number): Promise<void> {
    if (!this.#uri) return;
    const column = this.#editor()?.viewColumn ?? vscode.ViewColumn.One;
    const document = await vscode.workspace.openTextDocument(this.#uri);
    const at = document.validatePosition(new vscode.Position(line, 0));
    const editor = await vscode.window.showTextDocument(document, {
      viewColumn: column,
      selection: new vscode.Range(at, at),
    });
    editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #scrollEditor(line: number): void {
    const editor = this.#editor();
    if (!editor) return;
    this.#scrolledByPage = Date.now();
    const at = editor.document.validatePosition(new vscode.Position(line, 0));
    editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
  }

  #scrollPage(editor: vscode.TextEditor): void {
    const [visible] = editor.visibleRanges;
    if (!visible || !this.#isShown(editor.document) || Date.now() - this.#scrolledByPage < echo) return;
    this.#tell({ type: 'scroll', first: visible.start.line, last: visible.end.line });
  }

  #markInPage(editor: vscode.TextEditor): void {
    if (this.#isShown(editor.document)) this.#tell({ type: 'mark', line: editor.selection.active.line });
  }
}

function isPart(part: unknown): part is PreviewPart {
  return typeof part === 'string' && Object.hasOwn(titles, part);
}
