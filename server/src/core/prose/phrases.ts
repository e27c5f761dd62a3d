import type { Span } from '../text/span';
import { once, type Prose } from './prose';
import { asker } from './word-index';
import { type Word, wordsIn } from './words';

/** A name of a vocabulary found in the narrative. */
export interface Found<T> {
  readonly value: T;
  /** The name as written. */
  readonly text: string;
  readonly span: Span;
}

interface Entry<T> {
  /** The words behind the first one, in lower case. */
  readonly rest: readonly string[];
  /** The letters as they must be written; abbreviations such as `mRS` are told from words such as `Mrs` by them. */
  readonly exact: string | undefined;
  readonly value: T;
}

/**
 * Finds many names at once: one look per word of the narrative, whatever the number of names. Hyphens and blanks between
 * the words of a name are one; the longest name wins, and names that several values share give all of them.
 */
export class Phrases<T> {
  readonly #entries = new Map<string, Entry<T>[]>();
  readonly #asker: number;
  /** What is in a narrative, in its order; none overlaps another unless it is the same stretch. */
  readonly in: (prose: Prose) => readonly Found<T>[];

  constructor(names: Iterable<readonly [name: string, value: T]>) {
    for (const [name, value] of names) this.#add(name, value);
    for (const entries of this.#entries.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
    this.#asker = asker({ words: new Set(this.#entries.keys()), prefixes: new Set(), number: false });
    this.in = once(({ text, index }) => this.#find(text, index.words, index.of(this.#asker)?.word));
  }

  /** What is in a text that is no narrative, such as a value of the front matter. */
  of(text: string): readonly Found<T>[] {
    return this.#find(text, wordsIn(text, { start: 0, end: text.length }));
  }

  #add(name: string, value: T): void {
    const words = wordsIn(name, { start: 0, end: name.length });
    const [first, ...rest] = words;
    if (!first) return;
    const entry = { rest: rest.map(({ lower }) => lower), exact: exactly(words), value };
    const entries = this.#entries.get(first.lower);
    if (entries) entries.push(entry);
    else this.#entries.set(first.lower, [entry]);
  }

  /** What is in the words of a text; `begins` are the indices of those with which a name may begin, where that is known. */
  #find(text: string, words: readonly Word[], begins?: readonly number[]): Found<T>[] {
    const found: Found<T>[] = [];
    const candidates = (begins ?? words).length;
    let reached = 0;
    for (let candidate = 0; candidate < candidates; candidate++) {
      const index = begins?.[candidate] ?? candidate;
      const entries = index < reached ? undefined : this.#entries.get(words[index]!.lower);
      if (!entries) continue;
      let length = 0;
      for (const { rest, exact, value } of entries) {
        // The entries are sorted: a shorter name than the one found lies within it.
        if (rest.length + 1 < length) break;
        if (!follows(text, words, index, rest)) continue;
        const span = { start: words[index]!.start, end: words[index + rest.length]!.end };
        if (exact !== undefined && lettersOf(words, index, rest.length) !== exact) continue;
        found.push({ value, text: text.slice(span.start, span.end), span });
        length = rest.length + 1;
      }
      reached = index + length;
    }
    return found;
  }
}

/** A name of one short word with capitals is an abbreviation, and its letters matter. */
function exactly(words: readonly Word[]): string | undefined {
  const letters = words.map(({ text }) => text).join(' ');
  return letters.length <= 8 && /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(letters) ? letters : undefined;
}

function lettersOf(words: readonly Word[], index: number, more: number): string {
  return words
    .slice(index, index + more + 1)
    .map(({ text }) => text)
    .join(' ');
}

function follows(text: string, words: readonly Word[], index: number, rest: readonly string[]): boolean {
  for (let step = 0; step < rest.length; step++) {
    const before = words[index + step]!;
    const word = words[index + step + 1];
    if (!word || word.lower !== rest[step] || word.start - before.end > 2) return false;
    if (!/^[\s\u2010-\u2013-]{0,2}$/.test(text.slice(before.end, word.start))) return false;
  }
  return true;
}
