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
    if (!isWordAt(text, at)) {
      at++;
      continue;
    }
    const begin = at;
    let plain = true;
    do {
      const code = text.charCodeAt(at);
      if (code < 97 || code > 122) plain = false;
      at++;
    } while (at < end && isWordAt(text, at));
    const found = text.slice(begin, at);
    words.push({ start: begin, end: at, text: found, lower: plain ? found : found.toLowerCase() });
  }
  return words;
}

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;
/** By code of ASCII: patterns of all scripts' letters cost more than the rest of reading. */
const isAsciiWord = Array.from({ length: 128 }, (_, code) => /[0-9A-Za-z]/.test(String.fromCharCode(code)));

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isAsciiWord[code]! : letterOrDigit.test(text[at]!);
}

/** Whether a character is a letter or a digit of any script. */
export function isLetterOrDigit(character: string): boolean {
  return character !== '' && isWordAt(character, 0);
}
