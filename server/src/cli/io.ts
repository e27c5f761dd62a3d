import { visible } from './display';
import { reasonOf } from './failure';

/** Where a command writes. */
export interface Output {
  write(content: string | Uint8Array): void;
  /** Whether a person watches: only then are there colours and progress. */
  readonly isTerminal: boolean;
  /** Width in character cells, where it is known. */
  readonly columns?: number;
}

/** Everything a command has of the outside besides files, so that tests can stand in for it. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today's date, ISO 8601, in the local time zone. */
  readonly today: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The whole standard input. */
  readStdin(): Promise<Uint8Array>;
  /** The file of the program, which other threads are started with. */
  readonly program: string;
  /** Aborted when the user, or the system, asks the process to stop; from the first call on, it does not stop by itself. */
  interruption(): AbortSignal;
}

/** Says something besides the results, in one line: a name in it could command a terminal or a CI server, which read such lines. */
export function tell({ stderr }: Pick<Io, 'stderr'>, message: string): void {
  stderr.write(`case-report: ${visible(message)}\n`);
}

/** The real outside. */
export function processIo(program: string): Io {
  return {
    program,
    interruption: () => (interruption ??= watchSignals()),
    cwd: process.cwd(),
    env: process.env,
    today: localDate(new Date()),
    stdout: new StreamOutput(() => process.stdout),
    stderr: new StreamOutput(() => process.stderr),
    readStdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
  };
}

let interruption: AbortSignal | undefined;

/** The exit codes by which shells tell that a signal ended a process. */
export const signalCodes = { SIGINT: 130, SIGTERM: 143 } as const;

function watchSignals(): AbortSignal {
  const controller = new AbortController();
  // Once: who asks again gets the system's own way.
  for (const signal of Object.keys(signalCodes)) process.once(signal, () => controller.abort(signal));
  return controller.signal;
}

/** An output of the process, opened when it is first used: loading what a stream needs takes a while. */
class StreamOutput implements Output {
  readonly #open: () => NodeJS.WriteStream;
  #opened: NodeJS.WriteStream | undefined;

  constructor(open: () => NodeJS.WriteStream) {
    this.#open = open;
  }

  write(content: string | Uint8Array): void {
    this.#stream.write(content);
  }

  get isTerminal(): boolean {
    return this.#stream.isTTY === true;
  }

  get columns(): number | undefined {
    return this.#stream.columns;
  }

  get #stream(): NodeJS.WriteStream {
    if (!this.#opened) {
      this.#opened = this.#open();
      this.#opened.on('error', (error: NodeJS.ErrnoException) => {
        // A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
        if (error.code === 'EPIPE') return;
        if (this.#opened !== process.stderr)
          process.stderr.write(`case-report: the result can't be written: ${reasonOf(error)}.\n`);
        process.exit(2);
      });
    }
    return this.#opened;
  }
}

function localDate(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether an output gets colours: only a terminal, and not where `NO_COLOR` is set (https://no-color.org). */
export function wantsColour(output: Output, env: Io['env']): boolean {
  return output.isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}
