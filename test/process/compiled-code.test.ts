import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { badReport, TestWorkspace } from '../cli/workspace';
import { program } from './program';

describe('the compiled code of the program', { skip: !existsSync(program) && 'there is no bundle' }, () => {
  /** The program, copied, beside a report. */
  const installed = () => {
    const folder = new TestWorkspace({ 'a.case.md': badReport });
    for (const name of ['cli.js', 'main.js', 'with-rules.js'])
      copyFileSync(path.join(path.dirname(program), name), folder.path(name));
    const run = (...argv: string[]) =>
      spawnSync(process.execPath, [folder.path('cli.js'), ...argv], { cwd: folder.root, encoding: 'utf8' });
    const kept = () => {
      const cache = folder.path('.compile-cache');
      return existsSync(cache) ? readdirSync(cache).map((name) => path.join(cache, name)) : [];
    };
    return { folder, run, kept, lint: () => run('lint', '--format', 'concise', 'a.case.md') };
  };

  test('is kept by the first check, and the next gives the same from it', () => {
    const { run, lint, kept } = installed();
    run('--version');
    assert.deepEqual(kept(), []);
    const first = lint();
    assert.deepEqual([first.status, first.stderr], [1, '']);
    const code = kept().map((file) => readFileSync(file));
    assert.equal(code.length, 2);
    assert.equal(lint().stdout, first.stdout);
    assert.deepEqual(
      kept().map((file) => readFileSync(file)),
      code,
      'it was taken, not written anew',
    );
  });

  test('is written anew where it is damaged', () => {
    const { lint, kept } = installed();
    const { stdout } = lint();
    for (const file of kept()) {
      const whole = readFileSync(file);
      for (const damage of [
        (bytes: Buffer) => bytes.fill(0, 40_000, 40_100),
        (bytes: Buffer) => bytes.subarray(0, 5000),
      ]) {
        writeFileSync(file, damage(Buffer.from(whole)));
        const again = lint();
        assert.deepEqual([again.status, again.stdout, again.stderr], [1, stdout, '']);
        assert.ok(readFileSync(file).length > whole.length / 2, 'whole again');
      }
    }
  });

  test('is never that of another program, even of one as long', () => {
    const { folder, lint } = installed();
    lint();
    const rules = folder.read('with-rules.js');
    assert.match(rules, /schema\/value/);
    writeFileSync(folder.path('with-rules.js'), rules.replaceAll('schema/value', 'schema/VALUE'));
    assert.match(lint().stdout, /schema\/VALUE/);
  });

  test('may be missing: nothing is said where it can’t be kept', () => {
    const { folder, lint } = installed();
    writeFileSync(folder.path('.compile-cache'), 'a file');
    const { status, stderr } = lint();
    assert.deepEqual([status, stderr], [1, '']);
  });

  test('is kept by the language server too, some seconds after its start', async () => {
    const { folder, kept } = installed();
    for (const name of ['server.js', 'language-server.js'])
      copyFileSync(path.join(path.dirname(program), name), folder.path(name));
    const server = () => spawn(process.execPath, [folder.path('server.js'), '--stdio']);
    const first = server();
    try {
      for (let tries = 0; kept().length === 0 && tries < 200; tries++) await sleep(100);
      assert.match(kept()[0] ?? '', /language-server-/);
    } finally {
      first.kill();
    }
    const second = server();
    try {
      const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
      second.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
      const [answer] = await once(second.stdout, 'data');
      assert.match(String(answer), /Content-Length/);
    } finally {
      second.kill();
    }
  });

  test('is what other threads begin with, which say nothing of it', () => {
    const { folder } = installed();
    const begin = `const { Worker } = require('node:worker_threads');
      const worker = new Worker('./cli.js', { argv: ['worker'], workerData: { cwd: '.', folders: [] } });
      worker.on('message', (message) => { console.log(message); worker.terminate(); });`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', begin], { cwd: folder.root, encoding: 'utf8' });
    assert.deepEqual([stdout, stderr], ['ready\n', '']);
  });
});
