import { version } from '../../../package.json';
import { nearest } from '../core/values/nearest';
import { type Arguments, readArguments } from './arguments';
import { commands, laterCommands } from './descriptions';
import { didYouMean, FileError, UsageError } from './failure';
import { type Io, processIo, tell } from './io';
import { withRules } from './load-with-rules';

/** A command: does its work and gives the exit code. */
type Command = (args: Arguments, io: Io) => Promise<number> | number;

// Each command is loaded when it is asked for: starting is most of the time that one report takes.
const load: Record<string, () => Promise<Command>> = {
  lint: async () => (await import('./commands/lint')).lint,
  merge: async () => (await import('./commands/merge')).merge,
  table: () => withRules().commands.table(),
  render: () => withRules().commands.render(),
  explain: () => withRules().commands.explain(),
  init: () => withRules().commands.init(),
  lsp: async () => (await import('./commands/lsp')).lsp,
};

/**
 * Runs the command line. `argv` is what stands behind the program's name. Gives the exit code: 0 nothing found,
 * 1 findings, 2 wrong use, unreadable input or a crash. Never throws.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof UsageError || error instanceof FileError) {
      tell(io, error.message);
    } else {
      // No stack trace and no message: either could hold text of a report.
      const name = error instanceof Error ? error.name : 'unknown error';
      tell(io, `the tool failed (${name}). This is a mistake of the tool; please report it, without patient data.`);
    }
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-V') {
    io.stdout.write(`case-report ${version}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return showHelp(name, rest[0], io);
  const command = commandNamed(name);
  if (rest.includes('--help') || rest.includes('-h')) return showHelp('help', name, io);
  const args = readArguments(command, rest);
  return (await load[name]!())(args, io);
}

async function showHelp(asked: string | undefined, topic: string | undefined, io: Io): Promise<number> {
  const { commandHelp, generalHelp } = await import('./commands/help');
  if (asked === undefined) {
    io.stderr.write(generalHelp());
    return 2;
  }
  const isTopic = topic !== undefined && !topic.startsWith('-');
  io.stdout.write(isTopic ? commandHelp(commandNamed(topic)) : generalHelp());
  return 0;
}

function commandNamed(name: string) {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  if (laterCommands.includes(name)) throw new UsageError(`\`case-report ${name}\` is not in this version.`);
  if (/[./\\*]/.test(name))
    throw new UsageError(`Say what to do with ${name}, for example \`case-report lint ${name}\`.`);
  const near = nearest(
    name,
    commands.map((command) => command.name),
  ).slice(0, 1);
  throw new UsageError(
    `There is no command \`${name}\`.${didYouMean(near) || ' `case-report --help` lists the commands.'}`,
  );
}

/** The whole process: `program` is the file it began with, which other threads begin with too. */
export async function start(program: string): Promise<void> {
  const argv = process.argv.slice(2);
  if (argv[0] === 'worker') {
    // Only a thread of ours is started so; as a command it is none.
    const { isMainThread } = await import('node:worker_threads');
    if (!isMainThread) return withRules().serveWorker();
  }
  // The process ends by itself when everything is written; ending it here could cut the output short.
  process.exitCode = await run(argv, processIo(program));
}
