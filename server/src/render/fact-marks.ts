import type { Report } from '../core/model/report';
import type { AbstractSlot, AbstractText } from '../core/model/sections';
import { ageAt, levelAt, readable } from '../core/model/values';
import { levelsOf } from '../core/prose/levels';
import type { Span } from '../core/text/span';
import { expandLevel } from '../core/values/level-expand';
import { type LevelExpression, segmentKey, siteKey } from '../core/values/level-expression';
import { printLevel } from '../core/values/level-print';
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
 * Where the abstract says other than the front matter and no reading of the prose is needed to know it: a pair of
 * levels that no fact names, and, in a report of one patient, an age or sex that is not the patient's.
 */
export function factMarks(report: Report, abstract: AbstractText): Mark[] {
  const spans = abstract.sections
    .filter(({ slots }) => slots.some((slot) => aboutTheCase.includes(slot)))
    .map(({ span }) => span);
  const texts = spans.flatMap((span) => blocksOf(report, span)).filter(({ text }) => !text.includes('[@'));
  return [...levelMarks(report, texts), ...patientMarks(report, texts)].sort((a, b) => a.span!.start - b.span!.start);
}

interface Prose {
  readonly text: string;
  readonly span: Span;
}

function levelMarks(report: Report, texts: readonly Prose[]): Mark[] {
  const known = knownLevels(report);
  // Facts without any level can't be contradicted.
  if (known.size === 0) return [];
  const marks: Mark[] = [];
  for (const { text, span } of texts) {
    for (const level of levelsOf(text)) {
      if (isKnown(level.expression, known)) continue;
      const at = shiftInto(report, span, text.slice(level.span.start, level.span.end), level.span.start);
      marks.push({
        kind: 'level',
        severity: 'warning',
        message: `The abstract names ${printLevel(level.expression)}; no fact of the front matter has this level. Correct the one that is wrong, or add the fact.`,
        span: at,
      });
    }
  }
  return marks;
}

/** The block's text may have lost a carriage return; where it did, the first place with the same words is meant. */
function shiftInto(report: Report, block: Span, words: string, offset: number): Span {
  const start = report.text.startsWith(words, block.start + offset)
    ? block.start + offset
    : report.text.indexOf(words, block.start);
  return start < 0 || start >= block.end ? block : { start, end: start + words.length };
}

/** Every segment and pair that the facts name or span, those in free text included. */
function knownLevels(report: Report): Set<string> {
  const known = new Set<string>();
  const add = (expression: LevelExpression) => {
    for (const kind of [undefined, 'disc', 'vertebra'] as const) {
      for (const site of expandLevel(expression, {}, kind)) {
        known.add(siteKey(site));
        known.add(segmentKey(site.upper));
        if (site.lower) known.add(segmentKey(site.lower));
      }
    }
  };
  for (const { at } of report.values('level')) {
    const expression = readable(levelAt(at));
    if (expression) add(expression);
  }
  for (const { at } of report.allValues()) {
    for (const { expression } of at.text ? levelsOf(at.text) : []) add(expression);
  }
  return known;
}

/** A pair is known as a pair, or where both of its segments are: `T12-L2` beside `T12 vertebra` and `L2 vertebra`. */
function isKnown(expression: LevelExpression, known: ReadonlySet<string>): boolean {
  return expression.items.every(({ from, to }) =>
    [from, ...(to ? [to] : [])].every(
      (site) =>
        known.has(siteKey(site)) ||
        (site.lower !== undefined && known.has(segmentKey(site.upper)) && known.has(segmentKey(site.lower))),
    ),
  );
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
