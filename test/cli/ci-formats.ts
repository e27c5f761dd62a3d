import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { describe, test } from 'node:test';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { badPlace, badReport, doubtfulReport, few, goodReport, TestWorkspace } from './workspace';

/** A name with everything that an output must escape, a line break included where the system allows it. */
const odd = process.platform === 'win32' ? "od d,'é%.case.md" : 'o:d<d>,\'"é\n%|&.case.md';

const folder = new TestWorkspace({
  'a.case.md': goodReport,
  'b.case.md': badReport,
  [`sub/${odd}`]: doubtfulReport,
});

const run = async (format: string, ...argv: string[]) =>
  (await folder.run(['lint', '--format', format, ...few, ...argv])).stdout;

describe('sarif', () => {
  // It names draft 4, of which it uses nothing that later drafts read in another way.
  const { $schema, id, ...schema } = JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  );
  const validate = addFormats(new Ajv({ strict: false, unicodeRegExp: false })).compile(schema);
  const parsed = (text: string) => {
    assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors, null, 2));
    return JSON.parse(text).runs[0];
  };

  test('is valid, with rules, help and fixes', async () => {
    const { results, tool, invocations, columnKind } = parsed(await run('sarif'));
    assert.deepEqual([columnKind, invocations[0].executionSuccessful], ['utf16CodeUnits', true]);
    assert.equal(results.length, 2);
    const [safe, suggested] = results;
    const rule = tool.driver.rules[safe.ruleIndex];
    assert.equal(rule.id, safe.ruleId);
    assert.ok(rule.help.text.length > 20 && rule.help.markdown.includes(rule.helpUri));
    assert.deepEqual(safe.locations[0].physicalLocation.artifactLocation, {
      uri: 'b.case.md',
      uriBaseId: '%SRCROOT%',
    });
    const region = {
      startLine: badPlace.line + 1,
      startColumn: badPlace.character + 1,
      endLine: badPlace.line + 1,
      endColumn: badPlace.character + 1 + 'Female'.length,
    };
    assert.deepEqual(safe.locations[0].physicalLocation.region, region);
    assert.deepEqual(safe.fixes[0].artifactChanges[0].replacements, [
      { deletedRegion: region, insertedContent: { text: 'female' } },
    ]);
    assert.deepEqual([safe.fixes[0].properties.safe, suggested.fixes[0].properties.safe], [true, false]);
    assert.equal(decodeURIComponent(suggested.locations[0].physicalLocation.artifactLocation.uri), `sub/${odd}`);
  });

  test('is valid without findings, with other places, and for all rules at once', async () => {
    assert.deepEqual(parsed(await run('sarif', 'a.case.md')).results, []);
    const other = new TestWorkspace({
      'd.case.md': goodReport.replace('consent:', 'title: again\nconsent:'),
      'e.case.md': '---\ncase-report: 1\ntitle: x\npatient: {}\nprocedure: { name: TFESI, level: C9 }\n---\n',
    });
    const { stdout } = await other.run(['lint', '--format', 'sarif', '--stage', 'submission']);
    const { results } = parsed(stdout);
    assert.ok(results.length > 5);
    const twice = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'yaml/duplicate-key');
    assert.equal(twice.relatedLocations[0].physicalLocation.region.startLine, 3);
  });

  test('says what could not be read', async () => {
    const { stdout, code } = await folder.run(['lint', '--format', 'sarif', 'a.case.md', 'nowhere.case.md']);
    assert.equal(code, 2);
    const [invocation] = parsed(stdout).invocations;
    assert.equal(invocation.executionSuccessful, false);
    assert.match(invocation.toolExecutionNotifications[0].message.text, /nowhere\.case\.md can't be read/);
  });
});

describe('fingerprints', () => {
  const names = async (text: string) => {
    const { stdout } = await folder.run(['lint', '-', '--format', 'json', ...few], { stdin: text });
    return JSON.parse(stdout).files[0].diagnostics.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  };

  test('stay when lines move, and differ for different and for repeated findings', async () => {
    const [name] = await names(badReport);
    assert.match(name, /^[0-9a-f]{16}$/);
    assert.deepEqual(await names(badReport.replace('title:', '# a comment\n\ntitle:').concat('\nMore.\n')), [name]);
    assert.notDeepEqual(await names(badReport.replace('Female', 'Male')), [name]);
    const twice = await names(doubtfulReport.replace('sex: female', 'sex: Female'));
    assert.equal(new Set(twice).size, twice.length);
    const alike = await names(goodReport.replace('sex: female', 'sex: { a: é, é, é }'));
    assert.equal(new Set(alike).size, alike.length);
  });
});

describe('junit', () => {
  test('is well-formed, with a suite for each file and failures from --fail-on on', async () => {
    const text = await run('junit');
    assertWellFormed(text);
    assert.equal([...text.matchAll(/<testsuite /g)].length, 3);
    assert.match(text, /<testsuite name="a\.case\.md" tests="1" failures="0" errors="0" skipped="0">/);
    assert.match(text, /<testsuite name="b\.case\.md" tests="1" failures="1" errors="0" skipped="0">/);
    const lenient = await run('junit', '--fail-on', 'never');
    assertWellFormed(lenient);
    assert.doesNotMatch(lenient, /<failure/);
    assert.match(lenient, /<system-out>error: b\.case\.md:\d+:\d+: /);
  });

  test('holds nothing that XML forbids', async () => {
    const text = badReport.replace('Female', '"\\e\\u0000\ud800 ]]> <b>&amp;\ufffe"');
    const { stdout } = await folder.run(['lint', '-', '--format', 'junit'], { stdin: text });
    assertWellFormed(stdout);
  });

  test('says what could not be read', async () => {
    const { stdout } = await folder.run(['lint', '--format', 'junit', 'nowhere.case.md']);
    assertWellFormed(stdout);
    assert.match(stdout, /<error type="file" message="nowhere\.case\.md can't be read/);
  });
});

describe('github', () => {
  test('writes an annotation for each finding, everything escaped', async () => {
    const [first, second, ...rest] = (await run('github')).split('\n');
    const line = badPlace.line + 1;
    assert.ok(
      first!.startsWith(
        `::error file=b.case.md,line=${line},endLine=${line},col=${badPlace.character + 1},endColumn=${badPlace.character + 7},title=schema/value::`,
      ),
      first,
    );
    if (process.platform !== 'win32') assert.match(second!, /file=sub\/o%3Ad<d>%2C'"é%0A%25\|&\.case\.md,line=/);
    assert.deepEqual(rest, ['']);
  });

  test('neither a name nor a text becomes a command, in the other formats for people either', async () => {
    const text = badReport.replace('Female', `"${'long '.repeat(20)}::set-output name=a::b \\e[31m"`);
    const name = '::error::x.case.md';
    for (const format of ['github', 'text', 'concise']) {
      const ran = await folder.run(['lint', '-', '--stdin-filename', name, '--format', format], { stdin: text });
      for (const line of ran.stdout.split('\n').filter((one) => one.trimStart().startsWith('::')))
        assert.match(line, /^::(?:error|warning|notice) file=%3A%3Aerror%3A%3Ax\.case\.md,/);
      assert.doesNotMatch(ran.stdout, /\u001b/);
    }
    const { stderr } = await folder.run(['lint', 'x\n::add-mask::y\u001b[31m']);
    assert.equal(stderr, "case-report: x␊::add-mask::y␛[31m can't be read: there is no such file or folder.\n");
  });

  test('stays within ten of a kind and says what is left', async () => {
    const many = new TestWorkspace(
      Object.fromEntries(
        Array.from({ length: 14 }, (_, index) => [`${String(index).padStart(2, '0')}.case.md`, badReport]),
      ),
    );
    const { stdout } = await many.run(['lint', '--format', 'github', ...few]);
    assert.equal([...stdout.matchAll(/^::error /gm)].length, 10);
    assert.match(stdout, /\n::notice title=case-report::Not shown here: 4 errors\./);
  });

  test('appends to the summary of the step, if there is one, without markup of the report', async () => {
    folder.write('summary.md', 'before\n');
    const env = { GITHUB_STEP_SUMMARY: folder.path('summary.md') };
    await folder.run(['lint', '--format', 'concise', ...few], { env });
    assert.equal(folder.read('summary.md'), 'before\n');
    await folder.run(['lint', '--output', 'github=out.txt', ...few], { env });
    const summary = folder.read('summary.md');
    assert.ok(summary.startsWith('before\n### case-report\n\n2 errors, 0 warnings, 0 infos in 3 files.\n'));
    assert.match(summary, /\| error \| b\.case\.md:\d+ \| &#96;Female&#96; is none/);
    assert.doesNotMatch(summary, /<d>/);
  });

  test('counts paths from the root of the check-out', async () => {
    const env = { GITHUB_WORKSPACE: folder.root };
    const { stdout } = await folder.run(['lint', '--format', 'github', ...few], { cwd: 'sub', env });
    assert.match(stdout, /file=sub\//);
  });
});

describe('gitlab', () => {
  test('is a list of issues with fingerprints of their own', async () => {
    const two = new TestWorkspace({ 'b.case.md': badReport, 'copy/b.case.md': badReport });
    const { stdout } = await two.run(['lint', '--format', 'gitlab', ...few]);
    const issues = JSON.parse(stdout);
    assert.deepEqual(Object.keys(issues[0]), ['description', 'check_name', 'fingerprint', 'severity', 'location']);
    assert.deepEqual(issues[0].location, {
      path: 'b.case.md',
      lines: { begin: badPlace.line + 1, end: badPlace.line + 1 },
    });
    assert.deepEqual([issues.length, issues[0].severity], [2, 'major']);
    assert.notEqual(issues[0].fingerprint, issues[1].fingerprint);
    assert.deepEqual(JSON.parse(await run('gitlab', 'a.case.md')), []);
  });
});

describe('csv', () => {
  test('has a row for each finding, and nothing that a spreadsheet runs', async () => {
    const text = await run('csv', 'b.case.md');
    const [head, row, ...rest] = text.split('\r\n');
    assert.match(
      head!,
      /^path,line,column,end_line,end_column,severity,rule,message,help,repair,fingerprint,url,journal,topic$/,
    );
    assert.ok(row!.startsWith(`b.case.md,${badPlace.line + 1},${badPlace.character + 1},`), row);
    assert.match(row!, /,error,schema\/value,.*,safe,[0-9a-f]{16},https:.*,,Facts of the report$/);
    assert.deepEqual(rest, ['']);
    const { stdout } = await folder.run(['lint', '-', '--stdin-filename', '=1+1,"x".case.md', '--format', 'csv'], {
      stdin: badReport,
    });
    assert.match(stdout, /\r\n"'=1\+1,""x""\.case\.md",/);
  });

  test('has no control characters, and no cell that another separator would divide', async () => {
    const text = badReport.replace('Female', '"\\e[31mx;=1+1"');
    for (const argv of [
      ['lint', '-', '--format', 'csv'],
      ['table', 'odd.case.md'],
    ]) {
      folder.write('odd.case.md', text);
      const { stdout } = await folder.run(argv, { stdin: text });
      assert.match(stdout, /,"[^"]*␛\[31mx;=1\+1[^"]*",/);
      assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b\u000c\u000e-\u001f]/);
    }
    rmSync(folder.path('odd.case.md'));
  });
});

test('several outputs of one run hold the same', async () => {
  const outputs = ['sarif', 'junit', 'github', 'gitlab', 'csv', 'json', 'concise', 'text'];
  await folder.run(['lint', ...few, ...outputs.flatMap((format) => ['--output', `${format}=out/${format}.txt`]), '.']);
  for (const format of outputs) assert.equal(folder.read(`out/${format}.txt`), await run(format, '.'), format);
});

/** Throws where tags don't close in order, or a sign stands bare. */
function assertWellFormed(xml: string): void {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^?]*\?>\n/, '');
  const tag = /<(\/?)([a-z-]+)((?: [a-z-]+="[^"<]*")*)(\/?)>|([^<]+)/g;
  let at = 0;
  for (const match of body.matchAll(tag)) {
    assert.equal(match.index, at, `at ${JSON.stringify(body.slice(at, at + 40))}`);
    at += match[0].length;
    const [, closes, name, attributes = '', alone, text = ''] = match;
    assert.doesNotMatch(attributes + text, /&(?!(?:amp|lt|gt|quot|#10);)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
    if (name && closes) assert.equal(open.pop(), name);
    else if (name && !alone) open.push(name);
  }
  assert.deepEqual([at, open], [body.length, []]);
}
