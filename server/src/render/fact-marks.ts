import { check } from '../core/engine/check';
import type { Journal } from '../core/model/generated/types';
import { journalTerm } from '../core/model/journal';
import type { Report } from '../core/model/report';
import type { AbstractText } from '../core/model/sections';
import type { Mark } from './mark';

/**
 * Where the abstract says other than the front matter or the rest of the narrative: what the rules on the narrative find
 * there, so that preview and editor say the same.
 */
export function factMarks({ source }: Report, { span: within }: AbstractText, journal: Journal): Mark[] {
  const settings = { select: ['narrative'], journal: journal.id, journals: [journalTerm(journal)] };
  return check(source, settings)
    .diagnostics.filter(({ span }) => within.start <= span.start && span.end <= within.end)
    .map(({ span, severity, message }) => ({ kind: 'disagreement', severity, message, span }));
}
