import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseBaseline, writeBaseline } from '../../server/src/core/engine/baseline';
import { badReport, doubtfulReport, few, goodReport, rulesIn, TestWorkspace } from './workspace';

describe('a baseline', () => {
  const twice = badReport.replace('status: improved', 'status: improoved');

  test('hides what is known, wherever it has moved, and nothing new', async () => {
    const folder = new TestWorkspace({ 'a.case.md': badReport, 'sub/b.case.md': doubtfulReport });
    const { code, stdout, stderr } = await folder.run(['lint', '--write-baseline', 'known/all.json']);
    assert.deepEqual([code, stdout], [0, '']);
    assert.match(stderr, /^\d+ findings written to known\/all\.json\.\n$/);
    const known = ['--baseline', 'known/all.json', ...few];
    assert.equal((await folder.run(['lint', ...known])).code, 0);
    folder.write('a.case.md', twice.replace('title:', '# moved\n\ntitle:'));
    const result = await folder.json(known);
    assert.equal(result.summary.errors, 1);
    assert.deepEqual(rulesIn(result, 'a.case.md'), ['schema/value']);
    // The same finding elsewhere is a new one.
    folder.write('c.case.md', badReport);
    assert.deepEqual(rulesIn(await folder.json(known), 'c.case.md'), ['schema/value']);
  });

  test('is honoured where a configuration names it, from any folder and in every thread', async () => {
    const folder = new TestWorkspace({ 'sub/a.case.md': badReport, '.case-report.yaml': 'baseline: known.json\n' });
    assert.equal((await folder.run(['lint'])).code, 1);
    const missing = await folder.run(['lint', '--format', 'concise']);
    assert.match(missing.stdout, /The baseline in `known\.json` is not in force\. known\.json can't be read/);
    await folder.run(['lint', '--write-baseline', 'known.json'], { cwd: '.' });
    assert.equal((await folder.run(['lint'])).code, 0);
    assert.equal((await folder.run(['lint', '--cache'], { cwd: 'sub' })).code, 0);
    assert.equal((await folder.run(['lint', '-', '--stdin-filename', 'sub/a.case.md'], { stdin: badReport })).code, 0);
    folder.write('.case-report.yaml', 'baseline: ../known.json\n');
    assert.match((await folder.run(['lint'])).stdout, /leads out of the workspace/);
  });

  test('--fix repairs only what is new', async () => {
    const folder = new TestWorkspace({ 'a.case.md': badReport });
    await folder.run(['lint', '--write-baseline', 'b.json']);
    folder.write('a.case.md', twice);
    await folder.run(['lint', '--fix', '--unsafe-fixes', '--baseline', 'b.json']);
    assert.equal(folder.read('a.case.md'), badReport);
  });

  test('written again for a part, keeps what it knew of the rest that is still there', async () => {
    const folder = new TestWorkspace({ 'a.case.md': badReport, 'b.case.md': badReport });
    await folder.run(['lint', '--write-baseline', 'known.json', ...few]);
    const before = folder.read('known.json');
    await folder.run(['lint', 'a.case.md', '--write-baseline', 'known.json', ...few]);
    assert.equal(folder.read('known.json'), before);
    folder.write('a.case.md', goodReport);
    await folder.run(['lint', 'a.case.md', '--write-baseline', 'known.json', ...few]);
    assert.deepEqual(Object.keys(JSON.parse(folder.read('known.json')).files), ['b.case.md']);
    folder.write('known.json', 'something else');
    const { code, stderr } = await folder.run(['lint', '--write-baseline', 'known.json']);
    assert.equal(code, 2);
    assert.match(stderr, /known\.json is not written over\. The file is no JSON\./);
    assert.equal(folder.read('known.json'), 'something else');
  });

  test('is read as it was written, whatever files are called', () => {
    const baseline = new Map<string, Record<string, string>>([
      ['__proto__', { ab: 'schema/value' }],
      ['a "b"\n.md', { cd: 'yaml/syntax' }],
      ['empty.md', {}],
    ]);
    const read = parseBaseline(writeBaseline(baseline));
    assert.deepEqual(typeof read === 'string' ? read : [...read], [...baseline].slice(0, 2));
    for (const text of ['', '[]', '{"version":2,"files":{}}', '{"version":1,"files":{"a":{"b":1}}}', '{"version":1}'])
      assert.equal(typeof parseBaseline(text), 'string', text);
  });
});
