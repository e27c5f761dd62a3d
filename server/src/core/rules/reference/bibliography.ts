import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import type { BibliographyEntry, BibliographyFile } from '../../model/surroundings';
import type { Context } from '../rule';

/** A bibliography that a report names, with the file where the adapter read it. */
export interface NamedBibliography {
  readonly at: Located;
  readonly path: string;
  readonly file: BibliographyFile;
}

/** The bibliographies of a report; `undefined` where they were not looked at. */
export function bibliographiesOf(report: Report, { surroundings }: Context): readonly NamedBibliography[] | undefined {
  const read = surroundings.bibliography;
  if (!read) return undefined;
  return report.root
    .get('bibliography')
    .items()
    .flatMap((at) => {
      const file = read.find(({ path }) => path === at.fact);
      return file ? [{ at, path: file.path, file }] : [];
    });
}

/** The entries of all bibliographies by key, the first of each. */
export function entriesOf(
  bibliographies: readonly NamedBibliography[],
): ReadonlyMap<string, { readonly entry: BibliographyEntry; readonly from: NamedBibliography }> {
  const entries = new Map<string, { entry: BibliographyEntry; from: NamedBibliography }>();
  for (const from of bibliographies)
    for (const entry of from.file.entries) if (!entries.has(entry.key)) entries.set(entry.key, { entry, from });
  return entries;
}

/** Whether all keys are known: of a file that is missing, or is no JSON, nobody knows what it holds. */
export function areKeysKnown(bibliographies: readonly NamedBibliography[]): boolean {
  const isKnown = ({ file }: NamedBibliography) =>
    !file.unread && (file.entries.length > 0 || file.problems.length === 0);
  return bibliographies.length > 0 && bibliographies.every(isKnown);
}
