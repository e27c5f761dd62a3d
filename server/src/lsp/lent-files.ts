import type { Connection } from 'vscode-languageserver';
import type { Host } from './host';
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

/** Files that the client lends: of a server in a browser, which has none, and of a workspace that is not on the disk. */
export function lentFiles(connection: Connection): Host {
  return {
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
  };
}
