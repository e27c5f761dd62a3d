import type { Colors } from 'picocolors/types';
import type { Severity } from '../../core/rules/rule';
import { withRules } from '../load-with-rules';
import type { Counts, FileResult } from '../result';
import type { Shard } from '../selection';

/** How results can be written. */
export const formats = ['text', 'concise', 'json', 'sarif', 'junit', 'github', 'gitlab', 'csv'] as const;
export type Format = (typeof formats)[number];

/** What a formatter knows besides the results. */
export interface Setting {
  readonly colours: Colors;
  /** Width of the output in cells. */
  readonly width: number;
  /** Whether only errors are shown. */
  readonly quiet: boolean;
  /** From which weight on a finding fails the run. */
  readonly failOn: Severity | 'never';
  /** The ids of the journals that the reports are held against; several are told apart. */
  readonly journals: readonly string[];
  /** The part of a run that the results are of, where they are of one. */
  readonly shard: Shard | undefined;
  /** What stands before a path where the platform counts from the root of its check-out: empty, or a path with `/` behind it. */
  readonly prefix: string;
  /** The text of a file, where it can still be read, for showing the line of a finding. */
  readonly textOf: (path: string) => string | undefined;
}

/** What is known when the last file is done. */
export interface Totals {
  /** Of what is shown. */
  readonly counts: Counts;
  /** Findings that were repaired. */
  readonly repaired: number;
  /** What could not be read, in words. */
  readonly problems: readonly string[];
}

/**
 * Turns results into the text of an output, piece by piece in the order of their paths, so that a run over a hundred
 * thousand files needs no more memory than one over a thousand.
 */
export interface Formatter {
  /** What stands before the first file. */
  readonly begin?: string;
  file(result: FileResult): string;
  end(totals: Totals): string;
}

export type OpenFormatter = (setting: Setting) => Formatter;

const load: Record<Format, () => Promise<OpenFormatter>> = {
  text: async () => (await import('./text')).openText,
  concise: async () => (await import('./concise')).openConcise,
  json: async () => (await import('./json')).openJson,
  sarif: async () => withRules().openSarif,
  junit: async () => (await import('./junit')).openJunit,
  github: async () => (await import('./github')).openGithub,
  gitlab: async () => (await import('./gitlab')).openGitlab,
  csv: async () => (await import('./csv')).openCsv,
};

/** Loads a formatter; only the one that is asked for. */
export function loadFormatter(format: Format): Promise<OpenFormatter> {
  return load[format]();
}
