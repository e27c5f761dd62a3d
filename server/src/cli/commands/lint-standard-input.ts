import path from 'node:path';
import { ConfigurationFiles } from '../configuration-files';
import { encode } from '../encoding';
import { type CheckRequest, FileContexts } from '../file-contexts';
import { type Io, tell } from '../io';
import { withRules } from '../load-with-rules';
import { Outputs } from '../outputs';
import { textOf } from '../read-file';
import { Counts, type FileResult, isIncomplete } from '../result';
import { verdict } from '../verdict';
import { Workspace } from '../workspace';
import type { LintOptions } from './lint-options';

/** Checks standard input. With `--fix`, the repaired text goes to standard output and the findings to standard error. */
export async function lintStandardInput(options: LintOptions, io: Io): Promise<number> {
  const { stdinFilename, config, settings, fix, diff, unsafe, baseline } = options;
  const { cwd, stdout, stderr } = io;
  const file = path.resolve(cwd, stdinFilename ?? 'stdin');
  const mode = fix ? 'fix' : diff ? 'diff' : 'check';
  const { configurationReader, FileChecker, journalIds } = withRules();
  const configurations = new ConfigurationFiles(new Workspace(cwd), () => configurationReader, config);
  const journals = journalIds(options.journals, [configurations.settingsFor(path.dirname(file), {})]);
  const request: CheckRequest = { cwd, folders: [], config, settings, journals, mode, unsafe, baseline };
  const contexts = new FileContexts(request, configurations);
  const checker = new FileChecker(request, contexts);
  const shown = stdinFilename === undefined ? '<stdin>' : new Workspace(cwd).shown(file, stdinFilename);
  const read = textOf(await io.readStdin());
  const context = contexts.of(file);
  // Without a name for the text nobody knows where the files lie that it names.
  const place = stdinFilename === undefined ? undefined : file;
  const { outcome, text } = await checker.checkRead(shown, read, place, context, () => {});
  // What is no text goes through as it came.
  if (fix) stdout.write(read.notText ? read.bytes : encode({ text, encoding: read.encoding }));
  if (diff) {
    stdout.write(outcome.diff ?? '');
    stderr.write(outcome.diff === undefined ? 'Nothing to repair.\n' : '1 file would change.\n');
    return read.notText ? 2 : outcome.diff === undefined ? 0 : 1;
  }
  const results: FileResult[] = [outcome.result!, ...configurations.faulty.map(({ result }) => result)];
  const outputs = await Outputs.open(
    { ...options, journals },
    {
      io,
      terminal: fix ? stderr : stdout,
      isInput: () => false,
      textOf: (name) => (name === shown ? text : undefined),
    },
  );
  const counts = new Counts();
  for (const result of results.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    counts.add(result);
    outputs.file(result);
  }
  outputs.end(outcome.repaired ?? 0, []);
  const { code, why } = verdict(counts, options);
  if (results.some(isIncomplete)) return 2;
  if (why) tell(io, why);
  return code;
}
