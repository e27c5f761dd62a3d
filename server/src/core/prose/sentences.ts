import { lastBefore, type Span } from '../text/span';
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
  /(?:^|[^A-Za-z0-9])(?:dr|prof|mr|mrs|ms|st|no|nr|vol|fig|figs|tab|ref|refs|eq|sec|vs|cf|ca|approx|resp|incl|dept|i\.e|e\.g|i\.v|i\.m|s\.c|p\.o|a\.m|p\.m|et al|inc|ltd|co|corp|jr|sr|sp|spp|[a-z]|[a-z]\.[a-z])$/i;

const stop = /(?<![.!?])[.!?]{1,20}["'”’)\]]{0,10}(?=\s|$)/g;

/** The sentences of the narrative. Linear in its length. */
export function sentencesIn(prose: Prose): Sentence[] {
  const sentences: Sentence[] = [];
  const cited = prose.citations.filter((mark) => mark.cites);
  const pointed = pointersIn(prose);
  let citation = 0;
  let pointer = 0;
  for (const { part, span: within, heading } of prose.parts) {
    for (const paragraph of paragraphsIn(prose.text, within)) {
      for (const span of split(prose, paragraph)) {
        // Both lists are in order, as the sentences are: each is walked once.
        while (citation < cited.length && cited[citation]!.span.start < span.start) citation++;
        while (pointer < pointed.length && pointed[pointer]! < span.start) pointer++;
        const cites = (cited[citation]?.span.start ?? span.end) < span.end || (pointed[pointer] ?? span.end) < span.end;
        sentences.push({ span, part, heading, paragraph: paragraph.start, cites });
      }
    }
  }
  return sentences;
}

function* paragraphsIn(text: string, { start, end }: Span): Generator<Span> {
  let at = start;
  const stretch = text.slice(start, end);
  for (const match of stretch.matchAll(paragraphEnd)) {
    const next = start + match.index + match[0].length;
    if (holdsText(text, at, next)) yield { start: at, end: next };
    at = next;
  }
  if (holdsText(text, at, end)) yield { start: at, end };
}

function* split(prose: Prose, paragraph: Span): Generator<Span> {
  const { text, citations } = prose;
  const stretch = text.slice(paragraph.start, paragraph.end);
  let at = paragraph.start;
  for (const match of stretch.matchAll(stop)) {
    const end = paragraph.start + match.index + match[0].length;
    if (end <= at || !endsSentence(text, paragraph.start + match.index, end, paragraph.end)) continue;
    // A citation behind the full stop belongs to the sentence before it.
    const behind = citations.length === 0 ? undefined : nextCitation(prose, end, paragraph.end);
    const last = behind?.end ?? end;
    yield { start: at, end: last };
    at = last;
  }
  if (holdsText(text, at, paragraph.end)) yield { start: at, end: paragraph.end };
}

/** A citation that follows `at` with nothing but blanks between. */
function nextCitation({ text, citations }: Prose, at: number, limit: number): Span | undefined {
  const near = text.slice(at, Math.min(limit, at + 3)).search(/\S/);
  // Citations are blanks in the text: where words follow at once, there is none.
  if (near === 0 || near === 1) return undefined;
  const citation = lastBefore(citations, at + 2, ({ span }) => span.start)?.span;
  return citation && citation.start >= at && citation.end <= limit ? citation : undefined;
}

function endsSentence(text: string, stopAt: number, end: number, limit: number): boolean {
  const next = text.slice(end, Math.min(limit, end + 12)).trimStart();
  if (next === '') return true;
  // A sentence begins with a capital, a digit or an opening mark.
  if (!/^["'“‘([]?(?:[A-Z0-9]|(?=[^\0-\x7f])[\p{Lu}\p{N}])/u.test(next)) return false;
  if (text[stopAt] !== '.') return true;
  return !abbreviation.test(text.slice(Math.max(0, stopAt - 12), stopAt));
}

/** Whether there is more than blanks; looks no further than the first letter. */
function holdsText(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!/\s/.test(text[at]!)) return true;
  return false;
}

/** Numbers in brackets, and the words with which authors point to publications. */
const numbered = /\[\d{1,3}(?:\s?[,\u2013-]\s?\d{1,3}){0,20}\]/g;
const pointer =
  /\b(?:et al\b|(?:and|&) (?:colleagues|co-?workers)\b|literature(?! review)|previous(?:ly)? (?:reports?|studies|published|reported|described)|series of|reported (?:cases|by|in (?:\d|an?|up|about|several|previous|other|some|few|many|only|patients|children|adults))\b|(?:studies|trials?|authors|reviews?|meta-analys[ei]s) (?:have|has|had|shows?|showed|found|reports?|reported|suggests?)\b|systematic review|in a (?:study|cohort|trial|review|series)\b)/gi;
/** What makes such words speak of the report itself: "with a review of the literature", "reported by the parents". */
const ofThisReport = /\breviews? of (?:the )?(?:[a-z]{1,12} )?$/i;
const byPeople =
  /^reported (?:by|in) (?:the |his |her |their |a )?(?:patients?|parents?|mother|father|family|wife|husband|partner|caregivers?|carers?|relatives?|nurs|staff|(?:left|right)\b)/i;
const notPublished =
  /^series of (?:[a-z-]{1,15} )?(?:injections?|tests?|treatments?|sessions?|seizures?|x-?rays?|radiographs?|images|operations?|blocks?|episodes?)/i;

/** Where such pointers stand, in order. */
function pointersIn(prose: Prose): number[] {
  const { text } = prose;
  const found = text.includes('[') ? Array.from(prose.matches(numbered), ({ index }) => index) : [];
  for (const { 0: words, index } of prose.matches(pointer)) {
    if (/^literature/i.test(words) && ofThisReport.test(text.slice(Math.max(0, index - 35), index))) continue;
    if (/^reported (?:by|in)/i.test(words) && byPeople.test(text.slice(index, index + 50))) continue;
    if (/^series of/i.test(words) && notPublished.test(text.slice(index, index + 50))) continue;
    found.push(index);
  }
  return found.sort((a, b) => a - b);
}
