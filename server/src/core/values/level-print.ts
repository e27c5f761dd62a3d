import {
  type LevelExpression,
  type LevelItem,
  type LevelKind,
  type Segment,
  type Site,
  segmentKey,
  siteKey,
} from './level-expression';
import { nounFor } from './level-nouns';
import { beside, liesBetween } from './level-order';
import { listed } from './parsed';

/** How journals write an interspace: `C5/6`, `C5-6`, `C5-C6`, `C5–C6`. The first is the normal form. */
export type LevelStyle = 'slash-short' | 'hyphen-short' | 'hyphen-full' | 'endash-full';

/** A level in a journal's style; the normal form without one. */
export function printLevel(expression: LevelExpression, style: LevelStyle = 'slash-short'): string {
  const { items } = expression;
  const noun = foramenAmong(expression.noun, items);
  const texts = items.map((item) => printItem(item, style));
  const last = items.findLastIndex((item) => !item.from.nerve);
  if (noun && last >= 0) {
    const bearers = items.filter((item) => !item.from.nerve);
    const many = bearers.length > 1 || bearers.some((item) => isMany(item, noun));
    texts[last] += ` ${nounFor(noun === 'sacral foramen' && isSacral(items) ? 'foramen' : noun, many)}`;
  }
  if (last < 0 || last === texts.length - 1) return listed(texts);
  return `${listed(texts.slice(0, last + 1))} and ${listed(texts.slice(last + 1))}`;
}

function printItem({ from, to }: LevelItem, style: LevelStyle): string {
  const text = to ? `${printSite(from, style)} to ${printSite(to, style)}` : printSite(from, style);
  return from.nerve === 'dorsal ramus' ? `${text} ${nounFor('dorsal ramus', Boolean(to ?? from.lower))}` : text;
}

/** One site, without a noun. */
export function printSite(site: Site, style: LevelStyle = 'slash-short'): string {
  const { upper, lower } = site;
  // Between segments that are no neighbours a dash would read as a range.
  if (!lower || style === 'slash-short' || !beside(upper, lower)) return siteKey(site);
  if (style === 'hyphen-short') return siteKey(site).replace('/', '-');
  return `${segmentKey(upper)}${style === 'hyphen-full' ? '-' : '–'}${segmentKey(lower)}`;
}

function isMany(item: LevelItem, noun: LevelKind): boolean {
  return item.to !== undefined || (item.from.lower !== undefined && !liesBetween(noun));
}

/** Among sacral sites every foramen is a sacral one, and need not say so. */
export function foramenAmong(noun: LevelKind | undefined, items: readonly LevelItem[]): LevelKind | undefined {
  const foramen = noun === 'foramen' || noun === 'sacral foramen';
  return foramen && isSacral(items) ? 'sacral foramen' : noun;
}

function isSacral(items: readonly LevelItem[]): boolean {
  return segmentsOf(items).every(({ region }) => region === 'S');
}

/** All segments that items name, in their order. */
function segmentsOf(items: readonly LevelItem[]): Segment[] {
  return items.flatMap(({ from, to }) =>
    [from, ...(to ? [to] : [])].flatMap(({ upper, lower }) => (lower ? [upper, lower] : [upper])),
  );
}
