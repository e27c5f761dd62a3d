import { type ChildProcess, spawn } from 'node:child_process';
import {
  type CompletionList,
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** A language server as a process of its own, spoken to as an editor does. */
export class Peer {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #uri: string;
  readonly #language: string;
  #version = 1;
  #published: ((version: number | undefined) => void) | undefined;

  constructor(module: string, uri: string, language: string, settings: object) {
    this.#uri = uri;
    this.#language = language;
    this.#process = spawn(process.execPath, [module, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#connection = createProtocolConnection(
      new StreamMessageReader(this.#process.stdout!),
      new StreamMessageWriter(this.#process.stdin!),
    );
    this.#connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri: about, version }: PublishDiagnosticsParams) => {
        if (about === this.#uri) this.#published?.(version);
      },
    );
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => (settings as Record<string, unknown>)[section] ?? {}),
    );
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.listen();
  }

  get processId(): number {
    return this.#process.pid!;
  }

  /** Starts the server, in a workspace if there is one, and opens the document. */
  async start(text: string, settings: object, folder?: string): Promise<void> {
    await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'bench' }],
      capabilities: {
        workspace: { configuration: true },
        textDocument: { completion: { completionItem: { snippetSupport: true } } },
      },
    });
    await this.#connection.sendNotification('initialized', {});
    await this.#connection.sendNotification('workspace/didChangeConfiguration', { settings });
    const shown = this.#nextDiagnostics();
    await this.#connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.#uri, languageId: this.#language, version: this.#version, text },
    });
    await shown;
  }

  #nextDiagnostics(): Promise<void> {
    return new Promise((resolve) => {
      this.#published = () => resolve();
    });
  }

  /** The time from a change to the diagnostics of its version, in milliseconds. */
  async edit(text: string): Promise<number> {
    const version = ++this.#version;
    const shown = new Promise<void>((resolve) => {
      this.#published = (about) => {
        if (about === undefined || about === version) resolve();
      };
    });
    const start = performance.now();
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.#uri, version },
      contentChanges: [{ text }],
    });
    await shown;
    return performance.now() - start;
  }

  /** The time a completion takes, in milliseconds, and how much it offered. */
  async complete(line: number, character: number): Promise<{ time: number; offers: number }> {
    const start = performance.now();
    const list = await this.#connection.sendRequest<CompletionList | null>('textDocument/completion', {
      textDocument: { uri: this.#uri },
      position: { line, character },
    });
    return { time: performance.now() - start, offers: list?.items.length ?? 0 };
  }

  /** Sends any request of the protocol. */
  ask<Result>(method: string, params: object): Promise<Result> {
    return this.#connection.sendRequest<Result>(method, params);
  }

  stop(): void {
    this.#connection.dispose();
    this.#process.kill();
  }
}
