import {
  type LevelKind,
  type LevelVariants,
  type Region,
  type Segment,
  type Site,
  segment,
  segmentKey,
} from './level-expression';

const regions: readonly Region[] = ['O', 'C', 'T', 'L', 'S', 'Co'];

/**
 * The last number of each region, the usual one first. Seven cervical vertebrae but eight cervical roots;
 * L6 and T13 are variants; three to five coccygeal segments, one coccygeal nerve.
 * Source: standard anatomy (knowledge).
 */
const vertebrae: Record<Region, readonly number[]> = { O: [0], C: [7], T: [12, 13], L: [5, 6], S: [5], Co: [5] };
const roots: Record<Region, readonly number[]> = { O: [], C: [8], T: [12, 13], L: [5, 6], S: [5], Co: [1] };

/** Kinds that are counted like nerves, with a C8 and without an occiput. */
export function countsAsRoot(kind: LevelKind | undefined): boolean {
  return kind === 'root' || kind === 'medial branch' || kind === 'cord segment' || kind === 'dermatome';
}

/** Kinds that lie between two vertebrae, and so are named by a pair. */
export function liesBetween(kind: LevelKind | undefined): boolean {
  return kind === 'interspace' || kind === 'disc' || kind === 'facet' || kind === 'foramen';
}

/** Negative if `a` lies above `b`; a total order, also over numbers that don't exist. */
export function compareSegments(a: Segment, b: Segment): number {
  return regions.indexOf(a.region) - regions.indexOf(b.region) || a.number - b.number;
}

/** From the head down; a single segment before the pairs it begins. */
export function compareSites(a: Site, b: Site): number {
  const upper = compareSegments(a.upper, b.upper);
  if (upper !== 0 || (!a.lower && !b.lower)) return upper;
  if (!a.lower || !b.lower) return a.lower ? 1 : -1;
  return compareSegments(a.lower, b.lower);
}

/** Whether `lower` comes next below `upper` among the members of `kind`; without a kind, among vertebrae or roots. */
export function adjacent(upper: Segment, lower: Segment, kind?: LevelKind): boolean {
  if (kind === undefined) return follows(upper, lower, vertebrae) || follows(upper, lower, roots);
  return follows(upper, lower, countsAsRoot(kind) ? roots : vertebrae);
}

function follows(upper: Segment, lower: Segment, last: Record<Region, readonly number[]>): boolean {
  if (upper.region === lower.region) {
    return lower.number === upper.number + 1 && upper.number > 0 && last[upper.region].some((n) => lower.number <= n);
  }
  const next = regions.indexOf(lower.region) - regions.indexOf(upper.region) === 1;
  return next && lower.number === 1 && last[upper.region].includes(upper.number);
}

/** Whether a dash between the two means a pair: neighbours in either order, of any kind, also beyond what exists. */
export function beside(a: Segment, b: Segment): boolean {
  if (a.region === b.region) return Math.abs(a.number - b.number) === 1;
  return adjacent(a, b) || adjacent(b, a);
}

/** Whether a variant could make the segment exist, or it exists anyway. */
export function conceivable({ region, number }: Segment, kind?: LevelKind): boolean {
  if (region === 'O') return !countsAsRoot(kind);
  const columns = kind === undefined ? [vertebrae, roots] : [countsAsRoot(kind) ? roots : vertebrae];
  return number >= 1 && columns.some((last) => last[region].some((each) => number <= each));
}

/** The variant a segment needs and `variants` does not declare. */
export function missingVariant({ region, number }: Segment, variants: LevelVariants): 'L6' | 'T13' | undefined {
  if (region === 'L' && number === 6 && !variants.l6) return 'L6';
  if (region === 'T' && number === 13 && !variants.t13) return 'T13';
  return undefined;
}

const columns = new Map<string, readonly Segment[]>();

/** All members of a kind's column, from the head down. */
export function column(kind: LevelKind | undefined, variants: LevelVariants = {}): readonly Segment[] {
  const name = `${countsAsRoot(kind)} ${variants.l6 === true} ${variants.t13 === true}`;
  let members = columns.get(name);
  if (!members) {
    members = membersOf(kind, variants);
    columns.set(name, members);
  }
  return members;
}

function membersOf(kind: LevelKind | undefined, variants: LevelVariants): Segment[] {
  const members: Segment[] = countsAsRoot(kind) ? [] : [segment('O', 0)];
  const last = countsAsRoot(kind) ? roots : vertebrae;
  for (const region of regions.slice(1)) {
    for (let number = 1; number <= Math.max(...last[region]); number++) {
      const member = segment(region, number);
      if (!missingVariant(member, variants)) members.push(member);
    }
  }
  return members;
}

/** The members from one segment to another, both included if they exist, in whichever order they are given. */
export function segmentsBetween(a: Segment, b: Segment, kind?: LevelKind, variants: LevelVariants = {}): Segment[] {
  const [top, bottom] = compareSegments(a, b) <= 0 ? [a, b] : [b, a];
  const nerves = kind === undefined && [segmentKey(a), segmentKey(b)].includes('C8');
  return column(nerves ? 'root' : kind, { ...variants, ...variantsOf(a), ...variantsOf(b) }).filter(
    (member) => compareSegments(top, member) <= 0 && compareSegments(member, bottom) <= 0,
  );
}

function variantsOf({ region, number }: Segment): LevelVariants {
  return { ...(region === 'L' && number === 6 && { l6: true }), ...(region === 'T' && number === 13 && { t13: true }) };
}

/** The next segment down (`1`) or up (`-1`) the usual column. */
export function neighbour(
  of: Segment,
  step: 1 | -1,
  kind?: LevelKind,
  variants: LevelVariants = {},
): Segment | undefined {
  const members = column(kind, variants);
  const index = members.findIndex((member) => compareSegments(member, of) === 0);
  return index < 0 ? undefined : members[index + step];
}
