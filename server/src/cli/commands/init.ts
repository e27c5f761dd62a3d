import path from 'node:path';
import { journalsOf } from '../../core/engine/check';
import { configurationFileName } from '../../core/engine/settings';
import { lexicon } from '../../core/model/lexicon';
import { nameKey } from '../../core/model/vocabulary';
import { type Arguments, chosen } from '../arguments';
import { ConfigurationFiles } from '../configuration-files';
import { configurationReader } from '../configuration-reader';
import { didYouMean, UsageError } from '../failure';
import type { Io } from '../io';
import { journalNamed } from '../named-journals';
import { Workspace } from '../workspace';
import { createFile } from '../write-file';

/** Writes a new report or configuration; never over a file that is there. */
export async function init(args: Arguments, io: Io): Promise<number> {
  const [name] = args.positionals;
  const { file, text } = args.has('config') ? await configuration(args, name) : await report(args, io.cwd, name);
  createFile(path.resolve(io.cwd, file), file, text);
  const next = args.has('config') ? '' : ` Fill in what is open, then \`case-report lint ${quoted(file)}\`.`;
  io.stdout.write(`Wrote ${file}.${next}\n`);
  return 0;
}

interface NewFile {
  readonly file: string;
  readonly text: string;
}

async function configuration(args: Arguments, folder = ''): Promise<NewFile> {
  for (const flag of ['type', 'journal', 'procedure', 'title']) {
    if (args.has(flag)) throw new UsageError(`\`--${flag}\` is for a report, not for \`--config\`.`);
  }
  const { configurationTemplate } = await import('../configuration-template');
  return { file: path.join(folder, configurationFileName), text: configurationTemplate };
}

async function report(args: Arguments, cwd: string, name = 'report'): Promise<NewFile> {
  if (name === '' || /[/\\]$/.test(name)) throw new UsageError(`\`${name}\` is no name for a report.`);
  const { newReport } = await import('../../core/assist/template');
  const type = typeOf(args);
  const settings = new ConfigurationFiles(new Workspace(cwd), () => configurationReader).settingsFor(cwd, {});
  const named = args.one('journal');
  const journal = named === undefined ? undefined : journalNamed(named, settings).id;
  const wanted = { type, journal, procedure: procedureOf(args), title: args.one('title') };
  return { file: name.endsWith('.md') ? name : `${name}.case.md`, text: newReport(wanted, journalsOf(settings)) };
}

function typeOf(args: Arguments) {
  const type = args.one('type') ?? 'case-report';
  // The format's own words, `case report`, are understood as well.
  const known = chosen('--type', nameKey(type).replaceAll(' ', '-'), [
    'case-report',
    'case-series',
    'image-letter',
  ] as const);
  return known.replace('-', ' ') as 'case report' | 'case series' | 'image letter';
}

/** The procedure of `--procedure`, by its id. Throws a `UsageError` at one that nobody knows. */
function procedureOf(args: Arguments): string | undefined {
  const name = args.one('procedure');
  if (name === undefined) return undefined;
  const found = lexicon.procedures.find(name);
  if (found.length === 1) return found[0]!.id;
  const near = [found, lexicon.procedures.nearest(name), holding(name)].find((terms) => terms.length > 0) ?? [];
  const offered = didYouMean(near.slice(0, mostOffered).map(({ id }) => id));
  const fact = found.length > 1 ? 'can mean several procedures' : 'is no procedure of the vocabulary';
  throw new UsageError(`\`${name}\` ${fact}.${offered || ' Leave it out, and name it in the report.'}`);
}

const mostOffered = 6;

/** Procedures whose name holds what was written: few write `percutaneous-vertebroplasty` in full. */
function holding(name: string) {
  const key = nameKey(name);
  return lexicon.procedures.terms.filter(({ id, label }) => nameKey(`${id} ${label}`).includes(key));
}

function quoted(file: string): string {
  return /[^\w./\\:-]/.test(file) ? `"${file}"` : file;
}
