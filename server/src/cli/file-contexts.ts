import path from 'node:path';
import type { Settings } from '../core/engine/settings';
import { BaselineFile } from './baseline-files';
import type { ConfigurationFiles } from './configuration-files';
import { digestOf, sha256, sha256OfBytes } from './digest';
import type { Unstaged } from './git';

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
  /** Where what git would commit is checked: what lies in the working folder otherwise. */
  readonly unstaged?: Unstaged;
}

/** What decides over a text besides itself: one value that can be sent, and a digest of all of it except the day. */
export interface FileContext {
  readonly settings: Settings;
  readonly digest: string;
}

/** What decides over each file of a run, and the keys by which the cache knows what was found in it. */
export class FileContexts {
  readonly #request: CheckRequest;
  readonly #configurations: ConfigurationFiles;
  readonly #folders = new Map<string, FileContext>();
  #baseline: BaselineFile | undefined;

  constructor(request: CheckRequest, configurations: ConfigurationFiles) {
    this.#request = request;
    this.#configurations = configurations;
  }

  /** What decides over the report in `file`, an absolute path. Throws a `FileError` where something of it can't be read. */
  of(file: string): FileContext {
    const context = this.#contextIn(path.dirname(file));
    const baseline = this.#baselineFor(path.dirname(file))?.of(file) ?? [];
    if (baseline.length === 0) return context;
    return { settings: { ...context.settings, baseline }, digest: sha256(context.digest, ...baseline) };
  }

  /** What is in force for the reports of a folder: the command line over the configurations. */
  #contextIn(folder: string): FileContext {
    let context = this.#folders.get(folder);
    if (!context) {
      const settings = this.#settingsIn(folder);
      const { today, ...lasting } = settings;
      const verdictOf = { ...lasting, compared: this.#request.journals };
      context = { settings, digest: this.#request.program === undefined ? '' : digestOf(verdictOf) };
      this.#folders.set(folder, context);
    }
    return context;
  }

  #baselineFor(folder: string): BaselineFile | undefined {
    const { baseline, cwd } = this.#request;
    if (baseline === false) return undefined;
    if (baseline === undefined) return this.#configurations.baselineFor(folder);
    this.#baseline ??= new BaselineFile(path.resolve(cwd, baseline), baseline);
    return this.#baseline;
  }

  /** The key of a content under a context; `undefined` where there is no cache. */
  keyOf(bytes: Uint8Array, { digest }: FileContext): string | undefined {
    const { program } = this.#request;
    return program === undefined ? undefined : sha256(program, digest, sha256OfBytes(bytes));
  }

  #settingsIn(folder: string): Settings {
    const settings = { ...this.#configurations.settingsFor(folder, {}), ...this.#request.settings };
    const [only, ...others] = this.#configurations.journalsIn(this.#request.journals, settings);
    return only && others.length === 0 ? { ...settings, journal: only.id } : settings;
  }
}
