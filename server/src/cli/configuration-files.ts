import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { configurationFileName, type ReadConfiguration, readConfiguration } from '../core/engine/configuration';
import type { Diagnostic } from '../core/engine/diagnostic';
import { mergeConfigurations, type Settings } from '../core/engine/settings';
import type { ReadAdvisory } from '../core/model/advisory';
import type { Configuration } from '../core/model/generated/types';
import { LineIndex } from '../core/text/line-index';
import { readOwnAdvisories } from './advisory-files';
import { FileError } from './failure';
import { readText } from './read-file';
import { type FileResult, resultOf } from './result';
import { isInside, type Workspace } from './workspace';

/** A configuration file as it was read. */
export interface FoundConfiguration {
  readonly path: string;
  readonly configuration: Configuration;
  /** What is wrong with it. */
  readonly result: FileResult;
  /** The advisories it brings. */
  readonly advisories: readonly ReadAdvisory[];
}

/** The configurations of a workspace, each read once. */
export class ConfigurationFiles {
  readonly #workspace: Workspace;
  readonly #only: string | undefined;
  readonly #read = new Map<string, FoundConfiguration>();
  readonly #folders = new Map<string, readonly FoundConfiguration[]>();
  readonly #advisories = new WeakMap<readonly FoundConfiguration[], readonly ReadAdvisory[]>();

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
    const advisories = this.#advisoriesOf(found);
    return advisories.length > 0 ? { ...settings, advisories } : settings;
  }

  /** Reads one configuration file. Throws a `FileError` where it can't be read. */
  read(file: string, given: string = file): FoundConfiguration {
    let found = this.#read.get(file);
    if (!found) {
      const shown = this.#workspace.shown(file, given);
      const { text, notText } = readText(file, shown);
      const { configuration, diagnostics, lines } = notText ? unread(text, notText) : readConfiguration(text);
      const own = readOwnAdvisories(file, configuration, this.#workspace);
      const problems = own.problems.map(({ name, message }) => brokenAdvisory(name, message));
      const result = resultOf(shown, text, [...diagnostics, ...problems], lines);
      found = { path: file, configuration, result, advisories: own.advisories };
      this.#read.set(file, found);
    }
    return found;
  }

  /** Every configuration that was read and has something wrong. */
  get faulty(): readonly FoundConfiguration[] {
    return [...this.#read.values()].filter(({ result }) => result.diagnostics.length > 0);
  }

  /** The same list for the same configurations, so that what is made of it can be kept. */
  #advisoriesOf(found: readonly FoundConfiguration[]): readonly ReadAdvisory[] {
    let advisories = this.#advisories.get(found);
    if (!advisories) {
      advisories = found.flatMap((each) => each.advisories);
      this.#advisories.set(found, advisories);
    }
    return advisories;
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

/** A mistake in a file of an advisory is told at the configuration that names it. */
function brokenAdvisory(name: string, message: string): Diagnostic {
  return {
    rule: 'schema/value',
    severity: 'error',
    message: `The advisory in \`${name}\` is not in force. ${message}`,
    help: 'docs/advisories.md shows what an advisory is made of.',
    span: { start: 0, end: 0 },
    fixes: [],
    related: [],
  };
}

function unread(text: string, why: Diagnostic): ReadConfiguration {
  return { configuration: {}, diagnostics: [why], lines: new LineIndex(text) };
}
