import type { Span } from '../core/text/span';
import { type LevelExpression, type LevelItem, parseLevel, type Site } from '../core/values/level';
import { type LevelStyle, printLevel } from '../core/values/level-print';

/** A pair or a range of levels as prose writes it: `C5-6`, `L4–L5`, `T12-L2`. */
export interface ProseLevel {
  readonly expression: LevelExpression;
  readonly text: string;
  readonly span: Span;
}

/*
 * Capitals only, and no `D`: prose is full of receptors, vitamins and chess squares. What precedes a level is no letter,
 * digit or mark that would make it part of a longer word, an address or a file name.
 */
const candidate =
  /(?<![\p{L}\p{N}_/.@#:\\=\u2010-\u2015\u2212-])(?:C|Th|T|L|S)\d{1,2} ?[-\u2010-\u2014\u2212/] ?(?:C|Th|T|L|S)?\d{1,2}(?![\p{L}\p{N}_]|[/\\=@:][\p{L}\p{N}]|\.[\p{L}\d]|[-\u2010-\u2014\u2212/] ?(?:(?:C|Th|T|L|S)\d|\d))/gu;

/** Words behind a pair that make it two single things: two roots, two vertebrae, two sequences, two heart sounds. */
const noPairBefore =
  /^[ -]{0,2}(?:(?:spinal |nerve |spinal nerve )?roots?|nerves?|vertebra|bod(?:y|ies)|dermatom|myotom|radicul|segments? of the cord|cord segment|medial branch|dorsal ram|innervat|dorsal root|weighted|signal|imag|sequence|hyper|hypo|relax|mapping|heart|sounds?|stage|tumou?r|lymph|receptor|complement|hormone|ratio|slope)/i;
/** Words in front of it that do the same. */
const noPairBehind =
  /(?:complement|heart sounds?|thyroid|stage|grade|free|roots|nerves|vertebrae|dermatomes|myotomes) $/i;

/** Stretches of Markdown that are no prose: code, addresses, targets of links, citations. */
const verbatim =
  /`[^`\n]*`|\]\([^)\n]{0,500}\)|<[^<>\n]{0,500}>|\[@[^\]\n]{0,500}\]|\b(?:https?|ftp|mailto|doi):\S+|\bwww\.\S+/g;

/** The pairs and ranges of spinal levels that a piece of prose names; what could be anything else is left out. */
export function proseLevels(text: string): ProseLevel[] {
  const skipped = [...text.matchAll(verbatim)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  const levels: ProseLevel[] = [];
  for (const match of text.matchAll(candidate)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (skipped.some(({ start, end }) => start < span.end && span.start < end)) continue;
    if (noPairBefore.test(text.slice(span.end, span.end + 24))) continue;
    if (noPairBehind.test(text.slice(Math.max(0, span.start - 16), span.start))) continue;
    const parsed = parseLevel(match[0]);
    if (!parsed.ok || !parsed.value.items.every(isBony)) continue;
    levels.push({ expression: parsed.value, text: match[0], span });
  }
  return levels;
}

/** Whether a pair or range runs along vertebrae, from the head down; `C7/8` is a pair of roots and keeps its spelling. */
function isBony({ from, to }: LevelItem): boolean {
  const ends = [from, ...(to ? [to] : [])];
  if (ends.some((site) => segments(site).some(({ region, number }) => region === 'C' && number === 8))) return false;
  if (to) return !from.lower && !to.lower;
  return from.lower !== undefined && rank(from.upper) < rank(from.lower);
}

const regions = ['O', 'C', 'T', 'L', 'S', 'Co'];

function rank({ region, number }: Site['upper']): number {
  return regions.indexOf(region) * 100 + number;
}

function segments({ upper, lower }: Site) {
  return lower ? [upper, lower] : [upper];
}

/** A text with the levels of its prose in a journal's style; every other character stays as the author wrote it. */
export function restyleLevels(text: string, style: LevelStyle): string {
  let styled = '';
  let at = 0;
  for (const { expression, span } of proseLevels(text)) {
    styled += text.slice(at, span.start) + printLevel(expression, style);
    at = span.end;
  }
  return styled + text.slice(at);
}
