import { Kept } from '../text/kept';

/** How well a fact is known: `verified` at a public source, `partly`, from `knowledge` alone; `design` is our own default. */
export type Confidence = 'verified' | 'partly' | 'knowledge' | 'design';

/** What every entry of a vocabulary has. */
export interface Term {
  readonly id: string;
  /** How a report writes it; unique in its vocabulary. */
  readonly label: string;
  /** The full name, where the label is an abbreviation. */
  readonly name?: string;
  /** Other ways to write it; one that several terms share is ambiguous. */
  readonly aliases?: readonly string[];
  /** What an author should know besides, in plain words. */
  readonly notes?: string;
  readonly source?: string;
  readonly confidence?: Confidence;
}

/** A list of terms that can be asked for one by any of its names. */
export class Vocabulary<T extends Term> {
  readonly terms: readonly T[];
  #names: Map<string, T[]> | undefined;
  #byId: Map<string, T> | undefined;
  readonly #found = new Kept<readonly T[]>();

  constructor(terms: readonly T[]) {
    this.terms = terms;
  }

  /** The terms that `text` can mean: none, one, or several where an abbreviation is ambiguous. A label or an id wins over aliases. */
  find(text: string): readonly T[] {
    return this.#found.get(text) ?? this.#found.keep(text, this.#look(text));
  }

  #look(text: string): readonly T[] {
    const key = nameKey(text);
    this.#names ??= this.#index();
    const found = this.#names.get(key) ?? [];
    const exact = found.filter((term) => nameKey(term.label) === key || term.id === text);
    return exact.length > 0 ? exact : found;
  }

  /** The term with this id. */
  get(id: string): T | undefined {
    this.#byId ??= new Map(this.terms.map((term) => [term.id, term]));
    return this.#byId.get(id);
  }

  /** The names closest to a misspelt `text`, nearest first; empty where nothing is close. */
  nearest(text: string, most = 3): T[] {
    const key = nameKey(text);
    const allowed = key.length < 4 ? 1 : Math.min(3, Math.floor(key.length / 4) + 1);
    this.#names ??= this.#index();
    const best = new Map<T, number>();
    for (const [name, terms] of this.#names) {
      if (Math.abs(name.length - key.length) > allowed) continue;
      const distance = editDistance(key, name, allowed);
      if (distance > allowed) continue;
      for (const term of terms) best.set(term, Math.min(best.get(term) ?? Number.POSITIVE_INFINITY, distance));
    }
    return [...best]
      .sort((a, b) => a[1] - b[1])
      .slice(0, most)
      .map(([term]) => term);
  }

  #index(): Map<string, T[]> {
    const names = new Map<string, T[]>();
    for (const term of this.terms) {
      for (const name of new Set([term.id, term.label, term.name ?? '', ...(term.aliases ?? [])].map(nameKey))) {
        if (name === '') continue;
        const terms = names.get(name);
        if (terms) terms.push(term);
        else names.set(name, [term]);
      }
    }
    return names;
  }
}

/** A name without the differences that mean nothing: case, hyphens, repeated blanks. */
export function nameKey(name: string): string {
  return nameKeys.get(name) ?? nameKeys.keep(name, readKey(name));
}

const nameKeys = new Kept<string>();

function readKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s\u2010-\u2015_-]+/g, ' ')
    .trim();
}

/** The number of single-character edits (a swap of neighbours counts as one) between two texts, or `limit + 1` once past it. */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit || a.length > 200 || b.length > 200) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, before[column - 2]! + 1);
      }
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return limit + 1;
    before = above;
    above = current;
  }
  return above[b.length]!;
}

/** The names closest to a misspelt `text` among `names`, nearest first. */
export function nearestNames(text: string, names: Iterable<string>, most = 3): string[] {
  return new Vocabulary([...names].map((name) => ({ id: name, label: name })))
    .nearest(text, most)
    .map(({ label }) => label);
}
