import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { badReport, few, goodReport, type JsonReport, paths, TestWorkspace } from '../cli/workspace';
import { isPosix, program, runBound, runIn } from './program';

const noBundle = !existsSync(program) && 'there is no bundle';

describe('what can’t be read or written', { skip: noBundle }, () => {
  const both = { 'a.case.md': badReport, 'z.case.md': badReport };
  const json = (stdout: string) => JSON.parse(stdout) as JsonReport;

  test('an unreadable file is told, and the others are checked', { skip: !isPosix }, () => {
    const folder = new TestWorkspace({ ...both, 'm.case.md': goodReport });
    chmodSync(folder.path('m.case.md'), 0);
    const { status, stdout, stderr } = runBound(folder, ['lint', '--format', 'json']);
    assert.deepEqual([status, stderr], [2, "case-report: m.case.md can't be read: its permissions do not allow it.\n"]);
    assert.deepEqual(paths(json(stdout)), ['a.case.md', 'z.case.md']);
  });

  test('so is one that the system can’t read for whatever reason', { skip: !existsSync('/proc/self/mem') }, () => {
    const folder = new TestWorkspace(both);
    // Its first page is never there: reading it fails for everybody.
    symlinkSync('/proc/self/mem', folder.path('m.case.md'));
    const { status, stdout, stderr } = runIn(folder, ['lint', '--format', 'json', '.', 'm.case.md']);
    assert.equal(status, 2);
    assert.match(stderr, /^case-report: m\.case\.md can't be read: .*\.\n$/);
    assert.deepEqual(paths(json(stdout)), ['a.case.md', 'z.case.md']);
  });

  test('a folder with the name of a report is looked into, not read', () => {
    const folder = new TestWorkspace({ 'x.case.md/a.case.md': badReport });
    for (const argv of [[], ['x.case.md']]) {
      const { stdout, status } = runIn(folder, ['lint', '--format', 'json', ...argv]);
      assert.deepEqual([status, paths(json(stdout))], [1, ['x.case.md/a.case.md']]);
    }
    assert.equal(runIn(folder, ['lint', '*.case.md']).status, 2);
  });

  test('a link to nothing and links in a circle end nothing', { skip: !isPosix }, () => {
    const folder = new TestWorkspace({ ...both, 'sub/b.case.md': goodReport });
    symlinkSync('nowhere', folder.path('gone.case.md'));
    symlinkSync('loop.case.md', folder.path('loop.case.md'));
    symlinkSync('..', folder.path('sub/up'));
    const { status, stdout, stderr } = runIn(folder, ['lint', '--format', 'json']);
    assert.deepEqual([status, stderr], [1, '']);
    assert.deepEqual(paths(json(stdout)), ['a.case.md', 'sub/b.case.md', 'z.case.md']);
    const deep = runIn(folder, ['lint', '--format', 'json', '**/*.case.md']);
    assert.deepEqual(paths(json(deep.stdout)), ['a.case.md', 'sub/b.case.md', 'z.case.md']);
    const named = runIn(folder, ['lint', 'loop.case.md', 'gone.case.md', 'a.case.md']);
    assert.equal(named.status, 2);
    assert.match(named.stderr, /loop\.case\.md can't be read: its links lead in a circle\./);
    assert.match(named.stderr, /gone\.case\.md can't be read: there is no such file/);
    assert.match(named.stdout, /^a\.case\.md:/m);
  });

  test('a full disk leaves an earlier result and the report as they were', { skip: !isPosix }, (context) => {
    const folder = new TestWorkspace();
    const disk = mkdtempSync(path.join(tmpdir(), 'case-report-disk-'));
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
    if (status !== 0) {
      rmSync(disk, { recursive: true });
      context.skip('no small disk can be mounted here');
      return;
    }
    try {
      const at = (name: string) => path.join(disk, name);
      mkdirSync(at('.git'));
      writeFileSync(at('a.case.md'), badReport);
      writeFileSync(at('result.json'), 'earlier');
      const used = statSync(at('a.case.md')).blocks * 512 + 4096;
      writeFileSync(at('filler'), Buffer.alloc(Math.max(0, Math.floor((65536 - used) / 4096) * 4096)));
      for (const argv of [['--fix'], ['--format', 'json', '-o', at('result.json')]]) {
        const result = runIn(folder, ['lint', ...argv, disk]);
        assert.equal(result.status, 2, `${argv}: ${result.stderr}`);
        assert.match(result.stderr, /can't be written: the disk is full\./);
      }
      const cached = spawnSync(process.execPath, [program, 'lint', '--cache', '.'], { cwd: disk, encoding: 'utf8' });
      assert.equal(cached.status, 1);
      assert.match(cached.stderr, /can't be used: the disk is full\. The run goes on without it\./);
      const text = (name: string) => spawnSync('cat', [at(name)], { encoding: 'utf8' }).stdout;
      assert.deepEqual([text('a.case.md'), text('result.json')], [badReport, 'earlier']);
      assert.deepEqual(
        readdirSync(disk).filter((name) => name.endsWith('.tmp')),
        [],
      );
    } finally {
      spawnSync('umount', [disk]);
      rmSync(disk, { recursive: true, force: true });
    }
  });

  test('a read-only disk: findings stay, what can’t be written is told', { skip: !isPosix }, (context) => {
    const folder = new TestWorkspace({ 'a.case.md': badReport });
    const { status } = spawnSync('mount', ['--bind', '-o', 'ro', folder.root, folder.root], { stdio: 'ignore' });
    const readOnly = status === 0 && spawnSync('touch', [folder.path('x')], { stdio: 'ignore' }).status !== 0;
    try {
      if (!readOnly) {
        context.skip('no folder can be made read-only here');
        return;
      }
      const fixed = runIn(folder, ['lint', '--fix', '--format', 'concise', ...few]);
      assert.deepEqual(
        [fixed.status, fixed.stderr],
        [2, "case-report: a.case.md can't be written: the disk is read-only.\n"],
      );
      assert.match(fixed.stdout, /schema\/value/);
      const cached = runIn(folder, ['lint', '--cache', '--format', 'concise', ...few]);
      assert.equal(cached.status, 1);
      assert.match(cached.stderr, /The cache in \.case-report-cache can't be used: the disk is read-only\./);
    } finally {
      if (status === 0) spawnSync('umount', [folder.root]);
    }
  });

  test('a read-only folder: the same', { skip: !isPosix }, () => {
    const folder = new TestWorkspace({ 'a.case.md': badReport });
    chmodSync(folder.root, 0o500);
    try {
      assert.equal(runBound(folder, ['lint', '--fix']).status, 2);
      const cached = runBound(folder, ['lint', '--cache']);
      assert.equal(cached.status, 1);
      assert.match(cached.stderr, /its permissions do not allow it/);
    } finally {
      chmodSync(folder.root, 0o700);
    }
    assert.equal(folder.read('a.case.md'), badReport);
  });
});

describe('--fix on the disk', { skip: noBundle }, () => {
  test('keeps mode, byte order mark and line ends, through a link as well', { skip: !isPosix }, () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const folder = new TestWorkspace({ 'a.case.md': windows(badReport), 'real/b.case.md': badReport });
    chmodSync(folder.path('a.case.md'), 0o604);
    chmodSync(folder.path('real/b.case.md'), 0o755);
    symlinkSync('real/b.case.md', folder.path('link.case.md'));
    assert.equal(runIn(folder, ['lint', '--fix', ...few, 'a.case.md', 'link.case.md']).status, 0);
    assert.equal(folder.read('a.case.md'), windows(goodReport));
    assert.equal(folder.read('real/b.case.md'), goodReport);
    const mode = (name: string) => statSync(folder.path(name)).mode & 0o777;
    assert.deepEqual([mode('a.case.md'), mode('real/b.case.md')], [0o604, 0o755]);
  });
});
