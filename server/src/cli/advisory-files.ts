import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { advisoryPaths } from '../core/engine/configuration';
import { type AdvisoryFile, type OwnAdvisories, readAdvisories } from '../core/engine/own-advisories';
import type { Configuration } from '../core/model/generated/types';
import { reasonOf } from './failure';
import { isInside, type Workspace } from './workspace';

/** A file larger than this, in bytes, is no advisory. */
const largest = 100_000;

/** The advisories that a configuration brings: the files it names, and the `.json` files of the folders it names. */
export function readOwnAdvisories(
  configurationFile: string,
  configuration: Configuration,
  workspace: Workspace,
): OwnAdvisories {
  const folder = path.dirname(configurationFile);
  const root = realpathSync(workspace.rootOf(folder));
  const files: AdvisoryFile[] = [];
  const problems: { name: string; message: string }[] = [];
  for (const given of advisoryPaths(configuration)) {
    try {
      for (const file of filesAt(path.resolve(folder, given))) {
        if (!isInside(realpathSync(file), root))
          problems.push({ name: given, message: 'It leads out of the workspace, so it was not read.' });
        else if (statSync(file).size <= largest)
          files.push({ name: workspace.shown(file), text: readFileSync(file, 'utf8') });
        else problems.push({ name: workspace.shown(file), message: 'The file is longer than an advisory can be.' });
      }
    } catch (error) {
      problems.push({ name: given, message: `It can't be read: ${reasonOf(error)}.` });
    }
  }
  const own = readAdvisories(files);
  return { advisories: own.advisories, problems: [...problems, ...own.problems] };
}

function filesAt(target: string): string[] {
  if (!statSync(target).isDirectory()) return [target];
  return readdirSync(target)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(target, name));
}
