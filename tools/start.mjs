// `npm start`: sets up, builds, checks the example reports and shows the formatted abstract of one.
import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { attempt, root, run, setUp } from './setup.mjs';

const cli = path.join(root, 'dist/cli.js');
setUp();
if (await isStale()) run('npx', ['--no-install', 'tsx', 'tools/build.mts']);
const example = 'examples/post-injection-sciatic-neuropathy.case.md';
const caseReport = (words) => attempt(process.execPath, [cli, ...words.split(' ')]);

console.log('\nThree example reports: case-report lint examples/*.case.md\n');
const checked = caseReport('lint examples/*.case.md');
console.log(
  '\nThe same facts with the mistakes of their printed sources: case-report lint examples/as-printed --format concise\n',
);
const asPrinted = caseReport('lint examples/as-printed --format concise --fail-on never');
console.log(`\nThe formatted abstract of one of them: case-report render ${example} --part abstract\n`);
const rendered = caseReport(`render ${example} --part abstract --to text`);
console.log('\nTo write with it in VS Code, with the examples open: npm run vscode');
process.exit(Math.max(checked, asPrinted, rendered));

/** Whether a source is newer than what was built of it. */
async function isStale() {
  if (!existsSync(cli)) return true;
  const built = statSync(cli).mtimeMs;
  for (const folder of ['server/src', 'client/src', 'schemas', 'tools']) {
    const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (entry.isFile() && statSync(path.join(entry.parentPath, entry.name)).mtimeMs > built) return true;
    }
  }
  return false;
}
