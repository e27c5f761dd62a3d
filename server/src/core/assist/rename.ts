import type { Settings } from '../engine/settings';
import type { Report } from '../model/report';
import type { Edit } from '../rules/rule';
import { said, say } from '../text/say';
import type { Span } from '../text/span';
import { type EntryPlace, type Name, namesAt, namesOf } from './names';
import { proseUnder } from './navigate';

/** A name under the cursor that can be renamed. */
export interface Renamable {
  readonly span: Span;
  readonly name: Name;
}

/** What a renaming changes; or why it can't be done. */
export type Renaming =
  | { readonly edits: readonly Edit[]; readonly entries: readonly EntryPlace[]; readonly name: Name }
  | { readonly refused: string };

/** The name at the cursor, if it is one that the report gives itself and writes there. */
export function renamableAt(report: Report, offset: number, settings: Settings): Renamable | undefined {
  const names = namesOf(proseUnder(report, settings), settings.surroundings ?? {});
  const found = namesAt(names, offset);
  const name = found?.names[0];
  // "Figure 2" is no name: its number comes from the list.
  return name?.written.some(({ span }) => span.start === found!.span.start) ? { span: found!.span, name } : undefined;
}

/** Renames what stands at the cursor wherever the report writes it; the places in files of references are given too. */
export function renameAt(report: Report, offset: number, newName: string, settings: Settings): Renaming {
  const prose = proseUnder(report, settings);
  const names = namesOf(prose, settings.surroundings ?? {});
  const name = namesAt(names, offset)?.names[0];
  if (!name) return { refused: say`There is no name here that could be changed.` };
  const text = newName.trim();
  const wrong = forms[name.kind](text);
  if (wrong) return { refused: wrong };
  const taken = names.some((other) => other.kind === name.kind && other.text === text && other.text !== name.text);
  const inBibliography = settings.surroundings?.bibliography?.some(({ entries }) =>
    entries.some(({ key }) => key === text),
  );
  if (taken || (name.kind === 'citation key' && text !== name.text && inBibliography))
    return { refused: say`The ${said(name.kind)} \`${text}\` is taken.` };
  return { edits: name.written.map(({ edit }) => edit(text)), entries: name.entries, name };
}

/** Renames a citation key in another report that takes it from the same file. */
export function renameKey(report: Report, key: string, newKey: string, settings: Settings): Edit[] {
  const names = namesOf(proseUnder(report, settings), {});
  return names
    .filter(({ kind, text }) => kind === 'citation key' && text === key)
    .flatMap(({ written }) => written.map(({ edit }) => edit(newKey)));
}

/** Why a text can't be a name of a kind. */
const forms: Record<Name['kind'], (text: string) => string | undefined> = {
  'citation key': (text) =>
    /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.+/-]{0,98}[\p{L}\p{N}_+/-])?$/u.test(text)
      ? undefined
      : say`A citation key begins with a letter or digit and goes on with letters, digits, and \`_ : . + / -\`.`,
  'figure id': (text) =>
    /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,58}[\p{L}\p{N}_-])?$/u.test(text)
      ? undefined
      : say`A figure’s id has letters, digits and hyphens.`,
  'case id': (text) =>
    /^[\p{L}\p{N}][^\n,;()[\]{}]{0,39}$/u.test(text) ? undefined : say`A case’s id has letters and digits.`,
  'affiliation id': (text) =>
    /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,59}$/u.test(text)
      ? undefined
      : say`An affiliation’s id has letters, digits and hyphens.`,
  abbreviation: (text) =>
    /^[\p{L}\p{N}][\p{L}\p{N}/&.+-]{0,11}$/u.test(text)
      ? undefined
      : say`An abbreviation has up to twelve letters and digits.`,
};
