// Runs the tests in a real VS Code: the suites in the extension host, the checks in the browser's own, then real key
// presses, a workspace of two folders that is not trusted, and a look at VS Code in French.
//
//   node --import tsx test/vscode/run.mts [--host] [--web] [--keys] [--folders] [--french]     (without a flag: all)
//
// Needs `tools/vscode/install.mts` and a built `dist/`.
import { parseArgs } from 'node:util';
import { broken, sum, type Tally } from './tally.mjs';

const { values } = parseArgs({
  options: {
    host: { type: 'boolean' },
    web: { type: 'boolean' },
    keys: { type: 'boolean' },
    folders: { type: 'boolean' },
    french: { type: 'boolean' },
  },
});
const all = !Object.values(values).includes(true);

async function part(name: string, run: () => Promise<Tally>): Promise<Tally> {
  const started = Date.now();
  const tally = await run().catch((problem: unknown) => {
    console.error(problem);
    return broken;
  });
  console.log(
    `${name}, ${((Date.now() - started) / 1_000).toFixed(1)} s, ${tally.passed} of ${tally.passed + tally.failed}\n`,
  );
  return tally;
}

const tallies: Tally[] = [];
if (all || values.host) tallies.push(await part('extension host', (await import('./host.mjs')).runHost));
if (all || values.web) tallies.push(await part('web extension host', (await import('./web.mjs')).runWeb));
if (all || values.keys) tallies.push(await part('key presses', (await import('./keys.mjs')).runKeys));
if (all || values.folders) tallies.push(await part('two folders', (await import('./folders.mjs')).runFolders));
if (all || values.french) tallies.push(await part('in French', (await import('./french.mjs')).runFrench));
const { passed, failed } = sum(tallies);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
