import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { createColors } from 'picocolors';
import type { Severity } from '../core/rules/rule';
import { FileError, reasonOf } from './failure';
import { type Format, type Formatter, loadFormatter, type OpenFormatter, type Setting } from './formats/format';
import { type Io, type Output, wantsColour } from './io';
import { Counts, type FileResult } from './result';
import { ResultFile } from './result-file';
import type { Shard } from './selection';
import { isInside } from './workspace';

/** How the results of a run are to be written. */
export interface OutputOptions {
  readonly format: Format;
  readonly file: string | undefined;
  readonly outputs: readonly { readonly format: Format; readonly file: string }[];
  readonly statistics: boolean;
  readonly quiet: boolean;
  readonly failOn: Severity | 'never';
  /** The ids of the journals that the reports are held against instead of their own. */
  readonly journals: readonly string[];
  readonly shard?: Shard | undefined;
}

/** Where an output goes. */
interface Sink {
  write(text: string): void;
  /** Everything was written. */
  close(): void;
  /** The run was broken off: nothing half-written stays. */
  abandon(): void;
}

interface OpenOutput {
  readonly formatter: Formatter;
  readonly sink: Sink;
}

/** What an output needs besides its options. */
export interface OutputContext {
  readonly io: Io;
  readonly textOf: Setting['textOf'];
  /** Whether a file is one of those that are checked, which no result may overwrite. */
  readonly isInput: (file: string) => boolean;
  /** Where results go that have no file. */
  readonly terminal: Output;
}

/** Every output of a run. Results go in by the order of their paths and are written at once. */
export class Outputs {
  readonly #open: readonly OpenOutput[];
  readonly #quiet: boolean;
  readonly #shown = new Counts();

  private constructor(open: readonly OpenOutput[], quiet: boolean) {
    this.#open = open;
    this.#quiet = quiet;
  }

  /** Opens them all. Throws a `FileError` in words where one can't be written; none is left half-open then. */
  static async open(options: OutputOptions, context: OutputContext): Promise<Outputs> {
    const open: OpenOutput[] = [];
    try {
      for (const { openFormatter, sink, setting } of await requested(options, context)) {
        const formatter = openFormatter(setting);
        const opened = sink();
        open.push({ formatter, sink: opened });
        if (formatter.begin) opened.write(formatter.begin);
      }
    } catch (error) {
      for (const { sink } of open) sink.abandon();
      throw error;
    }
    return new Outputs(open, options.quiet);
  }

  file(result: FileResult): void {
    const shown = this.#quiet ? withErrorsOnly(result) : result;
    this.#shown.add(shown);
    for (const { formatter, sink } of this.#open) {
      const text = formatter.file(shown);
      if (text !== '') sink.write(text);
    }
  }

  end(repaired: number, problems: readonly string[]): void {
    for (const { formatter, sink } of this.#open) {
      const text = formatter.end({ counts: this.#shown, repaired, problems });
      if (text !== '') sink.write(text);
      sink.close();
    }
  }

  /** Breaks off: files that results were meant for stay as they were. */
  abandon(): void {
    for (const { sink } of this.#open) sink.abandon();
  }
}

interface Requested {
  readonly openFormatter: OpenFormatter;
  readonly sink: () => Sink;
  readonly setting: Setting;
}

async function requested(options: OutputOptions, context: OutputContext): Promise<Requested[]> {
  const { format, file, outputs, statistics, quiet, failOn, journals, shard } = options;
  const { io, textOf, terminal } = context;
  const plain: Setting = {
    colours: createColors(false),
    width: widest,
    quiet,
    failOn,
    journals,
    shard,
    prefix: prefixIn(io),
    textOf,
  };
  const toFile = (name: string) => () => openFile(name, context);
  const all: Requested[] = [];
  for (const each of outputs)
    all.push({ openFormatter: await loadFormatter(each.format), sink: toFile(each.file), setting: plain });
  const openFormatter = statistics ? (await import('./statistics')).openStatistics : await loadFormatter(format);
  if (file !== undefined && file !== '-') {
    all.push({ openFormatter, sink: toFile(file), setting: plain });
  } else {
    const width = Math.max(narrowest, Math.min(terminal.columns || widest, widest));
    const setting = { ...plain, colours: createColors(wantsColour(terminal, io.env)), width };
    all.push({ openFormatter, sink: () => terminalSink(terminal), setting });
  }
  const summary = io.env.GITHUB_STEP_SUMMARY;
  if (summary && [format, ...outputs.map((each) => each.format)].includes('github')) {
    const { openStepSummary } = await import('./formats/github');
    all.push({ openFormatter: openStepSummary, sink: () => appendSink(summary), setting: plain });
  }
  return all;
}

/** Where the working folder lies in the check-out of the CI server, whose paths count from there. */
function prefixIn({ cwd, env }: Io): string {
  const root = env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR;
  if (!root || !isInside(cwd, root)) return '';
  const relative = path.relative(root, cwd).split(path.sep).join('/');
  return relative === '' ? '' : `${relative}/`;
}

function openFile(name: string, { io, isInput }: OutputContext): Sink {
  const target = path.resolve(io.cwd, name);
  if (isInput(target))
    throw new FileError(`${name} is one of the files that are checked, so the result is not written over it.`);
  return new ResultFile(target, name);
}

function terminalSink(output: Output): Sink {
  return { write: (text) => output.write(text), close: () => {}, abandon: () => {} };
}

/** The summary of a step belongs to other tools as well. */
function appendSink(file: string): Sink {
  return {
    write(text) {
      try {
        appendFileSync(file, text);
      } catch (error) {
        throw new FileError(`The summary of the step can't be written: ${reasonOf(error)}.`);
      }
    },
    close: () => {},
    abandon: () => {},
  };
}

const widest = 110;
const narrowest = 40;

function withErrorsOnly({ identity, ...result }: FileResult): FileResult {
  const diagnostics = result.diagnostics.filter(({ severity }) => severity === 'error');
  return { ...result, diagnostics, ...(identity?.severity === 'error' ? { identity } : {}) };
}
