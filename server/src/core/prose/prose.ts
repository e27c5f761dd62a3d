import type { Journal } from '../model/generated/types';
import type { Report } from '../model/report';
import { readSections } from '../model/sections';
import { firstFrom, lastBefore, type Span } from '../text/span';
import { type Sentence, sentencesIn } from './sentences';
import { askerOf, WordIndex } from './word-index';
import { isLetterOrDigit, type Word, wordsIn } from './words';

/** What a stretch of the narrative is to the story: `other` holds introduction, discussion and conclusion. */
export type Part = 'abstract' | 'case' | 'other';

/** A citation as written, `[@eker2014; @derby2008]`, with its keys. */
export interface CitationMark {
  readonly span: Span;
  /** Whether it cites a publication; one that points to figures and tables alone does not. */
  readonly cites: boolean;
  readonly keys: readonly { readonly key: string; readonly span: Span }[];
}

/**
 * The narrative as readers of mentions see it. Offsets are those of the file, and `text` is as long as the file: front
 * matter, code, comments, addresses, citations and Markdown's marks are blanks there. Everything is read once.
 */
export class Prose {
  readonly report: Report;
  readonly text: string;
  readonly citations: readonly CitationMark[];
  /** Stretches with their part, in order; the list of references is none. */
  readonly parts: readonly { readonly part: Part; readonly span: Span; readonly heading: string }[];
  /** What readers of mentions found, by reader. */
  readonly found = new Map<unknown, unknown>();
  readonly #start: number;
  #sentences: readonly Sentence[] | undefined;
  #all: readonly Word[] | undefined;
  #words: readonly Word[] | undefined;
  #index: WordIndex | undefined;

  constructor(report: Report, journal: Journal) {
    this.report = report;
    const { text, citations } = masked(report);
    this.text = text;
    this.citations = citations;
    this.parts = partsOf(report, journal);
    this.#start = report.source.body.span.start;
  }

  /** Where a global pattern matches the narrative, in order. One that begins with known words is tried only at those. */
  matches(pattern: RegExp): Iterable<RegExpExecArray> {
    const asker = askerOf(pattern);
    const places = asker === undefined ? undefined : this.index.of(asker);
    if (places) return this.#matchesAt(pattern, places.at);
    // The blanks in place of the front matter are passed over.
    pattern.lastIndex = this.#start;
    return this.text.matchAll(pattern);
  }

  /** The first match of a pattern within a stretch. */
  firstIn(pattern: RegExp, { start, end }: Span): RegExpExecArray | undefined {
    const asker = askerOf(pattern);
    const at = asker === undefined ? undefined : this.index.of(asker)?.at;
    if (!at) {
      const match = pattern.exec(this.text.slice(start, end));
      if (match) match.index += start;
      return match ?? undefined;
    }
    const here = sticky(pattern);
    for (let next = firstFrom(at, start, (place) => place); next < at.length && at[next]! < end; next++) {
      here.lastIndex = at[next]!;
      const match = here.exec(this.text);
      if (match && here.lastIndex <= end) return match;
    }
    return undefined;
  }

  #matchesAt(pattern: RegExp, places: readonly number[]): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    const here = sticky(pattern);
    let reached = 0;
    for (const at of places) {
      if (at < reached) continue;
      here.lastIndex = at;
      const match = here.exec(this.text);
      if (!match) continue;
      found.push(match);
      reached = at + match[0].length;
    }
    return found;
  }

  /** Where words stand with which patterns and names begin, headings and references included. */
  get index(): WordIndex {
    this.#index ??= new WordIndex(this.#allWords);
    return this.#index;
  }

  /** The sentences of the narrative in order; a cell of a table and an item of a list are sentences too. */
  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesIn(this);
    return this.#sentences;
  }

  /** The words of the parts in order. */
  get words(): readonly Word[] {
    this.#words ??= within(this.#allWords, this.parts);
    return this.#words;
  }

  get #allWords(): readonly Word[] {
    this.#all ??= wordsIn(this.text, this.report.source.body.span);
    return this.#all;
  }

  /** The sentence that holds `offset`; `undefined` between sentences. */
  sentenceAt(offset: number): Sentence | undefined {
    const sentence = lastBefore(this.sentences, offset, ({ span }) => span.start);
    return sentence && offset < sentence.span.end ? sentence : undefined;
  }
}

/** The words that stand in one of the parts; both are in order. */
function within(words: readonly Word[], parts: Prose['parts']): Word[] {
  let at = 0;
  return words.filter(({ start }) => {
    while (at < parts.length && parts[at]!.span.end <= start) at++;
    return at < parts.length && start >= parts[at]!.span.start;
  });
}

const stickies = new WeakMap<RegExp, RegExp>();

/** The pattern as it is tried at one place. */
function sticky(pattern: RegExp): RegExp {
  let here = stickies.get(pattern);
  if (!here) {
    here = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
    stickies.set(pattern, here);
  }
  return here;
}

/** The narrative of a report; the journal's profile tells what its headings mean. Read once per report and journal. */
export function proseOfReport(report: Report, journal: Journal): Prose {
  const read = report.root.once(proseOfReport, () => new Map<Journal, Prose>());
  const prose = read.get(journal) ?? new Prose(report, journal);
  read.set(journal, prose);
  return prose;
}

/** Makes a reader of mentions remember what it found in each narrative: many rules ask the same. */
export function once<T>(read: (prose: Prose) => T): (prose: Prose) => T {
  return (prose) => {
    // Not in a `WeakMap`: see `Located.once`.
    if (!prose.found.has(read)) prose.found.set(read, read(prose));
    return prose.found.get(read) as T;
  };
}

const citation = /\[[^\]\n]{0,20}@[^\]\n]{1,500}\]/g;
const citationKey = /@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,200})/gu;
/** Prefixes by which keys of the report's own figures and tables are told from references, as Quarto has them. */
export const crossReference = /^(?:fig|tbl|tab|sec|eq)[:-]/;
/** Code, targets of links, tags and addresses are no prose; each is looked for only where its sign stands. */
const verbatim: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['`', /`[^`\n]{1,500}`/g],
  ['](', /(?<=\])\([^)\n]{0,500}\)/g],
  ['<', /<[^<>\n]{0,500}>/g],
  ['://', /\b(?:https?|ftp):\/\/\S{1,500}/g],
  ['mailto:', /\bmailto:\S{1,500}/g],
  ['doi:', /\bdoi:\S{1,500}/g],
  ['www.', /\bwww\.\S{1,500}/g],
  ['{', /\{[#.][^}\n]{0,100}\}/g],
];
/** Emphasis; an underscore within a word is none. */
const mark = /[*_]{1,3}/g;

/** Markdown with its code, addresses and targets of links blanked out; every character keeps its place. */
export function withoutVerbatim(markdown: string): string {
  let text = markdown;
  for (const [sign, pattern] of verbatim) if (text.includes(sign)) text = text.replace(pattern, blank);
  return text;
}

function masked(report: Report): { text: string; citations: CitationMark[] } {
  const { text, source } = report;
  const { span, hidden } = source.body;
  let body = '';
  let at = span.start;
  for (const { start, end } of hidden) {
    body += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  body += text.slice(at);
  const citations: CitationMark[] = [];
  if (body.includes('@')) {
    body = body.replace(citation, (found, offset: number) => {
      const start = span.start + offset;
      const keys = [...found.matchAll(citationKey)].map((match) => ({
        key: match[1]!.replace(/[.:]$/, ''),
        span: { start: start + match.index + 1, end: start + match.index + 1 + match[1]!.replace(/[.:]$/, '').length },
      }));
      const cites = keys.some(({ key }) => !crossReference.test(key));
      citations.push({ span: { start, end: start + found.length }, cites, keys });
      return blank(found);
    });
  }
  body = withoutVerbatim(body);
  if (body.includes('*') || body.includes('_')) body = body.replace(mark, blankMark);
  return { text: ' '.repeat(span.start) + body, citations };
}

const blank = (found: string) => ' '.repeat(found.length);

function blankMark(found: string, offset: number, body: string): string {
  const before = body[offset - 1] ?? ' ';
  const behind = body[offset + found.length] ?? ' ';
  const opens = !isLetterOrDigit(before) && !isSpace(behind);
  const closes = !isSpace(before) && !isLetterOrDigit(behind);
  return opens || closes ? blank(found) : found;
}

const isSpace = (character: string) => /\s/.test(character);

function partsOf(report: Report, journal: Journal): { part: Part; span: Span; heading: string }[] {
  const { body } = report.source;
  const { abstract, body: meant } = readSections(report, journal);
  const lead = { start: body.span.start, end: body.sections[0]?.heading.span.start ?? body.span.end };
  // A narrative without any heading tells the case from its first word.
  const parts: { part: Part; span: Span; heading: string }[] = [
    { part: body.sections.length === 0 ? 'case' : 'other', span: lead, heading: '' },
  ];
  const slotsOf = new Map(meant.map((section) => [section.heading, section.slots]));
  const open: { level: number; part: Part | 'references' }[] = [];
  for (const { heading, own } of body.sections) {
    while (open.length > 0 && open.at(-1)!.level >= heading.level) open.pop();
    const outer = open.at(-1)?.part ?? 'other';
    const slots = slotsOf.get(heading) ?? [];
    let part: Part | 'references' = outer;
    if (heading === abstract?.heading) part = 'abstract';
    else if (outer !== 'abstract' && slots.length > 0) {
      if (slots.includes('case') || slots.includes('timeline')) part = 'case';
      else part = slots.includes('references') ? 'references' : 'other';
    }
    open.push({ level: heading.level, part });
    if (part !== 'references') parts.push({ part, span: own, heading: heading.text });
  }
  return parts.filter(({ span }) => span.end > span.start);
}
