import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { badReport, TestWorkspace } from '../cli/workspace';
import { runIn } from './program';

describe('as a process', () => {
  const folder = new TestWorkspace({ 'a.case.md': badReport });

  test('writes results to standard output and ends with the exit code', () => {
    const { status, stdout, stderr } = runIn(folder, ['lint', '--format', 'json']);
    assert.deepEqual([status, stderr], [1, '']);
    assert.equal(JSON.parse(stdout).files[0].path, 'a.case.md');
  });

  test('reads standard input', () => {
    const { status, stdout } = runIn(folder, ['lint', '-', '--stdin-filename', 'x.case.md', '--format', 'concise'], {
      input: badReport,
    });
    assert.equal(status, 1);
    assert.match(stdout, /^x\.case\.md:/);
    assert.doesNotMatch(stdout, /\u001b/);
  });
});
