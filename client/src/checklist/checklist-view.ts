import * as vscode from 'vscode';
import {
  type ChecklistItem,
  type ChecklistParams,
  type ChecklistRange,
  type ChecklistResult,
  checklistMethod,
} from '../../../server/src/lsp/protocol';
import { isReport } from '../report';
import type { Server } from '../server';

/** How long changes are gathered before the server is asked again, in milliseconds. */
const gather = 300;

/** A line of the tree: a topic of the guideline, one of its items, or what answers it. */
type Node =
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'item'; readonly item: ChecklistItem }
  | { readonly kind: 'evidence'; readonly label: string; readonly range: ChecklistRange }
  | { readonly kind: 'note'; readonly text: string };

/** The sign for a status; the word for it stands beside the item, and a screen reader says it. */
const icons: Record<ChecklistItem['status'], string> = {
  reported: 'pass-filled',
  partial: 'circle-large-filled',
  missing: 'circle-large-outline',
  'not applicable': 'circle-slash',
  human: 'eye',
};

/** The reporting guideline of the active report in the side bar, item by item. A click leads to the evidence. */
export class ChecklistView implements vscode.Disposable, vscode.TreeDataProvider<Node> {
  readonly #server: Server;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<Node>;
  readonly #lasting: vscode.Disposable;
  #uri: vscode.Uri | undefined;
  #result: ChecklistResult | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
    this.#view = vscode.window.createTreeView<Node>('caseReport.checklist', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#lasting = vscode.Disposable.from(
      this.#changed,
      this.#view,
      this.#view.onDidChangeVisibility(() => this.refresh()),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#isShown(document) && this.refresh()),
      // The configuration decides which journal, and so which guideline, it is.
      vscode.workspace.onDidSaveTextDocument(() => this.refresh()),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('caseReport') && this.refresh()),
    );
    this.#follow(vscode.window.activeTextEditor);
  }

  /** What is shown; for tests. */
  get result(): ChecklistResult | undefined {
    return this.#result;
  }

  /** Asks the server again, a little later, while somebody looks. */
  refresh(): void {
    if (!this.#view.visible || !this.#uri) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#ask();
    }, gather);
  }

  getChildren(node?: Node): Node[] {
    const items = this.#result?.items ?? [];
    if (!node) return [...new Set(items.map(({ topic }) => topic))].map((topic) => ({ kind: 'topic', topic }));
    if (node.kind === 'topic')
      return items.filter(({ topic }) => topic === node.topic).map((item) => ({ kind: 'item', item }));
    if (node.kind !== 'item') return [];
    const { evidence, notes } = node.item;
    return [
      ...evidence.map((each): Node => ({ kind: 'evidence', ...each })),
      ...notes.map((text): Node => ({ kind: 'note', text })),
    ];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'topic':
        return this.#topic(node.topic);
      case 'item':
        return this.#item(node.item);
      case 'evidence': {
        const line = new vscode.TreeItem(node.label);
        line.iconPath = new vscode.ThemeIcon('arrow-right');
        line.tooltip = node.label;
        line.command = this.#jump(node.range);
        return line;
      }
      case 'note': {
        const line = new vscode.TreeItem(node.text);
        line.tooltip = node.text;
        return line;
      }
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#lasting.dispose();
  }

  #topic(topic: string): vscode.TreeItem {
    const items = (this.#result?.items ?? []).filter((item) => item.topic === topic);
    const open = items.filter(({ status }) => status === 'missing' || status === 'partial');
    const state =
      open.length > 0 ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
    const line = new vscode.TreeItem(topic, state);
    // The same topic keeps its fold when the report changes.
    line.id = `topic ${topic}`;
    line.description = open.length > 0 ? vscode.l10n.t('{0} open', open.length) : '';
    return line;
  }

  #item({ id, number, asks, status, statusText, evidence, notes, place }: ChecklistItem): vscode.TreeItem {
    const label = `${number ? `${number} ` : ''}${asks}`;
    const line = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
    line.id = `item ${id}`;
    line.description = statusText;
    line.iconPath = new vscode.ThemeIcon(icons[status]);
    line.tooltip = [`${statusText}: ${label}.`, ...notes].join('\n');
    line.accessibilityInformation = { label: `${statusText}: ${label}` };
    line.command = this.#jump(evidence[0]?.range ?? place);
    return line;
  }

  #jump({ start, end }: ChecklistRange): vscode.Command {
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    return {
      command: 'vscode.open',
      title: vscode.l10n.t('Go there'),
      arguments: [this.#uri, { selection, preview: false }],
    };
  }

  #isShown(document: vscode.TextDocument): boolean {
    return document.uri.toString() === this.#uri?.toString();
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (!editor || !isReport(editor.document) || this.#isShown(editor.document)) return;
    this.#uri = editor.document.uri;
    this.refresh();
  }

  async #ask(): Promise<void> {
    const uri = this.#uri;
    if (!uri) return;
    const params: ChecklistParams = { uri: uri.toString() };
    try {
      const result = await this.#server.ask<ChecklistResult>(checklistMethod, params);
      if (this.#uri !== uri) return;
      this.#result = result;
    } catch {
      // The reason is in the server's log.
      this.#result = undefined;
    }
    this.#view.description = this.#result?.name;
    this.#view.message = this.#result?.name
      ? undefined
      : vscode.l10n.t('The reporting guidelines are for case reports and series.');
    this.#changed.fire(undefined);
  }
}
