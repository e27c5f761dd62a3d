import type { Journal } from '../../core/model/generated/types';
import type { Report, ReportType } from '../../core/model/report';
import { readSections } from '../../core/model/sections';
import type { CslItem, Surroundings } from '../../core/model/surroundings';
import { countWords, type Section } from '../../core/syntax/body';
import { say, sayAll } from '../../core/text/say';
import type { Span } from '../../core/text/span';
import { renderAbstract } from '../abstract';
import { textOf } from '../blocks';
import type { Block, Figure, Inline } from '../document/content';
import { readInline, readMarkdown } from '../document/read-markdown';
import { restyleLevels } from '../level-style';
import { type Statement, statementsOf } from '../statements';
import { type Affiliation, type Author, affiliationsOf, authorsOf } from './authors';
import { Citations, type NumberedReference } from './citations';
import { figuresOf } from './figures';

/** A whole report as a journal prints it, before it is HTML, DOCX or JATS. Of the front matter only what is printed is in it. */
export interface Article {
  readonly journal: Journal;
  readonly type: ReportType;
  readonly title: string | undefined;
  readonly authors: readonly Author[];
  readonly affiliations: readonly Affiliation[];
  readonly keywords: readonly string[];
  /** The author's abstract under the journal's headings; drafts are not in it. */
  readonly abstract: readonly ArticleSection[];
  readonly body: readonly ArticleSection[];
  readonly acknowledgements: readonly Block[];
  /** What the journal asks for and the report answers, then what else it states. */
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly references: readonly NumberedReference[];
  readonly words: { readonly abstract: number; readonly body: number };
  /** What a reader should know of this export: citations without a reference, a list that was replaced. */
  readonly remarks: readonly string[];
}

/** A section with its subsections in order among its blocks. */
export interface ArticleSection {
  /** Empty for text without a heading. */
  readonly heading: readonly Inline[];
  /** What it holds, where its heading says so. */
  readonly slot: string | undefined;
  readonly blocks: readonly Block[];
  readonly sections: readonly ArticleSection[];
}

const everyStatement: NonNullable<Journal['statements']> = [
  'irb',
  'consent-treatment',
  'consent-publication',
  'conflicts',
  'funding',
  'device-status',
  'ai-use',
  'data-availability',
  'author-contributions',
].map((id) => ({ id, confidence: 'design' }) as NonNullable<Journal['statements']>[number]);

/** Reads a whole report. Pure; never throws. */
export function articleOf(report: Report, journal: Journal, surroundings: Surroundings = {}): Article {
  const figures = figuresOf(report.root);
  const citations = new Citations(
    itemsOf(surroundings),
    figures.map(({ id }) => id),
  );
  const text = new NarrativeReader(report, journal, citations, figures);
  const abstract = text.abstract();
  const { body, acknowledgements, ownList } = text.body();
  const rest = text.figuresLeft();
  const open = statementsOf(report, journal).filter(({ missing }) => missing);
  const remarks = [
    ...citations.undefinedKeys.map(
      (key) => say`\`[@${key}]\` is cited and defined nowhere; it stays as it is written.`,
    ),
    ...(open.length > 0
      ? [
          say`${journal.name} asks for statements that the report does not make yet: ${sayAll(open.map(({ label }) => label))}.`,
        ]
      : []),
    ...(ownList === 'replaced'
      ? [say`The reference list is made from the bibliography; the one in the text is left out.`]
      : []),
  ];
  return {
    journal,
    type: report.type,
    title: report.root.get('title').fact,
    authors: authorsOf(report.root),
    affiliations: affiliationsOf(report.root),
    keywords: report.root
      .get('keywords')
      .items()
      .flatMap(({ fact }) => fact ?? []),
    abstract: abstract.sections,
    body:
      rest.length > 0
        ? [...body, { heading: [{ kind: 'text', text: 'Figures' }], slot: 'figures', blocks: rest, sections: [] }]
        : body,
    acknowledgements,
    statements: statementsIn(report, journal),
    figures,
    references: citations.references,
    words: { abstract: abstract.words, body: text.words },
    remarks,
  };
}

function itemsOf({ bibliography = [] }: Surroundings): Map<string, CslItem> {
  const items = new Map<string, CslItem>();
  for (const { entries } of bibliography)
    for (const { key, item } of entries) if (item && !items.has(key)) items.set(key, item);
  return items;
}

function statementsIn(report: Report, journal: Journal): Statement[] {
  const asked = new Set(journal.statements?.map(({ id }) => id));
  const others = everyStatement.filter(({ id }) => !asked.has(id));
  const notPrinted = new Set(['care-checklist', 'scare-checklist', 'corresponding']);
  return statementsOf(report, { statements: [...(journal.statements ?? []), ...others] }).filter(
    ({ id, text }) => text !== undefined && !notPrinted.has(id),
  );
}

/** Reads the narrative in its order, so that citations are numbered as a reader meets them. */
class NarrativeReader {
  readonly #report: Report;
  readonly #journal: Journal;
  readonly #citations: Citations;
  readonly #figures: readonly Figure[];
  readonly #placed = new Set<number>();
  words = 0;

  constructor(report: Report, journal: Journal, citations: Citations, figures: readonly Figure[]) {
    this.#report = report;
    this.#journal = journal;
    this.#citations = citations;
    this.#figures = figures;
  }

  abstract(): { sections: ArticleSection[]; words: number } {
    const { sections, unplaced, words } = renderAbstract(this.#report, this.#journal);
    const none = this.#journal.abstract.kind === 'none';
    const written = none ? [] : [...sections, ...unplaced].filter(({ draft, blocks }) => !draft && blocks.length > 0);
    const read = written.map(({ heading, slot, blocks }) => ({
      heading: readInline(heading, this.#citations),
      slot,
      // A journal that wants one paragraph gets one.
      blocks: readMarkdown(heading === '' && !slot ? textOf(blocks, ' ') : textOf(blocks), this.#citations),
      sections: [],
    }));
    this.#citations.takeMentioned();
    return { sections: read, words: none ? 0 : words };
  }

  body(): { body: ArticleSection[]; acknowledgements: Block[]; ownList: 'kept' | 'replaced' | undefined } {
    const { sections: all, span } = this.#report.source.body;
    const { abstract, body } = readSections(this.#report, this.#journal);
    const slots = new Map(body.map((section) => [section.heading, section.slots[0]]));
    const isAbstract = (section: Section) =>
      abstract !== undefined &&
      section.heading.span.start >= abstract.heading.span.start &&
      section.heading.span.start < abstract.span.end;
    const outside = all.filter((section) => !isAbstract(section));
    const lead = { start: span.start, end: all[0]?.heading.span.start ?? span.end };
    const tree = nested(outside);
    const acknowledgements: Block[] = [];
    const result: ArticleSection[] = [];
    const before = this.#blocks(lead);
    if (before.length > 0) result.push({ heading: [], slot: undefined, blocks: before, sections: [] });
    let list: Nested | undefined;
    for (const branch of tree) {
      if (slots.get(branch.section.heading) === 'references') list = branch;
      else if (/^acknowledge?ments?$/i.test(branch.section.heading.text))
        acknowledgements.push(...this.#blocks(branch.section.span));
      else result.push(this.#section(branch, slots));
    }
    const ownList = list && this.#text(list.section.span).trim() !== '' ? list : undefined;
    if (!ownList) return { body: result, acknowledgements, ownList: undefined };
    if (this.#citations.references.length > 0) return { body: result, acknowledgements, ownList: 'replaced' };
    return { body: [...result, this.#section(ownList, slots)], acknowledgements, ownList: 'kept' };
  }

  /** Figures that the text mentions nowhere. */
  figuresLeft(): Block[] {
    return this.#figures.flatMap((figure) => (this.#placed.has(figure.number) ? [] : this.#place(figure.number)));
  }

  #section({ section, inner }: Nested, slots: ReadonlyMap<unknown, string | undefined>): ArticleSection {
    const heading = readInline(section.heading.text, this.#citations);
    const blocks = this.#blocks(section.own);
    return {
      heading,
      slot: slots.get(section.heading),
      blocks,
      sections: inner.map((one) => this.#section(one, slots)),
    };
  }

  /** The blocks of a stretch, each figure behind the block that mentions it first. */
  #blocks(span: Span): Block[] {
    const text = this.#text(span);
    this.words += countWords(text);
    const blocks: Block[] = [];
    // Read one after the other, so that it is known which block mentions what.
    for (const part of partsOf(text)) {
      blocks.push(...readMarkdown(restyleLevels(part, this.#journal.levelStyle.value), this.#citations));
      for (const number of this.#citations.takeMentioned()) blocks.push(...this.#place(number));
    }
    return blocks;
  }

  #place(number: number): Block[] {
    const figure = this.#figures[number - 1];
    if (!figure || this.#placed.has(number)) return [];
    this.#placed.add(number);
    return [{ kind: 'figure', figure }];
  }

  /** The text of a stretch without comments; offsets don't matter any more. */
  #text({ start, end }: Span): string {
    let text = '';
    let at = start;
    for (const { span } of this.#report.source.body.comments) {
      if (span.end <= at || span.start >= end) continue;
      text += this.#report.text.slice(at, Math.max(at, span.start));
      at = Math.min(end, span.end);
    }
    return (text + this.#report.text.slice(at, end)).replace(/\r\n?/g, '\n');
  }
}

/** Plain paragraphs by themselves; lists, tables, quotes and code with all that may belong to them. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let open = false;
  for (const part of text.split(/\n(?:[^\S\n]*\n)+/)) {
    // Behind a list, what is indented belongs to it.
    const isPlain =
      (open ? /^[^\s\-*+>|`~#\d]/ : /^ {0,3}[^\s\-*+>|`~#\d]/).test(part) &&
      !/^ {0,3}[^\n]*\n {0,3}(?:\||:?-)/.test(part);
    if (isPlain && !fenceIsOpen(parts.at(-1))) {
      parts.push(part);
      open = false;
    } else if (open) parts[parts.length - 1] += `\n\n${part}`;
    else {
      parts.push(part);
      open = true;
    }
  }
  return parts.filter((part) => part.trim() !== '');
}

function fenceIsOpen(part: string | undefined): boolean {
  return part !== undefined && (part.match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0) % 2 === 1;
}

interface Nested {
  readonly section: Section;
  readonly inner: Nested[];
}

/** Headings as a tree. */
function nested(sections: readonly Section[]): Nested[] {
  const roots: Nested[] = [];
  const open: Nested[] = [];
  for (const section of sections) {
    const branch: Nested = { section, inner: [] };
    while (open.length > 0 && open.at(-1)!.section.heading.level >= section.heading.level) open.pop();
    (open.at(-1)?.inner ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
}
