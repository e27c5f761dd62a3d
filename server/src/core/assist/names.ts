import type { Located } from '../model/located';
import type { Report } from '../model/report';
import type { Surroundings } from '../model/surroundings';
import { abbreviationsOf } from '../prose/abbreviations';
import { citationsOf, figureKeys } from '../prose/citations';
import { figureCitations, unnumberedFigures } from '../prose/figures';
import type { Prose } from '../prose/prose';
import { namingsOf } from '../prose/subject';
import { replaceScalar } from '../rules/edits';
import { figuresOf } from '../rules/figure/figures';
import type { Edit } from '../rules/rule';
import type { Position } from '../text/line-index';
import { type Span, touches } from '../text/span';

export type NameKind = 'citation key' | 'figure id' | 'case id' | 'affiliation id' | 'abbreviation';

/** A place in a file of references. */
export interface EntryPlace {
  /** As the report names the file. */
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** A place that writes a name, with the edit that writes another one there. */
export interface WrittenName {
  readonly span: Span;
  readonly edit: (name: string) => Edit;
}

/** A name that a report gives to something and uses in several places. */
export interface Name {
  readonly kind: NameKind;
  /** Empty for a case or a figure without an id. */
  readonly text: string;
  /** What it is given to: a figure's or case's place in its list. */
  readonly index: number;
  /** Where it is given in the report. */
  readonly definitions: readonly Span[];
  /** Where it is given in files of references. */
  readonly entries: readonly EntryPlace[];
  /** Every place of the report that writes it, the definitions included, in order. */
  readonly written: readonly WrittenName[];
  /** Places that mean it in other words: `Figure 2`, `the second patient`. */
  readonly meant: readonly Span[];
}

/** The names of a report, with every place of each. */
export function namesOf(prose: Prose, { bibliography = [] }: Surroundings): Name[] {
  const { report } = prose;
  return [
    ...keys(prose, bibliography),
    ...figures(prose),
    ...cases(prose),
    ...affiliations(report),
    ...abbreviations(prose),
  ];
}

/** The names at a place: those that are written there, else those that are meant. `Patients 1 and 3` means two. */
export function namesAt(
  names: readonly Name[],
  offset: number,
): { readonly span: Span; readonly names: readonly Name[] } | undefined {
  for (const name of names) {
    const written = name.written.find(({ span }) => touches(span, offset));
    if (written) return { span: written.span, names: [name] };
  }
  const meant = names.filter((name) => name.meant.some((span) => touches(span, offset)));
  const span = meant[0]?.meant.find((one) => touches(one, offset));
  return span && { span, names: meant };
}

const plain = (span: Span): WrittenName => ({ span, edit: (newText) => ({ span, newText }) });
const scalar = (report: Report, at: Located): WrittenName => ({
  span: at.span,
  edit: (name) => replaceScalar(report, at, name),
});
const inOrder = (written: readonly WrittenName[]) => [...written].sort((a, b) => a.span.start - b.span.start);

function keys(prose: Prose, bibliography: NonNullable<Surroundings['bibliography']>): Name[] {
  const byKey = new Map<string, WrittenName[]>();
  for (const { key, span } of citationsOf(prose)) byKey.set(key, [...(byKey.get(key) ?? []), plain(span)]);
  return [...byKey].map(([text, written]) => ({
    kind: 'citation key',
    text,
    index: 0,
    definitions: [],
    entries: bibliography.flatMap(({ path, entries }) =>
      entries.filter(({ key }) => key === text).map(({ start, end }) => ({ path, start, end })),
    ),
    written,
    meant: [],
  }));
}

function figures(prose: Prose): Name[] {
  const { report } = prose;
  const listed = figuresOf(report);
  return listed.map(({ id, at, place, number }): Name => {
    const named = report
      .allValues()
      .filter(({ key, isKey, at: value }) => key === 'figure' && !isKey && value.fact !== undefined);
    const numbered = new RegExp(`^(?:fig(?:ure|\\.)? ?)?${number}[a-z]?$`, 'i');
    const written = [
      ...(id === undefined ? [] : [scalar(report, at.get('id'))]),
      ...named.filter((each) => each.at.fact === id).map((each) => scalar(report, each.at)),
      ...figureKeys(prose)
        .filter(({ key }) => key === id)
        .map(({ span }) => plain(span)),
    ];
    const meant = [
      ...figureCitations(prose)
        .filter((one) => one.kind === 'figure' && one.number === number)
        .map(({ span }) => span),
      ...named.filter((each) => each.at.fact !== id && numbered.test(each.at.fact!)).map((each) => each.at.span),
      ...(listed.length === 1 ? unnumberedFigures(prose).map(({ span }) => span) : []),
    ];
    return {
      kind: 'figure id',
      text: id ?? '',
      index: number - 1,
      definitions: [id === undefined ? at.keySpan : place.span],
      entries: [],
      written: inOrder(written),
      meant,
    };
  });
}

function cases(prose: Prose): Name[] {
  const { report } = prose;
  if (!report.root.get('cases').stated) return [];
  const namings = namingsOf(prose);
  return report.cases.map(({ at, index }): Name => {
    const id = at.get('id');
    const text = id.fact ?? '';
    const own = namings.filter((naming) => naming.cases.includes(index));
    const inProse = text === '' ? [] : own.flatMap(({ span }) => wordsEqual(report.text, span, text));
    return {
      kind: 'case id',
      text,
      index,
      definitions: [id.exists ? id.span : at.keySpan],
      entries: [],
      written: inOrder([...(id.fact === undefined ? [] : [scalar(report, id)]), ...inProse.map(plain)]),
      meant: own.map(({ span }) => span),
    };
  });
}

function wordsEqual(text: string, { start, end }: Span, word: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(word, start); at >= 0 && at + word.length <= end; at = text.indexOf(word, at + 1)) {
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[at + word.length] ?? '')) continue;
    found.push({ start: at, end: at + word.length });
  }
  return found;
}

function affiliations(report: Report): Name[] {
  const used = report.root
    .get('authors')
    .items()
    .flatMap((author) => author.get('affiliations').items());
  return report.root
    .get('affiliations')
    .items()
    .flatMap((affiliation, index): Name[] => {
      const id = affiliation.get('id');
      if (id.fact === undefined) return [];
      const written = [id, ...used.filter(({ fact }) => fact === id.fact)].map((at) => scalar(report, at));
      return [
        {
          kind: 'affiliation id',
          text: id.fact,
          index,
          definitions: [id.span],
          entries: [],
          written: inOrder(written),
          meant: [],
        },
      ];
    });
}

function abbreviations(prose: Prose): Name[] {
  const { report } = prose;
  const { explained, declared, definitions, uses } = abbreviationsOf(prose);
  return [...explained.keys()].map((text): Name => {
    const spelt = definitions.filter(({ short }) => short === text).map(({ shortSpan }) => shortSpan);
    const listed = declared.get(text);
    const used = uses.filter(({ short }) => short === text).map(({ span }) => span);
    // `NRSs` holds the abbreviation and more.
    const inProse = [...spelt, ...used].flatMap(({ start }) =>
      report.text.startsWith(text, start) ? [plain({ start, end: start + text.length })] : [],
    );
    return {
      kind: 'abbreviation',
      text,
      index: 0,
      definitions: [...spelt, ...(listed ? [listed.keySpan] : [])],
      entries: [],
      written: inOrder([...(listed ? [plain(listed.keySpan)] : []), ...inProse]),
      meant: [],
    };
  });
}
