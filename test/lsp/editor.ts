import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Host } from '../../server/src/lsp/host';
import { serve } from '../../server/src/lsp/server';

/** An editor in memory, connected to a server in the same process by the real protocol. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly files: Map<string, string>;
  readonly pushed = new Map<string, Diagnostic[]>();
  initialized!: InitializeResult;
  #version = 1;

  private constructor(
    files: Map<string, string>,
    settings: (scope?: string) => object,
    bundles: Readonly<Record<string, string>>,
  ) {
    this.files = files;
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const host: Host = {
      read: async (uri) => files.get(uri),
      readHead: async (uri, _root, most) => {
        const text = files.get(uri);
        if (text === undefined) return 'missing';
        const bytes = new TextEncoder().encode(text);
        return { size: bytes.length, head: bytes.subarray(0, most) };
      },
      find: async (folder, ending) => [...files.keys()].filter((uri) => uri.startsWith(folder) && uri.endsWith(ending)),
      bundle: async (language) => bundles[language],
    };
    serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), () => host);
    this.connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: PublishDiagnosticsParams) => {
        this.pushed.set(uri, diagnostics);
      },
    );
    this.connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => settings(scopeUri)),
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/diagnostic/refresh', () => null);
    this.connection.onRequest('window/workDoneProgress/create', () => null);
    this.connection.listen();
  }

  /** Starts a server; files are those of the workspace `file:///w`. */
  static async open(
    files: Record<string, string> = {},
    capabilities: ClientCapabilities = {},
    initializationOptions: object = {},
    folders: readonly string[] = [''],
    settings: (scope?: string) => object = () => ({}),
    { locale, bundles = {} }: { locale?: string; bundles?: Readonly<Record<string, string>> } = {},
  ): Promise<Editor> {
    const editor = new Editor(
      new Map(Object.entries(files).map(([name, text]) => [uriOf(name), text])),
      settings,
      bundles,
    );
    const textDocument = { completion: { completionItem: { snippetSupport: true } }, ...capabilities.textDocument };
    editor.initialized = await editor.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: folders.map((name) => ({ uri: uriOf(name).replace(/\/$/, ''), name: name || 'w' })),
      capabilities: { ...capabilities, textDocument },
      initializationOptions,
      locale,
    });
    await editor.connection.sendNotification('initialized', {});
    return editor;
  }

  async close(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.connection.end();
    this.connection.dispose();
  }

  /** Opens a report; a `|` marks the cursor, whose position is returned. */
  async show(name: string, marked: string): Promise<Position> {
    const offset = marked.indexOf('|');
    const text = offset < 0 ? marked : marked.slice(0, offset) + marked.slice(offset + 1);
    this.files.set(uriOf(name), text);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: uriOf(name), languageId: 'markdown', version: this.#version++, text },
    });
    const before = text.slice(0, Math.max(0, offset)).split('\n');
    return { line: before.length - 1, character: before.at(-1)!.length };
  }

  /** Replaces the whole text. */
  async change(name: string, text: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: uriOf(name), version: this.#version++ },
      contentChanges: [{ text }],
    });
  }

  /** Asks for something at a position of a document. */
  ask<Result>(method: string, name: string, position?: Position, more: object = {}): Promise<Result> {
    return this.connection.sendRequest(method, {
      textDocument: { uri: uriOf(name) },
      ...(position ? { position } : {}),
      ...more,
    });
  }

  /** What is found in a report, asked for by the editor. */
  async diagnostics(name: string): Promise<Diagnostic[]> {
    return (await this.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', name)).items;
  }

  /** The completions at the cursor of a report. */
  async completions(marked: string): Promise<CompletionItem[]> {
    const name = `completion-${this.#version}.case.md`;
    const position = await this.show(name, marked);
    return (await this.ask<CompletionList | null>('textDocument/completion', name, position))?.items ?? [];
  }
}

/** The URI of a file of the workspace. */
export function uriOf(name: string): string {
  return `file:///w/${name}`;
}
