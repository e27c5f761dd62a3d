import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { ownPaths, type ReadConfiguration, readConfiguration } from '../core/engine/configuration';
import type { Diagnostic } from '../core/engine/diagnostic';
import { readAdvisories } from '../core/engine/own-advisories';
import { brokenFile } from '../core/engine/own-files';
import { readJournals } from '../core/engine/own-journals';
import type { Configuration } from '../core/model/generated/types';
import type { JournalTerm } from '../core/model/lexicon';
import { Vocabulary } from '../core/model/vocabulary';
import { LineIndex } from '../core/text/line-index';
import { BaselineFile } from './baseline-files';
import type { ConfigurationReader, FoundConfiguration } from './configuration-files';
import { FileError } from './failure';
import { journalsIn } from './named-journals';
import { ledOut, readOwnFiles } from './own-files';
import { readText } from './read-file';
import { resultOf } from './result';
import { isInside, type Workspace } from './workspace';

/** Understands configurations and the names of journals. */
export const configurationReader: ConfigurationReader = { read, journalsIn };

function read(
  file: string,
  shown: string,
  workspace: Workspace,
  above: () => readonly JournalTerm[],
): FoundConfiguration {
  const { text, notText } = readText(file, shown);
  const { configuration, diagnostics, lines, unknownJournal } = notText
    ? unread(text, notText)
    : readConfiguration(text);
  const advisoryFiles = readOwnFiles(file, ownPaths(configuration, 'advisories'), workspace);
  const journalFiles = readOwnFiles(file, ownPaths(configuration, 'journals'), workspace);
  const { advisories, problems: brokenAdvisories } = readAdvisories(advisoryFiles.files);
  const { journals, problems: brokenJournals } = readJournals(journalFiles.files);
  const baseline = baselineOf(file, configuration, workspace);
  const isOutermost =
    String(configuration.root) === 'true' || path.dirname(file) === workspace.rootOf(path.dirname(file));
  const known = () => new Vocabulary([...journals, ...(isOutermost ? [] : above())]);
  const problems = [
    ...[...advisoryFiles.problems, ...brokenAdvisories].map((each) => brokenFile('advisory', each)),
    ...[...journalFiles.problems, ...brokenJournals].map((each) => brokenFile('journal profile', each)),
    ...(typeof baseline === 'string'
      ? [brokenFile('baseline', { name: String(configuration.baseline), message: baseline })]
      : []),
    ...(unknownJournal && known().find(String(configuration.journal)).length !== 1 ? [unknownJournal] : []),
  ];
  return {
    path: file,
    configuration,
    result: resultOf(shown, text, [...diagnostics, ...problems], lines),
    advisories,
    journals,
    baseline: typeof baseline === 'string' ? undefined : baseline,
  };
}

/** The baseline that a configuration names, or what is wrong with it. */
function baselineOf(
  file: string,
  { baseline }: Configuration,
  workspace: Workspace,
): BaselineFile | string | undefined {
  if (baseline === undefined) return undefined;
  const folder = path.dirname(file);
  const target = path.resolve(folder, String(baseline));
  try {
    const isOut = existsSync(target)
      ? workspace.leadsOut(target, folder)
      : !isInside(target, realpathSync(workspace.rootOf(folder)));
    if (isOut) return ledOut;
    return new BaselineFile(target, workspace.shown(target));
  } catch (error) {
    if (error instanceof FileError) return error.message;
    throw error;
  }
}

function unread(text: string, why: Diagnostic): ReadConfiguration {
  return { configuration: {}, diagnostics: [why], lines: new LineIndex(text) };
}
