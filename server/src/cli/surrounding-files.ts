import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { NamedFiles, Surroundings, Unread } from '../core/model/surroundings';
import type { FileAccess, FileHead, SurroundingFiles } from '../ingest/surroundings';
import { isInside, type Workspace } from './workspace';

/** What lies outside the text of the reports of a run: each file that they name is read once. */
export class SurroundingsOfReports {
  readonly #workspace: Workspace;
  /** How the files are read: inside the workspace, and no more of them than is asked for. */
  readonly access: FileAccess = {
    resolve: (report, given) => this.#resolve(report, given),
    read: async (name, most) => this.#read(name, most),
  };
  #files: SurroundingFiles | undefined;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** What lies outside the text of the report in `file`, an absolute path; nothing is read for one that names no file. */
  async of(file: string, named: NamedFiles): Promise<Surroundings> {
    if (named.bibliography.length + named.figures.length === 0) return none;
    if (!this.#files) {
      const { SurroundingFiles } = await import('../ingest/surroundings');
      this.#files = new SurroundingFiles(this.access);
    }
    return this.#files.of(file, named);
  }

  #resolve(report: string, given: string): string | undefined {
    const file = path.resolve(path.dirname(report), given.replaceAll('\\', '/'));
    return isInside(file, this.#workspace.rootOf(path.dirname(report))) ? file : undefined;
  }

  #read(file: string, most: number): FileHead | Unread {
    let descriptor: number | undefined;
    try {
      const real = realpathSync(file);
      if (!isInside(real, realpathSync(this.#workspace.rootOf(path.dirname(file))))) return 'outside';
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

const none: Surroundings = { bibliography: [], figures: [] };
