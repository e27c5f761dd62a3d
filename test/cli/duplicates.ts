import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { goodReport, rulesIn, TestWorkspace } from './workspace';

/** A case with enough facts to be recognised, and the same one with the words of another author. */
const told = goodReport.replace('6 months: 2', '3 months: 4, 6 months: 2');
const retold = told
  .replace('age: 52 years', 'age: 52 yr')
  .replace('scale: NRS', 'scale: numeric rating scale')
  .replace(/^title: .*$/m, 'title: "Weakness of the leg after an injection: a case report"');
const another = told.replace('age: 52 years', 'age: 61 years').replace('baseline: 8', 'baseline: 9');
const otherBoard = another.replace('board: Hospital Ethics Committee', 'board: Ethics Committee of the University');
const rule = 'report/duplicate';

const repository = () =>
  new TestWorkspace({
    ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`r/${at}.case.md`, at % 2 ? told : retold])),
    'a/alone.case.md': another,
    'z/board.case.md': otherBoard,
  });
const messages = async (folder: TestWorkspace, argv: readonly string[] = []) =>
  (await folder.json(['--select', rule, ...argv])).files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ message }) => `${path}: ${message}`),
  );

describe('reports of one case in a repository', () => {
  test('are told once, in the later one, which names the first', async () => {
    const folder = new TestWorkspace({
      'a.case.md': told,
      'b.case.md': another,
      'c.case.md': retold,
      'd.case.md': told,
    });
    const same = '`a.case.md` seem to describe the same case: age, sex and treatment and the scores agree.';
    assert.deepEqual(await messages(folder), [
      `c.case.md: This report and ${same}`,
      `d.case.md: This report and ${same}`,
    ]);
    folder.write('b.case.md', otherBoard);
    assert.deepEqual(
      (await messages(folder))[0],
      'b.case.md: `a.case.md` gives the same approval number under `irb` for another board.',
    );
  });

  test('are found in every shard’s results when they are joined, byte for byte', async () => {
    const folder = repository();
    for (const index of [1, 2, 3])
      await folder.run(['lint', '--shard', `${index}/3`, '--format', 'json', '-o', `out/${index}.json`]);
    const alone = await Promise.all(
      [1, 2, 3].map(async (index) => folder.read(`out/${index}.json`).split(rule).length),
    );
    for (const format of ['json', 'sarif', 'csv', 'text', 'concise', 'junit', 'github', 'gitlab']) {
      const whole = await folder.run(['lint', '--format', format]);
      const joined = await folder.run(['merge', 'out/3.json', 'out/1.json', 'out/2.json', '--format', format]);
      assert.equal(joined.stdout, whole.stdout, format);
      assert.equal(joined.code, whole.code, format);
    }
    const whole = await folder.json([]);
    assert.equal(whole.files.filter(({ path }) => rulesIn(whole, path).includes(rule)).length, 9);
    // Each shard knows its own alone, so there is something for the joining to find.
    assert.ok(alone.reduce((sum, count) => sum + count) < JSON.stringify(whole).split(rule).length + 2);
    // Joining what was joined changes nothing.
    folder.write('whole.json', JSON.stringify(whole));
    assert.deepEqual(JSON.parse((await folder.run(['merge', 'whole.json', '--format', 'json'])).stdout), whole);
  });

  test('are found again by a run with a warm cache, also when one of them is new', async () => {
    const folder = new TestWorkspace({ 'b.case.md': told, 'c.case.md': another });
    assert.deepEqual(await messages(folder, ['--cache']), []);
    folder.write('a.case.md', retold);
    const cold = await messages(folder);
    assert.equal(cold.length, 1);
    assert.deepEqual(await messages(folder, ['--cache']), cold);
    assert.deepEqual(await messages(folder, ['--cache']), cold);
  });

  test('are silent where the rule is off, a directive says so, or they are known', async () => {
    const folder = new TestWorkspace({ 'a.case.md': told, 'b.case.md': retold });
    assert.deepEqual(
      (await folder.json(['--ignore', rule])).files.flatMap(({ path }) => path),
      ['a.case.md', 'b.case.md'],
    );
    assert.ok(!rulesIn(await folder.json(['--ignore', rule]), 'b.case.md').includes(rule));
    folder.write('b.case.md', retold.replace('patient:', `patient: # case-report-disable-line ${rule}`));
    assert.deepEqual(
      rulesIn(await folder.json([]), 'b.case.md').filter((id) => /^(?:report|directive)\//.test(id)),
      [],
    );
    folder.write('b.case.md', retold);
    await folder.run(['lint', '--write-baseline', 'known.json']);
    assert.match(folder.read('known.json'), /report\/duplicate/);
    assert.deepEqual(await messages(folder, ['--baseline', 'known.json']), []);
  });

  test('many alike cost no more than as many others', async () => {
    const folder = new TestWorkspace(
      Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.case.md`, told])),
    );
    assert.equal((await messages(folder)).length, 59);
  });
});
