import { countWords, type Heading, proseOf, type Section } from '../syntax/body';
import type { Span } from '../text/span';
import type { Journal } from './generated/types';
import { type AbstractSlot, type BodySlot, type HeadingNames, headingKey, namesOf } from './heading-names';
import type { Report } from './report';

/** A section with its meaning. A heading such as `Discussion and conclusion` has two. */
export interface NarrativeSection<Slot> {
  /** The words of the heading as written. */
  readonly title: string;
  readonly titleSpan: Span;
  /** Absent where the section begins with a label in running text, as `Background: …`. */
  readonly heading: Heading | undefined;
  /** What the heading says the section holds, whether or not the journal asks for it; empty where nobody knows. */
  readonly slots: readonly Slot[];
  /** Which of the profile's sections it is, as indices in their order; empty where it is none of them. */
  readonly places: readonly number[];
  /** What stands under the heading, subsections included. */
  readonly span: Span;
  /** Words in `span`, headings and comments not counted. */
  readonly words: number;
}

/** A section of the narrative outside the abstract. */
export interface BodySection extends NarrativeSection<BodySlot> {
  /** Whether it is a section of its own and not a part of another. */
  readonly main: boolean;
}

/** The abstract as the author wrote it. */
export interface AbstractText {
  readonly heading: Heading;
  /** What stands under the heading. */
  readonly span: Span;
  /** The text before the first section; all of it where there are no sections. */
  readonly lead: Span;
  readonly sections: readonly NarrativeSection<AbstractSlot>[];
  /** Words without headings and labels, as a journal counts them. */
  readonly words: number;
}

/** The narrative of a report, held against the sections of a journal. */
export interface ReportSections {
  readonly abstract: AbstractText | undefined;
  /** All headings outside the abstract, in the order of the file. */
  readonly body: readonly BodySection[];
  /** Words of the whole narrative, headings and comments not counted. */
  readonly words: number;
}

/**
 * Finds the journal's sections in a report: a heading counts by the profile's name or synonym, in any case of letters,
 * singular or plural, numbered or not; else by what such a heading commonly means. Reads each report once per journal.
 */
export function readSections(report: Report, journal: Journal): ReportSections {
  const read = report.root.once(readSections, () => new Map<Journal, ReportSections>());
  const sections = read.get(journal) ?? sectionsOf(report, journal);
  read.set(journal, sections);
  return sections;
}

function sectionsOf(report: Report, journal: Journal): ReportSections {
  const { sections, span } = report.source.body;
  const counts = countSections(report);
  const { body: bodyNames } = namesOf(journal);
  const abstract = sections.find(({ heading }, index) => isAbstract(heading, index, sections, journal));
  const outside = sections.filter(
    (section) => section !== abstract && !(abstract && contains(abstract.span, section.heading.span)),
  );
  const meant = outside.map((section) => ({ section, ...bodyNames.read(section.heading.text) }));
  const level = mainLevel(abstract, meant);
  const body = meant.map(({ section, slots, places }) => ({
    ...described(section, counts),
    slots,
    places,
    main: section.heading.level === level || (section.heading.level < level && slots.length > 0),
  }));
  const lead = { start: span.start, end: sections[0]?.heading.span.start ?? span.end };
  const words = sections.reduce((sum, section) => sum + counts.get(section)!.own, wordsOf(report, lead));
  return { abstract: abstract && abstractOf(report, abstract, journal, counts), body, words };
}

/** `Summary`, or what else the journal calls its abstract, names one only where it opens the narrative; at its end it is a conclusion. */
function isAbstract({ text }: Heading, index: number, all: readonly Section[], journal: Journal): boolean {
  const key = headingKey(text);
  if (key === 'abstract' || key === 'structured abstract') return true;
  if (key !== 'summary' && key !== headingKey(journal.abstract.heading ?? '')) return false;
  const { body } = namesOf(journal);
  return all.slice(0, index).every(({ heading }) => body.read(heading.text).slots.length === 0);
}

/** The level of the main headings: the abstract's, else that of the highest heading with a known meaning, else the highest. */
function mainLevel(
  abstract: Section | undefined,
  meant: readonly { section: Section; slots: readonly unknown[] }[],
): number {
  if (abstract) return abstract.heading.level;
  const levels = (some: typeof meant) => some.map(({ section }) => section.heading.level);
  const meaning = levels(meant.filter(({ slots }) => slots.length > 0));
  return Math.min(...(meaning.length > 0 ? meaning : levels(meant)), 6);
}

function abstractOf(report: Report, abstract: Section, journal: Journal, counts: Counts): AbstractText {
  const { abstract: names } = namesOf(journal);
  const parts = report.source.body.sections.filter(
    (section) => section !== abstract && contains(abstract.span, section.heading.span),
  );
  const level = Math.min(...parts.map(({ heading }) => heading.level));
  const sections =
    parts.length > 0
      ? parts
          .filter(({ heading }) => heading.level === level)
          .map((section) => ({ ...described(section, counts), ...names.read(section.heading.text) }))
      : labelledSections(report, abstract.span, names);
  const first = sections[0];
  const lead = {
    start: abstract.span.start,
    end: first ? (first.heading?.span ?? first.titleSpan).start : abstract.span.end,
  };
  const words = sections.reduce((sum, section) => sum + section.words, wordsOf(report, lead));
  return { heading: abstract.heading, span: abstract.span, lead, sections, words };
}

function described(section: Section, counts: Counts) {
  const { heading, span } = section;
  return { title: heading.text, titleSpan: heading.textSpan, heading, span, words: counts.get(section)!.all };
}

/** Where a label may begin: at the start of a line or of a sentence; bold or plain, closed by a colon, a dash or the bold mark. */
const label =
  /(?:^|[\n.!?)\]][ \t\r\n]{0,4})(?:(\*\*|__)([\p{L}][\p{L} ’'/-]{2,50})[:.]?\1[ \t]?[:.–—-]?|([\p{Lu}][\p{L} ’'/-]{2,50})(?::|[ ][–—-]))(?=\s)/gu;

/** The sections of an abstract in one text, `Background: … Case report: …`, where the labels have a known meaning. */
function labelledSections(
  report: Report,
  within: Span,
  names: HeadingNames<AbstractSlot>,
): NarrativeSection<AbstractSlot>[] {
  const prose = proseOf(report.text, report.source.body, within);
  const labels = [...prose.matchAll(label)].flatMap((match) => {
    const title = (match[2] ?? match[3])!.trim();
    const meaning = names.read(title);
    if (meaning.slots.length === 0) return [];
    const start = within.start + match.index + match[0].indexOf(title);
    const titleSpan = { start, end: start + title.length };
    // The mark of a bold label belongs to it, the blank or the period before it to the text before.
    const begins = start - (match[1]?.length ?? 0);
    return [
      { title, titleSpan, heading: undefined, ...meaning, begins, ends: within.start + match.index + match[0].length },
    ];
  });
  return labels.map(({ begins: _, ends: start, ...found }, index) => {
    const span = { start, end: labels[index + 1]?.begins ?? within.end };
    return { ...found, span, words: wordsOf(report, span) };
  });
}

/** Words of each section, headings and comments not counted: of its own, and with its subsections. */
type Counts = ReadonlyMap<Section, { readonly own: number; readonly all: number }>;

function countSections(report: Report): Counts {
  const { sections } = report.source.body;
  const own = sections.map((section) => wordsOf(report, section.own));
  return new Map(
    sections.map((section, index) => {
      let all = own[index]!;
      for (
        let inner = index + 1;
        inner < sections.length && contains(section.span, sections[inner]!.heading.span);
        inner++
      )
        all += own[inner]!;
      return [section, { own: own[index]!, all }];
    }),
  );
}

/** Words in a stretch without headings. */
function wordsOf(report: Report, { start, end }: Span): number {
  return start < end ? countWords(proseOf(report.text, report.source.body, { start, end })) : 0;
}

function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
