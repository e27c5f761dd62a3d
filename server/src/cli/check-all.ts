import { setImmediate as nextTurn } from 'node:timers/promises';
import { crashed } from './crash';
import type { FoundFile } from './files';
import type { Outcome } from './outcome';
import type { Job, Pool } from './pool';
import type { Recall } from './recall';
import type { FileResult } from './result';

/** A report to check, or a configuration, which is checked when it is read. */
export type Item = { readonly file: FoundFile } | { readonly result: FileResult };

/** Checks one file. */
export interface Checker {
  /** Never throws for what is wrong with the file: that is part of the outcome. */
  check(file: FoundFile): Promise<Outcome>;
}

/** How files are checked. */
export interface Checking {
  /** What the cache knows; absent where there is none. */
  readonly recall: Recall | undefined;
  /** Loads what checks the files that it doesn't know. */
  readonly checker: () => Checker;
  /** Whether files are written, so that a run must not be broken off within one. */
  readonly writes: boolean;
  /** The most threads that work at the same time, this one included. */
  readonly jobs: number;
  /** Starts other threads. */
  readonly startPool: (size: number, report: (index: number, outcome: Outcome) => void) => Promise<Pool>;
  readonly signal: AbortSignal;
  /** About how long a thread takes until it works, in milliseconds: it must have more to do than that. */
  readonly startTime?: number;
}

/** So far ahead of what is written files are checked at most, so that memory does not grow with their number. */
const farthest = 512;
const usualStartTime = 250;
/** How long one turn may take, in milliseconds, before a signal or a message is looked for. */
const longestTurn = 20;

/**
 * Checks files and gives the outcomes in their order. Whatever the number of threads and whatever the cache holds, the
 * outcomes are the same. Ends early, between two files, when the signal is aborted.
 */
export async function* checkAll(items: readonly Item[], checking: Checking): AsyncGenerator<Outcome> {
  const run = new Checks(items, checking);
  try {
    for (let index = 0; index < items.length; index++) {
      const outcome = await run.outcome(index);
      if (!outcome) return;
      yield outcome;
    }
  } finally {
    await run.end();
  }
}

class Checks {
  readonly #items: readonly Item[];
  readonly #checking: Checking;
  readonly #done = new Map<number, Outcome>();
  /** What no cache knows and nobody has taken. */
  readonly #open: Job[] = [];
  #seen = 0;
  #pool: Pool | undefined;
  /** How long files were checked here, in milliseconds; what the cache knows takes nearly nothing. */
  #spent = 0;
  #turnBegan = performance.now();

  constructor(items: readonly Item[], checking: Checking) {
    this.#items = items;
    this.#checking = checking;
  }

  /** The outcome of the item at `index`; `undefined` where the run was broken off. */
  async outcome(index: number): Promise<Outcome | undefined> {
    const { signal } = this.#checking;
    for (;;) {
      const outcome = this.#done.get(index);
      if (outcome && !signal.aborted) {
        this.#done.delete(index);
        return outcome;
      }
      if (signal.aborted) return undefined;
      await this.#step(index);
    }
  }

  /** Waits for the threads where they write files, and ends them. */
  async end(): Promise<void> {
    const pool = this.#pool;
    if (!pool) return;
    if (this.#checking.signal.aborted && this.#checking.writes) while (pool.isBusy && !pool.isGone) await pool.news();
    await pool.close();
  }

  async #step(index: number): Promise<void> {
    await this.#lookAhead(index);
    await this.#startPool(index);
    this.#pool?.take(this.#open);
    this.#open.unshift(...(this.#pool?.leftOver() ?? []));
    const job = this.#open.shift();
    if (job) this.#report(job.index, await this.#check(job.file));
    else if (!this.#done.has(index) && this.#pool) await this.#pool.news();
    await this.#turn();
  }

  /** Asks the cache for the next files, as far as there is somebody to check those that it doesn't know. */
  async #lookAhead(index: number): Promise<void> {
    const { recall } = this.#checking;
    const wanted = 1 + (this.#pool?.room ?? 0);
    const last = Math.min(this.#items.length, index + farthest);
    // Without other threads, what is known is told at once, while its text is at hand.
    while (this.#seen < last && this.#open.length < wanted && (this.#pool || !this.#done.has(index))) {
      const at = this.#seen++;
      const item = this.#items[at]!;
      if ('result' in item) {
        this.#done.set(at, item);
        continue;
      }
      const known = recall?.of(item.file);
      if (known) this.#done.set(at, known);
      else this.#open.push({ index: at, file: item.file });
      await this.#turn();
    }
  }

  /** Other threads are worth their start where much is left, by what the files took so far. */
  async #startPool(index: number): Promise<void> {
    const { jobs, startPool, startTime = usualStartTime } = this.#checking;
    if (this.#pool || jobs < 2 || index === 0) return;
    const left = (this.#spent / index) * (this.#items.length - index);
    if (this.#spent < startTime / 4 || left < startTime * 2) return;
    this.#pool = await startPool(jobs - 1, (at, outcome) => this.#report(at, outcome));
  }

  async #check(file: FoundFile): Promise<Outcome> {
    const checker = this.#checking.checker();
    const began = performance.now();
    try {
      return await checker.check(file);
    } catch (error) {
      return crashed(file, error instanceof Error ? error.name : 'unknown error');
    } finally {
      this.#spent += performance.now() - began;
    }
  }

  #report(index: number, { keep, ...outcome }: Outcome): void {
    if (keep) this.#checking.recall?.keep(keep);
    this.#done.set(index, outcome);
  }

  /** Lets messages and signals come in. */
  async #turn(): Promise<void> {
    if (performance.now() - this.#turnBegan < longestTurn) return;
    await nextTurn();
    this.#turnBegan = performance.now();
  }
}
