import path from 'node:path';
import { Report } from '../../core/model/report';
import { parseSource } from '../../core/syntax/source';
import { listed } from '../../core/values/parsed';
import type { Arguments } from '../arguments';
import { ConfigurationFiles } from '../configuration-files';
import { FileError, UsageError } from '../failure';
import type { Io } from '../io';
import { journalNamed } from '../named-journals';
import { readText, textOf } from '../read-file';
import { Workspace } from '../workspace';
import { writeResult } from '../write-file';
import { forms, laterForms, laterParts, partNames, parts, type Writers } from './render-parts';

/** Writes a part of a report in another form. */
export async function render(args: Arguments, io: Io): Promise<number> {
  const [given] = args.positionals;
  if (given === undefined) throw new UsageError('Which report? `case-report render FILE --part abstract`.');
  const part = args.choice('part', partNames, laterParts);
  if (!part) throw new UsageError('Which part? `--part abstract` gives the formatted abstract.');
  const writers: Writers = parts[part];
  const form = args.choice('to', forms, laterForms) ?? 'text';
  const writer = writers[form];
  if (!writer) throw new UsageError(formsOf(part, form, writers));
  const file = path.resolve(io.cwd, given === '-' ? (args.one('stdin-filename') ?? 'stdin') : given);
  const workspace = new Workspace(io.cwd);
  const shown = given === '-' ? '<stdin>' : workspace.shown(file, given);
  const { text, notText } = given === '-' ? textOf(await io.readStdin()) : readText(file, shown);
  if (notText) throw new FileError(`${shown} can't be read: it is no text. ${notText.help}`);
  const configured = new ConfigurationFiles(workspace, args.one('config')).settingsFor(path.dirname(file), {});
  const named = args.one('journal');
  const settings = named ? { ...configured, journal: journalNamed(named, configured).id } : configured;
  const report = new Report(parseSource(text));
  if (!report.source.frontMatter?.reliable) {
    io.stderr.write(
      `case-report: the front matter of ${shown} can't be read completely, so facts may be missing; \`case-report lint\` says why.\n`,
    );
  }
  const content = await writer({ report, settings });
  write(content, file, args.one('output-file'), io);
  return 0;
}

function formsOf(part: string, form: string, writers: Writers): string {
  const known = Object.keys(writers).map((each) => `\`${each}\``);
  return `\`--part ${part}\` can't be written as \`${form}\`. It takes ${listed(known, 'or')}.`;
}

function write(content: string, source: string, output: string | undefined, io: Io): void {
  if (output === undefined || output === '-') {
    io.stdout.write(content);
    return;
  }
  const target = path.resolve(io.cwd, output);
  if (target === source) throw new UsageError(`\`-o ${output}\` would write over the report itself.`);
  writeResult(target, output, content);
}
