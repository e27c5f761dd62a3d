// Sets up a fresh clone with nothing but Node and npm: installs the packages of the lock file, once. Plain JavaScript,
// since nothing is installed when it begins.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const stamp = path.join(root, 'node_modules/.case-report-set-up');

/** Installs the packages unless those of this lock file are there. Ends the process where that fails. */
export function setUp() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old; case-report needs 20.19 or newer.`);
    process.exit(2);
  }
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages (once) …');
  // Tests bring their own browser where they need one.
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env });
  writeFileSync(stamp, lock);
}

/** Runs a command to its end, its output shown; ends this process with its exit code where it fails. */
export function run(command, args, options = {}) {
  const code = attempt(command, args, options);
  if (code !== 0) process.exit(code);
}

/** Runs a command to its end, its output shown, and returns its exit code. */
export function attempt(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status ?? 2;
}

/** Runs commands side by side, shows the output of each when it has ended, and returns their exit codes and seconds. */
export function atOnce(commands) {
  const start = performance.now();
  const end = (code) => ({ code, seconds: (performance.now() - start) / 1000 });
  if (commands.length === 1) return Promise.resolve([attempt(...commands[0])].map(end));
  const once = ([command, args]) =>
    new Promise((resolve) => {
      const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32' });
      const output = [];
      child.stdout.on('data', (data) => output.push([process.stdout, data]));
      child.stderr.on('data', (data) => output.push([process.stderr, data]));
      child.on('error', (error) => console.error(`${command} could not be started: ${error.message}`));
      child.on('close', (code) => {
        for (const [stream, data] of output) stream.write(data);
        resolve(end(code === null || code < 0 ? 2 : code));
      });
    });
  return Promise.all(commands.map(once));
}
