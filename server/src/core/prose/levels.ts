import type { Span } from '../text/span';
import {
  type LevelExpression,
  type LevelItem,
  type LevelKind,
  type Region,
  type Segment,
  type Site,
  segment,
  sitesOf,
} from '../values/level-expression';
import { endsWord, nounPatterns } from '../values/level-nouns';
import { beside, compareSegments, conceivable } from '../values/level-order';
import { foramenAmong } from '../values/level-print';
import { itemsOf, type Join, type Link } from '../values/level-read';
import { dash, Reader } from '../values/reader';
import { isSpinal, kindAround } from './level-context';
import { type Mention, mentionAt } from './mention';
import { once } from './prose';

/** Levels of the spine that stand in a text; all spans are those of the text. */
export interface WrittenLevel {
  readonly expression: LevelExpression;
  /** What the words make of it: its own noun, one in front (`dermatomes C2 to C6`), or what is said of it. */
  readonly kind: LevelKind | undefined;
  readonly span: Span;
}

/** Levels of the spine that the narrative names; the spans of its expression are those of the file. */
export interface LevelMention extends Mention {
  readonly expression: LevelExpression;
  readonly kind: LevelKind | undefined;
}

/** The levels of the narrative, in its order. */
export const levelsIn = once((prose): readonly LevelMention[] =>
  levelsOf(prose.text, prose.report.source.body.span.start).flatMap(({ span, expression, kind }) => {
    const mention = mentionAt(prose, span);
    return mention ? [{ ...mention, expression, kind }] : [];
  }),
);

/** Words with or without a capital at their beginning; the letters of levels are always capitals. */
const words = (list: string) =>
  `(?:${list
    .split('|')
    .map((word) => word.replace(/^[a-z]/, (first) => `[${first.toUpperCase()}${first}]`))
    .join('|')})`;
const ordinals = words(
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2} ?(?:st|nd|rd|th)',
);
const regions = words('cervical|thoracic|dorsal|lumbar|sacral|coccygeal');
const letters = '(?:Co|C|TH|Th|T|L|S|D)';
const wordEnds = '(?![\\p{L}\\p{N}_])';
/** Behind `C5` in `C5C6` the next segment may follow at once. */
const segmentEnds = `(?=(?:C|Th?|L|S)\\d{1,2}${wordEnds})|${wordEnds}`;

/**
 * Where a level may begin: a letter and number, an ordinal, a region's name. It runs over all of the text, so it knows
 * neither classes of all scripts' letters nor what stands in front.
 */
const beginning = new RegExp(
  `${letters}[ -]?\\d|${ordinals}[ ,\\n-]|${regions}(?: ?\\(| [a-z]{0,9} ?[a-z]{0,6} ?\\d)`,
  'g',
);
/** In front of a level stands no part of a word, an address or a file's name. */
const goesBefore = /[\p{L}\p{N}_/.@#:=\\\u2010-\u2015\u2212-]/u;
const lettered = new RegExp(`(${letters})([ -]?)(\\d{1,2})(?:${segmentEnds})`, 'uy');
const unit =
  '[ -]?(?:mm|cm|mg|m?L|ml|g|kg|%|days?|weeks?|months?|years?|hours?|h|min|minutes|times|points?|patients?|cases)\\b';
const bare = new RegExp(`(\\d{1,2})${wordEnds}(?!%|[.,]\\d|${unit})`, 'uy');
/** Bare numbers in a list are levels where the list has a noun: `C5, 6 and 7 roots`. */
const bareList =
  /(?=\d{1,2}(?:(?:, | and | & |, and |[-/\u2013])\d{1,2}){0,6} (?:vertebra|roots?\b|nerve|dermatom|myotom|foram|dis[ck]s?\b|facets?\b|levels?\b|bodies|laminectom|spin))/y;
const ordinal = new RegExp(`(${ordinals})(?![\\p{L}\\p{N}])`, 'uy');
const ordinalMark = new RegExp(`(?:,? (?:and|&) |, | ?(to|${dash}|through) ?)(?:the )?(?=${ordinals}[ ,\\n-])`, 'uy');
const regionWord = new RegExp(`[ \\n](?:the )?(${regions})${wordEnds}`, 'uy');
/** `Lumbar (L) 2`, `lumbar 4-5`, `lumbar vertebra 4`. */
const regionFirst = new RegExp(
  `(${regions})(?:( ?\\([CTLSD]\\))? ?|\\s)((?:vertebrae?|vertebral (?:body|bodies|level)|spine level|levels?|roots?|segments?) )?(?=\\d)`,
  'uy',
);
const slash = /[ \n]?\/[ \n]?/y;
const dashMark = new RegExp(`[ \\n]?${dash}[ \\n]?`, 'y');
const toWord = /[ \n](?:down |up )?(?:to|through(?: to)?|thru)[ \n](?:the )?/y;
const listMark = /[ \n]?(?:,[ \n]?(?:(?:and|or|as well as)[ \n])?|[&+][ \n]?|(?:and|or|as well as)[ \n])(?:the )?/y;
/** What a level in words must be followed by: `first lumbar` alone is a puncture or an operation. */
const wordedNoun =
  /[ \n-](?:spinal |vertebral )?(?:vertebra[els]{0,2}|bod(?:y|ies)|(?:nerve )?roots?|nerves?|dis[ck]s?|segments?|levels?|spine|dermatomes?|myotomes?|interspaces?|spaces?|pedicles?|spinous|lamina|foram(?:en|ina)|facets?|endplates?)(?!\p{L})|(?= ?\((?:C|Th?|L|S|D)\d)/uy;
/** What may not follow a level: it would be a name, an address, or a longer number. */
const goesOn = new RegExp(`[/\\\\=@:][\\p{L}\\p{N}]|\\.[\\p{Ll}\\d]|${dash} ?(?:\\d|[CTLSD]h?\\d)`, 'uy');

/** The levels of a text from `start` on, in every spelling that case reports use. Linear in its length; never throws. */
export function levelsOf(text: string, start = 0): WrittenLevel[] {
  const levels: WrittenLevel[] = [];
  const reader = new Reader(text);
  beginning.lastIndex = start;
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    // In "first second" the blank may begin the next one.
    beginning.lastIndex--;
    if (goesBefore.test(text[match.index - 1] ?? ' ')) continue;
    reader.at = match.index;
    const level = readLevel(reader);
    if (!level) continue;
    levels.push(level);
    beginning.lastIndex = level.span.end;
  }
  return levels;
}

/** Segments as they stand together, `C4/5 to C6/7` or `fourth and fifth lumbar`. */
interface Chain {
  readonly items: readonly LevelItem[];
  readonly letter: string;
  /** Whether a blank or hyphen stands between letter and number. */
  readonly apart: boolean;
  /** Whether nothing else is written like it. */
  readonly worded: boolean;
}

const mostItems = 24;

function readLevel(reader: Reader): WrittenLevel | undefined {
  const start = reader.at;
  const items: LevelItem[] = [];
  let noun: LevelKind | undefined;
  let nounSpan: Span | undefined;
  let end = start;
  while (items.length < mostItems) {
    const chain = readWorded(reader) ?? readChain(reader, items.at(-1));
    if (!chain || !isLevel(reader, chain, start, items.length > 0)) break;
    const word = readNoun(reader);
    if (word?.kind && noun && noun !== word.kind) break;
    items.push(...chain.items);
    end = reader.at;
    if (word?.kind) {
      noun = word.kind;
      nounSpan = word.span;
    }
    if (!reader.take(listMark)) break;
  }
  if (items.length === 0) return undefined;
  noun = foramenAmong(noun, items);
  const span = { start, end };
  const kind = noun ?? kindAround(reader.text.slice(Math.max(0, start - 28), start), reader.text.slice(end, end + 50));
  return { expression: { items, ...(noun && { noun, nounSpan }) }, kind, span };
}

/** Whether a chain of segments that exist is one of the spine; the reader stands behind it. */
function isLevel(reader: Reader, { items, letter, apart, worded }: Chain, start: number, listed: boolean): boolean {
  const { text, at } = reader;
  const segments = sitesOf({ items }).flatMap(({ upper, lower }) => (lower ? [upper, lower] : [upper]));
  if (segments.length === 0 || !segments.every((each) => conceivable(each))) return false;
  if (worded) return true;
  goesOn.lastIndex = at;
  if (goesOn.test(text)) return false;
  const short = !/[A-Z].*[A-Z]/s.test(text.slice(items[0]!.span.start, at));
  const before = lastSentence(text.slice(Math.max(0, start - 140), start));
  const behind = firstSentence(text.slice(at, at + 140));
  return isSpinal({ segments, joined: segments.length > 1, short, listed, apart, letter, before, behind });
}

function lastSentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n\n'), text.lastIndexOf('.\n')) + 1);
}

function firstSentence(text: string): string {
  const end = /\.\s|\n\s*\n/.exec(text);
  return end ? text.slice(0, end.index) : text;
}

/** Segments by letters and the marks between them; behind others of a list also by bare numbers. */
function readChain(reader: Reader, last: LevelItem | undefined): Chain | undefined {
  const first =
    readLink(reader) ?? (last && reader.take(bareList) ? readBare(reader, last.from.upper.region) : undefined);
  if (!first) return undefined;
  const links: Link[] = [first.link];
  while (links.length < mostItems) {
    const before = reader.at;
    const region = links.at(-1)!.segment.region;
    const mark = reader.take(slash) ?? reader.take(dashMark);
    const join: Join = !mark ? (reader.take(toWord) ? 'to' : 'pair') : mark[0].includes('/') ? 'pair' : 'dash';
    const glued = reader.at === before;
    // In "L2 - 3 weeks later" the number is none of ours.
    const tight = mark?.[0].trim().length === mark?.[0].length;
    const next = readLink(reader, join) ?? (mark && tight ? readBare(reader, region, join) : undefined);
    if (!next || (glued && !beside(links.at(-1)!.segment, next.link.segment))) {
      reader.at = before;
      break;
    }
    links.push(next.link);
  }
  const { letter, apart, needsMore } = first;
  if (needsMore && links.length < 2 && !readNounAhead(reader)) return undefined;
  const items = itemsAmong(links);
  return items && { items, letter, apart, worded: false };
}

interface ReadLink {
  readonly link: Link;
  readonly letter: string;
  readonly apart: boolean;
  /** Whether it is a level only with a noun or a second number: `lumbar 4`. */
  readonly needsMore: boolean;
}

function readLink(reader: Reader, join?: Join): ReadLink | undefined {
  const start = reader.at;
  const written = reader.take(lettered);
  if (written) {
    const [, letter, gap, number] = written;
    const link = linkTo(segment(regionOf(letter!), Number(number)), start, reader.at, join);
    return { link, letter: letter!, apart: gap !== '', needsMore: gap === ' ' };
  }
  const region = reader.take(regionFirst);
  const number = region && reader.take(bare);
  if (!region || !number) {
    reader.at = start;
    return undefined;
  }
  const link = linkTo(segment(regionNamed(region[1]!), Number(number[1])), start, reader.at, join);
  return { link, letter: '', apart: false, needsMore: region[2] === undefined && region[3] === undefined };
}

function readBare(reader: Reader, region: Region, join?: Join): ReadLink | undefined {
  const start = reader.at;
  const number = reader.take(bare);
  if (!number) return undefined;
  const of = region === 'O' ? 'C' : region;
  const link = linkTo(segment(of, Number(number[1])), start, reader.at, join, true);
  return { link, letter: '', apart: false, needsMore: false };
}

function linkTo(segment: Segment, start: number, end: number, join?: Join, isBare = false): Link {
  return { segment, join, bare: isBare, span: { start, end } };
}

/** What the segments mean: the report format's reading, and for what it leaves open that of narratives. */
function itemsAmong(links: readonly Link[]): LevelItem[] | undefined {
  const [first, last] = [links[0]!, links.at(-1)!];
  const slashes = links.slice(1).every(({ join }) => join === 'pair');
  // In prose a slash between segments that are no neighbours is a range: `C5/7`.
  if (links.length > 1 && slashes && (links.length > 2 || !beside(first.segment, last.segment))) {
    return compareSegments(first.segment, last.segment) < 0 ? [itemOf(first, last)] : undefined;
  }
  if (links.length === 2 && compareSegments(first.segment, last.segment) === 0) return undefined;
  return itemsOf(links) ?? links.map((link) => itemOf(link));
}

function itemOf(from: Link, to?: Link): LevelItem {
  const site = ({ segment: upper, span }: Link): Site => ({ upper, span });
  return {
    from: site(from),
    ...(to && { to: site(to) }),
    span: { start: from.span.start, end: (to ?? from).span.end },
  };
}

/** `the fourth and fifth lumbar vertebrae`, `eleventh thoracic vertebra to the fourth lumbar vertebra`. */
function readWorded(reader: Reader, ahead = 3): Chain | undefined {
  const start = reader.at;
  const items = readOrdinals(reader);
  const behind = items && reader.at;
  if (!items || behind === undefined) {
    reader.at = start;
    return undefined;
  }
  let closed = isAhead(reader, wordedNoun);
  if (closed) reader.take(wordedNoun);
  const beforeTo = reader.at;
  const next = reader.take(toWord) && readOrdinals(reader);
  if (next) {
    const [from, to] = [items.pop()!, next[0]!];
    items.push({ from: from.from, to: to.from, span: { start: from.span.start, end: to.span.end } });
    closed = isAhead(reader, wordedNoun);
  } else reader.at = closed ? behind : beforeTo;
  if (!closed && ahead > 0 && isAhead(reader, listMark)) {
    // The noun of `twelfth thoracic and first lumbar vertebra` is shared.
    const at = reader.at;
    reader.take(listMark);
    closed = readWorded(reader, ahead - 1) !== undefined;
    reader.at = at;
  }
  if (!closed) {
    reader.at = start;
    return undefined;
  }
  return { items, letter: '', apart: false, worded: true };
}

/** Ordinals that share a region's name: one item each, or ranges. */
function readOrdinals(reader: Reader): LevelItem[] | undefined {
  const numbers: { value: number; ranged: boolean; span: Span }[] = [];
  let ranged = false;
  while (numbers.length < mostItems) {
    const start = reader.at;
    const word = reader.take(ordinal);
    if (!word) return undefined;
    numbers.push({ value: ordinalValue(word[1]!), ranged, span: { start, end: reader.at } });
    const mark = reader.take(ordinalMark);
    if (!mark) break;
    ranged = mark[1] !== undefined;
  }
  const region = reader.take(regionWord);
  if (!region) return undefined;
  const items: LevelItem[] = [];
  for (const [index, { value, ranged: joined, span }] of numbers.entries()) {
    const whole = index === numbers.length - 1 ? { start: span.start, end: reader.at } : span;
    const site: Site = { upper: segment(regionNamed(region[1]!), value), span: whole };
    const before = joined ? items.pop() : undefined;
    items.push(
      before
        ? { from: before.from, to: site, span: { start: before.span.start, end: whole.end } }
        : { from: site, span: whole },
    );
  }
  return items;
}

const ordinalNames = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function ordinalValue(word: string): number {
  const digits = Number.parseInt(word, 10);
  if (!Number.isNaN(digits)) return digits;
  const lower = word.toLowerCase();
  return [...ordinalNames, 'eleventh', 'twelfth'].indexOf(lower) + 1;
}

function regionNamed(name: string): Region {
  const key = name.toLowerCase();
  if (key === 'coccygeal') return 'Co';
  return key === 'dorsal' ? 'T' : (key[0]!.toUpperCase() as Region);
}

function regionOf(letter: string): Region {
  if (letter === 'Co') return 'Co';
  return letter === 'D' ? 'T' : (letter[0] as Region);
}

function isAhead(reader: Reader, pattern: RegExp): boolean {
  pattern.lastIndex = reader.at;
  return pattern.test(reader.text);
}

function readNounAhead(reader: Reader): boolean {
  const { at } = reader;
  const word = readNoun(reader);
  reader.at = at;
  return word !== undefined;
}

/** A noun behind one blank or hyphen; `level` says nothing of the kind. */
function readNoun(reader: Reader): { kind: LevelKind | undefined; span: Span } | undefined {
  const before = reader.at;
  if (!/[ \n-]/.test(reader.text[before] ?? '')) return undefined;
  const start = before + 1;
  for (const [noun, pattern] of nounPatterns) {
    reader.at = start;
    if (!reader.take(pattern) || !endsWord(reader.text, reader.at)) continue;
    const kind = noun === 'level' ? undefined : noun === 'dorsal ramus' ? 'medial branch' : noun;
    return { kind, span: { start, end: reader.at } };
  }
  reader.at = before;
  return undefined;
}
