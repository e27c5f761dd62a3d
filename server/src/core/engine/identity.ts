import type { Report } from '../model/report';
import { rules } from '../rules/generated/index';
import { comparable } from '../rules/report/comparable';
import type { Comparable } from '../rules/report/same-case';
import type { Severity } from '../rules/rule';
import type { Span } from '../text/span';
import { runsOn, silencersOf } from './check';
import { duplicateRule } from './diagnostic';
import { type Settings, severityOf } from './settings';

/** What must be known of a report to hold it against others without its text. */
export interface Identity<Place> extends Comparable<Place> {
  /** What a duplicate weighs in this report. */
  readonly severity: Severity;
}

const rule = rules.find(({ id }) => id === duplicateRule)!;

/** The identity of a report; `undefined` where there is nothing to compare, or the rule does not run. */
export function identityOf(report: Report, settings: Settings): Identity<Span> | undefined {
  const severity = severityOf(duplicateRule, rule.severity, settings);
  if (severity === 'off' || !runsOn(rule, report.source)) return undefined;
  const isTold = ({ place }: { place: Span }) => silencersOf(report, duplicateRule, place.start).length === 0;
  const { cases, approval } = comparable(report);
  const told = {
    cases: cases.filter((one) => [one.treatment, one.scores, one.events].filter(Boolean).length >= 2 && isTold(one)),
    ...(approval && isTold(approval) ? { approval } : {}),
  };
  return told.cases.length === 0 && !told.approval ? undefined : { severity, ...told };
}
