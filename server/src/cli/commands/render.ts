import path from 'node:path';
import { Report } from '../../core/model/report';
import { filesNamedBy } from '../../core/model/surroundings';
import { parseSource } from '../../core/syntax/source';
import { listed } from '../../core/values/parsed';
import { type Form, forms, type PartName, partNames, parts, type Writers } from '../../render/parts';
import type { Arguments } from '../arguments';
import { ConfigurationFiles } from '../configuration-files';
import { configurationReader } from '../configuration-reader';
import { visibleLines } from '../display';
import { FileError, UsageError } from '../failure';
import { type Io, tell } from '../io';
import { journalNamed } from '../named-journals';
import { OutsideFiles } from '../outside-files';
import { readText, textOf } from '../read-file';
import { SurroundingsOfReports } from '../surrounding-files';
import { Workspace } from '../workspace';
import { writeResult } from '../write-file';

/** Writes a part of a report in another form. */
export async function render(args: Arguments, io: Io): Promise<number> {
  const [given] = args.positionals;
  if (given === undefined) throw new UsageError('Which report? `case-report render FILE --part abstract`.');
  const part = args.choice('part', partNames);
  if (!part) throw new UsageError('Which part? `--part abstract` gives the formatted abstract.');
  const writers: Writers = parts[part];
  const form = args.choice('to', forms) ?? defaultForm(part);
  const writer = writers[form];
  if (!writer) throw new UsageError(formsOf(part, form, writers));
  const checklist = args.choice('checklist', ['care', 'scare', 'process']);
  if (checklist && part !== 'checklist') throw new UsageError('`--checklist` goes with `--part checklist`.');
  const output = args.one('output-file');
  if (form === 'docx' && output === undefined)
    throw new UsageError('A DOCX file is nothing for the terminal. Name a file with `-o report.docx`.');
  const file = path.resolve(io.cwd, given === '-' ? (args.one('stdin-filename') ?? 'stdin') : given);
  const workspace = new Workspace(io.cwd);
  const shown = given === '-' ? '<stdin>' : workspace.shown(file, given);
  const { text, notText } = given === '-' ? textOf(await io.readStdin()) : readText(file, shown);
  if (notText) throw new FileError(`${shown} can't be read: it is no text. ${notText.help}`);
  const configured = new ConfigurationFiles(workspace, () => configurationReader, args.one('config')).settingsFor(
    path.dirname(file),
    {},
  );
  const named = args.one('journal');
  const report = new Report(parseSource(text));
  const outside = new OutsideFiles(workspace);
  const surroundings = await new SurroundingsOfReports(outside).of(file, filesNamedBy(report));
  const settings = { ...configured, ...(named ? { journal: journalNamed(named, configured).id } : {}), surroundings };
  if (!report.source.frontMatter?.reliable) {
    tell(
      io,
      `the front matter of ${shown} can't be read completely, so facts may be missing; \`case-report lint\` says why.`,
    );
  }
  const content = await writer({
    report,
    settings,
    ...(checklist ? { checklist } : {}),
    pictures: async () => (await import('../../ingest/pictures')).readPictures(report, file, outside.access),
    remark: (text) => tell(io, text),
  });
  write(content, file, output, io);
  return 0;
}

/** A whole report has no form for the terminal. */
function defaultForm(part: PartName): Form {
  return part === 'report' ? 'html' : 'text';
}

function formsOf(part: string, form: string, writers: Writers): string {
  const known = Object.keys(writers).map((each) => `\`${each}\``);
  return `\`--part ${part}\` can't be written as \`${form}\`. It takes ${listed(known, 'or')}.`;
}

function write(content: string | Uint8Array, source: string, output: string | undefined, io: Io): void {
  if (output === undefined || output === '-') {
    // On a terminal what a report holds must not command it; a file or a pipe gets every byte.
    const text = io.stdout.isTerminal && typeof content === 'string' ? visibleLines(content) : content;
    io.stdout.write(text);
    return;
  }
  const target = path.resolve(io.cwd, output);
  if (target === source) throw new UsageError(`\`-o ${output}\` would write over the report itself.`);
  writeResult(target, output, content);
}
