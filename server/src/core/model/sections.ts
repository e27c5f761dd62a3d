import { countWords, type Heading, proseOf, type Section } from '../syntax/body';
import type { Span } from '../text/span';
import type { Journal } from './generated/types';
import type { Report } from './report';

/** What a section of an abstract holds, by the names journal profiles use. */
export type AbstractSlot = NonNullable<Journal['abstract']['sections']>[number]['slot'];

/** What a section of the narrative holds, by the names journal profiles use. */
export type BodySlot = Journal['body']['sections'][number]['slot'];

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

const known = new WeakMap<Report, Map<Journal, ReportSections>>();

/**
 * Finds the journal's sections in a report: a heading counts by the profile's name or synonym, in any case of letters,
 * singular or plural, numbered or not; else by what such a heading commonly means. Reads each report once per journal.
 */
export function readSections(report: Report, journal: Journal): ReportSections {
  const read = known.get(report) ?? new Map<Journal, ReportSections>();
  known.set(report, read);
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

interface JournalNames {
  readonly body: HeadingNames<BodySlot>;
  readonly abstract: HeadingNames<AbstractSlot>;
}

const namesByJournal = new WeakMap<Journal, JournalNames>();

/** How a journal's headings may be written; the same for every report it gets. */
function namesOf(journal: Journal): JournalNames {
  let names = namesByJournal.get(journal);
  if (!names) {
    names = {
      body: new HeadingNames(journal.body.sections, bodyMeanings, widerBody),
      abstract: new HeadingNames(journal.abstract.sections ?? [], abstractMeanings, widerAbstract),
    };
    namesByJournal.set(journal, names);
  }
  return names;
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

interface Meaning<Slot> {
  readonly slots: readonly Slot[];
  readonly places: readonly number[];
}

/** The names by which a profile's sections may be headed. */
class HeadingNames<Slot extends string> {
  readonly #meanings: ReadonlyMap<string, Slot>;
  readonly #wider: Partial<Record<Slot, readonly Slot[]>>;
  readonly #places = new Map<string, number>();
  readonly #slots: readonly Slot[];

  constructor(
    sections: readonly { heading: string; slot: Slot; synonyms?: readonly string[] }[],
    meanings: ReadonlyMap<string, Slot>,
    wider: Partial<Record<Slot, readonly Slot[]>>,
  ) {
    this.#meanings = meanings;
    this.#wider = wider;
    this.#slots = sections.map(({ slot }) => slot);
    // A heading wins over another section's synonym.
    for (const [place, { synonyms }] of sections.entries()) {
      for (const synonym of synonyms ?? [])
        if (!this.#places.has(headingKey(synonym))) this.#places.set(headingKey(synonym), place);
    }
    for (const [place, { heading }] of sections.entries()) this.#places.set(headingKey(heading), place);
  }

  /** What a heading means; one that joins two, as `Discussion and conclusion`, means both. */
  read(heading: string): Meaning<Slot> {
    const key = headingKey(heading);
    const whole = this.#readKey(key);
    if (whole) return whole;
    const parts = key.split(/ and | & |\/|, /).flatMap((part) => this.#readKey(part.trim()) ?? []);
    return {
      slots: unique(parts.flatMap(({ slots }) => slots)),
      places: unique(parts.flatMap(({ places }) => places)),
    };
  }

  #readKey(key: string): Meaning<Slot> | undefined {
    const place = this.#places.get(key);
    if (place !== undefined) return { slots: [this.#slots[place]!], places: [place] };
    const slot = this.#meanings.get(key) ?? (oneOfSeveral.test(key) ? this.#meanings.get('case') : undefined);
    if (!slot) return undefined;
    const fitting = [slot, ...(this.#wider[slot] ?? [])]
      .map((one) => this.#slots.indexOf(one))
      .find((index) => index >= 0);
    return { slots: [slot], places: fitting === undefined ? [] : [fitting] };
  }
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** A patient of a series under a heading of their own: `Case 2`, `Patient no. 1: …`. */
const oneOfSeveral =
  /^(?:case|patient) (?:no\.? |number )?(?:\d{1,2}|[ivx]{1,4}|[a-d]|one|two|three|four|five)(?:$|[ :.,(])/;

/** A heading without what means nothing: case, marks, numbering, attributes, a closing colon, plurals. */
function headingKey(heading: string): string {
  return heading
    .slice(0, 200)
    .replace(/\{[^{}]*\}\s*$/, '')
    .replace(/[*_`]/g, '')
    .replace(/[’‘]/g, "'")
    .trim()
    .replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,4}[.)])\s+/, '')
    .replace(/[\s:.]+$/, '')
    .toLowerCase()
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .replace(/\p{L}{4,}/gu, singular);
}

function singular(word: string): string {
  return word.replace(/sis$/, 'ses').replace(/([^s])s$/, '$1');
}

function meanings<Slot extends string>(names: Record<string, Slot>): ReadonlyMap<string, Slot> {
  return new Map(Object.entries(names).map(([name, slot]) => [headingKey(name), slot]));
}

/**
 * What headings commonly mean where a profile does not say.
 * Source: the checklist's own topics (CARE 2013), SCARE 2023, and headings of published case reports.
 */
const bodyMeanings = meanings<BodySlot>({
  Introduction: 'introduction',
  Background: 'introduction',
  'Introduction and importance': 'introduction',
  Case: 'case',
  'Case report': 'case',
  'Case presentation': 'case',
  'Case description': 'case',
  'Case history': 'case',
  'Case series': 'case',
  'Case summary': 'case',
  'Clinical case': 'case',
  'Presentation of case': 'case',
  'Presentation of the case': 'case',
  'Report of case': 'case',
  'Description of case': 'case',
  'Clinical presentation': 'case',
  'Patient and observation': 'case',
  'Patient information': 'case',
  'Illustrative case': 'case',
  Investigations: 'case',
  'Differential diagnosis': 'case',
  Treatment: 'case',
  'Outcome and follow-up': 'case',
  Timeline: 'timeline',
  'Clinical course': 'timeline',
  Discussion: 'discussion',
  'Clinical discussion': 'discussion',
  Comment: 'discussion',
  Conclusion: 'conclusion',
  'Concluding remarks': 'conclusion',
  Lessons: 'conclusion',
  'Take-home message': 'conclusion',
  'Learning points': 'learning-points',
  'Patient perspective': 'perspective',
  "Patient's perspective": 'perspective',
  Declarations: 'declarations',
  References: 'references',
  Bibliography: 'references',
});

/** The slot that takes in a narrower one where a profile lacks that. */
const widerBody: Partial<Record<BodySlot, readonly BodySlot[]>> = {
  timeline: ['case'],
  'learning-points': ['conclusion'],
};

const abstractMeanings = meanings<AbstractSlot>({
  Background: 'background',
  'Background context': 'background',
  Introduction: 'background',
  'Introduction and importance': 'background',
  Rationale: 'background',
  Context: 'background',
  Objective: 'objective',
  Aim: 'objective',
  Purpose: 'objective',
  Methods: 'methods',
  'Materials and methods': 'methods',
  'Patients and methods': 'methods',
  'Study design': 'design',
  Design: 'design',
  'Study design/setting': 'design',
  Setting: 'setting',
  'Patient sample': 'sample',
  'Outcome measures': 'measures',
  Case: 'case',
  'Case report': 'case',
  'Case presentation': 'case',
  'Case description': 'case',
  'Case summary': 'case',
  'Case series': 'case',
  'Presentation of case': 'case',
  'Clinical presentation': 'case',
  Observations: 'case',
  'Patient concerns': 'concerns',
  'Presenting concerns': 'concerns',
  Diagnosis: 'diagnosis',
  Intervention: 'intervention',
  Outcome: 'outcome',
  Results: 'results',
  Discussion: 'discussion',
  'Clinical discussion': 'discussion',
  Limitations: 'limitations',
  Conclusion: 'conclusion',
  Lessons: 'conclusion',
  'Take-home message': 'conclusion',
});

const widerAbstract: Partial<Record<AbstractSlot, readonly AbstractSlot[]>> = {
  background: ['objective'],
  objective: ['background'],
  design: ['methods', 'case'],
  setting: ['methods', 'case'],
  sample: ['concerns', 'case'],
  measures: ['methods', 'case'],
  methods: ['case'],
  concerns: ['case'],
  diagnosis: ['case'],
  intervention: ['case'],
  outcome: ['case', 'results'],
  results: ['case', 'outcome'],
  limitations: ['discussion', 'conclusion'],
  discussion: ['conclusion'],
  conclusion: ['discussion'],
};
