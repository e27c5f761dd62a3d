import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FindFilesParams,
  type FindFilesResult,
  findFilesMethod,
  type ReadFileParams,
  type ReadFileResult,
  type ReadHeadParams,
  type ReadHeadResult,
  readFileMethod,
  readHeadMethod,
} from '../../server/src/lsp/protocol';

/** The largest file that is handed to a server without files of its own, in bytes. */
const largest = 16 * 1024 * 1024;

/**
 * Lends VS Code's view of the workspace to a server that has no file system of its own: in the browser, and where the
 * workspace is virtual. Nothing outside the workspace's folders is read.
 */
export function lendFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(readFileMethod, ({ uri }: ReadFileParams) => readFile(vscode.Uri.parse(uri))),
    client.onRequest(readHeadMethod, ({ uri, most }: ReadHeadParams) => readHead(vscode.Uri.parse(uri), most)),
    client.onRequest(findFilesMethod, ({ glob }: FindFilesParams) => findFiles(glob)),
  );
}

async function readFile(uri: vscode.Uri): Promise<ReadFileResult> {
  if (!vscode.workspace.getWorkspaceFolder(uri)) return {};
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largest) return {};
    return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    return {};
  }
}

async function readHead(uri: vscode.Uri, most: number): Promise<ReadHeadResult> {
  if (!vscode.workspace.getWorkspaceFolder(uri)) return { unread: 'outside' };
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    // The editor reads whole files only.
    if (size > largest) return { unread: 'too large' };
    const bytes = await vscode.workspace.fs.readFile(uri);
    let codes = '';
    for (let at = 0; at < Math.min(most, bytes.length); at += 8192)
      codes += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, most)));
    return { size, codes };
  } catch {
    return { unread: 'missing' };
  }
}

async function findFiles(glob: string): Promise<FindFilesResult> {
  const uris = await vscode.workspace.findFiles(glob, '**/node_modules/**');
  return { uris: uris.map(String).sort() };
}
