// Sets up what the tests in a real VS Code need: a Chromium, and a VS Code (the desktop where one can be shown and
// downloaded, and the VS Code server from npm, which the key-press test drives and which stands in for the desktop).
// Run it as often as you like: what is there already is left alone.
//
//   node --import tsx tools/vscode/install.mts [--no-desktop]
//
// Two native modules of the server are built where make, g++ and python3 are there: they write its log files, and so
// what the output view shows. SKIP_NATIVE=1 leaves them out and saves half of the time; on CI that is the default.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { downloadDesktop } from './desktop.mjs';
import { findChromium, nodePackage, onPath, root, serverHome, serverRoot, serverStamp } from './places.mjs';

const { values } = parseArgs({ options: { 'no-desktop': { type: 'boolean', default: false } } });

/** What the VS Code server is made of. A change here makes the next run install anew. */
const packages = { 'code-server': '4.139.1', [nodePackage]: '24.21.0' };

const skipNative = process.env.SKIP_NATIVE ? process.env.SKIP_NATIVE !== '0' : Boolean(process.env.CI);
const withNative = !skipNative && ['make', 'g++', 'python3'].every((tool) => onPath(tool));
const wanted = JSON.stringify({ packages, withNative });

/** The larger built-in extensions that a report never meets. */
const unused = [
  'copilot',
  'css-language-features',
  'emmet',
  'git',
  'github',
  'github-authentication',
  'html-language-features',
  'ipynb',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'notebook-renderers',
  'php-language-features',
  'terminal-suggest',
  'typescript-language-features',
];

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const started = Date.now();

function say(what: string): void {
  console.log(`[${((Date.now() - started) / 1000).toFixed(0).padStart(3)} s] ${what}`);
}

function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): void {
  execFileSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** Debian's package where it can be had, else the one that playwright downloads. */
function installChromium(): void {
  if (findChromium()) return;
  if (onPath('apt-get') && process.getuid?.() === 0) {
    const debian = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], root, debian);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], root, debian);
  } else {
    const cli = path.join(
      path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
      'cli.js',
    );
    run(process.execPath, [cli, 'install', 'chromium'], root);
  }
  if (!findChromium()) throw new Error('No Chromium was found after its installation; name one in CHROMIUM.');
  say('Chromium');
}

function installServer(): void {
  if (existsSync(serverStamp) && readFileSync(serverStamp, 'utf8') === wanted) return;
  rmSync(serverHome, { recursive: true, force: true });
  mkdirSync(serverHome, { recursive: true });
  writeFileSync(
    path.join(serverHome, 'package.json'),
    `${JSON.stringify({ private: true, dependencies: packages }, null, 2)}\n`,
  );
  run(npm, ['install', '--ignore-scripts', ...quiet], serverHome);
  say('VS Code server unpacked');
  // Not `npm ci`: the shrinkwrap inside the package lacks an entry, which `ci` refuses.
  run(npm, ['install', '--omit=dev', '--ignore-scripts', ...quiet], serverRoot);
  say('its modules');
  if (withNative) buildNative();
  prune();
  writeFileSync(serverStamp, wanted);
  say('VS Code server ready');
}

function buildNative(): void {
  const node = path.join(serverHome, 'node_modules', nodePackage);
  const done = spawnSync(npm, ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog', '--loglevel=error'], {
    cwd: serverRoot,
    env: {
      ...process.env,
      PATH: `${path.join(node, 'bin')}${path.delimiter}${process.env.PATH}`,
      npm_config_nodedir: node,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  say(done.status === 0 ? 'native modules' : 'native modules could not be built; going on without them');
}

/** Takes away what running and testing an extension never touches: more than half of it. */
function prune(): void {
  const drop = (...parts: string[]) => rmSync(path.join(...parts), { recursive: true, force: true });
  for (const name of ['@github', '@microsoft/mxc-sdk', '@devcontainers']) drop(serverRoot, 'node_modules', name);
  for (const name of unused) drop(serverRoot, 'extensions', name);
  const here = `${process.platform}-${process.arch}`;
  const search = path.join(serverRoot, 'node_modules/@vscode/ripgrep-universal/bin');
  if (existsSync(search)) {
    for (const name of readdirSync(search))
      if (/^(darwin|linux|win32)-/.test(name) && name !== here) drop(search, name);
  }
  for (const part of ['include', 'share', 'lib']) drop(serverHome, 'node_modules', nodePackage, part);
}

try {
  installChromium();
  installServer();
  if (!values['no-desktop']) await downloadDesktop(say);
  say('ready');
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
