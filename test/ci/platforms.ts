import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { parse } from 'yaml';

export const root = path.join(__dirname, '../..');

/** A file of the project that a platform reads, as YAML. */
export const platformFile = (name: string) => parse(readFileSync(path.join(root, name), 'utf8'));

/** What a command did. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A real git repository with reports, and `case-report`, as built into dist/, on the path. */
export class Repository {
  readonly root = realpathSync(mkdtempSync(path.join(tmpdir(), 'case-report ci ')));
  readonly #bin = mkdtempSync(path.join(tmpdir(), 'case-report-bin-'));

  constructor(files: Readonly<Record<string, string>>) {
    after(() => {
      for (const folder of [this.root, this.#bin]) rmSync(folder, { recursive: true, force: true });
    });
    const shim = `#!/bin/sh\nexec '${process.execPath}' '${path.join(root, 'dist/cli.js')}' "$@"\n`;
    writeFileSync(path.join(this.#bin, 'case-report'), shim, { mode: 0o755 });
    for (const [name, content] of Object.entries(files)) this.write(name, content);
    this.git('init', '--quiet', '--initial-branch', 'main');
    this.git('add', '--all');
    this.git('commit', '--quiet', '--no-verify', '-m', 'Reports');
  }

  path(name: string): string {
    return path.join(this.root, name);
  }

  write(name: string, content: string, mode = 0o644): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content, { mode });
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  git(...args: string[]): Ran {
    return this.run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args]);
  }

  /** Runs the script of a step as a runner does, with the variables that it sets. */
  step(script: string, env: Readonly<Record<string, string>> = {}): Ran {
    return this.run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], env);
  }

  run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
    // Where these tests run may be a CI server itself, whose variables would mix in.
    const { GITHUB_STEP_SUMMARY: _, GITHUB_WORKSPACE: __, CI_PROJECT_DIR: ___, ...outer } = process.env;
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.root,
      encoding: 'utf8',
      timeout: 90_000,
      env: { ...outer, PATH: `${this.#bin}${path.delimiter}${outer.PATH}`, ...env },
    });
    return { code: status ?? -1, stdout, stderr };
  }
}

/** Replaces `${{ … }}` by what the platform would know. */
export function expressions(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ ([^}]+) \}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing is known of ${name}.`);
    return value;
  });
}
