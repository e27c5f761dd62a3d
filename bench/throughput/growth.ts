import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Row } from '../measure';
import { distinctReport } from '../reports';
import { lint } from './throughput';
import { type Taken, timedProcess } from './timed-process';

const cache = '.case-report-cache';
const perFolder = 1000;
/** The most that time may grow: the number of reports to this power. */
const steepest = 1.1;
/** The most that memory may grow from the smallest to the largest number. */
const mostMemory = 1.3;

const runs = [
  { what: 'cold, 1 job', args: ['--jobs', '1'] },
  { what: 'cold, 2 jobs', args: ['--jobs', '2'] },
  { what: 'filling the cache, 2 jobs', args: ['--jobs', '2', '--cache'] },
  { what: 'warm', args: ['--cache'] },
] as const;

/** How the time and the memory of a run grow with the number of reports: one run of each kind for each number. */
export async function benchGrowth(numbers: readonly number[]): Promise<Row[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'case-report-growth-'));
  try {
    const nth = distinctReport();
    const taken = new Map<string, Taken[]>(runs.map(({ what }) => [what, []]));
    let there = 0;
    const write = (count: number) => {
      for (; there < count; there++) writeReport(folder, there, nth(there));
    };
    const sizes = [...numbers].sort((a, b) => a - b);
    for (const size of [1, ...sizes]) {
      write(size);
      rmSync(path.join(folder, cache), { recursive: true, force: true });
      for (const { what, args } of runs) taken.get(what)!.push(await timedProcess([...lint, ...args], folder));
    }
    return runs.flatMap(({ what }) => rowsOf(what, sizes, taken.get(what)!));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeReport(folder: string, index: number, text: string): void {
  const below = path.join(folder, String(Math.floor(index / perFolder)));
  mkdirSync(below, { recursive: true });
  writeFileSync(path.join(below, `${index}.case.md`), text);
}

/** The first that was taken is of one report. */
function rowsOf(what: string, sizes: readonly number[], [start, ...taken]: readonly Taken[]): Row[] {
  const each = sizes.map((size, at): Row => {
    const { seconds, memory } = taken[at]!;
    return { what: `${what}, ${size} reports`, value: `${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB` };
  });
  if (sizes.length < 2) return each;
  const times = sizes.at(-1)! / sizes[0]!;
  // The start is no part of how time grows.
  const work = (one: Taken) => Math.max(one.seconds - start!.seconds, 0.001);
  const exponent = Math.log(work(taken.at(-1)!) / work(taken[0]!)) / Math.log(times);
  const memory = taken.at(-1)!.memory / taken[0]!.memory;
  return [
    ...each,
    {
      what: '  time grows with the number as its power',
      value: exponent.toFixed(2),
      target: `≤ ${steepest}`,
      holds: exponent <= steepest,
    },
    {
      what: `  memory, ${sizes.at(-1)} beside ${sizes[0]} reports`,
      value: `× ${memory.toFixed(2)}`,
      target: `≤ ${mostMemory}`,
      holds: memory <= mostMemory,
    },
  ];
}
