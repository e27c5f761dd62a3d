// Runs an extension test bundle in the VS Code server, told what to do by the arguments of the `code` executable.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { newPage, removeFolder, type Settings, startBrowser, startServer, temporaryFolder } from './server.mjs';

/** What the workbench says about itself on the console, and no test said. */
const workbenchTalk = [
  'Resolving connection token',
  'Resolved connection token',
  'Creating a socket',
  '[reconnection-grace-time]',
  'Ignoring fetching additional builtin',
  'Updating additional builtin',
  '[AgentHost',
  '[AccountPolicyGate',
  '[Service Worker]',
  'Timed out waiting for authentication provider',
  'Creation of workbench contribution',
  'No search provider registered',
  'Activating extension',
  '[DefaultAccount]',
  '[chat-stt]',
];

/** How long a run may take, in milliseconds. */
const limit = Number(process.env.VSCODE_TEST_TIMEOUT_MS ?? 120_000);

interface Order {
  readonly extensions: readonly string[];
  readonly tests: string;
  readonly folder?: string;
  readonly settings: Settings;
}

function absolute(name: string): string {
  return name.startsWith('file://') ? fileURLToPath(name) : path.resolve(name);
}

/** Reads the arguments of `code`. Flags that only a desktop knows are passed over. */
function readOrder(args: readonly string[]): Order {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
    },
  });
  if (typeof values.extensionTestsPath !== 'string')
    throw new Error('Only test runs: --extensionTestsPath is missing.');
  return {
    extensions: (values.extensionDevelopmentPath ?? []).filter((each) => typeof each === 'string').map(absolute),
    tests: absolute(values.extensionTestsPath),
    folder: positionals[0] === undefined ? undefined : absolute(positionals[0]),
    settings: userSettings(values['user-data-dir']),
  };
}

function userSettings(userDataDir: string | boolean | undefined): Settings {
  if (typeof userDataDir !== 'string') return {};
  try {
    return JSON.parse(readFileSync(path.join(userDataDir, 'User/settings.json'), 'utf8'));
  } catch {
    return {};
  }
}

/** Runs the tests; returns their exit code, 1 when they could not be run to their end. */
export async function runInServer(args: readonly string[]): Promise<number> {
  const order = readOrder(args);
  const empty = order.folder === undefined ? temporaryFolder('vscode-empty-') : undefined;
  const server = await startServer({ settings: order.settings, log: 'info', testDriver: true });
  const browser = await startBrowser();
  const stop = async () => {
    await browser.close().catch(() => undefined);
    await server.stop();
    if (empty) removeFolder(empty);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().finally(() => process.exit(130)));
  }
  try {
    const { page, problems } = await newPage(browser);
    const ended = new Promise<number>((resolve) => {
      void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
      page.on('crash', () => resolve(1));
      setTimeout(() => {
        console.error(`No result within ${limit} ms.\n${problems.join('\n')}`);
        resolve(1);
      }, limit).unref();
    });
    await page.exposeFunction('codeAutomationLog', (type: string, parts: unknown[]) => print(type, parts));
    await page.goto(address(server.origin, server.port, order, order.folder ?? (empty as string)));
    return await ended;
  } catch (problem) {
    console.error(problem);
    return 1;
  } finally {
    await stop();
  }
}

function address(origin: string, port: number, order: Order, target: string): string {
  const remote = (file: string) => `vscode-remote://127.0.0.1:${port}${file}`;
  const payload = [
    ...order.extensions.map((folder) => ['extensionDevelopmentPath', remote(folder)]),
    ['extensionTestsPath', remote(order.tests)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const kind = target.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `${origin}/?${kind}=${encodeURIComponent(target)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

function print(type: string, parts: readonly unknown[]): void {
  const line = parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
  if (!process.env.VSCODE_TEST_VERBOSE && workbenchTalk.some((start) => line.startsWith(start))) return;
  if (type === 'error' || type === 'warn') console.error(...parts);
  else console.log(...parts);
}
