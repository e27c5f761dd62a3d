import type { CancellationToken, Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import { toLsp } from './diagnostics';
import type { LintWorkspaceResult } from './protocol';
import type { Session } from './session';

/** Checks every report of the workspace. Shows what it finds in files that are not open; those that are show it themselves. */
export async function lintWorkspace(
  connection: Connection,
  session: Session,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<LintWorkspaceResult> {
  const totals = { files: 0, errors: 0, warnings: 0, infos: 0 };
  progress.begin('Checking case reports', 0, undefined, true);
  const uris = await session.files();
  for (const [index, uri] of uris.entries()) {
    if (token.isCancellationRequested) break;
    progress.report(Math.round((100 * index) / uris.length), `${index + 1} of ${uris.length}`);
    const open = await session.checked(uri);
    const found = open ? { source: open.report.source, result: open } : await session.checkFile(uri);
    if (!found) continue;
    totals.files++;
    for (const { severity } of found.result.diagnostics) totals[`${severity}s`]++;
    if (open) continue;
    await connection.sendDiagnostics({ uri, diagnostics: toLsp(found.result.diagnostics, found.source, uri) });
  }
  progress.done();
  return totals;
}
