import type { Cache } from './cache';
import { FileError } from './failure';
import type { FileContexts } from './file-contexts';
import type { FoundFile } from './files';
import type { CacheRecord, Outcome } from './outcome';
import type { OutsideFiles } from './outside-files';
import { Reading } from './read-file';

/** What earlier runs found, as far as it still holds. Nothing here knows a rule: what is known costs no more than its reading. */
export class Recall {
  readonly #contexts: FileContexts;
  readonly #outside: OutsideFiles;
  readonly #cache: Cache;
  readonly #reading = new Reading();

  constructor(contexts: FileContexts, outside: OutsideFiles, cache: Cache) {
    this.#contexts = contexts;
    this.#outside = outside;
    this.#cache = cache;
  }

  /** The outcome that the cache has for a file as it is now; `undefined` where it has none. */
  of(file: FoundFile): Outcome | undefined {
    try {
      const context = this.#contexts.of(file.path);
      const key = this.#contexts.keyOf(this.#reading.bytesOf(file), context);
      const record = key === undefined ? undefined : (this.#cache.get(key) as CacheRecord | undefined);
      if (!record || (record.today !== undefined && record.today !== context.settings.today)) return undefined;
      const { outside } = record;
      if (outside && this.#outside.digestOf(file.path, outside.named) !== outside.digest) return undefined;
      const { diagnostics, identity } = record;
      return { result: { path: file.shown, diagnostics, ...(identity ? { identity } : {}) } };
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      // It fails again, and is told then, when it is checked.
      return undefined;
    }
  }

  /** The text of the file that was asked for last, if it is this one. */
  textOf(shown: string): string | undefined {
    return this.#reading.textOf(shown);
  }

  /** Keeps what was found for later runs. */
  keep({ key, record }: NonNullable<Outcome['keep']>): void {
    this.#cache.put(key, record);
  }
}
