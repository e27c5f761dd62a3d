import { type Checked, check } from '../core/engine/check';
import type { Diagnostic } from '../core/engine/diagnostic';
import { fixAll, fixToApply } from '../core/engine/fix';
import type { Settings } from '../core/engine/settings';
import { parseSource, type Source } from '../core/syntax/source';
import { type FileResult, resultOf } from './result';
import { keepLineEnds } from './write-file';

/** The check itself, which tests replace. */
export type Checker = (source: Source, settings: Settings) => Checked;

/** Checks one text. Never throws: a crash is a diagnostic of this file, and the run goes on. */
export function checkText(path: string, text: string, settings: Settings, checker: Checker = check): FileResult {
  try {
    const source = parseSource(text);
    return { path, text, lines: source.lines, diagnostics: checker(source, settings).diagnostics };
  } catch (error) {
    return resultOf(path, text, [crash(error)]);
  }
}

/** A text with its repairs; the same text where there is none, or where repairing fails. */
export function fixText({ text, diagnostics }: FileResult, settings: Settings, unsafe: boolean): string {
  if (!diagnostics.some((diagnostic) => fixToApply(diagnostic, unsafe))) return text;
  try {
    return keepLineEnds(text, fixAll(text, settings, unsafe));
  } catch {
    // What can't be repaired is still a finding.
    return text;
  }
}

/** Rules whose findings mean that a file was not, or not wholly, checked. */
const failures: ReadonlySet<string> = new Set(['internal/crash', 'internal/encoding']);

/** Whether something of this file could not be checked. */
export function isIncomplete({ diagnostics }: FileResult): boolean {
  return diagnostics.some(({ rule }) => failures.has(rule));
}

function crash(error: unknown): Diagnostic {
  const name = error instanceof Error ? error.name : 'unknown error';
  return {
    rule: 'internal/crash',
    severity: 'error',
    message: `The tool failed on this file, so it was not checked (${name}).`,
    help: 'This is a mistake of the tool, not of the report. Please report it, without patient data.',
    span: { start: 0, end: 0 },
    fixes: [],
    related: [],
  };
}
