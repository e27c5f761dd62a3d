import type { Checked } from '../engine/check';
import { journalFor } from '../engine/check';
import type { Settings } from '../engine/settings';
import { readSections } from '../model/sections';
import type { Severity, Stage } from '../rules/rule';

/** What a status bar tells of a report: what is in force, how long it is, what was found. */
export interface Status {
  readonly journal: string;
  readonly stage: Stage;
  /** Words of the abstract and of the whole narrative. */
  readonly words: { readonly abstract: number; readonly narrative: number };
  readonly found: Readonly<Record<Severity, number>>;
}

/** The status of a report that was checked under `settings`. */
export function statusOf({ report, diagnostics }: Checked, settings: Settings): Status {
  const journal = journalFor(report, settings);
  const { abstract, words } = readSections(report, journal);
  const found = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) found[severity]++;
  return {
    journal: journal.name,
    stage: settings.stage ?? 'draft',
    words: { abstract: abstract?.words ?? 0, narrative: words },
    found,
  };
}
