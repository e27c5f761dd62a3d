import assert from 'node:assert/strict';
import { appendFileSync, chmodSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Cache } from '../../server/src/cli/cache';
import { digestOf, sha256 } from '../../server/src/cli/digest';
import { badReport, goodReport, TestWorkspace } from './workspace';

const key = (name: string) => sha256(name);

describe('the cache', () => {
  const open = (folder: TestWorkspace, warnings: string[] = []) =>
    new Cache(folder.root, (message) => warnings.push(message));
  const put = (folder: TestWorkspace, ...names: string[]) => {
    const cache = open(folder);
    for (const name of names) cache.put(key(name), { name });
    cache.close();
  };
  const has = (folder: TestWorkspace, ...names: string[]) => {
    const cache = open(folder);
    const found = names.filter((name) => JSON.stringify(cache.get(key(name))) === JSON.stringify({ name }));
    cache.close();
    return found;
  };
  const file = '.case-report-cache/results';

  test('keeps what was put, also after a later run put more', () => {
    const folder = new TestWorkspace();
    put(folder, 'a', 'é\n"');
    put(folder, 'b');
    assert.deepEqual(has(folder, 'a', 'b', 'é\n"', 'c'), ['a', 'b', 'é\n"']);
    assert.equal(folder.read('.case-report-cache/.gitignore'), '*\n');
  });

  test('two runs at the same time lose nothing of each other', () => {
    const folder = new TestWorkspace();
    const [one, two] = [open(folder), open(folder)];
    for (let at = 0; at < 100; at++) (at % 2 ? one : two).put(key(`${at}`), { name: `${at}` });
    one.close();
    two.close();
    assert.equal(has(folder, ...Array.from({ length: 100 }, (_, at) => `${at}`)).length, 100);
  });

  test('what no run has used for long goes away where it is most of a large file', () => {
    const folder = new TestWorkspace();
    put(folder, 'unused');
    truncateSync(folder.path(file), 65 * 1024 * 1024);
    const names = Array.from({ length: 2000 }, (_, at) => `${at}`);
    put(folder, ...names);
    assert.ok(readFileSync(folder.path(file)).length < 1_000_000);
    assert.deepEqual(has(folder, 'unused', ...names), names);
  });

  test('what is cut short, changed or no record counts as absent, and the rest stays', () => {
    const folder = new TestWorkspace();
    put(folder, 'a', 'b', 'c');
    const whole = readFileSync(folder.path(file));
    for (let length = 0; length < whole.length; length += 7) {
      writeFileSync(folder.path(file), whole);
      truncateSync(folder.path(file), length);
      put(folder, 'd');
      assert.ok(has(folder, 'd').length === 1, `cut at ${length}`);
    }
    writeFileSync(folder.path(file), whole.toString().replace('"b"', '"x"'));
    assert.deepEqual(has(folder, 'a', 'b', 'c'), ['a', 'c']);
    writeFileSync(folder.path(file), Buffer.concat([Buffer.alloc(3_000_000, 120), Buffer.from([10]), whole]));
    assert.deepEqual(has(folder, 'a', 'b', 'c'), ['a', 'b', 'c']);
    appendFileSync(folder.path(file), Buffer.from([0, 255, 10, 13, 10]));
    assert.deepEqual(has(folder, 'c'), ['c']);
  });

  test('one that can’t be used is told once, and the run goes on', { skip: process.platform === 'win32' }, async () => {
    const folder = new TestWorkspace({ 'a.case.md': badReport, '.case-report-cache': 'a file' });
    const { code, stderr, stdout } = await folder.run(['lint', '--cache', '--format', 'concise']);
    assert.equal(code, 1);
    assert.match(stderr, /^case-report: The cache in \.case-report-cache can't be used: .*\n$/);
    assert.match(stdout, /schema\/value/);
    const other = new TestWorkspace({ 'x/y': '' });
    const outside = new TestWorkspace({ 'a.case.md': badReport });
    symlinkSync(other.path('x'), outside.path('.case-report-cache'));
    assert.match((await outside.run(['lint', '--cache'])).stderr, /can't be used/);
  });

  test('a folder that may not be written to is no failure of the run', {
    skip: process.getuid?.() === 0 || process.platform === 'win32',
  }, async () => {
    const folder = new TestWorkspace({ 'a.case.md': goodReport });
    chmodSync(folder.root, 0o500);
    const { code, stderr } = await folder.run(['lint', '--cache']);
    chmodSync(folder.root, 0o700);
    assert.equal(code, 0);
    assert.match(stderr, /its permissions do not allow it/);
  });
});

describe('a digest', () => {
  test('is the same whatever the order of keys, and another for another value', () => {
    assert.equal(digestOf({ a: 1, b: [true, null] }), digestOf({ b: [true, null], a: 1 }));
    const values = [{ a: 1 }, { a: '1' }, { a: undefined }, {}, [], [[]], { a: [1] }, '1', 1, null, [1, 2], ['1,2']];
    assert.equal(new Set(values.map(digestOf)).size, values.length);
    assert.notEqual(sha256('ab', 'c'), sha256('a', 'bc'));
  });

  test('refuses what it can’t see into', () => {
    for (const value of [new Map(), new Set(), /x/, () => 1, new (class A {})()])
      assert.throws(() => digestOf({ deep: [value] }), TypeError);
  });
});

describe('lint --cache', () => {
  const folder = new TestWorkspace({ 'a.case.md': badReport, 'b.case.md': goodReport });
  const cached = async (...argv: string[]) =>
    (await folder.run(['lint', '--cache', '--format', 'json', ...argv])).stdout;
  const plain = async (...argv: string[]) => (await folder.run(['lint', '--format', 'json', ...argv])).stdout;
  const size = () => folder.bytes('.case-report-cache/results').length;

  test('gives the same bytes the second time, and after any change of text, flags or configuration', async () => {
    const steps: [what: string, argv: string[], change: () => void][] = [
      ['nothing', [], () => {}],
      ['the text', [], () => folder.write('b.case.md', goodReport.replace('sex: female', 'sex: femal'))],
      ['a flag', ['--stage', 'submission'], () => {}],
      ['other rules', ['--select', 'schema'], () => {}],
      ['a configuration', [], () => folder.write('.case-report.yaml', 'rules: { schema/value: info }\n')],
      ['the configuration back', [], () => folder.write('.case-report.yaml', '\n')],
    ];
    for (const [what, argv, change] of steps) {
      change();
      const expected = await plain(...argv);
      assert.equal(await cached(...argv), expected, what);
      const before = size();
      assert.equal(await cached(...argv), expected, `${what}, again`);
      assert.equal(size(), before, `${what}: a second run finds everything`);
    }
  });

  test('a verdict that asked for the date is not kept for another day', async () => {
    const dated = new TestWorkspace({
      'a.case.md': goodReport.replace(/^irb:.*$/m, 'irb: { status: approved, board: X, number: 1, date: 2026-03-01 }'),
    });
    const { stdout } = await dated.run(['lint', '--cache', '--select', 'ethics', '--format', 'concise']);
    assert.match(stdout, /lies in the future/);
    const later = await dated.run(['lint', '--cache', '--select', 'ethics', '--format', 'concise'], {
      today: '2026-04-01',
    });
    assert.doesNotMatch(later.stdout, /lies in the future/);
  });

  test('repairs are never taken from it', async () => {
    const fixed = new TestWorkspace({ 'a.case.md': badReport });
    await fixed.run(['lint', '--cache']);
    await fixed.run(['lint', '--cache', '--fix']);
    assert.equal(fixed.read('a.case.md'), goodReport);
  });
});
