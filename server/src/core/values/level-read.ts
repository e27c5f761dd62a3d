import { said, say, sayAll } from '../text/say';
import type { Span } from '../text/span';
import {
  type LevelExpression,
  type LevelItem,
  type LevelKind,
  type Region,
  type Segment,
  type Site,
  segment,
} from './level-expression';
import { endsWord, type Noun, nounPatterns } from './level-nouns';
import { beside } from './level-order';
import { foramenAmong, printLevel } from './level-print';
import { accept, type Parsed, quoted, reject, tooLong, trimmed } from './parsed';
import { dash, Reader } from './reader';

/** The mark before a segment: nothing or a slash, a dash, a word. */
export type Join = 'pair' | 'dash' | 'to';

/** One segment of a chain such as `C4/5 to C6/7`, with what stands in front of it. */
export interface Link {
  readonly segment: Segment;
  readonly join?: Join;
  /** Written as a bare number, `6` in `C5/6`. */
  readonly bare: boolean;
  readonly nerve?: 'TON';
  readonly span: Span;
}

const named = /(?:(occiput|occ|oc|o|c0)|(atlas)|(axis)|(TON|(?:third|3rd)\soccipital\snerves?))(?![a-z0-9])/iy;
const lettered = /(co|cx|c|th|t|d|l|s)\s?[-.]?\s?(\d{1,4})(?!\d)/iy;
const bareNumber = /(\d{1,4})(?![\d.])/y;
const slash = /\s*\/\s*/y;
const hyphen = new RegExp(`\\s*${dash}\\s*`, 'y');
const toWord = /\s+(?:to|through|thru)\s+/iy;
const listMark = /\s*(?:[,;]\s*(?:and\s+)?|[&+]\s*|\band\s+)/iy;

/** Reads a level; of a text it can't read it offers only what the grammar itself can tell. */
export function readLevel(text: string): Parsed<LevelExpression> {
  const refused = tooLong(text, () => say`a spinal level`);
  if (refused) return refused;
  const reader = new Reader(text);
  const whole = trimmed(text);
  if (reader.ended())
    return reject('empty', say`There is no level here. Write one like \`C5\`, \`C5/6\` or \`T12 to L2\`.`, whole);

  const items: LevelItem[] = [];
  let noun: LevelKind | undefined;
  let nounSpan: Span | undefined;
  let bearers = 0; // The items from this one on have no noun yet.
  let region: Region | undefined;
  do {
    const chain = readChain(reader.skip(), region);
    if (!Array.isArray(chain)) return chain ?? rejectRest(reader, items, noun);
    const read = itemsOf(chain);
    if (!read) return rejectChain(chain);
    for (const item of read) items.push(item);
    region = chain.at(-1)!.segment.region;

    const word = chain[0]!.nerve ? { noun: 'medial branch' as const, span: chain[0]!.span } : readNoun(reader);
    if (!word || word.noun === 'level') continue;
    const kind = word.noun === 'dorsal ramus' ? 'medial branch' : word.noun;
    if (noun && noun !== kind) return rejectNouns(noun, kind, word.span);
    if (word.noun === 'dorsal ramus') {
      for (let at = bearers; at < items.length; at++) items[at] = asDorsalRamus(items[at]!);
    }
    noun = kind;
    nounSpan = word.span;
    bearers = items.length;
    if (chain[0]!.nerve) readNoun(reader, 'medial branch');
  } while (reader.take(listMark));
  if (!reader.ended()) return rejectRest(reader, items, noun);

  noun = foramenAmong(noun, items);
  return accept({ items, ...(noun && { noun, nounSpan }) });
}

/** Segments and the marks between them; a problem, or `undefined` where no segment stands. */
function readChain(reader: Reader, region: Region | undefined): Link[] | Parsed<never> | undefined {
  const first = readLink(reader, region);
  if (!first) return undefined;
  const chain = [first];
  while (true) {
    const before = reader.at;
    const last = chain.at(-1)!;
    const join: Join = reader.take(slash) ? 'pair' : reader.take(hyphen) ? 'dash' : reader.take(toWord) ? 'to' : 'pair';
    const glued = reader.at === before;
    const next = last.nerve ? undefined : readLink(reader, glued ? undefined : last.segment.region, join);
    if (!next || next.nerve) {
      reader.at = before;
      break;
    }
    chain.push(next);
  }
  return chain.map(runTogether).find((problem) => problem !== undefined) ?? chain;
}

/** A segment; with a `region` to inherit, also a bare number. */
function readLink(reader: Reader, region: Region | undefined, join?: Join): Link | undefined {
  const start = reader.at;
  const link = (segment: Segment, bare = false, nerve?: 'TON'): Link => ({
    segment,
    join,
    bare,
    ...(nerve && { nerve }),
    span: { start, end: reader.at },
  });
  const letters = reader.take(lettered);
  if (letters) return link(segment(regionOf(letters[1]!), Number(letters[2])));
  const name = reader.take(named);
  if (name) {
    if (name[4]) return link(segment('C', 3), false, 'TON');
    return link(name[1] ? segment('O', 0) : segment('C', name[2] ? 1 : 2));
  }
  const number = region && reader.take(bareNumber);
  return number ? link(segment(region === 'O' ? 'C' : region, Number(number[1])), true) : undefined;
}

function regionOf(letters: string): Region {
  const key = letters.toUpperCase();
  if (key === 'CO' || key === 'CX') return 'Co';
  return key === 'TH' || key === 'D' ? 'T' : (key as Region);
}

/** `C56` has no reading: it may be C5/6 or C5 to C6, or a slip for C5 or C6. */
function runTogether({ segment: { region, number }, span }: Link): Parsed<never> | undefined {
  const digits = String(number);
  const least = region === 'T' ? 14 : 10;
  if (number < least) return undefined;
  for (let cut = 1; cut < digits.length; cut++) {
    const upper = Number(digits.slice(0, cut));
    const lower = Number(digits.slice(cut));
    const next = lower === upper + 1;
    if (!next && (region === 'T' || digits.length > 2 || lower <= upper)) continue;
    const range = `${region}${upper} to ${region}${lower}`;
    const written = `\`${region}${digits}\``;
    const pair = `${region}${upper}/${lower}`;
    const message = next
      ? say`${written} runs two numbers together. Write \`${pair}\`, or \`${range}\` for both segments.`
      : say`There is no ${region}${digits}. For a range write \`${range}\`.`;
    return reject('run-together', message, span, next ? [pair, range] : [range]);
  }
  if (digits.length <= 2) return undefined;
  return reject(
    'syntax',
    say`\`${region}${digits}\` is no level: ${digits} is too large a number. Write one like \`C5\` or \`C5/6\`.`,
    span,
  );
}

/** What a chain means: a site, a pair, a range with a site or pair at each end, or a list; `undefined` if it could be several. */
export function itemsOf(chain: readonly Link[]): LevelItem[] | undefined {
  const [first, second] = chain;
  if (chain.length === 1) return [item(site(first!))];
  if (chain.length === 2 && second!.join === 'dash') {
    const pair = beside(first!.segment, second!.segment);
    return [pair ? item(site(first!, second)) : item(site(first!), site(second!))];
  }
  if (chain.length === 2 && second!.join === 'pair') return [item(site(first!, second))];

  const count = (join: Join) => chain.filter((link) => link.join === join).length;
  const mark = count('to') > 0 ? 'to' : 'dash';
  const cut = chain.findIndex((link) => link.join === mark);
  if (count(mark) === 1 && cut <= 2 && chain.length - cut <= 2) {
    return [item(site(first!, cut === 2 ? second : undefined), site(chain[cut]!, chain[cut + 1]))];
  }
  const list = count('dash') === chain.length - 1 && chain.every((link) => !link.bare);
  return list ? chain.map((link) => item(site(link))) : undefined;
}

function site(upper: Link, lower?: Link): Site {
  return {
    upper: upper.segment,
    ...(lower && { lower: lower.segment }),
    ...(upper.nerve && { nerve: upper.nerve }),
    span: { start: upper.span.start, end: (lower ?? upper).span.end },
  };
}

function item(from: Site, to?: Site): LevelItem {
  return { from, ...(to && { to }), span: { start: from.span.start, end: (to ?? from).span.end } };
}

function asDorsalRamus({ from, to, span }: LevelItem): LevelItem {
  return { from: { ...from, nerve: 'dorsal ramus' }, ...(to && { to: { ...to, nerve: 'dorsal ramus' } }), span };
}

function readNoun(reader: Reader, only?: Noun): { noun: Noun; span: Span } | undefined {
  const before = reader.at;
  const start = reader.skip().at;
  for (const [noun, pattern] of reader.ended() ? [] : nounPatterns) {
    if ((only !== undefined && only !== noun) || !reader.take(pattern)) continue;
    if (endsWord(reader.text, reader.at)) return { noun, span: { start, end: reader.at } };
    reader.at = start;
  }
  reader.at = before;
  return undefined;
}

function rejectChain(chain: readonly Link[]): Parsed<never> {
  const span = { start: chain[0]!.span.start, end: chain.at(-1)!.span.end };
  const few = chain.slice(0, 12);
  const singles = few.map((link) => item(site(link)));
  const pairs = few.slice(1).map((link, index) => item(site(few[index]!, link)));
  const readings = [pairs, singles].map((items) => printLevel({ items }));
  const message = say`These ${chain.length} segments can be read in more than one way. Write ${sayAll(readings.map(quoted), 'or')}.`;
  return reject('chain', message, span, chain.length > few.length ? [] : readings);
}

function rejectNouns(one: Noun, other: Noun, span: Span): Parsed<never> {
  const message = say`This names both a ${said(one)} and a ${said(other)}; a level has one kind. Write them as two entries.`;
  return reject('mixed-nouns', message, span);
}

/** Something stands where the level should begin, go on or end; what was read so far may be all that was meant. */
function rejectRest(reader: Reader, items: readonly LevelItem[], noun: LevelKind | undefined): Parsed<never> {
  const { start, end } = trimmed(reader.text);
  const span = { start: Math.min(reader.skip().at, end), end };
  if (items.length === 0 || items.length > 20) {
    const message = say`${quoted(reader.rest)} can't be read as a spinal level. Write one like \`C5\`, \`C5/6\` or \`T12 to L2\`.`;
    return reject('syntax', message, { start, end });
  }
  const read = printLevel({ items, noun });
  const message =
    span.start < end
      ? say`${quoted(reader.rest)} is no part of a spinal level. Keep \`${read}\` and put the rest into its own field.`
      : say`The level ends in the middle. Write \`${read}\`, or name the level that should follow.`;
  return reject('syntax', message, span.start < end ? span : { start, end }, [read]);
}
