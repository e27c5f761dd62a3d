import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Baseline, parseBaseline, writeBaseline } from '../core/engine/baseline';
import { FileError } from './failure';
import { readText } from './read-file';
import type { FileResult } from './result';
import { ResultFile } from './result-file';

/** A baseline with the folder that its paths count from. */
export class BaselineFile {
  readonly #folder: string;
  readonly #baseline: Baseline;

  /** Throws a `FileError` in words where the file can't be read or is no baseline. */
  constructor(file: string, shown: string) {
    const baseline = parseBaseline(readText(file, shown).text);
    if (typeof baseline === 'string') throw new FileError(`${shown} can't be used. ${baseline}`);
    this.#folder = path.dirname(file);
    this.#baseline = baseline;
  }

  /** The fingerprints of what is known of a file, an absolute path. */
  of(file: string): readonly string[] {
    return Object.keys(this.#baseline.get(nameFrom(this.#folder, file)) ?? {});
  }
}

/** Collects what a run finds and writes it as the baseline of the next. */
export class NewBaseline {
  readonly #target: string;
  readonly #shown: string;
  readonly #findings = new Map<string, Record<string, string>>();
  count = 0;

  constructor(target: string, shown: string) {
    this.#target = target;
    this.#shown = shown;
  }

  add(file: string, { diagnostics }: FileResult): void {
    // That something could not be checked is never known and done with.
    const known = diagnostics.filter(({ rule }) => !rule.startsWith('internal/'));
    const name = nameFrom(path.dirname(this.#target), file);
    this.#findings.set(name, Object.fromEntries(known.map(({ fingerprint, rule }) => [fingerprint, rule])));
    this.count += known.length;
  }

  /** Writes the file. What it knew of files that this run did not look at stays, unless they are gone. */
  write(): void {
    const folder = path.dirname(this.#target);
    const before = existsSync(this.#target) ? parseBaseline(readText(this.#target, this.#shown).text) : new Map();
    if (typeof before === 'string') throw new FileError(`${this.#shown} is not written over. ${before}`);
    const kept = [...before].filter(([name]) => !this.#findings.has(name) && existsSync(path.resolve(folder, name)));
    const file = new ResultFile(this.#target, this.#shown);
    file.write(writeBaseline(new Map([...kept, ...this.#findings])));
    file.close();
  }
}

function nameFrom(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}
