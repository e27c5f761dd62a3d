import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { OwnFile, OwnProblem } from '../core/engine/own-files';
import { reasonOf } from './failure';
import type { Workspace } from './workspace';

/** A file larger than this, in bytes, is neither an advisory nor a journal profile. */
const largest = 100_000;

/** What a configuration names, and what of it could not be read. */
export interface OwnFiles {
  readonly files: readonly OwnFile[];
  readonly problems: readonly OwnProblem[];
}

/** Reads the files that a configuration names, and the `.json` files of the folders it names, inside the workspace. */
export function readOwnFiles(configurationFile: string, paths: readonly string[], workspace: Workspace): OwnFiles {
  const files: OwnFile[] = [];
  const problems: OwnProblem[] = [];
  if (paths.length === 0) return { files, problems };
  const folder = path.dirname(configurationFile);
  for (const given of paths) {
    try {
      const target = path.resolve(folder, given);
      if (workspace.leadsOut(target, folder)) {
        problems.push({ name: given, message: ledOut });
        continue;
      }
      for (const file of filesAt(target)) {
        if (workspace.leadsOut(file, folder)) problems.push({ name: given, message: ledOut });
        else if (statSync(file).size <= largest)
          files.push({ name: workspace.shown(file), text: readFileSync(file, 'utf8') });
        else problems.push({ name: workspace.shown(file), message: 'The file is longer than one of its kind can be.' });
      }
    } catch (error) {
      problems.push({ name: given, message: `It can't be read: ${reasonOf(error)}.` });
    }
  }
  return { files, problems };
}

/** What is said of something that a configuration names and that lies outside of its workspace. */
export const ledOut = 'It leads out of the workspace, so it was not read.';

function filesAt(target: string): string[] {
  if (!statSync(target).isDirectory()) return [target];
  return readdirSync(target)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(target, name));
}
