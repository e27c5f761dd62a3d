import type { Case } from '../../core/model/case';
import type { Report } from '../../core/model/report';
import type { LineIndex } from '../../core/text/line-index';
import type { Span } from '../../core/text/span';
import { daysPer, printTime, type Time } from '../../core/values/time';
import { sameVisit } from '../../core/values/time-order';
import { capital, daysOf, orderOf, turned } from '../phrases';
import { type EventKind, eventsOf, type TimedEvent } from './events';
import { patientName } from './outcomes';

/** What happened to each patient in the order of time, as item 7 of the CARE guideline asks for. */
export interface TimelineDocument {
  readonly title: string | undefined;
  /** What day 0 is: `the transsacral block`. */
  readonly dayZero: string;
  readonly patients: readonly PatientTimeline[];
  readonly place: Span;
  readonly lines: LineIndex;
}

export interface PatientTimeline {
  /** Empty in a report of one patient. */
  readonly label: string;
  readonly moments: readonly Moment[];
}

/** One point in time and all that belongs to it. */
export interface Moment {
  /** As the report writes it: `baseline`, `3 weeks`. */
  readonly time: string;
  /** Days from day 0, where that is known. */
  readonly days: number | undefined;
  readonly isDayZero: boolean;
  readonly events: readonly MomentEvent[];
}

export interface MomentEvent {
  readonly kind: EventKind;
  readonly text: string;
  readonly span: Span;
}

/** Collects what happened. Pure; never throws. */
export function timelineOf(report: Report): TimelineDocument {
  const series = report.cases.length > 1;
  return {
    title: report.root.get('title').fact,
    dayZero: dayZeroOf(report),
    patients: report.cases
      .map((one) => ({ label: series ? patientName(one) : '', moments: momentsOf(report, one) }))
      .filter(({ moments }) => moments.length > 0),
    place: report.root.span,
    lines: report.source.lines,
  };
}

/** What the author calls day 0, else the first procedure by its name. */
function dayZeroOf(report: Report): string {
  const named = report.root.get('day_zero').fact;
  if (named) return named;
  const [first] = report.cases[0]?.procedures ?? [];
  const name = first?.name.fact ?? first?.term?.label;
  return name ? `the ${name}` : 'the presentation';
}

interface Gathered {
  readonly time: Time;
  readonly order: number;
  readonly isDayZero: boolean;
  readonly events: MomentEvent[];
}

function momentsOf(report: Report, one: Case): Moment[] {
  const all = eventsOf(report, one);
  const moments: Gathered[] = [];
  for (const { time, kind, text, span } of all) {
    const event = { kind, text: capital(text), span };
    // The first procedure makes the day; a later one of the same day may answer what went wrong.
    const isDayZero = kind === 'procedure' && isNamed(time, 'day 0') && !moments.some((moment) => moment.isDayZero);
    const known = isDayZero ? undefined : moments.find((moment) => !moment.isDayZero && isSame(moment.time, time));
    if (known) known.events.push(event);
    else moments.push({ time, order: isDayZero ? beforeDuring : placeOf(time, all), isDayZero, events: [event] });
  }
  const sorted = joined(moments.sort((a, b) => a.order - b.order));
  const dayZero = sorted.find(({ time }) => isNamed(time, 'day 0'));
  return sorted.map((moment) => ({
    time: inWords(moment.time),
    days: daysOf(moment.time),
    isDayZero: moment === dayZero,
    events: moment.events,
  }));
}

/** The first procedure of day 0 comes before what went wrong during it, and that before the rest of the day. */
const beforeDuring = -5e-7;

/** Where nothing lies between, the procedure of day 0 and the rest of the day are one moment. */
function joined(moments: readonly Gathered[]): Gathered[] {
  const result: Gathered[] = [];
  for (const moment of moments) {
    const last = result.at(-1);
    if (last?.isDayZero && isNamed(moment.time, 'day 0')) last.events.push(...moment.events);
    else result.push({ ...moment, events: [...moment.events] });
  }
  return result;
}

function isNamed(time: Time, word: 'day 0'): boolean {
  return time.kind === 'named' && time.word === word && time.anchor === undefined;
}

function isSame(a: Time, b: Time): boolean {
  return printTime(a) === printTime(b) || sameVisit(a, b);
}

/** `14 months before` for what the front matter writes as `-14 months`. */
function inWords(time: Time): string {
  const before = time.kind === 'offset' && time.anchor === undefined && (time.to ?? time.from) < 0;
  return before ? `${printTime(turned(time))} before` : printTime(time);
}

/** The order of a time; one that counts from an event of this patient with a time of its own is placed by that. */
function placeOf(time: Time, all: readonly TimedEvent[]): number {
  if (time.anchor === undefined) return orderOf(time);
  const anchor = time.anchor.toLowerCase();
  const named = all.filter((event) => event.time.anchor === undefined && event.name?.toLowerCase().includes(anchor));
  const [only] = named;
  if (named.length !== 1 || !only) return orderOf(time);
  return orderOf(only.time) + (time.kind === 'offset' ? time.from * daysPer[time.unit] : 0);
}
