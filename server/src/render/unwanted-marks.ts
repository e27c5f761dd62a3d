import type { Journal } from '../core/model/generated/types';
import type { Report } from '../core/model/report';
import type { AbstractText } from '../core/model/sections';
import type { Mark } from './mark';

/** References in an abstract whose journal wants none. */
export function unwantedMarks(report: Report, journal: Journal, { span }: AbstractText): Mark[] {
  const unwanted = (journal.abstract.unwanted ?? []).find(({ what }) => what === 'references');
  if (!unwanted) return [];
  const found = /\[[^\]\n]{0,20}@[^\]\n]{1,200}\]|\[\d{1,3}(?:[,–-]\s?\d{1,3}){0,10}\](?!\()/.exec(
    report.text.slice(span.start, span.end),
  );
  if (!found) return [];
  const start = span.start + found.index;
  return [
    {
      kind: 'unwanted',
      severity: unwanted.confidence === 'verified' ? 'warning' : 'info',
      message: `A reference stands in the abstract; ${journal.name} wants none there.`,
      span: { start, end: start + found[0].length },
    },
  ];
}
