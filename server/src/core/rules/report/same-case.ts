import type { CaseFingerprint, ReportFingerprint } from '../../model/fingerprint';
import { say, sayAll } from '../../text/say';

/** A report as it is held against others; a `Place` is where a finding about it stands. */
export interface Comparable<Place> {
  readonly cases: readonly ComparableCase<Place>[];
  readonly approval?: { readonly number: string; readonly board: string; readonly place: Place };
}

export interface ComparableCase<Place> extends CaseFingerprint {
  /** The id of a case of a series. */
  readonly id?: string;
  readonly place: Place;
}

/** What two reports have in common that they should not. */
export interface Overlap<Place> {
  readonly place: Place;
  readonly message: string;
  readonly help: string;
}

/** Holds a report against another one, whose path is given. */
export function* overlapsOf<Place>(
  { cases, approval }: Comparable<Place>,
  path: string,
  other: ReportFingerprint,
): Generator<Overlap<Place>> {
  for (const one of cases) {
    const same = other.cases.map((another) => agreeing(one, another)).find(({ length }) => length >= 2);
    if (same)
      yield {
        place: one.place,
        message:
          one.id === undefined
            ? say`This report and \`${path}\` seem to describe the same case: ${sayAll(same)} agree.`
            : say`Case \`${one.id}\` and \`${path}\` seem to describe the same case: ${sayAll(same)} agree.`,
        help: say`If it is one patient, say in both that the other one exists, and cite it; if not, nothing needs to be done.`,
      };
  }
  const theirs = other.approval;
  if (approval && theirs && approval.number === theirs.number && approval.board !== theirs.board)
    yield {
      place: approval.place,
      message: say`\`${path}\` gives the same approval number under \`irb\` for another board.`,
      help: say`Numbers are given by one board: compare both with the letters of approval.`,
    };
}

const kinds: readonly (readonly [kind: keyof CaseFingerprint, words: () => string])[] = [
  ['treatment', () => say`age, sex and treatment`],
  ['scores', () => say`the scores`],
  ['events', () => say`follow-up and adverse events`],
];

function agreeing(one: CaseFingerprint, other: CaseFingerprint): string[] {
  return kinds.flatMap(([kind, words]) => (one[kind] !== undefined && one[kind] === other[kind] ? [words()] : []));
}

/**
 * What two reports must share to have an overlap, so that one is found among many without comparing all: two kinds of
 * facts of a case, or the number of an approval.
 */
export function keysOf({ cases, approval }: ReportFingerprint): string[] {
  return [...cases.flatMap(keysOfCase), ...(approval ? [keyOfApproval(approval)] : [])];
}

/** A key for every two kinds of facts: two must agree. */
export function keysOfCase({ treatment, scores, events }: CaseFingerprint): string[] {
  const pairs = [
    ['ts', treatment, scores],
    ['te', treatment, events],
    ['se', scores, events],
  ];
  return pairs.filter((pair) => !pair.includes(undefined)).map((pair) => pair.join(' '));
}

export function keyOfApproval({ number }: { readonly number: string }): string {
  return `irb ${number}`;
}
