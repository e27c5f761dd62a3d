import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { percentiles, type Row } from '../measure';
import { distinctReports } from '../reports';
import { type Taken, timedProcess } from './timed-process';

const root = path.join(__dirname, '../..');
const schema = path.join(root, 'schemas/case-report.schema.json');
/** Our own contender, which finds what there is below its working folder. */
export const lint = [path.join(root, 'dist/cli.js'), 'lint', '--fail-on', 'never', '-o', os.devNull];

/** Every contender over the same folder, in turns: files per second, and the most memory the main process held. */
export async function benchThroughput(count: number, rounds: number): Promise<Row[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'case-report-throughput-'));
  try {
    const names = write(folder, 'all', distinctReports(count));
    const taken = new Map<string, Taken[]>();
    for (let round = 0; round < rounds; round++) {
      // What is there from a round before would be found in the cache.
      rmSync(path.join(folder, '.case-report-cache'), { recursive: true, force: true });
      for (const [name, args, before] of contenders(folder, names[round % names.length]!, round)) {
        before?.();
        taken.set(name, [...(taken.get(name) ?? []), await timedProcess(args, folder)]);
      }
    }
    return rowsOf(taken, count);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(folder: string, below: string, reports: readonly string[]): string[] {
  mkdirSync(path.join(folder, below));
  return reports.map((text, index) => {
    const file = path.join(folder, below, `${index}.case.md`);
    writeFileSync(file, text);
    return file;
  });
}

type Contender = readonly [name: string, args: readonly string[], before?: () => void];

/** The processes, each after those it needs: a warm cache is one that a run before has filled. */
function contenders(folder: string, changed: string, round: number): Contender[] {
  const own = (name: string) => path.join(root, 'bench/throughput', name);
  const tool = (name: string) => path.join(root, 'node_modules', name);
  if (round === 0) {
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    writeFileSync(path.join(folder, '.remarkrc.mjs'), remarkConfiguration);
  }
  return [
    ['cold, 1 job', [...lint, '--jobs', '1', 'all']],
    ['cold, 2 jobs', [...lint, '--jobs', '2', 'all']],
    ['filling the cache', [...lint, '--jobs', '2', '--cache', 'all']],
    ['warm', [...lint, '--cache', 'all']],
    ['one changed', [...lint, '--cache', 'all'], () => appendFileSync(changed, `\nChanged in round ${round}.\n`)],
    ['yaml', [own('yaml-alone.mjs'), 'all']],
    ['script', [own('hand-script.mjs'), schema, 'all']],
    ['markdownlint-cli2', [tool('markdownlint-cli2/markdownlint-cli2-bin.mjs'), 'all/*.md']],
    ['remark', [tool('remark-cli/cli.js'), '--quiet', '--no-stdout', 'all']],
  ];
}

const remarkConfiguration = `import frontmatter from 'remark-frontmatter';
import schema from 'remark-lint-frontmatter-schema';
export default { plugins: [frontmatter, [schema, { schemas: { ${JSON.stringify(schema)}: ['**/*.md'] } }]] };
`;

function rowsOf(taken: ReadonlyMap<string, readonly Taken[]>, count: number): Row[] {
  const of = (name: string, what: keyof Taken) => percentiles(taken.get(name)!.map((one) => one[what])).p50;
  const rate = (name: string) => count / of(name, 'seconds');
  const row = (what: string, name: string): Row => ({
    what,
    value: `${rate(name).toFixed(0)} /s, ${of(name, 'memory').toFixed(0)} MB`,
  });
  const held = (what: string, name: string, other: string, least: number): Row => {
    const ratio = rate(name) / rate(other);
    return { ...row(what, name), ratio, target: `≥ ${least} × ${other}`, holds: ratio >= least };
  };
  return [
    row('ours, cold, 1 job', 'cold, 1 job'),
    held('ours, cold, 2 jobs', 'cold, 2 jobs', 'script', 1),
    held('ours, cold, 2 jobs', 'cold, 2 jobs', 'markdownlint-cli2', 10),
    row('ours, filling the cache', 'filling the cache'),
    held('ours, warm cache', 'warm', 'script', 8),
    {
      ...row(`ours, 1 of ${count} changed`, 'one changed'),
      beside: 'script',
      ratio: rate('one changed') / rate('script'),
    },
    row('yaml alone: reads, parses', 'yaml'),
    row('script: gray-matter and ajv, validates only', 'script'),
    row('markdownlint-cli2, its own rules', 'markdownlint-cli2'),
    row('remark-lint-frontmatter-schema', 'remark'),
  ];
}
