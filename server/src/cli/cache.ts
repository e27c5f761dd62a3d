import {
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { sha256OfBytes } from './digest';
import { FileError, reasonOf } from './failure';
import { isCommitted } from './git';
import { HashTable } from './hash-table';
import { replaceBytes } from './write-file';

/*
 * The cache is one file to which records are appended, each a line of its own:
 *
 *   KEY CHECKSUM JSON
 *
 * A record is written in one go to the end of the file, so runs that use it at the same time don't harm each other. A line
 * that was cut short, or that anything has changed since, does not have its checksum and counts as absent.
 */

export const cacheFolder = '.case-report-cache';
const fileName = 'results';
const keyLength = 43;
const sumLength = 16;
const jsonAt = keyLength + 1 + sumLength + 1;
const pieceSize = 1024 * 1024;
/** A longer record is not kept: its place and length go into one number. */
const longest = 2 ** 20 - 1;

/** Results of earlier runs by a key that stands for everything a verdict depends on. A failure of the disk is never one of the run. */
export class Cache {
  readonly #file: string;
  /** Where the record of a key is: that it is the key's own shows when it is read. */
  readonly #places = new HashTable();
  /** The keys that this run has asked for or put. */
  readonly #used = new HashTable();
  readonly #warn: (message: string) => void;
  #descriptor: number | undefined;
  #size = 0;
  #pending: string[] = [];
  #pendingLength = 0;
  #working = true;

  /** Opens the cache in a folder and makes it where there is none. `warn` is told, once, why it can't be used. */
  constructor(folder: string, warn: (message: string) => void) {
    this.#warn = warn;
    const place = path.join(folder, cacheFolder);
    this.#file = path.join(place, fileName);
    this.#attempt(() => {
      makeFolder(place);
      this.#checkOwn(folder, place);
      // Git is not to know of it.
      writeFileSync(path.join(place, '.gitignore'), '*\n');
      this.#descriptor = openSync(this.#file, 'a+');
      this.#scan(this.#descriptor, (key, place) => this.#places.set(key, place));
    });
  }

  /** The value of a key as it was put, if it was and is whole. */
  get(key: string): unknown {
    const place = this.#places.get(key);
    if (place === undefined || this.#descriptor === undefined) return undefined;
    try {
      const length = place % 2 ** 20;
      const bytes = Buffer.allocUnsafe(length);
      readSync(this.#descriptor, bytes, 0, length, Math.floor(place / 2 ** 20));
      const json = bytes.subarray(jsonAt);
      if (bytes.toString('latin1', 0, jsonAt) !== headOf(key, json)) return undefined;
      const value: unknown = JSON.parse(json.toString());
      this.#used.set(key, 1);
      return value;
    } catch {
      return undefined;
    }
  }

  put(key: string, value: unknown): void {
    if (!this.#working) return;
    const text = JSON.stringify(value);
    const json = Buffer.from(text);
    const line = headOf(key, json) + text;
    if (jsonAt + json.length > longest) return;
    this.#used.set(key, 1);
    this.#pending.push(line);
    this.#pendingLength += line.length;
    if (this.#pendingLength >= pieceSize) this.#flush();
  }

  /** Writes what is still to be written; drops what no run has used for long where that is most of the file. */
  close(): void {
    this.#flush();
    this.#attempt(() => {
      if (this.#descriptor === undefined) return;
      this.#compact(this.#descriptor);
      closeSync(this.#descriptor);
      this.#descriptor = undefined;
    });
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    // A line break before them closes a line that another run left unfinished.
    const bytes = Buffer.from(`\n${this.#pending.join('\n')}\n`);
    this.#pending = [];
    this.#pendingLength = 0;
    this.#attempt(() => {
      for (let written = 0; written < bytes.length; ) written += writeSync(this.#descriptor!, bytes, written);
      this.#size += bytes.length;
    });
  }

  /** A cache that came with the repository could hold any verdict. */
  #checkOwn(folder: string, place: string): void {
    if (realpathSync(place) !== path.join(realpathSync(folder), cacheFolder)) throw new FileError('it is a link');
    if (!existsSync(this.#file)) return;
    if (!lstatSync(this.#file).isFile()) throw new FileError('it is a link');
    if (isCommitted(this.#file))
      throw new FileError('it is committed, so another may have written it; `git rm --cached` takes it out');
  }

  /** Tells where each record is, the latest of a key last. */
  #scan(descriptor: number, note: (key: string, place: number) => void): void {
    this.#size = fstatSync(descriptor).size;
    let rest: Buffer = Buffer.alloc(0);
    for (let at = 0; at < this.#size; ) {
      const piece = Buffer.allocUnsafe(Math.min(pieceSize, this.#size - at));
      const read = readSync(descriptor, piece, 0, piece.length, at);
      if (read === 0) break;
      const bytes = rest.length === 0 ? piece.subarray(0, read) : Buffer.concat([rest, piece.subarray(0, read)]);
      const origin = at - rest.length;
      let start = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        const length = end - start;
        if (length > jsonAt && length <= longest)
          note(bytes.toString('latin1', start, start + keyLength), (origin + start) * 2 ** 20 + length);
        start = end + 1;
      }
      // What is no record may be endless; it is not collected.
      rest = bytes.length - start > longest ? Buffer.alloc(0) : Buffer.from(bytes.subarray(start));
      at += read;
    }
  }

  #compact(descriptor: number): void {
    if (this.#size < fewest) return;
    const last = new HashTable();
    this.#scan(descriptor, (key, place) => {
      if (this.#used.get(key) !== undefined) last.set(key, place);
    });
    const kept = last.values();
    const bytes = kept.reduce((sum, place) => sum + (place % 2 ** 20), 0);
    if (bytes * 4 > this.#size) return;
    replaceBytes(this.#file, linesAt(descriptor, kept), 0o600);
  }

  #attempt(work: () => void): void {
    if (!this.#working) return;
    try {
      work();
    } catch (error) {
      this.#working = false;
      this.#places.clear();
      this.#warn(
        `The cache in ${cacheFolder} can't be used: ${error instanceof FileError ? error.message : reasonOf(error)}. The run goes on without it.`,
      );
    }
  }
}

function* linesAt(descriptor: number, places: readonly number[]): Generator<Uint8Array> {
  for (const place of places) {
    const line = Buffer.allocUnsafe(place % 2 ** 20);
    readSync(descriptor, line, 0, line.length, Math.floor(place / 2 ** 20));
    yield line;
    yield lineEnd;
  }
}

/** What stands before the JSON of a record. */
function headOf(key: string, json: Uint8Array): string {
  return `${key} ${sha256OfBytes(json).slice(0, sumLength)} `;
}

/** Not with `recursive`, which tells of a read-only disk as of a folder that is not there. */
function makeFolder(place: string): void {
  try {
    mkdirSync(place);
  } catch (error) {
    // Another run may have made it just now.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

const lineEnd = Buffer.from('\n');
/** A file below this size, in bytes, is left as it is. */
const fewest = 64 * 1024 * 1024;
