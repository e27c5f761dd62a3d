import type { Span } from '../../text/span';
import type { CalendarDate } from '../../values/date';
import type { NumberKind } from './language';

/**
 * What identifies a person, by what it is. After the identifiers of the HIPAA Privacy Rule, 45 CFR 164.514(b)(2)
 * (confidence: verified in the reference facts).
 */
export type IdentifierKind =
  | 'age'
  | 'date'
  | 'birth date'
  | 'name'
  | 'clinician'
  | 'institution'
  | 'place'
  | 'address'
  | 'postcode'
  | 'coordinates'
  | 'telephone number'
  | 'e-mail address'
  | 'web address'
  | 'IP address'
  | NumberKind;

/** A stretch of text that identifies a person, or may. */
export interface Identifier {
  readonly kind: IdentifierKind;
  /** In the text that was read. */
  readonly span: Span;
  /** Known by a word alone that may be something else, as a given name may be a surname. */
  readonly unsure?: boolean;
  /** Of an age, in years. */
  readonly years?: number;
  /** Of a date, the parts that are written and can mean one thing only. */
  readonly date?: Partial<CalendarDate>;
}

/** Reads one kind of identifiers; pure, and linear in the text. The spans are in order and don't overlap. */
export type IdentifierReader = (text: string) => Identifier[];

/** The part of `text` before `at`, as far as a cue can stand. */
export function before(text: string, at: number, reach: number): string {
  return text.slice(Math.max(0, at - reach), at);
}

/** One alternation of words, the longest first, as the source of a regular expression. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s'))
    .join('|');
}

/** In order, without those that lie within another; of two that overlap the one that begins first, then the longer. */
export function apart(found: readonly Identifier[]): Identifier[] {
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Identifier[] = [];
  for (const one of sorted) if (kept.length === 0 || one.span.start >= kept.at(-1)!.span.end) kept.push(one);
  return kept;
}

/** A word that begins with a capital; its hyphens and apostrophes belong to it. */
export interface CapitalWord extends Span {
  readonly text: string;
  /** Without a possessive ending. */
  readonly bare: string;
  /** The word directly before it. */
  readonly before: WordBefore;
}

let known: { readonly text: string; readonly words: readonly CapitalWord[] } | undefined;

/**
 * The words that begin with a capital, in order: where names and places can be. Read by code units, since a pattern of
 * all scripts' capitals costs more than the rest; several readers ask for the same text one after the other.
 */
export function capitalWords(text: string): readonly CapitalWord[] {
  if (known?.text === text) return known.words;
  const words: CapitalWord[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isCapital(text, at)) {
      // The rest of a word that begins otherwise is none of its own.
      if (isLetter(text, at)) while (at + 1 < text.length && isLetter(text, at + 1)) at++;
      continue;
    }
    const start = at;
    while (at < text.length && (isLetter(text, at) || (isJoint(text, at) && isLetter(text, at + 1)))) at++;
    const word = text.slice(start, at);
    words.push({ start, end: at, text: word, bare: bare(word), before: wordBefore(text, start) });
  }
  known = { text, words };
  return words;
}

const capital = /\p{Lu}/u;
const letter = /[\p{L}\p{M}]/u;

/** Whether a capital stands at `at`. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !(code >= 128) ? code >= 65 && code <= 90 : capital.test(text[at]!);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return at < text.length && code !== 0x2019 && letter.test(text[at]!);
}

function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 39 || code === 45 || code === 0x2019;
}

/** A word with its place; empty where there is none. */
export type WordBefore = Span & { readonly text: string };

/** The word directly before `at`, blanks and a colon or comma between them. */
export function wordBefore(text: string, at: number): WordBefore {
  let end = at;
  while (end > 0 && at - end < 6 && isGap(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < 24 && (isLetter(text, start - 1) || isJoint(text, start - 1))) start--;
  return { start, end, text: text.slice(start, end) };
}

/** A blank, the end of a line, a colon, a comma or a question mark. */
function isGap(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 58 || code === 44 || code === 63;
}

/** A pattern that is tried at one place only, as the source of a sticky regular expression. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The word without a possessive ending. */
export function bare(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  const mark = last === 115 ? word.charCodeAt(word.length - 2) : last;
  return mark === 39 || mark === 0x2019 ? word.slice(0, last === 115 ? -2 : -1) : word;
}
