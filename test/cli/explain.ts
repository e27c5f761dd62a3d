import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rules } from '../../server/src/core/rules/generated/index';
import { TestWorkspace } from './workspace';

describe('explain', () => {
  const folder = new TestWorkspace();

  test('shows what a rule finds, why, and cases with what is said of them', async () => {
    const { code, stdout } = await folder.run(['explain', 'schema/value']);
    assert.equal(code, 0);
    assert.match(stdout, /^schema\/value {2}error\n/);
    for (const heading of ['Why', 'Source', 'Found', 'Not found', 'Silence it'])
      assert.match(stdout, new RegExp(`^${heading}$`, 'm'));
    assert.match(stdout, /sex: Female }\n +\^{6}\n +`Female` is none of the words/);
    assert.match(stdout, /# case-report-disable-line schema\/value -- reason/);
  });

  test('has a page with cases for every rule, and knows what is no rule', async () => {
    for (const { id } of rules) {
      const { code, stdout } = await folder.run(['explain', id], { columns: 80 });
      assert.equal(code, 0, id);
      assert.match(stdout, /^Found$/m, `${id} has no cases; run \`npm run generate\``);
    }
    assert.match((await folder.run(['explain', 'internal/crash'])).stdout, /mistake of the tool/);
  });

  test('lists all rules, and those of a group', async () => {
    const all = (await folder.run(['explain', '--list'])).stdout;
    for (const { id } of rules) assert.ok(all.includes(id), id);
    const group = (await folder.run(['explain', 'yaml'])).stdout;
    assert.match(group, /yaml\/syntax/);
    assert.doesNotMatch(group, /schema\//);
  });
});
