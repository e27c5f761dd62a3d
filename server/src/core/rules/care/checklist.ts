import type { ReadChecklist, ReadItem } from '../../model/checklists';
import { checklists } from '../../model/checklists';
import type { Checklist, Journal } from '../../model/generated/types';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import type { Span } from '../../text/span';
import { factProbes } from './facts';
import { narrativeProbes } from './narrative';
import { type Evidence, Reading } from './reading';

type ProbeName = Checklist['items'][number]['evidence'][number];

const probes: Readonly<Record<ProbeName, (reading: Reading) => Evidence>> = { ...factProbes, ...narrativeProbes };

/** How an item stands: `human` where only a reader can tell. */
export type ItemStatus = 'reported' | 'partial' | 'missing' | 'not applicable' | 'human';

/** An item held against a report. */
export interface CheckedItem {
  readonly item: ReadItem;
  readonly status: ItemStatus;
  /** Where its evidence stands, the front matter's first. */
  readonly evidence: readonly Span[];
  /** Where what is missing would stand. */
  readonly place: Span;
  /** The parts of the evidence that were not found. */
  readonly lacks: readonly ProbeName[];
  /** The author's reason why it does not apply, if there is one. */
  readonly reason: string | undefined;
}

/** The checklist for a report: the journal's, else PROCESS for a series, SCARE for surgery, CARE; none for a letter. */
export function checklistFor(report: Report, journal: Journal): ReadChecklist | undefined {
  if (report.type === 'image letter') return undefined;
  const asked = (id: string) => (journal.statements ?? []).some((statement) => statement.id === id);
  if (report.type === 'case series') return checklists.get('process');
  if (asked('scare-checklist')) return checklists.get('scare');
  if (asked('care-checklist')) return checklists.get('care');
  return checklists.get(report.cases.some(isSurgical) ? 'scare' : 'care');
}

function isSurgical({ procedures }: Report['cases'][number]): boolean {
  return procedures.some(({ term }) => term?.surgery === true);
}

interface Readings {
  readonly reading: Reading;
  readonly checked: Map<ReadItem, CheckedItem>;
}

/** Holds one item against a report. Each is read once. */
export function checkItem(report: Report, journal: Journal, item: ReadItem): CheckedItem {
  const { reading, checked } = readingOf(report, journal);
  let known = checked.get(item);
  if (!known) {
    known = itemIn(reading, item);
    checked.set(item, known);
  }
  return known;
}

/** Holds all items of a checklist against a report. Nothing is added up: it is a guide to reporting, no measure of quality. */
export function checkItems(report: Report, journal: Journal, { items }: ReadChecklist): CheckedItem[] {
  return items.map((item) => checkItem(report, journal, item));
}

function readingOf(report: Report, journal: Journal): Readings {
  const byJournal = report.root.once(readingOf, () => new Map<Journal, Readings>());
  const known = byJournal.get(journal) ?? { reading: new Reading(report, journal), checked: new Map() };
  byJournal.set(journal, known);
  return known;
}

function itemIn(reading: Reading, item: ReadItem): CheckedItem {
  const answer = answerTo(reading.report, item.id);
  const reason = answer?.get('reason').fact;
  const parts = item.evidence.map((name) => ({ name, ...probes[name](reading) }));
  const lacking = parts.filter(({ state }) => state === 'missing' || state === 'partly');
  const evidence = unique(parts.length === 1 ? parts[0]!.found : parts.flatMap(({ found }) => found));
  const place = (lacking[0] ?? parts[0])?.place ?? reading.report.root.span;
  const base = { item, evidence, place, lacks: lacking.map(({ name }) => name), reason };
  if (reason && lacking.length > 0) return { ...base, status: 'not applicable', place: answer!.get('reason').span };
  if (parts.length === 0) return { ...base, status: 'human' };
  const applying = parts.filter(({ state }) => state !== 'not applicable');
  if (applying.length === 0) return { ...base, status: 'not applicable' };
  if (lacking.length === 0) return { ...base, status: 'reported' };
  return { ...base, status: applying.every(({ state }) => state === 'missing') ? 'missing' : 'partial' };
}

/** The author's answer that an item does not apply: an entry of `acknowledged` with `care/` before the item's name. */
export function answerTo(report: Report, id: string): Located | undefined {
  return report.root
    .get('acknowledged')
    .items()
    .find((entry) => entry.get('advisory').fact === `care/${id}`);
}

function unique(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  return [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()];
}
