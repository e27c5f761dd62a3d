import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { createColors } from 'picocolors';
import { version } from '../../../../package.json';
import { configurationFileName } from '../../core/engine/settings';
import type { Arguments } from '../arguments';
import { NewBaseline } from '../baseline-files';
import { type Checker, checkAll, type Item } from '../check-all';
import { ConfigurationFiles } from '../configuration-files';
import { plural } from '../display';
import { Duplicates } from '../duplicates';
import { FileError } from '../failure';
import { type CheckRequest, FileContexts } from '../file-contexts';
import { type Found, type FoundFile, findReports } from '../files';
import { type Io, signalCodes, tell, wantsColour } from '../io';
import { withRules } from '../load-with-rules';
import type { Outcome } from '../outcome';
import { Outputs } from '../outputs';
import { OutsideFiles } from '../outside-files';
import { Progress } from '../progress';
import { textOrNothing } from '../read-file';
import { Recall } from '../recall';
import { Counts, isIncomplete } from '../result';
import { verdict } from '../verdict';
import type { Workspace } from '../workspace';
import { writeResult } from '../write-file';
import { type LintOptions, readLintOptions } from './lint-options';

/** Checks reports. Gives 0 where nothing is at or above `--fail-on`, 1 for findings, 2 where something could not be checked. */
export async function lint(args: Arguments, io: Io): Promise<number> {
  const options = readLintOptions(args, io.today);
  if (options.stdin) return (await import('./lint-standard-input')).lintStandardInput(options, io);
  return new Run(options, io).run();
}

/** One run: what was found, changed and not managed so far. */
class Run {
  readonly #options: LintOptions;
  readonly #io: Io;
  readonly #failures = new Set<string>();
  readonly #counts = new Counts();
  readonly #duplicates = new Duplicates();
  readonly #diffs: string[] = [];
  #journals: readonly string[] = [];
  readonly #newBaseline: NewBaseline | undefined;
  #recall: Recall | undefined;
  #repaired = 0;
  #incomplete = false;

  constructor(options: LintOptions, io: Io) {
    this.#options = options;
    this.#io = io;
    const { newBaseline } = options;
    if (newBaseline !== undefined) this.#newBaseline = new NewBaseline(path.resolve(io.cwd, newBaseline), newBaseline);
  }

  async run(): Promise<number> {
    const { paths, config, diff, newBaseline } = this.#options;
    const found = await findReports(paths, this.#io.cwd);
    const { workspace, files, problems } = found;
    for (const problem of problems) this.#failures.add(problem);
    const configurations = new ConfigurationFiles(workspace, () => withRules().configurationReader, config);
    const items = await this.#plan(await this.#selected(found, configurations), configurations);
    this.#journals = this.#journalsFor(items, configurations);
    const outputs = diff || newBaseline !== undefined ? undefined : await this.#open(items);
    try {
      const stopped = await this.#check(items, workspace, configurations, outputs);
      if (stopped !== undefined) {
        outputs?.abandon();
        return stopped;
      }
      if (files.length === 0 && problems.length === 0) this.#io.stderr.write(noReports);
      const failures = [...this.#failures].sort();
      for (const failure of failures) tell(this.#io, failure);
      outputs?.end(this.#repaired, failures);
    } catch (error) {
      outputs?.abandon();
      throw error;
    }
    const incomplete = this.#failures.size > 0 || this.#incomplete;
    if (this.#newBaseline) {
      this.#newBaseline.write();
      this.#io.stderr.write(`${plural(this.#newBaseline.count, 'finding')} written to ${newBaseline}.\n`);
      return incomplete ? 2 : 0;
    }
    if (diff) {
      await this.#showChanges();
      return incomplete ? 2 : this.#diffs.length > 0 ? 1 : 0;
    }
    const { code, why } = verdict(this.#counts, this.#options);
    if (incomplete) return 2;
    if (why) tell(this.#io, why);
    return code;
  }

  /** Those that the run is about. What chooses among them is loaded only where it is asked for. */
  async #selected(found: Found, configurations: ConfigurationFiles): Promise<readonly FoundFile[]> {
    const { shard, changedSince, staged } = this.#options;
    if (!shard && changedSince === undefined && !staged) return found.files;
    return (await import('../selection')).selectFiles(found, this.#options, configurations);
  }

  /** What is to be done, in the order of the paths. A mistake in a configuration is shown once, with the reports it is for. */
  async #plan(files: readonly FoundFile[], configurations: ConfigurationFiles): Promise<Item[]> {
    const items = new Map<string, Item>();
    for (const file of files) {
      try {
        if (path.basename(file.path) === configurationFileName)
          items.set(file.path, { result: configurations.read(file.path, file.shown).result });
        else if (file.explicit || !(await this.#isIgnored(file.path, configurations))) items.set(file.path, { file });
        configurations.for(path.dirname(file.path));
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        this.#failures.add(error.message);
      }
    }
    for (const { path: file, result } of configurations.faulty) if (!items.has(file)) items.set(file, { result });
    return [...items.values()].sort((a, b) => (shownOf(a) < shownOf(b) ? -1 : shownOf(a) > shownOf(b) ? 1 : 0));
  }

  /** Checks them; gives the exit code where the run was broken off. */
  async #check(
    items: readonly Item[],
    workspace: Workspace,
    configurations: ConfigurationFiles,
    outputs: Outputs | undefined,
  ): Promise<number | undefined> {
    const { jobs, cache: wantsCache, fix, diff } = this.#options;
    const { program, cwd } = this.#io;
    const cache =
      wantsCache && !fix && !diff
        ? new (await import('../cache')).Cache(cwd, (message) => tell(this.#io, message))
        : undefined;
    const request = await this.#request(workspace, cache ? await programDigest() : undefined);
    const progress = new Progress(this.#io, items.length);
    const signal = this.#io.interruption();
    const contexts = new FileContexts(request, configurations);
    if (cache) this.#recall = new Recall(contexts, new OutsideFiles(workspace, request.unstaged), cache);
    let checker: Checker | undefined;
    const checking = {
      recall: this.#recall,
      checker: () => (checker ??= new (withRules().FileChecker)(request, contexts)),
      writes: fix,
      jobs: jobs ?? availableParallelism(),
      startPool: async (size: number, report: (index: number, outcome: Outcome) => void) =>
        new (await import('../pool')).Pool(program, request, size, report),
      signal,
    };
    let done = 0;
    try {
      for await (const outcome of checkAll(items, checking)) {
        this.#take(outcome, outputs);
        progress.step();
        done++;
      }
    } finally {
      progress.end();
      cache?.close();
    }
    if (!signal.aborted || done === items.length) return undefined;
    const written = fix ? ' Each file is either repaired or as it was.' : '';
    tell(this.#io, `stopped after ${done} of ${plural(items.length, 'file')}.${written}`);
    return signalCodes[signal.reason as keyof typeof signalCodes] ?? 2;
  }

  #take({ result: alone, failure, repaired = 0, diff }: Outcome, outputs: Outputs | undefined): void {
    if (failure !== undefined) this.#failures.add(failure);
    if (diff !== undefined) this.#diffs.push(diff);
    this.#repaired += repaired;
    if (!alone) return;
    const result = this.#duplicates.add(alone);
    this.#counts.add(result);
    this.#incomplete ||= isIncomplete(result);
    this.#newBaseline?.add(path.resolve(this.#io.cwd, result.path), result);
    outputs?.file(result);
  }

  async #request({ cwd, named }: Workspace, program: string | undefined): Promise<CheckRequest> {
    const { config, settings, fix, diff, unsafe, baseline, staged } = this.#options;
    const journals = this.#journals;
    const mode = fix ? 'fix' : diff ? 'diff' : 'check';
    return {
      cwd,
      folders: named,
      config,
      settings,
      journals,
      mode,
      unsafe,
      baseline,
      ...(program === undefined ? {} : { program }),
      ...(staged ? { unstaged: new (await import('../git')).Git(cwd, '--staged').unstaged() } : {}),
    };
  }

  #open(items: readonly Item[]): Promise<Outputs> {
    const { cwd } = this.#io;
    const staged = new Map(
      items.flatMap((item) => ('file' in item && item.file.blob ? [[item.file.shown, item.file] as const] : [])),
    );
    const options = { ...this.#options, journals: this.#journals };
    return Outputs.open(options, {
      io: this.#io,
      terminal: this.#io.stdout,
      isInput: (file) => items.some((item) => path.resolve(cwd, shownOf(item)) === file),
      textOf: (shown) =>
        this.#recall?.textOf(shown) ?? textOrNothing(staged.get(shown) ?? { path: path.resolve(cwd, shown), shown }),
    });
  }

  #journalsFor(items: readonly Item[], configurations: ConfigurationFiles): string[] {
    const { journals } = this.#options;
    if (journals.length === 0) return [];
    const paths = items.flatMap((item) => ('file' in item ? path.dirname(item.file.path) : []));
    const folders = [...new Set([...paths, this.#io.cwd])];
    return withRules().journalIds(
      journals,
      folders.map((folder) => configurations.settingsFor(folder, {})),
    );
  }

  async #isIgnored(file: string, configurations: ConfigurationFiles): Promise<boolean> {
    const all = configurations
      .for(path.dirname(file))
      .filter(({ configuration }) => configuration.ignore !== undefined);
    if (all.length === 0) return false;
    const { patternsOf } = await import('../ignored');
    return all.some(({ path: origin, configuration }) => {
      const base = this.#options.config === undefined ? path.dirname(origin) : this.#io.cwd;
      const relative = path.relative(base, file).split(path.sep).join('/');
      return (
        !relative.startsWith('../') && !path.isAbsolute(relative) && patternsOf(configuration.ignore!).ignores(relative)
      );
    });
  }

  async #showChanges(): Promise<void> {
    const { paintDiff } = await import('../unified-diff');
    const { stdout, stderr, env, cwd } = this.#io;
    const changes = this.#diffs.join('');
    const { file } = this.#options;
    if (file !== undefined && file !== '-') writeResult(path.resolve(cwd, file), file, changes);
    else stdout.write(stdout.isTerminal ? paintDiff(changes, createColors(wantsColour(stdout, env))) : changes);
    const { length } = this.#diffs;
    stderr.write(length === 0 ? 'Nothing to repair.\n' : `${plural(length, 'file')} would change.\n`);
  }
}

/** Stands for every line of the program: another build may find other things. */
async function programDigest(): Promise<string> {
  const { sha256, sha256OfBytes } = await import('../digest');
  // The bundle that holds this line holds the rules; the file that the process began with only loads it.
  return sha256(version, sha256OfBytes(readFileSync(__filename)));
}

function shownOf(item: Item): string {
  return 'file' in item ? item.file.shown : item.result.path;
}

const noReports = `No case reports found. A report is a file NAME.case.md, or a .md file whose front matter has the key
\`case-report\`. Files named in .gitignore or .case-reportignore are left out unless they are named.
`;
