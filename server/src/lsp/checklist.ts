import type { Journal } from '../core/model/generated/types';
import type { Report } from '../core/model/report';
import { said, say } from '../core/text/say';
import type { Span } from '../core/text/span';
import { type ChecklistEntry, checklistOf, statusWords } from '../render/checklist/checklist';
import { rangeOf } from './positions';
import type { ChecklistItem, ChecklistResult } from './protocol';

/** A report held against its reporting guideline, as the side bar shows it; nothing for an image letter. */
export function checklistForSideBar(report: Report, journal: Journal): ChecklistResult {
  const document = checklistOf(report, journal);
  if (!document) return { items: [] };
  const range = (span: Span) => rangeOf(document.lines, span);
  const { name, note } = document.checklist;
  return { name, ...(note ? { note } : {}), items: document.entries.map((entry) => itemOf(entry, range)) };
}

function itemOf(entry: ChecklistEntry, range: (span: Span) => ChecklistItem['place']): ChecklistItem {
  const { id, number, topic, asks, status, evidence, lacks, reason, help, judge, place } = entry;
  const isOpen = status === 'missing' || status === 'partial';
  const notes = [
    ...lacks.map((lack) => say`Not found: ${said(lack)}`),
    ...(reason ? [say`Reason: ${reason}`] : []),
    ...(isOpen ? [said(help)] : []),
    ...(judge ? [said(judge)] : []),
  ];
  return {
    id,
    ...(number ? { number } : {}),
    topic: said(topic),
    asks: said(asks),
    status,
    statusText: said(statusWords[status]),
    evidence: evidence.map(({ span, section, text }) => ({ label: `${section}: ${text}`, range: range(span) })),
    notes: notes.map((text) => text.replaceAll('`', '')),
    place: range(place),
  };
}
