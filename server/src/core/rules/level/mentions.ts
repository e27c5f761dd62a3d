import type { Report } from '../../model/report';
import { proseOf } from '../../syntax/body';
import type { Span } from '../../text/span';
import { type Region, type Segment, segment } from '../../values/level-expression';
import { adjacent } from '../../values/level-order';
import { type LevelStyle, printSite } from '../../values/level-print';

/** How a pair is written: the styles of journals and two that no journal of ours asks for. */
export type WrittenStyle = LevelStyle | 'slash-full' | 'endash-short';

/** A pair of neighbouring segments in the narrative, `C5-6`. */
export interface PairMention {
  readonly text: string;
  readonly span: Span;
  readonly upper: Segment;
  readonly lower: Segment;
  /** `L5/S1` is the same in short and in full. */
  readonly styles: readonly WrittenStyle[];
}

/**
 * A letter and number, a mark, and a number with or without its letter. `D` is left out, for it also counts days and
 * receptors; what goes on behind is a list or a range of its own.
 */
const pair =
  /(?<![\p{L}\p{N}_./@#=-][-/\u2010-\u2014]?)(C|Th?|L|S)(\d{1,2})([-/\u2010\u2011\u2013])(C|Th?|L|S|)(\d{1,2})(?![\p{L}\p{N}_@]|[-/\u2010-\u2014][\p{L}\p{N}]|\.\d)/gu;

/** Code, links' targets and citations are no prose. */
const noProse = /`[^`\n]{0,500}`|\]\([^)\n]{0,500}\)|\[@[^\]\n]{0,500}\]|https?:\/\/\S+|doi:\S+/g;

/**
 * The pairs of spinal levels in the narrative, from which a style of writing can be told. Look-alikes are left out:
 * MRI weightings and tumour stages, heart sounds, complement factors.
 */
export function pairMentions(report: Report): PairMention[] {
  const { text, source } = report;
  const { body } = source;
  const prose = proseOf(text, body, body.span).replace(noProse, (found) => ' '.repeat(found.length));
  const skipped = body.sections.filter(({ heading }) =>
    /^(?:references|bibliography|literature(?: cited)?)$/i.test(heading.text.trim()),
  );
  const mentions: PairMention[] = [];
  for (const match of prose.matchAll(pair)) {
    const [written, letter, number, mark, secondLetter, secondNumber] = match as unknown as string[];
    const start = body.span.start + match.index;
    const upper = segment(regionOf(letter!), Number(number));
    const lower = segment(regionOf(secondLetter || letter!), Number(secondNumber));
    const span = { start, end: start + written!.length };
    if (!adjacent(upper, lower, 'vertebra') || isLookAlike(upper, lower, prose, match.index, written!.length)) continue;
    if (skipped.some((section) => section.span.start <= start && start < section.span.end)) continue;
    mentions.push({ text: written!, span, upper, lower, styles: stylesOf(mark!, upper, lower, secondLetter !== '') });
  }
  return mentions;
}

function regionOf(letters: string): Region {
  return letters[0] as Region;
}

/** Around a look-alike stands what it belongs to. */
function isLookAlike(upper: Segment, lower: Segment, prose: string, at: number, length: number): boolean {
  // T1/T2 are weightings or a half-life, S1/S2 heart sounds, far oftener than spinal levels.
  if (upper.region === lower.region && (upper.region === 'S' || (upper.region === 'T' && upper.number === 1)))
    return true;
  const around = prose.slice(Math.max(0, at - 40), at + length + 40);
  return /weight|\bstag|tumou?r|\bN[0-3][a-c]?\b|\bM[01]\b|complement|receptor|troponin/i.test(around);
}

function stylesOf(mark: string, upper: Segment, lower: Segment, full: boolean): WrittenStyle[] {
  const [short, long]: [WrittenStyle, WrittenStyle] =
    mark === '/'
      ? ['slash-short', 'slash-full']
      : mark === '\u2013'
        ? ['endash-short', 'endash-full']
        : ['hyphen-short', 'hyphen-full'];
  return upper.region !== lower.region ? [short, long] : [full ? long : short];
}

/** A mention in a style that journals use. */
export function rewritten({ upper, lower }: PairMention, style: LevelStyle): string {
  return printSite({ upper, lower, span: { start: 0, end: 0 } }, style);
}
