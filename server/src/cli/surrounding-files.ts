import type { NamedFiles, Surroundings } from '../core/model/surroundings';
import type { SurroundingFiles } from '../ingest/surroundings';
import type { OutsideFiles } from './outside-files';

/** What lies outside the text of the reports of a run: each file that they name is read once. */
export class SurroundingsOfReports {
  readonly #outside: OutsideFiles;
  #files: SurroundingFiles | undefined;

  constructor(outside: OutsideFiles) {
    this.#outside = outside;
  }

  /** What lies outside the text of the report in `file`, an absolute path; nothing is read for one that names no file. */
  async of(file: string, named: NamedFiles): Promise<Surroundings> {
    if (named.bibliography.length + named.figures.length === 0) return none;
    if (!this.#files) {
      const { SurroundingFiles } = await import('../ingest/surroundings');
      this.#files = new SurroundingFiles(this.#outside.access);
    }
    return this.#files.of(file, named);
  }
}

const none: Surroundings = { bibliography: [], figures: [] };
