import { type Starts, startsOf } from './starts';
import type { Word } from './words';

/** Where something that begins with known words may begin: the places and the words that stand there, both in order. */
export interface Places {
  readonly at: readonly number[];
  readonly word: readonly number[];
}

/** What may begin at a word: an asker, and how many letters into the word. */
interface Beginning {
  readonly asker: number;
  readonly within: number;
}

const askers: Starts[] = [];
/** Known words with what may begin at them: a narrative's words are mostly those of the one before. */
let beginnings = new Map<string, readonly Beginning[]>();
/** What was known before that filled up: a word that is not met again is forgotten with it. */
let older = beginnings;
/** Words kept, so that a run over many reports stays bounded. */
const mostWords = 5_000;
let upTo = 0;

/** Makes a number for whoever asks where one of its beginnings stands in narratives. */
export function asker(starts: Starts): number {
  return askers.push(starts) - 1;
}

const numbers = new WeakMap<RegExp, number | undefined>();
const seen = new WeakSet<RegExp>();

/**
 * The number of a pattern; `undefined` where its beginnings are open. A pattern is read when it is used again: the check
 * of one report is over before reading pays.
 */
export function askerOf(pattern: RegExp): number | undefined {
  if (numbers.has(pattern)) return numbers.get(pattern);
  if (!seen.has(pattern)) {
    seen.add(pattern);
    return undefined;
  }
  const starts = startsOf(pattern);
  const number = starts && asker(starts);
  numbers.set(pattern, number);
  return number;
}

/**
 * Where in a narrative each asker may find something: one look per word, whatever the number of patterns and names.
 * Scanning the text anew for each of them is most of the time of reading it otherwise.
 */
export class WordIndex {
  readonly #places: { at: number[]; word: number[] }[] = [];
  readonly #askers: number;
  readonly words: readonly Word[];

  constructor(words: readonly Word[]) {
    this.words = words;
    if (upTo !== askers.length || beginnings.size > mostWords) {
      older = upTo === askers.length ? beginnings : new Map();
      beginnings = new Map();
      upTo = askers.length;
    }
    this.#askers = askers.length;
    for (let asker = 0; asker < askers.length; asker++) this.#places.push({ at: [], word: [] });
    for (let index = 0; index < words.length; index++) {
      const { lower, start } = words[index]!;
      let here = beginnings.get(lower);
      if (!here) {
        here = older.get(lower) ?? beginningsAt(lower);
        beginnings.set(lower, here);
      }
      for (const { asker, within } of here) {
        const places = this.#places[asker]!;
        places.at.push(start + within);
        places.word.push(index);
      }
    }
  }

  /** The places of an asker; `undefined` for one that was not known when the index was made. */
  of(asker: number): Places | undefined {
    return asker < this.#askers ? this.#places[asker] : undefined;
  }
}

const run = /\p{N}+|[^\p{N}]+/gu;

/** A word such as `35yo` or `T1c` has several runs, and something may begin at each. */
function beginningsAt(word: string): Beginning[] {
  const found: Beginning[] = [];
  for (const { 0: letters, index: within } of word.matchAll(run)) {
    const isNumber = /^\p{N}/u.test(letters);
    for (const [asker, starts] of askers.entries()) {
      const begins = isNumber ? starts.number : beginsWith(letters, starts);
      // The first word of a name may have figures: `C5`.
      if (begins || (within === 0 && starts.words.has(word))) found.push({ asker, within });
    }
  }
  return found;
}

function beginsWith(letters: string, { words, prefixes }: Starts): boolean {
  if (words.has(letters)) return true;
  for (let length = 1; length <= letters.length; length++) if (prefixes.has(letters.slice(0, length))) return true;
  return false;
}
