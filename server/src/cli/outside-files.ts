import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { NamedFiles, Unread } from '../core/model/surroundings';
import { type FileAccess, type FileHead, longestBibliography, longestHead } from '../ingest/file-access';
import { sha256, sha256OfBytes } from './digest';
import { readBlob, type Unstaged } from './git';
import { isInside, type Workspace } from './workspace';

/** Of so many files a digest is kept; the earliest is let go first. */
const mostKept = 500;

/** The files that the reports of a run name: inside the workspace, and no more of them than is asked for. */
export class OutsideFiles {
  readonly access: FileAccess = {
    resolve: (report, given) => this.#resolve(report, given),
    read: async (file, most) => this.#readOnce(file, most),
  };
  readonly #workspace: Workspace;
  readonly #unstaged: Unstaged | undefined;
  readonly #digests = new Map<string, string>();

  /** With `unstaged`, files are read as git would commit them. */
  constructor(workspace: Workspace, unstaged?: Unstaged) {
    this.#workspace = workspace;
    this.#unstaged = unstaged;
  }

  /** Stands for everything that the files say which the report in `file`, an absolute path, names. */
  digestOf(file: string, { bibliography, figures }: NamedFiles): string {
    return sha256(
      ...bibliography.flatMap((given) => [given, this.#digestOf(file, given, longestBibliography)]),
      'figures',
      ...figures.flatMap((given) => [given, this.#digestOf(file, given, longestHead)]),
    );
  }

  #digestOf(report: string, given: string, most: number): string {
    const file = this.#resolve(report, given);
    if (file === undefined) return 'outside';
    const name = `${most} ${file}`;
    if (!this.#digests.has(name)) this.#readOnce(file, most);
    return this.#digests.get(name)!;
  }

  /** Reads a file and notes the digest of what was read: a record must not stand for what the file says later. */
  #readOnce(file: string, most: number): FileHead | Unread {
    const found = this.#read(file, most);
    if (this.#digests.size >= mostKept) this.#digests.delete(this.#digests.keys().next().value!);
    this.#digests.set(
      `${most} ${file}`,
      typeof found === 'string' ? found : sha256(String(found.size), sha256OfBytes(found.head)),
    );
    return found;
  }

  #resolve(report: string, given: string): string | undefined {
    const file = path.resolve(path.dirname(report), given.replaceAll('\\', '/'));
    return isInside(file, this.#workspace.rootOf(path.dirname(report))) ? file : undefined;
  }

  #read(file: string, most: number): FileHead | Unread {
    if (this.#unstaged?.has(file)) return headOf(file, this.#unstaged.get(file), most);
    let descriptor: number | undefined;
    try {
      const real = realpathSync(file);
      if (this.#workspace.leadsOut(real, path.dirname(file))) return 'outside';
      // A pipe would keep the run waiting.
      const stat = statSync(real);
      if (!stat.isFile()) return 'unreadable';
      descriptor = openSync(real, 'r');
      const head = Buffer.alloc(Math.min(stat.size, most));
      return { size: stat.size, head: head.subarray(0, readSync(descriptor, head, 0, head.length, 0)) };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  }
}

/** The beginning of a content in git's store; none is the content of a file that is not committed. */
function headOf(file: string, blob: string | undefined, most: number): FileHead | Unread {
  if (blob === undefined) return 'missing';
  try {
    const content = readBlob(path.dirname(file), blob, file);
    return { size: content.length, head: content.subarray(0, most) };
  } catch {
    return 'unreadable';
  }
}
