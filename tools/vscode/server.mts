// Starts the VS Code server on loopback, a Chromium, and a page in it.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium, serverNode, serverRoot } from './places.mjs';

/** Settings of VS Code itself, by their ids. */
export type Settings = Readonly<Record<string, unknown>>;

/** A window without greetings, experiments, look-ups and pop-ups. */
const calm: Settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'git.enabled': false,
  // As on the desktop; in a browser it is on.
  'files.autoSave': 'off',
  'chat.disableAIFeatures': true,
};

/** No gallery: otherwise the server looks for one. */
const environment = { EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }) };

const entry = path.join(serverRoot, 'out/server-main.js');

export interface RunningServer {
  readonly port: number;
  readonly origin: string;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Where the server keeps its data. A fresh folder that goes with the server, where none is given. */
  readonly dataDir?: string;
  readonly settings?: Settings;
  readonly log?: 'info' | 'warn' | 'error';
  readonly env?: NodeJS.ProcessEnv;
  readonly port?: number;
  /** Opens the server to test runs: what they print and how they end reaches the page. */
  readonly testDriver?: boolean;
  /** Asks whom the user trusts, as VS Code does; without, every workspace is trusted. */
  readonly asksForTrust?: boolean;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });
}

/** A fresh folder of the system's temporary place. */
export function temporaryFolder(prefix: string): string {
  return mkdtempSync(path.join(os.tmpdir(), prefix));
}

/** Removes a folder that a process may just have let go of. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Throws with the way out where `install.mts` has not run. */
function requireServer(): void {
  if (!existsSync(entry) || !existsSync(serverNode)) {
    throw new Error('The VS Code server is not installed. Run: node --import tsx tools/vscode/install.mts');
  }
}

/** Installs a packaged extension into the data folder of a server that does not run. */
export function installExtension(vsix: string, dataDir: string): void {
  requireServer();
  execFileSync(serverNode, [entry, '--server-data-dir', dataDir, '--install-extension', vsix, '--force'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Starts the VS Code server on 127.0.0.1. Throws with its output when it does not come up within a minute. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  requireServer();
  const dataDir = options.dataDir ?? temporaryFolder('vscode-server-');
  const trust = { 'security.workspace.trust.enabled': options.asksForTrust === true };
  const settings = JSON.stringify({ ...calm, ...trust, ...options.settings }, null, 2);
  for (const part of ['data/User', 'data/Machine']) {
    mkdirSync(path.join(dataDir, part), { recursive: true });
    writeFileSync(path.join(dataDir, part, 'settings.json'), settings);
  }
  const port = options.port ?? (await freePort());
  const flags = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  flags.push('--accept-server-license-terms', '--server-data-dir', dataDir, '--telemetry-level', 'off');
  flags.push('--disable-getting-started-override', '--disable-update-check');
  if (!options.asksForTrust) flags.push('--disable-workspace-trust');
  flags.push('--disable-experiments', '--log', options.log ?? 'warn');
  if (options.testDriver) flags.push('--enable-smoke-test-driver');
  const child = spawn(serverNode, [entry, ...flags], {
    env: { ...process.env, ...environment, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  try {
    await listening(child);
  } catch (problem) {
    await stopGroup(child);
    if (!options.dataDir) removeFolder(dataDir);
    throw problem;
  }
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      await stopGroup(child);
      if (!options.dataDir) removeFolder(dataDir);
    },
  };
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`The VS Code server did not come up: ${output}`)), 60_000);
    const read = (data: Buffer) => {
      if (output.length < 100_000) output += data;
      if (!output.includes('Extension host agent listening on')) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The VS Code server ended with ${code}: ${output}`));
    });
  });
}

/** Ends the server and the extension hosts it started: they are one process group. */
async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-(child.pid as number), name);
    } catch {
      // The group has ended already.
    }
  };
  signal('SIGTERM');
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 3_000))]);
  signal('SIGKILL');
}

/** Starts Chromium for which no name but the loopback ones resolves, so that no look-up leaves the machine. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium. Run: node --import tsx tools/vscode/install.mts');
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost , EXCLUDE *.localhost',
    ],
  });
}

/** A page, and what went wrong in it so far (for the report of a failed run). */
export async function newPage(browser: Browser): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write', 'local-network-access'],
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error}`));
  page.on('crash', () => problems.push('the page crashed'));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text().slice(0, 1_500)}`);
  });
  return { page, problems };
}
