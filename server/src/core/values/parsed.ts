import { say } from '../text/say';
import type { Span } from '../text/span';

/** Why a value's text can't be read, and what it may have meant. */
export interface Problem {
  /** Stable within its grammar: `side`, `decimal-comma`, … */
  readonly code: string;
  /** For clinicians: the fact, then the limit, then the way out. */
  readonly message: string;
  /** The offending part, within the value's own text. */
  readonly span: Span;
  /** Replacements for the whole text, the likeliest first. Each one can be read. */
  readonly suggestions: string[];
}

/** What a grammar answers: the value, or the reason there is none. No grammar throws. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A value that was read. */
export function accept<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** A text that was not. */
export function reject(
  code: string,
  message: string,
  span: Span,
  suggestions: string[] = [],
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, message, span, suggestions } };
}

/** No value is longer; what is longer is prose, or an attack. */
const longest = 1000;

/** A rejection if the text is too long to be a value of this kind. */
export function tooLong(text: string, what: () => string): Parsed<never> | undefined {
  if (text.length <= longest) return undefined;
  const message = say`This text is too long for ${what()}: it has ${text.length} characters, and ${longest} are the limit. Shorten it.`;
  return reject('too-long', message, { start: 0, end: text.length });
}

/** The span of a text without the white space around it. */
export function trimmed(text: string): Span {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}

/** A piece of the author's text as a message shows it: one line, at most 40 characters. */
export function quoted(text: string): string {
  const characters = text.slice(0, 200).trim().replace(/\s+/g, ' ').replaceAll('`', "'");
  return `\`${characters.length > 40 ? `${characters.slice(0, 39)}…` : characters}\``;
}

/** Several texts in one of a report: `a`, `a and b`, `a, b and c`. In a message it is `sayAll`. */
export function listed(parts: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${conjunction} ${parts.at(-1)}`;
}
