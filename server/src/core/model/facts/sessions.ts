import { daysPer, type Time } from '../../values/time';
import { timeInDays } from '../../values/time-order';
import { type Procedure, procedureOf } from '../case';
import { type Fact, type FactReader, type FactSubject, known, timeOf } from './fact';
import { procedureFacts, sideOf } from './procedure';

/** Facts about earlier sessions; what each means is written in `schemas/facts.json`. */
export const sessionFacts: Readonly<Record<string, FactReader>> = {
  'procedures.last_14_days': (subject) => earlier(subject, 14, isSameKind),
  'procedures.last_6_months': (subject) => earlier(subject, 6 * daysPer.months, isSameKind),
  'procedures.last_12_months': (subject) => earlier(subject, 12 * daysPer.months, isSameKind),
  'procedures.same_side_last_6_months': (subject) => {
    const side = sideOf(subject)?.entries[0]?.value;
    if (side === undefined) return undefined;
    return earlier(
      subject,
      6 * daysPer.months,
      (own, other) => own.procedure.term === other.procedure.term && sideOf(other)?.entries[0]?.value === side,
    );
  },
};

/** Counts sessions that certainly lie in the days before this one; what was done at one time is one session. */
function earlier(
  subject: FactSubject,
  days: number,
  counts: (own: FactSubject, other: FactSubject) => boolean,
): Fact | undefined {
  const own = timeOf(subject);
  const base = own && rangeOf(own);
  if (!base) return undefined;
  const sessions = new Set<string>();
  for (const other of othersOf(subject)) {
    const time = timeOf(other);
    const range = time && rangeOf(time);
    if (!range || !counts(subject, other)) continue;
    // Half a day apart is the same session told twice.
    if (base.min - range.max > 0.5 && base.max - range.min < days) sessions.add(`${range.min} ${range.max}`);
  }
  return known({ value: sessions.size, text: String(sessions.size), span: subject.procedure.at.get('at').span });
}

/** Days from day 0; “about” may mean a tenth more or less. */
function rangeOf(time: Time): { min: number; max: number } | undefined {
  const range = timeInDays(time);
  if (!range || time.kind === 'named' || !time.about) return range;
  const slack = Math.max(Math.abs(range.min), Math.abs(range.max)) / 10;
  return { min: range.min - slack, max: range.max + slack };
}

function othersOf(subject: FactSubject): FactSubject[] {
  const { one, procedure } = subject;
  const others = one.procedures.filter((other) => other !== procedure);
  const exposures = one.patient.get('exposures').items().map(procedureOf);
  return [
    ...others.map((other) => ({ ...subject, procedure: other, exposure: false })),
    ...exposures.map((other) => ({ ...subject, procedure: other, exposure: true })),
  ];
}

/** Epidural injections of one part of the spine count together, any other procedure with its like. */
function isSameKind(own: FactSubject, other: FactSubject): boolean {
  const part = partOf(own);
  if (part === undefined || part !== partOf(other)) return false;
  return own.procedure.term === other.procedure.term || (isEpidural(own.procedure) && isEpidural(other.procedure));
}

function isEpidural({ term }: Procedure): boolean {
  return /epidural/.test(term?.label ?? '') && !/patch|adhesiolysis/.test(term?.label ?? '');
}

const parts: Readonly<Record<string, string>> = {
  cervical: 'upper',
  thoracic: 'upper',
  lumbar: 'lower',
  lumbosacral: 'lower',
  sacral: 'lower',
};

function partOf(subject: FactSubject): string | undefined {
  const region = procedureFacts['procedure.region']!(subject)?.entries[0]?.value;
  return parts[String(region)];
}
