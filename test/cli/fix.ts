import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { describe, test } from 'node:test';
import { keepLineEnds, replaceFile } from '../../server/src/cli/write-file';
import { badPlace, badReport, doubtfulReport, few, goodReport, TestWorkspace } from './workspace';

describe('--fix', () => {
  test('repairs what is safe, leaves the rest, and says how much', async () => {
    const folder = new TestWorkspace({ 'a.case.md': badReport, 'b.case.md': doubtfulReport, 'c.case.md': goodReport });
    const before = statSync(folder.path('c.case.md'));
    const { code, stdout } = await folder.run(['lint', '--fix', ...few]);
    assert.equal(code, 1);
    assert.equal(folder.read('a.case.md'), goodReport);
    assert.equal(folder.read('b.case.md'), doubtfulReport);
    assert.equal(statSync(folder.path('c.case.md')).ino, before.ino);
    assert.match(stdout, /1 finding repaired\. 1 error in 1 of 3 files\./);
    assert.equal((await folder.run(['lint', '--fix', '--unsafe-fixes'])).code, 0);
    assert.equal(folder.read('b.case.md'), goodReport);
    assert.deepEqual(readdirSync(folder.root).sort(), ['.git', 'a.case.md', 'b.case.md', 'c.case.md']);
  });

  test('keeps line ends, byte order mark, encoding and mode', async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const folder = new TestWorkspace({
      'mark.case.md': windows(badReport),
      'wide.case.md': Buffer.from(windows(badReport), 'utf16le'),
      'big.case.md': Buffer.from(windows(badReport), 'utf16le').swap16(),
    });
    chmodSync(folder.path('mark.case.md'), 0o640);
    assert.equal((await folder.run(['lint', '--fix'])).code, 0);
    assert.equal(folder.read('mark.case.md'), windows(goodReport));
    assert.ok(folder.bytes('wide.case.md').equals(Buffer.from(windows(goodReport), 'utf16le')));
    assert.ok(folder.bytes('big.case.md').equals(Buffer.from(windows(goodReport), 'utf16le').swap16()));
    if (process.platform !== 'win32') assert.equal(statSync(folder.path('mark.case.md')).mode & 0o777, 0o640);
  });

  test('new lines get the line ends of their file', () => {
    assert.equal(keepLineEnds('a\r\nb\r\n', 'a\r\nnew\nb\r\n'), 'a\r\nnew\r\nb\r\n');
    assert.equal(keepLineEnds('a\nb\r\n', 'a\nnew\nb\r\n'), 'a\nnew\nb\r\n');
    assert.equal(keepLineEnds('a\n', 'a\nb\n'), 'a\nb\n');
  });

  test('a file that is no text is not touched', async () => {
    const bytes = Buffer.concat([Buffer.from(badReport), Buffer.from([0xff])]);
    const folder = new TestWorkspace({ 'a.case.md': bytes });
    assert.equal((await folder.run(['lint', '--fix', '--unsafe-fixes'])).code, 2);
    assert.ok(folder.bytes('a.case.md').equals(bytes));
  });

  test('standard input comes out repaired, its findings beside it', async () => {
    const folder = new TestWorkspace();
    const { stdout, stderr, code } = await folder.run(['lint', '--fix', ...few, '-'], { stdin: badReport });
    assert.deepEqual([stdout, code], [goodReport, 0]);
    assert.match(stderr, /1 finding repaired/);
    const odd = Buffer.from([0x2d, 0xff, 0x00]);
    assert.ok((await folder.run(['lint', '--fix', '-'], { stdin: odd })).bytes.equals(odd));
  });

  test('a symbolic link stays one', { skip: process.platform === 'win32' }, async () => {
    const folder = new TestWorkspace({ 'real/a.case.md': badReport });
    symlinkSync('real/a.case.md', folder.path('link.case.md'));
    await folder.run(['lint', '--fix', 'link.case.md']);
    assert.ok(lstatSync(folder.path('link.case.md')).isSymbolicLink());
    assert.equal(folder.read('real/a.case.md'), goodReport);
  });

  test('what someone else wrote meanwhile is not overwritten', () => {
    const folder = new TestWorkspace({ 'a.case.md': 'newer' });
    const replace = () =>
      replaceFile(folder.path('a.case.md'), 'a.case.md', { text: 'fixed', encoding: 'utf-8' }, Buffer.from('older'));
    assert.throws(replace, /a\.case\.md was changed by someone else/);
    assert.equal(folder.read('a.case.md'), 'newer');
    assert.deepEqual(readdirSync(folder.root).sort(), ['.git', 'a.case.md']);
  });
});

describe('--diff', () => {
  const folder = new TestWorkspace({ 'a.case.md': badReport, 'b.case.md': doubtfulReport, 'c.case.md': goodReport });

  test('shows what --fix would change, writes nothing, and ends with 1', async () => {
    const { code, stdout, stderr } = await folder.run(['lint', '--diff']);
    assert.equal(code, 1);
    const line = badPlace.line - 2;
    assert.ok(stdout.startsWith(`--- a/a.case.md\n+++ b/a.case.md\n@@ -${line},7 +${line},7 @@\n`), stdout);
    assert.match(stdout, /\n- {2}sex: Female\n\+ {2}sex: female\n/);
    assert.doesNotMatch(stdout, /b\.case\.md/);
    assert.equal(stderr, '1 file would change.\n');
    assert.equal(folder.read('a.case.md'), badReport);
  });

  test('wins over --fix, and takes --unsafe-fixes', async () => {
    const { code, stdout } = await folder.run(['lint', '--fix', '--diff', '--unsafe-fixes']);
    assert.equal(code, 1);
    assert.match(stdout, /\+outcome|\+ {2}status: improved/);
    assert.equal(folder.read('b.case.md'), doubtfulReport);
  });

  test('ends with 0 where there is nothing to repair, be there findings or not', async () => {
    const { code, stdout } = await folder.run(['lint', '--diff', 'b.case.md', 'c.case.md']);
    assert.deepEqual([code, stdout], [0, '']);
  });
});
