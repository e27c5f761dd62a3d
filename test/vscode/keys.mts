// What an author does, with real key presses, in VS Code with the packaged extension. Screenshots go to test/screenshots/.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
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
import { dragFigure, dropFigure, pasteFigure } from './figures.mjs';
import { type Step, takeSteps } from './steps.mjs';
import type { Tally } from './tally.mjs';
import { makeWorkspace } from './workspace.mjs';

const shots = path.join(root, 'test/screenshots');
const example = 'cervical-epidural-cord-injury.case.md';

const steps: readonly [name: string, run: (author: Author, workspace: string) => Promise<void>][] = [
  ['a pasted image becomes a figure, written beside the report', pasteFigure],
  ['an image dragged from the explorer becomes the next one', dragFigure],
  ['an image dropped from outside is written beside the report', dropFigure],
  ['an example opens without an error', openExample],
  ['a score outside its scale is underlined while it is typed', typeMeasure],
  ['levels are offered while C5 is typed, and one is taken', completeLevel],
  ['a slip in a level is repaired by its quick fix', fixLevel],
  ['hints and a summary stand beside the facts', showHints],
  ['a procedure is explained where the cursor is', explainProcedure],
  ['the preview opens beside the report', openPreview],
  ['the preview changes while the author types', typeAbstract],
  ['a double click in the preview leads to the source', followToSource],
  ['the preview scrolls with the editor', scrollTogether],
  ['the preview is readable in light, dark and high contrast', showThemes],
  ['a pasted title with a colon is put in quotes', pasteTitle],
  ['the status bar tells journal, stage, length and findings', readStatus],
  ['New Case Report asks, and makes a file', makeReport],
  ['the checklist stands in the side bar and leads to its evidence', showChecklist],
  ['the walkthrough leads to the first report', followWalkthrough],
];

/** Runs all steps; those behind a failed one are not counted. */
export async function runKeys(): Promise<Tally> {
  rmSync(shots, { recursive: true, force: true });
  mkdirSync(shots, { recursive: true });
  const dataDir = temporaryFolder('vscode-keys-');
  const workspace = makeWorkspace();
  installExtension(await packageExtension(), dataDir);
  const server = await startServer({ dataDir, settings: { 'editor.minimap.enabled': false } });
  const browser = await startBrowser();
  try {
    const { page, problems } = await newPage(browser);
    await page.goto(`${server.origin}/?folder=${encodeURIComponent(workspace)}`);
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'mistakes' }).waitFor({ timeout: 60_000 });
    const own = steps.map(([name, step]): Step => [name, (author) => step(author, workspace)]);
    return await takeSteps(page, own, problems);
  } finally {
    await browser.close();
    await server.stop();
    removeFolder(dataDir);
    removeFolder(workspace);
  }
}

async function openExample(author: Author): Promise<void> {
  await author.open(example);
  await author.line('case-report: 1').waitFor();
  await author.showProblems();
}

async function typeMeasure(author: Author): Promise<void> {
  await author.find('note: The abduction was described');
  await author.press('End', 'Enter');
  await author.clearLine();
  await author.type('    - scale: NRS');
  await author.press('Escape', 'Enter');
  await author.clearLine();
  await author.type('      scores: { baseline: 12, 6 months: 2 }');
  await author.press('Escape');
  await author.problem('scale/range').waitFor();
  // What was half typed is forgotten.
  await author.problem('yaml/').waitFor({ state: 'detached' });
  await author.page.locator('.squiggly-error').first().waitFor();
  await author.shot('squiggle');
  await author.press('Control+Shift+k', 'ArrowUp', 'Control+Shift+k');
  await author.problem('scale/range').waitFor({ state: 'detached' });
}

async function completeLevel(author: Author): Promise<void> {
  await author.find('level: C5/6');
  await author.clearLine();
  await author.type('  level: C5');
  await author.suggestion('C5/6').waitFor();
  await author.shot('completion');
  await author.take('.suggest-widget.visible', 'C5/6');
  await author.line('level: C5/6').waitFor();
}

async function fixLevel(author: Author): Promise<void> {
  await author.clearLine();
  await author.type('  level: C56');
  await author.press('Escape');
  await author.problem('level/syntax').waitFor();
  await author.press('Control+.');
  await author.page.locator('.action-widget .monaco-list-row', { hasText: 'C5/6' }).first().waitFor();
  await author.shot('quick-fix');
  await author.take('.action-widget', 'C5/6');
  await author.line('level: C5/6').waitFor();
  await author.problem('level/syntax').waitFor({ state: 'detached' });
  assert.equal(await author.page.locator('.squiggly-error').count(), 0, 'errors left in the example');
  await author.hidePanel();
}

async function showHints(author: Author): Promise<void> {
  await author.find('level: C5/6');
  await author.line('level: C5/6').filter({ hasText: 'C6 root' }).waitFor();
  await author.page.locator('.codelens-decoration', { hasText: 'to report' }).first().waitFor();
  await author.shot('hints');
}

async function explainProcedure(author: Author): Promise<void> {
  await author.find('cervical interlaminar epidural steroid injection\n  at');
  await author.press('ArrowLeft', 'Control+k', 'Control+i');
  await author.page.locator('.monaco-hover', { hasText: 'Complications' }).first().waitFor();
  await author.shot('hover');
  await author.press('Escape');
}

async function openPreview(author: Author): Promise<void> {
  await author.press('Control+k', 'Shift+V');
  await author.preview.getByText('Spinal cord injury after').first().waitFor();
  await author.preview.getByText('Interlaminar injection of steroid').first().waitFor();
}

async function typeAbstract(author: Author): Promise<void> {
  await author.find('Interlaminar injection of steroid');
  // Twice: the line is wrapped, and the first stops at the end of what is seen of it.
  await author.press('End', 'End');
  await author.type(' Typed while the preview is watching.');
  await author.press('Escape');
  await author.preview.getByText('Typed while the preview is watching.').waitFor({ timeout: 5_000 });
  await author.shot('preview-live');
}

async function followToSource(author: Author): Promise<void> {
  const wanted = await author.find('Fluoroscopy does not rule out');
  await author.toStart();
  await author.preview.getByText('Fluoroscopy does not rule out').first().dblclick();
  await author.until('the cursor in the source', async () => (await author.cursorLine()) === wanted);
}

async function scrollTogether(author: Author): Promise<void> {
  const marked = author.preview.locator('.here', { hasText: 'Interlaminar injection of steroid' });
  assert.equal(await marked.count(), 0);
  await author.toStart();
  await author.find('Interlaminar injection of steroid');
  await marked.first().waitFor();
  await author.until('the passage to come into view', async () => {
    const box = await marked.first().boundingBox();
    return box !== null && box.y > 0 && box.y < 500;
  });
}

async function showThemes(author: Author): Promise<void> {
  await author.press('Control+b');
  for (const [name, theme, kind] of [
    ['light', 'Light Modern', 'vscode-light'],
    ['dark', 'Dark Modern', 'vscode-dark'],
    ['high-contrast', 'Dark High Contrast', 'vscode-high-contrast'],
  ] as const) {
    await author.chooseTheme(theme);
    await author.preview.locator(`body.${kind}`).waitFor();
    await author.shot(`preview-${name}`);
  }
}

async function pasteTitle(author: Author): Promise<void> {
  await author.find('title: ');
  // The line is wrapped, and clearing it would leave its end.
  await author.press('Control+Shift+k', 'Control+Shift+Enter');
  await author.type('Cord injury: one patient');
  await author.press('Escape', 'Shift+Home', 'Control+x');
  await author.type('title: ');
  await author.press('Escape', 'Control+v');
  await author.line('title: "Cord injury: one patient"').waitFor();
  await author.press('Escape');
}

async function readStatus(author: Author): Promise<void> {
  const item = author.page.locator('.statusbar-item', { hasText: 'Pain Medicine Case Reports' });
  await item.filter({ hasText: /draft . \d+ words/ }).waitFor();
  await author.shot('status-bar');
}

async function followWalkthrough(author: Author): Promise<void> {
  await author.command('Welcome: Open Walkthrough');
  await author.answer('Your first case report');
  await author.page.locator('.getting-started-step', { hasText: 'Answer in a few words' }).waitFor();
  await author.shot('walkthrough');
}

async function makeReport(author: Author, workspace: string): Promise<void> {
  await author.press('Control+b');
  await author.command('Case Report: New Case Report');
  for (const answer of ['Case report', 'Pain Medicine Case Reports', 'cervical interlaminar epidural']) {
    await author.answer(answer);
  }
  await author.page.locator('.quick-input-widget', { hasText: 'File name' }).waitFor();
  await author.type('typed-name');
  await author.press('Enter');
  await author.line('case-report: 1').waitFor();
  await author.preview.getByText('Interlaminar injection of steroid').waitFor({ state: 'detached' });
  await author.line('title:').waitFor();
  await author.shot('new-report');
  const file = path.join(workspace, 'typed-name.case.md');
  await author.until('the file', async () => existsSync(file));
  assert.match(readFileSync(file, 'utf8'), /^---\ncase-report: 1\n/);
  const untouched = readFileSync(path.join(workspace, 'examples', example), 'utf8');
  assert.equal(untouched, readFileSync(path.join(root, 'examples', example), 'utf8'), 'only what is saved is written');
}

async function showChecklist(author: Author): Promise<void> {
  await author.open(example);
  await author.line('title:').waitFor();
  await author.command('Case Report: Show Checklist');
  const item = (name: string | RegExp) => author.page.getByRole('treeitem', { name });
  await item(/^(?:Reported|In part): 1 The title names/).waitFor();
  await item('Key words').click();
  await item(/^(?:Reported|In part): 2 Two to five key words/).waitFor();
  await author.shot('checklist');
  await item(/^(?:Reported|In part): 2 Two to five key words/).click();
  await author.until('the key words', async () => (await author.cursorLine()) === 6);
}
