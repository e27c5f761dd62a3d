import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import {
  configurationFileName,
  ownPaths,
  type ReadConfiguration,
  readConfiguration,
} from '../core/engine/configuration';
import type { Diagnostic } from '../core/engine/diagnostic';
import { readAdvisories } from '../core/engine/own-advisories';
import { brokenFile } from '../core/engine/own-files';
import { readJournals } from '../core/engine/own-journals';
import { mergeConfigurations, type Settings } from '../core/engine/settings';
import type { ReadAdvisory } from '../core/model/advisory';
import type { Configuration } from '../core/model/generated/types';
import type { JournalTerm } from '../core/model/lexicon';
import { Vocabulary } from '../core/model/vocabulary';
import { LineIndex } from '../core/text/line-index';
import { BaselineFile } from './baseline-files';
import { FileError } from './failure';
import { readOwnFiles } from './own-files';
import { readText } from './read-file';
import { type FileResult, resultOf } from './result';
import { isInside, type Workspace } from './workspace';

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

/** What a chain of configurations brings, outermost first; the same lists for the same chain, so that what is made of them can be kept. */
type Brought = Pick<Settings, 'advisories' | 'journals'>;

/** The configurations of a workspace, each read once. */
export class ConfigurationFiles {
  readonly #workspace: Workspace;
  readonly #only: string | undefined;
  readonly #read = new Map<string, FoundConfiguration>();
  readonly #folders = new Map<string, readonly FoundConfiguration[]>();
  readonly #brought = new WeakMap<readonly FoundConfiguration[], Brought>();

  /** With `only`, that file counts for every report, and none is looked for. */
  constructor(workspace: Workspace, only?: string) {
    this.#workspace = workspace;
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
      const shown = this.#workspace.shown(file, given);
      const { text, notText } = readText(file, shown);
      const { configuration, diagnostics, lines, unknownJournal } = notText
        ? unread(text, notText)
        : readConfiguration(text);
      const advisoryFiles = readOwnFiles(file, ownPaths(configuration, 'advisories'), this.#workspace);
      const journalFiles = readOwnFiles(file, ownPaths(configuration, 'journals'), this.#workspace);
      const { advisories, problems: brokenAdvisories } = readAdvisories(advisoryFiles.files);
      const { journals, problems: brokenJournals } = readJournals(journalFiles.files);
      const baseline = this.#baseline(file, configuration);
      const problems = [
        ...[...advisoryFiles.problems, ...brokenAdvisories].map((each) => brokenFile('advisory', each)),
        ...[...journalFiles.problems, ...brokenJournals].map((each) => brokenFile('journal profile', each)),
        ...(typeof baseline === 'string'
          ? [brokenFile('baseline', { name: String(configuration.baseline), message: baseline })]
          : []),
        ...(unknownJournal && !this.#knows(path.dirname(file), journals, configuration) ? [unknownJournal] : []),
      ];
      const result = resultOf(shown, text, [...diagnostics, ...problems], lines);
      found = {
        path: file,
        configuration,
        result,
        advisories,
        journals,
        baseline: typeof baseline === 'string' ? undefined : baseline,
      };
      this.#read.set(file, found);
    }
    return found;
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

  /** Whether the journal that a configuration names is one of its own profiles, or of those above it. */
  #knows(folder: string, own: readonly JournalTerm[], { journal, root }: Configuration): boolean {
    const above = path.dirname(folder);
    const outer =
      this.#only !== undefined || String(root) === 'true' || folder === this.#workspace.rootOf(folder)
        ? []
        : this.for(above).flatMap(({ journals }) => journals);
    return new Vocabulary([...own, ...outer]).find(String(journal)).length === 1;
  }

  /** The baseline that a configuration names, or what is wrong with it. */
  #baseline(file: string, { baseline }: Configuration): BaselineFile | string | undefined {
    if (baseline === undefined) return undefined;
    const folder = path.dirname(file);
    const target = path.resolve(folder, String(baseline));
    try {
      const real = existsSync(target) ? realpathSync(target) : target;
      if (!isInside(real, realpathSync(this.#workspace.rootOf(folder))))
        return 'It leads out of the workspace, so it was not read.';
      return new BaselineFile(target, this.#workspace.shown(target));
    } catch (error) {
      if (error instanceof FileError) return error.message;
      throw error;
    }
  }

  #collect(folder: string): FoundConfiguration[] {
    const found: FoundConfiguration[] = [];
    for (const each of this.#workspace.foldersDownTo(folder).reverse()) {
      const file = path.join(each, configurationFileName);
      if (!existsSync(file)) continue;
      if (!isInside(realpathSync(file), realpathSync(this.#workspace.rootOf(folder)))) {
        throw new FileError(`${this.#workspace.shown(file)} leads out of the workspace, so it was not read.`);
      }
      const one = this.read(file);
      found.unshift(one);
      if (String(one.configuration.root) === 'true') break;
    }
    return found;
  }
}

function unread(text: string, why: Diagnostic): ReadConfiguration {
  return { configuration: {}, diagnostics: [why], lines: new LineIndex(text) };
}
