import { parseAdvisory, type ReadAdvisory, shippedAdvisories } from '../model/advisory';
import { say } from '../text/say';
import type { OwnFile, OwnProblem } from './own-files';

/** The advisories of a repository that can be asked, and what is wrong with the others. */
export interface OwnAdvisories {
  readonly advisories: readonly ReadAdvisory[];
  readonly problems: readonly OwnProblem[];
}

/** A repository brings at most this many; more would be a mistake, or meant to slow every check. */
const mostAdvisories = 500;

/** Reads the advisories of a repository. One with a mistake is left out and told; one whose id is taken is, too. */
export function readAdvisories(files: readonly OwnFile[]): OwnAdvisories {
  const advisories: ReadAdvisory[] = [];
  const problems: OwnProblem[] = [];
  const taken = new Set(shippedAdvisories().map(({ advisory }) => advisory.id));
  for (const { name, text } of files.slice(0, mostAdvisories)) {
    const { advisory, problems: found } = parseAdvisory(text);
    for (const { path, message } of found)
      problems.push({ name, message: path ? say`At \`${path}\`: ${message}` : message });
    if (!advisory) continue;
    const { id } = advisory.advisory;
    if (taken.has(id))
      problems.push({ name, message: say`There is an advisory \`${id}\` already; give this one an id of its own.` });
    else advisories.push(advisory);
    taken.add(id);
  }
  return { advisories, problems };
}
