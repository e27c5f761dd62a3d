import type { CancellationToken, Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import { say } from '../core/text/say';
import { toLsp } from './diagnostics';
import type { LintWorkspaceResult } from './protocol';
import type { Session } from './session';

/** The run over the whole workspace, and what it showed of files that are not open; those that are show it themselves. */
export class WorkspaceRun {
  readonly #connection: Connection;
  readonly #session: Session;
  /** Files that are not open and whose findings are shown. */
  readonly #shown = new Set<string>();

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
  }

  /** Checks every report of the workspace. */
  async run(token: CancellationToken, progress: WorkDoneProgressReporter): Promise<LintWorkspaceResult> {
    const totals = { files: 0, errors: 0, warnings: 0, infos: 0 };
    progress.begin(say`Checking case reports`, 0, undefined, true);
    const uris = await this.#session.files();
    for (const [index, uri] of uris.entries()) {
      if (token.isCancellationRequested) break;
      progress.report(Math.round((100 * index) / uris.length), say`${index + 1} of ${uris.length}`);
      const found = (await this.#session.checked(uri)) ?? (await this.#show(uri));
      if (!found) continue;
      totals.files++;
      for (const { severity } of found.diagnostics) totals[`${severity}s`]++;
    }
    progress.done();
    return totals;
  }

  /** Files changed on disk: what is shown of those that are not open is brought up to date. */
  async changed(uris: readonly string[]): Promise<void> {
    for (const uri of uris) if (this.#shown.has(uri) && !this.#session.source(uri)) await this.#show(uri);
  }

  /** A file was opened: what is said of it is the editor's to show now. */
  opened(uri: string): void {
    this.#shown.delete(uri);
  }

  async #show(uri: string) {
    const found = await this.#session.checkFile(uri);
    // A file that is gone, or no report any more, has no findings.
    if (!found && !this.#shown.delete(uri)) return undefined;
    const diagnostics = found ? toLsp(found.result.diagnostics, found.source, uri) : [];
    if (diagnostics.length > 0) this.#shown.add(uri);
    await this.#connection.sendDiagnostics({ uri, diagnostics });
    return found?.result;
  }
}
