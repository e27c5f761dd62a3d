// Images that an author brings: from the clipboard, from the explorer, from outside the browser.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/vscode/places.mjs';
import type { Author } from './author.mjs';

const image = path.join(root, 'client/media/icon.png');
const contents = readFileSync(image, 'base64');
const report = 'intradural-cement-leak.case.md';
const passage = 'An 87-year-old woman';

/** An image in the clipboard is pasted, written beside the report, and cited where the cursor stood. */
export async function pasteFigure(author: Author, workspace: string): Promise<void> {
  copyFileSync(image, path.join(workspace, 'examples/scan.png'));
  await author.open(report);
  await author.line('case-report: 1').waitFor();
  await author.find(passage);
  await author.press('ArrowRight');
  await author.page.evaluate(`
    const image = new Blob([Uint8Array.from(atob('${contents}'), (letter) => letter.charCodeAt(0))], { type: 'image/png' });
    navigator.clipboard.write([new ClipboardItem({ 'image/png': image })])`);
  await author.press('Control+v');
  await author.line(`${passage} [@fig:image]`).waitFor();
  const written = path.join(workspace, 'examples/figures/image.png');
  await author.until('the image', async () => existsSync(written));
}

/** A file is dragged from the explorer; Shift drops it into the text, as VS Code says itself. */
export async function dragFigure(author: Author): Promise<void> {
  const { page } = author;
  const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'scan.png' });
  // The folder of the pasted one moves the others down.
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'figures' }).waitFor();
  const from = await row.boundingBox();
  const to = await author.line(passage).boundingBox();
  assert.ok(from && to);
  await page.mouse.move(from.x + 60, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 120, from.y + 8, { steps: 5 });
  await page.keyboard.down('Shift');
  await page.mouse.move(to.x + 10, to.y + 8, { steps: 10 });
  await page.mouse.move(to.x + 11, to.y + 8, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await author.line('[@fig:scan]').waitFor();
  await author.shot('figure-dragged');
}

/** A file from outside, as the browser hands it over: the only part that no hand can do here. */
export async function dropFigure(author: Author, workspace: string): Promise<void> {
  const to = await author.line('Four days later').boundingBox();
  assert.ok(to);
  const [x, y] = [to.x + 4, to.y + 8];
  await author.page.evaluate(`
    const bytes = Uint8Array.from(atob('${contents}'), (letter) => letter.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], 'MRI of the spine.png', { type: 'image/png' }));
    const place = { bubbles: true, cancelable: true, composed: true, clientX: ${x}, clientY: ${y}, shiftKey: true };
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.elementFromPoint(${x}, ${y}).dispatchEvent(new DragEvent(type, { ...place, dataTransfer }))`);
  await author.line('[@fig:mri-of-the-spine]').waitFor();
  await author.until('the image', async () =>
    existsSync(path.join(workspace, 'examples/figures/MRI-of-the-spine.png')),
  );
  await author.press('Control+s');
  const file = path.join(workspace, 'examples', report);
  let added: string | undefined;
  await author.until('the report', async () => {
    added = /^ {2}- id: image$[\s\S]*?(?=^acknowledged:)/m.exec(readFileSync(file, 'utf8'))?.[0];
    return added?.includes('mri-of-the-spine') ?? false;
  });
  const entry = (id: string, name: string) =>
    `  - id: ${id}\n    file: ${name}\n    caption: unknown\n    alt: unknown\n`;
  const entries = [
    entry('image', 'figures/image.png'),
    entry('scan', 'scan.png'),
    entry('mri-of-the-spine', 'figures/MRI-of-the-spine.png'),
  ];
  assert.equal(added, entries.join(''));
  await author.press('Control+F4');
}
