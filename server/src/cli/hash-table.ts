import { hashHalves } from '../core/text/hash';

/** How much of the slots may be taken before there are twice as many. */
const fullest = 0.8;

/**
 * Numbers by texts, of which only hashes of 64 bits are kept: some thirty bytes each, where a `Map` takes ten times as many.
 * Two texts may share a hash, so whoever asks looks whether what is found is what was meant.
 */
export class HashTable {
  /** The halves of each hash, one after the other. */
  #hashes = new Uint32Array(2 * 1024);
  /** The numbers; `NaN` where there is none. */
  #values = new Float64Array(1024).fill(Number.NaN);
  #count = 0;

  get(text: string): number | undefined {
    const [first, second] = hashHalves(text);
    const value = this.#values[this.#slot(first, second)]!;
    return Number.isNaN(value) ? undefined : value;
  }

  set(text: string, value: number): void {
    const [first, second] = hashHalves(text);
    if (this.#put(first, second, value)) this.#count++;
    if (this.#count > this.#values.length * fullest) this.#grow();
  }

  clear(): void {
    this.#values.fill(Number.NaN);
    this.#count = 0;
  }

  /** All numbers, the smallest first. */
  values(): number[] {
    return [...this.#values.filter((value) => !Number.isNaN(value)).sort()];
  }

  /** Whether it was not there before. */
  #put(first: number, second: number, value: number): boolean {
    const slot = this.#slot(first, second);
    const isNew = Number.isNaN(this.#values[slot]!);
    this.#hashes[2 * slot] = first;
    this.#hashes[2 * slot + 1] = second;
    this.#values[slot] = value;
    return isNew;
  }

  /** Where a hash is or would be: the number of slots is a power of two. */
  #slot(first: number, second: number): number {
    const mask = this.#values.length - 1;
    let slot = second & mask;
    while (
      !Number.isNaN(this.#values[slot]!) &&
      (this.#hashes[2 * slot] !== first || this.#hashes[2 * slot + 1] !== second)
    )
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const values = this.#values;
    this.#hashes = new Uint32Array(2 * hashes.length);
    this.#values = new Float64Array(2 * values.length).fill(Number.NaN);
    for (let slot = 0; slot < values.length; slot++)
      if (!Number.isNaN(values[slot]!)) this.#put(hashes[2 * slot]!, hashes[2 * slot + 1]!, values[slot]!);
  }
}
