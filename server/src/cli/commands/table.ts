import path from 'node:path';
import { Report } from '../../core/model/report';
import { parseSource } from '../../core/syntax/source';
import type { Arguments } from '../arguments';
import { type CaseRow, caseColumns, caseRows, type ScoreRow } from '../case-row';
import { csvRow } from '../csv';
import { FileError, UsageError } from '../failure';
import { type FoundFile, findReports } from '../files';
import { type Io, tell } from '../io';
import { readText } from '../read-file';
import { ResultFile } from '../result-file';

/** Writes one row for each case of the reports, as CSV or as lines of JSON. */
export async function table(args: Arguments, io: Io): Promise<number> {
  const form = args.choice('format', ['csv', 'jsonl']) ?? 'csv';
  const { files, problems } = await findReports(args.positionals, io.cwd);
  const failures = new Set(problems);
  const output = outputOf(args.one('output-file'), files, io);
  try {
    if (form === 'csv') output.write(csvRow(['path', ...caseColumns, 'scores']));
    for (const file of files) {
      try {
        for (const row of rowsOf(file, failures))
          output.write(form === 'csv' ? asCsv(file.shown, row) : asJson(file.shown, row));
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        failures.add(error.message);
      }
    }
    output.close();
  } catch (error) {
    output.abandon();
    throw error;
  }
  for (const failure of [...failures].sort()) tell(io, failure);
  return failures.size > 0 ? 2 : 0;
}

function rowsOf({ path: file, shown }: FoundFile, failures: Set<string>): CaseRow[] {
  const { text, notText } = readText(file, shown);
  const source = parseSource(text);
  if (notText || !source.frontMatter?.reliable) {
    failures.add(`${shown} can't be read completely and has no row; \`case-report lint\` says why.`);
    return [];
  }
  return caseRows(new Report(source));
}

function outputOf(name: string | undefined, files: readonly FoundFile[], { cwd, stdout }: Io) {
  if (name === undefined || name === '-')
    return { write: (text: string) => stdout.write(text), close: () => {}, abandon: () => {} };
  const target = path.resolve(cwd, name);
  if (files.some((file) => file.path === target)) throw new UsageError(`\`-o ${name}\` would write over a report.`);
  return new ResultFile(target, name);
}

function asCsv(shown: string, { cells, scores }: CaseRow): string {
  const listed = caseColumns.map((name) => [cells[name] ?? ''].flat().join('; '));
  return csvRow([shown, ...listed, scores.map(scoreText).join('; ')]);
}

function asJson(shown: string, { cells, scores }: CaseRow): string {
  return `${JSON.stringify({ path: shown, ...cells, scores })}\n`;
}

/** `NRS (leg pain): baseline 8, 1 month 5`. */
function scoreText({ scale, target, scores }: ScoreRow): string {
  const values = Object.entries(scores).map(([time, score]) => `${time} ${score}`);
  return `${scale}${target === '' ? '' : ` (${target})`}: ${values.join(', ')}`;
}
