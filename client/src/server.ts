import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The language server: started when it is first needed, and asked by the methods of the protocol. */
export class Server implements vscode.Disposable {
  readonly client: BaseLanguageClient;
  #starting: Promise<void> | undefined;

  constructor(client: BaseLanguageClient) {
    this.client = client;
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

  /** Sends a request of the protocol, starting the server where it does not run yet. */
  async ask<Result>(method: string, params: object, token?: vscode.CancellationToken): Promise<Result> {
    await this.start();
    return this.client.sendRequest<Result>(method, params, token);
  }

  async dispose(): Promise<void> {
    await this.#starting?.catch(() => undefined);
    if (this.client.needsStop()) await this.client.dispose();
  }
}
