import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { missingPackages } from '../../tools/debian';
import { bibliography, secret, stripes, wholeReport } from './report';

/*
 * What is exported, in the programs that others will open it with: a word processor, a validator, a browser. Needs a built
 * `dist/`. A program that can't be installed here is skipped with a word.
 */
const root = path.join(__dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'case-report exports '));
after(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string) => path.join(folder, name);
const read = (name: string) => readFileSync(file(name), 'utf8');

function run(program: string, ...args: string[]) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** Runs the bundled command line. */
function render(report: string, part: string, form: string, output: string): string {
  const args = ['render', report, '--part', part, '--to', form, '-o', output];
  const { status, stderr } = run(process.execPath, path.join(root, 'dist/cli.js'), ...args);
  assert.equal(status, 0, stderr);
  return stderr;
}

function skipWithout(...packages: string[]): string | false {
  const missing = missingPackages(packages);
  return missing.length > 0 ? `${missing.join(', ')} can't be installed here` : false;
}

const examples = readdirSync(path.join(root, 'examples')).filter((name) => name.endsWith('.case.md'));

before(() => {
  mkdirSync(file('figures'));
  writeFileSync(file('whole.case.md'), wholeReport);
  writeFileSync(file('refs.bib'), bibliography);
  writeFileSync(file('figures/mri.png'), stripes());
});

describe('DOCX', () => {
  let told = '';
  before(() => {
    told = render('whole.case.md', 'report', 'docx', 'whole.docx');
  });

  test('what the reader should know is said', () => {
    assert.match(told, /privacy rules found/i);
    assert.match(told, /`figures\/nowhere\.png` is not in the document: there is no such file/);
  });

  test('holds no clinical key, no name of a person in its properties, and the alternative text of its picture', () => {
    const parts = unzip(readFileSync(file('whole.docx')));
    for (const [name, content] of parts) assert.doesNotMatch(content, new RegExp(secret), name);
    assert.doesNotMatch(parts.get('docProps/core.xml')!, /creator>\w|lastModifiedBy>\w|Ada|Bo /);
    const document = parts.get('word/document.xml')!;
    assert.match(document, /descr="Sagittal MRI with a bright cord\."/);
    assert.match(document, /<w:pStyle w:val="Title"\/>/);
    assert.match(document, /<w:pStyle w:val="Heading1"\/>/);
    assert.match(document, /<w:lnNumType /);
    assert.match(document, /<w:tblHeader\/>/);
  });

  test('opens in a word processor, with its title page, numbered lines, and every part', {
    skip: skipWithout('libreoffice-writer-nogui', 'poppler-utils'),
  }, () => {
    const { status, stderr } = run(
      'soffice',
      `-env:UserInstallation=${pathToFileURL(file('profile'))}`,
      '--headless',
      '--convert-to',
      'pdf',
      'whole.docx',
    );
    assert.equal(status, 0, stderr);
    const pages = run('pdftotext', '-layout', 'whole.pdf', '-').stdout.split('\f');
    assert.ok(pages.length >= 3);
    const [title, ...others] = pages;
    assert.match(title!, /Cord injury after <cervical> epidural & steroid\s+\d*\s*injection/);
    assert.match(title!, /Ada Example, MD, PhD1,2,\*; Bo Sample2/);
    assert.match(title!, /Corresponding author: Ada Example, ada@example\.org/);
    const text = others.join('\n');
    assert.match(text, /^ *\d+ +Abstract/m, 'lines are numbered');
    for (const part of [
      'rare \\[1,2\\]',
      'elsewhere \\[1,3\\]',
      '\\(Figure 1\\)',
      'Figure 1\\. Sagittal T2 .* \\(a\\) before',
      'Time +NRS',
      'A quotation',
      'Funding: The authors received no funding',
      '1\\. +Bennett M\\. The LANSS Pain Scale',
      '5\\. +World Health Organization',
    ])
      assert.match(text, new RegExp(part), part);
    assert.doesNotMatch(text, new RegExp(secret));
    assert.equal(
      run('pdfimages', '-list', 'whole.pdf').stdout.trim().split('\n').length,
      3,
      'one picture under two lines of heading',
    );
  });
});

describe('the verdict as DOCX', { skip: skipWithout('libreoffice-writer-nogui', 'poppler-utils') }, () => {
  test('opens in a word processor, the letter on a page of its own', () => {
    const report = path.join(root, 'examples/as-printed/cervical-epidural-cord-injury.case.md');
    render(report, 'verdict', 'docx', 'verdict.docx');
    const profile = `-env:UserInstallation=${pathToFileURL(file('profile'))}`;
    const { status, stderr } = run('soffice', profile, '--headless', '--convert-to', 'pdf', 'verdict.docx');
    assert.equal(status, 0, stderr);
    const pages = run('pdftotext', '-layout', 'verdict.pdf', '-').stdout.split('\f');
    assert.match(pages[0]!, /^ *Verdict for the desk[\s\S]*Blocking \(\d+\)[\s\S]*Ask the author/);
    const letter = pages.find((page) => page.includes('Letter to the author'))!;
    assert.match(letter, /^\s*Letter to the author\s+Dear author,/);
    assert.match(letter, /With kind regards/);
    // One numbering through corrections and questions.
    const numbers = [
      ...pages
        .slice(pages.indexOf(letter))
        .join('\n')
        .matchAll(/^ *(\d+)\. /gm),
    ].map(([, number]) => Number(number));
    assert.ok(numbers.length > 5);
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => index + 1),
    );
  });
});

const dtd = path.join(root, '../shared/corpora/jats/dtd-1.3/JATS-journalpublishing1-3.dtd');
const noValidator = skipWithout('libxml2-utils') || (existsSync(dtd) ? false : 'the DTD of JATS 1.3 is not here');

describe('JATS', { skip: noValidator }, () => {
  const validate = (name: string) => run('xmllint', '--noout', '--nonet', '--dtdvalid', dtd, name);

  test('is valid, with all that a publisher takes', () => {
    render('whole.case.md', 'report', 'jats', 'whole.xml');
    const { status, stderr } = validate('whole.xml');
    assert.equal(status, 0, stderr);
    const xml = read('whole.xml');
    assert.doesNotMatch(xml, new RegExp(secret));
    for (const part of [
      'article-type="case-report"',
      '<contrib-id contrib-id-type="orcid">https://orcid.org/0000-0002-1825-0097</contrib-id>',
      'vocab-term="Writing – original draft"',
      '<institution-id institution-id-type="ror">',
      '<corresp id="cor1">',
      '<abstract><sec><title>Background</title>',
      '<kwd>cervical spine</kwd>',
      '<funding-statement>The authors received no funding for this work.</funding-statement>',
      '<fn fn-type="coi-statement">',
      '<sec sec-type="ethics-statement"><title>Ethics approval</title>',
      '<sec id="sec2" sec-type="cases">',
      '<xref ref-type="fig" rid="fig1">Figure 1</xref>',
      '<xref ref-type="bibr" rid="ref1">1</xref>',
      '<graphic xlink:href="figures/mri.png" mimetype="image" mime-subtype="png"/>',
      '<pub-id pub-id-type="doi">10.1016/S0304-3959(00)00482-6</pub-id>',
      '<ack><p>We thank nobody.</p></ack>',
    ])
      assert.ok(xml.includes(part), part);
  });

  test('is valid for the example reports, and for one that has nothing', () => {
    writeFileSync(file('empty.case.md'), '---\ncase-report: 1\n---\n');
    for (const report of ['empty.case.md', ...examples.map((name) => path.join(root, 'examples', name))]) {
      render(report, 'report', 'jats', 'other.xml');
      const { status, stderr } = validate('other.xml');
      assert.equal(status, 0, `${report}: ${stderr}`);
    }
  });
});

describe('HTML', { skip: skipWithout('chromium') }, () => {
  let browser: Browser;
  before(async () => {
    const { chromium } = await import('playwright-core');
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  after(() => browser?.close());

  /** Opens a page and gives what it complains of and what it asks for. */
  async function open(name: string, width = 900) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file(name)).href);
    return { page, complaints, requests };
  }

  test('the whole report stands on its own, with its picture, on narrow screens too', async () => {
    render('whole.case.md', 'report', 'html', 'whole.html');
    for (const width of [900, 360]) {
      const { page, complaints, requests } = await open('whole.html', width);
      assert.deepEqual(complaints, []);
      assert.ok(
        requests.slice(1).every((url) => url.startsWith('data:')),
        requests.join(),
      );
      assert.equal(await page.evaluate('document.querySelector("img").naturalWidth'), 240);
      assert.equal(await page.locator('img').getAttribute('alt'), 'Sagittal MRI with a bright cord.');
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      assert.ok(overflow <= 0, `wider than the screen by ${overflow}`);
      const links = await page.evaluate<string[]>(
        '[...document.querySelectorAll("a[href^=\\"#\\"]")].map((one) => one.hash)',
      );
      assert.ok(links.length > 4);
      for (const link of links) assert.equal(await page.locator(link).count(), 1, link);
      await page.close();
    }
    assert.doesNotMatch(read('whole.html'), new RegExp(secret));
  });

  test('the pictures are drawn, in words too, and fit on paper', async () => {
    for (const part of ['timeline', 'outcomes']) {
      render('whole.case.md', part, 'html', `${part}.html`);
      const { page, complaints } = await open(`${part}.html`);
      assert.deepEqual(complaints, []);
      const name = await page.locator('svg').getAttribute('aria-labelledby');
      assert.ok((await page.locator(`#${name!.split(' ')[0]}`).textContent())!.length > 10);
      const box = (await page.locator('svg').boundingBox())!;
      assert.ok(box.width > 300 && box.x + box.width <= 900);
      const outside = await page.evaluate<string[]>(textsOutside);
      assert.deepEqual(outside, [], 'all text lies inside the picture');
      await page.close();
    }
  });
});

/** In the page: the texts of the picture that stick out of it. */
const textsOutside = `(() => {
  const svg = document.querySelector('svg');
  const frame = svg.getBoundingClientRect();
  const sticksOut = ({ left, right, top, bottom }) =>
    left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1;
  return [...svg.querySelectorAll('text')]
    .filter((text) => text.textContent !== '' && sticksOut(text.getBoundingClientRect()))
    .map((text) => text.textContent);
})()`;

/** The parts of a ZIP file as texts, by its central directory. */
function unzip(bytes: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [method, size, nameLength, extra, comment, local] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
      bytes.readUInt32LE(at + 42),
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    parts.set(name, (method === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}
