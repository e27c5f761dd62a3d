import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { FileError, UsageError } from './failure';

/** A file whose content git will commit. */
export interface StagedFile {
  /** Absolute. */
  readonly path: string;
  /** The name of its content in git's store. */
  readonly blob: string;
}

/** The names in git's store of contents that would be committed, by absolute paths; `undefined` for a file that would not be. */
export type Unstaged = ReadonlyMap<string, string | undefined>;

/** The repository around a folder, asked through `git` itself. Nothing is fetched, no hook and no program of the repository is run. */
export class Git {
  readonly #cwd: string;
  /** The uppermost folder of the repository. */
  readonly root: string;

  /** Throws a `FileError` where there is no git or no repository; `flag` is what asked for it. */
  constructor(cwd: string, flag: string) {
    this.#cwd = cwd;
    const root = run(cwd, ['rev-parse', '--show-toplevel'], flag);
    if (root === undefined) {
      // One that belongs to somebody else, as in containers, is a repository all the same.
      const owner = ['-c', 'safe.directory=*', 'rev-parse', '--show-toplevel'];
      const distrusted = run(cwd, owner)?.toString('utf8').trim();
      throw new FileError(
        distrusted
          ? `\`${flag}\`: git does not trust this repository, which belongs to another user. \`git config --global --add safe.directory ${distrusted}\` says that you do.`
          : `\`${flag}\` works in a git repository, and this folder is in none.`,
      );
    }
    this.root = path.resolve(root.toString('utf8').replace(/\n$/, ''));
  }

  /** Absolute paths of the files that differ from where the work left `revision`, deleted and untracked ones included. */
  changedSince(revision: string): string[] {
    const commit = this.#line(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    if (!commit) {
      throw new UsageError(
        `\`--changed-since\`: git knows no revision \`${revision}\`. In CI, fetch the history too (\`fetch-depth: 0\`).`,
      );
    }
    // What others did to the revision meanwhile is no change of this work.
    const base = this.#line(['merge-base', commit, 'HEAD']) ?? commit;
    const tracked = this.#list(['diff', ...plain, '--name-only', base, '--']);
    const untracked = this.#list(['ls-files', '--others', '--exclude-standard', '-z']);
    return [...new Set([...tracked, ...untracked])].map((name) => path.resolve(this.root, name));
  }

  /** What is staged, and absolute paths of all that is, deleted files included. */
  staged(): { readonly files: readonly StagedFile[]; readonly changed: readonly string[] } {
    const fields = this.#list(['diff', '--cached', ...plain, '--raw', '--no-abbrev', '--']);
    const files: StagedFile[] = [];
    const changed: string[] = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
      const [, mode = '', , blob = ''] = fields[at]!.split(' ');
      const file = path.resolve(this.root, fields[at + 1]!);
      changed.push(file);
      // Links and submodules are no reports, and what is deleted has no content.
      if (mode.startsWith('100')) files.push({ path: file, blob });
    }
    return { files, changed };
  }

  /** What lies in the working folder otherwise than it would be committed. */
  unstaged(): Unstaged {
    const unstaged = new Map<string, string | undefined>();
    const fields = this.#list(['diff-files', ...plain, '--raw', '--no-abbrev', '--']);
    for (let at = 0; at + 1 < fields.length; at += 2) {
      const [mode = '', , blob = ''] = fields[at]!.slice(1).split(' ');
      // What is only announced (`git add --intent-to-add`) has no content yet.
      if (mode.startsWith('100'))
        unstaged.set(path.resolve(this.root, fields[at + 1]!), /[^0]/.test(blob) ? blob : undefined);
    }
    for (const name of this.#list(['ls-files', '--others', '--exclude-standard', '-z']))
      unstaged.set(path.resolve(this.root, name), undefined);
    return unstaged;
  }

  #line(args: readonly string[]): string | undefined {
    return run(this.root, args)?.toString('utf8').trim() || undefined;
  }

  #list(args: readonly string[]): string[] {
    const output = run(this.root, args);
    if (output === undefined) throw new FileError(`git could not list the changed files of ${this.#cwd}.`);
    return output
      .toString('utf8')
      .split('\0')
      .filter((name) => name !== '');
  }
}

/** The content of a file as git has it. Throws a `FileError` in words. */
export function readBlob(folder: string, blob: string, shown: string): Uint8Array {
  let here = folder;
  // A folder that was removed since can still be committed; git has to be asked from one that is there.
  while (!existsSync(here) && here !== path.dirname(here)) here = path.dirname(here);
  const content = run(here, ['cat-file', 'blob', blob]);
  if (content === undefined) throw new FileError(`${shown} can't be read from git.`);
  return content;
}

/** Whether git keeps a file, so that it may be somebody else's; `false` outside of a repository and where there is no git. */
export function isCommitted(file: string): boolean {
  try {
    // Asked of a check-out of another user as well, as containers have it; and some disks take two cases of a name for one.
    const ask = [
      '-c',
      'safe.directory=*',
      'ls-files',
      '--cached',
      '-z',
      '--',
      `:(literal,icase)${path.basename(file)}`,
    ];
    const listed = run(path.dirname(file), ask);
    return listed !== undefined && listed.length > 0;
  } catch {
    return false;
  }
}

/** Names as they are, each ended by a zero byte; no program that a configuration names. */
const plain = ['-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules'];

/** The output of a git command; `undefined` where it fails. Throws a `FileError` where there is no git. */
function run(cwd: string, args: readonly string[], flag?: string): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' },
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
  if (error) throw new FileError(`${flag ? `\`${flag}\` needs git, which` : 'git'} can't be started.`);
  return status === 0 ? stdout : undefined;
}
