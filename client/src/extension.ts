// The desktop: the server is a process of its own.
import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, activate as activateShared } from './client';

export { deactivate } from './client';

export function activate(context: vscode.ExtensionContext): Api {
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return activateShared(context, (id, name, options) => new LanguageClient(id, name, { run, debug }, options));
}
