import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { badReport, few, goodReport, paths, rulesIn, TestWorkspace } from './workspace';

const plain = '# No report\n\n---\ntitle: x\n---\n';

describe('which files are reports', () => {
  const folder = new TestWorkspace({
    'a.case.md': goodReport,
    'named.md': goodReport,
    'named-crlf.md': goodReport.replaceAll('\n', '\r\n'),
    'wide.md': Buffer.from(`\ufeff${goodReport}`, 'utf16le'),
    'README.md': plain,
    'other.md': '---\ntitle: A post\n---\n',
    'notes.txt': goodReport,
    'node_modules/x/b.case.md': goodReport,
    '.git/c.case.md': goodReport,
    'sub/d.case.md': goodReport,
    'sub/deep/e.case.md': goodReport,
  });

  test('in a folder: all *.case.md, and other .md with the key', async () => {
    const all = ['a.case.md', 'named-crlf.md', 'named.md', 'sub/d.case.md', 'sub/deep/e.case.md', 'wide.md'];
    assert.deepEqual(paths(await folder.json([])), all);
    assert.deepEqual(paths(await folder.json(['.', 'sub', 'a.case.md'])), all);
    assert.deepEqual(paths(await folder.json(['sub'])), ['sub/d.case.md', 'sub/deep/e.case.md']);
  });

  test('a file that is named is one, whatever its name', async () => {
    assert.deepEqual(paths(await folder.json(['notes.txt', 'node_modules/x/b.case.md'])), [
      'node_modules/x/b.case.md',
      'notes.txt',
    ]);
    assert.deepEqual(paths(await folder.json(['other.md'])), ['other.md']);
  });

  test('globs', async () => {
    assert.deepEqual(paths(await folder.json(['**/*.case.md'])), ['a.case.md', 'sub/d.case.md', 'sub/deep/e.case.md']);
    assert.deepEqual(paths(await folder.json(['*.md'])), ['a.case.md', 'named-crlf.md', 'named.md', 'wide.md']);
    assert.deepEqual(paths(await folder.json(['../**/{d,e}.case.md'], { cwd: 'sub' })), [
      'd.case.md',
      'deep/e.case.md',
    ]);
    const { code, stderr } = await folder.run(['lint', 'x*.case.md']);
    assert.equal(code, 2);
    assert.match(stderr, /No file matches x\*\.case\.md/);
  });

  test('a name that looks like a glob is a name where there is such a file', async () => {
    folder.write('odd/[1].case.md', badReport);
    assert.deepEqual(paths(await folder.json(['odd/[1].case.md'])), ['odd/[1].case.md']);
  });
});

describe('symbolic links', { skip: process.platform === 'win32' }, () => {
  test('circles and ways out are not entered; a link that is named is, but to no file outside', async () => {
    const outside = new TestWorkspace({ 'x.case.md': badReport });
    const folder = new TestWorkspace({ 'a.case.md': goodReport });
    mkdirSync(folder.path('sub'));
    symlinkSync(folder.root, folder.path('sub/up'));
    symlinkSync(outside.root, folder.path('out'));
    symlinkSync(outside.path('x.case.md'), folder.path('link.case.md'));
    symlinkSync('self.case.md', folder.path('self.case.md'));
    assert.deepEqual(paths(await folder.json([])), ['a.case.md']);
    assert.deepEqual(paths(await folder.json(['**/*.case.md'])), ['a.case.md']);
    symlinkSync('a.case.md', folder.path('inside.case.md'));
    assert.deepEqual(paths(await folder.json(['inside.case.md'])), ['inside.case.md']);
    const out = await folder.run(['lint', '--fix', 'link.case.md', 'a.case.md']);
    assert.deepEqual([out.code, outside.read('x.case.md')], [2, badReport]);
    assert.match(out.stderr, /link\.case\.md can't be read: it is a link that leads out of the workspace/);
    assert.deepEqual(paths(await folder.json(['out'])), ['out/x.case.md']);
    assert.match((await folder.run(['lint', 'self.case.md'])).stderr, /its links lead in a circle/);
  });
});

test('a pipe or a device is told, not waited for', { skip: process.platform === 'win32' }, async () => {
  const folder = new TestWorkspace({ 'a.case.md': goodReport });
  symlinkSync('/dev/zero', folder.path('zero.case.md'));
  symlinkSync('/dev/zero', folder.path('.gitignore'));
  const { code, stderr } = await folder.run(['lint', '.', 'zero.case.md']);
  assert.equal(code, 2);
  assert.match(stderr, /zero\.case\.md can't be read: it is no ordinary file; `-` reads standard input\./);
});

test('a file that is far too long is told, and the others are checked', async () => {
  const folder = new TestWorkspace({ 'a.case.md': badReport, 'b.case.md': '' });
  truncateSync(folder.path('b.case.md'), 10_000_001);
  const { code, stdout, stderr } = await folder.run(['lint', '--format', 'json']);
  assert.deepEqual([code, paths(JSON.parse(stdout))], [2, ['a.case.md']]);
  assert.match(stderr, /b\.case\.md can't be read: it is longer than a report can be \(10 MB\)\./);
});

test('a name that is no UTF-8 is told', { skip: process.platform !== 'linux' }, async () => {
  const folder = new TestWorkspace({ 'a.case.md': goodReport });
  writeFileSync(
    Buffer.concat([Buffer.from(folder.path('b')), Buffer.from([0xff]), Buffer.from('.case.md')]),
    goodReport,
  );
  for (const argv of [[], ['*.case.md']]) {
    const { code, stderr } = await folder.run(['lint', ...argv]);
    assert.equal(code, 2);
    assert.match(stderr, /^case-report: b\ufffd\.case\.md can't be read: its name is no UTF-8; give it another\.\n$/);
  }
});

describe('ignore files', () => {
  const folder = new TestWorkspace({
    '.gitignore': '# built\nout/\n*.draft.case.md\nsub/only.case.md\n',
    '.case-reportignore': '!kept.draft.case.md\nold\n',
    'a.case.md': goodReport,
    'b.draft.case.md': goodReport,
    'kept.draft.case.md': goodReport,
    'out/c.case.md': goodReport,
    'old/d.case.md': goodReport,
    'sub/.gitignore': '*.case.md\n!e.case.md\n',
    'sub/e.case.md': goodReport,
    'sub/f.case.md': goodReport,
    'sub/only.case.md': goodReport,
    'sub/deep/.case-reportignore': '!g.case.md\n',
    'sub/deep/g.case.md': goodReport,
  });
  const kept = ['a.case.md', 'kept.draft.case.md', 'sub/deep/g.case.md', 'sub/e.case.md'];

  test('are read in every folder, the nearest decides, and what is named is checked all the same', async () => {
    assert.deepEqual(paths(await folder.json([])), kept);
    assert.deepEqual(paths(await folder.json(['**/*.case.md'])), kept);
    assert.deepEqual(paths(await folder.json(['.'], { cwd: 'sub' })), ['deep/g.case.md', 'e.case.md']);
    assert.deepEqual(paths(await folder.json(['out/c.case.md', 'b.draft.case.md'])), [
      'b.draft.case.md',
      'out/c.case.md',
    ]);
  });

  test('the `ignore` of a configuration counts from its folder', async () => {
    folder.write('.case-report.yaml', 'ignore: [sub/deep]\n');
    folder.write('sub/.case-report.yaml', 'ignore: e.*\n');
    assert.deepEqual(paths(await folder.json([])), ['a.case.md', 'kept.draft.case.md']);
    assert.deepEqual(paths(await folder.json(['sub/e.case.md'])), ['sub/e.case.md']);
  });
});

test('no pattern keeps a run waiting, however deep the folders are', async () => {
  const deep = 'a/'.repeat(60);
  const folder = new TestWorkspace({
    [`${deep}x.case.md`]: goodReport,
    'b/c/y.case.md': goodReport,
    '.gitignore': `${'**/a/'.repeat(9)}**/b\na/${'**/'.repeat(9)}b\nb/**/**/y.*\n`,
    '.case-report.yaml': `ignore: ['${'**/a/'.repeat(9)}**/b.md', 'a/${'**/'.repeat(9)}b.md']\n`,
  });
  assert.deepEqual(paths(await folder.json([])), [`${deep}x.case.md`]);
});

describe('encodings', () => {
  const wide = (text: string, big = false) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  const folder = new TestWorkspace({
    'big.case.md': wide(badReport, true),
    'little.case.md': wide(badReport),
    'mark.case.md': `\ufeff${badReport}`,
    'plain.case.md': badReport,
  });

  test('UTF-8 and UTF-16 with their marks give the same findings', async () => {
    const { files } = JSON.parse((await folder.run(['lint', '--format', 'json'])).stdout);
    assert.equal(files.length, 4);
    for (const file of files) assert.deepEqual(file.diagnostics, files[0].diagnostics);
  });

  test('a file that is no text is a finding at the first byte that is none, and not silently right', async () => {
    const at = goodReport.indexOf('A 52-year-old');
    const latin = Buffer.concat([
      Buffer.from(goodReport.slice(0, at)),
      Buffer.from([0xe9]),
      Buffer.from(goodReport.slice(at)),
    ]);
    const odd = new TestWorkspace({
      'latin.case.md': latin,
      'half.case.md': wide(goodReport).subarray(0, -1),
      'cut.case.md': Buffer.from('---\né').subarray(0, -1),
    });
    const { code, stdout } = await odd.run(['lint', '--format', 'json']);
    assert.equal(code, 2);
    const { files } = JSON.parse(stdout);
    for (const { diagnostics } of files)
      assert.deepEqual(
        diagnostics.map(({ rule }: { rule: string }) => rule),
        ['internal/encoding'],
      );
    const line = goodReport.slice(0, at).split('\n').length - 1;
    assert.deepEqual(files[2].diagnostics[0].range.start, { line, character: 0 });
    assert.deepEqual(files[0].diagnostics[0].range.start, { line: 1, character: 0 });
  });

  test('zero bytes and an empty file are read', async () => {
    const odd = new TestWorkspace({ 'zero.case.md': 'a\0b\0', 'empty.case.md': '' });
    const result = await odd.json(few);
    assert.deepEqual(rulesIn(result, 'zero.case.md'), ['yaml/front-matter']);
    assert.deepEqual(rulesIn(result, 'empty.case.md'), ['yaml/front-matter']);
  });
});
