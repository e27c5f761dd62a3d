import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Arguments } from '../arguments';
import { FileError, UsageError } from '../failure';

/** Runs the language server until its editor ends it. */
export function lsp(args: Arguments): Promise<number> {
  const ways = ['stdio', 'socket', 'node-ipc'].filter((name) => args.has(name));
  if (ways.length !== 1)
    throw new UsageError('`case-report lsp` needs one of `--stdio`, `--socket N` and `--node-ipc`.');
  args.number('socket');
  // The server is a program of its own beside this one: the command line shares nothing with it.
  const server = path.join(__dirname, 'server.js');
  if (!existsSync(server))
    throw new FileError(
      'The language server is not where it should be, beside the command line. Install case-report again.',
    );
  require(server);
  return new Promise(() => {});
}
