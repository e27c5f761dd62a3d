// Runs the tests of `node:test` below folders of test/: `node tools/node-tests.mjs unit` or `robustness`. Node 20 takes
// no patterns of files, and shells differ in theirs.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { attempt, root } from './setup.mjs';

/** Folders with tests of their own kind: minutes of robustness, word processors and other editors, mocha inside VS Code. */
const apart = ['ci', 'process', 'repositories', 'robustness', 'exports', 'preview', 'editors', 'vscode/suite'];
const kind = process.argv[2] ?? 'unit';

const all = readdirSync(path.join(root, 'test'), { recursive: true })
  .map((name) => String(name).split(path.sep).join('/'))
  .filter((name) => name.endsWith('.test.ts'))
  .sort();
const isApart = (name) => apart.find((folder) => name.startsWith(`${folder}/`));
const chosen = all.filter((name) => (kind === 'unit' ? !isApart(name) : isApart(name) === kind));
if (chosen.length === 0) {
  console.error(`There are no tests of the kind ${kind}.`);
  process.exit(2);
}
const files = chosen.map((name) => path.join(root, 'test', name));
const reporter = process.argv[3] ?? '--test-reporter=dot';
process.exit(attempt(process.execPath, ['--import', 'tsx', reporter, 'tools/all-tests.ts', ...files]));
