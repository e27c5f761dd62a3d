import type { Colors } from 'picocolors/types';
import type { FileResult } from '../result';

/** How results can be written; those of later versions are known by name. */
export const formats = ['text', 'concise', 'json'] as const;
export type Format = (typeof formats)[number];
export const laterFormats = ['sarif', 'junit', 'github', 'gitlab', 'csv'] as const;

/** What a formatter knows besides the results. */
export interface Setting {
  readonly colours: Colors;
  /** Width of the output in cells. */
  readonly width: number;
  /** Findings that were repaired. */
  readonly repaired: number;
  /** Whether only errors are shown. */
  readonly quiet: boolean;
}

/** Turns results, in the order they are shown, into the text of an output. */
export type Formatter = (results: readonly FileResult[], setting: Setting) => string;

/** Loads a formatter; only the one that is asked for. */
export async function loadFormatter(format: Format): Promise<Formatter> {
  if (format === 'json') return (await import('./json')).formatJson;
  if (format === 'concise') return (await import('./concise')).formatConcise;
  return (await import('./text')).formatText;
}
