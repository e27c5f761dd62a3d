/**
 * What was made of a text, kept for when the same text comes again: reports repeat themselves and each other in times,
 * units and names. What a hostile one holds is not kept for ever.
 */
export class Kept<T> {
  readonly #known = new Map<string, T>();
  readonly #most: number;
  readonly #longest: number;

  /** More different texts than `most` are not kept at a time, and none of more than `longest` characters. */
  constructor(most = 2000, longest = 100) {
    this.#most = most;
    this.#longest = longest;
  }

  /** What was made of `text`, if it is still known. */
  get(text: string): T | undefined {
    return this.#known.get(text);
  }

  /** Keeps what was made of `text`, which must depend on nothing else, and gives it back. */
  keep(text: string, made: T): T {
    if (text.length > this.#longest) return made;
    if (this.#known.size >= this.#most) this.#known.clear();
    // A copy: a stretch of a report would hold on to the whole of it.
    this.#known.set(asName(text), made);
    return made;
  }
}

/** A copy of a text in the form that engines keep the names of properties in: equal ones are one, and found by their address. */
export function asName(text: string): string {
  return Object.keys({ [text]: true })[0]!;
}
