import { say } from '../text/say';
import type { Journal } from './generated/types';
import { validateJournal } from './generated/validate';
import type { JournalTerm } from './lexicon';
import { type DataProblem, dataProblem, parseData } from './own-data';

/** The profile of a file, if it has no problem, and its problems. */
export interface ParsedJournal {
  readonly journal: JournalTerm | undefined;
  readonly problems: readonly DataProblem[];
}

const what = () => say`a journal profile`;

/** Reads a journal profile that a repository brings. Nothing in it is run. Never throws. */
export function parseJournal(json: string): ParsedJournal {
  const parsed = parseData(json, what());
  if ('problem' in parsed) return { journal: undefined, problems: [parsed.problem] };
  if (!validateJournal(parsed.data)) {
    const problems = (validateJournal.errors ?? []).map((error) => dataProblem(error, what()));
    return { journal: undefined, problems };
  }
  const { $schema, ...journal } = parsed.data as Journal;
  if (journal.id.startsWith('generic-')) {
    const message = say`\`generic-\` begins the ids of the general profiles; name yours by the journal.`;
    return { journal: undefined, problems: [{ path: 'id', message }] };
  }
  return { journal: journalTerm(journal), problems: [] };
}

/** A profile as a term that can be asked for by its names. */
export function journalTerm(journal: Journal): JournalTerm {
  return { ...journal, label: journal.id };
}
