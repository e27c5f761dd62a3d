import type { Journal } from '../core/model/generated/types';
import type { AbstractSlot } from '../core/model/heading-names';
import type { Report, ReportType } from '../core/model/report';
import { type AbstractText, type NarrativeSection, readSections } from '../core/model/sections';
import { partsOfCase } from '../core/rules/narrative/case-text';
import { countWords } from '../core/syntax/body';
import type { LineIndex } from '../core/text/line-index';
import type { Span } from '../core/text/span';
import { type Block, blocksOf, textOf } from './blocks';
import { draftSection } from './draft';
import { factMarks } from './fact-marks';
import { restyleLevels } from './level-style';
import { type Limit, limitMark, limitOf } from './limit';
import type { Mark } from './mark';
import { type Statement, statementsOf } from './statements';
import { unwantedMarks } from './unwanted-marks';

/** A report's abstract as one journal prints it, before it is text, HTML or JSON. */
export interface AbstractDocument {
  readonly journal: Journal;
  readonly title: Placed | undefined;
  readonly type: ReportType;
  /** The sections in the journal's order; one without a heading where the journal wants one paragraph. */
  readonly sections: readonly AbstractSection[];
  /** What the author wrote under no heading of the journal. */
  readonly unplaced: readonly AbstractSection[];
  /** Where the journal prints no abstract: how the text of the letter begins. */
  readonly lead: readonly Block[];
  /** Words of the author, headings not counted; drafts are not the author's. Without an abstract, those of the letter. */
  readonly words: number;
  readonly limit: Limit | undefined;
  readonly keywords: readonly Placed[];
  readonly keywordLimit: Limit | undefined;
  readonly statements: readonly Statement[];
  /** What is to be said of the whole: its length, its keywords, and what disagrees with the facts. */
  readonly marks: readonly Mark[];
  /** Where the abstract stands or would stand. */
  readonly place: Span;
  /** The lines of the report, for what is shown beside it. */
  readonly lines: LineIndex;
}

/** A section as the journal prints it. */
export interface AbstractSection {
  readonly heading: string;
  readonly slot: AbstractSlot | undefined;
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly words: number;
  /** How many words this section may have, where the journal says so. */
  readonly limit?: Limit;
  /** Whether the text was made of the facts, because the author has none yet. */
  readonly draft: boolean;
  /** Where its heading stands; for a draft, the fact it begins with. */
  readonly span: Span;
  readonly marks: readonly Mark[];
}

/** A text with its place. */
export interface Placed {
  readonly text: string;
  readonly span: Span;
}

/** Arranges a report's abstract as a journal prints it. Pure; never throws. */
export function renderAbstract(report: Report, journal: Journal): AbstractDocument {
  const { abstract, body } = readSections(report, journal);
  const place = abstract?.heading.span ?? placeWithout(report);
  const none = journal.abstract.kind === 'none';
  const arranged = none ? emptyArrangement : arrange(report, journal, abstract, place);
  const letter = body.filter(({ slots }) => !slots.includes('references'));
  const words = none ? wordsOf(report, letter) : (abstract?.words ?? 0);
  const limit = limitOf(none ? journal.body.words : journal.abstract.words);
  const keywords = keywordsOf(report);
  const keywordLimit = limitOf(journal.keywords);
  const title = report.root.get('title');
  return {
    journal,
    title: title.fact ? { text: title.fact, span: title.span } : undefined,
    type: report.type,
    ...arranged,
    lead: none ? leadOf(report, journal) : [],
    words,
    limit,
    keywords,
    keywordLimit,
    statements: statementsOf(report, journal),
    marks: [
      ...(none ? [noAbstractMark(journal, abstract)] : []),
      ...limitMark(limit, words, 'word', place),
      ...limitMark(keywordLimit, keywords.length, 'keyword', report.root.get('keywords').keySpan),
      ...(none || !abstract ? [] : unwantedMarks(report, journal, abstract)),
      ...(none || !abstract ? [] : factMarks(report, abstract, journal)),
    ],
    place,
    lines: report.source.lines,
  };
}

interface Arrangement {
  readonly sections: readonly AbstractSection[];
  readonly unplaced: readonly AbstractSection[];
}

const emptyArrangement: Arrangement = { sections: [], unplaced: [] };

function arrange(report: Report, journal: Journal, abstract: AbstractText | undefined, place: Span): Arrangement {
  const wanted = journal.abstract.sections ?? [];
  if (journal.abstract.kind !== 'structured' || wanted.length === 0) {
    return { sections: [oneParagraph(report, journal, abstract, place)], unplaced: [] };
  }
  const written = (abstract?.sections ?? []).map((section) => sorted(section, wanted));
  let latest = -1;
  let counted = 0;
  const limit = limitOf(journal.abstract.words);
  const sections = wanted.map(({ heading, slot, words: most }, index): AbstractSection => {
    const own = written.filter(({ places, section }) => places[0] === index && hasText(report, section));
    const [first] = own;
    if (!first) {
      const elsewhere = written.find(
        ({ places, section }) => places.includes(index) && places[0] !== index && hasText(report, section),
      );
      return elsewhere
        ? toldElsewhere(heading, slot, elsewhere.section)
        : draft(
            report,
            journal,
            index,
            written.some(({ places }) => places[0] === index),
            place,
          );
    }
    const blocks = own.flatMap(({ section }) => styled(report, journal, section.span));
    const words = own.reduce((sum, { section }) => sum + section.words, 0);
    const marks: Mark[] = [];
    if (first.section.titleSpan.start < latest) {
      marks.push({
        kind: 'order',
        severity: 'warning',
        message: `Out of order: the report has “${first.section.title}” further up. The journal prints it here.`,
        span: first.section.titleSpan,
      });
    }
    if (first.places.length > 1) {
      const names = first.places.map((other) => `“${wanted[other]!.heading}”`).join(' and ');
      marks.push({
        kind: 'divide',
        severity: 'warning',
        message: `One section stands for ${names}. The journal prints them apart: divide the text.`,
        span: first.section.titleSpan,
      });
    }
    if (limit?.max !== undefined && counted <= limit.max && counted + words > limit.max) {
      marks.push({
        kind: 'over',
        severity: limit.verified ? 'warning' : 'info',
        message: `The limit of ${limit.max} words is passed in this section.`,
        span: first.section.titleSpan,
      });
    }
    const sectionLimit = limitOf(most);
    marks.push(...limitMark(sectionLimit, words, 'word', first.section.titleSpan));
    latest = Math.max(latest, first.section.titleSpan.start);
    counted += words;
    return {
      heading,
      slot,
      blocks,
      text: textOf(blocks),
      words,
      ...(sectionLimit ? { limit: sectionLimit } : {}),
      draft: false,
      span: first.section.titleSpan,
      marks,
    };
  });
  return { sections, unplaced: abstract ? unplacedOf(report, journal, abstract, written) : [] };
}

interface Sorted {
  readonly section: NarrativeSection<AbstractSlot>;
  readonly places: readonly number[];
}

/** A case told as a whole, where the journal wants it in parts, stands for all of them. */
function sorted(section: NarrativeSection<AbstractSlot>, wanted: readonly { slot: AbstractSlot }[]): Sorted {
  if (section.places.length > 0 || !section.slots.includes('case')) return { section, places: section.places };
  return { section, places: wanted.flatMap(({ slot }, index) => (partsOfCase.includes(slot) ? [index] : [])) };
}

function hasText(report: Report, { span }: { span: Span }): boolean {
  return blocksOf(report, span).length > 0;
}

function styled(report: Report, journal: Journal, span: Span): Block[] {
  return blocksOf(report, span).map((block) => ({
    ...block,
    text: restyleLevels(block.text, journal.levelStyle.value),
  }));
}

function toldElsewhere(
  heading: string,
  slot: AbstractSlot,
  { title, titleSpan }: NarrativeSection<AbstractSlot>,
): AbstractSection {
  const message = `What belongs here stands under “${title}”. Divide that text.`;
  return {
    heading,
    slot,
    blocks: [],
    text: '',
    words: 0,
    draft: false,
    span: titleSpan,
    marks: [{ kind: 'divide', severity: 'warning', message, span: titleSpan }],
  };
}

function draft(report: Report, journal: Journal, index: number, hasHeading: boolean, place: Span): AbstractSection {
  const { heading, slot } = journal.abstract.sections![index]!;
  const made = draftSection(report, slot);
  const span = made.span ?? place;
  const text = restyleLevels(made.text, journal.levelStyle.value);
  const fact = hasHeading ? `“${heading}” has a heading and no text yet.` : `“${heading}” is missing.`;
  const message =
    text === ''
      ? `${fact} The facts say nothing for it yet; write it in the abstract.`
      : `${fact} Below is a draft made of the facts; it is not in the report.`;
  const mark: Mark = { kind: hasHeading ? 'empty' : 'missing', severity: 'warning', message, span: place };
  return {
    heading,
    slot,
    blocks: text === '' ? [] : [{ text, span }],
    text,
    words: countWords(text),
    draft: true,
    span,
    marks: [mark],
  };
}

/** The whole abstract in one paragraph; a draft where there is none. */
function oneParagraph(
  report: Report,
  journal: Journal,
  abstract: AbstractText | undefined,
  place: Span,
): AbstractSection {
  const parts = abstract ? [abstract.lead, ...abstract.sections.map(({ span }) => span)] : [];
  const blocks = parts.flatMap((span) => styled(report, journal, span));
  if (blocks.length > 0) {
    return {
      heading: '',
      slot: undefined,
      blocks,
      text: textOf(blocks, ' '),
      words: abstract!.words,
      draft: false,
      span: place,
      marks: [],
    };
  }
  const made = draftSection(report, 'case');
  const span = made.span ?? place;
  const text = restyleLevels(
    [made.text, draftSection(report, 'conclusion').text].filter(Boolean).join(' '),
    journal.levelStyle.value,
  );
  const message =
    text === ''
      ? 'The abstract is missing. The facts say nothing for it yet.'
      : 'The abstract is missing. Below is a draft made of the facts; it is not in the report.';
  const marks: Mark[] = [{ kind: 'missing', severity: 'warning', message, span: place }];
  return {
    heading: '',
    slot: undefined,
    blocks: text === '' ? [] : [{ text, span }],
    text,
    words: countWords(text),
    draft: true,
    span,
    marks,
  };
}

function unplacedOf(
  report: Report,
  journal: Journal,
  abstract: AbstractText,
  written: readonly Sorted[],
): AbstractSection[] {
  const unplaced: AbstractSection[] = [];
  const add = (
    heading: string,
    slot: AbstractSlot | undefined,
    span: Span,
    place: Span,
    words: number,
    message: string,
  ) => {
    const blocks = styled(report, journal, span);
    if (blocks.length === 0) return;
    unplaced.push({
      heading,
      slot,
      blocks,
      text: textOf(blocks),
      words,
      draft: false,
      span: place,
      marks: [{ kind: 'unplaced', severity: 'warning', message, span: place }],
    });
  };
  const headings = (journal.abstract.sections ?? []).map(({ heading }) => heading).join(', ');
  add(
    '',
    undefined,
    abstract.lead,
    firstBlock(report, abstract),
    wordsIn(report, abstract.lead),
    `This text stands under no heading. The journal wants these: ${headings}.`,
  );
  for (const { section, places } of written) {
    if (places.length > 0) continue;
    add(
      section.title,
      section.slots[0],
      section.span,
      section.titleSpan,
      section.words,
      `The journal has no “${section.title}” in its abstract. Its headings are ${headings}.`,
    );
  }
  return unplaced;
}

function firstBlock(report: Report, { lead, heading }: AbstractText): Span {
  return blocksOf(report, lead)[0]?.span ?? heading.span;
}

function wordsIn(report: Report, span: Span): number {
  return blocksOf(report, span).reduce((sum, { text }) => sum + countWords(text), 0);
}

function wordsOf(
  report: Report,
  sections: readonly { readonly main: boolean; readonly span: Span; readonly words: number }[],
): number {
  const main = sections.filter((section) => section.main);
  if (main.length > 0) return main.reduce((sum, { words }) => sum + words, 0);
  return wordsIn(report, report.source.body.span);
}

/** How the text of a letter begins: its first paragraph. */
function leadOf(report: Report, journal: Journal): Block[] {
  const { abstract, body } = readSections(report, journal);
  const first = body.find(({ span, slots }) => !slots.includes('references') && blocksOf(report, span).length > 0);
  const span = first?.span ?? (abstract || body.length > 0 ? undefined : report.source.body.span);
  return span ? styled(report, journal, span).slice(0, 1) : [];
}

function noAbstractMark(journal: Journal, abstract: AbstractText | undefined): Mark {
  if (!abstract)
    return {
      kind: 'no-abstract',
      severity: 'info',
      message: `${journal.name} prints no abstract. The text begins like this.`,
    };
  return {
    kind: 'no-abstract',
    severity: 'warning',
    message: `${journal.name} prints no abstract, so the one of the report is left out.`,
    span: abstract.heading.span,
  };
}

function placeWithout(report: Report): Span {
  const { body, frontMatter } = report.source;
  return body.sections[0]?.heading.span ?? frontMatter?.opening ?? { start: 0, end: 0 };
}

function keywordsOf(report: Report): Placed[] {
  return report.root
    .get('keywords')
    .items()
    .flatMap((at) => (at.fact ? [{ text: at.fact, span: at.span }] : []));
}
