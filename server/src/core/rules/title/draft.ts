import type { Journal } from '../../model/generated/types';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { nameKey } from '../../model/vocabulary';
import { typeWords } from './words';

const mostTitles = 3;

/** Titles made of the report's own facts, the likeliest first; none where it states too little. */
export function draftTitles(report: Report, journal: Journal): string[] {
  const procedure = procedureName(report);
  const diagnoses = unique(
    report.cases.flatMap(({ patient }) => patient.get('diagnosis').items().flatMap(diagnosisName)),
  );
  const events = unique(
    report.cases.flatMap(({ adverseEvents }) => adverseEvents.flatMap((event) => event.get('event').fact ?? [])),
  );
  const subjects = procedure ? withProcedure(procedure, diagnoses, events) : [...diagnoses, ...events];
  return subjects.slice(0, mostTitles).map((subject) => withType(capital(subject), report, journal));
}

/**
 * A complication follows a procedure: the diagnosis that is itself an adverse event says it best. Where nothing went
 * wrong, the procedure was done for the diagnosis.
 */
function withProcedure(procedure: string, diagnoses: readonly string[], events: readonly string[]): string[] {
  if (events.length === 0)
    return diagnoses.length > 0 ? diagnoses.map((diagnosis) => `${procedure} for ${inside(diagnosis)}`) : [];
  const diagnosed = diagnoses.filter((diagnosis) => events.some((event) => sameMatter(diagnosis, event)));
  return unique([...diagnosed, ...events]).map((event) => `${event} after ${inside(procedure)}`);
}

function sameMatter(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  return a === b || (a.length > 4 && b.includes(a)) || (b.length > 4 && a.includes(b));
}

/** `: a case report` behind a title, unless the journal forbids it or the report is a letter. */
export function withType(title: string, report: Report, journal: Journal): string {
  const words = typeWords(report);
  if (journal.title?.ending) return `${title}: ${journal.title.ending}`;
  const forbidden = journal.title?.mustNotContain?.some((wording) => words.includes(wording.toLowerCase()));
  return forbidden || report.type === 'image letter' ? title : `${title}: a ${words}`;
}

function diagnosisName(at: Located): string[] {
  if (at.node?.kind === 'scalar') return at.fact ? [at.fact] : [];
  const certainty = at.get('certainty').text;
  const name = at.get('name').fact;
  return name && certainty !== 'excluded' && certainty !== 'differential' ? [name] : [];
}

function procedureName(report: Report): string | undefined {
  for (const { procedures } of report.cases) {
    const first = procedures[0];
    const name = first?.term?.label ?? first?.name.fact;
    if (name) return name;
  }
  return undefined;
}

/** One entry per text, whatever its case of letters. */
function unique(texts: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const text of texts) if (!seen.has(nameKey(text))) seen.set(nameKey(text), text.replace(/\s+/g, ' '));
  return [...seen.values()];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name inside a sentence: a capital stays where the word is an abbreviation or holds a number. */
function inside(text: string): string {
  return /^\p{Lu}\p{Ll}+(?:[\s-]|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
