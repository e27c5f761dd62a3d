import { check } from '../core/engine/check';
import type { Journal } from '../core/model/generated/types';
import { journalTerm } from '../core/model/journal';
import type { Report } from '../core/model/report';
import type { AbstractSlot, AbstractText } from '../core/model/sections';
import { ageAt, readable } from '../core/model/values';
import type { Span } from '../core/text/span';
import { blocksOf } from './blocks';
import type { Mark } from './mark';

/** Sections that tell of this patient; the others may speak of other levels and other patients. */
const aboutTheCase: readonly AbstractSlot[] = [
  'case',
  'sample',
  'methods',
  'concerns',
  'diagnosis',
  'intervention',
  'outcome',
  'results',
];

/**
 * Where the abstract says other than the front matter or the rest of the narrative: what the rules on the narrative find
 * there, so that preview and editor say the same, and, in a report of one patient, an age or sex that is not the patient's.
 */
export function factMarks(report: Report, abstract: AbstractText, journal: Journal): Mark[] {
  const spans = abstract.sections
    .filter(({ slots }) => slots.some((slot) => aboutTheCase.includes(slot)))
    .map(({ span }) => span);
  const texts = spans.flatMap((span) => blocksOf(report, span)).filter(({ text }) => !text.includes('[@'));
  const found = narrativeMarks(report, abstract, journal);
  const ours = patientMarks(report, texts).filter((mark) => !found.some((other) => overlap(mark.span!, other.span!)));
  return [...found, ...ours].sort((a, b) => a.span!.start - b.span!.start);
}

function narrativeMarks({ source }: Report, { span: within }: AbstractText, journal: Journal): Mark[] {
  const settings = { select: ['narrative'], journal: journal.id, journals: [journalTerm(journal)] };
  return check(source, settings)
    .diagnostics.filter(({ span }) => within.start <= span.start && span.end <= within.end)
    .map(({ span, severity, message }) => ({ kind: 'disagreement', severity, message, span }));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

interface Prose {
  readonly text: string;
  readonly span: Span;
}

/** The block's text may have lost a carriage return; where it did, the first place with the same words is meant. */
function shiftInto(report: Report, block: Span, words: string, offset: number): Span {
  const start = report.text.startsWith(words, block.start + offset)
    ? block.start + offset
    : report.text.indexOf(words, block.start);
  return start < 0 || start >= block.end ? block : { start, end: start + words.length };
}

const patientPhrase = /\b(\d{1,3})[- ]years?[- ]old(?: (?:\p{L}{3,12} )?(woman|female|girl|man|male|boy)\b)?/giu;
const sexes: Record<string, string> = {
  woman: 'female',
  female: 'female',
  girl: 'female',
  man: 'male',
  male: 'male',
  boy: 'male',
};

function patientMarks(report: Report, texts: readonly Prose[]): Mark[] {
  if (report.root.get('cases').exists || report.cases.length !== 1) return [];
  const found = texts.flatMap(({ text, span }) => [...text.matchAll(patientPhrase)].map((match) => ({ match, span })));
  // A second age may be another person's.
  const [only] = found;
  if (!only || found.length > 1) return [];
  const [words, years, noun] = only.match;
  const at = shiftInto(report, only.span, words, only.match.index);
  const { patient } = report.cases[0]!;
  const age = readable(ageAt(patient.get('age')));
  const sex = patient.get('sex').fact;
  const said = noun && sexes[noun.toLowerCase()];
  const marks: Mark[] = [];
  if (age?.kind === 'exact' && age.unit === 'years' && age.number !== Number(years)) {
    const message = `The abstract gives an age of ${years} years, the front matter one of ${age.number}. Correct the one that is wrong.`;
    marks.push({ kind: 'age', severity: 'warning', message, span: at });
  }
  if (said && (sex === 'female' || sex === 'male') && sex !== said) {
    const message = `The abstract calls the patient ${said}, the front matter ${sex}. Correct the one that is wrong.`;
    marks.push({ kind: 'sex', severity: 'warning', message, span: at });
  }
  return marks;
}
