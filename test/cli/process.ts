import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, test } from 'node:test';
import { badReport, TestWorkspace } from './workspace';

const root = path.join(__dirname, '../..');
const main = path.join(root, 'server/src/cli/program.ts');
const loader = require.resolve('tsx');

/** The command line as a process of its own, from the sources. */
function spawn(argv: readonly string[], cwd: string, input = '') {
  return spawnSync(process.execPath, ['--import', `file://${loader.replaceAll('\\', '/')}`, main, ...argv], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: undefined },
  });
}

describe('as a process', () => {
  const folder = new TestWorkspace({ 'a.case.md': badReport });

  test('writes results to standard output and ends with the exit code', () => {
    const { status, stdout, stderr } = spawn(['lint', '--format', 'json'], folder.root);
    assert.deepEqual([status, stderr], [1, '']);
    assert.equal(JSON.parse(stdout).files[0].path, 'a.case.md');
  });

  test('reads standard input', () => {
    const { status, stdout } = spawn(
      ['lint', '-', '--stdin-filename', 'x.case.md', '--format', 'concise'],
      folder.root,
      badReport,
    );
    assert.equal(status, 1);
    assert.match(stdout, /^x\.case\.md:/);
    assert.doesNotMatch(stdout, /\u001b/);
  });
});
