import type { Settings } from '../../core/engine/settings';
import type { Arguments } from '../arguments';
import { didYouMean, UsageError } from '../failure';
import { withRules } from '../load-with-rules';
import type { SelectionOptions, Shard } from '../selection';
import { type ReportingOptions, readReportingOptions } from './reporting-options';

/** What a run of `lint` is asked to do. */
export interface LintOptions extends ReportingOptions, SelectionOptions {
  readonly paths: readonly string[];
  /** Whether one `-` stands for the paths. */
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
  /** Whether files are written. */
  readonly fix: boolean;
  /** Whether the changes are shown, and nothing else is done. */
  readonly diff: boolean;
  readonly unsafe: boolean;
  /** What the command line decides; it wins over configurations. */
  readonly settings: Settings;
  /** The journals that the reports are held against instead of their own, as named. */
  readonly journals: readonly string[];
  /** The file that what is found becomes known in. */
  readonly newBaseline: string | undefined;
  /** The most threads at the same time; as many as the machine has cores where it is not said. */
  readonly jobs: number | undefined;
  readonly cache: boolean;
}

/** Understands the flags of `lint`. Throws a `UsageError` in words. */
export function readLintOptions(args: Arguments, today: string): LintOptions {
  checkCombinations(args);
  const journals = journalsOf(args);
  const newBaseline = args.one('write-baseline');
  return {
    ...readReportingOptions(args),
    paths: args.positionals,
    stdin: args.positionals.includes('-'),
    stdinFilename: args.one('stdin-filename'),
    fix: args.has('fix') && !args.has('diff'),
    diff: args.has('diff'),
    unsafe: args.has('unsafe-fixes'),
    settings: {
      today,
      ...given('stage', args.choice('stage', ['draft', 'submission'])),
      ...given('select', rulesOf(args, 'select')),
      ...given('ignore', rulesOf(args, 'ignore')),
    },
    journals,
    config: args.one('config'),
    jobs: jobsOf(args),
    cache: args.has('cache'),
    baseline: newBaseline === undefined ? args.one('baseline') : false,
    newBaseline,
    shard: shardOf(args),
    changedSince: args.one('changed-since'),
    staged: args.has('staged'),
  };
}

/** The journals of `--journal`, as named. */
function journalsOf(args: Arguments): readonly string[] {
  const journals = [...new Set(args.list('journal') ?? [])];
  if (args.has('journal') && journals.length === 0) throw new UsageError('`--journal` needs the name of a journal.');
  if (journals.length > 1 && (args.has('fix') || args.has('diff')))
    throw new UsageError('`--fix` and `--diff` write for one journal; name one with `--journal`.');
  return journals;
}

/** Flags that say different things together. */
function checkCombinations(args: Arguments): void {
  const stdin = args.positionals.includes('-');
  if (args.has('unsafe-fixes') && !args.has('fix') && !args.has('diff'))
    throw new UsageError('`--unsafe-fixes` goes with `--fix` or `--diff`.');
  if (stdin && args.positionals.length > 1) throw new UsageError('`-` reads standard input and stands alone.');
  if (args.has('stdin-filename') && !stdin)
    throw new UsageError('`--stdin-filename` goes with `-`, which reads standard input.');
  if (args.has('staged') && (args.has('fix') || args.has('diff')))
    throw new UsageError(
      '`--staged` checks what git would commit, which `--fix` and `--diff` can’t change; leave them out.',
    );
  const writes = args.has('write-baseline');
  for (const flag of ['baseline', 'fix', 'diff', 'shard', 'staged', 'changed-since'])
    if (writes && args.has(flag)) throw new UsageError(`\`--write-baseline\` does not go with \`--${flag}\`.`);
  for (const flag of ['write-baseline', 'shard', 'staged', 'changed-since'])
    if (stdin && args.has(flag)) throw new UsageError(`\`--${flag}\` does not go with \`-\`.`);
  if (args.has('staged') && args.has('changed-since'))
    throw new UsageError('`--staged` and `--changed-since` each choose the files; use one of them.');
}

/** An absent flag must not stand in the settings, where it would hide a configuration's entry. */
function given<K extends keyof Settings>(key: K, value: Settings[K]): Partial<Settings> {
  return value === undefined ? {} : { [key]: value };
}

function rulesOf(args: Arguments, flag: 'select' | 'ignore'): readonly string[] | undefined {
  const names = args.list(flag);
  for (const name of names ?? []) {
    const { isRule, nearestNames, ruleNames } = withRules();
    if (isRule(name)) continue;
    const near = didYouMean(nearestNames(name, ruleNames, 2)) || ' `case-report explain --list` shows all rules.';
    throw new UsageError(`\`--${flag}\`: \`${name}\` is no rule and no group of rules.${near}`);
  }
  if (names?.length === 0) throw new UsageError(`\`--${flag}\` needs the name of a rule or group.`);
  return names;
}

function jobsOf(args: Arguments): number | undefined {
  const jobs = args.number('jobs');
  if (jobs === 0) throw new UsageError('`--jobs` takes a number from 1.');
  return jobs;
}

function shardOf(args: Arguments): Shard | undefined {
  const text = args.one('shard');
  if (text === undefined) return undefined;
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (!(shard.index >= 1 && shard.index <= shard.count))
    throw new UsageError(`\`--shard\` takes a part and the number of parts, as \`1/4\`, not \`${text}\`.`);
  return shard;
}
