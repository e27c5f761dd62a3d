// `npm run bench:vscode`: a real VS Code opened on a report, as its author sees it. Needs a built `dist/` and the VS Code of
// the tests (`node --import tsx tools/vscode/install.mts`).
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { makeWorkspace } from '../test/vscode/workspace.mjs';
import {
  installExtension,
  newPage,
  type RunningServer,
  removeFolder,
  startBrowser,
  startServer,
  temporaryFolder,
} from '../tools/vscode/server.mjs';
import { packageExtension } from '../tools/vscode/vsix.mjs';

const require = createRequire(import.meta.url);
const { percentiles, printRows } = require('./measure.ts') as typeof import('./measure');

const rounds = 5;
/** A report with an error near its top, so that its mark is in sight. */
const report = 'mistakes.case.md';

interface Opening {
  /** From the call of the page to the text of the report, in milliseconds: VS Code alone. */
  readonly text: number;
  /** From the call of the page to the first mark in the text, in milliseconds. */
  readonly squiggle: number;
  /** As VS Code itself measures it, in milliseconds. */
  readonly activation: number;
  /** Resident memory of the language server, in MB. */
  readonly memory: number;
}

const dataDir = temporaryFolder('vscode-bench-');
const workspace = makeWorkspace();
installExtension(await packageExtension(), dataDir);
const server = await startServer({ dataDir, settings: { 'editor.minimap.enabled': false } });
const browser = await startBrowser();
try {
  const openings: Opening[] = [];
  // The first one fills VS Code's own caches.
  for (let round = 0; round <= rounds; round++) {
    const opening = await open(browser, server);
    if (round > 0) openings.push(opening);
  }
  const p50 = (of: keyof Opening) => percentiles(openings.map((one) => one[of])).p50;
  printRows(`VS Code opened on a report, median of ${rounds}`, [
    {
      what: 'to the first squiggle',
      value: `${p50('squiggle').toFixed(0)} ms`,
      beside: `${p50('text').toFixed(0)} ms to its text, which is VS Code alone`,
      ratio: p50('squiggle') / p50('text'),
    },
    { what: 'activation of the extension, as VS Code tells it', value: `${p50('activation').toFixed(0)} ms` },
    { what: 'memory of the language server', value: `${p50('memory').toFixed(0)} MB` },
  ]);
} finally {
  await browser.close();
  await server.stop();
  removeFolder(dataDir);
  removeFolder(workspace);
}

async function open(browser: Browser, { origin, port }: RunningServer): Promise<Opening> {
  const { page } = await newPage(browser);
  const file = `vscode-remote://127.0.0.1:${port}${path.join(workspace, report)}`;
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify([['openFile', file]]) });
  const started = performance.now();
  await page.goto(`${origin}/?${query}`);
  await page.locator('.view-line', { hasText: 'case-report: 1' }).waitFor({ timeout: 60_000 });
  const text = performance.now() - started;
  await page.locator('.squiggly-error, .squiggly-warning').first().waitFor({ timeout: 60_000 });
  const squiggle = performance.now() - started;
  const activation = await activationTime(page);
  const memory = serverMemory();
  await page.context().close();
  return { text, squiggle, activation, memory };
}

/** Reads the list of running extensions. */
async function activationTime(page: Page): Promise<number> {
  await page.keyboard.press('F1');
  await page.keyboard.type('Show Running Extensions');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Show Running Extensions' }).first().waitFor();
  await page.keyboard.press('Enter');
  const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: /case report/i }).first();
  await row.waitFor({ timeout: 20_000 });
  return Number(/(\d+)\s?ms/.exec((await row.textContent()) ?? '')?.[1] ?? Number.NaN);
}

/** The memory of the newest process that runs our server, as Linux tells it. */
function serverMemory(): number {
  const own = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .sort((a, b) => Number(b) - Number(a))
    .find(
      (id) => of(id, 'cmdline').includes(path.join(dataDir, 'extensions')) && of(id, 'cmdline').includes('server.js'),
    );
  const kilobytes = own && /VmRSS:\s+(\d+)/.exec(of(own, 'status'))?.[1];
  return kilobytes ? Number(kilobytes) / 1024 : Number.NaN;
}

/** What `/proc` tells of a process; empty where it has ended. */
function of(id: string, what: 'cmdline' | 'status'): string {
  try {
    return readFileSync(`/proc/${id}/${what}`, 'utf8');
  } catch {
    return '';
  }
}
