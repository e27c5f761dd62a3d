import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { describe, test } from 'node:test';
import { configurationTemplate } from '../../server/src/cli/configuration-template';
import { readConfiguration } from '../../server/src/core/engine/configuration';
import { badReport, few, goodReport, paths, rulesIn, TestWorkspace } from './workspace';

describe('configuration files', () => {
  const severities = async (folder: TestWorkspace, ...argv: string[]) =>
    (await folder.json(argv)).files.flatMap(({ path, diagnostics }) =>
      diagnostics.map(({ severity }) => `${path} ${severity}`),
    );

  test('are merged, the nearest wins, and `root: true` stops', async () => {
    const folder = new TestWorkspace({
      '.case-report.yaml': 'rules: { schema: info, schema/value: warning }\n',
      'a.case.md': badReport,
      'near/.case-report.yaml': 'rules: { schema/value: info }\n',
      'near/b.case.md': badReport,
      'near/sub/c.case.md': badReport,
      'own/.case-report.yaml': 'root: true\n',
      'own/d.case.md': badReport,
    });
    assert.deepEqual(await severities(folder), [
      'a.case.md warning',
      'near/b.case.md info',
      'near/sub/c.case.md info',
      'own/d.case.md error',
    ]);
    assert.deepEqual(
      await severities({ ...folder, json: (argv) => folder.json(argv, { cwd: 'near' }) } as TestWorkspace),
      ['b.case.md info', 'sub/c.case.md info'],
    );
  });

  test('the command line wins over them', async () => {
    const folder = new TestWorkspace({
      '.case-report.yaml': 'stage: submission\nrules: { schema/value: off }\n',
      'a.case.md': badReport,
    });
    assert.deepEqual(rulesIn(await folder.json(['--select', 'schema']), 'a.case.md'), ['schema/value']);
    const open = goodReport.replace(/^title: .*$/m, 'title: unknown');
    folder.write('open.case.md', open);
    const count = async (...argv: string[]) =>
      rulesIn(await folder.json([...argv, ...few, 'open.case.md']), 'open.case.md').length;
    assert.ok((await count()) > (await count('--stage', 'draft')));
  });

  test('--config takes the place of those that would be found', async () => {
    const folder = new TestWorkspace({
      '.case-report.yaml': 'rules: { schema: off }\n',
      'ci/strict.yaml': 'rules: { schema/value: warning }\nignore: skipped.*\n',
      'a.case.md': badReport,
      'skipped.case.md': badReport,
    });
    assert.deepEqual(await severities(folder), []);
    assert.deepEqual(await severities(folder, '--config', 'ci/strict.yaml'), ['a.case.md warning']);
  });

  test('one above the repository is not read', async () => {
    const folder = new TestWorkspace({
      '.case-report.yaml': 'rules: { schema: off }\n',
      'inner/.git/HEAD': '',
      'inner/a.case.md': badReport,
    });
    assert.deepEqual(await severities(folder), ['inner/a.case.md error']);
  });

  test('one that leads out of the workspace is not read', { skip: process.platform === 'win32' }, async () => {
    const outside = new TestWorkspace({ secret: 'the password\n' });
    const folder = new TestWorkspace({ 'a.case.md': goodReport });
    symlinkSync(outside.path('secret'), folder.path('.case-report.yaml'));
    const { code, stdout, stderr } = await folder.run(['lint']);
    assert.equal(code, 2);
    assert.match(stderr, /leads out of the workspace/);
    assert.doesNotMatch(stdout + stderr, /password/);
  });

  test('mistakes in them are shown once, and the rest is in force', async () => {
    const folder = new TestWorkspace({
      '.case-report.yaml': 'stgae: draft\nrules: { schema/value: warning, schema/type: quiet }\n',
      'a.case.md': badReport,
      'sub/b.case.md': badReport,
    });
    const { stdout, code } = await folder.run(['lint', '--format', 'json']);
    const result = JSON.parse(stdout);
    assert.equal(code, 1);
    assert.deepEqual(paths(result), ['.case-report.yaml', 'a.case.md', 'sub/b.case.md']);
    assert.deepEqual(rulesIn(result, '.case-report.yaml'), ['schema/unknown-key', 'schema/value']);
    assert.deepEqual(
      result.files[1].diagnostics.map(({ severity }: { severity: string }) => severity),
      ['warning'],
    );
  });

  test('can be checked by name', async () => {
    const folder = new TestWorkspace({ '.case-report.yaml': 'stage: draft\n' });
    assert.deepEqual(paths(await folder.json(['.case-report.yaml'])), ['.case-report.yaml']);
  });
});

describe('reading a configuration', () => {
  const said = (text: string) =>
    readConfiguration(text).diagnostics.map(
      ({ rule, message, span }) => `${rule} ${text.slice(span.start, span.end)}: ${message}`,
    );
  const configuration = (text: string) => ({ ...readConfiguration(text).configuration });

  test('what is right has no findings', () => {
    const text =
      'root: true\njournal: pmcr\nstage: submission\nrules:\n  schema: off\n  yaml/comment: info\nignore: [drafts/**, "*.old.md"]\n';
    assert.deepEqual(said(text), []);
    assert.deepEqual(configuration(text).ignore, ['drafts/**', '*.old.md']);
  });

  test('nothing, and comments alone, are no mistake', () => {
    for (const text of ['', '\n', '# nothing\n', '---\n'])
      assert.deepEqual([said(text), configuration(text)], [[], {}]);
  });

  test('a mistake is said in words, at its place, and only it is left out', () => {
    assert.deepEqual(said('stage: drfat'), [
      'schema/value drfat: `drfat` is none of the words that `stage` can have: `draft`, `submission`.',
    ]);
    assert.deepEqual(said('jurnal: pmcr'), [
      'schema/unknown-key jurnal: `jurnal` is no key of a configuration, so it is not read.',
    ]);
    assert.deepEqual(said('rules: [a]'), ['schema/type rules: `rules` is a list; it should be keys with values.']);
    assert.deepEqual(said('rules: { schema/vlaue: off }'), [
      'schema/unknown-key schema/vlaue: `schema/vlaue` is no rule and no group of rules, so this has no effect.',
    ]);
    // Whether the repository brings the profile itself is not known here.
    assert.equal(
      readConfiguration('journal: nonsense').unknownJournal?.message,
      'There is no journal profile `nonsense`.',
    );
    assert.deepEqual(said('baseline: x.json'), []);
    assert.deepEqual(configuration('stage: drfat\njournal: pmcr\nrules: { yaml: loud, schema: off }'), {
      journal: 'pmcr',
      rules: { schema: 'off' },
    });
  });

  test('the nearest word is offered', () => {
    assert.equal(readConfiguration('jurnal: pmcr').diagnostics[0]!.help, 'Did you mean `journal`?');
    assert.deepEqual(readConfiguration('stage: drfat').diagnostics[0]!.fixes[0]!.edits[0]!.newText, 'draft');
  });

  test('broken YAML is a finding, and nothing of it is in force', () => {
    const broken = 'stage: submission\nrules: { schema: off\njournal: [\n';
    assert.equal(readConfiguration(broken).diagnostics[0]!.rule, 'yaml/syntax');
    assert.deepEqual(configuration(broken), {});
    assert.match(said('just text')[0]!, /The configuration holds text, but no keys\./);
    assert.match(said('stage: draft\nstage: submission')[0]!, /yaml\/duplicate-key/);
    for (const text of [broken, 'a: "', '- a', '\t- x', 'a: &x [*x]', '{', ': :', 'rules: {schema:off}']) {
      assert.ok(said(text).length > 0, text);
      assert.doesNotMatch(said(text).join(), /front matter|undefined|property|enum/);
    }
  });

  test('what `init --config` writes is right, with and without its comments', () => {
    assert.deepEqual(said(configurationTemplate), []);
    const uncommented = configurationTemplate.replace(/^# ((?:[a-z]+:| {2}).*)$/gm, '$1');
    assert.notEqual(uncommented, configurationTemplate);
    assert.deepEqual(said(uncommented), []);
    assert.deepEqual(Object.keys(configuration(uncommented)).sort(), ['ignore', 'journal', 'root', 'rules', 'stage']);
  });
});
