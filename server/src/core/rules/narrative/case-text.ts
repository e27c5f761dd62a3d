import type { Journal } from '../../model/generated/types';
import type { AbstractSlot } from '../../model/heading-names';
import type { Report } from '../../model/report';
import { readSections } from '../../model/sections';
import type { Mention } from '../../prose/mention';
import type { Span } from '../../text/span';

/** The sections into which an abstract may divide the case. */
export const partsOfCase: readonly AbstractSlot[] = [
  'sample',
  'methods',
  'concerns',
  'diagnosis',
  'intervention',
  'outcome',
  'results',
];

/** Sections of an abstract that tell of the patient; the others may speak of other levels and other patients. */
const aboutTheCase: readonly AbstractSlot[] = ['case', ...partsOfCase];

/** Advice is about other patients, also where an abstract has no sections. */
const advises = /\b(?:recommend|advis|should|guideline|suggest|consider)/i;

/** Where the narrative tells of this report's patients: the case presentation, and what the abstract says of them. */
export function caseText(report: Report, journal: Journal): (mention: Pick<Mention, 'part' | 'span'>) => boolean {
  const { abstract } = readSections(report, journal);
  const within: readonly Span[] = abstract
    ? abstract.sections.length === 0
      ? [abstract.span]
      : abstract.sections
          .filter(({ slots }) => slots.some((slot) => aboutTheCase.includes(slot)))
          .map(({ span }) => span)
    : [];
  return ({ part, span }) => {
    if (part === 'case') return true;
    if (part !== 'abstract' || !within.some(({ start, end }) => start <= span.start && span.end <= end)) return false;
    return abstract!.sections.length > 0 || !advises.test(report.text.slice(Math.max(0, span.start - 60), span.start));
  };
}
