import type { JournalTerm } from '../model/lexicon';
import { Report } from '../model/report';
import type { Source } from '../syntax/source';
import { type Checked, check } from './check';
import type { Diagnostic } from './diagnostic';
import type { Settings } from './settings';

/** A report held against several journals. */
export interface JournalComparison {
  /** What is found whichever of them it is written for. */
  readonly common: readonly Diagnostic[];
  /** What would have to change for each, in their order, besides. */
  readonly journals: readonly { readonly journal: JournalTerm; readonly diagnostics: readonly Diagnostic[] }[];
  /** Whether the verdict may be another one tomorrow. */
  readonly askedForDate: boolean;
}

/** Holds a report against several journals; what all of them find is told once. */
export function compareJournals(
  source: Source,
  settings: Settings,
  journals: readonly JournalTerm[],
): JournalComparison {
  const runs = journals.map((journal) => ({ journal, ...check(source, { ...settings, journal: journal.id }) }));
  const counts = new Map<string, number>();
  for (const { diagnostics } of runs)
    for (const key of new Set(diagnostics.map(identity))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isCommon = (diagnostic: Diagnostic) => counts.get(identity(diagnostic)) === runs.length;
  return {
    common: (runs[0]?.diagnostics ?? []).filter(isCommon),
    journals: runs.map(({ journal, diagnostics }) => ({
      journal,
      diagnostics: diagnostics.filter((diagnostic) => !isCommon(diagnostic)),
    })),
    askedForDate: runs.some(({ askedForDate }) => askedForDate),
  };
}

function identity({ rule, severity, span, message }: Diagnostic): string {
  return `${rule} ${severity} ${span.start} ${span.end} ${message}`;
}

/** A check against several journals: first what all of them find, then what each wants besides, marked with its id. */
export function checkForJournals(source: Source, settings: Settings, journals: readonly JournalTerm[]): Checked {
  const compared = compareJournals(source, settings, journals);
  const own = compared.journals.flatMap(({ journal, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ ...diagnostic, journal: journal.id })),
  );
  const { askedForDate } = compared;
  return { report: new Report(source), diagnostics: [...compared.common, ...own], askedForDate };
}
