import type { Case } from '../../model/case';
import type { Report } from '../../model/report';
import type { Mention } from '../../prose/mention';
import { say } from '../../text/say';
import type { Span } from '../../text/span';
import type { Fix, Severity } from '../rule';

/** Whether a mention is this report's own: in the abstract or the case presentation, of its patients. */
export function isOwn({ part, subject }: Mention): boolean {
  return part !== 'other' && subject.who === 'patient';
}

/** The one patient that a mention is about; `undefined` where it may be another, or is several. */
export function patientMeant(report: Report, { subject }: Pick<Mention, 'subject'>): Case | undefined {
  if (subject.who !== 'patient' || subject.cases.length !== 1 || !subject.certain) return undefined;
  return report.cases[subject.cases[0]!];
}

/** A contradiction is an error where nothing else in the narrative speaks for the front matter. */
export function weightOf(agreeing: number): Severity {
  return agreeing === 0 ? 'error' : 'warning';
}

/** Which patient, for a message; empty in a report of one. */
export function ofCase(report: Report, { id }: Case): string {
  return report.cases.length > 1 && id !== undefined ? say` of ${id}` : '';
}

/** For which patient, for a message; empty in a report of one. */
export function forCase(report: Report, { id }: Case): string {
  return report.cases.length > 1 && id !== undefined ? say` for ${id}` : '';
}

/** Puts other words into the narrative. */
export function changeProse(span: Span, newText: string): Fix {
  return { title: say`Write \`${newText}\` here`, safe: false, edits: [{ span, newText }] };
}

/** Puts the narrative's fact into the front matter. */
export function changeFact(fix: Fix): Fix {
  return { ...fix, title: say`${fix.title} in the front matter` };
}

/** Text for a word, with a capital where the word has one. */
export function inCaseOf(word: string, text: string): string {
  const [first = ''] = word;
  return first !== first.toLowerCase() ? `${text[0]!.toUpperCase()}${text.slice(1)}` : text;
}
