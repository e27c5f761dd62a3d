import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { badReport, goodReport, TestWorkspace } from './workspace';

const shipped = JSON.parse(
  readFileSync(path.join(__dirname, '../../schemas/journals/journal-of-medical-case-reports.json'), 'utf8'),
);
const own = JSON.stringify({
  ...shipped,
  id: 'our-journal',
  name: 'Our Journal',
  aliases: ['oj'],
  keywords: { max: 1, confidence: 'verified', source: 'Its page', checked: '2026-01-10' },
});

describe('lint against several journals', () => {
  const folder = new TestWorkspace({ 'a.case.md': goodReport, 'bad.case.md': badReport });

  test('tells what all of them find once, and what each wants besides with its id', async () => {
    const { files } = await folder.json(['bad.case.md', '--journal', 'bmjcr,medicine']);
    const { diagnostics } = files[0]!;
    assert.equal(diagnostics.filter(({ rule }) => rule === 'schema/value').length, 1);
    assert.equal(diagnostics.find(({ rule }) => rule === 'schema/value')!.journal, undefined);
    const byJournal = (id: string) => diagnostics.filter(({ journal }) => journal === id).map(({ rule }) => rule);
    assert.ok(byJournal('bmj-case-reports').includes('title/form'));
    assert.ok(!byJournal('medicine-baltimore').includes('title/form'));
    assert.ok(byJournal('medicine-baltimore').includes('section/required'));
  });

  test('a journal finds the same alone as among others', async () => {
    const rules = async (journal: string) =>
      (await folder.json(['a.case.md', '--journal', journal])).files[0]!.diagnostics.map(({ message }) => message);
    const alone = await rules('bmjcr');
    const among = await rules('bmjcr,medicine');
    assert.ok(alone.length > 0);
    for (const message of alone) assert.ok(among.includes(message), message);
  });

  test('the text names the journal of a finding and sums up for each', async () => {
    const { stdout, code } = await folder.run(['lint', 'a.case.md', '--journal', 'generic-care', '--journal', 'bmjcr']);
    assert.equal(code, 0);
    assert.match(stdout, / warning {2}title\/form {2}for bmj-case-reports\n/);
    assert.match(stdout, /^generic-care {6}nothing of its own\nbmj-case-reports {2}1 warning and \d+ infos$/m);
  });

  test('repairs are for one journal', async () => {
    const { code, stderr } = await folder.run(['lint', '--fix', '--journal', 'bmjcr,medicine']);
    assert.equal(code, 2);
    assert.match(stderr, /write for one journal/);
  });
});

describe('journals of a repository', () => {
  const files = { 'a.case.md': goodReport, 'ours/our-journal.json': own };

  test('may be named by the configuration, the report and the command line', async () => {
    const brings = 'journals: ours\n';
    const named = new TestWorkspace({ ...files, '.case-report.yaml': `${brings}journal: oj\n` });
    const report = goodReport.replace('title:', 'journal: Our Journal\ntitle:');
    const inReport = new TestWorkspace({ ...files, '.case-report.yaml': brings, 'a.case.md': report });
    const asked = new TestWorkspace({ ...files, '.case-report.yaml': brings });
    const outer = new TestWorkspace({
      ...files,
      '.case-report.yaml': brings,
      'sub/.case-report.yaml': 'journal: oj\n',
      'sub/a.case.md': goodReport,
    });
    for (const [folder, argv] of [
      [named, ['a.case.md']],
      [inReport, ['a.case.md']],
      [asked, ['a.case.md', '--journal', 'our-journal']],
      [outer, ['sub/a.case.md']],
    ] as const) {
      const found = (await folder.json(argv)).files.flatMap(({ diagnostics }) => diagnostics);
      assert.ok(
        found.some(({ rule, message }) => rule === 'keywords/count' && message.includes('Our Journal')),
        JSON.stringify(found),
      );
      assert.ok(!found.some(({ message }) => message.includes('no journal profile')), JSON.stringify(found));
    }
    assert.match(
      (await asked.run(['render', 'a.case.md', '--part', 'abstract', '--journal', 'oj'])).stdout,
      /Our Journal/,
    );
    assert.equal((await asked.run(['init', 'new', '--journal', 'oj'])).code, 0);
    assert.match(asked.read('new.case.md'), /^journal: our-journal$/m);
  });

  test('with a mistake, a name that is taken, or from outside, are left out and told at the configuration', async () => {
    const folder = new TestWorkspace({
      'a.case.md': goodReport,
      '.case-report.yaml': 'journals: [ours, ../elsewhere.json]\njournal: nowhere\n',
      'ours/broken.json': '{',
      'ours/limit.json': JSON.stringify({ ...JSON.parse(own), figures: { max: 3 } }),
      'ours/twice.json': JSON.stringify({ ...JSON.parse(own), id: 'another', aliases: ['pmcr'] }),
    });
    const { files: results } = await folder.json([]);
    const said = results
      .find(({ path: name }) => name === '.case-report.yaml')!
      .diagnostics.map(({ message }) => message);
    assert.equal(said.length, 5);
    const tells = (words: string) =>
      assert.ok(
        said.some((message) => message.includes(words)),
        `${words}: ${said}`,
      );
    tells('`ours/broken.json` is not in force. The file is no JSON');
    tells('`ours/limit.json` is not in force. At `figures`: `confidence` is missing.');
    tells('Another journal answers to `pmcr` already');
    tells('`../elsewhere.json` is not in force');
    tells('There is no journal profile `nowhere`.');
  });
});
