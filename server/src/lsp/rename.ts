import {
  ErrorCodes,
  type Position,
  type PrepareRenameResult,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { renamableAt, renameAt, renameKey } from '../core/assist/rename';
import { Report } from '../core/model/report';
import { filesNamedBy } from '../core/model/surroundings';
import { parseSource } from '../core/syntax/source';
import type { Asked } from './navigation';
import { rangeOf, textEdits } from './positions';

/** The name at a position, if it can be changed. */
export function prepareRename({ source, report, settings }: Asked, position: Position): PrepareRenameResult | null {
  const found = renamableAt(report, source.lines.offset(position), settings);
  return found ? { range: rangeOf(source.lines, found.span), placeholder: found.name.text } : null;
}

/** Changes a name everywhere: in the report and, for a citation key, in the files of references and the reports that share them. */
export async function rename(asked: Asked, position: Position, newName: string): Promise<WorkspaceEdit> {
  const { session, uri, source, report, settings } = asked;
  const renaming = renameAt(report, source.lines.offset(position), newName, settings);
  if ('refused' in renaming) throw new ResponseError(ErrorCodes.InvalidParams, renaming.refused);
  const { edits, entries, name } = renaming;
  const changes: Record<string, TextEdit[]> = { [uri]: textEdits(source, edits) };
  const files = new Set<string>();
  for (const { path, start, end } of entries) {
    const file = session.fileUri(uri, path);
    if (file === undefined) continue;
    files.add(file);
    changes[file] = [...(changes[file] ?? []), { range: { start, end }, newText: newName.trim() }];
  }
  if (files.size > 0) Object.assign(changes, await inOtherReports(asked, files, name.text, newName.trim()));
  return { changes };
}

/** The same key in the other reports of the workspace that take it from one of these files. */
async function inOtherReports(
  { session, uri, settings }: Asked,
  files: ReadonlySet<string>,
  key: string,
  newKey: string,
): Promise<Record<string, TextEdit[]>> {
  const changes: Record<string, TextEdit[]> = {};
  for (const other of await session.files()) {
    if (other === uri) continue;
    const text = await session.textOf(other);
    // Most reports are spared the reading.
    if (!text?.includes(`@${key}`)) continue;
    const source = parseSource(text);
    const report = new Report(source);
    const { bibliography } = filesNamedBy(report);
    if (!bibliography.some((path) => files.has(session.fileUri(other, path) ?? ''))) continue;
    const edits = renameKey(report, key, newKey, settings);
    if (edits.length > 0) changes[other] = textEdits(source, edits);
  }
  return changes;
}
