import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { type Decoded, encode } from './encoding';
import { FileError, reasonOf } from './failure';

/**
 * Replaces the content of a file in one step, so that a crash or a full disk never leaves half of it: the new content
 * goes to a file beside it, which then takes its name. Keeps mode, owner where allowed, and a symbolic link as a link.
 * Throws a `FileError` in words, also where the file is no longer what was read.
 */
export function replaceFile(file: string, shown: string, content: Decoded, expected: Uint8Array): void {
  let temporary: string | undefined;
  try {
    const target = realpathSync(file);
    accessSync(target, constants.W_OK);
    const { mode, uid, gid } = statSync(target);
    temporary = besides(target);
    writeNew(temporary, [encode(content)], 0o600);
    try {
      chownSync(temporary, uid, gid);
    } catch {
      // Only an administrator may give files away; the writer then owns the new one.
    }
    chmodSync(temporary, mode & 0o7777);
    if (!readFileSync(target).equals(expected))
      throw new FileError(`${shown} was changed by someone else meanwhile, so it was not written.`);
    renameSync(temporary, target);
  } catch (error) {
    if (temporary) removeQuietly(temporary);
    if (error instanceof FileError) throw error;
    throw new FileError(`${shown} can't be written: ${reasonOf(error)}.`);
  }
}

/** Writes a file that must not exist yet. Throws a `FileError` in words. */
export function createFile(file: string, shown: string, text: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new FileError(`${shown} exists already and was left as it is. Choose another name.`);
    }
    throw new FileError(`${shown} can't be written: ${reasonOf(error)}.`);
  }
}

/** Writes a result, in place of an earlier one; its folder is made where it is missing. Throws a `FileError` in words. */
export function writeResult(file: string, shown: string, content: string | Uint8Array): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  } catch (error) {
    throw new FileError(`${shown} can't be written: ${reasonOf(error)}.`);
  }
}

/** Puts other bytes, piece by piece, in place of a file in one step. Throws what the system says. */
export function replaceBytes(file: string, pieces: Iterable<Uint8Array>, mode: number): void {
  const temporary = besides(file);
  try {
    writeNew(temporary, pieces, mode);
    renameSync(temporary, file);
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
}

/**
 * A name beside a file that nothing else has, for what is to take the file's place; no report has a name of this kind.
 * What runs that were killed have left there under such names goes away.
 */
export function besides(file: string): string {
  const folder = path.dirname(file);
  if (!swept.has(folder)) removeAbandoned(folder);
  swept.add(folder);
  return path.join(folder, `.case-report-${randomBytes(8).toString('hex')}.tmp`);
}

/** Folders that this process has looked through. */
const swept = new Set<string>();
const temporaryName = /^\.case-report-[0-9a-f]{16}\.tmp$/;
/** What has not been touched for so long, in milliseconds, nobody is writing any more. */
const abandonedAfter = 60 * 60 * 1000;

function removeAbandoned(folder: string): void {
  try {
    for (const name of readdirSync(folder).filter((one) => temporaryName.test(one))) {
      const file = path.join(folder, name);
      if (Date.now() - lstatSync(file).mtimeMs > abandonedAfter) removeQuietly(file);
    }
  } catch {
    // Tidying is no reason to fail.
  }
}

function writeNew(file: string, pieces: Iterable<Uint8Array>, mode: number): void {
  const descriptor = openSync(file, 'wx', mode);
  try {
    for (const bytes of pieces)
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function removeQuietly(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It was never made, has taken its place, or somebody else was quicker.
  }
}

/** A fixed text with the line ends of the text it was made from, where that had only one kind. */
export function keepLineEnds(original: string, fixed: string): string {
  const isWindows = original.includes('\r\n') && !/(?:^|[^\r])\n/.test(original);
  return isWindows ? fixed.replace(/\r?\n/g, '\r\n') : fixed;
}
