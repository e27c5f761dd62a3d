import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
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
} from './protocol';
import { serve } from './server';

/** The part of a worker's global scope that the connection talks through. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

// A worker has no files: it asks the editor for them.
serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), (connection) => ({
  async read(uri) {
    const params: ReadFileParams = { uri };
    return (await connection.sendRequest<ReadFileResult>(readFileMethod, params)).text;
  },
  async readHead(uri, _root, most) {
    const params: ReadHeadParams = { uri, most };
    const { size, codes, unread } = await connection.sendRequest<ReadHeadResult>(readHeadMethod, params);
    if (size === undefined || codes === undefined) return unread ?? 'unreadable';
    return { size, head: Uint8Array.from(codes, (code) => code.charCodeAt(0)) };
  },
  async find(folder, ending) {
    const params: FindFilesParams = { glob: `**/*${ending}` };
    const { uris } = await connection.sendRequest<FindFilesResult>(findFilesMethod, params);
    return uris.filter((uri) => uri.startsWith(folder)).sort();
  },
}));
