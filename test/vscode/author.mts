// An author at the keyboard: what a person does in VS Code, in the words of the tests.
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { root } from '../../tools/vscode/places.mjs';

const shots = path.join(root, 'test/screenshots');

/** Between two key presses of typed text, in milliseconds: a fast typist. */
const pace = 25;

export class Author {
  readonly page: Page;
  /** The document inside the preview. */
  readonly preview: FrameLocator;
  readonly #editor: Locator;

  constructor(page: Page) {
    this.page = page;
    this.page.setDefaultTimeout(20_000);
    this.preview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    this.#editor = page.locator('.editor-instance .monaco-editor').first();
  }

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: pace });
  }

  async shot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(shots, `${name}.png`) });
  }

  /** Opens a file of the workspace by its name. */
  async open(name: string): Promise<void> {
    await this.press('Control+p');
    await this.#input().waitFor();
    await this.type(name);
    await this.#row(name).waitFor();
    await this.press('Enter');
  }

  /** Runs a command by its title. */
  async command(title: string): Promise<void> {
    await this.press('F1');
    await this.#input().waitFor();
    await this.type(title);
    await this.#row(title).waitFor();
    await this.press('Enter');
  }

  /** Chooses from the list that is asked. */
  async answer(text: string): Promise<void> {
    await this.#input().waitFor();
    await this.type(text);
    await this.#row(text).waitFor();
    await this.press('Enter');
  }

  /** Puts the cursor on the first place of a text and returns its line, counted from 1. */
  async find(text: string): Promise<number> {
    await this.#focusEditor();
    await this.press('Control+Home', 'Control+f');
    await this.page.locator('.find-widget.visible textarea').first().waitFor();
    await this.press('Control+a');
    await this.page.keyboard.insertText(text);
    await this.page.locator('.find-widget .matchesCount', { hasText: ' of ' }).waitFor();
    await this.press('Enter', 'Escape');
    return this.cursorLine();
  }

  /** The line the cursor is in, counted from 1, as the status bar says it. */
  async cursorLine(): Promise<number> {
    const text = await this.page.locator('[id="status.editor.selection"]').textContent();
    return Number(/Ln (\d+)/.exec(text ?? '')?.[1]);
  }

  /** Goes to the start of the file. */
  async toStart(): Promise<void> {
    await this.#focusEditor();
    await this.press('Control+Home');
  }

  /** Empties the line of the cursor, its indentation included. */
  async clearLine(): Promise<void> {
    await this.press('End', 'Shift+Home', 'Shift+Home', 'Delete');
  }

  /** A line of the editor that holds a text. */
  line(text: string): Locator {
    return this.#editor.locator('.view-line', { hasText: text }).first();
  }

  /** Opens the list of problems; `problem` looks there. */
  async showProblems(): Promise<void> {
    await this.press('Control+Shift+m');
    await this.page.locator('.markers-panel').waitFor();
    await this.#focusEditor();
  }

  /** Closes the panel below the editor. */
  async hidePanel(): Promise<void> {
    await this.press('Control+j');
    await this.page.locator('.markers-panel').waitFor({ state: 'hidden' });
  }

  /** The entry of a rule in the list of problems. */
  problem(rule: string): Locator {
    return this.page.locator('.markers-panel .monaco-list-row', { hasText: rule }).first();
  }

  /** An entry of the suggestions that are open. */
  suggestion(text: string): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first();
  }

  /** Moves down a list to the entry with a text, and takes it. */
  async take(list: string, text: string): Promise<void> {
    await this.page.locator(`${list} .monaco-list-row`, { hasText: text }).first().waitFor();
    for (let tries = 0; tries < 40; tries++) {
      const focused = await this.page.locator(`${list} .monaco-list-row.focused`).first().textContent();
      if (focused?.includes(text)) return this.press('Enter');
      await this.press('ArrowDown');
    }
    throw new Error(`${text} cannot be reached in ${list}.`);
  }

  async chooseTheme(name: string): Promise<void> {
    await this.press('Control+k', 'Control+t');
    await this.answer(name);
  }

  /** Waits up to 10 seconds for something that no element shows by itself. */
  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      if (await holds()) return;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`Waited in vain for ${what}.`);
  }

  #input(): Locator {
    // Focused: what is typed before goes into the report.
    return this.page.locator('.quick-input-widget input:focus').first();
  }

  #row(text: string): Locator {
    return this.page.locator('.quick-input-widget .monaco-list-row', { hasText: text }).first();
  }

  /** From wherever the focus is, the preview included. */
  async #focusEditor(): Promise<void> {
    await this.#editor.locator('.view-lines').click();
  }
}
