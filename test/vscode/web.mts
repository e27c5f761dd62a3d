// The extension as a web extension: the browser's own extension host loads `dist/web/` over HTTP, as a web editor does.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext } from 'playwright-core';
import { root } from '../../tools/vscode/places.mjs';
import { newPage, type RunningServer, removeFolder, startBrowser, startServer } from '../../tools/vscode/server.mjs';
import type { Tally } from './tally.mjs';
import { makeWorkspace } from './workspace.mjs';

const tests = 'out/test/web/index.js';
const mount = '/case-report-dev';
const limit = 60_000;

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** Runs the suites, as `suite/web.ts` gathers them. */
export async function runWeb(): Promise<Tally> {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/vscode/suite/web.ts'],
    outfile: tests,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    // Node's assertions as a package, which asks what a browser does not have.
    alias: { 'node:assert/strict': path.join(root, 'test/vscode/browser-assert.ts') },
    define: { 'process.env.NODE_DEBUG': '""', 'process.versions': '{}', global: 'globalThis' },
    // mocha's build puts itself in the place of what the bundle exports.
    footer: { js: 'module.exports = { run };' },
    logLevel: 'warning',
  });
  const workspace = makeWorkspace();
  const server = await startServer({ log: 'info', testDriver: true });
  const browser = await startBrowser();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let passed = 0;
  let failed = 0;
  try {
    const { page, problems } = await newPage(browser);
    await serveExtension(page.context(), server, tests);
    const ended = new Promise<number>((resolve) => {
      void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
      timer = setTimeout(() => {
        console.error(`No result within ${limit} ms.\n${problems.join('\n')}`);
        resolve(1);
      }, limit);
    });
    await page.exposeFunction('codeAutomationLog', (_type: string, parts: unknown[]) => {
      const text = String(parts[0]);
      if (text.startsWith('  ✔')) passed++;
      else if (text.startsWith('  ✖')) failed++;
      else if (!process.env.VSCODE_TEST_VERBOSE) return;
      console.log(...parts);
    });
    await page.goto(`${server.origin}/?folder=${encodeURIComponent(workspace)}`);
    const code = await ended;
    return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
  } finally {
    clearTimeout(timer);
    await browser.close();
    await server.stop();
    removeFolder(workspace);
  }
}

/**
 * Serves the project's folder from the page's own origin and names it to the workbench as an extension to develop, with
 * the suites that are to run in it.
 */
export async function serveExtension(
  context: BrowserContext,
  { origin, port }: Pick<RunningServer, 'origin' | 'port'>,
  suites?: string,
): Promise<void> {
  await context.route(`${origin}${mount}/**`, (route) => {
    const file = path.join(root, decodeURIComponent(new URL(route.request().url()).pathname.slice(mount.length)));
    const served = file.startsWith(root + path.sep) && existsSync(file) && statSync(file).isFile();
    if (!served) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      body: readFileSync(file),
      contentType: types[path.extname(file)] ?? 'application/octet-stream',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  const at = (name: string) => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path: mount + name });
  await context.route(
    (url) => url.origin === origin && url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
        (_, start: string, settings: string) => {
          const configuration = JSON.parse(settings.replaceAll('&quot;', '"'));
          configuration.developmentOptions = {
            ...configuration.developmentOptions,
            extensions: [at('')],
            ...(suites ? { extensionTestsPath: at(`/${suites}`) } : {}),
          };
          return `${start}${JSON.stringify(configuration).replaceAll('"', '&quot;')}"`;
        },
      );
      await route.fulfill({ response, body });
    },
  );
}
