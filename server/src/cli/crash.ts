import type { Diagnostic } from '../core/engine/diagnostic';
import type { FoundFile } from './files';
import type { Outcome } from './outcome';
import { resultOf } from './result';

/** The finding of a file on which the tool failed; `how` must hold nothing of the report. */
export function crash(how: string): Diagnostic {
  return {
    rule: 'internal/crash',
    severity: 'error',
    message: `The tool failed on this file, so it was not checked (${how}).`,
    help: 'This is a mistake of the tool, not of the report. Please report it, without patient data.',
    span: { start: 0, end: 0 },
    fixes: [],
    related: [],
  };
}

/** The outcome of a file on which the tool failed. */
export function crashed({ shown }: FoundFile, how: string): Outcome {
  return { result: resultOf(shown, '', [crash(how)]) };
}
