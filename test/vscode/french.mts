// VS Code in French, with the extension in the browser's own host: its worker has no files, so the client has to hand it the
// sentences. The workbench itself stays English, since its language
// pack is an extension from elsewhere, and so do the commands: of an extension under development it reads only the English manifest.
import assert from 'node:assert/strict';
import { newPage, removeFolder, startBrowser, startServer } from '../../tools/vscode/server.mjs';
import type { Author } from './author.mjs';
import { type Step, takeSteps } from './steps.mjs';
import type { Tally } from './tally.mjs';
import { serveExtension } from './web.mjs';
import { makeWorkspace } from './workspace.mjs';

const steps: readonly Step[] = [
  ['the list of problems is French', readProblems],
  ['the status bar is French', readStatus],
  ['a key is explained in French', explainKey],
  ['the preview has French buttons around an English abstract', openPreview],
];

/** Runs all steps. */
export async function runFrench(): Promise<Tally> {
  const workspace = makeWorkspace();
  const server = await startServer({ settings: { 'editor.minimap.enabled': false } });
  const browser = await startBrowser();
  try {
    const { page, problems } = await newPage(browser);
    // What a language pack would set.
    await page.addInitScript("globalThis._VSCODE_NLS_LANGUAGE = 'fr'");
    await page.context().addCookies([{ name: 'vscode.nls.locale', value: 'fr', url: server.origin }]);
    await serveExtension(page.context(), server);
    await page.goto(`${server.origin}/?folder=${encodeURIComponent(workspace)}`);
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'mistakes' }).waitFor({ timeout: 60_000 });
    return await takeSteps(page, steps, problems);
  } finally {
    await browser.close();
    await server.stop();
    removeFolder(workspace);
  }
}

async function readProblems(author: Author): Promise<void> {
  await author.open('cervical-epidural-cord-injury.case.md');
  await author.line('case-report: 1').waitFor();
  await author.showProblems();
  await author.problem('Le point de vue du patient manque.').waitFor();
}

async function readStatus(author: Author): Promise<void> {
  await author.page.locator('.statusbar-item', { hasText: 'mots' }).waitFor();
  await author.shot('french');
}

async function explainKey(author: Author): Promise<void> {
  await author.find('guidance: ');
  // The second is for a tip that the pointer may have called up.
  await author.press('Escape', 'ArrowLeft', 'Control+k', 'Control+i');
  await author.page.locator('.monaco-hover', { hasText: 'Comment l’instrument a été guidé' }).first().waitFor();
  await author.shot('french-hover');
  await author.press('Escape');
}

async function openPreview(author: Author): Promise<void> {
  await author.press('Control+k', 'Shift+V');
  await author.preview.getByText('Spinal cord injury after').first().waitFor();
  await author.preview.getByRole('button', { name: 'Chronologie' }).waitFor();
  const language = await author.preview.locator('html').getAttribute('lang');
  assert.equal(language, 'fr');
  await author.shot('french-preview');
}
