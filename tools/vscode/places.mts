// Where the VS Code of the tests lives, and where a Chromium may be found.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What `install.mts` sets up: the VS Code server, a Node for it, nothing else. Git-ignored. */
export const serverHome = path.join(root, '.vscode-server');

/** The VS Code server itself. */
export const serverRoot = path.join(serverHome, 'node_modules/code-server/lib/vscode');

/** Written when an installation is complete; it holds what was asked for, so that a new version is seen. */
export const serverStamp = path.join(serverHome, '.done');

/** The folder in which `@vscode/test-electron` keeps a desktop VS Code. Git-ignored. */
export const desktopHome = path.join(root, '.vscode-test');

const platform = process.platform === 'win32' ? 'win' : process.platform;

/** The npm package that holds a Node for this machine; the VS Code server wants a newer one than the project does. */
export const nodePackage = `node-${platform}-${process.arch}`;

/** The Node that runs the VS Code server. */
export const serverNode = path.join(
  serverHome,
  'node_modules',
  nodePackage,
  process.platform === 'win32' ? 'bin/node.exe' : 'bin/node',
);

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium to drive: `CHROMIUM` of the environment, the system's, else the one playwright installed. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const system = systemBrowsers.find((file) => existsSync(file));
  if (system) return system;
  const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core');
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : undefined;
}

/** Whether a program is on the search path. */
export function onPath(program: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, program + ending);
      if (folder && existsSync(file)) return file;
    }
  }
  return undefined;
}
