// Runs the tests of `node:test` below folders of test/: `node tools/node-tests.mjs unit` or `robustness`. Node 20 takes
// no patterns of files, and shells differ in theirs.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { atOnce, root } from './setup.mjs';

/** Folders with tests of their own kind: robustness, time in proportion to length, word processors, editors, mocha inside VS Code. */
const apart = [
  'ci',
  'growth',
  'process',
  'repositories',
  'robustness',
  'exports',
  'preview',
  'editors',
  'vscode/suite',
];
/** Of the unit tests, those of the adapters take half of the time: they run beside the others. */
const adapters = ['cli', 'lsp'];

const kind = process.argv[2] ?? 'unit';
const reporter = process.argv[3] ?? '--test-reporter=dot';

const all = readdirSync(path.join(root, 'test'), { recursive: true })
  .map((name) => String(name).split(path.sep).join('/'))
  .filter((name) => name.endsWith('.test.ts'))
  .sort();
const within = (name, folders) => folders.find((folder) => name.startsWith(`${folder}/`));
const chosen = all.filter((name) => (kind === 'unit' ? !within(name, apart) : within(name, apart) === kind));
if (chosen.length === 0) {
  console.error(`There are no tests of the kind ${kind}.`);
  process.exit(2);
}
const parts = [
  chosen.filter((name) => !within(name, adapters)),
  chosen.filter((name) => within(name, adapters)),
].filter((part) => part.length > 0);
const ends = await atOnce(
  parts.map((part) => [
    process.execPath,
    ['--import', 'tsx', reporter, 'tools/all-tests.ts', ...part.map((name) => path.join(root, 'test', name))],
  ]),
);
process.exitCode = Math.max(...ends.map(({ code }) => code));
