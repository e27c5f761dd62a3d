import { parseArgs } from 'node:util';
import { nearest } from '../core/values/nearest';
import { didYouMean, UsageError } from './failure';

/** A flag as the help shows it. */
export interface OptionDescription {
  readonly name: string;
  readonly short?: string;
  /** What stands behind it, such as `FILE`; a switch has none. */
  readonly value?: string;
  readonly help: string;
}

/** A command as the help shows it. */
export interface CommandDescription {
  readonly name: string;
  readonly usage: readonly string[];
  readonly summary: string;
  readonly options: readonly OptionDescription[];
  /** The most arguments that are no flags. */
  readonly most: number;
  /** What the help says below the flags. */
  readonly notes?: string;
}

/** What was given on the command line. */
export class Arguments {
  readonly positionals: readonly string[];
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(positionals: readonly string[], values: ReadonlyMap<string, readonly string[]>) {
    this.positionals = positionals;
    this.#values = values;
  }

  /** Whether a flag is there. */
  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The value of a flag; given several times, the last one counts. */
  one(name: string): string | undefined {
    return this.#values.get(name)?.at(-1);
  }

  /** Every value of a flag that may be repeated. */
  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** Every entry of a flag that may be repeated and holds a list with commas; `undefined` where the flag is not there. */
  list(name: string): readonly string[] | undefined {
    const given = this.#values.get(name);
    return given?.flatMap((value) => value.split(',').map((entry) => entry.trim())).filter((entry) => entry !== '');
  }

  /** The value of a flag that takes one of a few words; throws a `UsageError` at another. */
  choice<T extends string>(name: string, words: readonly T[], later: readonly string[] = []): T | undefined {
    const value = this.one(name);
    return value === undefined ? undefined : chosen(`--${name}`, value, words, later);
  }

  /** The value of a flag that takes a whole number from 0; throws a `UsageError` at anything else. */
  number(name: string): number | undefined {
    const value = this.one(name);
    if (value === undefined) return undefined;
    if (!/^\d{1,9}$/.test(value)) throw new UsageError(`\`--${name}\` takes a whole number, not \`${value}\`.`);
    return Number(value);
  }
}

/** One of a few words; throws a `UsageError` at another. */
export function chosen<T extends string>(
  what: string,
  value: string,
  words: readonly T[],
  later: readonly string[] = [],
): T {
  const found = words.find((word) => word === value);
  if (found) return found;
  if (later.includes(value)) throw new UsageError(`\`${what} ${value}\` is not in this version.`);
  const offered = didYouMean(nearest(value, words)) || ` It takes ${words.map((word) => `\`${word}\``).join(', ')}.`;
  throw new UsageError(`\`${what}\` does not know \`${value}\`.${offered}`);
}

/** Reads the arguments of a command. Throws a `UsageError` in words where they are not understood. */
export function readArguments(command: CommandDescription, argv: readonly string[]): Arguments {
  const known = new Map(command.options.map((option) => [option.name, option]));
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      command.options.map(({ name, short, value }) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.get(token.name);
    if (!option) throw unknownFlag(command, token.rawName, token.name);
    if (!option.value && token.value !== undefined) throw new UsageError(`\`${token.rawName}\` takes no value.`);
    if (option.value && isMissing(token.value, token.inlineValue === true)) {
      throw new UsageError(`\`${token.rawName}\` needs a value: \`${token.rawName} ${option.value}\`.`);
    }
    values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? '']);
  }
  if (positionals.length > command.most) {
    const surplus = positionals[command.most];
    throw new UsageError(`\`case-report ${command.name}\` does not know what to do with \`${surplus}\`.`);
  }
  return new Arguments(positionals, values);
}

/** A flag directly behind one that needs a value shows that the value was forgotten; a lone `-` is a value. */
function isMissing(value: string | undefined, inline: boolean): boolean {
  return value === undefined || value === '' || (!inline && value.length > 1 && value.startsWith('-'));
}

function unknownFlag(command: CommandDescription, raw: string, name: string): UsageError {
  const near = nearest(
    name,
    command.options.map((option) => option.name),
  )
    .slice(0, 1)
    .map((found) => `--${found}`);
  const way = raw.endsWith('.md')
    ? ' Put `--` before the names of files where one of them begins like a flag.'
    : didYouMean(near) || ` \`case-report ${command.name} --help\` lists its flags.`;
  return new UsageError(`\`case-report ${command.name}\` has no flag \`${raw}\`.${way}`);
}
