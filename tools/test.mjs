// `npm test`: sets up whatever the tests need, then runs all of them. Each step is one line of the summary.
import { atOnce, run, setUp } from './setup.mjs';

setUp();
const tsx = (...args) => ['npx', ['--no-install', 'tsx', ...args]];

/** The steps, in an order in which the quickest tells first. Those of one row need nothing of each other and run side by side. */
const steps = [
  [
    ['format and lint', 'npx', ['--no-install', 'biome', 'check', '--error-on-warnings']],
    ['types', 'npm', ['run', '--silent', 'typecheck']],
  ],
  [['generated files', ...tsx('tools/generate.mts', '--check')]],
  [['unit, rule-case and protocol tests', process.execPath, ['tools/node-tests.mjs', 'unit']]],
  [
    ['robustness', process.execPath, ['tools/node-tests.mjs', 'robustness']],
    ['time in proportion to length', process.execPath, ['tools/node-tests.mjs', 'growth']],
  ],
  [['bundles', ...tsx('tools/build.mts')]],
  [
    ['repositories of many reports, with git', process.execPath, ['tools/node-tests.mjs', 'repositories']],
    ['the command line as processes', process.execPath, ['tools/node-tests.mjs', 'process', '--test-reporter=spec']],
  ],
  [['CI servers and hooks', process.execPath, ['tools/node-tests.mjs', 'ci', '--test-reporter=spec']]],
  [['the bundled command line', process.execPath, ['dist/cli.js', 'lint', 'examples/*.case.md']]],
  [
    ['the preview’s page', process.execPath, ['tools/node-tests.mjs', 'preview', '--test-reporter=spec']],
    ['exports', process.execPath, ['tools/node-tests.mjs', 'exports', '--test-reporter=spec']],
  ],
  [['other editors', process.execPath, ['tools/node-tests.mjs', 'editors', '--test-reporter=spec']]],
  [['a real VS Code', ...tsx('test/vscode/run.mts')]],
];

const only = process.argv.slice(2);
const results = [];
for (const row of steps) {
  const chosen = row.filter(([name]) => only.length === 0 || only.some((word) => name.includes(word)));
  if (chosen.length === 0) continue;
  console.log(`\n── ${chosen.map(([name]) => name).join(' · ')}`);
  if (chosen.some(([name]) => name === 'a real VS Code')) run(...tsx('tools/vscode/install.mts'));
  const ends = await atOnce(chosen.map(([, command, args]) => [command, args]));
  for (const [index, [name]] of chosen.entries()) results.push({ name, ...ends[index] });
}

console.log('');
for (const { name, code, seconds } of results)
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
const failed = results.filter(({ code }) => code !== 0).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
