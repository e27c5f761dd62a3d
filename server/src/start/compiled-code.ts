import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/*
 * The code of a program as V8 compiled it is kept in a file and taken from there at the next start, with the functions that
 * a run has called; what Node itself keeps from 22.8 on is without them. The file's name stands for the version and the flags of V8; its first bytes are a digest of the
 * program and of what follows, so that neither another program nor a damaged file is ever run.
 */

/** A program that was loaded, and a way to keep its code as it is compiled by now. */
export interface Loaded<Program> {
  readonly program: Program;
  /** Writes what the next start takes; nothing where that is there already, or can't be written. */
  keep(): void;
}

/** Loads a CommonJS file and, when it asks for them, those beside it; what is kept of them lies in `folder`. */
export function loadCompiled<Program>(file: string, folder: string): Loaded<Program> {
  const loaded = new Map<string, Loaded<unknown>>();
  const load = (one: string): Loaded<unknown> => {
    const known = loaded.get(one) ?? loadOne(one, folder, (beside) => load(beside).program);
    loaded.set(one, known);
    return known;
  };
  const { program } = load(file);
  return {
    program: program as Program,
    keep() {
      for (const { keep } of loaded.values()) keep();
    },
  };
}

function loadOne(file: string, folder: string, load: (beside: string) => unknown): Loaded<unknown> {
  const source = readFileSync(file);
  const kept = path.join(folder, `${path.basename(file, '.js')}-${cachedDataVersionTag()}`);
  const cachedData = codeIn(kept, source);
  const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  });
  const module = { exports: {} };
  const others = createRequire(file);
  const require = (name: string) => (name.startsWith('./') ? load(path.join(path.dirname(file), name)) : others(name));
  script.runInThisContext()(module.exports, require, module, file, path.dirname(file));
  return {
    program: module.exports,
    keep() {
      if (!cachedData || script.cachedDataRejected) write(kept, source, script.createCachedData());
    },
  };
}

const digestLength = 32;

function digestOf(source: Uint8Array, code: Uint8Array): Buffer {
  return createHash('sha256').update(`${source.length}:`).update(source).update(code).digest();
}

function codeIn(kept: string, source: Uint8Array): Buffer | undefined {
  try {
    const bytes = readFileSync(kept);
    const code = bytes.subarray(digestLength);
    return digestOf(source, code).equals(bytes.subarray(0, digestLength)) ? code : undefined;
  } catch {
    return undefined;
  }
}

function write(kept: string, source: Uint8Array, code: Uint8Array): void {
  const temporary = `${kept}-${process.pid}.tmp`;
  try {
    mkdirSync(path.dirname(kept), { recursive: true });
    writeFileSync(temporary, Buffer.concat([digestOf(source, code), code]));
    renameSync(temporary, kept);
  } catch {
    // A start that takes longer is no failure.
  }
}
