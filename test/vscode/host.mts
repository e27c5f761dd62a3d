// The suites in the extension host: in the desktop where it was downloaded, else in the VS Code server.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { findDesktop } from '../../tools/vscode/desktop.mjs';
import { root } from '../../tools/vscode/places.mjs';
import { removeFolder } from '../../tools/vscode/server.mjs';
import { broken, type Tally } from './tally.mjs';
import { makeWorkspace } from './workspace.mjs';

const out = path.join(root, 'out/test/vscode');

async function bundleSuites(): Promise<void> {
  const suites = readdirSync(path.join(root, 'test/vscode/suite')).filter((name) => name.endsWith('.test.ts'));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['index.ts', ...suites].map((name) => `test/vscode/suite/${name}`),
    outdir: out,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}

/** Runs all suites; a run that did not reach its end counts as one failure. */
export async function runHost(): Promise<Tally> {
  await bundleSuites();
  const workspace = makeWorkspace();
  const result = path.join(out, 'tally.json');
  const shim = path.join(root, 'tools/vscode/code-shim.mjs');
  try {
    await runTests({
      vscodeExecutablePath: findDesktop() ?? shim,
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(out, 'index.js'),
      launchArgs: [workspace, '--disable-extensions'],
      extensionTestsEnv: { CASE_REPORT_TALLY: result },
    });
  } catch {
    // What failed has been printed, and is counted below.
  } finally {
    removeFolder(workspace);
  }
  return existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : broken;
}
