// `npm run bench:throughput [-- N [ROUNDS]]`: files per second over N distinct reports, every contender as a process of its
// own, in turns, so that a busy machine slows all of them. What is told are medians and their ratios.
import { createRequire } from 'node:module';
import os from 'node:os';

const require = createRequire(import.meta.url);
const { printRows } = require('../measure.ts') as typeof import('../measure');
const { benchThroughput } = require('./throughput.ts') as typeof import('./throughput');

const [count = 1000, rounds = 3] = process.argv.slice(2).map(Number);
const load = os.loadavg()[0]!.toFixed(1);
console.log(
  `Node ${process.version}, ${os.cpus().length} cores, load ${load} before it began, ${count} distinct reports`,
);
printRows('Throughput', await benchThroughput(count, rounds));
