import path from 'node:path';
import { journalFor } from '../../core/engine/check';
import { Report } from '../../core/model/report';
import { parseSource } from '../../core/syntax/source';
import type { AbstractDocument } from '../../render/abstract';
import type { Arguments } from '../arguments';
import { ConfigurationFiles } from '../configuration-files';
import { FileError, UsageError } from '../failure';
import type { Io } from '../io';
import { readText, textOf } from '../read-file';
import { Workspace } from '../workspace';
import { writeResult } from '../write-file';
import { journalOf } from './lint-options';

const parts = ['abstract'] as const;
const laterParts = ['report', 'checklist', 'timeline', 'outcomes', 'verdict'];
const forms = ['text', 'html', 'json'] as const;
const laterForms = ['docx', 'jats', 'svg'];

type Form = (typeof forms)[number];

/** Writes a part of a report in another form. */
export async function render(args: Arguments, io: Io): Promise<number> {
  const [given] = args.positionals;
  if (given === undefined) throw new UsageError('Which report? `case-report render FILE --part abstract`.');
  args.choice('part', parts, laterParts);
  if (!args.has('part')) throw new UsageError('Which part? `--part abstract` gives the formatted abstract.');
  const form = args.choice('to', forms, laterForms) ?? 'text';
  const named = journalOf(args);
  const file = path.resolve(io.cwd, given === '-' ? (args.one('stdin-filename') ?? 'stdin') : given);
  const workspace = new Workspace(io.cwd);
  const shown = given === '-' ? '<stdin>' : workspace.shown(file, given);
  const { text, notText } = given === '-' ? textOf(await io.readStdin()) : readText(file, shown);
  if (notText) throw new FileError(`${shown} can't be read: it is no text. ${notText.help}`);
  const configured = new ConfigurationFiles(workspace, args.one('config')).settingsFor(path.dirname(file), {});
  const settings = { ...configured, ...(named ? { journal: named } : {}) };
  const report = new Report(parseSource(text));
  if (!report.source.frontMatter?.reliable) {
    io.stderr.write(
      `case-report: the front matter of ${shown} can't be read completely, so facts may be missing; \`case-report lint\` says why.\n`,
    );
  }
  const { renderAbstract } = await import('../../render/abstract');
  const content = await written(renderAbstract(report, journalFor(report, settings)), form);
  write(content, file, args.one('output-file'), io);
  return 0;
}

async function written(document: AbstractDocument, form: Form): Promise<string> {
  if (form === 'json') return (await import('../../render/abstract-json')).abstractToJson(document);
  if (form === 'html') return (await import('../../render/abstract-page')).abstractToPage(document);
  return (await import('../../render/abstract-text')).abstractToText(document);
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
