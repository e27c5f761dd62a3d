import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Workspace } from './workspace';

/** The file with patterns of our own. */
export const ownPatterns = '.case-reportignore';
/** Files whose patterns say what is left out, the later one having the last word in its folder. */
const patternFiles = ['.gitignore', ownPatterns];

/** Where names differ by case alone, git on these systems takes them for one. */
const ignorecase = process.platform === 'win32' || process.platform === 'darwin';

/**
 * Matches patterns in the syntax of `.gitignore` against paths relative to the folder they are written for. One with more
 * than three `**` leaves nothing out: matching it takes time without end on a deep path, and it comes from anybody.
 */
export function patternsOf(lines: string | readonly string[]): Ignore {
  const patterns = [lines].flat().flatMap((text) => text.split(/\r?\n/));
  const collapsed = patterns.map((pattern) => pattern.replace(/\*\*(?:\/\*\*)+/g, '**'));
  return ignore({ ignorecase }).add(collapsed.filter((pattern) => pattern.split('**').length <= mostAnyDepth + 1));
}

const mostAnyDepth = 3;

/** What `.gitignore` and `.case-reportignore` leave out, from the workspace's root downwards. */
export class Ignored {
  readonly #workspace: Workspace;
  readonly #patterns = new Map<string, Ignore | undefined>();
  readonly #folders = new Map<string, boolean>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Whether a file is left out, itself or with a folder it lies in. */
  file(file: string): boolean {
    return this.folder(path.dirname(file)) || this.#matches(file, false);
  }

  /** Whether a folder is left out, itself or with a folder it lies in. */
  folder(folder: string): boolean {
    let ignored = this.#folders.get(folder);
    if (ignored === undefined) {
      const isRoot = folder === this.#workspace.rootOf(folder);
      ignored = !isRoot && (this.folder(path.dirname(folder)) || this.#matches(folder, true));
      this.#folders.set(folder, ignored);
    }
    return ignored;
  }

  /** The patterns nearest to a path decide; those of the folders above only where they are silent. */
  #matches(target: string, isFolder: boolean): boolean {
    const folders = this.#workspace.foldersDownTo(path.dirname(target));
    for (const folder of folders.reverse()) {
      const patterns = this.#patternsIn(folder);
      if (!patterns) continue;
      const relative = path.relative(folder, target).split(path.sep).join('/');
      const { ignored, unignored } = patterns.test(isFolder ? `${relative}/` : relative);
      if (ignored || unignored) return ignored;
    }
    return false;
  }

  #patternsIn(folder: string): Ignore | undefined {
    if (this.#patterns.has(folder)) return this.#patterns.get(folder);
    const texts = patternFiles.flatMap((name) => textOf(path.join(folder, name)));
    const patterns = texts.length > 0 ? patternsOf(texts.join('\n')) : undefined;
    this.#patterns.set(folder, patterns);
    return patterns;
  }
}

function textOf(file: string): string[] {
  try {
    // As git has it, one that is a link does not count: it could lead anywhere, and to what never ends.
    return lstatSync(file).isFile() ? [readFileSync(file, 'utf8')] : [];
  } catch {
    // Mostly there is none; one that can't be read leaves nothing out.
    return [];
  }
}
