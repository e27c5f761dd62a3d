import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TestWorkspace } from './workspace';

describe('init', () => {
  test('writes a report that says what is still open', async () => {
    const folder = new TestWorkspace();
    const { code, stdout } = await folder.run([
      'init',
      'neck/cord injury',
      '--type',
      'case-report',
      '--journal',
      'generic-care',
      '--title',
      'Cord injury: a case',
    ]);
    assert.equal(code, 0);
    assert.match(stdout, /Wrote neck[/\\]cord injury\.case\.md\. .*lint "neck[/\\]cord injury\.case\.md"/);
    const text = folder.read('neck/cord injury.case.md');
    assert.match(text, /^---\ncase-report: 1\n/);
    assert.match(text, /Cord injury: a case/);
    assert.notEqual((await folder.run(['lint', '--select', 'yaml,schema/unknown-key'])).code, 2);
    assert.equal((await folder.run(['lint', '--select', 'yaml,schema/unknown-key', '--fail-on', 'warning'])).code, 0);
  });

  test('never touches a file that is there', async () => {
    const folder = new TestWorkspace({ 'report.case.md': 'mine', '.case-report.yaml': 'mine' });
    for (const argv of [['init'], ['init', '--config'], ['init', 'report.case.md']]) {
      const { code, stdout, stderr } = await folder.run(argv);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /exists already and was left as it is/);
    }
    assert.equal(folder.read('report.case.md'), 'mine');
    assert.equal(folder.read('.case-report.yaml'), 'mine');
  });

  test('--config writes a configuration, in the folder that is named', async () => {
    const folder = new TestWorkspace();
    assert.equal((await folder.run(['init', '--config', 'sub'])).code, 0);
    assert.match(folder.read('sub/.case-report.yaml'), /# stage: draft/);
    assert.equal((await folder.run(['lint', 'sub/.case-report.yaml', '--fail-on', 'info'])).code, 0);
  });

  test('offers the nearest name for one that is not known', async () => {
    const folder = new TestWorkspace();
    const stderr = async (...argv: string[]) => {
      const ran = await folder.run(['init', ...argv]);
      assert.equal(ran.code, 2);
      return ran.stderr;
    };
    assert.match(await stderr('--type', 'case-seris'), /Did you mean `case-series`/);
    assert.match(await stderr('--journal', 'generic-car'), /Did you mean `generic-care`/);
    assert.match(await stderr('--procedure', 'vertebroplasti'), /Did you mean `percutaneous-vertebroplasty`/);
    assert.match(
      await stderr('--procedure', 'percutaneous-vertebroplasti'),
      /Did you mean `percutaneous-vertebroplasty`/,
    );
    assert.match(await stderr('--config', '--journal', 'pmcr'), /is for a report/);
    assert.match(await stderr('sub/'), /is no name/);
  });
});
