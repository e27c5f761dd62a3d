import type { Connection } from 'vscode-languageserver';
import type { Unread } from '../core/model/surroundings';
import type { FileHead } from '../ingest/file-access';

/** What differs between a server that is a process and one that is a worker in a browser: how it comes by files. */
export interface Host {
  /** The text of a file; `undefined` where there is none or it can't be read. */
  read(uri: string): Promise<string | undefined>;
  /** At most `most` bytes from the beginning of a file below the folder `root`; links that lead out of it are not followed. */
  readHead(uri: string, root: string, most: number): Promise<FileHead | Unread>;
  /** The URIs of all files below `folder` with this ending, those of ignored folders left out, in order. */
  find(folder: string, ending: '.md' | '.json'): Promise<string[]>;
  /** The bundle of a language that comes with the server, as JSON; `undefined` where it brings none. */
  bundle?(language: string): Promise<string | undefined>;
}

/** Makes the host once the connection is there, over which a browser's asks for files. */
export type MakeHost = (connection: Connection) => Host;
