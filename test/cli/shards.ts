import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { badReport, doubtfulReport, goodReport, paths, TestWorkspace } from './workspace';

const count = 12;
const texts = [goodReport, badReport, doubtfulReport];
const folder = new TestWorkspace({
  ...Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`r${at % 3}/c${at}.case.md`, texts[at % 4] ?? badReport]),
  ),
  'r1/.case-report.yaml': 'rules: { yaml/nonsense: off }\n',
});

describe('shards', () => {
  const parts = 3;
  const shard = (index: number, ...argv: string[]) =>
    folder.run(['lint', '--shard', `${index}/${parts}`, '--format', 'json', '-o', `out/${index}.json`, ...argv]);

  test('divide the files, whatever else there is', async () => {
    const divided = await Promise.all([1, 2, 3].map((index) => folder.json(['--shard', `${index}/${parts}`])));
    const all = divided.flatMap(paths).filter((name) => name.endsWith('.md'));
    assert.equal(new Set(all).size, count);
    assert.equal(all.length, count);
    for (const one of divided) assert.ok(paths(one).length > 0);
    folder.write('r0/new.case.md', goodReport);
    const again = await Promise.all([1, 2, 3].map((index) => folder.json(['--shard', `${index}/${parts}`])));
    for (const [at, one] of again.entries())
      assert.deepEqual(
        paths(one).filter((name) => name !== 'r0/new.case.md'),
        paths(divided[at]!),
      );
  });

  test('joined, they are the whole, byte for byte, in every format and with its exit code', async () => {
    for (const index of [1, 2, 3]) await shard(index);
    for (const format of ['json', 'text', 'concise', 'sarif', 'junit', 'github', 'gitlab', 'csv']) {
      const whole = await folder.run(['lint', '--format', format]);
      const joined = await folder.run(['merge', 'out/2.json', 'out/3.json', 'out/1.json', '--format', format]);
      assert.equal(joined.stdout, whole.stdout, format);
      assert.equal(joined.code, whole.code, format);
    }
    const statistics = await folder.run(['merge', 'out', '--statistics', '--fail-on', 'never']);
    assert.equal(statistics.stdout, (await folder.run(['lint', '--statistics'])).stdout);
    assert.equal(statistics.code, 0);
  });

  test('for several journals, they are the whole too', async () => {
    const journals = ['--journal', 'generic-care,generic-images'];
    for (const index of [1, 2, 3]) await shard(index, ...journals);
    const whole = await folder.run(['lint', ...journals]);
    assert.equal((await folder.run(['merge', 'out'])).stdout, whole.stdout);
    assert.match(whole.stdout, /\ngeneric-images +\S/);
  });

  test('what a part could not read is not lost', async () => {
    const whole = await folder.run(['lint', 'r0', 'nowhere.case.md', '--format', 'json']);
    folder.write('part.json', whole.stdout);
    const { stdout, stderr, code } = await folder.run(['merge', 'part.json', '--format', 'json']);
    assert.deepEqual([stdout, code], [whole.stdout, 2]);
    assert.match(stderr, /nowhere\.case\.md can't be read/);
  });

  test('a missing part is told, and so are results that are none or contradict each other', async () => {
    for (const index of [1, 2, 3]) await shard(index);
    const { code, stderr } = await folder.run(['merge', 'out/1.json', 'out/3.json']);
    assert.deepEqual([code, stderr], [2, 'case-report: 1 shard of 3 missing: 2/3.\n']);
    const first = folder.read('out/1.json');
    folder.write('cut.json', first.slice(0, -20));
    folder.write('else.json', '{ "version": 1, "files": [{ "path": 1 }] }');
    folder.write('whole.json', first.replace(/,\s*"shard": "1\/3"/, ''));
    folder.write('other.json', folder.read('whole.json').replace('"message": "', '"message": "Another. '));
    folder.write('new.json', first.replace(/case-report \d[\d.]*/, 'case-report 99.0.0'));
    folder.write('halved.json', first.replace('"shard": "1/3"', '"shard": "1/2"'));
    folder.write('odd.json', first.replace('"shard": "1/3"', '"shard": "one"'));
    folder.write('journals.json', first.replace('"shard": "1/3"', '"shard": "2/3", "journals": ["generic-care", "x"]'));
    const cases: [argv: string[], says: RegExp][] = [
      [['out', 'new.json'], /new\.json was written by case-report 99\.0\.0, and this is case-report \d/],
      [['out', 'out/1.json'], /out\/1\.json and out\/1\.json are both shard 1\/3/],
      [['out/2.json', 'whole.json'], /out\/2\.json is shard 2\/3 and whole\.json a whole run: .*different ways/],
      [['out/2.json', 'halved.json'], /out\/2\.json is shard 2\/3 and halved\.json shard 1\/2/],
      [['odd.json'], /odd\.json is no result of/],
      [['out/1.json', 'journals.json'], /are of runs for different journals/],
      [['cut.json'], /cut\.json is no JSON, or only the beginning of one/],
      [['else.json'], /else\.json is no result of/],
      [['whole.json', 'other.json'], /say different things about/],
      [['nowhere.json'], /nowhere\.json can't be read/],
      [['r0'], /no results in r0/],
    ];
    for (const [argv, says] of cases) {
      const ran = await folder.run(['merge', ...argv]);
      assert.equal(ran.code, 2);
      assert.match(ran.stderr, says);
    }
  });

  test('the paths of a result are not followed out of the folder', async () => {
    folder.write('secret.md', 'secret\n'.repeat(400));
    const { shard: _, files, ...rest } = JSON.parse(folder.read('out/1.json'));
    const [found] = files.filter(({ diagnostics }: { diagnostics: unknown[] }) => diagnostics.length > 0);
    const outside = [{ ...found, path: '../secret.md' }];
    folder.write('inner/one.json', JSON.stringify({ ...rest, files: outside }));
    const { stdout } = await folder.run(['merge', 'one.json'], { cwd: 'inner' });
    assert.match(stdout, /secret\.md:/);
    assert.doesNotMatch(stdout, /\| secret/);
  });
});
