import { Report } from '../core/model/report';
import { readPictures } from '../ingest/pictures';
import { base64 } from '../render/base64';
import { parts, type Writers } from '../render/parts';
import type { ExportParams, ExportResult } from './protocol';
import type { Session } from './session';

/** Writes a part of an open report as a file's bytes, as the command line does. */
export async function exportReport(session: Session, { uri, part, to }: ExportParams): Promise<ExportResult> {
  const source = session.source(uri);
  const writers: Writers | undefined = Object.hasOwn(parts, part) ? parts[part] : undefined;
  const writer = writers?.[to];
  if (!source || !writer) return { remarks: [] };
  const report = new Report(source);
  const settings = { ...(await session.settings(uri)), surroundings: await session.surroundings(uri) };
  const remarks: string[] = [];
  const written = await writer({
    report,
    settings,
    pictures: () => readPictures(report, uri, session.fileAccess),
    remark: (text) => remarks.push(text),
  });
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  return { base64: base64(bytes), remarks };
}
