import { type ChildProcess, type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import { chownSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { TestWorkspace } from '../cli/workspace';

/** The command line as it ships; `npm run build` makes it. */
export const program = path.join(__dirname, '../../dist/cli.js');

/** Whether links and signals are those of a POSIX system. */
export const isPosix = process.platform !== 'win32';

/** Where permissions don't bind, as for an administrator: a user whom they do. */
const nobody = isPosix && process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Runs the bundle as somebody whom permissions bind, who owns the folder and what is in it now. */
export function runBound(folder: TestWorkspace, argv: readonly string[]) {
  const { uid, gid } = nobody;
  if (uid !== undefined)
    for (const name of ['.', ...(readdirSync(folder.root, { recursive: true }) as string[])])
      chownSync(folder.path(name), uid, gid);
  return runIn(folder, argv, nobody);
}

/** Runs the bundle to its end in a folder. */
export function runIn(folder: TestWorkspace, argv: readonly string[], options: SpawnSyncOptions = {}) {
  return spawnSync(process.execPath, [program, ...argv], {
    cwd: folder.root,
    maxBuffer: 2 ** 28,
    ...options,
    encoding: 'utf8',
  });
}

/** Begins a run of the bundle in a folder. */
export function begin(folder: TestWorkspace, argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...argv], { cwd: folder.root, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What a process said on standard error, its exit code and the signal that ended it. */
export function ended(child: ChildProcess): Promise<{ code: number | null; signal: string | null; stderr: string }> {
  let stderr = '';
  child.stderr?.on('data', (text) => {
    stderr += text;
  });
  child.stdout?.resume();
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, stderr })));
}
