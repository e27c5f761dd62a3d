import type { Io } from './io';

const delay = 400;
const interval = 100;

/** One line on a terminal that says how far a long run is; nothing where nobody watches. */
export class Progress {
  readonly #io: Io;
  readonly #total: number;
  readonly #began = performance.now();
  #last = 0;
  #done = 0;

  constructor(io: Io, total: number) {
    this.#io = io;
    this.#total = total;
  }

  /** Says that one more file is done. */
  step(): void {
    this.#done++;
    const now = performance.now();
    if (now - this.#began < delay || now - this.#last < interval || !this.#io.stderr.isTerminal) return;
    this.#last = now;
    this.#io.stderr.write(`\r\u001b[KChecked ${this.#done} of ${this.#total} files`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#last > 0) this.#io.stderr.write('\r\u001b[K');
  }
}
