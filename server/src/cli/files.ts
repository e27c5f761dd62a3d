import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { isReport } from '../core/syntax/fences';
import { decodeText } from './encoding';
import { reasonOf } from './failure';
import type { Ignored } from './ignored';
import { isInside, Workspace } from './workspace';

/** A file to check. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** As results show it. */
  readonly shown: string;
  /** Named on the command line, so that nothing leaves it out. */
  readonly explicit: boolean;
  /** The name of its content in git's store, where that is checked in place of the file. */
  readonly blob?: string;
}

/** What the paths of a command line stand for. */
export interface Found {
  readonly workspace: Workspace;
  /** In the order of their names. */
  readonly files: readonly FoundFile[];
  /** What could not be found or read, in words. */
  readonly problems: readonly string[];
}

/** Folders of tools, in which nobody writes reports. */
const skipped: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', '.jj', 'node_modules']);

/**
 * Finds the reports that paths, folders and globs stand for. A file that is named is always one; in folders and behind
 * globs every `*.case.md` is, and every other `.md` whose front matter has the key `case-report`, unless ignored.
 * Symbolic links are followed only where they are named, so that no circle and no folder outside is entered. One to a file
 * outside of the workspace is not followed then either: the name may come from a pattern of the shell, and the link from
 * somebody else.
 */
export async function findReports(paths: readonly string[], cwd: string): Promise<Found> {
  const named = paths.length > 0 ? paths : ['.'];
  const resolved = named.map((given) => ({ given, target: path.resolve(cwd, given) }));
  const kinds = resolved.map((each) => ({ ...each, kind: kindOf(each.target) }));
  const workspace = new Workspace(
    cwd,
    kinds.filter(({ kind }) => kind === 'folder').map(({ target }) => target),
  );
  const search = new Search(workspace);
  for (const { given, target, kind } of kinds) {
    if (kind === 'file') search.named(target, given);
    else if (kind === 'folder') await search.folder(target, given);
    else await search.glob(given);
  }
  const files = [...search.files.values()].sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0));
  return { workspace, files, problems: search.problems };
}

function kindOf(target: string): 'file' | 'folder' | 'missing' {
  try {
    return statSync(target).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // What is there and can't be looked at fails again, with its reason, when it is read.
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'file';
  }
}

class Search {
  readonly files = new Map<string, FoundFile>();
  readonly problems: string[] = [];
  readonly #workspace: Workspace;
  #ignored: Ignored | undefined;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  add(file: string, given: string, explicit: boolean): void {
    const known = this.files.get(file);
    if (known && (known.explicit || !explicit)) return;
    this.files.set(file, { path: file, shown: this.#workspace.shown(file, given), explicit });
  }

  /** A file that is named is a report, whatever it is called. */
  named(file: string, given: string): void {
    const objection = this.#objectionTo(file);
    if (objection === undefined) this.add(file, given, true);
    else this.problems.push(`${this.#workspace.shown(file, given)} can't be read: ${objection}.`);
  }

  #objectionTo(file: string): string | undefined {
    try {
      // Opening a pipe waits for somebody who writes, and reading a device may never end.
      if (!statSync(file).isFile()) return 'it is no ordinary file; `-` reads standard input';
      if (lstatSync(file).isSymbolicLink() && this.#workspace.leadsOut(file))
        return 'it is a link that leads out of the workspace; name the file itself';
    } catch {
      // It fails again, with its reason, when it is read.
    }
    return undefined;
  }

  async folder(folder: string, given: string): Promise<void> {
    this.#walk(folder, given, await this.#ignoredFiles());
  }

  async glob(pattern: string): Promise<void> {
    const { globSync, isDynamicPattern } = await import('tinyglobby');
    // Windows writes its paths with the sign that escapes in a pattern.
    const portable = path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
    if (!isDynamicPattern(portable)) {
      this.problems.push(`${pattern} can't be read: there is no such file or folder.`);
      return;
    }
    const cwd = this.#workspace.cwd;
    // A pattern is matched from its first folder that is none: one that leads up and down again finds what is there too.
    const parts = portable.split('/');
    const fixed = parts.findIndex((part, index) => index === parts.length - 1 || isDynamicPattern(part));
    const matches = globSync(parts.slice(fixed).join('/'), {
      cwd: fixed === 0 ? cwd : path.resolve(cwd, `${parts.slice(0, fixed).join('/')}/`),
      absolute: true,
      dot: true,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: [...skipped].map((name) => `**/${name}/**`),
    })
      .map((match) => path.resolve(match))
      .filter((match) => this.#isFile(match));
    if (matches.length === 0) this.problems.push(`No file matches ${pattern}.`);
    const ignored = await this.#ignoredFiles();
    for (const file of matches) {
      // What a pattern of the shell would give for files outside is their path from the working folder.
      const given = isInside(file, cwd) || path.isAbsolute(pattern) ? file : path.relative(cwd, file);
      if (!ignored.file(file)) this.#consider(file, given);
    }
  }

  #isFile(match: string): boolean {
    try {
      return lstatSync(match).isFile();
    } catch (error) {
      this.problems.push(`${this.#workspace.shown(match)} can't be read: ${reasonOf(error)}.`);
      return false;
    }
  }

  #walk(folder: string, given: string, ignored: Ignored): void {
    if (ignored.folder(folder)) return;
    for (const entry of this.#entries(folder, given)) {
      if (skipped.has(entry.name)) continue;
      const target = path.join(folder, entry.name);
      const name = path.join(given, entry.name);
      if (entry.isDirectory()) this.#walk(target, name, ignored);
      else if (entry.isFile() && isMarkdown(entry.name) && !ignored.file(target)) this.#consider(target, name);
    }
  }

  #entries(folder: string, given: string) {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.problems.push(`${this.#workspace.shown(folder, given)} can't be read: ${reasonOf(error)}.`);
      return [];
    }
  }

  #consider(file: string, given: string): void {
    if (!isMarkdown(file)) return;
    try {
      if (file.endsWith('.case.md') || hasReportKey(file)) this.add(file, given, false);
    } catch (error) {
      this.problems.push(`${this.#workspace.shown(file, given)} can't be read: ${reasonOf(error)}.`);
    }
  }

  async #ignoredFiles(): Promise<Ignored> {
    if (!this.#ignored) {
      const { Ignored } = await import('./ignored');
      this.#ignored = new Ignored(this.#workspace);
    }
    return this.#ignored;
  }
}

function isMarkdown(name: string): boolean {
  return name.toLowerCase().endsWith('.md');
}

/** Whether a Markdown file without the name of a report is one; most show by their first bytes that they are not. */
function hasReportKey(file: string): boolean {
  const head = Buffer.alloc(8);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, head, 0, head.length, 0);
  } finally {
    closeSync(descriptor);
  }
  // With or without byte order mark, in one or two bytes a character, a front matter begins with dashes.
  if (!head.subarray(0, 6).includes('-')) return false;
  return isReport('', decodeText(readFileSync(file)).text);
}
