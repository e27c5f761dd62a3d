import { parseBaseline } from '../core/engine/baseline';
import { ownPaths, readConfiguration } from '../core/engine/configuration';
import type { Diagnostic } from '../core/engine/diagnostic';
import { readAdvisories } from '../core/engine/own-advisories';
import { brokenFile, type OwnFile } from '../core/engine/own-files';
import { readJournals } from '../core/engine/own-journals';
import type { ReadAdvisory } from '../core/model/advisory';
import type { Configuration } from '../core/model/generated/types';
import type { JournalTerm } from '../core/model/lexicon';
import type { Host } from './host';
import { decoded, folderOf } from './uris';

/** A configuration file with what it brings along. */
export interface FoundConfiguration {
  readonly configuration: Configuration;
  /** What it brings of its own; nothing in a workspace that is not trusted. */
  readonly advisories: readonly ReadAdvisory[];
  readonly journals: readonly JournalTerm[];
  /** What of it has a mistake. */
  readonly problems: readonly Diagnostic[];
  /** What is known already, by URI. */
  readonly baseline: ReadonlyMap<string, readonly string[]> | undefined;
}

/** The configuration files of the workspace, each read once until something of them changes. */
export class Configurations {
  readonly #host: Host;
  readonly #isTrusted: () => boolean;
  readonly #isInWorkspace: (folder: string) => boolean;
  readonly #read = new Map<string, Promise<FoundConfiguration | undefined>>();

  constructor(host: Host, isTrusted: () => boolean, isInWorkspace: (folder: string) => boolean) {
    this.#host = host;
    this.#isTrusted = isTrusted;
    this.#isInWorkspace = isInWorkspace;
  }

  /** One of them changed. */
  forget(): void {
    this.#read.clear();
  }

  /** The configuration at a URI, read once; `undefined` where there is none. */
  at(uri: string): Promise<FoundConfiguration | undefined> {
    let read = this.#read.get(uri);
    if (!read) {
      read = this.#readConfiguration(uri).catch(() => undefined);
      this.#read.set(uri, read);
    }
    return read;
  }

  async #readConfiguration(uri: string): Promise<FoundConfiguration | undefined> {
    const text = await this.#host.read(uri);
    if (text === undefined) return undefined;
    const { configuration } = readConfiguration(text);
    const baseline = await this.#baseline(uri, configuration);
    if (!this.#isTrusted()) return { configuration, advisories: [], journals: [], problems: [], baseline };
    const own = (key: 'advisories' | 'journals') => this.#ownFiles(uri, ownPaths(configuration, key));
    const { advisories, problems: brokenAdvisories } = readAdvisories(await own('advisories'));
    const { journals, problems: brokenJournals } = readJournals(await own('journals'));
    const problems = [
      ...brokenAdvisories.map((each) => brokenFile('advisory', each)),
      ...brokenJournals.map((each) => brokenFile('journal profile', each)),
    ];
    return { configuration, advisories, journals, problems, baseline };
  }

  /** The baseline that a configuration names, inside the workspace; the command line tells what is wrong with one. */
  async #baseline(uri: string, { baseline }: Configuration): Promise<FoundConfiguration['baseline']> {
    if (baseline === undefined) return undefined;
    const target = new URL(String(baseline).replaceAll('\\', '/'), uri).href;
    const text = !this.#isInWorkspace(folderOf(target)) ? undefined : await this.#host.read(target);
    const known = text === undefined ? undefined : parseBaseline(text);
    if (known === undefined || typeof known === 'string') return undefined;
    const folder = decoded(folderOf(target));
    return new Map([...known].map(([name, findings]) => [`${folder}/${name}`, Object.keys(findings)]));
  }

  /** What a configuration names: files, or the `.json` files of folders, inside the workspace. */
  async #ownFiles(uri: string, paths: readonly string[]): Promise<OwnFile[]> {
    const files: OwnFile[] = [];
    for (const given of paths) {
      const target = new URL(given.replaceAll('\\', '/'), uri).href.replace(/\/$/, '');
      if (!this.#isInWorkspace(target)) continue;
      const names = target.endsWith('.json')
        ? [target]
        : (await this.#host.find(target, '.json')).filter((name) => folderOf(name) === target);
      for (const name of names) {
        const text = await this.#host.read(name);
        if (text !== undefined) files.push({ name: decodeURI(name.slice(folderOf(uri).length + 1)), text });
      }
    }
    return files;
  }
}
