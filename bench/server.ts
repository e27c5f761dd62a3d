import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CompletionList,
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { findFences } from '../server/src/core/syntax/fences';
import { percentiles, type Row } from './measure';

const root = path.join(__dirname, '..');
const edits = 60;

/** A language server as a process of its own, spoken to as an editor does. */
class Peer {
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

  async start(text: string, settings: object): Promise<void> {
    await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
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

  stop(): void {
    this.#connection.dispose();
    this.#process.kill();
  }
}

/** A 10 kB report in which a value of the front matter is edited again and again. */
function versions(): { text: string; line: number; character: number }[] {
  const text = readFileSync(path.join(root, 'examples/cervical-epidural-cord-injury.case.md'), 'utf8');
  const line = text.split('\n').indexOf('  sex: female');
  return Array.from({ length: edits }, (_, index) => ({
    text: text.replace('  age: 35 years', `  age: ${20 + index} years`),
    line,
    character: '  sex: '.length,
  }));
}

/** Edit to diagnostics, and completion, in our server and in `yaml-language-server` with the same front matter and schema. */
export async function benchServer(): Promise<Row[]> {
  const reports = versions();
  const size = (reports[0]!.text.length / 1000).toFixed(1);
  const ours = await measure(
    new Peer(path.join(root, 'dist/server.js'), 'file:///bench/one.case.md', 'markdown', {}),
    reports,
    {},
  );
  const schema = pathToFileURL(path.join(root, 'schemas/case-report.schema.json')).href;
  const settings = {
    yaml: { schemas: { [schema]: '*.yaml' }, validate: true, completion: true, schemaStore: { enable: false } },
  };
  const module = require.resolve('yaml-language-server/out/server/src/server.js');
  const yaml = reports.map(({ text, ...place }) => ({ text: text.slice(0, findFences(text)!.yaml.end), ...place }));
  const theirs = await measure(new Peer(module, 'file:///bench/one.yaml', 'yaml', settings), yaml, settings);
  const row = (what: string, mine: readonly number[], peer: readonly number[], limit: number): Row => {
    const { p50, p95 } = percentiles(mine);
    const other = percentiles(peer);
    return {
      what: `${what}, ${size} kB, p50 (p95)`,
      value: `${p50.toFixed(1)} (${p95.toFixed(1)}) ms`,
      beside: `${other.p50.toFixed(1)} (${other.p95.toFixed(1)}) ms in yaml-language-server`,
      ratio: p50 / other.p50,
      target: `p50 ≤ ${limit} ms`,
      holds: p50 <= limit,
    };
  };
  return [
    row('edit to diagnostics', ours.edits, theirs.edits, 15),
    row('completion', ours.completions, theirs.completions, 3),
  ];
}

async function measure(peer: Peer, reports: ReturnType<typeof versions>, settings: object) {
  const result = { edits: [] as number[], completions: [] as number[] };
  try {
    await peer.start(reports[0]!.text, settings);
    for (const [index, { text, line, character }] of reports.entries()) {
      const edit = await peer.edit(text);
      const { time, offers } = await peer.complete(line, character);
      if (offers === 0) throw new Error('A completion without offers measures nothing.');
      // The first few warm the server up.
      if (index < 10) continue;
      result.edits.push(edit);
      result.completions.push(time);
    }
  } finally {
    peer.stop();
  }
  return result;
}
