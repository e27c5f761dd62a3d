import { isRule, ruleNames } from '../../core/engine/check';
import type { Settings } from '../../core/engine/settings';
import { nearestNames } from '../../core/model/vocabulary';
import type { Severity } from '../../core/rules/rule';
import { type Arguments, chosen } from '../arguments';
import { didYouMean, UsageError } from '../failure';
import { type Format, formats } from '../formats/format';

/** What a run of `lint` is asked to do. */
export interface LintOptions {
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
  readonly config: string | undefined;
  readonly format: Format;
  readonly file: string | undefined;
  readonly outputs: readonly { readonly format: Format; readonly file: string }[];
  readonly statistics: boolean;
  readonly quiet: boolean;
  readonly maxWarnings: number | undefined;
  readonly failOn: Severity | 'never';
  /** The most threads at the same time; as many as the machine has cores where it is not said. */
  readonly jobs: number | undefined;
  readonly cache: boolean;
}

/** Understands the flags of `lint`. Throws a `UsageError` in words. */
export function readLintOptions(args: Arguments, today: string): LintOptions {
  const fix = args.has('fix');
  const diff = args.has('diff');
  const unsafe = args.has('unsafe-fixes');
  if (unsafe && !fix && !diff) throw new UsageError('`--unsafe-fixes` goes with `--fix` or `--diff`.');
  const format = args.choice('format', formats) ?? 'text';
  const statistics = args.has('statistics');
  if (statistics && format !== 'text' && format !== 'concise')
    throw new UsageError('`--statistics` goes with the formats `text` and `concise`.');
  const stdin = args.positionals.includes('-');
  if (stdin && args.positionals.length > 1) throw new UsageError('`-` reads standard input and stands alone.');
  const journals = [...new Set(args.list('journal') ?? [])];
  if (args.has('journal') && journals.length === 0) throw new UsageError('`--journal` needs the name of a journal.');
  if (journals.length > 1 && (fix || diff))
    throw new UsageError('`--fix` and `--diff` write for one journal; name one with `--journal`.');
  if (args.has('stdin-filename') && !stdin)
    throw new UsageError('`--stdin-filename` goes with `-`, which reads standard input.');
  return {
    paths: args.positionals,
    stdin,
    stdinFilename: args.one('stdin-filename'),
    fix: fix && !diff,
    diff,
    unsafe,
    settings: {
      today,
      ...given('stage', args.choice('stage', ['draft', 'submission'])),
      ...given('select', rulesOf(args, 'select')),
      ...given('ignore', rulesOf(args, 'ignore')),
    },
    journals,
    config: args.one('config'),
    format,
    file: args.one('output-file'),
    outputs: args.all('output').map(outputOf),
    statistics,
    quiet: args.has('quiet'),
    maxWarnings: args.number('max-warnings'),
    failOn: args.choice('fail-on', ['error', 'warning', 'info', 'never']) ?? 'error',
    jobs: jobsOf(args),
    cache: args.has('cache'),
  };
}

/** An absent flag must not stand in the settings, where it would hide a configuration's entry. */
function given<K extends keyof Settings>(key: K, value: Settings[K]): Partial<Settings> {
  return value === undefined ? {} : { [key]: value };
}

function rulesOf(args: Arguments, flag: 'select' | 'ignore'): readonly string[] | undefined {
  const names = args.list(flag);
  for (const name of names ?? []) {
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

function outputOf(text: string): { format: Format; file: string } {
  const at = text.indexOf('=');
  const file = text.slice(at + 1);
  if (at < 0 || file === '')
    throw new UsageError(`\`--output\` takes a format and a file, as \`json=result.json\`, not \`${text}\`.`);
  return { format: chosen('--output', text.slice(0, at), formats), file };
}
