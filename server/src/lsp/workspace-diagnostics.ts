import {
  type CancellationToken,
  type Connection,
  DocumentDiagnosticReportKind,
  type Diagnostic as LspDiagnostic,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Diagnostic } from '../core/engine/diagnostic';
import { say } from '../core/text/say';
import { resultId, toLsp } from './diagnostics';
import type { LintWorkspaceResult } from './protocol';
import type { Session } from './session';
import { unawaited } from './unawaited';
import { decoded } from './uris';

/** What is found in a file of the workspace; nothing in one that is gone or no report. */
interface Verdict {
  readonly isReport: boolean;
  readonly counts: Readonly<Record<Diagnostic['severity'], number>>;
  /** The name of the diagnostics: another one as soon as they differ. */
  readonly id: string;
  /** Let go once they are told: a workspace may hold thousands of reports. */
  items: LspDiagnostic[] | undefined;
  /** The decoded URIs of the files that the report names. */
  readonly names: readonly string[];
}

type Tell = (report: WorkspaceFullDocumentDiagnosticReport) => void;

const nothing = resultId([]);

/**
 * The findings of the whole workspace. A client that asks for them (`workspace/diagnostic`) gets what is new to it, and its
 * question is kept until something is. To any other the command pushes those of files that are not open. Never both.
 */
export class WorkspaceDiagnostics {
  readonly #connection: Connection;
  readonly #session: Session;
  /** Of files that are not open, by decoded URI. */
  readonly #known = new Map<string, Promise<Verdict>>();
  /** What was pushed of files that are not open, by decoded URI. */
  readonly #shown = new Map<string, string>();
  /** Closed files, by decoded URI: what their client shows of them is not known. */
  readonly #closed = new Set<string>();
  /** Whether the client asks. */
  #asks = false;
  /** Whether the whole workspace is shown unasked; `undefined` until the settings are read. */
  #unasked: boolean | undefined;
  /** Whether the command has run: from then on the whole workspace is shown. */
  #commanded = false;
  #ended = false;
  #stir: () => void = () => undefined;
  #stirred = this.#nextStir();

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
  }

  /** The settings say whether the whole workspace is shown unasked. */
  configure(unasked: boolean): void {
    this.#unasked = unasked;
    this.forgetAll();
  }

  /** Answers a client that asks. */
  async pull(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    this.#asks = true;
    for (const uri of this.#shown.values()) this.#send(uri, []);
    this.#shown.clear();
    token.onCancellationRequested(() => this.#stir());
    const items: WorkspaceFullDocumentDiagnosticReport[] = [];
    let told = 0;
    const tell: Tell = (report) => {
      told++;
      if (progress) progress.report({ items: [report] });
      else items.push(report);
    };
    // A client that takes no partial results is answered at once, as soon as the settings are known.
    while (!this.#ended && !token.isCancellationRequested) {
      const stirred = this.#stirred;
      const known = this.#unasked !== undefined;
      if (known) await this.#tellNews(previousResultIds, token, tell);
      if (told > 0 || (known && !progress)) break;
      await stirred;
    }
    return { items };
  }

  /** Checks every report of the workspace anew, counts what it finds, and shows it. */
  async run(token: CancellationToken, progress: WorkDoneProgressReporter): Promise<LintWorkspaceResult> {
    const totals = { files: 0, errors: 0, warnings: 0, infos: 0 };
    progress.begin(say`Checking case reports`, 0, undefined, true);
    this.#commanded = true;
    this.forgetAll();
    const uris = await this.#session.files();
    for (const [index, uri] of uris.entries()) {
      if (token.isCancellationRequested) break;
      progress.report(Math.round((100 * index) / uris.length), say`${index + 1} of ${uris.length}`);
      const verdict = await this.#verdict(uri);
      if (!this.#asks && this.#session.version(uri) === undefined) this.#push(uri, verdict);
      if (!verdict.isReport) continue;
      totals.files++;
      totals.errors += verdict.counts.error;
      totals.warnings += verdict.counts.warning;
      totals.infos += verdict.counts.info;
    }
    progress.done();
    return totals;
  }

  /** Files changed on disk: what is shown of those that are not open, and of those that name them, is brought up to date. */
  async changed(uris: readonly string[]): Promise<void> {
    const files = new Set(uris.map(decoded));
    for (const [file, verdict] of this.#known) {
      if (files.has(file) || (await verdict).names.some((name) => files.has(name))) this.#known.delete(file);
    }
    this.#stir();
    for (const file of files) {
      const uri = this.#shown.get(file);
      if (uri !== undefined && this.#session.version(uri) === undefined) this.#push(uri, await this.#verdict(uri));
    }
  }

  /** A file was opened: what is said of it is the editor's to show now. */
  opened(uri: string): void {
    this.#known.delete(decoded(uri));
    if (this.#shown.delete(decoded(uri))) this.#send(uri, []);
  }

  /** A file was closed: from now on it is what stands on the disk. */
  closed(uri: string): void {
    this.#closed.add(decoded(uri));
    this.#stir();
  }

  /** What is in force has changed. */
  forgetAll(): void {
    this.#known.clear();
    this.#stir();
  }

  /** The client leaves: no question is kept any longer. */
  end(): void {
    this.#ended = true;
    this.#stir();
  }

  #nextStir(): Promise<void> {
    return new Promise((resolve) => {
      this.#stir = () => {
        this.#stirred = this.#nextStir();
        resolve();
      };
    });
  }

  async #tellNews(
    previous: WorkspaceDiagnosticParams['previousResultIds'],
    token: CancellationToken,
    tell: Tell,
  ): Promise<void> {
    const before = new Map(previous.map(({ uri, value }) => [decoded(uri), { uri, value }]));
    const uris = this.#unasked || this.#commanded ? await this.#session.files() : [];
    for (const uri of uris) {
      if (token.isCancellationRequested || this.#ended) return;
      const file = decoded(uri);
      const version = this.#session.version(uri) ?? null;
      let verdict = await this.#verdict(uri);
      const known = before.get(file)?.value ?? nothing;
      before.delete(file);
      if (verdict.id === known && !this.#closed.delete(file)) continue;
      if (!verdict.items) {
        this.#known.delete(file);
        verdict = await this.#verdict(uri);
      }
      tell({ kind: DocumentDiagnosticReportKind.Full, uri, version, resultId: verdict.id, items: verdict.items ?? [] });
      verdict.items = undefined;
    }
    for (const { uri, value } of before.values()) {
      if (value === nothing || this.#session.version(uri) !== undefined) continue;
      tell({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: nothing, items: [] });
    }
  }

  #verdict(uri: string): Promise<Verdict> {
    if (this.#session.version(uri) !== undefined) return this.#judge(uri);
    const file = decoded(uri);
    let verdict = this.#known.get(file);
    if (!verdict) {
      verdict = this.#judge(uri);
      this.#known.set(file, verdict);
    }
    return verdict;
  }

  async #judge(uri: string): Promise<Verdict> {
    const found = (await this.#session.diagnosed(uri)) ?? (await this.#session.checkFile(uri));
    const counts = { error: 0, warning: 0, info: 0 };
    if (!found) return { isReport: false, counts, id: nothing, items: [], names: [] };
    for (const { severity } of found.diagnostics) counts[severity]++;
    const items = toLsp(found.diagnostics, found.source, uri);
    return { isReport: true, counts, id: resultId(items), items, names: this.#session.namedBy(uri, found.source) };
  }

  #push(uri: string, verdict: Verdict): void {
    const items = verdict.items ?? [];
    const wasShown = items.length > 0 ? this.#shown.set(decoded(uri), uri) : this.#shown.delete(decoded(uri));
    if (wasShown) this.#send(uri, items);
    verdict.items = undefined;
  }

  #send(uri: string, diagnostics: LspDiagnostic[]): void {
    unawaited(() => this.#connection.sendDiagnostics({ uri, diagnostics }));
  }
}
