import { journalsOf } from '../core/engine/check';
import type { Settings } from '../core/engine/settings';
import type { JournalTerm } from '../core/model/lexicon';
import { didYouMean, FileError, UsageError } from './failure';

/** A journal by its name, among the shipped profiles and those of `settings`. Throws a `UsageError` at one that nobody knows. */
export function journalNamed(name: string, settings: Settings): JournalTerm {
  const journals = journalsOf(settings);
  const found = journals.find(name);
  if (found.length === 1) return found[0]!;
  const near = found.length > 1 ? found : journals.nearest(name);
  const known = journals.terms.map(({ id }) => `\`${id}\``).join(', ');
  throw new UsageError(
    `There is no journal profile \`${name}\`.${didYouMean(near.map(({ id }) => id)) || ` There are ${known}.`}`,
  );
}

/** The ids of the journals that a command names, each once; folders may bring profiles of their own. */
export function journalIds(names: readonly string[], folders: readonly Settings[]): string[] {
  const ids = names.map((name) => {
    const knowing = folders.find((settings) => journalsOf(settings).find(name).length === 1);
    return journalNamed(name, knowing ?? folders[0] ?? {}).id;
  });
  return [...new Set(ids)];
}

/** The profiles with these ids for the reports of one folder. Throws a `FileError` where the folder has no such profile. */
export function journalsIn(ids: readonly string[], settings: Settings): JournalTerm[] {
  return ids.map((id) => {
    const journal = journalsOf(settings).get(id);
    if (!journal) throw new FileError(`The journal profile \`${id}\` is not known to all of the reports.`);
    return journal;
  });
}
