import type { Span } from '../../text/span';
import type { Site } from '../../values/level';
import type { Time } from '../../values/time';
import { compareTimes } from '../../values/time-order';
import type { Case, Procedure } from '../case';
import type { Located } from '../located';
import type { Report } from '../report';
import { readable, timeAt } from '../values';

/** A procedure of a case, which is what facts are about. */
export interface FactSubject {
  readonly report: Report;
  readonly one: Case;
  readonly procedure: Procedure;
  /** Whether it stands among the patient's exposures, before the illness. */
  readonly exposure: boolean;
}

/** One value of a fact, with how a sentence names it. */
export interface FactEntry {
  readonly value: string | number | boolean | Site;
  readonly text: string;
  /** Where it stands, if it stands at one place. */
  readonly span?: Span;
}

/** What the report says of a fact; without entries it says `none`. */
export interface Fact {
  /** Whether the report leaves it out. */
  readonly absent: boolean;
  readonly entries: readonly FactEntry[];
}

/** How a fact is derived; `undefined` where it can't be told, so that nothing is concluded from it. */
export type FactReader = (subject: FactSubject) => Fact | undefined;

/** The report leaves it out. */
export const absent: Fact = { absent: true, entries: [] };

/** The report says that there is none. */
export const nothing: Fact = { absent: false, entries: [] };

/** A fact with these values. */
export function known(...entries: FactEntry[]): Fact {
  return { absent: false, entries };
}

/** A fact that is true or false, at the place that shows it. */
export function yesNo(value: boolean, at?: Located): Fact {
  return known({ value, text: value ? 'yes' : 'no', ...(at && { span: at.span }) });
}

/** A list of words that stand nowhere, such as what is missing. */
export function words(list: readonly string[]): Fact {
  return known(...list.map((text) => ({ value: text, text })));
}

/** Reads what is there: a missing value is absent, `unknown` can't be told, the other answers mean nothing. */
export function answered(at: Located, read: (at: Located) => Fact | undefined): Fact | undefined {
  if (!at.exists) return absent;
  if (at.answer === 'unknown') return undefined;
  return at.answer ? nothing : read(at);
}

/** The text of a scalar as a fact. */
export function textOf(at: Located): Fact | undefined {
  return answered(at, ({ fact, span }) => (fact === undefined ? undefined : known({ value: fact, text: fact, span })));
}

/** Whether anything stands here, `unknown` and `none` included: the author has answered. */
export function isAnswered(at: Located): boolean {
  return at.exists && at.text !== '';
}

/** The words of a value: a scalar, the entries of a list, the values of a mapping. */
export function wordsIn(at: Located): string {
  if (at.node?.kind === 'map')
    return at
      .entries()
      .map(({ value }) => wordsIn(value))
      .join('\n');
  if (at.node?.kind === 'list') return at.items().map(wordsIn).join('\n');
  return at.fact ?? '';
}

/** Where a time lies against the procedure; `undefined` where it can't be told. */
export type Relation = 'before' | 'after' | undefined;

/** Where the time at `at` lies against the procedure. */
export function relationTo(at: Located, subject: FactSubject): Relation {
  const time = readable(timeAt(at));
  return time && relationOf(time, subject);
}

/** Where a time lies against the procedure. */
export function relationOf(time: Time, subject: FactSubject): Relation {
  const base = timeOf(subject);
  const order = base ? compareTimes(time, base) : undefined;
  return order ? (order < 0 ? 'before' : 'after') : undefined;
}

/** When the procedure was done; day 0 where it is the first of its case and has no time. */
export function timeOf({ one, procedure }: FactSubject): Time | undefined {
  const at = procedure.at.get('at');
  if (at.exists || one.procedures[0] !== procedure) return readable(timeAt(at));
  return { kind: 'named', word: 'day 0', form: 'normal' };
}
