import { checklists } from '../../core/model/checklists';
import { evidenceDescriptions } from '../../core/model/generated/data';
import type { Checklist, Journal } from '../../core/model/generated/types';
import type { Located } from '../../core/model/located';
import type { Report } from '../../core/model/report';
import { type CheckedItem, checkItems, checklistFor, type ItemStatus } from '../../core/rules/care/checklist';
import type { LineIndex } from '../../core/text/line-index';
import type { Span } from '../../core/text/span';
import { printPath } from '../verdict/place';

/** A report held against a reporting guideline, before it is a page, a document or data. */
export interface ChecklistDocument {
  readonly checklist: Checklist;
  readonly title: string | undefined;
  readonly entries: readonly ChecklistEntry[];
  readonly lines: LineIndex;
}

/** One item of the guideline. */
export interface ChecklistEntry {
  readonly id: string;
  readonly number: string | undefined;
  readonly topic: string;
  readonly asks: string;
  readonly status: ItemStatus;
  readonly evidence: readonly EvidencePlace[];
  /** What was looked for and not found, in words. */
  readonly lacks: readonly string[];
  /** What only a reader can judge, as a question. */
  readonly judge: string | undefined;
  /** Why it does not apply, in the author's words. */
  readonly reason: string | undefined;
  /** The way out where it is missing. */
  readonly help: string;
  /** Where what is missing would stand. */
  readonly place: Span;
}

/** Where an item is answered. */
export interface EvidencePlace {
  readonly span: Span;
  /** The key of the front matter or the heading it stands under. */
  readonly section: string;
  /** How it begins, on one line. */
  readonly text: string;
}

/** More places than these say no more. */
const mostPlaces = 6;

/**
 * Holds a report against a guideline: the one asked for, else the one that fits. `undefined` where there is none, as for
 * an image letter. Nothing is added up: it is a guide to reporting, no measure of quality.
 */
export function checklistOf(report: Report, journal: Journal, id?: string): ChecklistDocument | undefined {
  const list = id === undefined ? checklistFor(report, journal) : checklists.get(id);
  if (!list) return undefined;
  return {
    checklist: list.checklist,
    title: report.root.get('title').fact,
    entries: checkItems(report, journal, list).map((checked) => entryOf(report, checked)),
    lines: report.source.lines,
  };
}

function entryOf(report: Report, { item, status, evidence, place, lacks, reason }: CheckedItem): ChecklistEntry {
  const { id, number, topic, asks, judge, help } = item;
  return {
    id,
    number,
    topic,
    asks,
    status,
    evidence: evidence.slice(0, mostPlaces).map((span) => ({
      span,
      section: sectionOf(report, span.start),
      text: excerpt(report.text.slice(span.start, span.end)),
    })),
    lacks: status === 'partial' ? lacks.map((name) => evidenceDescriptions()[name] ?? name) : [],
    judge,
    reason: status === 'not applicable' ? reason : undefined,
    help,
    place,
  };
}

/** The heading it stands under, or the keys that lead to it: `cases › P1 › patient › age`. */
function sectionOf(report: Report, offset: number): string {
  if (offset >= report.source.body.span.start) return printPath(report, offset);
  const keys: string[] = [];
  let here: Located | undefined = report.root;
  while (here) {
    const inner: Located | undefined = innerAt(here, offset, keys);
    if (inner === here) break;
    here = inner;
  }
  return keys.length > 0 ? keys.join(' › ') : 'front matter';
}

/** The entry or item that holds an offset; its name is added to `keys`. */
function innerAt(at: Located, offset: number, keys: string[]): Located | undefined {
  if (at.node?.kind === 'map') {
    const entry = at.entries().findLast(({ keySpan }) => keySpan.start <= offset);
    if (entry) keys.push(entry.key);
    return entry?.value;
  }
  if (at.node?.kind !== 'list') return undefined;
  const item = at.items().findLast(({ span }) => span.start <= offset);
  const id = item?.get('id').fact;
  if (id) keys.push(id);
  return item;
}

function excerpt(text: string): string {
  const line = text
    .slice(0, 400)
    .replace(/^[>|][+-]?\s/, '')
    .replace(/^["'#\s]+|["'\s]+$/g, '')
    .replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 87).trimEnd()}…` : line;
}

/** How a status is named to a reader. */
export const statusWords: Readonly<Record<ItemStatus, string>> = {
  reported: 'Reported',
  partial: 'In part',
  missing: 'Missing',
  'not applicable': 'Not applicable',
  human: 'For a reader',
};

/** An item by its number or, where the number is not known, its topic and what it asks. */
export function itemName({ number, topic }: Pick<ChecklistEntry, 'number' | 'topic'>): string {
  return number ? `${number} ${topic}` : topic;
}
