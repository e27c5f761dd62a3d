import type { Case } from '../../model/case';
import type { Journal } from '../../model/generated/types';
import type { BodySlot } from '../../model/heading-names';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { type AbstractText, type ReportSections, readSections } from '../../model/sections';
import { type Prose, proseOfReport } from '../../prose/prose';
import type { Span } from '../../text/span';

/** What was found of one thing that an item asks for. */
export interface Evidence {
  /** `partly`: of some patients of a series, or a part of it. */
  readonly state: 'found' | 'partly' | 'missing' | 'not applicable';
  /** Where it stands: in the front matter or in the narrative. */
  readonly found: readonly Span[];
  /** Where it would stand. */
  readonly place: Span;
}

/** A report as the checklist reads it: its facts, its sections and what its narrative says. */
export class Reading {
  readonly report: Report;
  readonly journal: Journal;
  #sections: ReportSections | undefined;
  #prose: Prose | undefined;
  #abstractWords: ReadonlySet<string> | undefined;

  constructor(report: Report, journal: Journal) {
    this.report = report;
    this.journal = journal;
  }

  get sections(): ReportSections {
    this.#sections ??= readSections(this.report, this.journal);
    return this.#sections;
  }

  get abstract(): AbstractText | undefined {
    return this.sections.abstract;
  }

  /** Where something of the abstract would stand. */
  get abstractPlace(): Span {
    return this.abstract?.heading.textSpan ?? this.firstHeading;
  }

  /** The first heading of the narrative, else the report as a whole. */
  get firstHeading(): Span {
    return this.sections.body[0]?.titleSpan ?? this.report.root.span;
  }

  /** The sections outside the abstract that hold one of these. */
  body(...slots: BodySlot[]) {
    return this.sections.body.filter((section) => section.slots.some((slot) => slots.includes(slot)));
  }

  /** What the narrative says in these stretches: the sentence of the first match. */
  says(spans: readonly Span[], pattern: RegExp): Span | undefined {
    this.#prose ??= proseOfReport(this.report, this.journal);
    for (const { start, end } of spans) {
      const match = this.#prose.firstIn(pattern, { start, end });
      if (!match) continue;
      const at = match.index;
      const { span } = this.#prose.sentenceAt(at) ?? { span: { start: at, end: at + match[0].length } };
      return trimmed(this.#prose.text, span);
    }
    return undefined;
  }

  /** A sentence of the narrative outside the abstract as evidence; else missing, at the section it belongs to. */
  sentence(slots: readonly BodySlot[], pattern: RegExp): Evidence {
    const sections = this.body(...slots);
    const place = sections[0]?.titleSpan ?? this.firstHeading;
    // A narrative without headings is one stretch.
    const spans = this.sections.body.length === 0 ? [this.report.source.body.span] : sections.map(({ span }) => span);
    const found = this.says(spans, pattern);
    return found ? { state: 'found', found: [found], place } : { state: 'missing', found: [], place };
  }

  /** How many citations stand in a section. */
  citations(slot: BodySlot): Span[] {
    this.#prose ??= proseOfReport(this.report, this.journal);
    const sections = this.body(slot);
    const keyed = this.#prose.citations.filter(({ span }) => sections.some((section) => holds(section.span, span)));
    if (keyed.length > 0) return keyed.flatMap(({ keys }) => keys.map(({ span }) => span));
    return sections.flatMap(({ span: { start, end } }) =>
      [...this.report.text.slice(start, end).matchAll(numbered)].flatMap(({ 0: text, index }) =>
        text.split(/[,–-]/).map(() => ({ start: start + index, end: start + index + text.length })),
      ),
    );
  }

  /** The words of the abstract, by their beginnings. */
  get abstractWords(): ReadonlySet<string> {
    this.#prose ??= proseOfReport(this.report, this.journal);
    const span = this.abstract?.span;
    this.#abstractWords ??= new Set(span ? contentWords(this.#prose.text.slice(span.start, span.end)) : []);
    return this.#abstractWords;
  }

  /** The same of every patient: found where all have it, partly where some have. */
  each(read: (one: Case) => Evidence): Evidence {
    const all = this.report.cases.map(read);
    if (all.length === 1 && all[0]!.state !== 'not applicable') return all[0]!;
    const known = all.filter(({ state }) => state !== 'not applicable');
    const [first] = known;
    if (!first) return { state: 'not applicable', found: [], place: all[0]?.place ?? this.report.root.span };
    const found = known.flatMap((evidence) => evidence.found);
    const lacking = known.find(({ state }) => state === 'missing');
    const place = (lacking ?? first).place;
    if (known.every(({ state }) => state === 'found')) return { state: 'found', found, place };
    return { state: known.every(({ state }) => state === 'missing') ? 'missing' : 'partly', found, place };
  }
}

/** References by number, as `[3]`, `[3-5]` or `[3, 7]`. */
const numbered = /\[\d{1,3}(?:\s{0,2}[,–-]\s{0,2}\d{1,3}){0,20}\](?!\()/g;

function holds(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** A fact as evidence: anything but `unknown` is an answer. */
export function stated(at: Located): Evidence {
  const isAnswered = at.exists && at.text !== '' && at.answer !== 'unknown';
  return isAnswered
    ? { state: 'found', found: [placeOf(at)], place: at.keySpan }
    : { state: 'missing', found: [], place: at.keySpan };
}

/** The first of several that is found, else the first; `not applicable` counts as no answer. */
export function anyOf(first: Evidence, ...others: readonly (() => Evidence)[]): Evidence {
  if (first.state === 'found') return first;
  let best = first;
  for (const other of others) {
    const evidence = other();
    if (evidence.state === 'found') return evidence;
    if (best.state === 'missing' && evidence.state === 'partly') best = evidence;
  }
  return best;
}

/** What is found where a condition holds. */
export function when(holds: boolean, found: readonly Span[], place: Span): Evidence {
  return holds ? { state: 'found', found, place } : { state: 'missing', found: [], place };
}

/** The place of a fact that a reader jumps to: a value, or the key of several. */
export function placeOf(at: Located): Span {
  return at.node?.kind === 'scalar' ? at.span : at.keySpan;
}

const commonWords = new Set(
  'the and for was were has had are not but his her its with without after before from into that this these those their there which while were when where have been case cases report reports series patient patients treatment treated following during study left right bilateral acute chronic severe mild unknown none other another'.split(
    ' ',
  ),
);

const betweenWords = /[^a-z0-9\u00c0-\u024f]+/;

/** The words of a text that mean something by themselves, each by its beginning, so that endings do not count. */
export function contentWords(text: string): string[] {
  const words: string[] = [];
  for (const word of text.toLowerCase().split(betweenWords))
    if (word.length >= 3 && !commonWords.has(word)) words.push(word.slice(0, 6));
  return words;
}

/** Whether at least half of the words of one of the texts are among `words`. */
export function mentions(words: ReadonlySet<string>, texts: readonly string[]): boolean {
  return texts.some((text) => {
    const wanted = contentWords(text);
    return wanted.length > 0 && wanted.filter((word) => words.has(word)).length * 2 >= wanted.length;
  });
}
