import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { configurationFileName } from '../core/engine/settings';
import { hashText } from '../core/text/hash';
import type { ConfigurationFiles } from './configuration-files';
import { decodeText } from './encoding';
import type { Found, FoundFile } from './files';
import { Git } from './git';
import { ownPatterns } from './ignored';
import { isInside } from './workspace';

/** One of several parts of a run. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** Which of the reports that were found a run is about. */
export interface SelectionOptions {
  readonly shard: Shard | undefined;
  readonly changedSince: string | undefined;
  readonly staged: boolean;
  /** Whether one configuration stands in for all others. */
  readonly config: string | undefined;
  readonly baseline: string | false | undefined;
}

/** Those of the files that a run is about; staged ones with the content that git would commit. */
export function selectFiles(
  { files, workspace }: Found,
  options: SelectionOptions,
  configurations: ConfigurationFiles,
): readonly FoundFile[] {
  const { shard, changedSince, staged, baseline } = options;
  const { cwd } = workspace;
  const mine = shard ? files.filter(({ shown }) => shardOf(shown, shard.count) === shard.index) : files;
  if (changedSince !== undefined) {
    const changed = new Git(cwd, '--changed-since').changedSince(changedSince);
    if (baseline && changed.includes(path.resolve(cwd, baseline))) return mine;
    const changes = new Changes(changed, configurations, options.config !== undefined);
    return mine.filter((file) => changes.concern(file.path));
  }
  if (!staged) return mine;
  const { files: contents, changed } = new Git(cwd, '--staged').staged();
  const changes = new Changes(changed, configurations, options.config !== undefined);
  const blobs = new Map(contents.map(({ path: file, blob }) => [file, blob]));
  const chosen = mine
    .filter((file) => changes.concern(file.path))
    .map((file) => ({ ...file, ...(blobs.has(file.path) ? { blob: blobs.get(file.path)! } : {}) }));
  // What was deleted since it was staged is committed all the same.
  const scopes = workspace.named.length > 0 ? workspace.named : [cwd];
  const gone = contents
    .filter(({ path: file }) => file.endsWith('.case.md') && !existsSync(file))
    .filter(({ path: file }) => scopes.some((scope) => isInside(file, scope)))
    .map(({ path: file, blob }) => ({ path: file, shown: workspace.shown(file), explicit: true, blob }));
  return [...chosen, ...gone];
}

/** The part that a path belongs to, from 1: the same on every machine, and untouched by what other files there are. */
export function shardOf(shown: string, count: number): number {
  return 1 + (Number.parseInt(hashText(shown).slice(0, 8), 16) % count);
}

/** What changes of files mean for reports: also one whose configuration, or a file it names, has changed may be judged anew. */
class Changes {
  readonly #changed: ReadonlySet<string>;
  readonly #configurations: ConfigurationFiles;
  readonly #isAlone: boolean;
  /** Folders whose configuration, or list of what is left out, has changed or is gone. */
  readonly #folders: readonly string[];
  /** The last parts of the names of changed files that are no Markdown, as a report would write them. */
  readonly #names: readonly string[];
  readonly #ofConfigurations = new Map<string, boolean>();

  /** `isAlone`: one configuration stands in for all others. */
  constructor(changed: readonly string[], configurations: ConfigurationFiles, isAlone: boolean) {
    this.#changed = new Set(changed);
    this.#configurations = configurations;
    this.#isAlone = isAlone;
    // What such a file no longer leaves out is found now, and nobody has looked at it.
    const isConfiguration = (file: string) => [configurationFileName, ownPatterns].includes(path.basename(file));
    this.#folders = changed.filter(isConfiguration).map((file) => path.dirname(file));
    this.#names = [
      ...new Set(
        changed.filter((file) => !file.endsWith('.md') && !isConfiguration(file)).map((file) => path.basename(file)),
      ),
    ];
  }

  /** Whether the verdict of a report may be another one. */
  concern(report: string): boolean {
    if (this.#changed.has(report)) return true;
    const folder = path.dirname(report);
    if (!this.#isAlone && this.#folders.some((changed) => isInside(folder, changed))) return true;
    return this.#configurationConcerned(folder) || this.#namesChanged(report);
  }

  /** Whether a file that a configuration brings has changed. */
  #configurationConcerned(folder: string): boolean {
    let concerned = this.#ofConfigurations.get(folder);
    if (concerned === undefined) {
      concerned = this.#configurations.for(folder).some(({ path: file, configuration }) => {
        const { advisories, journals, vocabularies, baseline } = configuration;
        const brought = [
          file,
          ...[advisories, journals, vocabularies, baseline].flat().filter((name) => name !== undefined),
        ];
        const places = brought.map((name) => path.resolve(path.dirname(file), String(name)));
        return [...this.#changed].some((changed) => places.some((place) => isInside(changed, place)));
      });
      this.#ofConfigurations.set(folder, concerned);
    }
    return concerned;
  }

  #namesChanged(report: string): boolean {
    if (this.#names.length === 0) return false;
    try {
      const { text } = decodeText(readFileSync(report));
      return this.#names.some((name) => text.includes(name));
    } catch {
      // That it can't be read is told when it is checked.
      return true;
    }
  }
}
