import type { Unread } from '../core/model/surroundings';

/** The first bytes of a file, and how long it is. */
export interface FileHead {
  /** In bytes. */
  readonly size: number;
  readonly head: Uint8Array;
}

/** How an adapter comes by the files that reports name. */
export interface FileAccess {
  /**
   * The one name of a file that a report names, by which what was read of it is kept; `undefined` where the path leads out
   * of the workspace.
   */
  resolve(report: string, path: string): string | undefined;
  /** At most `most` bytes from the beginning of a file. Links that lead out of the workspace are not followed. */
  read(file: string, most: number): Promise<FileHead | Unread>;
}

/** A longer file of references is a whole library, not the list of a report. In bytes. */
export const longestBibliography = 4_000_000;
/** As much of a figure as its metadata stand in. In bytes. */
export const longestHead = 1_000_000;
