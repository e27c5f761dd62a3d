import { Worker } from 'node:worker_threads';
import { crashed } from './crash';
import type { CheckRequest } from './file-contexts';
import type { FoundFile } from './files';
import type { Outcome } from './outcome';
import type { Done, Task } from './worker';

/** A file with its place in the run. */
export interface Job {
  readonly index: number;
  readonly file: FoundFile;
}

/** One message costs about as much as looking at a clean report, so several files go with it. */
const batchSize = 8;
/** A thread has its next batch at hand when it is done with one. */
const mostBatches = 2;

interface Member {
  readonly worker: Worker;
  isReady: boolean;
  readonly batches: (readonly Job[])[];
}

/**
 * Threads that check files. Whoever is idle gets the next ones. A thread that dies is replaced; what it had at hand is
 * tried again one by one, and the file that kills a thread alone gets a finding that says so.
 */
export class Pool {
  readonly #program: string;
  readonly #request: CheckRequest;
  readonly #report: (index: number, outcome: Outcome) => void;
  readonly #members = new Set<Member>();
  /** Files that were with a thread when it died. */
  readonly #suspects: Job[] = [];
  #wake: (() => void) | undefined;
  #failed = false;

  /** `program` is the file a thread begins with; `report` is told what became of each file, in any order. */
  constructor(program: string, request: CheckRequest, size: number, report: (index: number, outcome: Outcome) => void) {
    this.#program = program;
    this.#request = request;
    this.#report = report;
    for (let index = 0; index < size; index++) this.#start();
  }

  /** Whether no thread is left and none can be started, so that the caller has to do the work. */
  get isGone(): boolean {
    return this.#members.size === 0;
  }

  /** Whether something is with a thread. */
  get isBusy(): boolean {
    return this.#suspects.length > 0 || [...this.#members].some(({ batches }) => batches.length > 0);
  }

  /** How many files it would take now. */
  get room(): number {
    if (this.#suspects.length > 0) return 0;
    const free = [...this.#members].map(({ batches }) => Math.max(0, mostBatches - batches.length));
    return free.reduce((sum, amount) => sum + amount, 0) * batchSize;
  }

  /** Takes as many files as there is room for from the front of the list. */
  take(jobs: Job[]): void {
    for (const member of this.#members) {
      while (jobs.length > 0 && this.#suspects.length === 0 && member.batches.length < mostBatches)
        this.#send(member, jobs.splice(0, batchSize));
    }
  }

  /** Settles when a thread has reported something or died. */
  news(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  /** What no thread will do any more. */
  leftOver(): Job[] {
    return this.isGone ? this.#suspects.splice(0) : [];
  }

  async close(): Promise<void> {
    const workers = [...this.#members].map(({ worker }) => worker);
    this.#members.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(this.#program, { argv: ['worker'], workerData: this.#request });
    const member: Member = { worker, isReady: false, batches: [] };
    let reason = 'its thread ended';
    worker.on('message', (message: Done | 'ready') => {
      if (message === 'ready') member.isReady = true;
      else this.#done(member, message);
      this.#news();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      reason = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out of memory' : error.name;
    });
    worker.on('exit', () => this.#ended(member, reason));
    this.#members.add(member);
  }

  #send(member: Member, jobs: readonly Job[]): void {
    member.batches.push(jobs);
    member.worker.postMessage({ files: jobs.map(({ file }) => file) } satisfies Task);
  }

  #done(member: Member, { outcomes }: Done): void {
    const jobs = member.batches.shift() ?? [];
    for (const [at, { index }] of jobs.entries()) this.#report(index, outcomes[at]!);
    this.#sendSuspects();
  }

  #ended(member: Member, reason: string): void {
    // After `close` nobody waits for it.
    if (!this.#members.delete(member)) return;
    const [current = [], ...next] = member.batches;
    // One that died before it could work has judged nothing, and the next would die like it.
    if (!member.isReady) this.#failed = true;
    if (current.length === 1 && member.isReady) this.#report(current[0]!.index, crashed(current[0]!.file, reason));
    else this.#suspects.push(...current);
    this.#suspects.push(...next.flat());
    if (!this.#failed) this.#start();
    this.#sendSuspects();
    this.#news();
  }

  /** One at a time, each alone with a thread. */
  #sendSuspects(): void {
    for (const member of this.#members) {
      if (this.#suspects.length === 0) return;
      if (member.batches.length === 0) this.#send(member, [this.#suspects.shift()!]);
    }
  }

  #news(): void {
    this.#wake?.();
    this.#wake = undefined;
  }
}
