import type { Diagnostic } from '../engine/diagnostic';
import type { Case, Procedure } from '../model/case';
import type { Located } from '../model/located';
import type { Report } from '../model/report';
import { readable } from '../model/values';
import { type KnownMeasure, knownMeasures, type Reading } from '../rules/scale/measures';
import { say } from '../text/say';
import type { Span } from '../text/span';
import { printTime, type Time } from '../values/time';
import { timeInDays } from '../values/time-order';
import { openFacts } from './procedure-facts';

/** A line that an editor shows above a line of the text. */
export interface CodeLens {
  /** The key it stands above. */
  readonly span: Span;
  readonly title: string;
}

/** More measures, or more names of facts, than this make the line too long to read. */
const mostMeasures = 3;
const mostFacts = 4;

/** What a report comes to, above each `outcome`; what is still open, above each procedure. */
export function codeLenses(report: Report, diagnostics: readonly Diagnostic[]): CodeLens[] {
  const lenses = [...report.cases.flatMap(outcomeLens), ...procedureLenses(report, diagnostics)];
  return lenses.sort((a, b) => a.span.start - b.span.start);
}

/** `NRS 8 → 2 at 6 months · 1 adverse event · improved`. */
function outcomeLens(one: Case): CodeLens[] {
  const { outcome } = one;
  if (!outcome.exists) return [];
  const courses = coursesOf(knownMeasures(one));
  const more = courses.length - mostMeasures;
  const parts = [
    ...courses.slice(0, mostMeasures),
    more > 0 ? (more === 1 ? say`1 more measure` : say`${more} more measures`) : undefined,
    eventsOf(outcome.get('adverse_events'), one.adverseEvents.length),
    outcome.get('status').fact,
  ].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? [{ span: outcome.keySpan, title: parts.join(' · ') }] : [];
}

function coursesOf(measures: readonly KnownMeasure[]): string[] {
  return measures.flatMap((known) => {
    const again = measures.some((other) => other !== known && other.scale === known.scale);
    const course = courseOf(known);
    return course ? [`${measureName(known, again)} ${course}`] : [];
  });
}

/** The scale, with what tells it apart from the other measures by the same scale. */
function measureName({ scale, subscale, measure }: KnownMeasure, again: boolean): string {
  const more = again
    ? ['muscle', 'movement', 'target', 'condition', 'side'].map((key) => measure.at.get(key).fact)
    : [];
  return [scale.label, subscale, ...more].filter(Boolean).join(' ');
}

/** The first and the last score whose times can be compared: `8 → 2 at 6 months`. */
function courseOf({ readings }: KnownMeasure): string | undefined {
  const timed = readings
    .flatMap((reading) => {
      const time = readable(reading.entry.time);
      const days = time && timeInDays(time);
      return time && days && isTold(reading) ? [{ reading, time, days: days.min }] : [];
    })
    .sort((a, b) => a.days - b.days);
  const [first, last] = [timed[0], timed.at(-1)];
  if (!first || !last) return undefined;
  const text = ({ reading }: typeof first) => reading.entry.at.text ?? '';
  return first === last
    ? `${text(first)} ${timeText(first.time)}`
    : `${text(first)} → ${text(last)} ${timeText(last.time)}`;
}

function isTold({ score }: Reading): boolean {
  return score.kind !== 'figure' && score.kind !== 'unknown';
}

function timeText(time: Time): string {
  const text = printTime(time);
  if (time.kind === 'offset') return say`at ${text}`;
  return namedTimes[time.word]();
}

const namedTimes = {
  baseline: () => say`at baseline`,
  'day 0': () => say`on day 0`,
  during: () => say`during it`,
  immediately: () => say`immediately after`,
};

function eventsOf(at: Located, events: number): string | undefined {
  if (at.answer === 'none') return say`no adverse events`;
  if (events === 0) return undefined;
  return events === 1 ? say`1 adverse event` : say`${events} adverse events`;
}

/** One line for each procedure as written; what cases share is told where it is shared. */
function procedureLenses(report: Report, diagnostics: readonly Diagnostic[]): CodeLens[] {
  const advisories = diagnostics.filter(({ rule }) => rule.startsWith('advisory/'));
  const byPlace = new Map<number, Procedure>();
  for (const { procedures } of report.cases) {
    for (const procedure of procedures) byPlace.set(procedure.at.keySpan.start, procedure);
  }
  return [...byPlace.values()].flatMap((procedure) => {
    const { keySpan, span } = procedure.at;
    const isInside = (place: Span) => place.start >= keySpan.start && place.start <= span.end;
    // What shows the departure may stand elsewhere; then the procedure is the related place.
    const unanswered = advisories.filter((one) => [one, ...one.related].some((place) => isInside(place.span))).length;
    const facts = openFacts(procedure);
    const parts = [
      unanswered > 0 ? unansweredText(unanswered) : undefined,
      facts.length > 0 ? factsText(facts) : undefined,
    ].filter((part) => part !== undefined);
    return parts.length > 0 ? [{ span: keySpan, title: parts.join(' · ') }] : [];
  });
}

function unansweredText(advisories: number): string {
  return advisories === 1 ? say`1 unanswered advisory` : say`${advisories} unanswered advisories`;
}

function factsText(facts: readonly string[]): string {
  const shown = `${facts.slice(0, mostFacts).join(', ')}${facts.length > mostFacts ? ', …' : ''}`;
  return facts.length === 1 ? say`1 fact to report: ${shown}` : say`${facts.length} facts to report: ${shown}`;
}
