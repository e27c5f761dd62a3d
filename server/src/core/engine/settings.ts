import type { ReadAdvisory } from '../model/advisory';
import type { Configuration } from '../model/generated/types';
import type { JournalTerm } from '../model/lexicon';
import type { Surroundings } from '../model/surroundings';

import type { Severity, Stage } from '../rules/rule';

/** The name of a configuration file, in any folder from a report's upwards. */
export const configurationFileName = '.case-report.yaml';

/** What is in force for a check, from the command line, the configuration files and the editor's settings. */
export interface Settings {
  /** Decides over the report's own `journal`; only the command line sets it. */
  readonly journal?: string;
  /** For reports that name no journal. */
  readonly defaultJournal?: string;
  readonly stage?: Stage;
  /** Severity by rule id or group; a rule's own entry beats its group's. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Only these rules or groups. */
  readonly select?: readonly string[];
  /** Not these rules or groups. */
  readonly ignore?: readonly string[];
  /** Today's date, ISO 8601. */
  readonly today?: string;
  /** Advisories that the repository brings in addition to the shipped ones. */
  readonly advisories?: readonly ReadAdvisory[];
  /** Fingerprints of the findings of this report that are known and not shown again. */
  readonly baseline?: readonly string[];
  /** What lies outside the text of this one report. */
  readonly surroundings?: Surroundings;
  /** Journal profiles that the repository brings in addition to the shipped ones. */
  readonly journals?: readonly JournalTerm[];
}

/** Merges configurations, outermost first, over the editor's settings: what is nearer to the report wins. */
export function mergeConfigurations(base: Settings, configurations: readonly Configuration[]): Settings {
  let merged = base;
  for (const { journal, stage, rules } of configurations) {
    merged = {
      ...merged,
      ...(journal ? { defaultJournal: String(journal) } : {}),
      ...(stage ? { stage: stage as Stage } : {}),
      ...(rules ? { rules: { ...merged.rules, ...(rules as Record<string, Severity | 'off'>) } } : {}),
    };
  }
  return merged;
}

/** What a rule weighs under `settings`, or `off`. */
export function severityOf(id: string, shipped: Severity, settings: Settings): Severity | 'off' {
  if (!settings.rules && !settings.select && !settings.ignore) return shipped;
  const group = groupOf(id);
  const named = (list: readonly string[]) => list.includes(id) || list.includes(group);
  if (settings.select && !named(settings.select)) return 'off';
  if (settings.ignore && named(settings.ignore)) return 'off';
  const own = settings.rules?.[id] ?? settings.rules?.[group];
  if (settings.select && own === 'off') return shipped;
  return own ?? shipped;
}

/** The group of a rule: the folder it lives in. */
export function groupOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
