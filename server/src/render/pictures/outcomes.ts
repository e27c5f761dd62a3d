import type { Case, Measure, ScoreAt } from '../../core/model/case';
import type { ScaleTerm } from '../../core/model/generated/types';
import type { Answer } from '../../core/model/located';
import type { Report } from '../../core/model/report';
import { gradesOf, isNumeric, subscaleOf } from '../../core/model/scale-grid';
import { readable } from '../../core/model/values';
import type { LineIndex } from '../../core/text/line-index';
import type { Span } from '../../core/text/span';
import { printScore } from '../../core/values/score';
import { printTime, type Time } from '../../core/values/time';
import { sameVisit } from '../../core/values/time-order';
import { factOf, orderOf } from '../phrases';
import { type Axis, axisOf } from './axis';
import { figureLabel } from './figure-label';
import { type Position, positionOf } from './position';

/** The scores of a report over time, before they are a picture, a table or data. */
export interface OutcomesDocument {
  readonly title: string | undefined;
  readonly panels: readonly OutcomePanel[];
  /** What the scales are and what counts as better, each with its source; one entry per scale. */
  readonly notes: readonly ScaleNote[];
  /** Where the measures stand or would stand. */
  readonly place: Span;
  readonly lines: LineIndex;
}

/** All that was measured of one thing on one scale: `NRS, leg pain`. */
export interface OutcomePanel {
  readonly label: string;
  readonly axis: Axis | undefined;
  /** The better end of the axis. */
  readonly better: 'lower' | 'higher' | undefined;
  /** The smallest change called meaningful, in units of the axis; where it is a percentage, for each series its own. */
  readonly mcid: Mcid | undefined;
  /** When it was measured, the earliest first. */
  readonly visits: readonly string[];
  readonly series: readonly OutcomeSeries[];
  readonly span: Span;
}

/** The scores of one patient, or of one side. */
export interface OutcomeSeries {
  /** `Patient 1`, `P1, left`, `left`; empty where there is nothing to tell apart. */
  readonly label: string;
  /** Place of the patient or side among all of the report, so that each looks the same in every panel. */
  readonly index: number;
  readonly points: readonly OutcomePoint[];
  readonly span: Span;
}

/** A score at a visit: what is written, and where it belongs on the axis. */
export interface OutcomePoint {
  /** Place among the panel's visits. */
  readonly visit: number;
  readonly text: string;
  readonly position: Position;
  readonly span: Span;
}

export interface Mcid {
  readonly size: number | undefined;
  readonly text: string;
}

export interface ScaleNote {
  readonly scale: string;
  readonly text: string;
}

/** Collects the scores of a report. Pure; never throws. */
export function outcomesOf(report: Report): OutcomesDocument {
  const place = report.root.get('outcome').keySpan;
  const several = report.cases.length > 1;
  const groups = new Map<string, Group>();
  for (const one of report.cases) {
    for (const measure of one.measures) {
      if (!measure.scale.fact) continue;
      const key = groupKey(measure);
      const group = groups.get(key) ?? { first: measure, measures: [] };
      group.measures.push({ one, measure });
      groups.set(key, group);
    }
  }
  const looks = new Looks();
  const panels = [...groups.values()].map((group) => panelOf(report, group, several, looks));
  return {
    title: report.root.get('title').fact,
    panels,
    notes: notesOf([...groups.values()].flatMap(({ first }) => first.term ?? [])),
    place,
    lines: report.source.lines,
  };
}

interface Group {
  readonly first: Measure;
  readonly measures: { readonly one: Case; readonly measure: Measure }[];
}

/** What the scores of one panel have in common. The side is told by the series. */
function groupKey(measure: Measure): string {
  const { at, term, scale } = measure;
  const parts = ['subscale', 'target', 'movement', 'muscle', 'condition'].map((key) => at.get(key).fact ?? '');
  return [term?.id ?? scale.fact, ...parts].join('\n').toLowerCase();
}

/** Gives every patient, or every side, one look for the whole picture. */
class Looks {
  readonly #known = new Map<string, number>();

  of(label: string): number {
    const known = this.#known.get(label) ?? this.#known.size;
    this.#known.set(label, known);
    return known;
  }
}

function panelOf(report: Report, { first, measures }: Group, several: boolean, looks: Looks): OutcomePanel {
  const { term } = first;
  const subscale = first.at.get('subscale').fact;
  const visits = visitsOf(measures.flatMap(({ measure }) => measure.scores));
  const sided = new Set(measures.map(({ one, measure }) => `${one.index} ${measure.at.get('side').fact}`));
  const sidesDiffer = sided.size > new Set(measures.map(({ one }) => one.index)).size;
  const series = measures.map(({ one, measure }): OutcomeSeries => {
    const side = measure.at.get('side').fact;
    const label = [...(several ? [patientName(one)] : []), ...(side && (sidesDiffer || !several) ? [side] : [])].join(
      ', ',
    );
    return {
      label,
      index: looks.of(label),
      points: pointsOf(report, measure, visits, subscale),
      span: measure.at.keySpan,
    };
  });
  return {
    label: panelLabel(first),
    axis: axisOf(
      term,
      subscale,
      series.flatMap(({ points }) => points.map(({ position }) => position)),
    ),
    better: term?.direction === 'lower' || term?.direction === 'higher' ? term.direction : undefined,
    mcid: term && mcidOf(term, subscale),
    visits: visits.map(({ text }) => text),
    series,
    span: first.at.keySpan,
  };
}

/** `P1` as the author calls a patient; a bare number is `Patient 1`. */
export function patientName({ id, index }: Case): string {
  return id === undefined || /^\d+$/.test(id) ? `Patient ${id ?? index + 1}` : id;
}

function panelLabel({ scale, at, term }: Measure): string {
  const subscale = at.get('subscale').fact;
  const part = subscale && term ? (subscaleOf(term, subscale)?.label ?? subscale) : subscale;
  const what = ['movement', 'muscle', 'target', 'condition'].flatMap((key) => factOf(at.get(key)) ?? []);
  return [[term?.label ?? scale.fact, part].filter(Boolean).join(' '), ...what].join(', ');
}

interface Visit {
  readonly time: Time | undefined;
  readonly text: string;
}

/** The visits of several patients in one order; 3 months and 12 weeks are one. */
function visitsOf(scores: readonly ScoreAt[]): Visit[] {
  const visits: Visit[] = [];
  for (const { time, timeText } of scores) {
    const at = readable(time);
    const text = at ? printTime(at) : timeText.trim();
    if (!visits.some((visit) => isVisit(visit, at, text))) visits.push({ time: at, text });
  }
  // A stable sort: what can't be placed in time stays in the order of writing, at the end.
  return visits.sort((a, b) => orderOf(a.time) - orderOf(b.time));
}

function isVisit(visit: Visit, time: Time | undefined, text: string): boolean {
  return visit.text === text || (visit.time !== undefined && time !== undefined && sameVisit(visit.time, time));
}

function pointsOf(
  report: Report,
  measure: Measure,
  visits: readonly Visit[],
  subscale: string | undefined,
): OutcomePoint[] {
  const figure = figureLabel(report, measure.at.get('figure').fact);
  const inOrder = [...measure.scores].sort((a, b) => orderOf(readable(a.time)) - orderOf(readable(b.time)));
  const first = inOrder
    .map(({ score }) => readable(score))
    .find((score) => score?.kind === 'number' || score?.kind === 'fraction');
  return inOrder.map(({ time, timeText, score, at }) => {
    const read = readable(score);
    const when = readable(time);
    const text = when ? printTime(when) : timeText.trim();
    const position = at.answer ? answered(at.answer) : positionOf(measure.term, read, first, subscale);
    return {
      visit: visits.findIndex((visit) => isVisit(visit, when, text)),
      text:
        position.kind === 'figure'
          ? `in ${figure ?? 'a figure'} only`
          : read
            ? printScore(read)
            : (at.text ?? 'no value'),
      position: position.kind === 'figure' ? { ...position, figure } : position,
      span: at.exists ? at.span : at.keySpan,
    };
  });
}

function answered(answer: Answer): Position {
  return { kind: answer === 'unknown' ? 'unknown' : 'other' };
}

function mcidOf(term: ScaleTerm, subscale: string | undefined): Mcid | undefined {
  const { mcid } = term;
  // What is known of the whole says nothing of a part.
  if (!mcid || subscale !== undefined) return undefined;
  const number = Number(mcid.value);
  const text = isOneGrade(mcid) ? 'one grade' : String(mcid.value);
  if (isOneGrade(mcid)) return { size: 1, text };
  return { size: isNumeric(term) && number > 0 ? number : undefined, text };
}

function isOneGrade({ value, basis }: NonNullable<ScaleTerm['mcid']>): boolean {
  return value === 'one grade' || (value === 1 && basis === 'one grade');
}

const known: Record<ScaleTerm['confidence'], string> = {
  verified: 'checked at its source',
  partly: 'partly checked',
  knowledge: 'from general knowledge, not checked',
};

function notesOf(terms: readonly ScaleTerm[]): ScaleNote[] {
  return [...new Set(terms)].map((term) => {
    const { label, name, min, max, unit, direction, mcid, confidence } = term;
    const grades = gradesOf(term);
    const range = isNumeric(term)
      ? min !== undefined && max !== undefined
        ? `, ${min} to ${max}${unit === '%' ? ' %' : unit && unit !== 'points' ? ` ${unit}` : ''}`
        : ''
      : grades.length > 1
        ? `, ${grades[0]} to ${grades.at(-1)}`
        : '';
    const better = direction === 'none' ? 'neither end is better' : `${direction} is better`;
    const change = mcid ? ` ${changeNote(mcid, unit)}` : '';
    return { scale: label, text: `${name}${range}; ${better}.${change} This entry is ${known[confidence]}.` };
  });
}

function changeNote(mcid: NonNullable<ScaleTerm['mcid']>, unit: string | undefined): string {
  const { value, alternative, basis, source } = mcid;
  const points = value === 1 ? 'point' : 'points';
  const size = isOneGrade(mcid)
    ? 'one grade'
    : `${value}${typeof value === 'number' ? ` ${unit === '%' ? 'percentage points' : unit === undefined || unit === 'points' ? points : unit}` : ''}`;
  const more = [...(basis && basis !== size ? [basis] : []), source].join('; ');
  return `Smallest change usually called meaningful (MCID): ${size}${alternative ? ` (or ${alternative})` : ''}; ${more}. It depends on patients and treatment.`;
}
