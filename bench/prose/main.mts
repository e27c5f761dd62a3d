// `npm run bench:prose [-- FOLDER] [--misses]`: what is found in texts that others wrote, held against their labels.
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { Corpora } = require('./corpora.ts') as typeof import('./corpora');
const { countAlarms, printAlarms } = require('./false-alarms.ts') as typeof import('./false-alarms');
const { printTallies } = require('./tally.ts') as typeof import('./tally');
const { benchPeople } = require('./people.ts') as typeof import('./people');
const { benchLevels } = require('./levels.ts') as typeof import('./levels');
const { benchIdentifiers } = require('./identifiers.ts') as typeof import('./identifiers');
const { benchScores } = require('./scores.ts') as typeof import('./scores');
const { benchSlips } = require('./slips.ts') as typeof import('./slips');

const misses = process.argv.includes('--misses');
const folder = process.argv.slice(2).find((word) => !word.startsWith('-')) ?? '../shared/corpora';

/** One per kind: what it counts, over all corpora that label it. */
const benches = { 'Age and sex': benchPeople, Levels: benchLevels, Scores: benchScores, Identifiers: benchIdentifiers };

for (const [title, bench] of Object.entries(benches)) {
  const corpora = new Corpora(path.resolve(folder));
  const tallies = bench(corpora);
  console.log(`\n${title}`);
  for (const note of corpora.notes) console.log(`  ${note}`);
  if (tallies.length > 0) printTallies(tallies, misses);
}

const corpora = new Corpora(path.resolve(folder));
const alarms = countAlarms(corpora);
console.log('\nErrors and warnings on narratives without front matter');
for (const note of corpora.notes) console.log(`  ${note}`);
printAlarms(alarms, misses);

const { tallies, unchanged } = benchSlips(path.join(import.meta.dirname, '../../examples'));
console.log('\nFacts of the examples written wrongly, one at a time');
printTallies(tallies, misses);
console.log(`  ${unchanged.length} findings on the examples as they are`);
