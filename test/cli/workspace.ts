import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import type { Io } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/main';

/** A report without findings, for others to be made of. */
export const goodReport = readFileSync(path.join(__dirname, '../rules/base.case.md'), 'utf8').replace(
  'consent:',
  // What advisories and checklists ask of it is answered, so that a finding is one the test put there.
  `acknowledged:
${[
  'contrast-stated',
  'epidural-asepsis',
  'neurological-check-after',
  'off-label-steroid',
  'pre-procedure-checklist',
  ...['differential', 'history', 'past-treatments', 'patient-perspective', 'examination', 'literature'].map(
    (id) => `care/${id}`,
  ),
]
  .map((id) => `  - { advisory: ${id}, reason: A report for tests. }`)
  .join('\n')}
consent:`,
);

/** The same with one error, `schema/value` at 1-based line 9, column 8, that a safe fix repairs. */
export const badReport = goodReport.replace('sex: female', 'sex: Female');
export const badPlace = placeOf(badReport, 'Female');

/** The same with one error that only a suggestion repairs. */
export const doubtfulReport = goodReport.replace('status: improved', 'status: improoved');

/** Only the rules that the reports above are made for, where a test counts: the list of all rules grows. */
export const few = ['--select', 'yaml,schema'];

/** Zero-based line and UTF-16 column of the first `part` of `text`. */
export function placeOf(text: string, part: string): { line: number; character: number } {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** What a run of the command line did. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as bytes, for what is no text. */
  readonly bytes: Buffer;
}

export interface Outside {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Io['env'];
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly signal?: AbortSignal;
  readonly today?: string;
}

/** A folder of its own for one test file, with files in it and the command line run inside it. */
export class TestWorkspace {
  readonly root: string;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    this.root = realpathSync(mkdtempSync(path.join(tmpdir(), 'case-report-')));
    // A repository ends the search for configurations, wherever the folder for temporary files is.
    mkdirSync(path.join(this.root, '.git'));
    for (const [name, content] of Object.entries(files)) this.write(name, content);
    after(() => rmSync(this.root, { recursive: true, force: true }));
  }

  path(name: string): string {
    return path.join(this.root, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  bytes(name: string): Buffer {
    return readFileSync(this.path(name));
  }

  /** Runs the command line in this folder. */
  async run(argv: readonly string[], outside: Outside = {}): Promise<Ran> {
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    const output = (into: Buffer[]) => ({
      write: (content: string | Uint8Array) => void into.push(Buffer.from(content as string)),
      isTerminal: outside.terminal === true,
      columns: outside.columns,
    });
    const code = await run(argv, {
      cwd: path.resolve(this.root, outside.cwd ?? '.'),
      env: outside.env ?? {},
      today: outside.today ?? '2026-01-15',
      stdout: output(stdout),
      stderr: output(stderr),
      program: path.join(__dirname, '../../server/src/cli/program.ts'),
      interruption: () => outside.signal ?? new AbortController().signal,
      readStdin: async () => Buffer.from((outside.stdin ?? '') as string),
    });
    const bytes = Buffer.concat(stdout);
    return { code, stdout: bytes.toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8'), bytes };
  }

  /** The JSON of a run of `lint`. */
  async json(argv: readonly string[], outside: Outside = {}): Promise<JsonReport> {
    return JSON.parse((await this.run(['lint', '--format', 'json', ...argv], outside)).stdout) as JsonReport;
  }
}

/** The promised JSON, as far as tests look into it. */
export interface JsonReport {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
      readonly journal?: string;
    }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

/** The paths of a JSON result. */
export function paths({ files }: JsonReport): string[] {
  return files.map(({ path: name }) => name);
}

/** The ids of the rules that found something in a file. */
export function rulesIn({ files }: JsonReport, name: string): string[] {
  return files.filter((file) => file.path === name).flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule));
}
