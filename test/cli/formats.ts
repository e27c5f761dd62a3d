import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { badPlace, badReport, doubtfulReport, few, goodReport, paths, TestWorkspace } from './workspace';

describe('json', () => {
  const folder = new TestWorkspace({
    'b.case.md': badReport,
    'a.case.md': goodReport,
    'sub/c.case.md': doubtfulReport,
  });

  test('has exactly the promised keys in the promised order', async () => {
    const { stdout, code } = await folder.run(['lint', '--format', 'json', ...few]);
    assert.equal(code, 1);
    const report = JSON.parse(stdout);
    assert.deepEqual(Object.keys(report), ['version', 'tool', 'files', 'summary']);
    assert.equal(report.version, 1);
    assert.match(report.tool, /^case-report \d+\.\d+\.\d+$/);
    assert.deepEqual(report.summary, { files: 3, errors: 2, warnings: 0, infos: 0, fixable: 1 });
    assert.deepEqual(Object.keys(report.summary), ['files', 'errors', 'warnings', 'infos', 'fixable']);
    assert.deepEqual(report.files[0], { path: 'a.case.md', diagnostics: [] });
    const [found] = report.files[1].diagnostics;
    const keys = ['rule', 'severity', 'message', 'help', 'range', 'fixes', 'related', 'url', 'fingerprint'];
    assert.deepEqual(Object.keys(found), keys);
    assert.equal(stdout, `${JSON.stringify(report, null, 2)}\n`);
    const range = { start: badPlace, end: { ...badPlace, character: badPlace.character + 'Female'.length } };
    assert.deepEqual(found.range, range);
    assert.deepEqual(found.fixes, [{ title: 'Write `female`', safe: true, edits: [{ range, newText: 'female' }] }]);
    assert.deepEqual([found.rule, found.severity, found.related], ['schema/value', 'error', []]);
    assert.equal(typeof found.help, 'string');
    assert.match(found.url, /\/docs\/rules\/schema\/value\.md$/);
  });

  test('gives other places of a finding as message and range', async () => {
    folder.write('twice/d.case.md', goodReport.replace('consent:', 'title: again\nconsent:'));
    const { stdout } = await folder.run(['lint', 'twice', '--select', 'yaml/duplicate-key', '--format', 'json']);
    const [found] = JSON.parse(stdout).files[0].diagnostics;
    assert.deepEqual(Object.keys(found.related[0]), ['message', 'range']);
    assert.deepEqual(found.related[0].range, { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } });
  });

  test('is the same in whatever order the files are named, from wherever the folder is read', async () => {
    const inOrder = await folder.run(['lint', '--format', 'json', 'a.case.md', 'b.case.md', 'sub/c.case.md']);
    const reversed = await folder.run([
      'lint',
      '--format',
      'json',
      'sub/c.case.md',
      'b.case.md',
      './a.case.md',
      'b.case.md',
    ]);
    assert.equal(reversed.stdout, inOrder.stdout);
  });

  test('paths are relative to the working folder, and as given outside of it', async () => {
    assert.deepEqual(paths(await folder.json(['.'], { cwd: 'sub' })), ['c.case.md']);
    assert.deepEqual(paths(await folder.json(['../a.case.md', '.'], { cwd: 'sub' })), ['../a.case.md', 'c.case.md']);
    assert.deepEqual(paths(await folder.json([folder.path('a.case.md')], { cwd: 'sub' })), [
      folder.path('a.case.md').replaceAll('\\', '/'),
    ]);
  });

  test('counts positions in UTF-16 code units, without the byte order mark', async () => {
    const text = goodReport.replace('  sex: female', '  sex: { 𝒳: é, sex }');
    folder.write('wide/w.case.md', `\ufeff${text}`);
    folder.write('wide/x.case.md', text);
    const { files } = JSON.parse(
      (await folder.run(['lint', 'wide', '--select', 'yaml/flow-entry', '--format', 'json'])).stdout,
    );
    assert.equal(files[0].diagnostics[0].range.start.character, '  sex: { 𝒳: é, '.length);
    assert.deepEqual(files[0].diagnostics, files[1].diagnostics);
  });
});

describe('text', () => {
  const folder = new TestWorkspace({ 'a.case.md': badReport });

  test('shows place, weight in words, rule, message, help, the line with a mark, and a summary', async () => {
    const { stdout } = await folder.run(['lint', ...few]);
    const number = badPlace.line + 1;
    const lines = stdout.split('\n');
    assert.equal(lines[0], `a.case.md:${number}:${badPlace.character + 1}  error  schema/value`);
    assert.match(lines[1]!, /^ {2}`Female` is none of the words/);
    assert.equal(lines[2], `  ${number} |   sex: Female`);
    assert.equal(lines[3], `  ${' '.repeat(String(number).length)} |        ^^^^^^`);
    assert.match(stdout, /Help: The sex of the patient/);
    assert.match(stdout, /Repair: Write `female` \(`--fix` does it\)\./);
    assert.match(stdout, /\n1 error in 1 file\.\n/);
  });

  test('is friendly where nothing is found', async () => {
    const { stdout } = await folder.run(['lint', '-', ...few], { stdin: goodReport });
    assert.equal(stdout, '1 file checked, nothing found.\n');
  });

  test('has colours on a terminal only, and none where NO_COLOR is set', async () => {
    const colour = '\u001b[';
    assert.ok((await folder.run(['lint'], { terminal: true })).stdout.includes(colour));
    assert.ok(!(await folder.run(['lint'], { terminal: true, env: { NO_COLOR: '1' } })).stdout.includes(colour));
    assert.ok(!(await folder.run(['lint'])).stdout.includes(colour));
    assert.ok(
      !(await folder.run(['lint', '--diff'], { terminal: true, env: { NO_COLOR: '1' } })).stdout.includes(colour),
    );
  });

  test('never lets a report command the terminal', async () => {
    const text = badReport.replace('Female', '"\\e]0;x\\a\u001b[31mFemale\u202e"');
    for (const format of ['text', 'concise']) {
      const { stdout } = await folder.run(['lint', '-', '--format', format], { stdin: text });
      assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  });

  test('lines fit the terminal', async () => {
    const long = badReport.replace('sex: Female', `sex: { a: ${'word '.repeat(80)}, ${'more '.repeat(60)}}`);
    for (const columns of [40, 60, 110]) {
      const { stdout } = await folder.run(['lint', '-'], {
        stdin: long,
        terminal: true,
        env: { NO_COLOR: '1' },
        columns,
      });
      assert.match(stdout, /\^/);
      for (const line of stdout.split('\n')) if (/^ *\d* \|/.test(line)) assert.ok(line.length <= columns, line);
    }
  });
});

describe('other outputs', () => {
  const folder = new TestWorkspace({ 'a.case.md': badReport, 'b.case.md': doubtfulReport });

  test('concise is one line for each finding', async () => {
    const { stdout } = await folder.run(['lint', '--format', 'concise', 'a.case.md', ...few]);
    const place = `${badPlace.line + 1}:${badPlace.character + 1}`;
    assert.match(stdout, new RegExp(`^a\\.case\\.md:${place}: error: .*\\[schema/value\\]\\n$`));
    assert.equal((await folder.run(['lint', '--format', 'concise', '-', ...few], { stdin: goodReport })).stdout, '');
  });

  test('-o writes to a file, --output as well as what is shown', async () => {
    const { stdout, code } = await folder.run([
      'lint',
      '--format',
      'json',
      '-o',
      'out/result.json',
      '--output',
      'concise=out/lines.txt',
      '--output',
      'text=out/text.txt',
      ...few,
    ]);
    assert.deepEqual([stdout, code], ['', 1]);
    assert.equal(JSON.parse(folder.read('out/result.json')).version, 1);
    assert.match(folder.read('out/lines.txt'), /^a\.case\.md:/);
    assert.match(folder.read('out/text.txt'), /2 errors in 2 files/);
    assert.match((await folder.run(['lint', '--output', 'json=out/second.json', ...few])).stdout, /2 errors/);
  });

  test('a result is never written over a report that was checked', async () => {
    const { code, stderr } = await folder.run(['lint', '-o', 'a.case.md']);
    assert.equal(code, 2);
    assert.match(stderr, /not written over it/);
    assert.equal(folder.read('a.case.md'), badReport);
  });

  test('--statistics counts by rule', async () => {
    const { stdout, code } = await folder.run(['lint', '--statistics', ...few]);
    assert.equal(code, 1);
    assert.match(stdout, /^ +2 {2}error {4}schema\/value {2}1 repaired by --fix\n +2 {2}in 2 files\n$/);
  });

  test('progress is for terminals', async () => {
    assert.equal((await folder.run(['lint'])).stderr, '');
  });
});
