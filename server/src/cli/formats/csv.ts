import { fixToApply } from '../../core/engine/diagnostic';
import { topicOf } from '../../render/verdict/topics';
import { csvRow } from '../csv';
import type { ResultDiagnostic } from '../result';
import type { OpenFormatter } from './format';

const columns = ['path', 'line', 'column', 'end_line', 'end_column', 'severity', 'rule', 'message', 'help', 'repair'];

/** A table for spreadsheets: one finding a row, lines and columns counted from one. */
export const openCsv: OpenFormatter = () => ({
  begin: csvRow([...columns, 'fingerprint', 'url', 'journal', 'topic']),
  file: ({ path, diagnostics }) => diagnostics.map((diagnostic) => rowOf(path, diagnostic)).join(''),
  end: () => '',
});

function rowOf(path: string, diagnostic: ResultDiagnostic): string {
  const { rule, severity, message, help, range, fingerprint, url, journal = '' } = diagnostic;
  const { start, end } = range;
  const repair = fixToApply(diagnostic, false) ? 'safe' : fixToApply(diagnostic, true) ? 'suggested' : '';
  const place = [start.line + 1, start.character + 1, end.line + 1, end.character + 1];
  return csvRow([path, ...place, severity, rule, message, help, repair, fingerprint, url, journal, topicOf(rule)]);
}
