import { type Identity, identityOf } from '../core/engine/identity';
import type { Settings } from '../core/engine/settings';
import { fingerprintOf, type ReportFingerprint } from '../core/model/fingerprint';
import { Report } from '../core/model/report';
import type { Sibling } from '../core/model/surroundings';
import { keysOf } from '../core/rules/report/same-case';
import { isReport } from '../core/syntax/fences';
import { parseSource, type Source } from '../core/syntax/source';

/** How the reports of a workspace are found and read. */
export interface Workspace {
  files(): Promise<readonly string[]>;
  /** The text of a file as it is on disk. */
  read(uri: string): Promise<string | undefined>;
  settings(uri: string): Promise<Settings>;
  /** A report's workspace folder, and its path in there; `undefined` outside. */
  place(uri: string): { readonly root: string; readonly path: string } | undefined;
}

interface Known extends Sibling {
  readonly keys: readonly string[];
}

/**
 * The reports of the workspace by hashes of their facts, so that a report is held against the others as in a run over all
 * of them: told once, in the later one by path. Files are read once, in the background, and each anew when it changes.
 */
export class Siblings {
  readonly #workspace: Workspace;
  /** Called when what was said of a report may have to be said anew. */
  readonly #changed: () => void;
  readonly #known = new Map<string, Known>();
  readonly #byKey = new Map<string, Set<Known>>();
  readonly #fingerprints = new WeakMap<object, ReportFingerprint>();
  /** Counts the turns of reading them all; those before the current one are stale. */
  #turn = 0;
  #scanning: Promise<void> | undefined;

  constructor(workspace: Workspace, changed: () => void) {
    this.#workspace = workspace;
    this.#changed = changed;
  }

  /** The reports before this one that share something with it, in the order of their paths; none before they have been read. */
  of(uri: string, source: Source): Sibling[] {
    const place = this.#workspace.place(uri);
    if (!place || !isCheap(uri)) return [];
    const found = new Set<Known>();
    for (const key of keysOf(this.#fingerprint(source)))
      for (const one of this.#byKey.get(`${place.root} ${key}`) ?? []) if (one.path < place.path) found.add(one);
    return [...found]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, fingerprint }) => ({ path, fingerprint }));
  }

  /** Comes when all reports have been read. */
  ready(uri: string): Promise<void> {
    if (!isCheap(uri) || !this.#workspace.place(uri)) return Promise.resolve();
    this.#scanning ??= this.#scan();
    return this.#scanning;
  }

  /** Files changed on disk, appeared or went. */
  async update(uris: readonly string[]): Promise<void> {
    if (!this.#scanning) return;
    let differs = false;
    for (const uri of uris) if (uri.endsWith('.md') && (await this.#read(uri))) differs = true;
    if (differs) this.#changed();
  }

  /** The folders or what is in force in them changed. */
  forget(): void {
    this.#known.clear();
    this.#byKey.clear();
    this.#scanning = undefined;
    this.#turn++;
  }

  async #scan(): Promise<void> {
    const turn = this.#turn;
    let found = false;
    for (const uri of await this.#workspace.files()) {
      if (turn !== this.#turn) return;
      if (await this.#read(uri)) found = true;
      // What the author waits for comes first.
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (found) this.#changed();
  }

  /** Reads a file anew; whether that changes anything for others. */
  async #read(uri: string): Promise<boolean> {
    const before = this.#known.get(uri);
    const place = this.#workspace.place(uri);
    const text = place && (await this.#workspace.read(uri).catch(() => undefined));
    const identity =
      text !== undefined && isReport(uri, text)
        ? identityOf(new Report(parseSource(text)), await this.#workspace.settings(uri))
        : undefined;
    const keys = identity && place ? keysOf(identity).map((key) => `${place.root} ${key}`) : [];
    if (keys.join() === (before?.keys ?? []).join()) return false;
    for (const key of before?.keys ?? []) this.#byKey.get(key)?.delete(before!);
    this.#known.delete(uri);
    if (!identity || !place) return true;
    const one: Known = { path: place.path, fingerprint: hashesOf(identity), keys };
    this.#known.set(uri, one);
    for (const key of keys) {
      const same = this.#byKey.get(key) ?? new Set();
      this.#byKey.set(key, same.add(one));
    }
    return true;
  }

  /** While the narrative is typed, the front matter and its hashes stay. */
  #fingerprint(source: Source): ReportFingerprint {
    const of = source.frontMatter?.root ?? source;
    const known = this.#fingerprints.get(of) ?? fingerprintOf(new Report(source));
    this.#fingerprints.set(of, known);
    return known;
  }
}

/** Reading all reports of a workspace that is not on the disk may mean as many requests to a server. */
function isCheap(uri: string): boolean {
  return uri.startsWith('file:');
}

/** What stays in memory of a report. */
function hashesOf({ cases, approval }: Identity<unknown>): ReportFingerprint {
  return {
    cases: cases.map(({ treatment, scores, events }) => ({ treatment, scores, events })),
    ...(approval ? { approval: { number: approval.number, board: approval.board } } : {}),
  };
}
