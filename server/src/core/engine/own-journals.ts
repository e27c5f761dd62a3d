import { parseJournal } from '../model/journal';
import { type JournalTerm, lexicon } from '../model/lexicon';
import { nameKey } from '../model/vocabulary';
import { say } from '../text/say';
import type { OwnFile, OwnProblem } from './own-files';

/** The journal profiles of a repository, and what is wrong with the others. */
export interface OwnJournals {
  readonly journals: readonly JournalTerm[];
  readonly problems: readonly OwnProblem[];
}

/** A repository brings at most this many. */
const mostJournals = 200;

/** Reads the journal profiles of a repository. One with a mistake is left out and told; one whose name is taken is, too. */
export function readJournals(files: readonly OwnFile[]): OwnJournals {
  const journals: JournalTerm[] = [];
  const problems: OwnProblem[] = [];
  const taken = new Set(lexicon.journals.terms.flatMap(namesOf));
  for (const { name, text } of files.slice(0, mostJournals)) {
    const { journal, problems: found } = parseJournal(text);
    for (const { path, message } of found)
      problems.push({ name, message: path ? say`At \`${path}\`: ${message}` : message });
    if (!journal) continue;
    const twice = namesOf(journal).find((each) => taken.has(each));
    if (twice === undefined) journals.push(journal);
    else problems.push({ name, message: say`Another journal answers to \`${twice}\` already; choose another name.` });
    for (const each of namesOf(journal)) taken.add(each);
  }
  return { journals, problems };
}

function namesOf({ id, name, aliases = [] }: JournalTerm): string[] {
  return [...new Set([id, name, ...aliases].map(nameKey))];
}
