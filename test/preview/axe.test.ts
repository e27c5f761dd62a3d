import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { parseSource } from '../../server/src/core/syntax/source';
import { renderAbstract } from '../../server/src/render/abstract';
import { abstractToHtml } from '../../server/src/render/abstract-html';
import { checklistOf } from '../../server/src/render/checklist/checklist';
import { checklistToHtml } from '../../server/src/render/checklist/checklist-html';
import { missingPackages } from '../../tools/debian';

/*
 * The preview's own page in a browser, with the colours of VS Code's themes: what a keyboard and a screen reader meet, and
 * what axe finds. Needs a built `dist/`. PICTURES=folder keeps what was seen.
 */
const root = path.join(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const skip = missingPackages(['chromium']).length > 0 ? "chromium can't be installed here" : false;

/** The colours of the themes that ship with VS Code, as far as the page uses them. */
const themes = {
  light: {
    'editor-background': '#ffffff',
    'editor-foreground': '#3b3b3b',
    descriptionForeground: '#3b3b3b',
    'panel-border': '#e5e5e5',
    'button-secondaryBackground': '#e5e5e5',
    'button-secondaryForeground': '#3b3b3b',
    focusBorder: '#005fb8',
    'textLink-foreground': '#005fb8',
    'dropdown-background': '#ffffff',
    'dropdown-foreground': '#3b3b3b',
    'dropdown-border': '#cecece',
    'editorError-foreground': '#e51400',
    'editorWarning-foreground': '#bf8803',
    'editorInfo-foreground': '#1a85ff',
    'textBlockQuote-background': '#f8f8f8',
  },
  dark: {
    'editor-background': '#1f1f1f',
    'editor-foreground': '#cccccc',
    descriptionForeground: '#9d9d9d',
    'panel-border': '#2b2b2b',
    'button-secondaryBackground': '#313131',
    'button-secondaryForeground': '#cccccc',
    focusBorder: '#0078d4',
    'textLink-foreground': '#4daafc',
    'dropdown-background': '#313131',
    'dropdown-foreground': '#cccccc',
    'dropdown-border': '#3c3c3c',
    'editorError-foreground': '#f14c4c',
    'editorWarning-foreground': '#cca700',
    'editorInfo-foreground': '#3794ff',
    'textBlockQuote-background': '#2b2b2b',
  },
  'high-contrast-light': {
    'editor-background': '#ffffff',
    'editor-foreground': '#292929',
    descriptionForeground: '#292929',
    'panel-border': '#0f4a85',
    contrastBorder: '#0f4a85',
    'button-secondaryBackground': '#ffffff',
    'button-secondaryForeground': '#292929',
    focusBorder: '#006bbd',
    'textLink-foreground': '#0f4a85',
    'dropdown-background': '#ffffff',
    'dropdown-foreground': '#292929',
    'dropdown-border': '#0f4a85',
    'editorError-foreground': '#b5200d',
    'editorWarning-foreground': '#895503',
    'editorInfo-foreground': '#1a85ff',
    'textBlockQuote-background': '#f2f2f2',
  },
  'high-contrast': {
    'editor-background': '#000000',
    'editor-foreground': '#ffffff',
    descriptionForeground: '#ffffff',
    'panel-border': '#6fc3df',
    contrastBorder: '#6fc3df',
    'button-secondaryBackground': '#000000',
    'button-secondaryForeground': '#ffffff',
    focusBorder: '#f38518',
    'textLink-foreground': '#21a6ff',
    'dropdown-background': '#000000',
    'dropdown-foreground': '#ffffff',
    'dropdown-border': '#6fc3df',
    'editorError-foreground': '#f48771',
    'editorWarning-foreground': '#ffd370',
    'editorInfo-foreground': '#3794ff',
    'textBlockQuote-background': '#000000',
  },
} as const;

/** Where the page and its files are asked for; nothing is there but what `filesOf` gives. */
const origin = 'https://preview.example';

/** The page as the extension writes it, its security policy included. */
function pageOf(): string {
  const source = read('client/src/preview/page.ts');
  const policy = /const policy = (`[^`]*`);/.exec(source)![1]!;
  const template = /return (`<!DOCTYPE html>[\s\S]*<\/html>`);/.exec(source)![1]!;
  const write = new Function(
    'vscode',
    'webview',
    'media',
    'nonce',
    `const policy = ${policy}; return ${template};`,
  ) as (...parts: unknown[]) => string;
  const vscode = { l10n: { t: (text: string) => text }, env: { language: 'en' } };
  return write(vscode, { cspSource: origin }, (name: string) => `${origin}/${name}`, 'f00d');
}

const filesOf: Record<string, () => { contentType: string; body: string }> = {
  '/': () => ({ contentType: 'text/html', body: pageOf() }),
  '/preview.css': () => ({ contentType: 'text/css', body: read('client/media/preview.css') }),
  '/preview.js': () => ({ contentType: 'text/javascript', body: read('dist/preview/preview.js') }),
};

/** What the extension says to the page. */
function post(page: Page, message: object): Promise<unknown> {
  return page.evaluate(`postMessage(${JSON.stringify(message)}, '*')`);
}

const text = read('examples/cervical-epidural-cord-injury.case.md').replace('at C5-6 under', 'at C3-4 under');
const report = new Report(parseSource(text));
const contents = {
  abstract: abstractToHtml(renderAbstract(report, lexicon.journals.get('medicine-baltimore')!)),
  checklist: checklistToHtml(checklistOf(report, lexicon.journals.get('generic-care')!)!),
};

describe('the preview in a browser', { skip }, () => {
  let browser: Browser;
  before(async () => {
    const { chromium } = await import('playwright-core');
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    });
  });
  after(() => browser?.close());

  async function open(theme: keyof typeof themes, part: keyof typeof contents): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 760, height: 1100 } });
    await page.route(`${origin}/**`, (route) => {
      const file = filesOf[new URL(route.request().url()).pathname];
      return file ? route.fulfill(file()) : route.abort();
    });
    await page.addInitScript(`
      window.sent = [];
      window.refused = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => refused.push([violatedDirective, blockedURI]));
      window.acquireVsCodeApi = () => ({ postMessage: (m) => sent.push(m), getState: () => undefined, setState: () => {} });
    `);
    await page.goto(`${origin}/`);
    // As VS Code does: a policy forbids style in the markup, and not by script.
    await page.evaluate(`
      document.body.className = 'vscode-${theme}';
      for (const [name, value] of ${JSON.stringify(Object.entries(themes[theme]))})
        document.documentElement.style.setProperty('--vscode-' + name, value);
    `);
    const message = {
      type: 'content',
      part,
      uri: 'file:///a.case.md',
      html: contents[part],
      title: 'Spinal cord injury',
      journal: 'Medicine (Baltimore)',
      journalId: 'medicine-baltimore',
      tried: true,
      announcement: 'The abstract of Spinal cord injury.',
      journals: lexicon.journals.terms.map(({ id, name }) => ({ id, name })),
    };
    await post(page, message);
    await page.waitForSelector('#content article');
    return page;
  }

  for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
    for (const part of Object.keys(contents) as (keyof typeof contents)[]) {
      test(`axe finds nothing in the ${part}, ${theme}`, async () => {
        const page = await open(theme, part);
        await page.evaluate(read('node_modules/axe-core/axe.min.js'));
        const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        };
        const told = violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
        );
        if (process.env.PICTURES) {
          mkdirSync(process.env.PICTURES, { recursive: true });
          await page.screenshot({
            path: path.join(process.env.PICTURES, `${part}-${theme}.png`),
            fullPage: part === 'abstract',
          });
        }
        assert.deepEqual(told, []);
        assert.deepEqual(await page.evaluate('refused'), [], 'the page keeps to its own policy');
        await page.close();
      });
    }
  }

  test('its policy refuses what a report might bring along', async () => {
    const page = await open('light', 'abstract');
    await page.evaluate(`
      for (const [name, value] of [['script', 'document.title = "run"'], ['style', 'main { color: red }']])
        document.head.append(Object.assign(document.createElement(name), { textContent: value }));
      document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' }));
    `);
    await page.waitForFunction('refused.length >= 3');
    const refused = (await page.evaluate('refused')) as [string, string][];
    assert.deepEqual(refused.map(([directive]) => directive).sort(), ['img-src', 'script-src-elem', 'style-src-elem']);
    assert.notEqual(await page.title(), 'run');
    await page.close();
  });

  test('the keyboard reaches journal, copies and places, and each does what it says', async () => {
    const page = await open('light', 'abstract');
    await page.selectOption('#journal', 'cureus');
    await page.focus('button[data-copy=word]');
    await page.keyboard.press('Enter');
    await page.focus('#use');
    await page.keyboard.press('Space');
    await page.focus('a.jump');
    await page.keyboard.press('Enter');
    const sent = (await page.evaluate('sent')) as { type: string }[];
    assert.deepEqual(
      sent.filter(({ type }) => type !== 'ready' && type !== 'scrolled'),
      [
        { type: 'journal', id: 'cureus' },
        { type: 'copy', as: 'word' },
        { type: 'selectJournal', id: 'cureus' },
        { type: 'open', line: Number(await page.getAttribute('a.jump', 'data-line')) },
      ],
    );
    await page.close();
  });

  test('a copy for a word processor is markup on the clipboard, and is told', async () => {
    const page = await open('light', 'abstract');
    await page.evaluate(`
      window.put = {};
      addEventListener('copy', ({ clipboardData }) => { for (const type of clipboardData.types) put[type] = clipboardData.getData(type); });
    `);
    await page.click('button[data-copy=word]');
    await post(page, {
      type: 'copy',
      html: '<p><strong>Background:</strong> x</p>',
      text: 'Background: x',
      done: 'It is on the clipboard.',
      failed: 'It could not be copied.',
    });
    await page.waitForFunction('document.getElementById("status").textContent.includes("clipboard")');
    assert.deepEqual(await page.evaluate('put'), {
      'text/html': '<p><strong>Background:</strong> x</p>',
      'text/plain': 'Background: x',
    });
    await page.close();
  });
});
