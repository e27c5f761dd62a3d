// A workspace of two folders with a configuration each, which the user does not trust at first: key presses in VS Code with
// the packaged extension.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { root } from '../../tools/vscode/places.mjs';
import {
  installExtension,
  newPage,
  removeFolder,
  startBrowser,
  startServer,
  temporaryFolder,
} from '../../tools/vscode/server.mjs';
import { packageExtension } from '../../tools/vscode/vsix.mjs';
import type { Author } from './author.mjs';
import { type Step, takeSteps } from './steps.mjs';
import type { Tally } from './tally.mjs';

const steps: readonly Step[] = [
  ['each folder has its own configuration', seeBothFolders],
  ['without trust a journal of the repository is not known', readWithoutTrust],
  ['with trust it is', grantTrust],
];

/** Two folders with the same report: the first silences a rule, the second brings a journal of its own. */
function makeFolders(): string {
  const folder = temporaryFolder('case-report-');
  const report = readFileSync(path.join(root, 'test/vscode/workspace/mistakes.case.md'), 'utf8');
  const profile = path.join(root, 'schemas/journals/journal-of-medical-case-reports.json');
  const shipped = JSON.parse(readFileSync(profile, 'utf8'));
  const own = { ...shipped, id: 'our-letters', name: 'Our Letters', aliases: [] };
  const files: Record<string, string> = {
    'first/.case-report.yaml': 'rules: { level/syntax: off }\n',
    'first/one.case.md': report,
    'second/.case-report.yaml': 'journals: [journals]\njournal: our-letters\n',
    'second/journals/our-letters.json': JSON.stringify(own),
    'second/two.case.md': report,
    'both.code-workspace': JSON.stringify({ folders: [{ path: 'first' }, { path: 'second' }] }),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** Runs all steps. */
export async function runFolders(): Promise<Tally> {
  const dataDir = temporaryFolder('vscode-folders-');
  const folder = makeFolders();
  installExtension(await packageExtension(), dataDir);
  const quiet = { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' };
  const server = await startServer({ dataDir, asksForTrust: true, settings: quiet });
  const browser = await startBrowser();
  try {
    const { page, problems } = await newPage(browser);
    await page.goto(`${server.origin}/?workspace=${encodeURIComponent(path.join(folder, 'both.code-workspace'))}`);
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'second' }).waitFor({ timeout: 60_000 });
    return await takeSteps(page, steps, problems);
  } finally {
    await browser.close();
    await server.stop();
    removeFolder(dataDir);
    removeFolder(folder);
  }
}

/** The status bar as a screen reader says it. */
function status(author: Author, says: RegExp): Locator {
  return author.page.getByRole('button', { name: says });
}

async function seeBothFolders(author: Author): Promise<void> {
  await author.open('one.case.md');
  await author.line('case-report: 1').waitFor();
  await status(author, /Generic CARE case report, draft, .*\b1 error,/).waitFor();
  await author.open('two.case.md');
  await status(author, /Generic CARE case report, draft, .*\b2 errors,/).waitFor();
}

async function readWithoutTrust(author: Author): Promise<void> {
  await author.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  await status(author, /Generic CARE case report/).waitFor();
  await author.shot('without-trust');
}

async function grantTrust(author: Author): Promise<void> {
  await author.command('Workspaces: Manage Workspace Trust');
  await author.page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust' }).first().click();
  // The button that had the focus is gone with the click; without the focus nothing hears the key that closes the page.
  await author.page.getByText('You trust this workspace').first().click();
  await author.press('Escape');
  await author.page.locator('.workspace-trust-editor').waitFor({ state: 'hidden' });
  await author.open('two.case.md');
  await status(author, /Our Letters/).waitFor();
}
