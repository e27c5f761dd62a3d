import type { Diagnostic } from '../core/engine/diagnostic';
import { fixToApply } from '../core/engine/fix';
import { LineIndex } from '../core/text/line-index';

/** What was found in one file. */
export interface FileResult {
  /** As results show it. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly diagnostics: readonly Diagnostic[];
}

/** The result of a file whose lines nobody has counted yet. */
export function resultOf(path: string, text: string, diagnostics: readonly Diagnostic[]): FileResult {
  return { path, text, lines: new LineIndex(text), diagnostics };
}

/** Findings by weight, and how many of them a repair would settle. */
export interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Those that `--fix` repairs. */
  readonly fixable: number;
  /** Those that only `--fix --unsafe-fixes` repairs. */
  readonly suggested: number;
}

/** Counts what was found. */
export function count(results: readonly FileResult[]): Counts {
  const all = results.flatMap(({ diagnostics }) => diagnostics);
  const of = (severity: Diagnostic['severity']) => all.filter((each) => each.severity === severity).length;
  const fixable = all.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length;
  const suggested = all.filter((each) => !fixToApply(each, false) && fixToApply(each, true)).length;
  return { files: results.length, errors: of('error'), warnings: of('warning'), infos: of('info'), fixable, suggested };
}
