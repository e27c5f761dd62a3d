import type * as vscode from 'vscode';
import { type BaseLanguageClient, ErrorCodes, ResponseError, State } from 'vscode-languageclient';

/** How long the next server is waited for when one has ended, in milliseconds. */
const patience = 10_000;

/** The language server: started when it is first needed, and asked by the methods of the protocol. */
export class Server implements vscode.Disposable {
  readonly client: BaseLanguageClient;
  #starting: Promise<void> | undefined;
  /** Settles when another server than the present one runs. */
  #another!: Promise<void>;

  constructor(client: BaseLanguageClient) {
    this.client = client;
    let runs: () => void;
    const wait = () => {
      this.#another = new Promise((resolve) => {
        runs = resolve;
      });
    };
    wait();
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) return;
      runs();
      wait();
    });
  }

  /** Settles when the server runs. Rejects when it cannot be started; the next call tries again. */
  start(): Promise<void> {
    this.#starting ??= this.client.start().catch((problem: unknown) => {
      this.#starting = undefined;
      throw problem;
    });
    return this.#starting;
  }

  /** Ends the server, if it runs, and starts a new one. */
  async restart(): Promise<void> {
    await this.#starting?.catch(() => undefined);
    if (this.client.needsStop()) await this.client.stop().catch(() => undefined);
    this.#starting = undefined;
    await this.start();
  }

  /**
   * Sends a request of the protocol, starting the server where it does not run yet. Where it ends before it has answered,
   * the next one is asked.
   */
  async ask<Result>(method: string, params: object, token?: vscode.CancellationToken): Promise<Result> {
    await this.start();
    const another = this.#another;
    const send = () => this.client.sendRequest<Result>(method, params, token);
    try {
      return await send();
    } catch (problem) {
      if (!isUnanswered(problem)) throw problem;
      const late = new Promise((_, reject) => setTimeout(reject, patience, problem));
      await Promise.race([another, late]);
      // It runs before it knows what is open.
      await this.client.start();
      return send();
    }
  }

  async dispose(): Promise<void> {
    await this.#starting?.catch(() => undefined);
    if (this.client.needsStop()) await this.client.dispose();
  }
}

/** Whether a question came to nothing because the server ended. */
export function isUnanswered(problem: unknown): boolean {
  if (!(problem instanceof ResponseError)) return false;
  const { MessageWriteError, PendingResponseRejected, ConnectionInactive } = ErrorCodes;
  return [MessageWriteError, PendingResponseRejected, ConnectionInactive].some((code) => code === problem.code);
}
