import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { goodReport, TestWorkspace } from './workspace';

const shipped = JSON.parse(
  readFileSync(path.join(__dirname, '../../schemas/advisories/image-guidance-stated.json'), 'utf8'),
);
const own = JSON.stringify({ ...shipped, id: 'our-clinic-names-guidance' });
const report = goodReport.replace(/^ {2}guidance: .*\n/m, '');

describe('advisories of a repository', () => {
  const rulesOf = async (files: Record<string, string>, file = 'a.case.md') => {
    const folder = new TestWorkspace({ 'a.case.md': report, ...files });
    const { files: results } = await folder.json([]);
    return (results.find(({ path: name }) => name === file)?.diagnostics ?? []).map(
      ({ rule, message }) => `${rule} ${message}`,
    );
  };

  test('the fixture lacks what the advisory asks for', () => assert.notEqual(report, goodReport));

  test('are in force where a configuration names their folder or file', async () => {
    for (const given of ['ours', 'ours/guidance.json']) {
      const found = await rulesOf({ '.case-report.yaml': `advisories: [${given}]\n`, 'ours/guidance.json': own });
      assert.ok(found.some((line) => line.startsWith('advisory/our-clinic-names-guidance ')));
    }
    assert.ok(!(await rulesOf({ 'ours/guidance.json': own })).some((line) => line.includes('our-clinic')));
  });

  test('with a mistake, or from outside, are left out and told at the configuration', async () => {
    const broken = await rulesOf(
      {
        '.case-report.yaml': 'advisories: [ours, ../elsewhere.json]\n',
        'ours/broken.json': '{',
        'ours/twice.json': JSON.stringify(shipped),
      },
      '.case-report.yaml',
    );
    assert.equal(broken.length, 3);
    assert.ok(broken.some((line) => line.includes('`ours/broken.json` is not in force. The file is no JSON')));
    assert.ok(broken.some((line) => line.includes('There is an advisory `image-guidance-stated` already')));
    assert.ok(broken.some((line) => line.includes('`../elsewhere.json` is not in force')));
  });
});
