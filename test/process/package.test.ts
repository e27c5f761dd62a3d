import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { version } from '../../package.json';
import { badReport, goodReport, TestWorkspace } from '../cli/workspace';
import { program } from './program';

const root = path.join(__dirname, '../..');
const shell = process.platform === 'win32';

interface Packed {
  readonly filename: string;
  readonly version: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

describe('the package', { skip: !existsSync(program) && 'there is no bundle' }, () => {
  const folder = new TestWorkspace();
  mkdirSync(folder.path('packed'));
  const pack = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder.path('packed')], {
    cwd: root,
    encoding: 'utf8',
    shell,
  });
  assert.equal(pack.status, 0, pack.stderr);
  const [packed] = JSON.parse(pack.stdout) as Packed[];
  // Nothing is fetched: what the package needed besides itself would be missing here.
  folder.write('empty/package.json', '{}');
  const npm = (command: string, ...args: string[]) =>
    spawnSync(command, args, { cwd: folder.path('empty'), encoding: 'utf8', shell });
  const install = npm('npm', 'install', '--offline', '--no-audit', '--no-fund', `../packed/${packed!.filename}`);

  test('holds what the command line needs, in the version of the extension, and nothing else', () => {
    assert.deepEqual(packed!.files.map((file) => file.path).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE.md',
      'README.md',
      'dist/cli.js',
      'dist/docx.js',
      'dist/language-server.js',
      'dist/main.js',
      'dist/server.js',
      'dist/third-party.txt',
      'dist/with-rules.js',
      'l10n/bundle.l10n.fr.json',
      'package.json',
    ]);
    assert.equal(packed!.version, version);
    assert.ok(packed!.size < 2 * 1024 * 1024, `${packed!.size} bytes`);
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    assert.equal(manifest.dependencies, undefined, 'the bundles hold what they need');
  });

  test('holds the licences of the software that is in it, in full', () => {
    const notices = readFileSync(path.join(path.dirname(program), 'third-party.txt'), 'utf8');
    const named = [...notices.matchAll(/^-{78}\n(\S+) \d/gm)].map(([, name]) => name);
    // Those that the sources import, and one that came along with each of two of them.
    for (const name of [
      'yaml',
      'markdown-it',
      'ignore',
      'docx',
      '@citation-js/core',
      'vscode-languageserver',
      'linkify-it',
      'nanoid',
    ])
      assert.ok(named.includes(name), name);
    for (const entry of notices.split(/^-{78}\n/m).slice(1))
      assert.match(entry, /permission|redistribution|licensed under/i, entry.split('\n')[0]);
    assert.ok(!named.includes('typescript'), 'what is not in it needs no notice');
  });

  test('works where nothing else is installed', () => {
    assert.equal(install.status, 0, install.stderr);
    const run = (...args: string[]) => npm('npx', '--no-install', 'case-report', ...args);
    const empty = run('lint');
    assert.equal(empty.status, 0, empty.stderr);
    assert.match(empty.stderr, /No case reports found/);
    assert.equal(run('--version').stdout, `case-report ${version}\n`);
    folder.write('empty/a.case.md', badReport);
    const found = run('lint', '--format', 'concise');
    assert.equal(found.status, 1);
    assert.match(found.stdout, /^a\.case\.md:\d+:\d+: error: .*\[schema\/value\]$/m);
    folder.write('empty/a.case.md', goodReport);
    const render = run('render', 'a.case.md', '--part', 'report', '--to', 'docx', '-o', 'a.docx');
    assert.equal(render.status, 0, render.stderr);
    assert.equal(folder.bytes('empty/a.docx').toString('latin1', 0, 2), 'PK');
  });

  test('brings the language server', async () => {
    const params = { processId: null, rootUri: null, capabilities: {} };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    const bin = folder.path('empty/node_modules/case-report/dist/cli.js');
    const server = spawn(process.execPath, [bin, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    try {
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      let answer = '';
      for await (const piece of server.stdout) {
        answer += piece;
        if (answer.includes('"hoverProvider"')) break;
      }
      assert.match(answer, /"hoverProvider"/);
    } finally {
      server.kill();
    }
  });
});
