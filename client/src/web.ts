// The browser: the server is a worker.
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type Api, activate as activateShared } from './client';

export { deactivate } from './client';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };

// The host has it; the project's types are those of Node.
declare const Worker: new (url: string) => Port;

export function activate(context: vscode.ExtensionContext): Api {
  const url = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  let worker: Port | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return activateShared(context, (id, name, options) => {
    // A new worker for each start. The host's `Worker` makes objects of another class, which the client would not know
    // for workers; so it is handed the two ends instead.
    const connect = async () => {
      worker?.terminate();
      worker = new Worker(url);
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient(id, name, connect, options);
  });
}
