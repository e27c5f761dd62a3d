import { compareSeverity } from '../core/engine/diagnostic';
import type { Severity } from '../core/rules/rule';
import { plural } from './display';
import type { Counts } from './result';

/** What a run is held to. */
export interface Limits {
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number | undefined;
}

/** Whether a finding of this weight fails the run. */
export function weighs(severity: Severity, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && compareSeverity(severity, failOn) >= 0;
}

/** The exit code of a run that could check everything, and why it is 1 where the findings alone don't tell. */
export function verdict(counts: Counts, { failOn, maxWarnings }: Limits): { code: 0 | 1; why?: string } {
  if (failOn !== 'never' && counts.from(failOn) > 0) return { code: 1 };
  if (maxWarnings === undefined || counts.warnings <= maxWarnings) return { code: 0 };
  return {
    code: 1,
    why: `there are ${plural(counts.warnings, 'warning')}; \`--max-warnings\` allows ${maxWarnings}.`,
  };
}
