import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Diagnostic } from '../core/engine/diagnostic';
import { type Decoded, decodeText, type Encoding } from './encoding';
import { FileError, reasonOf } from './failure';
import type { FoundFile } from './files';
import { readBlob } from './git';

/** A longer file is no report, and would take minutes and most of the memory. In bytes. */
const longestReport = 10_000_000;
const tooLong = "can't be read: it is longer than a report can be (10 MB).";

/** Reads the bytes of a file, at most so many. Throws a `FileError` in words; `shown` is the path as the user knows it. */
function readBytes(path: string, shown: string, most = Number.POSITIVE_INFINITY): Uint8Array {
  try {
    if (statSync(path).size > most) throw new FileError(`${shown} ${tooLong}`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(`${shown} can't be read: ${reasonOf(error)}.`);
  }
}

/** A file's text with its bytes; where it is no text, that is a finding. */
export interface ReadText extends Decoded {
  readonly bytes: Uint8Array;
  readonly notText: Diagnostic | undefined;
}

/** Understands the bytes of a file. */
export function textOf(bytes: Uint8Array): ReadText {
  const { text, encoding, unreadableFrom } = decodeText(bytes);
  return {
    text,
    encoding,
    bytes,
    notText: unreadableFrom === undefined ? undefined : notText(encoding, unreadableFrom),
  };
}

/** Reads a text file. Throws a `FileError` in words where there is none or it can't be read. */
export function readText(path: string, shown: string): ReadText {
  return textOf(readBytes(path, shown));
}

function notText(encoding: Encoding, at: number): Diagnostic {
  const name = encoding.startsWith('utf-8') ? 'UTF-8' : 'UTF-16';
  return {
    rule: 'internal/encoding',
    severity: 'error',
    message: `From here on the file is no ${name} text, so it was not checked.`,
    help: 'Save it as UTF-8; editors call this “Save with Encoding”. If it is no text at all, such as a picture or a word processor’s file, it can’t be checked.',
    span: { start: at, end: at + 1 },
    fixes: [],
    related: [],
  };
}

/** The bytes of a file to check: those that git would commit, where they are asked for. Throws a `FileError` in words. */
export function bytesOf({ path, shown, blob }: Pick<FoundFile, 'path' | 'shown' | 'blob'>): Uint8Array {
  const bytes = blob === undefined ? readBytes(path, shown, longestReport) : readBlob(dirname(path), blob, shown);
  if (bytes.length > longestReport) throw new FileError(`${shown} ${tooLong}`);
  return bytes;
}

/** Reads one file after another into the same memory, which costs less than new memory for each. */
export class Reading {
  readonly #memory = Buffer.allocUnsafe(256 * 1024);
  #last: { readonly shown: string; readonly bytes: Uint8Array } | undefined;

  /** The bytes of a file, until the next call. Throws a `FileError` in words. */
  bytesOf(file: Pick<FoundFile, 'path' | 'shown' | 'blob'>): Uint8Array {
    this.#last = undefined;
    const bytes = (file.blob === undefined ? this.#read(file.path, file.shown) : undefined) ?? bytesOf(file);
    this.#last = { shown: file.shown, bytes };
    return bytes;
  }

  /** The text of the file that was read last, if it is this one. */
  textOf(shown: string): string | undefined {
    return shown === this.#last?.shown ? decodeText(this.#last.bytes).text : undefined;
  }

  /** The bytes of a file that the memory can hold. */
  #read(path: string, shown: string): Uint8Array | undefined {
    let descriptor: number | undefined;
    try {
      descriptor = openSync(path, 'r');
      for (let length = 0; length < this.#memory.length; ) {
        const read = readSync(descriptor, this.#memory, length, this.#memory.length - length, null);
        if (read === 0) return this.#memory.subarray(0, length);
        length += read;
      }
      return undefined;
    } catch (error) {
      throw new FileError(`${shown} can't be read: ${reasonOf(error)}.`);
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  }
}

/** The text of a file, for showing lines of it; `undefined` where it can't be read any more. */
export function textOrNothing(file: Pick<FoundFile, 'path' | 'shown' | 'blob'>): string | undefined {
  try {
    return decodeText(bytesOf(file)).text;
  } catch {
    return undefined;
  }
}
