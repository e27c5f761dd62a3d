import type { Span } from '../text/span';
import type { Prose } from './prose';

/*
 * Which words an abbreviation stands for, after Schwartz and Hearst: "A simple algorithm for identifying abbreviation
 * definitions in biomedical text", Pac Symp Biocomput 2003:451-62. Its letters are found in the words from right to
 * left, and the first one begins a word.
 */

/** The words before `end`, in the same sentence, that `short` abbreviates. */
export function expansionBefore(prose: Prose, end: number, short: string, from: number): Span | undefined {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '').length;
  const most = Math.min(letters + 5, letters * 2);
  const begin = Math.max(from, end - 200);
  const window = prose.text.slice(begin, end);
  const stop = lastStop(window);
  const words = [...window.slice(stop + 1).matchAll(/[\p{L}\p{N}]\S*/gu)].slice(-most);
  if (words.length === 0) return undefined;
  const candidateStart = begin + stop + 1 + words[0]!.index;
  const candidate = prose.text.slice(candidateStart, end).trimEnd();
  const at = firstLetter(short, candidate);
  if (at === undefined) return undefined;
  const long = candidate.slice(at);
  // A single word that holds the letters is a slip of another abbreviation more often than its meaning.
  if (long.length <= short.length || long.split(/[\s-]+/).includes(short)) return undefined;
  return { start: candidateStart + at, end: candidateStart + candidate.length };
}

/** Where the last sentence or bracket before the end begins. */
function lastStop(text: string): number {
  for (let at = text.length - 2; at >= 0; at--) {
    if (text[at] === '(' || text[at] === ';' || (text[at] === '\n' && text[at + 1] === '\n')) return at;
    if ('.:!?'.includes(text[at]!) && /\s/.test(text[at + 1]!)) return at;
  }
  return -1;
}

/** Whether `long` as a whole can be what `short` abbreviates. */
export function isExpansion(short: string, long: string): boolean {
  if (long.length <= short.length || !/\p{Ll}{2}/u.test(long)) return false;
  const words = long.split(/[\s/-]+/).length;
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (words > Math.min(letters + 5, letters * 2)) return false;
  const at = firstLetter(short, long);
  return at !== undefined && /^(?:the |an? )?$/i.test(long.slice(0, at));
}

/** Where the expansion begins in `text`; `undefined` where the letters aren't there in their order. */
function firstLetter(short: string, text: string): number | undefined {
  const lower = latin(text);
  let at = lower.length;
  for (let index = short.length - 1; index >= 0; index--) {
    const letter = latin(short[index]!);
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    do at--;
    while (at >= 0 && (lower[at] !== letter || (index === 0 && at > 0 && /[\p{L}\p{N}]/u.test(lower[at - 1]!))));
    if (at < 0) return undefined;
  }
  return at;
}

const greek: Record<string, string> = { α: 'a', β: 'b', γ: 'g', δ: 'd', κ: 'k' };

/** In small letters, and Greek ones as the first of their names; the length stays. */
function latin(text: string): string {
  const lower = text.toLowerCase();
  // A capital that has two small letters would move the rest.
  return (lower.length === text.length ? lower : text).replace(/[αβγδκ]/g, (letter) => greek[letter]!);
}
