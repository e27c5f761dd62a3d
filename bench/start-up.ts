import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { percentiles, type Row, timed } from './measure';

const root = path.join(__dirname, '..');
const runs = 15;

/** The whole process that lints one report, against a process that does nothing, in turns. */
export function benchStartUp(): Row[] {
  const lint = [path.join(root, 'dist/cli.js'), 'lint', 'examples/cervical-epidural-cord-injury.case.md'];
  const nothing = ['-e', '0'];
  const times = { lint: [] as number[], nothing: [] as number[] };
  const run = (args: readonly string[]) =>
    timed(() => spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' }));
  for (let turn = 0; turn < runs; turn++) {
    times.nothing.push(run(nothing));
    times.lint.push(run(lint));
  }
  const ours = percentiles(times.lint).p50;
  const floor = percentiles(times.nothing).p50;
  const ratio = ours / floor;
  return [
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
