import { existsSync } from 'node:fs';
import path from 'node:path';
import { configurationFileName, mergeConfigurations, type Settings } from '../core/engine/settings';
import type { ReadAdvisory } from '../core/model/advisory';
import type { Configuration } from '../core/model/generated/types';
import type { JournalTerm } from '../core/model/lexicon';
import type { BaselineFile } from './baseline-files';
import { FileError } from './failure';
import type { FileResult } from './result';
import type { Workspace } from './workspace';

/** A configuration file as it was read. */
export interface FoundConfiguration {
  readonly path: string;
  readonly configuration: Configuration;
  /** What is wrong with it. */
  readonly result: FileResult;
  /** The advisories and journal profiles it brings. */
  readonly advisories: readonly ReadAdvisory[];
  readonly journals: readonly JournalTerm[];
  readonly baseline: BaselineFile | undefined;
}

/** What understands configurations; most repositories have none, so it is loaded where one is found. */
export interface ConfigurationReader {
  /** Throws a `FileError` where the file can't be read. `above` gives the journal profiles of the configurations further up. */
  read(file: string, shown: string, workspace: Workspace, above: () => readonly JournalTerm[]): FoundConfiguration;
  /** The profiles with these ids for the reports of one folder. Throws a `FileError` where the folder has no such profile. */
  journalsIn(ids: readonly string[], settings: Settings): JournalTerm[];
}

/** What a chain of configurations brings, outermost first; the same lists for the same chain, so that what is made of them can be kept. */
type Brought = Pick<Settings, 'advisories' | 'journals'>;

/** The configurations of a workspace, each read once. */
export class ConfigurationFiles {
  readonly #workspace: Workspace;
  readonly #reader: () => ConfigurationReader;
  readonly #only: string | undefined;
  readonly #read = new Map<string, FoundConfiguration>();
  readonly #folders = new Map<string, readonly FoundConfiguration[]>();
  readonly #brought = new WeakMap<readonly FoundConfiguration[], Brought>();

  /** With `only`, that file counts for every report, and none is looked for. */
  constructor(workspace: Workspace, reader: () => ConfigurationReader, only?: string) {
    this.#workspace = workspace;
    this.#reader = reader;
    this.#only = only === undefined ? undefined : path.resolve(workspace.cwd, only);
    if (only !== undefined) this.read(this.#only!, only);
  }

  /** Those in force for the reports of a folder, outermost first. Throws a `FileError` where one can't be read. */
  for(folder: string): readonly FoundConfiguration[] {
    let found = this.#folders.get(folder);
    if (!found) {
      found = this.#only === undefined ? this.#collect(folder) : [this.read(this.#only)];
      this.#folders.set(folder, found);
    }
    return found;
  }

  /** What is in force for the reports of a folder, over `base`. */
  settingsFor(folder: string, base: Settings): Settings {
    const found = this.for(folder);
    const settings = mergeConfigurations(
      base,
      found.map(({ configuration }) => configuration),
    );
    return { ...settings, ...this.#broughtBy(found) };
  }

  /** The baseline in force for the reports of a folder: that of the nearest configuration that has one. */
  baselineFor(folder: string): BaselineFile | undefined {
    return this.for(folder).findLast(({ baseline }) => baseline !== undefined)?.baseline;
  }

  /** Reads one configuration file. Throws a `FileError` where it can't be read. */
  read(file: string, given: string = file): FoundConfiguration {
    let found = this.#read.get(file);
    if (!found) {
      found = this.#reader().read(file, this.#workspace.shown(file, given), this.#workspace, () =>
        this.#only === undefined ? this.for(path.dirname(path.dirname(file))).flatMap(({ journals }) => journals) : [],
      );
      this.#read.set(file, found);
    }
    return found;
  }

  /** The profiles with these ids for the reports of one folder. Throws a `FileError` where the folder has no such profile. */
  journalsIn(ids: readonly string[], settings: Settings): readonly JournalTerm[] {
    return ids.length === 0 ? [] : this.#reader().journalsIn(ids, settings);
  }

  /** Every configuration that was read and has something wrong. */
  get faulty(): readonly FoundConfiguration[] {
    return [...this.#read.values()].filter(({ result }) => result.diagnostics.length > 0);
  }

  #broughtBy(found: readonly FoundConfiguration[]): Brought {
    let brought = this.#brought.get(found);
    if (!brought) {
      const advisories = found.flatMap((each) => each.advisories);
      const journals = found.flatMap((each) => each.journals);
      brought = { ...(advisories.length > 0 ? { advisories } : {}), ...(journals.length > 0 ? { journals } : {}) };
      this.#brought.set(found, brought);
    }
    return brought;
  }

  #collect(folder: string): FoundConfiguration[] {
    const found: FoundConfiguration[] = [];
    for (const each of this.#workspace.foldersDownTo(folder).reverse()) {
      const file = path.join(each, configurationFileName);
      if (!existsSync(file)) continue;
      if (this.#workspace.leadsOut(file, folder)) {
        throw new FileError(`${this.#workspace.shown(file)} leads out of the workspace, so it was not read.`);
      }
      const one = this.read(file);
      found.unshift(one);
      if (String(one.configuration.root) === 'true') break;
    }
    return found;
  }
}
