import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { goodReport, TestWorkspace } from './workspace';

describe('render', () => {
  const folder = new TestWorkspace({ 'a.case.md': goodReport });

  test('gives the formatted abstract as text, a page, or the promised JSON', async () => {
    const { code, stdout } = await folder.run(['render', 'a.case.md', '--part', 'abstract', '--to', 'json']);
    assert.equal(code, 0);
    const result = JSON.parse(stdout);
    assert.deepEqual(Object.keys(result), ['journal', 'sections', 'words', 'limit', 'keywords', 'statements']);
    assert.deepEqual(Object.keys(result.sections[0]), ['heading', 'text', 'words', 'draft']);
    assert.match((await folder.run(['render', 'a.case.md', '--part=abstract'])).stdout, /Neurological deficit/);
    assert.match(
      (await folder.run(['render', 'a.case.md', '--part', 'abstract', '--to', 'html'])).stdout,
      /^<!DOCTYPE html>/,
    );
  });

  test('is held against the journal of the command line, else of the configuration', async () => {
    const journal = async (...argv: string[]) =>
      JSON.parse((await folder.run(['render', 'a.case.md', '--part', 'abstract', '--to', 'json', ...argv])).stdout)
        .journal;
    assert.equal(await journal(), 'generic-care');
    assert.equal(await journal('--journal', 'pmcr'), 'pain-medicine-case-reports');
    folder.write('.case-report.yaml', 'journal: pmcr\n');
    assert.equal(await journal(), 'pain-medicine-case-reports');
    assert.equal(await journal('--journal', 'generic-care'), 'generic-care');
  });

  test('writes to a file, never over the report', async () => {
    assert.equal((await folder.run(['render', 'a.case.md', '--part', 'abstract', '-o', 'out/a.txt'])).code, 0);
    assert.match(folder.read('out/a.txt'), /Neurological deficit/);
    assert.equal((await folder.run(['render', 'a.case.md', '--part', 'abstract', '-o', './a.case.md'])).code, 2);
    assert.equal(folder.read('a.case.md'), goodReport);
  });

  test('never commands the terminal, and gives a pipe every byte', async () => {
    folder.write('odd.case.md', goodReport.replace('# Abstract', '# Abstract\n\n\u001b[31mRed'));
    const argv = ['render', 'odd.case.md', '--part', 'report', '--to', 'html'];
    assert.match((await folder.run(argv)).stdout, /\u001b\[31mRed/);
    assert.match((await folder.run(argv, { terminal: true })).stdout, /␛\[31mRed/);
  });

  test('gives the timeline and the scores as a picture, a page, a table or data', async () => {
    for (const part of ['timeline', 'outcomes']) {
      const as = async (form: string) =>
        (await folder.run(['render', 'a.case.md', '--part', part, '--to', form])).stdout;
      assert.match(await as('svg'), /^<svg [^>]*role="img"/);
      assert.match(await as('html'), /^<!DOCTYPE html>[\s\S]*<svg [\s\S]*<table/);
      assert.match(await as('text'), part === 'timeline' ? /day 0/ : /is better/);
      const data = JSON.parse(await as('json'));
      assert.deepEqual(Object.keys(data), part === 'timeline' ? ['dayZero', 'patients'] : ['panels']);
    }
  });

  test('exports the whole report, and says first what the privacy rules found', async () => {
    const html = await folder.run(['render', 'a.case.md', '--part', 'report']);
    assert.equal(html.code, 0);
    assert.match(html.stdout, /^<!DOCTYPE html>/);
    assert.match(html.stderr, /The privacy rules found /);
    assert.match(
      (await folder.run(['render', 'a.case.md', '--part=report', '--to=jats'])).stdout,
      /^<\?xml [\s\S]*<article /,
    );
    const { code } = await folder.run(['render', 'a.case.md', '--part', 'report', '--to', 'docx', '-o', 'out/a.docx']);
    assert.equal(code, 0);
    assert.match(folder.read('out/a.docx'), /^PK/);
  });

  test('gives the page for the desk, as at a submission', async () => {
    const { code, stdout } = await folder.run(['render', 'a.case.md', '--part', 'verdict']);
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^Verdict for the desk\n[\s\S]*Not checked\n[\s\S]*Letter to the author\n[\s\S]*With kind regards/,
    );
    folder.write('open.case.md', goodReport.replace(/publication: \w+/, 'publication: unknown'));
    const data = JSON.parse((await folder.run(['render', 'open.case.md', '--part=verdict', '--to=json'])).stdout);
    assert.match(JSON.stringify(data.blocking), /still unknown; a submission/);
    assert.equal((await folder.run(['render', 'a.case.md', '--part=verdict', '--to=docx', '-o', 'v.docx'])).code, 0);
    assert.match(folder.read('v.docx'), /^PK/);
  });

  test('gives the checklist that fits or the one that is named', async () => {
    const { code, stdout } = await folder.run(['render', 'a.case.md', '--part', 'checklist']);
    assert.equal(code, 0);
    assert.match(stdout, /^CARE 2013 checklist\n[\s\S]*\[Not applicable\] 5c Patient information/);
    const named = await folder.run(['render', 'a.case.md', '--part=checklist', '--checklist=scare', '--to=json']);
    assert.equal(JSON.parse(named.stdout).checklist, 'scare');
    assert.equal((await folder.run(['render', 'a.case.md', '--part=checklist', '--to=docx', '-o', 'c.docx'])).code, 0);
    assert.match(folder.read('c.docx'), /^PK/);
  });

  test('a picture outside the workspace stays outside', async () => {
    const report = goodReport.replace(
      'consent:',
      'figures:\n  - { id: x, file: ../../../etc/hostname, caption: x, alt: x }\nconsent:',
    );
    folder.write('outside.case.md', report);
    const { stderr, stdout } = await folder.run(['render', 'outside.case.md', '--part', 'report']);
    assert.match(stderr, /is not in the document: it lies outside the workspace/);
    assert.doesNotMatch(stdout, /<img/);
  });

  test('reads standard input, and says when facts may be missing', async () => {
    const { code, stdout, stderr } = await folder.run(['render', '-', '--part', 'abstract'], {
      stdin: 'No report at all.\n',
    });
    assert.equal(code, 0);
    assert.ok(stdout.length > 0);
    assert.match(stderr, /facts may be missing/);
  });

  test('wrong use ends with 2 and says what is possible', async () => {
    const cases: [string[], RegExp][] = [
      [[], /Which report/],
      [['a.case.md'], /Which part/],
      [['a.case.md', '--part', 'abstrct'], /Did you mean `abstract`/],
      [['a.case.md', '--part', 'abstract', '--checklist', 'care'], /goes with `--part checklist`/],
      [['a.case.md', '--part', 'checklist', '--checklist', 'carf'], /Did you mean `care`/],
      [['a.case.md', '--part', 'abstract', '--to', 'docx'], /can't be written as `docx`/],
      [['a.case.md', '--part', 'report', '--to', 'docx'], /Name a file with `-o report\.docx`/],
      [['a.case.md', '--part', 'abstract', '--to', 'svg'], /It takes `text`, `html`, `json` or `jats`/],
      [['a.case.md', '--part', 'abstract', '--journal', 'pmrc'], /Did you mean `pain-medicine-case-reports`/],
      [['nowhere.md', '--part', 'abstract'], /there is no such file/],
    ];
    for (const [argv, says] of cases) {
      const { code, stdout, stderr } = await folder.run(['render', ...argv]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, says);
    }
  });
});
