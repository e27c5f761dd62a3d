import { hashText } from '../text/hash';
import { type Diagnostic, duplicateRule } from './diagnostic';

/** As much of the marked text as tells one place from another, in UTF-16 code units. */
const mostMarked = 200;

const named = /`[^`]*`/g;
const longestName = 80;

/**
 * One name for each finding of a file that stays when lines move, text elsewhere changes, or a message is worded anew: made
 * of the rule, the marked text and the names that the message quotes, which are the same in every language, in whatever order.
 * Findings that are alike are told apart by theirs.
 */
export function fingerprints(text: string, diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ rule, span, message }) => {
    if (rule === duplicateRule) return fingerprintOfDuplicate(message);
    const marked = text
      .slice(span.start, Math.min(span.end, span.start + mostMarked))
      .replace(/\s+/g, ' ')
      .trim();
    const alike = [rule, marked, ...namesIn(message)].join('\n');
    const before = seen.get(alike) ?? 0;
    seen.set(alike, before + 1);
    return hashText(before === 0 ? alike : `${alike}\n${before}`);
  });
}

/** Where results are joined no text is at hand; the message of a duplicate names the case and the other report, and no line. */
export function fingerprintOfDuplicate(message: string): string {
  return hashText([duplicateRule, ...namesIn(message)].join('\n'));
}

function namesIn(message: string): string[] {
  return (message.match(named) ?? []).map((name) => name.slice(0, longestName)).sort();
}

/** The findings that are not among the known ones. That something could not be checked is told all the same. */
export function newOnly(text: string, diagnostics: readonly Diagnostic[], known: readonly string[]): Diagnostic[] {
  const old = new Set(known);
  const names = fingerprints(text, diagnostics);
  return diagnostics.filter(({ rule }, index) => rule.startsWith('internal/') || !old.has(names[index]!));
}
