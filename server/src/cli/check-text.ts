import { type Checked, check } from '../core/engine/check';
import { type Diagnostic, fixToApply } from '../core/engine/diagnostic';
import { fixAll } from '../core/engine/fix';
import { type Identity, identityOf } from '../core/engine/identity';
import type { Settings } from '../core/engine/settings';
import type { Source } from '../core/syntax/source';
import type { LineIndex } from '../core/text/line-index';
import type { Span } from '../core/text/span';
import { crash } from './crash';
import { keepLineEnds } from './write-file';

/** The check itself, which tests replace. */
export type Checker = (source: Source, settings: Settings) => Checked;

/** What was found in a text. */
export interface CheckedText {
  readonly lines: LineIndex;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the verdict may be another one tomorrow. */
  readonly askedForDate: boolean;
  /** `undefined` where there is nothing to hold against other reports. */
  readonly identity?: Identity<Span> | undefined;
}

/** Checks one text. Never throws: a crash is a diagnostic of this file, and the run goes on. */
export function checkText(source: Source, settings: Settings, checker: Checker = check): CheckedText {
  const { lines } = source;
  try {
    const { diagnostics, askedForDate, report } = checker(source, settings);
    return { lines, diagnostics, askedForDate, identity: identityOf(report, settings) };
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown error';
    return { lines, diagnostics: [crash(name)], askedForDate: false };
  }
}

/** A text with its repairs; the same text where there is none, or where repairing fails. */
export function fixText(text: string, { diagnostics }: CheckedText, settings: Settings, unsafe: boolean): string {
  if (!diagnostics.some((diagnostic) => fixToApply(diagnostic, unsafe))) return text;
  try {
    return keepLineEnds(text, fixAll(text, settings, unsafe));
  } catch {
    // What can't be repaired is still a finding.
    return text;
  }
}
