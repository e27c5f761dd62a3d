import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * How far up from a report things are looked for: to the root of its git repository or, without one, to the working
 * folder or the folder named on the command line. Nothing above is read.
 */
export class Workspace {
  readonly cwd: string;
  /** The folders named on the command line. */
  readonly named: readonly string[];
  readonly #bases: readonly string[];
  readonly #gitRoots = new Map<string, string | undefined>();

  constructor(cwd: string, named: readonly string[] = []) {
    this.cwd = cwd;
    this.named = named;
    this.#bases = [cwd, ...named].sort((a, b) => a.length - b.length);
  }

  /** The folders from the workspace's root down to `folder`, which is the last. */
  foldersDownTo(folder: string): string[] {
    const root = this.rootOf(folder);
    const folders = [folder];
    for (let here = folder; here !== root; ) {
      here = path.dirname(here);
      folders.unshift(here);
    }
    return folders;
  }

  /** The uppermost folder that belongs to the same workspace as `folder`. */
  rootOf(folder: string): string {
    return this.#gitRoot(folder) ?? this.#bases.find((base) => isInside(folder, base)) ?? folder;
  }

  /** Whether links lead a file out of the workspace of `folder`. Throws where there is no such file. */
  leadsOut(file: string, folder: string = path.dirname(file)): boolean {
    return !isInside(realpathSync(file), realpathSync(this.rootOf(folder)));
  }

  /** A path as results show it: from the working folder with `/` between the parts; outside of it, as it was given. */
  shown(file: string, given: string = file): string {
    const name = isInside(file, this.cwd) ? path.relative(this.cwd, file) || '.' : given;
    return name.split(path.sep).join('/');
  }

  #gitRoot(folder: string): string | undefined {
    if (this.#gitRoots.has(folder)) return this.#gitRoots.get(folder);
    const parent = path.dirname(folder);
    const root = existsSync(path.join(folder, '.git')) ? folder : parent === folder ? undefined : this.#gitRoot(parent);
    this.#gitRoots.set(folder, root);
    return root;
  }
}

/** Whether a file or folder is `folder` or lies in it. */
export function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative));
}
