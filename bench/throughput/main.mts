// `npm run bench:throughput [-- N [ROUNDS]]`: files per second over N distinct reports, every contender as a process of its
// own, in turns, so that a busy machine slows all of them. What is told are medians and their ratios.
// `npm run bench:throughput -- --growth 1000,10000,100000`: how our time and memory grow with the number of reports.
import { createRequire } from 'node:module';
import os from 'node:os';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
const { printRows } = require('../measure.ts') as typeof import('../measure');
const { benchGrowth } = require('./growth.ts') as typeof import('./growth');
const { benchThroughput } = require('./throughput.ts') as typeof import('./throughput');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { growth: { type: 'string' } } });
const [count = 1000, rounds = 3] = positionals.map(Number);
const load = os.loadavg()[0]!.toFixed(1);
console.log(`Node ${process.version}, ${os.cpus().length} cores, load ${load} before it began, distinct reports`);
if (values.growth === undefined) printRows(`Throughput, ${count} reports`, await benchThroughput(count, rounds));
printRows(
  'Growth',
  await benchGrowth(values.growth?.split(',').map(Number) ?? [count / 4, count, 3 * count].map(Math.ceil)),
);
