import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { badReport, doubtfulReport, goodReport, TestWorkspace } from '../cli/workspace';

/** The command line as it ships; `npm run build` makes it. */
const program = path.join(__dirname, '../../dist/cli.js');
const texts = [goodReport, badReport, doubtfulReport];
const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`r${at % 7}/c${at}.case.md`, `${texts[at % 3]}\nNumber ${at}.\n`]),
  );
const run = (folder: TestWorkspace, ...argv: string[]) =>
  spawnSync(process.execPath, [program, ...argv], { cwd: folder.root, encoding: 'utf8', maxBuffer: 2 ** 28 });

describe('many reports', { skip: !existsSync(program) && 'there is no bundle' }, () => {
  const folder = new TestWorkspace(many(400));

  test('give the same bytes with one thread, with several and from the cache', () => {
    const one = run(folder, 'lint', '--format', 'json', '--jobs', '1');
    assert.deepEqual([one.status, one.stderr], [1, '']);
    for (const argv of [['--jobs', '3'], ['--cache', '--jobs', '3'], ['--cache']])
      assert.equal(run(folder, 'lint', '--format', 'json', ...argv).stdout, one.stdout, argv.join(' '));
  });

  test('stopped by a signal, a run says so, ends with its code, and every file is whole', async () => {
    const fixed = new TestWorkspace(many(400));
    const process_ = spawn(process.execPath, [program, 'lint', '--fix', '-o', 'out.txt'], { cwd: fixed.root });
    let stderr = '';
    process_.stderr.on('data', (text) => {
      stderr += text;
    });
    const ended = new Promise((resolve) => process_.on('close', resolve));
    // The signal comes when the work is under way: once a file is repaired, or the run is done.
    const before = fixed.read('r1/c1.case.md');
    for (let turn = 0; turn < 3000 && process_.exitCode === null && fixed.read('r1/c1.case.md') === before; turn++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    process_.kill('SIGINT');
    const code = await ended;
    if (process.platform === 'win32') return;
    // A machine quick enough to be done by then has nothing to stop.
    if (code === 130)
      assert.match(stderr, /stopped after \d+ of 400 files\. Each file is either repaired or as it was\./);
    else assert.equal(code, 1);
    for (let at = 0; at < 400; at++) {
      const text = fixed.read(`r${at % 7}/c${at}.case.md`);
      const end = `\nNumber ${at}.\n`;
      assert.ok([texts[at % 3] + end, goodReport + end].includes(text), `${at}`);
    }
    const left = readdirSync(fixed.root, { recursive: true }).filter((name) => String(name).endsWith('.tmp'));
    assert.deepEqual(left, []);
  });

  test('a full disk is told in words', { skip: !existsSync('/dev/full') }, () => {
    const file = run(folder, 'lint', 'r0', '-o', '/dev/full');
    assert.equal(file.status, 2);
    assert.match(file.stderr, /\/dev\/full can't be written: the disk is full\./);
    const shell = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" lint r0 > /dev/full`], {
      cwd: folder.root,
      encoding: 'utf8',
    });
    assert.deepEqual(
      [shell.status, shell.stderr],
      [2, "case-report: the result can't be written: the disk is full.\n"],
    );
  });
});
