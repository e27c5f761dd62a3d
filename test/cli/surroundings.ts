import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { goodReport, TestWorkspace } from './workspace';

const report = goodReport
  .replace('consent:', 'bibliography: [sub/references.bib]\nconsent:')
  .replace('One patient', 'Others saw more [@eker2010]. One patient');
const references = '@article{eker2010, title = {A treatment option}}\n';

async function messages(folder: TestWorkspace, ...more: string[]): Promise<string[]> {
  const { files } = await folder.json(['--select', 'reference/file,reference/undefined', ...more]);
  return files.flatMap(({ path: name, diagnostics }) => diagnostics.map(({ message }) => `${name}: ${message}`));
}

describe('files that a report names', () => {
  test('are read from its folder, in the encodings of old tools too', async () => {
    const latin1 = Buffer.from(`@misc{caf\xe9, title = {Caf\xe9}}\n${references}`, 'latin1');
    const folder = new TestWorkspace({ 'a/a.case.md': report, 'a/sub/references.bib': latin1 });
    assert.deepEqual(await messages(folder), []);
    folder.write('a/sub/references.bib', references.replace('eker2010', 'other'));
    assert.match((await messages(folder)).join('\n'), /^a\/a\.case\.md: No entry has the key `eker2010`/);
  });

  test('are not read from outside the workspace, by a path or by a link', async () => {
    const outside = realpathSync(mkdtempSync(path.join(tmpdir(), 'case-report-outside-')));
    writeFileSync(path.join(outside, 'references.bib'), references);
    const folder = new TestWorkspace({
      'a.case.md': report,
      'b.case.md': report.replace('sub/references.bib', `../${path.basename(outside)}/references.bib`),
      'c.case.md': report.replace('sub/references.bib', path.join(outside, 'references.bib')),
    });
    mkdirSync(path.join(folder.root, 'sub'));
    symlinkSync(path.join(outside, 'references.bib'), path.join(folder.root, 'sub/references.bib'));
    const found = await messages(folder);
    assert.equal(found.filter((one) => one.includes('lies outside the workspace')).length, 3, found.join('\n'));
    assert.equal(found.length, 3);
  });

  test('are told when they are missing or a folder', async () => {
    const folder = new TestWorkspace({ 'a.case.md': report });
    assert.match((await messages(folder)).join(), /`sub\/references\.bib` does not exist/);
    mkdirSync(path.join(folder.root, 'sub/references.bib'), { recursive: true });
    assert.match((await messages(folder)).join(), /`sub\/references\.bib` can’t be read/);
  });

  test('decide over what the cache remembers', async () => {
    const folder = new TestWorkspace({ 'a.case.md': report, 'sub/references.bib': references });
    assert.deepEqual(await messages(folder, '--cache'), []);
    folder.write('sub/references.bib', references.replace('eker2010', 'other'));
    assert.match((await messages(folder, '--cache')).join(), /No entry has the key `eker2010`/);
    folder.write('sub/references.bib', references);
    assert.deepEqual(await messages(folder, '--cache'), []);
  });

  test('are looked for beside the name that standard input is given, and nowhere without one', async () => {
    const folder = new TestWorkspace({ 'a/sub/references.bib': '' });
    const named = ['lint', '-', '--stdin-filename', 'a/b.case.md', '--select', 'reference', '--format', 'concise'];
    assert.match((await folder.run(named, { stdin: report })).stdout, /reference\/undefined/);
    const unnamed = ['lint', '-', '--select', 'reference', '--format', 'concise'];
    assert.doesNotMatch((await folder.run(unnamed, { stdin: report })).stdout, /reference\//);
  });
});
