import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkText } from '../../server/src/cli/check-text';
import { parseSource } from '../../server/src/core/syntax/source';
import { badPlace, badReport, doubtfulReport, goodReport, rulesIn, TestWorkspace } from './workspace';

describe('exit codes of lint', () => {
  const folder = new TestWorkspace({
    'good.case.md': goodReport,
    'bad.case.md': badReport,
    'warned.case.md': goodReport.replace('outcome:', 'pateint: x\noutcome:'),
    'noted.case.md': goodReport,
  });
  const code = async (...argv: string[]) => (await folder.run(['lint', ...argv])).code;

  test('0 without findings, 1 with an error, and 0 below the limit of --fail-on', async () => {
    assert.equal(await code('good.case.md'), 0);
    assert.equal(await code('bad.case.md'), 1);
    assert.equal(await code('warned.case.md'), 0);
    assert.equal(await code('warned.case.md', '--fail-on', 'warning'), 1);
    assert.equal(await code('bad.case.md', '--fail-on', 'never'), 0);
  });

  test('--max-warnings counts warnings, also where --quiet hides them', async () => {
    assert.equal(await code('warned.case.md', '--max-warnings', '1'), 0);
    assert.equal(await code('warned.case.md', '--max-warnings', '0'), 1);
    const { code: quiet, stdout } = await folder.run(['lint', 'warned.case.md', '--quiet', '--max-warnings=0']);
    assert.equal(quiet, 1);
    assert.doesNotMatch(stdout, /pateint/);
  });

  test('2 for what is missing, while the rest is checked', async () => {
    const { code: missing, stdout, stderr } = await folder.run(['lint', 'bad.case.md', 'nowhere.case.md']);
    assert.equal(missing, 2);
    assert.match(stderr, /nowhere\.case\.md can't be read: there is no such file or folder\./);
    assert.match(stdout, /bad\.case\.md:\d+:\d+/);
  });

  test('2 for a file that may not be read, while the rest is checked', {
    skip: process.getuid?.() === 0 || process.platform === 'win32',
  }, async () => {
    const closed = new TestWorkspace({ 'closed.case.md': goodReport, 'bad.case.md': badReport });
    chmodSync(closed.path('closed.case.md'), 0);
    const { code: unreadable, stdout, stderr } = await closed.run(['lint']);
    assert.equal(unreadable, 2);
    assert.match(stderr, /closed\.case\.md can't be read: its permissions do not allow it\./);
    assert.match(stdout, /bad\.case\.md:\d+:\d+/);
  });

  test('2 where a folder has the name of a configuration', async () => {
    const odd = new TestWorkspace({ '.case-report.yaml/x': '', 'a.case.md': goodReport });
    const { code: unreadable, stderr } = await odd.run(['lint']);
    assert.equal(unreadable, 2);
    assert.match(stderr, /\.case-report\.yaml can't be read: it is a folder\./);
  });

  test('no reports are no findings, and say so', async () => {
    const empty = new TestWorkspace({ 'README.md': '# Nothing\n' });
    const { code: none, stdout, stderr } = await empty.run(['lint']);
    assert.deepEqual([none, stdout], [0, '']);
    assert.match(stderr, /No case reports found/);
    assert.deepEqual((await empty.json([])).files, []);
  });

  test('a crash is a diagnostic of its file', () => {
    const { diagnostics } = checkText(parseSource(goodReport), {}, () => {
      throw new TypeError('secret text of a report');
    });
    assert.deepEqual(
      diagnostics.map(({ rule, severity }) => [rule, severity]),
      [['internal/crash', 'error']],
    );
    assert.doesNotMatch(JSON.stringify(diagnostics), /secret/);
  });
});

describe('what lint checks', () => {
  const folder = new TestWorkspace({ 'bad.case.md': badReport, 'doubtful.case.md': doubtfulReport });

  test('--select and --ignore name rules and groups, in lists or repeated', async () => {
    assert.deepEqual(rulesIn(await folder.json(['--select', 'yaml,schema/type']), 'bad.case.md'), []);
    assert.deepEqual(rulesIn(await folder.json(['--select', 'yaml', '--select', 'schema']), 'bad.case.md'), [
      'schema/value',
    ]);
    assert.deepEqual(rulesIn(await folder.json(['--ignore', 'schema/value']), 'bad.case.md'), []);
  });

  test('--stage submission asks for more', async () => {
    folder.write('open/open.case.md', goodReport.replace(/^title: .*$/m, 'title: unknown'));
    const rules = async (...argv: string[]) =>
      rulesIn(await folder.json([...argv, '--select', 'schema', 'open']), 'open/open.case.md');
    assert.deepEqual(await rules(), []);
    assert.notDeepEqual(await rules('--stage', 'submission'), await rules('--stage', 'draft'));
  });

  test('standard input goes by the name that is given', async () => {
    const named = await folder.json(['-', '--stdin-filename', 'sub/new.case.md'], { stdin: badReport });
    assert.deepEqual(
      named.files.map(({ path }) => path),
      ['sub/new.case.md'],
    );
    assert.deepEqual(rulesIn(named, 'sub/new.case.md'), ['schema/value']);
    assert.equal((await folder.run(['lint', '-'], { stdin: goodReport })).code, 0);
  });

  test('the configuration of its folder is in force for standard input', async () => {
    folder.write('lenient/.case-report.yaml', 'rules: { schema/value: warning }\n');
    const { code } = await folder.run(['lint', '-', '--stdin-filename', 'lenient/new.case.md'], { stdin: badReport });
    assert.equal(code, 0);
  });
});

describe('wrong use', () => {
  const folder = new TestWorkspace({ 'a.case.md': goodReport });
  const cases: [argv: string[], says: RegExp][] = [
    [['lint', '--fromat', 'json'], /no flag `--fromat`\. Did you mean `--format`\?/],
    [['lint', '--format', 'jsn'], /does not know `jsn`\. Did you mean `json`\?/],
    [['lint', '--statistics', '--format', 'sarif'], /goes with the formats `text` and `concise`/],
    [['lint', '--format'], /`--format` needs a value/],
    [['lint', '--format', '--quiet'], /`--format` needs a value/],
    [['lint', '--quiet=yes'], /takes no value/],
    [['lint', '--shard', '3/2'], /as `1\/4`, not `3\/2`/],
    [['lint', '--baseline=x'], /x can't be read/],
    [['lint', '--write-baseline=x', '--baseline=y'], /does not go with `--baseline`/],
    [['lint', '--changed-since', 'HEAD'], /works in a git repository/],
    [['lint', '--staged', '--fix'], /leave them out/],
    [['lint', '--jobs', '0'], /takes a number from 1/],
    [['lint', '--select', 'schema/vlaue'], /no rule and no group of rules\. Did you mean `schema\/value`\?/],
    [['lint', '--ignore', 'nonsense'], /explain --list/],
    [['lint', '--journal', 'generic-car'], /Did you mean `generic-care`/],
    [['lint', '--journal', ','], /needs the name of a journal/],
    [['lint', '--stage', 'final'], /takes `draft`, `submission`/],
    [['lint', '--max-warnings', 'few'], /takes a whole number/],
    [['lint', '--fail-on', 'errors'], /Did you mean `error`/],
    [['lint', '--unsafe-fixes'], /goes with `--fix` or `--diff`/],
    [['lint', '--output', 'json'], /takes a format and a file/],
    [['lint', '--output', 'cvs=x'], /Did you mean `csv`/],
    [['lint', '-', 'a.case.md'], /stands alone/],
    [['lint', '--stdin-filename', 'x'], /goes with `-`/],
    [['lint', '--config', 'nowhere.yaml'], /nowhere\.yaml can't be read/],
    [['merge'], /Which results\?/],
    [['migrate'], /not in this version/],
    [['lnit'], /Did you mean `lint`\?/],
    [['a.case.md'], /case-report lint a\.case\.md/],
    [['cases/'], /case-report lint cases\//],
    [['lint', '--odd.case.md'], /`--` before the names of files/],
    [[], /Usage: case-report COMMAND/],
    [['lsp'], /needs one of/],
    [['lsp', '--stdio', '--node-ipc'], /needs one of/],
    [['explain'], /Which rule\?/],
    [['explain', 'schema/vlaue'], /Did you mean `schema\/value`/],
    [['explain', 'a', 'b'], /does not know what to do with `b`/],
  ];
  for (const [argv, says] of cases) {
    test(`case-report ${argv.join(' ')}`, async () => {
      const { code, stdout, stderr } = await folder.run(argv);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, says);
    });
  }
});

describe('help', () => {
  const folder = new TestWorkspace();

  test('every command has help, by flag and by name, without a wrong use', async () => {
    for (const command of ['lint', 'render', 'explain', 'init', 'lsp']) {
      const { code, stdout } = await folder.run([command, '--help', '--nonsense']);
      assert.equal(code, 0);
      assert.match(stdout, new RegExp(`Usage: case-report ${command}`));
      assert.equal((await folder.run(['help', command])).stdout, stdout);
      for (const line of stdout.split('\n')) assert.ok(line.length <= 112, line);
    }
    assert.match((await folder.run(['--help'])).stdout, /init +Begin/);
  });

  test('the version is that of the package', async () => {
    assert.match((await folder.run(['--version'])).stdout, /^case-report \d+\.\d+\.\d+\n$/);
  });
});

test('a mark stands where the finding is', () => {
  assert.equal(badReport.split('\n')[badPlace.line]!.slice(badPlace.character), 'Female');
});
