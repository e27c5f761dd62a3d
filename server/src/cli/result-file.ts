import { closeSync, mkdirSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';
import path from 'node:path';
import { FileError, reasonOf } from './failure';
import { besides } from './write-file';

const pieceSize = 64 * 1024;

/**
 * A result that grows piece by piece and takes its name in one step when it is complete, so that whoever reads it never
 * meets half of it and an earlier one stays where a run is broken off. A device or pipe is written to directly.
 * Every method throws a `FileError` in words where writing fails.
 */
export class ResultFile {
  readonly #target: string;
  readonly #shown: string;
  /** Where it is written until it is complete; `undefined` for what is no file. */
  readonly #temporary: string | undefined;
  #descriptor: number | undefined;
  #pending = '';

  /** `shown` is the path as the user knows it. A missing folder is made. */
  constructor(target: string, shown: string) {
    this.#shown = shown;
    const { real, isFile } = placeOf(target);
    this.#target = real;
    this.#temporary = isFile ? besides(real) : undefined;
    this.#attempt(() => {
      mkdirSync(path.dirname(real), { recursive: true });
      this.#descriptor = openSync(this.#temporary ?? real, this.#temporary ? 'wx' : 'w');
    });
  }

  write(text: string): void {
    this.#pending += text;
    if (this.#pending.length >= pieceSize) this.#flush();
  }

  /** Nothing more comes. */
  close(): void {
    this.#flush();
    this.#attempt(() => {
      closeSync(this.#descriptor!);
      this.#descriptor = undefined;
      if (this.#temporary) renameSync(this.#temporary, this.#target);
    });
  }

  /** Leaves things as they were. */
  abandon(): void {
    try {
      if (this.#descriptor !== undefined) closeSync(this.#descriptor);
      this.#descriptor = undefined;
      if (this.#temporary) unlinkSync(this.#temporary);
    } catch {
      // It was never made, or has taken its name.
    }
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pending);
    this.#pending = '';
    this.#attempt(() => {
      for (let written = 0; written < bytes.length; ) written += writeSync(this.#descriptor!, bytes, written);
    });
  }

  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.abandon();
      throw new FileError(`${this.#shown} can't be written: ${reasonOf(error)}.`);
    }
  }
}

/** Where a path leads, so that a symbolic link stays one, and whether an ordinary file is or can be there. */
function placeOf(target: string): { readonly real: string; readonly isFile: boolean } {
  try {
    const kind = statSync(target);
    return { real: realpathSync(target), isFile: kind.isFile() || kind.isDirectory() };
  } catch {
    return { real: target, isFile: true };
  }
}
