// Opens a folder in a VS Code with this extension: the desktop where `code` is on the path, else the VS Code server on
// loopback, for a browser of this machine. `dist/` must be built.
//
//   node --import tsx tools/vscode/open.mts [FOLDER] [--port 8123]     (FOLDER: the examples)
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { onPath, root } from './places.mjs';
import { installExtension, removeFolder, startServer, temporaryFolder } from './server.mjs';
import { packageExtension } from './vsix.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' } } });
const folder = path.resolve(positionals[0] ?? path.join(root, 'examples'));
const port = values.port === undefined ? undefined : Number(values.port);

function openDesktop(code: string): void {
  const args = [`--extensionDevelopmentPath=${root}`, folder];
  spawn(code, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

async function openServer(): Promise<void> {
  const dataDir = temporaryFolder('vscode-open-');
  installExtension(await packageExtension(), dataDir);
  const server = await startServer({ dataDir, port });
  console.log(`\nVS Code:  ${server.origin}/?folder=${encodeURIComponent(folder)}`);
  console.log('Stop it:  Ctrl+C');
  const stop = () =>
    void server.stop().then(() => {
      removeFolder(dataDir);
      process.exit(0);
    });
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (!existsSync(path.join(root, 'dist/extension.js'))) {
  console.error('There is no dist/ yet: build first.');
  process.exitCode = 2;
} else {
  const code = onPath('code');
  if (code) openDesktop(code);
  else await openServer();
}
