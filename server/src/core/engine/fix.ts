import type { Edit } from '../rules/rule';
import { parseSource } from '../syntax/source';
import { check } from './check';
import { type Diagnostic, fixToApply } from './diagnostic';
import type { Settings } from './settings';

/** Applies edits that don't overlap to a text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}

/** The edits of the fixes that can be applied together: in the order of the file, none overlapping another. */
function compatibleEdits(diagnostics: readonly Diagnostic[], unsafe: boolean): Edit[] {
  const taken: Edit[] = [];
  for (const diagnostic of diagnostics) {
    const fix = fixToApply(diagnostic, unsafe);
    if (fix && fix.edits.length > 0 && fix.edits.every((edit) => taken.every((other) => apart(edit, other))))
      taken.push(...fix.edits);
  }
  return taken;
}

function apart(a: Edit, b: Edit): boolean {
  return a.span.end < b.span.start || b.span.end < a.span.start;
}

const mostPasses = 10;

/** Applies fixes until none is left: one may uncover another. Returns the text as it was where there is nothing to fix. */
export function fixAll(text: string, settings: Settings, unsafe = false): string {
  let fixed = text;
  const seen = new Set([text]);
  for (let pass = 0; pass < mostPasses; pass++) {
    const edits = compatibleEdits(check(parseSource(fixed), settings).diagnostics, unsafe);
    if (edits.length === 0) return fixed;
    fixed = applyEdits(fixed, edits);
    // Two suggestions that undo each other would go on for ever.
    if (seen.has(fixed)) return fixed;
    seen.add(fixed);
  }
  return fixed;
}
