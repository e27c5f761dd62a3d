import {
  type LevelExpression,
  type LevelItem,
  type LevelKind,
  type LevelVariants,
  type Segment,
  type Site,
  siteKey,
} from './level-expression';
import { compareSites, countsAsRoot, liesBetween, segmentsBetween } from './level-order';

/**
 * Every site an expression means, from the head down, each once. Ranges give all their members; for what lies between
 * vertebrae a range of vertebrae gives the interspaces (`L3-S1` as discs: L3/4, L4/5, L5/S1), and for roots a pair gives two.
 */
export function expandLevel(
  expression: LevelExpression,
  variants: LevelVariants = {},
  kind: LevelKind | undefined = expression.noun,
): Site[] {
  const expanded = expression.items.flatMap((item) => expandItem(item, kind, variants));
  if (expanded.length === 1) return expanded;
  const sites = new Map<string, Site>();
  for (const site of expanded) {
    const key = siteKey(site);
    if (!sites.has(key)) sites.set(key, site);
  }
  return [...sites.values()].sort(compareSites);
}

function expandItem(item: LevelItem, kind: LevelKind | undefined, variants: LevelVariants): Site[] {
  const { from, to, span } = item;
  const single = countsAsRoot(kind) || kind === 'vertebra' || kind === 'sacral foramen';
  const split = (site: Site): Site[] =>
    single && site.lower ? [site.upper, site.lower].map((upper) => ({ ...site, upper, lower: undefined })) : [site];
  if (!to) return split(from);

  const ends = [...split(from), ...split(to)];
  const inPairs = ends.some((end) => end.lower) || liesBetween(kind);
  const [top, bottom] = compareSites(from, to) <= 0 ? [from, to] : [to, from];
  if (inPairs) {
    const between = interspacesBetween(top.upper, bottom.lower ?? bottom.upper, variants);
    const members = between.map((site) => ({ ...site, span }));
    // What a range names outright belongs to it, also where it doesn't exist.
    const all = [...members, ...ends.filter((end) => end.lower)];
    return all.length > 0 ? all : ends;
  }
  const members = segmentsBetween(top.upper, bottom.lower ?? bottom.upper, kind, variants).map((upper) => ({
    upper,
    span,
  }));
  return [...members, ...ends].map((site) => (from.nerve ? { ...site, nerve: from.nerve } : site));
}

/** The interspaces from one vertebra to another: L3 to S1 has L3/4, L4/5 and L5/S1. Their spans are empty. */
export function interspacesBetween(from: Segment, to: Segment, variants: LevelVariants = {}): Site[] {
  const vertebrae = segmentsBetween(from, to, 'vertebra', variants);
  return vertebrae.slice(1).map((lower, index) => ({ upper: vertebrae[index]!, lower, span: { start: 0, end: 0 } }));
}
