import { Kept } from '../text/kept';
import type { Journal } from './generated/types';

/** What a section of an abstract holds, by the names journal profiles use. */
export type AbstractSlot = NonNullable<Journal['abstract']['sections']>[number]['slot'];

/** What a section of the narrative holds, by the names journal profiles use. */
export type BodySlot = Journal['body']['sections'][number]['slot'];

interface Meaning<Slot> {
  readonly slots: readonly Slot[];
  readonly places: readonly number[];
}

/** The names by which a profile's sections may be headed. */
export class HeadingNames<Slot extends string> {
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
export function headingKey(heading: string): string {
  return headings.get(heading) ?? headings.keep(heading, readHeading(heading));
}

/** Headings are much the same from report to report. */
const headings = new Kept<string>();

function readHeading(heading: string): string {
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

export interface JournalNames {
  readonly body: HeadingNames<BodySlot>;
  readonly abstract: HeadingNames<AbstractSlot>;
}

const namesByJournal = new WeakMap<Journal, JournalNames>();

/** How a journal's headings may be written; the same for every report it gets. */
export function namesOf(journal: Journal): JournalNames {
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
