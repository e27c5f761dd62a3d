import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chownSync, rmSync, symlinkSync } from 'node:fs';
import { describe, test } from 'node:test';
import { sha256OfBytes } from '../../server/src/cli/digest';
import { badReport, few, goodReport, paths, rulesIn, TestWorkspace } from '../cli/workspace';

/** A git repository with one commit of these files. */
function repository(files: Readonly<Record<string, string>>) {
  const folder = new TestWorkspace(files);
  rmSync(folder.path('.git'), { recursive: true });
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync('git', args, { cwd: folder.root, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };
  git('init', '-q', '-b', 'main');
  git('config', 'user.email', 'test@example.org');
  git('config', 'user.name', 'Test');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
  return { folder, git };
}

const odd = process.platform === 'win32' ? "o d'é.case.md" : 'o "d\'é\n.case.md';

describe('--changed-since', () => {
  test('finds what is committed, staged, changed and new, and nothing else', async () => {
    const { folder, git } = repository({ 'a.case.md': goodReport, 'b.case.md': goodReport, 'c.case.md': goodReport });
    git('checkout', '-q', '-b', 'work');
    folder.write('a.case.md', badReport);
    git('commit', '-q', '-am', 'two');
    folder.write(`sub/${odd}`, badReport);
    assert.deepEqual(paths(await folder.json(['--changed-since', 'main'])), ['a.case.md', `sub/${odd}`]);
    assert.deepEqual(paths(await folder.json(['--changed-since', 'HEAD'])), [`sub/${odd}`]);
    assert.deepEqual(paths(await folder.json(['--changed-since', 'main', '.'], { cwd: 'sub' })), [odd]);
    // What others did on main meanwhile is no change of this branch.
    git('checkout', '-q', 'main');
    folder.write('c.case.md', badReport);
    git('commit', '-q', '-m', 'three', '--', 'c.case.md');
    git('checkout', '-q', 'work');
    assert.deepEqual(paths(await folder.json(['--changed-since', 'main'])), ['a.case.md', `sub/${odd}`]);
  });

  test('counts a report whose configuration, or a file it names, has changed', async () => {
    const named = goodReport.replace('irb:', 'figures: [{ id: f, file: scan.png, caption: A scan. }]\nirb:');
    const { folder } = repository({ 'x/a.case.md': goodReport, 'y/b.case.md': named, 'y/scan.png': '1' });
    assert.deepEqual(paths(await folder.json(['--changed-since', 'HEAD'])), []);
    folder.write('x/.case-report.yaml', 'stage: submission\n');
    assert.deepEqual(paths(await folder.json(['--changed-since', 'HEAD'])), ['x/a.case.md']);
    folder.write('y/scan.png', '2');
    assert.deepEqual(paths(await folder.json(['--changed-since', 'HEAD'])), ['x/a.case.md', 'y/b.case.md']);
  });

  test('counts what is left out no longer', async () => {
    const { folder } = repository({
      'a.case.md': goodReport,
      'x/b.case.md': goodReport,
      'x/.case-reportignore': 'b.*',
    });
    rmSync(folder.path('x/.case-reportignore'));
    assert.deepEqual(paths(await folder.json(['--changed-since', 'HEAD'])), ['x/b.case.md']);
  });

  test('tells a repository of somebody else from none', { skip: process.getuid?.() !== 0 }, async () => {
    const { folder } = repository({ 'a.case.md': goodReport });
    for (const name of ['.', '.git']) chownSync(folder.path(name), 65534, 65534);
    const { code, stderr } = await folder.run(['lint', '--changed-since', 'HEAD']);
    assert.equal(code, 2);
    assert.match(stderr, /belongs to another user\. `git config --global --add safe\.directory /);
  });

  test('a revision that git does not know is wrong use, whatever it looks like', async () => {
    const { folder } = repository({ 'a.case.md': goodReport });
    for (const revision of ['nowhere', '--output=x']) {
      const { code, stderr } = await folder.run(['lint', `--changed-since=${revision}`]);
      assert.equal(code, 2);
      assert.match(stderr, /git knows no revision/);
    }
  });
});

describe('--staged', () => {
  test('checks what would be committed, as it would be', async () => {
    const { folder, git } = repository({ 'a.case.md': goodReport, 'b.case.md': badReport });
    folder.write('a.case.md', badReport);
    git('add', 'a.case.md');
    folder.write('a.case.md', goodReport);
    const result = await folder.json(['--staged']);
    assert.deepEqual(paths(result), ['a.case.md']);
    assert.deepEqual(rulesIn(result, 'a.case.md'), ['schema/value']);
    assert.match((await folder.run(['lint', '--staged'])).stdout, /\| {3}sex: Female/);
    rmSync(folder.path('a.case.md'));
    assert.deepEqual(rulesIn(await folder.json(['--staged']), 'a.case.md'), ['schema/value']);
    folder.write('new/c.case.md', badReport);
    git('add', 'new');
    rmSync(folder.path('new'), { recursive: true });
    assert.deepEqual(rulesIn(await folder.json(['--staged']), 'new/c.case.md'), ['schema/value']);
  });

  test('holds it against the bibliography that would be committed', async () => {
    const cites = goodReport
      .replace('irb:', 'bibliography: refs.bib\nirb:')
      .replace('# Abstract', '# Abstract\n\nAs [@new2020].');
    const entry = '@article{new2020, title = {A}, author = {B, C}, year = {2020}}\n';
    const { folder, git } = repository({ 'a.case.md': goodReport });
    const found = async () => rulesIn(await folder.json(['--staged', '--select', 'reference']), 'a.case.md');
    folder.write('a.case.md', cites);
    git('add', 'a.case.md');
    folder.write('refs.bib', entry);
    assert.deepEqual(await found(), ['reference/file'], 'it was forgotten');
    folder.write('refs.bib', '');
    git('add', 'refs.bib');
    folder.write('refs.bib', entry);
    assert.deepEqual(await found(), ['reference/undefined'], 'half of it was');
    git('add', 'refs.bib');
    rmSync(folder.path('refs.bib'));
    assert.deepEqual(await found(), [], 'it would be there');
  });

  test('with nothing staged there is nothing to find', async () => {
    const { folder } = repository({ 'a.case.md': badReport });
    assert.equal((await folder.run(['lint', '--staged'])).code, 0);
  });
});

describe('--cache', () => {
  const cached = ['lint', '--cache', '--format', 'concise'];

  test('is not taken from a commit, which could have planted any verdict', async () => {
    const { folder, git } = repository({ 'sub/a.case.md': badReport });
    const run = () => folder.run(cached, { cwd: 'sub' });
    const own = await run();
    assert.deepEqual([own.code, own.stderr, (await run()).stderr], [1, '', '']);
    // Whoever plants one knows how a record is made: the key of the bad report, and nothing found.
    const results = folder.read('sub/.case-report-cache/results');
    const [, key] = /^(\S{43}) /m.exec(results)!;
    const json = JSON.stringify({ diagnostics: [] });
    folder.write('sub/.case-report-cache/results', `${key} ${sha256OfBytes(Buffer.from(json)).slice(0, 16)} ${json}\n`);
    assert.equal((await run()).code, 0, 'it would be believed');
    git('add', '--force', 'sub/.case-report-cache/results');
    const planted = await run();
    assert.equal(planted.code, 1);
    assert.match(planted.stderr, /can't be used: it is committed.*\. The run goes on without it\./);
    assert.match(planted.stdout, /schema\/value/);
  });

  test('nor through a link to what was committed elsewhere', { skip: process.platform === 'win32' }, async () => {
    const { folder } = repository({ 'a.case.md': goodReport, 'b/results': '' });
    symlinkSync('b', folder.path('.case-report-cache'));
    assert.match((await folder.run(cached)).stderr, /can't be used: it is a link\./);
    rmSync(folder.path('.case-report-cache'));
    folder.write('.case-report-cache/.gitignore', '');
    symlinkSync('../b/results', folder.path('.case-report-cache/results'));
    assert.match((await folder.run(cached)).stderr, /can't be used: it is a link\./);
  });
});

test('`--diff` is what `git apply` makes the same of as `--fix`, whatever the names', async () => {
  const names = ['a.case.md', 'with space/b c.case.md', 'é頸 -x.case.md', `s/${odd}`];
  if (process.platform !== 'win32') names.push('tab\there\u202e "q" \\u.case.md', '"quoted".case.md', 'ends .case.md');
  const { folder, git } = repository(Object.fromEntries(names.map((name) => [name, badReport])));
  const { code, stdout } = await folder.run(['lint', '--diff', '-o', '.git/changes.diff', ...few]);
  assert.deepEqual([code, stdout], [1, '']);
  git('apply', '.git/changes.diff');
  for (const name of names) assert.equal(folder.read(name), goodReport, JSON.stringify(name));
});
