import type { Span } from '../text/span';

/** A word of the narrative. A hyphen ends one: `35-year-old` is three. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  readonly lower: string;
}

/** The words of a stretch of text, in order. */
export function wordsIn(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    if (!isWordCode(text, at)) {
      at++;
      continue;
    }
    const begin = at;
    while (at < end && isWordCode(text, at)) at++;
    const found = text.slice(begin, at);
    words.push({ start: begin, end: at, text: found, lower: found.toLowerCase() });
  }
  return words;
}

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;

/** Read by code units, since patterns of all scripts' letters cost more than the rest of reading. */
function isWordCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return letterOrDigit.test(text[at]!);
}
