import type { Span } from '../core/text/span';
import type { AbstractDocument, AbstractSection } from './abstract';
import type { Block } from './blocks';
import { escapeHtml } from './escape';
import { countText, limitNote } from './limit';
import type { Mark } from './mark';
import { blocksToHtml, inlineToHtml } from './markdown';
import { noTitle, openStatement, typeLabel } from './wording';

/**
 * A formatted abstract as the body fragment of a page. All text is escaped and nothing of the author's is markup but
 * emphasis, lists and links to the web. Every block has `data-line`: the zero-based line of the report it comes from.
 */
export function abstractToHtml(document: AbstractDocument): string {
  const page = new Fragment(document);
  return [
    `<article class="abstract layout-${document.journal.abstract.layout?.replace(' ', '-') ?? 'paragraph'}">`,
    ...page.head(),
    ...document.sections.flatMap((section) => page.section(section)),
    ...page.unplaced(),
    ...page.lead(),
    ...page.keywords(),
    ...page.statements(),
    '</article>',
  ].join('\n');
}

class Fragment {
  readonly #document: AbstractDocument;

  constructor(document: AbstractDocument) {
    this.#document = document;
  }

  head(): string[] {
    const { title, journal, type, words, limit, marks, place } = this.#document;
    const none = journal.abstract.kind === 'none';
    const over = marks.find(({ kind, span }) => (kind === 'over' || kind === 'under') && span === place);
    const note = limitNote(limit);
    const count = `${none ? 'Text of the letter: ' : ''}${countText(limit, words, 'word')}${over ? (over.kind === 'over' ? ', over the limit' : ', below the minimum') : ''}${note ? ` (${note})` : ''}`;
    return [
      title
        ? `<h1${this.#line(title.span)}>${escapeHtml(title.text)}</h1>`
        : `<h1 class="missing"${this.#line(place)}>${escapeHtml(noTitle)}</h1>`,
      `<p class="label"${this.#line(place)}>${escapeHtml(journal.name)} · ${escapeHtml(typeLabel(type))}</p>`,
      `<p class="count${over ? ` ${over.kind}` : ''}"${this.#line(place)}>${escapeHtml(count)}</p>`,
      ...marks.filter((mark) => !this.#inSection(mark)).flatMap((mark) => this.note(mark)),
    ];
  }

  section(section: AbstractSection): string[] {
    const { heading, draft, blocks, span, marks } = section;
    const own = this.#document.marks.filter((mark) => blocks.some((block) => !draft && holds(block, mark)));
    const text = draft
      ? this.#draft(section)
      : heading === '' && section.slot === undefined && this.#isParagraph()
        ? this.#paragraph(blocks)
        : blocks.map((block) => this.#block(block));
    return [
      `<section${this.#line(span)}>`,
      ...(heading === '' ? [] : [`<h2${this.#line(span)}>${escapeHtml(heading)}</h2>`]),
      ...this.#count(section),
      ...marks.flatMap((mark) => this.note(mark)),
      ...text,
      ...own.flatMap((mark) => this.note(mark)),
      '</section>',
    ];
  }

  unplaced(): string[] {
    return this.#document.unplaced.flatMap((section) => this.section(section));
  }

  lead(): string[] {
    const { lead } = this.#document;
    return lead.length === 0
      ? []
      : [`<section${this.#line(lead[0]!.span)}>`, ...lead.map((block) => this.#block(block)), '</section>'];
  }

  keywords(): string[] {
    const { keywords, keywordLimit, marks, place } = this.#document;
    if (keywords.length === 0 && !keywordLimit?.max) return [];
    const line = keywords[0]?.span ?? marks.find(({ message }) => message.includes('keyword'))?.span ?? place;
    const note = limitNote(keywordLimit);
    const count = `${countText(keywordLimit, keywords.length, 'keyword')}${note ? ` (${note})` : ''}`;
    return [
      `<section class="keywords"${this.#line(line)}>`,
      `<h2${this.#line(line)}>Keywords</h2>`,
      `<p class="count"${this.#line(line)}>${escapeHtml(count)}</p>`,
      ...(keywords.length === 0
        ? []
        : [
            `<ul${this.#line(line)}>`,
            ...keywords.map(({ text, span }) => `<li${this.#line(span)}>${escapeHtml(text)}</li>`),
            '</ul>',
          ]),
      '</section>',
    ];
  }

  statements(): string[] {
    const { statements, place } = this.#document;
    if (statements.length === 0) return [];
    const line = statements[0]?.span ?? place;
    return [
      `<section class="statements"${this.#line(line)}>`,
      `<h2${this.#line(line)}>Statements</h2>`,
      `<ul${this.#line(line)}>`,
      ...statements.map((statement) => {
        const { label, text, missing, span } = statement;
        const words = text === undefined ? `<em>${escapeHtml(openStatement)}</em>` : escapeHtml(text);
        return `<li${missing ? ' class="missing"' : ''}${this.#line(span)}><strong>${escapeHtml(label)}:</strong> ${words}</li>`;
      }),
      '</ul>',
      '</section>',
    ];
  }

  /** What is to be said, beside the text: an aside with the word for its weight. */
  note({ severity, message, span }: Mark): string[] {
    const word = { error: 'Error', warning: 'Warning', info: 'Note' }[severity];
    const line = this.#line(span ?? this.#document.place);
    return [
      `<aside class="note ${severity}"${line}><p${line}><strong>${word}:</strong> ${escapeHtml(message)}${span ? this.#jump(span) : ''}</p></aside>`,
    ];
  }

  /** Words of a section beside the whole: of a paragraph alone the head tells already. */
  #count({ heading, draft, words, limit, span }: AbstractSection): string[] {
    if (heading === '' || draft || words === 0) return [];
    const over = limit?.max !== undefined && words > limit.max;
    const note = limitNote(limit);
    const text = `${countText(limit, words, 'word')}${over ? ', over the limit' : ''}${note ? ` (${note})` : ''}`;
    return [`<p class="count${over ? ' over' : ''}"${this.#line(span)}>${escapeHtml(text)}</p>`];
  }

  #draft({ text, span }: AbstractSection): string[] {
    if (text === '') return [];
    const line = this.#line(span);
    return [
      `<aside class="draft"${line}>`,
      `<p class="label"${line}>Draft, not in the report</p>`,
      `<p${line}>${escapeHtml(text)}</p>`,
      '</aside>',
    ];
  }

  /** Sections run together; each keeps the line it comes from. */
  #paragraph(blocks: readonly Block[]): string[] {
    const line = blocks[0] ? this.#line(blocks[0].span) : '';
    return [
      `<p${line}>${blocks.map(({ text, span }) => `<span${this.#line(span)}>${inlineToHtml(text)}</span>`).join(' ')}</p>`,
    ];
  }

  #isParagraph(): boolean {
    const { abstract } = this.#document.journal;
    return abstract.kind !== 'structured' || (abstract.sections ?? []).length === 0;
  }

  #block({ text, span }: Block): string {
    return blocksToHtml(text, this.#document.lines.line(span.start));
  }

  /** A link to the place in the editor; in a page of its own it is not shown. */
  #jump(span: Span): string {
    const line = this.#document.lines.line(span.start);
    return ` <a class="jump" href="#line-${line + 1}" data-line="${line}">Go to line ${line + 1}</a>`;
  }

  #inSection(mark: Mark): boolean {
    return [...this.#document.sections, ...this.#document.unplaced].some(
      ({ blocks, draft }) => !draft && blocks.some((block) => holds(block, mark)),
    );
  }

  #line(span: Span): string {
    return ` data-line="${this.#document.lines.line(span.start)}"`;
  }
}

function holds({ span }: Block, mark: Mark): boolean {
  return mark.span !== undefined && mark.span.start >= span.start && mark.span.end <= span.end;
}
