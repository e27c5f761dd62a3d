import path from 'node:path';
import type { Settings } from '../core/engine/settings';
import { checkText, fixText } from './check-text';
import { ConfigurationFiles } from './configuration-files';
import type { Decoded } from './encoding';
import { FileError } from './failure';
import type { FoundFile } from './files';
import { type ReadText, readText } from './read-file';
import { type FileResult, resultOf } from './result';
import { unifiedDiff } from './unified-diff';
import { Workspace } from './workspace';
import { replaceFile } from './write-file';

/** What a run does with each file; it can be sent to another thread. */
export interface CheckRequest {
  readonly cwd: string;
  /** The folders named on the command line, absolute. */
  readonly folders: readonly string[];
  /** The configuration that takes the place of those that are found. */
  readonly config: string | undefined;
  /** What the command line decides; it wins over configurations. */
  readonly settings: Settings;
  /** `fix` writes the files, `diff` shows what it would write. */
  readonly mode: 'check' | 'fix' | 'diff';
  /** Whether suggestions are applied as well. */
  readonly unsafe: boolean;
}

/** What became of one file. */
export interface Outcome {
  readonly result?: FileResult;
  /** Why it could not be read or written, in words. */
  readonly failure?: string;
  /** Findings that were repaired. */
  readonly repaired?: number;
  /** What would change, as a unified diff. */
  readonly diff?: string;
}

/** Checks files, one at a time, and repairs them where that is wanted. */
export class FileChecker {
  readonly configurations: ConfigurationFiles;
  readonly #request: CheckRequest;

  constructor(request: CheckRequest, configurations?: ConfigurationFiles) {
    this.#request = request;
    this.configurations =
      configurations ?? new ConfigurationFiles(new Workspace(request.cwd, request.folders), request.config);
  }

  /** Never throws for what is wrong with the file: that is part of the outcome. */
  check(file: FoundFile): Outcome {
    try {
      const settings = this.settingsIn(path.dirname(file.path));
      const read = readText(file.path, file.shown);
      return this.checkRead(file.shown, read, settings, (repaired) =>
        replaceFile(file.path, file.shown, repaired, read.bytes),
      ).outcome;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return { failure: error.message };
    }
  }

  /** Checks a text, repairs it if that is wanted, and gives the text as it is then. Where writing fails, the findings stay. */
  checkRead(
    shown: string,
    read: ReadText,
    settings: Settings,
    write: (repaired: Decoded) => void,
  ): { outcome: Outcome; text: string } {
    const { mode, unsafe } = this.#request;
    if (read.notText) return { outcome: { result: resultOf(shown, read.text, [read.notText]) }, text: read.text };
    const checked = checkText(read.text, settings);
    const text = mode === 'check' ? read.text : fixText(read.text, checked, settings, unsafe);
    const result = resultOf(shown, read.text, checked.diagnostics, checked.lines);
    if (text === read.text) return { outcome: { result }, text };
    if (mode === 'diff') return { outcome: { result, diff: unifiedDiff(shown, read.text, text) }, text };
    try {
      write({ text, encoding: read.encoding });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return { outcome: { result, failure: error.message }, text };
    }
    const after = checkText(text, settings);
    const repaired = Math.max(1, checked.diagnostics.length - after.diagnostics.length);
    return { outcome: { result: resultOf(shown, text, after.diagnostics, after.lines), repaired }, text };
  }

  /** What is in force for the reports of a folder: the command line over the configurations. */
  settingsIn(folder: string): Settings {
    return { ...this.configurations.settingsFor(folder, {}), ...this.#request.settings };
  }
}
