import type { BibliographyFile, FigureFile, NamedFiles, Surroundings, Unread } from '../core/model/surroundings';
import { readBibliography } from './bibliography';
import { type FileAccess, type FileHead, longestBibliography, longestHead } from './file-access';
import { imageFacts } from './image';

/** Of so many files what was read is kept; the earliest read is let go first. */
const mostKept = 500;

type Kept = BibliographyFile | FigureFile;

/** Reads the files that reports name: each once, until it is forgotten. */
export class SurroundingFiles {
  readonly #access: FileAccess;
  readonly #kept = new Map<string, Promise<Kept>>();

  constructor(access: FileAccess) {
    this.#access = access;
  }

  /** What lies outside the text of a report. Never fails: what can't be read says why. */
  async of(report: string, named: NamedFiles): Promise<Surroundings> {
    const [bibliography, figures] = await Promise.all([
      Promise.all(named.bibliography.map((path) => this.#file('bibliography', report, path, readReferences))),
      Promise.all(named.figures.map((path) => this.#file('figure', report, path, readFigure))),
    ]);
    return { bibliography, figures };
  }

  /** Whether one of these files was read; what was read of them is forgotten. */
  forget(files: readonly string[]): boolean {
    return files
      .flatMap((file) => [this.#kept.delete(`bibliography ${file}`), this.#kept.delete(`figure ${file}`)])
      .includes(true);
  }

  /** Everything that was read is forgotten. */
  forgetAll(): void {
    this.#kept.clear();
  }

  async #file<T extends Kept>(kind: string, report: string, path: string, read: Reader<T>): Promise<T> {
    const file = this.#access.resolve(report, path);
    if (file === undefined) return read(path, 'outside');
    const name = `${kind} ${file}`;
    let kept = this.#kept.get(name) as Promise<T> | undefined;
    if (!kept) {
      kept = this.#access
        .read(file, kind === 'figure' ? longestHead : longestBibliography)
        .catch((): Unread => 'unreadable')
        .then((found) => read(path, found));
      if (this.#kept.size >= mostKept) this.#kept.delete(this.#kept.keys().next().value!);
      this.#kept.set(name, kept);
    }
    const found = await kept;
    // Two reports may name one file by two paths.
    return found.path === path ? found : { ...found, path };
  }
}

type Reader<T> = (path: string, found: FileHead | Unread) => T | Promise<T>;

function readReferences(path: string, found: FileHead | Unread): BibliographyFile | Promise<BibliographyFile> {
  const unread = typeof found === 'string' ? found : found.size > found.head.length ? 'too large' : undefined;
  if (unread || typeof found === 'string') return { path, unread, entries: [], problems: [] };
  return readBibliography(path, textOf(found.head));
}

async function readFigure(path: string, found: FileHead | Unread): Promise<FigureFile> {
  return typeof found === 'string'
    ? { path, unread: found }
    : { path, size: found.size, image: await imageFacts(found.head) };
}

/** Older tools write references in the encoding of Windows. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
