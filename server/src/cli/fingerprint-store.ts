import type { CaseFingerprint, ReportFingerprint } from '../core/model/fingerprint';

/** Of an approval. */
const perReport = 2;
const perCase = 3;
/** In the place of a hash that a report has not. */
const absent = 0n;

/** Fingerprints of reports, in the order in which they were added, at eight bytes a hash. */
export class FingerprintStore {
  #hashes = new BigUint64Array(1024);
  /** Behind the last hash of each report. */
  readonly #ends: number[] = [];

  /** Gives the number by which `get` has it. */
  add({ cases, approval }: ReportFingerprint): number {
    const start = this.#ends.at(-1) ?? 0;
    const hashes = [
      ...[approval?.number, approval?.board],
      ...cases.flatMap(({ treatment, scores, events }) => [treatment, scores, events]),
    ].map((hash) => (hash === undefined ? absent : BigInt(`0x${hash}`)));
    const end = start + hashes.length;
    if (end > this.#hashes.length) {
      const larger = new BigUint64Array(2 * end);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    this.#hashes.set(hashes, start);
    return this.#ends.push(end) - 1;
  }

  get(number: number): ReportFingerprint {
    const start = number === 0 ? 0 : this.#ends[number - 1]!;
    const cases: CaseFingerprint[] = [];
    for (let at = start + perReport; at < this.#ends[number]!; at += perCase) {
      const [treatment, scores, events] = [this.#hash(at), this.#hash(at + 1), this.#hash(at + 2)];
      cases.push({ ...(treatment && { treatment }), ...(scores && { scores }), ...(events && { events }) });
    }
    const [id, board] = [this.#hash(start), this.#hash(start + 1)];
    return { cases, ...(id && board && { approval: { number: id, board } }) };
  }

  #hash(at: number): string | undefined {
    const hash = this.#hashes[at]!;
    return hash === absent ? undefined : hash.toString(16).padStart(16, '0');
  }
}
