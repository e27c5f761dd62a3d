import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { percentiles, type Row, timed } from './measure';

const root = path.join(__dirname, '..');
const runs = 15;

/** What is read at the start, and the whole process that lints one report against a process that does nothing, in turns. */
export function benchStartUp(): Row[] {
  const lint = [path.join(root, 'dist/cli.js'), 'lint', 'examples/cervical-epidural-cord-injury.case.md'];
  const nothing = ['-e', '0'];
  const run = (args: readonly string[]) =>
    timed(() => spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' }));
  // The first run keeps the compiled code for those that are timed.
  run(lint);
  const times = { lint: [] as number[], nothing: [] as number[] };
  for (let turn = 0; turn < runs; turn++) {
    times.nothing.push(run(nothing));
    times.lint.push(run(lint));
  }
  const ours = percentiles(times.lint).p50;
  const floor = percentiles(times.nothing).p50;
  const ratio = ours / floor;
  const kilobytes = (name: string) => (statSync(path.join(root, 'dist', name)).size / 1024).toFixed(0);
  return [
    {
      what: 'size of the command line without the rules, and of the rules',
      value: `${kilobytes('main.js')} kB, ${kilobytes('with-rules.js')} kB`,
    },
    {
      what: 'whole process: case-report lint one.case.md',
      value: `${ours.toFixed(0)} ms`,
      beside: `${floor.toFixed(0)} ms for node -e 0`,
      ratio,
      target: '≤ 3',
      holds: ratio <= 3,
    },
  ];
}
