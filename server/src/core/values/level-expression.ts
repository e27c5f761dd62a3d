import type { Span } from '../text/span';

/** Occiput, cervical, thoracic, lumbar, sacral, coccygeal. */
export type Region = 'O' | 'C' | 'T' | 'L' | 'S' | 'Co';

/** What a level can be; the same letters and numbers name different things. */
export type LevelKind =
  | 'vertebra'
  | 'interspace'
  | 'disc'
  | 'facet'
  | 'foramen'
  | 'sacral foramen'
  | 'root'
  | 'medial branch'
  | 'cord segment'
  | 'dermatome';

/** One member of a column: a vertebra, a root, a segment. The occiput has the number 0. */
export interface Segment {
  readonly region: Region;
  readonly number: number;
}

/** One segment, or a pair: an interspace, a facet, a foramen, or two roots. */
export interface Site {
  readonly upper: Segment;
  readonly lower?: Segment;
  /** A nerve with a name of its own among medial branches: `TON` has the upper segment C3. */
  readonly nerve?: 'TON' | 'dorsal ramus';
  readonly span: Span;
}

/** A site, or a range of them, both ends included. */
export interface LevelItem {
  readonly from: Site;
  readonly to?: Site;
  readonly span: Span;
}

/** Everything a level's text says: `S1, S2 and S3 foramina` has three items and a noun. */
export interface LevelExpression {
  readonly items: readonly LevelItem[];
  /** Only where the text names the kind. */
  readonly noun?: LevelKind;
  readonly nounSpan?: Span;
}

/** Declared departures from the usual count of vertebrae. */
export interface LevelVariants {
  readonly l6?: boolean;
  readonly t13?: boolean;
  readonly lumbarisedS1?: boolean;
}

/** A segment; C0 is another name of the occiput. */
export function segment(region: Region, number: number): Segment {
  return region === 'O' || (region === 'C' && number === 0) ? { region: 'O', number: 0 } : { region, number };
}

/** The sites as written, both ends of a range included. */
export function sitesOf({ items }: Pick<LevelExpression, 'items'>): Site[] {
  const sites: Site[] = [];
  for (const { from, to } of items) {
    sites.push(from);
    if (to) sites.push(to);
  }
  return sites;
}

/** `C5`, `T12`, `Co1`; the occiput is `O`. */
export function segmentKey({ region, number }: Segment): string {
  return region === 'O' ? region : `${region}${number}`;
}

/** `C5`, `C5/6`, `C7/T1`: the same for every spelling of a site, whatever its kind; `TON` keeps its name. */
export function siteKey({ upper, lower, nerve }: Site): string {
  if (nerve === 'TON') return nerve;
  if (!lower) return segmentKey(upper);
  return `${segmentKey(upper)}/${lower.region === upper.region && lower.region !== 'O' ? lower.number : segmentKey(lower)}`;
}
