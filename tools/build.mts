// Bundles what ships into dist/.
//
//   node --import tsx tools/build.mts [--dev]
//
// --dev   source maps, nothing minified
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { thirdPartyNotices } from './third-party';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: !values.dev,
  sourcemap: values.dev,
  // Names stay: a stack trace and an output channel are read by people.
  keepNames: true,
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.json': 'json' },
  // The privacy promise, held by what is not there.
  alias: { 'sync-fetch': './tools/no-network.ts', 'node-fetch': './tools/no-network.ts' },
};

const importMetaUrl = "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;";

const node: BuildOptions = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  // A program that is loaded with its compiled code has no other way to load something later.
  supported: { 'dynamic-import': false },
  // Some packages ask where their module lies, which a CommonJS bundle answers in its own way.
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: importMetaUrl },
};

const browser: BuildOptions = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
};

/** What is a file of its own beside the programs that run in Node: it is read when it is asked for, and costs no start. */
const apart = (name: string, filter: RegExp): Plugin => ({
  name: `${name} apart`,
  setup: ({ onResolve }) => onResolve({ filter }, () => ({ path: `./${name}.js`, external: true })),
});
const docxApart = apart('docx', /^docx$/);

interface Bundle {
  readonly from: string;
  readonly to: string;
  readonly options: BuildOptions;
}

const withRules = 'dist/with-rules.js';
const bundles: readonly Bundle[] = [
  { from: 'client/src/extension.ts', to: 'dist/extension.js', options: { ...node, external: ['vscode'] } },
  { from: 'server/src/lsp/program.ts', to: 'dist/server.js', options: node },
  { from: 'server/src/lsp/node.ts', to: 'dist/language-server.js', options: { ...node, plugins: [docxApart] } },
  { from: 'docx', to: 'dist/docx.js', options: { ...node, banner: undefined, define: {} } },
  {
    from: 'server/src/cli/program.ts',
    to: 'dist/cli.js',
    options: { ...node, external: ['./main'], banner: { js: '#!/usr/bin/env node' } },
  },
  { from: 'server/src/cli/with-rules.ts', to: withRules, options: { ...node, plugins: [docxApart] } },
  {
    from: 'client/src/web.ts',
    to: 'dist/web/extension.js',
    options: { ...browser, format: 'cjs', external: ['vscode'] },
  },
  { from: 'server/src/lsp/browser.ts', to: 'dist/web/server.js', options: { ...browser, format: 'iife' } },
  { from: 'client/media/preview.ts', to: 'dist/preview/preview.js', options: { ...browser, format: 'iife' } },
];

/** The command line without the rules. It names the digest of the file that holds them, so that its own stands for both. */
const commandLine = (): Bundle => {
  const digest = createHash('sha256').update(readFileSync(path.join(root, withRules)));
  const banner = { js: `// with-rules.js: ${digest.digest('hex')}\n${importMetaUrl}` };
  const plugins = [apart('with-rules', /\/with-rules$/)];
  return { from: 'server/src/cli/main.ts', to: 'dist/main.js', options: { ...node, plugins, banner } };
};

async function bundle({ from, to, options }: Bundle): Promise<Metafile> {
  const outfile = path.join(root, to);
  const { metafile } = await build({ ...options, entryPoints: [from], outfile, metafile: true });
  if (options.banner) chmodSync(outfile, 0o755);
  console.log(`${to.padEnd(24)} ${(statSync(outfile).size / 1024).toFixed(0).padStart(6)} kB`);
  return metafile;
}

const started = Date.now();
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
mkdirSync(path.join(root, 'dist/preview'), { recursive: true });
cpSync(path.join(root, 'client/media/preview.css'), path.join(root, 'dist/preview/preview.css'));
const metafiles = await Promise.all(bundles.map(bundle));
metafiles.push(await bundle(commandLine()));
writeFileSync(path.join(root, 'dist/third-party.txt'), thirdPartyNotices(root, metafiles));
console.log(`built in ${Date.now() - started} ms`);
