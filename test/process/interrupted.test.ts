import assert from 'node:assert/strict';
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { describe, test } from 'node:test';
import { badReport, few, goodReport, type JsonReport, paths, rulesIn, TestWorkspace } from '../cli/workspace';
import { begin, ended, isPosix, program, runIn } from './program';

const nameOf = (at: number) => `r${at % 5}/c${String(at).padStart(4, '0')}.case.md`;
const many = (count: number, text = badReport) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [nameOf(at), `${text}\nNumber ${at}.\n`]));
const json = (stdout: string) => JSON.parse(stdout) as JsonReport;
const temporaries = (folder: TestWorkspace) =>
  readdirSync(folder.root, { recursive: true }).filter((name) => String(name).endsWith('.tmp'));

/**
 * Loaded before the bundle, into each of its threads: what happens as a file is read, by the file's name. It stands for
 * what can't be brought about from outside at that moment.
 */
const accidents = `
const fs = require('node:fs');
const { isMainThread } = require('node:worker_threads');
const read = fs.readFileSync;
fs.readFileSync = function (file, ...rest) {
  const name = String(file);
  if (name.includes('vanishing')) fs.rmSync(file, { force: true });
  // What no system gives: the code that reads it as text fails.
  if (name.includes('crashing')) return undefined;
  if (name.includes('deadly') && !isMainThread) process.exit(7);
  // A thread must have begun before it can die.
  if (name.includes('slow') && isMainThread) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30);
  if (name.includes('stopping') && isMainThread) process.kill(process.pid, 'SIGINT');
  return read.call(this, file, ...rest);
};
`;

describe('a run that is disturbed', { skip: !existsSync(program) && 'there is no bundle' }, () => {
  const disturbed = (folder: TestWorkspace, argv: readonly string[]) => {
    folder.write('.git/accidents.cjs', accidents);
    // Quotes, since a folder for temporary files may have any name.
    const env = {
      ...process.env,
      NODE_OPTIONS: `--require "${folder.path('.git/accidents.cjs').replaceAll('\\', '/')}"`,
    };
    return runIn(folder, argv, { env });
  };

  test('a file that vanishes between listing and reading is told, the others are checked', () => {
    const folder = new TestWorkspace({
      'a.case.md': badReport,
      'vanishing.case.md': badReport,
      'z.case.md': badReport,
    });
    const { status, stdout, stderr } = disturbed(folder, ['lint', '--format', 'json', ...few]);
    assert.deepEqual([status, stderr], [2, "case-report: vanishing.case.md can't be read: there is no such file.\n"]);
    assert.deepEqual(paths(json(stdout)), ['a.case.md', 'z.case.md']);
  });

  test('a crash on one file is a finding of that file and exit code 2', () => {
    const folder = new TestWorkspace({
      'a.case.md': badReport,
      'crashing.case.md': goodReport,
      'z.case.md': badReport,
    });
    const { status, stdout } = disturbed(folder, ['lint', '--format', 'json', ...few]);
    assert.equal(status, 2);
    assert.deepEqual(paths(json(stdout)), ['a.case.md', 'crashing.case.md', 'z.case.md']);
    assert.deepEqual(rulesIn(json(stdout), 'crashing.case.md'), ['internal/crash']);
    assert.deepEqual(rulesIn(json(stdout), 'z.case.md'), ['schema/value']);
  });

  test('threads that die are replaced, and no other file is lost', () => {
    const folder = new TestWorkspace();
    const kind = (at: number) => (at % 50 === 37 ? 'deadly' : at % 2 ? 'slow' : 'plain');
    const names = Array.from({ length: 200 }, (_, at) => `c${String(at).padStart(3, '0')}-${kind(at)}.case.md`);
    for (const name of names) folder.write(name, goodReport);
    const { status, stdout } = disturbed(folder, ['lint', '--jobs', '3', '--format', 'json', ...few]);
    assert.deepEqual(paths(json(stdout)), names);
    const crashed = json(stdout).files.filter(({ diagnostics }) => diagnostics.length > 0);
    // This thread is not killed by what it takes itself.
    assert.ok(crashed.every((file) => file.path.includes('deadly')));
    assert.ok(crashed.length > 0, 'a thread died');
    for (const { path } of crashed) assert.deepEqual(rulesIn(json(stdout), path), ['internal/crash']);
    assert.equal(status, 2);
  });

  test('Ctrl-C ends with 130, and results stay as they were', { skip: !isPosix }, () => {
    const folder = new TestWorkspace({ ...many(60), 'r2/c0000-stopping.case.md': badReport, 'result.json': 'earlier' });
    const { status, stdout, stderr } = disturbed(folder, [
      'lint',
      '--jobs',
      '1',
      '--format',
      'json',
      '-o',
      'result.json',
    ]);
    assert.deepEqual([status, stdout], [130, '']);
    assert.match(stderr, /^case-report: stopped after \d+ of 61 files\.\n$/);
    assert.equal(folder.read('result.json'), 'earlier');
    assert.deepEqual(temporaries(folder), []);
  });

  test('Ctrl-C within --fix ends between two files, whatever the number of threads', { skip: !isPosix }, () => {
    for (const jobs of ['1', '3']) {
      const names = Array.from({ length: 120 }, (_, at) => `c${String(at).padStart(3, '0')}-slow.case.md`);
      names[60] = 'c060-stopping.case.md';
      const folder = new TestWorkspace(Object.fromEntries(names.map((name) => [name, badReport])));
      const { status, stderr } = disturbed(folder, ['lint', '--fix', '--jobs', jobs, ...few]);
      // With several threads another one may have taken the file that the signal comes with.
      if (jobs === '1' || status !== 0) {
        assert.equal(status, 130, stderr);
        assert.match(stderr, /stopped after \d+ of 120 files\. Each file is either repaired or as it was\.\n$/);
      }
      const texts = names.map((name) => folder.read(name));
      assert.ok(texts.every((text) => text === goodReport || text === badReport));
      assert.ok(texts.includes(goodReport));
      if (jobs === '1') assert.ok(texts.includes(badReport));
      assert.deepEqual(temporaries(folder), []);
    }
  });
});

describe('--fix that is killed', { skip: !existsSync(program) && 'there is no bundle' }, () => {
  test('leaves each file whole, before or after, and a later run repairs the rest', { skip: !isPosix }, async () => {
    const count = 300;
    const folder = new TestWorkspace(many(count));
    const original = (at: number) => `${badReport}\nNumber ${at}.\n`;
    const fixed = (at: number) => `${goodReport}\nNumber ${at}.\n`;
    const repaired = () =>
      Array.from({ length: count }, (_, at) => at).filter((at) => {
        const text = folder.read(nameOf(at));
        assert.ok(text === original(at) || text === fixed(at), `${nameOf(at)} is whole`);
        return text === fixed(at);
      }).length;
    let midway = 0;
    for (let round = 0; round < 6; round++) {
      const already = repaired();
      if (already === count) break;
      const child = begin(folder, ['lint', '--fix', '--jobs', '2', ...few]);
      // Kills once the run is under way, a little later each time.
      const started = Date.now();
      while (Date.now() - started < 20_000 && child.exitCode === null && repaired() === already)
        await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => setTimeout(resolve, (round * 7) % 40));
      child.kill('SIGKILL');
      const { signal } = await ended(child);
      if (signal === 'SIGKILL' && repaired() < count) midway++;
    }
    assert.ok(midway > 0, 'a run was killed midway');
    const { status } = runIn(folder, ['lint', '--fix', ...few]);
    assert.deepEqual([status, repaired()], [0, count]);
    assert.ok(temporaries(folder).length <= 6 * 2, 'at most one unfinished file of each thread stays');
  });
});

describe('what a killed run has left', { skip: !existsSync(program) && 'there is no bundle' }, () => {
  test('goes away with the next one that writes there, and nothing else does', () => {
    const left = '.case-report-0123456789abcdef.tmp';
    const others = ['.case-report-fedcba9876543210.tmp', '.case-report-notes.tmp', 'case-report-0123456789abcdef.tmp'];
    const folder = new TestWorkspace({ 'a.case.md': badReport });
    for (const name of [left, ...others]) folder.write(name, 'half');
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    for (const name of [left, ...others.slice(1)]) utimesSync(folder.path(name), longAgo, longAgo);
    runIn(folder, ['lint', ...few]);
    assert.ok(existsSync(folder.path(left)), 'a run that only reads changes nothing');
    assert.equal(runIn(folder, ['lint', '--fix', ...few]).status, 0);
    // The other one may be in use.
    assert.deepEqual(temporaries(folder).sort(), others.sort());
  });
});

describe('two runs at once', { skip: !existsSync(program) && 'there is no bundle' }, () => {
  test('on one cache give the verdict of a run without, and so does what they leave', async () => {
    const folder = new TestWorkspace(many(120));
    const plain = runIn(folder, ['lint', '--format', 'json', ...few]);
    const results = ['one.json', 'two.json', 'three.json'];
    const runs = results.map((name) =>
      ended(begin(folder, ['lint', '--cache', '--format', 'json', '-o', name, ...few])),
    );
    for (const { code, stderr } of await Promise.all(runs)) assert.deepEqual([code, stderr], [1, '']);
    for (const name of results) assert.equal(folder.read(name), plain.stdout);
    assert.equal(runIn(folder, ['lint', '--cache', '--format', 'json', ...few]).stdout, plain.stdout);
  });

  test('that write one result leave one of the two, whole', async () => {
    const folder = new TestWorkspace(many(40));
    const runs = ['json', 'csv'].map((format) =>
      ended(begin(folder, ['lint', '--format', format, '-o', 'result', ...few])),
    );
    for (const { code } of await Promise.all(runs)) assert.equal(code, 1);
    const whole = ['json', 'csv'].map((format) => runIn(folder, ['lint', '--format', format, ...few]).stdout);
    assert.ok(whole.includes(folder.read('result')));
    assert.deepEqual(temporaries(folder), []);
  });
});
