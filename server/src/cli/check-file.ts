import path from 'node:path';
import { checkForJournals } from '../core/engine/compare-journals';
import type { Settings } from '../core/engine/settings';
import { Report } from '../core/model/report';
import { filesNamedBy, type NamedFiles, type Surroundings } from '../core/model/surroundings';
import { parseSource, type Source } from '../core/syntax/source';
import { BaselineFile } from './baseline-files';
import { type CheckedText, checkText, fixText } from './check-text';
import { ConfigurationFiles } from './configuration-files';
import { digestOf, sha256 } from './digest';
import type { Decoded } from './encoding';
import { FileError } from './failure';
import type { FoundFile } from './files';
import { journalsIn } from './named-journals';
import { bytesOf, type ReadText, textOf } from './read-file';
import { type FileResult, identityResult, type ResultDiagnostic, type ResultIdentity, resultOf } from './result';
import { SurroundingsOfReports } from './surrounding-files';
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
  /** The ids of the journals that the reports are held against instead of their own. */
  readonly journals: readonly string[];
  /** `fix` writes the files, `diff` shows what it would write. */
  readonly mode: 'check' | 'fix' | 'diff';
  /** Whether suggestions are applied as well. */
  readonly unsafe: boolean;
  /** The baseline that takes the place of those of configurations, as given; `false` for no baseline at all. */
  readonly baseline: string | false | undefined;
  /** Stands for the program in the keys of the cache; absent where there is no cache. */
  readonly program?: string;
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
  /** What the cache is to keep. */
  readonly keep?: { readonly key: string; readonly record: CacheRecord };
}

/** What the cache keeps of a check, with what must still be so for it to hold. */
export interface CacheRecord {
  readonly diagnostics: readonly ResultDiagnostic[];
  readonly identity?: ResultIdentity;
  /** The day, where a rule asked for it. */
  readonly today?: string;
  /** The files that the report names, where there are any, and a digest of what they said. */
  readonly outside?: { readonly named: NamedFiles; readonly digest: string };
}

/** What decides over a text besides itself: one value that can be sent, and a digest of all of it except the day. */
interface FileContext {
  readonly settings: Settings;
  readonly digest: string;
}

/** Checks files, one at a time, and repairs them where that is wanted. */
export class FileChecker {
  readonly configurations: ConfigurationFiles;
  readonly #request: CheckRequest;
  readonly #contexts = new Map<string, FileContext>();
  #baseline: BaselineFile | undefined;

  readonly #surroundings: SurroundingsOfReports;

  constructor(request: CheckRequest, configurations?: ConfigurationFiles) {
    const workspace = new Workspace(request.cwd, request.folders);
    this.#request = request;
    this.configurations = configurations ?? new ConfigurationFiles(workspace, request.config);
    this.#surroundings = new SurroundingsOfReports(workspace);
  }

  /** Whether the files are written, so that a run must not be broken off within one. */
  get writes(): boolean {
    return this.#request.mode === 'fix';
  }

  /** Never throws for what is wrong with the file: that is part of the outcome. */
  async check(file: FoundFile): Promise<Outcome> {
    try {
      const context = this.contextOf(file.path);
      const read = textOf(bytesOf(file));
      const write = (repaired: Decoded) => replaceFile(file.path, file.shown, repaired, read.bytes);
      return (await this.checkRead(file.shown, read, file.path, context, write)).outcome;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return { failure: error.message };
    }
  }

  /** The outcome that the cache has for a file as it is now; `undefined` where it has none. */
  async recall(file: FoundFile, recorded: (key: string) => unknown): Promise<Outcome | undefined> {
    try {
      const { settings, digest } = this.contextOf(file.path);
      const record = recorded(this.#keyOf(bytesOf(file), digest)) as CacheRecord | undefined;
      if (!record || (record.today !== undefined && record.today !== settings.today)) return undefined;
      if (record.outside) {
        const { named, digest: before } = record.outside;
        if (digestOf(await this.#surroundings.of(file.path, named)) !== before) return undefined;
      }
      return { result: { path: file.shown, diagnostics: record.diagnostics, ...identityIn(record) } };
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      // It fails again, and is told then, when it is checked.
      return undefined;
    }
  }

  /**
   * Checks a text, repairs it if that is wanted, and gives the text as it is then. Where writing fails, the findings stay.
   * `file` is where the text lies, from which the files are found that it names; without, they are not looked for.
   */
  async checkRead(
    shown: string,
    read: ReadText,
    file: string | undefined,
    context: FileContext,
    write: (repaired: Decoded) => void,
  ): Promise<{ outcome: Outcome; text: string }> {
    const { mode, unsafe } = this.#request;
    if (read.notText) return { outcome: { result: resultOf(shown, read.text, [read.notText]) }, text: read.text };
    const source = parseSource(read.text);
    const named = filesNamedBy(new Report(source));
    const surroundings = file === undefined ? undefined : await this.#surroundings.of(file, named);
    const settings = surroundings ? { ...context.settings, surroundings } : context.settings;
    const checked = this.#checkSource(source, settings);
    const text = mode === 'check' ? read.text : fixText(read.text, checked, settings, unsafe);
    const result = checkedResult(shown, read.text, checked, settings);
    if (text === read.text)
      return {
        outcome: { result, ...this.#keep(read, context, checked, result, outsideOf(named, surroundings)) },
        text,
      };
    if (mode === 'diff') return { outcome: { result, diff: unifiedDiff(shown, read.text, text) }, text };
    try {
      write({ text, encoding: read.encoding });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return { outcome: { result, failure: error.message }, text };
    }
    const after = checkText(parseSource(text), settings);
    const repaired = Math.max(1, checked.diagnostics.length - after.diagnostics.length);
    return { outcome: { result: checkedResult(shown, text, after, settings), repaired }, text };
  }

  /** What decides over the report in `file`, an absolute path. Throws a `FileError` where something of it can't be read. */
  contextOf(file: string): FileContext {
    const context = this.#contextIn(path.dirname(file));
    const baseline = this.#baselineFor(path.dirname(file))?.of(file) ?? [];
    if (baseline.length === 0) return context;
    return { settings: { ...context.settings, baseline }, digest: sha256(context.digest, ...baseline) };
  }

  /** What is in force for the reports of a folder: the command line over the configurations. */
  #contextIn(folder: string): FileContext {
    let context = this.#contexts.get(folder);
    if (!context) {
      const settings = this.#settingsIn(folder);
      const { today, ...lasting } = settings;
      const verdictOf = { ...lasting, compared: this.#request.journals };
      context = { settings, digest: this.#request.program === undefined ? '' : digestOf(verdictOf) };
      this.#contexts.set(folder, context);
    }
    return context;
  }

  #baselineFor(folder: string): BaselineFile | undefined {
    const { baseline, cwd } = this.#request;
    if (baseline === false) return undefined;
    if (baseline === undefined) return this.configurations.baselineFor(folder);
    this.#baseline ??= new BaselineFile(path.resolve(cwd, baseline), baseline);
    return this.#baseline;
  }

  #keep(
    { bytes }: ReadText,
    { settings, digest }: FileContext,
    { diagnostics, askedForDate }: CheckedText,
    result: FileResult,
    outside: CacheRecord['outside'],
  ): Pick<Outcome, 'keep'> {
    // A crash is worth another try.
    if (this.#request.program === undefined || diagnostics.some(({ rule }) => rule.startsWith('internal/'))) return {};
    const { today } = settings;
    const record = {
      diagnostics: result.diagnostics,
      ...identityIn(result),
      ...(askedForDate && today !== undefined ? { today } : {}),
      ...(outside ? { outside } : {}),
    };
    return { keep: { key: this.#keyOf(bytes, digest), record } };
  }

  #keyOf(bytes: Uint8Array, digest: string): string {
    return sha256(this.#request.program!, digest, bytes);
  }

  #settingsIn(folder: string): Settings {
    const settings = { ...this.configurations.settingsFor(folder, {}), ...this.#request.settings };
    const [only, ...others] = journalsIn(this.#request.journals, settings);
    return only && others.length === 0 ? { ...settings, journal: only.id } : settings;
  }

  #checkSource(source: Source, settings: Settings): CheckedText {
    const { journals } = this.#request;
    if (journals.length < 2) return checkText(source, settings);
    const profiles = journalsIn(journals, settings);
    return checkText(source, settings, (one, inForce) => checkForJournals(one, inForce, profiles));
  }
}

function checkedResult(shown: string, text: string, checked: CheckedText, { baseline }: Settings): FileResult {
  const result = resultOf(shown, text, checked.diagnostics, checked.lines);
  return checked.identity ? { ...result, identity: identityResult(checked.identity, checked.lines, baseline) } : result;
}

function identityIn({ identity }: { readonly identity?: ResultIdentity }): { readonly identity?: ResultIdentity } {
  return identity ? { identity } : {};
}

function outsideOf(named: NamedFiles, surroundings: Surroundings | undefined): CacheRecord['outside'] {
  if (!surroundings || named.bibliography.length + named.figures.length === 0) return undefined;
  return { named, digest: digestOf(surroundings) };
}
