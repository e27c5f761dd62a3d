import { said, say, sayAll } from '../text/say';
import type { Span } from '../text/span';
import {
  type LevelExpression,
  type LevelItem,
  type LevelKind,
  type LevelVariants,
  type Segment,
  type Site,
  segment,
  segmentKey,
  siteKey,
} from './level-expression';
import { nounFor } from './level-nouns';
import {
  adjacent,
  compareSegments,
  compareSites,
  conceivable,
  countsAsRoot,
  liesBetween,
  missingVariant,
  neighbour,
} from './level-order';
import { printLevel } from './level-print';

/** What can be wrong with a level that can be read. */
export type LevelProblemCode =
  | 'no-such-level'
  | 'no-c8'
  | 'needs-variant'
  | 'not-adjacent'
  | 'reversed-pair'
  | 'descending-range'
  | 'mixed-range'
  | 'no-disc'
  | 'fused'
  | 'no-foramen';

/** A level that cannot be, or is not in order. */
export interface LevelProblem {
  readonly code: LevelProblemCode;
  readonly message: string;
  readonly span: Span;
  /** Replacements for the whole text, the likeliest first. */
  readonly suggestions: string[];
}

/** What is wrong with one site or range; `instead` holds the items that could stand in its place. */
interface Fault {
  readonly code: LevelProblemCode;
  readonly message: string;
  readonly instead: readonly Replacement[];
}

interface Replacement {
  readonly items: readonly LevelItem[];
  /** Another kind than the text's own; `null` for none. */
  readonly noun?: LevelKind | null;
}

/** Longer lists get no rewritten texts, so that the work stays in proportion to the text. */
const longestList = 20;

/**
 * What is impossible or out of order in a level: numbers that don't exist, pairs that are no neighbours, discs and
 * foramina that aren't there. Without a kind only what holds for every kind is judged. `kind` is the context's where
 * the text has no noun. Source: standard anatomy (knowledge).
 */
export function levelProblems(
  expression: LevelExpression,
  context?: LevelKind,
  variants: LevelVariants = {},
): LevelProblem[] {
  // The text's own noun says what is meant; the context only helps where it is silent.
  const kind = expression.noun ?? context;
  return expression.items.flatMap((item, index) => {
    const problem = (span: Span, { code, message, instead }: Fault): LevelProblem => ({
      code,
      message,
      span,
      suggestions: rewritten(expression, index, instead),
    });
    const { from, to } = item;
    const sites = (to ? [from, to] : [from]).flatMap((site) => {
      const fault = siteFault(site, kind, variants);
      if (!fault) return [];
      const instead = to ? insideRange(item, site, fault.instead) : fault.instead;
      return [problem(site.span, { ...fault, instead })];
    });
    const range = to && rangeFault(from, to, variants);
    return range ? [...sites, problem(item.span, range)] : sites;
  });
}

function siteFault(site: Site, kind: LevelKind | undefined, variants: LevelVariants): Fault | undefined {
  const { upper, lower } = site;
  return (
    segmentFault(site, upper, kind, variants) ??
    (lower && segmentFault(site, lower, kind, variants)) ??
    (lower ? pairFault(upper, lower, kind, variants) : undefined)
  );
}

/** Whether the segment exists for this kind. */
function segmentFault(
  site: Site,
  of: Segment,
  kind: LevelKind | undefined,
  variants: LevelVariants,
): Fault | undefined {
  const name = segmentKey(of);
  if (name === 'C8' && (kind === 'vertebra' || liesBetween(kind))) return c8Fault(site, kind);

  if (kind === 'sacral foramen') {
    const open = of.region === 'S' && of.number >= 1 && of.number <= 4;
    if (open) return undefined;
    const message =
      name === 'S5' || of.region === 'Co'
        ? say`The sacral foramina are S1 to S4; ${name} leaves by the sacral hiatus. Name the foramen that was meant.`
        : say`The sacral foramina are S1 to S4; ${name} has none. Name the foramen that was meant.`;
    return { code: 'no-foramen', message, instead: name === 'S5' ? [single(segment('S', 4))] : [] };
  }
  if (kind === 'dermatome' && name === 'C1') {
    return fault(
      'no-such-level',
      say`The C1 root has no dermatome; dermatomes begin at C2. Name the level that was meant.`,
    );
  }
  if (!conceivable(of, kind)) return fault('no-such-level', say`${existence(of, kind)} Name the level that was meant.`);

  const variant = missingVariant(of, variants);
  if (!variant) return undefined;
  const usual = variant === 'L6' ? [segment('L', 5), segment('S', 1)] : [segment('T', 12), segment('L', 1)];
  const instead =
    site.lower || liesBetween(kind) ? [pair(usual[0]!, usual[1]!)] : [single(usual[0]!), single(usual[1]!)];
  const message =
    variant === 'L6'
      ? say`L6 exists only in a spine with an additional lumbar vertebra. Declare the variant under \`anatomy\`, or write ${named(instead)}.`
      : say`T13 exists only in a spine with an additional thoracic vertebra. Declare the variant under \`anatomy\`, or write ${named(instead)}.`;
  return { code: 'needs-variant', message, instead };
}

function c8Fault(site: Site, kind: LevelKind | undefined): Fault {
  const t1 = pair(segment('C', 7), segment('T', 1));
  const between: Replacement = kind === 'vertebra' ? { ...t1, noun: null } : t1;
  const root: Replacement = site.lower
    ? {
        items: [itemOf({ upper: site.upper, span: site.span }), itemOf({ upper: site.lower, span: site.span })],
        noun: 'root',
      }
    : { ...single(segment('C', 8)), noun: 'root' };
  const roots = site.lower ? `${segmentKey(site.upper)} and ${segmentKey(site.lower)} roots` : 'C8 root';
  const way = sayAll(
    (site.lower ? ['C7/T1', roots] : [roots, 'C7/T1']).map((each) => `\`${each}\``),
    'or',
  );
  const message = site.lower
    ? say`There is no ${said(kind ?? '')} ${siteKey(site)}: C8 is a root, leaving between C7 and T1. Write ${way}.`
    : say`There is no C8 ${said(kind ?? '')}: C8 is a root, leaving between C7 and T1. Write ${way}.`;
  return { code: 'no-c8', message, instead: site.lower ? [between, root] : [root, between] };
}

/** How many there are, for a number that can't exist. */
function existence(of: Segment, kind: LevelKind | undefined): string {
  const name = segmentKey(of);
  if (name === 'O') return say`The occiput has no ${kind && said(kind)}; the first is C1.`;
  if (of.region === 'Co') {
    return countsAsRoot(kind)
      ? say`There is no ${name} ${kind && said(kind)}; Co1 is the only one.`
      : say`There is no ${name}; the coccyx has three to five segments.`;
  }
  const last = { C: countsAsRoot(kind) || !kind ? say`C8 (a root)` : 'C7', T: 'T12', L: 'L5', S: 'S5' }[
    of.region as 'C' | 'T' | 'L' | 'S'
  ];
  return say`There is no ${name}; these levels run from ${of.region}1 to ${last}.`;
}

/** Order and adjacency of a pair, and whether its disc or gap exists. Both segments do. */
function pairFault(
  upper: Segment,
  lower: Segment,
  kind: LevelKind | undefined,
  variants: LevelVariants,
): Fault | undefined {
  const name = pairKey(upper, lower);
  if (compareSegments(upper, lower) > 0) return reversedFault(upper, lower, kind, variants);
  if (!adjacent(upper, lower, kind)) return notAdjacentFault(upper, lower, kind);

  if (kind === 'disc' && (upper.region === 'O' || name === 'C1/2')) {
    return fault(
      'no-disc',
      say`There is no disc at ${name}; the first one is C2/3. Name the disc that was meant, or write of the joint.`,
    );
  }
  const bony = kind === 'disc' || kind === 'facet' || kind === 'interspace';
  if (!bony || upper.region !== 'S' || lower.region !== 'S') return undefined;
  if (upper.number >= 2) {
    const message = say`The sacrum is fused at ${name}; it has no ${said(kind)} there. For the nerves write \`${segmentKey(upper)} and ${segmentKey(lower)} roots\`.`;
    return { code: 'fused', message, instead: [] };
  }
  if (variants.lumbarisedS1) return undefined;
  const message = say`S1/2 is an open level only in a spine with a lumbarised S1. Declare the variant under \`anatomy\`, or write \`L5/S1\`.`;
  return { code: 'needs-variant', message, instead: [pair(segment('L', 5), segment('S', 1))] };
}

function reversedFault(upper: Segment, lower: Segment, kind: LevelKind | undefined, variants: LevelVariants): Fault {
  const next = neighbour(upper, 1, kind, variants);
  const instead = [
    ...(adjacent(lower, upper, kind) ? [pair(lower, upper)] : []),
    // `C6/5` may also be a slip of the second number.
    ...(next ? [pair(upper, next)] : []),
  ];
  const message = say`\`${pairKey(upper, lower)}\` names the lower segment first; a pair goes from the head down. ${writeOne(instead)}`;
  return { code: 'reversed-pair', message, instead };
}

function notAdjacentFault(upper: Segment, lower: Segment, kind: LevelKind | undefined): Fault {
  const same = compareSegments(upper, lower) === 0;
  const afterUpper = neighbour(upper, 1, kind);
  const beforeLower = neighbour(lower, -1, kind);
  const range = (items: LevelItem): Replacement => ({ items: [items] });
  const pairs = [...(beforeLower ? [pair(beforeLower, lower)] : []), ...(afterUpper ? [pair(upper, afterUpper)] : [])];
  let instead: Replacement[];
  if (same) instead = pairs.reverse();
  else if (countsAsRoot(kind) || kind === 'vertebra' || !afterUpper || !beforeLower) {
    instead = [
      range({ from: siteOf(upper), to: siteOf(lower), span: nowhere }),
      { items: [itemOf(siteOf(upper)), itemOf(siteOf(lower))] },
    ];
  } else {
    instead = [
      range({ from: siteOf(upper, afterUpper), to: siteOf(beforeLower, lower), span: nowhere }),
      ...pairs.reverse(),
    ];
  }
  const message = say`${neighbourhood(upper, lower, kind)} ${writeOne(instead)}`;
  return { code: 'not-adjacent', message, instead };
}

function neighbourhood(upper: Segment, lower: Segment, kind: LevelKind | undefined): string {
  const [one, other] = [segmentKey(upper), segmentKey(lower)];
  if (one === other) return say`\`${pairKey(upper, lower)}\` names one segment twice; a pair has two neighbours.`;
  return kind && countsAsRoot(kind)
    ? say`${one} and ${other} are not neighbours among ${said(nounFor(kind, true))}, so they make no pair.`
    : say`${one} and ${other} are not neighbours, so they make no pair.`;
}

function rangeFault(from: Site, to: Site, variants: LevelVariants): Fault | undefined {
  if (Boolean(from.lower) !== Boolean(to.lower)) {
    const instead = evenedOut(from, to, variants);
    const message = from.lower
      ? say`The range begins with a pair and ends with a single segment; both ends must be of one kind. ${writeOne(instead)}`
      : say`The range begins with a single segment and ends with a pair; both ends must be of one kind. ${writeOne(instead)}`;
    return { code: 'mixed-range', message, instead };
  }
  if (compareSites(from, to) <= 0) return undefined;
  const instead = [{ items: [{ from: to, to: from, span: nowhere }] }];
  return {
    code: 'descending-range',
    message: say`The range runs upwards; ranges go from the head down. ${writeOne(instead)}`,
    instead,
  };
}

/** A mixed range as pairs throughout, and as single segments throughout. */
function evenedOut(from: Site, to: Site, variants: LevelVariants): Replacement[] {
  if (compareSites(from, to) > 0) return [];
  const below = from.lower ? undefined : neighbour(from.upper, 1, 'vertebra', variants);
  const above = to.lower ? undefined : neighbour(to.upper, -1, 'vertebra', variants);
  const first = from.lower ? from : below && siteOf(from.upper, below);
  const last = to.lower ? to : above && siteOf(above, to.upper);
  const ascending = first && last && compareSites(first, last) < 0;
  return [
    ...(ascending ? [{ items: [{ from: first, to: last, span: nowhere }] }] : []),
    { items: [{ from: siteOf(from.upper), to: siteOf(to.lower ?? to.upper), span: nowhere }] },
  ];
}

const nowhere: Span = { start: 0, end: 0 };

function fault(code: LevelProblemCode, message: string): Fault {
  return { code, message, instead: [] };
}

function siteOf(upper: Segment, lower?: Segment): Site {
  return { upper, ...(lower && { lower }), span: nowhere };
}

function itemOf(from: Site): LevelItem {
  return { from, span: from.span };
}

function single(upper: Segment): Replacement {
  return { items: [itemOf(siteOf(upper))] };
}

function pair(upper: Segment, lower: Segment): Replacement {
  return { items: [itemOf(siteOf(upper, lower))] };
}

function pairKey(upper: Segment, lower: Segment): string {
  return siteKey(siteOf(upper, lower));
}

/** The way out, naming the first two replacements. */
function writeOne(instead: readonly Replacement[]): string {
  return instead.length > 0 ? say`Write ${named(instead)}.` : say`Name the level that was meant.`;
}

function named(instead: readonly Replacement[]): string {
  return sayAll(
    instead.slice(0, 2).map(({ items }) => `\`${printLevel({ items })}\``),
    'or',
  );
}

/** A replacement of one end of a range, as the whole range. */
function insideRange(item: LevelItem, site: Site, instead: readonly Replacement[]): Replacement[] {
  return instead.flatMap(({ items, noun }) => {
    const [only] = items;
    if (items.length !== 1 || !only || only.to || noun !== undefined) return [];
    const ends = site === item.from ? { from: only.from, to: item.to } : { from: item.from, to: only.from };
    return [{ items: [{ ...ends, span: item.span }] }];
  });
}

function rewritten(expression: LevelExpression, index: number, instead: readonly Replacement[]): string[] {
  const { items, noun } = expression;
  if (items.length > longestList) return [];
  const texts = instead
    // Another kind for one item would change the kind of all.
    .filter((each) => each.noun === undefined || items.length === 1)
    .map((each) =>
      printLevel({
        items: items.toSpliced(index, 1, ...each.items),
        noun: each.noun === undefined ? noun : (each.noun ?? undefined),
      }),
    );
  return [...new Set(texts)];
}
