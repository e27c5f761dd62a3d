import type { Span } from '../text/span';
import type { Part, Prose } from './prose';

/** A sentence of the narrative, or what stands for one: an item of a list, a row of a table. */
export interface Sentence {
  readonly span: Span;
  readonly part: Part;
  /** The heading it stands under; empty before the first. */
  readonly heading: string;
  /** The paragraph, list item or table row it belongs to, by that one's start. */
  readonly paragraph: number;
  /** Whether it rests on a publication: it tells of other patients. */
  readonly cites: boolean;
}

/** A blank line, the next item of a list or the next row of a table ends a paragraph. */
const paragraphEnd =
  /\r?\n[ \t]*(?=\r?\n)|\r?\n(?=[ \t]{0,8}(?:[-*+•][ \t]|\d{1,3}[.)][ \t]|\|))|\r?\n(?<=\|[ \t]*\r?\n)/g;

/** A full stop behind one of these ends no sentence. */
const abbreviation =
  /(?:^|[^\p{L}\p{N}])(?:dr|prof|mr|mrs|ms|st|no|nr|vol|fig|figs|tab|ref|refs|eq|sec|vs|cf|ca|approx|resp|incl|dept|i\.e|e\.g|i\.v|i\.m|s\.c|p\.o|a\.m|p\.m|et al|inc|ltd|co|corp|jr|sr|sp|spp|\p{Lu}|\p{Lu}\.\p{Lu})$/iu;

const stop = /[.!?]+["'”’)\]]*(?=\s|$)/g;

/** The sentences of a stretch. Linear in its length. */
export function sentencesIn(prose: Prose, within: Span, part: Part, heading: string): Sentence[] {
  const { text } = prose;
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphsIn(text, within)) {
    for (const span of split(prose, paragraph)) {
      sentences.push({ span, part, heading, paragraph: paragraph.start, cites: cites(prose, span) });
    }
  }
  return sentences;
}

function* paragraphsIn(text: string, { start, end }: Span): Generator<Span> {
  let at = start;
  const stretch = text.slice(start, end);
  for (const match of stretch.matchAll(paragraphEnd)) {
    const next = start + match.index + match[0].length;
    if (text.slice(at, next).trim() !== '') yield { start: at, end: next };
    at = next;
  }
  if (text.slice(at, end).trim() !== '') yield { start: at, end };
}

function* split(prose: Prose, paragraph: Span): Generator<Span> {
  const { text } = prose;
  const stretch = text.slice(paragraph.start, paragraph.end);
  let at = paragraph.start;
  for (const match of stretch.matchAll(stop)) {
    const end = paragraph.start + match.index + match[0].length;
    if (!endsSentence(text, paragraph.start + match.index, end, paragraph.end)) continue;
    // A citation behind the full stop belongs to the sentence before it.
    const behind = prose.citations.find(({ span }) => span.start >= end && text.slice(end, span.start).trim() === '');
    const last = behind && behind.span.end <= paragraph.end ? behind.span.end : end;
    yield { start: at, end: last };
    at = last;
  }
  if (text.slice(at, paragraph.end).trim() !== '') yield { start: at, end: paragraph.end };
}

function endsSentence(text: string, stopAt: number, end: number, limit: number): boolean {
  const next = text.slice(end, Math.min(limit, end + 12)).trimStart();
  if (next === '') return true;
  // A sentence begins with a capital, a digit or an opening mark.
  if (!/^["'“‘([]?[\p{Lu}\p{N}]/u.test(next)) return false;
  if (text[stopAt] !== '.') return true;
  return !abbreviation.test(text.slice(Math.max(0, stopAt - 12), stopAt));
}

/** Numbers in brackets, and the words with which authors point to publications. */
const pointer =
  /\[\d{1,3}(?:\s?[,\u2013-]\s?\d{1,3}){0,20}\]|\bet al\b|\b(?:and|&) (?:colleagues|co-?workers)\b|\b(?:literature|previous(?:ly)? (?:reports?|studies|published|reported|described)|(?:case )?series of|(?:was|were|been|has|have|have been|is) (?:previously )?reported (?:by|in)|reported (?:cases|by)|(?:studies|trials?|authors|reviews?|meta-analys[ei]s) (?:have|has|had|show|showed|found|report|reported|suggest)|systematic review|in a (?:study|cohort|trial|review|series))\b/i;

function cites(prose: Prose, { start, end }: Span): boolean {
  if (prose.citations.some(({ span }) => span.start >= start && span.start < end)) return true;
  return pointer.test(prose.text.slice(start, end));
}
