import type { LevelKind, Region, Segment, Site } from '../../values/level';
import { parseLevel } from '../../values/level';

const bases: Record<Region, number> = { O: 0, C: 100, T: 200, L: 300, S: 400, Co: 500 };

/** Where a segment stands in the column; only the order means something. A pair is half a step below its upper half. */
function place({ region, number }: Segment): number {
  return bases[region] + number;
}

/**
 * Where a root leaves: C1 to C7 above their own vertebra, C8 below C7, all others below their own.
 * Source: standard anatomy (knowledge).
 */
function exitOf(root: Segment): number {
  return root.region === 'C' && root.number <= 7 ? place(root) - 0.5 : place(root) - (isC8(root) ? 0.5 : -0.5);
}

function isC8({ region, number }: Segment): boolean {
  return region === 'C' && number === 8;
}

/** Kinds that are compared by where a root leaves the spine. */
function leavesSpine(kind: LevelKind | 'joint' | 'none' | undefined): boolean {
  return kind === 'root' || kind === 'foramen' || kind === 'sacral foramen' || kind === 'dermatome';
}

/** Where a site stands, comparable among sites of one `kind`. */
export function positionOf(site: Site, kind: LevelKind): number {
  if (site.lower) return place(site.upper) + 0.5;
  return leavesSpine(kind) ? exitOf(site.upper) : place(site.upper);
}

/** The first and the last position of a range that is given as two levels; `undefined` if one can't be read. */
export function boundsOf(range: { from: string; to: string }, kind: LevelKind): [number, number] | undefined {
  const ends = [range.from, range.to].map(parseLevel);
  const [from, to] = ends.flatMap((end) => (end.ok ? [end.value.items[0]!.from] : []));
  return from && to ? [positionOf(from, kind), positionOf(to, kind)] : undefined;
}
