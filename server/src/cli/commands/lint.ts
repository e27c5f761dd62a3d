import path from 'node:path';
import { createColors } from 'picocolors';
import { configurationFileName } from '../../core/engine/configuration';
import { compareSeverity } from '../../core/engine/diagnostic';
import type { Settings } from '../../core/engine/settings';
import type { Arguments } from '../arguments';
import { checkText, fixText, isIncomplete } from '../check-text';
import { ConfigurationFiles } from '../configuration-files';
import { plural } from '../display';
import { type Decoded, encode } from '../encoding';
import { FileError } from '../failure';
import { type FoundFile, findReports } from '../files';
import { type Formatter, loadFormatter, type Setting } from '../formats/format';
import { type Io, type Output, wantsColour } from '../io';
import { Progress } from '../progress';
import { type ReadText, readText, textOf } from '../read-file';
import { count, type FileResult, resultOf } from '../result';
import { Workspace } from '../workspace';
import { replaceFile, writeResult } from '../write-file';
import { type LintOptions, readLintOptions } from './lint-options';

/** Checks reports. Gives 0 where nothing is at or above `--fail-on`, 1 for findings, 2 where something could not be checked. */
export async function lint(args: Arguments, io: Io): Promise<number> {
  const options = readLintOptions(args, io.today);
  const run = new Run(options, io);
  if (options.stdin) await run.standardInput();
  else await run.files();
  return run.finish();
}

interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** One run: what was found, changed and not managed so far. */
class Run {
  readonly #options: LintOptions;
  readonly #io: Io;
  readonly #results: FileResult[] = [];
  readonly #changes: Change[] = [];
  readonly #failures = new Set<string>();
  /** Absolute paths of what was read, which no result may overwrite. */
  readonly #read = new Set<string>();
  #repaired = 0;

  constructor(options: LintOptions, io: Io) {
    this.#options = options;
    this.#io = io;
  }

  /** Checks the files that the paths stand for. */
  async files(): Promise<void> {
    const { paths, config } = this.#options;
    const { workspace, files, problems } = await findReports(paths, this.#io.cwd);
    for (const problem of problems) this.#failures.add(problem);
    const configurations = new ConfigurationFiles(workspace, config);
    const progress = new Progress(this.#io, files.length);
    for (const file of files) {
      try {
        await this.#file(file, configurations);
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        this.#failures.add(error.message);
      }
      progress.step();
    }
    progress.end();
    this.#addFaulty(configurations);
    if (files.length === 0 && problems.length === 0) this.#io.stderr.write(noReports);
  }

  /** Checks standard input. With `--fix`, the repaired text goes to standard output and the findings to standard error. */
  async standardInput(): Promise<void> {
    const { stdinFilename, config, fix } = this.#options;
    const { cwd } = this.#io;
    const file = path.resolve(cwd, stdinFilename ?? 'stdin');
    const workspace = new Workspace(cwd);
    const configurations = new ConfigurationFiles(workspace, config);
    const shown = stdinFilename === undefined ? '<stdin>' : workspace.shown(file, stdinFilename);
    const read = textOf(await this.#io.readStdin());
    const settings = this.#settingsIn(path.dirname(file), configurations);
    const written = this.#check(shown, read, settings, () => {});
    // What is no text goes through as it came.
    if (fix) this.#io.stdout.write(read.notText ? read.bytes : encode({ text: written, encoding: read.encoding }));
    this.#addFaulty(configurations);
  }

  /** Writes what was found and gives the exit code. */
  async finish(): Promise<number> {
    for (const failure of [...this.#failures].sort()) this.#io.stderr.write(`case-report: ${failure}\n`);
    const results = this.#results.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const incomplete = this.#failures.size > 0 || results.some(isIncomplete);
    if (this.#options.diff) {
      await this.#showChanges();
      return incomplete ? 2 : this.#changes.length > 0 ? 1 : 0;
    }
    await this.#write(results);
    return incomplete ? 2 : this.#verdict(results);
  }

  async #file(file: FoundFile, configurations: ConfigurationFiles): Promise<void> {
    if (path.basename(file.path) === configurationFileName) {
      this.#read.add(file.path);
      this.#results.push(configurations.read(file.path, file.shown).result);
      return;
    }
    if (!file.explicit && (await this.#isIgnored(file.path, configurations))) return;
    const settings = this.#settingsIn(path.dirname(file.path), configurations);
    this.#read.add(file.path);
    const read = readText(file.path, file.shown);
    this.#check(file.shown, read, settings, (repaired) => replaceFile(file.path, file.shown, repaired, read.bytes));
  }

  /** Checks a text, repairs it if that is wanted, and gives the text as it is then. */
  #check(shown: string, read: ReadText, settings: Settings, write: (repaired: Decoded) => void): string {
    const { fix, diff, unsafe } = this.#options;
    const result = read.notText ? resultOf(shown, read.text, [read.notText]) : checkText(shown, read.text, settings);
    const at = this.#results.push(result) - 1;
    const text = fix || diff ? fixText(result, settings, unsafe) : read.text;
    if (text === read.text) return text;
    if (diff) {
      this.#changes.push({ path: shown, before: read.text, after: text });
      return text;
    }
    // Where writing fails, the findings of the file as it is stay.
    write({ text, encoding: read.encoding });
    const after = checkText(shown, text, settings);
    this.#repaired += Math.max(1, result.diagnostics.length - after.diagnostics.length);
    this.#results[at] = after;
    return text;
  }

  /** What is in force for the reports of a folder: the command line over the configurations. */
  #settingsIn(folder: string, configurations: ConfigurationFiles): Settings {
    return { ...configurations.settingsFor(folder, {}), ...this.#options.settings };
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

  /** A mistake in a configuration is shown once, with the results of the reports it is for. */
  #addFaulty(configurations: ConfigurationFiles): void {
    for (const { path: file, result } of configurations.faulty) if (!this.#read.has(file)) this.#results.push(result);
  }

  #verdict(results: readonly FileResult[]): number {
    const { failOn, maxWarnings } = this.#options;
    const all = results.flatMap(({ diagnostics }) => diagnostics);
    if (failOn !== 'never' && all.some(({ severity }) => compareSeverity(severity, failOn) >= 0)) return 1;
    const { warnings } = count(results);
    if (maxWarnings === undefined || warnings <= maxWarnings) return 0;
    this.#io.stderr.write(
      `case-report: there are ${plural(warnings, 'warning')}; \`--max-warnings\` allows ${maxWarnings}.\n`,
    );
    return 1;
  }

  async #write(results: readonly FileResult[]): Promise<void> {
    const { format, file, outputs, quiet, statistics: onlyStatistics, stdin, fix } = this.#options;
    const shown = quiet ? results.map(withErrorsOnly) : results;
    for (const output of outputs)
      this.#writeFile(output.file, (await loadFormatter(output.format))(shown, this.#plain()));
    const formatter: Formatter = onlyStatistics
      ? (await import('../statistics')).statistics
      : await loadFormatter(format);
    if (file !== undefined && file !== '-') {
      this.#writeFile(file, formatter(shown, this.#plain()));
      return;
    }
    // Standard output belongs to the repaired text then.
    const output = stdin && fix ? this.#io.stderr : this.#io.stdout;
    output.write(formatter(shown, this.#settingFor(output)));
  }

  #writeFile(file: string, content: string): void {
    const target = path.resolve(this.#io.cwd, file);
    if (this.#read.has(target))
      throw new FileError(`${file} is one of the files that were checked, so the result was not written over it.`);
    writeResult(target, file, content);
  }

  #plain(): Setting {
    return { colours: createColors(false), width: widest, repaired: this.#repaired, quiet: this.#options.quiet };
  }

  #settingFor(output: Output): Setting {
    const width = Math.max(narrowest, Math.min(output.columns || widest, widest));
    return { ...this.#plain(), colours: createColors(wantsColour(output, this.#io.env)), width };
  }

  async #showChanges(): Promise<void> {
    const { paintDiff, unifiedDiff } = await import('../unified-diff');
    const { stdout, stderr, env } = this.#io;
    const changes = this.#changes.map(({ path: name, before, after }) => unifiedDiff(name, before, after)).join('');
    const { file } = this.#options;
    if (file !== undefined && file !== '-') this.#writeFile(file, changes);
    else stdout.write(stdout.isTerminal ? paintDiff(changes, createColors(wantsColour(stdout, env))) : changes);
    const { length } = this.#changes;
    stderr.write(length === 0 ? 'Nothing to repair.\n' : `${plural(length, 'file')} would change.\n`);
  }
}

const widest = 110;
const narrowest = 40;

const noReports = `No case reports found. A report is a file NAME.case.md, or a .md file whose front matter has the key
\`case-report\`. Files named in .gitignore or .case-reportignore are left out unless they are named.
`;

function withErrorsOnly(result: FileResult): FileResult {
  return { ...result, diagnostics: result.diagnostics.filter(({ severity }) => severity === 'error') };
}
