import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { missingPackages } from '../../tools/debian';

/*
 * The set-ups of docs/editors, in the editors themselves: each opens a report with a slip in a level, waits for the
 * diagnostic, and asks for a completion behind `L4`. Needs a built `dist/`.
 */
interface Editor {
  readonly packages: readonly string[];
  readonly setUp: string;
  readonly command: readonly string[];
}

const script = (name: string) => path.join(__dirname, name);
const editors: Record<string, Editor> = {
  Neovim: {
    packages: ['neovim'],
    setUp: 'neovim.lua',
    command: ['nvim', '--clean', '--headless', '-S', script('neovim.lua')],
  },
  'Emacs with eglot': {
    packages: ['emacs-nox', 'elpa-eglot'],
    setUp: 'emacs.el',
    command: ['emacs', '--no-init-file', '--batch', '-l', script('emacs.el')],
  },
  'Vim with ALE': {
    packages: ['vim', 'vim-ale'],
    setUp: 'vim-ale.vim',
    command: ['vim', '-u', 'NONE', '-N', '--not-a-term', '-T', 'dumb', '-S', script('vim.vim')],
  },
};

const root = path.join(__dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'case-report editors '));
after(() => rmSync(folder, { recursive: true, force: true }));

/** `case-report` as a user has it: a command on the path. */
function commandFolder(): string {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(path.join(bin, 'case-report'), `#!/bin/sh\nexec node '${path.join(root, 'dist/cli.js')}' "$@"\n`);
  chmodSync(path.join(bin, 'case-report'), 0o755);
  return bin;
}

const base = readFileSync(path.join(root, 'test/rules/base.case.md'), 'utf8');
const report = base.replace('  level: L4/5\n', '  level: L45\n');

describe('other editors', () => {
  for (const [name, { packages, setUp, command }] of Object.entries(editors)) {
    const missing = missingPackages(packages);
    const skip = missing.length > 0 && `not installed: ${missing.join(', ')}`;
    test(`${name} shows a diagnostic and a completion`, { skip, timeout: 90_000 }, () => {
      const file = path.join(folder, `${setUp}.case.md`);
      const result = path.join(folder, `${setUp}.json`);
      writeFileSync(file, report);
      const [program, ...args] = command;
      const run = spawnSync(program!, args, {
        encoding: 'utf8',
        timeout: 80_000,
        input: '',
        env: {
          ...process.env,
          HOME: folder,
          PATH: `${commandFolder()}${path.delimiter}${process.env.PATH}`,
          SETUP: path.join(root, 'docs/editors', setUp),
          REPORT: file,
          RESULT: result,
          ALE: '/usr/share/vim-ale',
        },
      });
      assert.ok(existsSync(result), `${run.error ?? ''}${run.stdout}${run.stderr}`);
      const { diagnostics, completions } = JSON.parse(readFileSync(result, 'utf8'));
      assert.equal(diagnostics.length, 1);
      const [{ line, character, message }] = diagnostics;
      const before = report.slice(0, report.indexOf('L45')).split('\n');
      assert.deepEqual({ line, character }, { line: before.length - 1, character: before.at(-1)!.length });
      assert.match(message, /`L45` runs two numbers together/);
      assert.ok(completions.includes('L4/5'), `completions: ${completions}`);
    });
  }
});
