import type { Fix, Related, Severity } from '../rules/rule';
import type { Span } from '../text/span';

/** A finding after configuration and suppression: what a person sees. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | undefined;
  readonly span: Span;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  /** The id of the journal for which this would have to change, where a report is held against several. */
  readonly journal?: string;
}

/** The rule that holds reports against each other. */
export const duplicateRule = 'report/duplicate';

const weights: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** Orders severities: positive where `a` weighs more than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return weights[a] - weights[b];
}

/** The page that explains a rule; failures of the tool itself have none, so theirs is the list of all rules. */
export function ruleUrl(rule: string): string {
  const page = rule.startsWith('internal/') ? 'README' : rule;
  return `https://github.com/case-report/case-report/blob/main/docs/rules/${page}.md`;
}

/** The fix that is applied for a diagnostic without asking: its first safe one or, where suggestions are wanted too, its first. */
export function fixToApply<F extends Pick<Fix, 'safe' | 'byHand'>>(
  diagnostic: { readonly fixes: readonly F[] },
  unsafe: boolean,
): F | undefined {
  const fixes = diagnostic.fixes.filter(({ byHand }) => !byHand);
  return fixes.find(({ safe }) => safe) ?? (unsafe ? fixes[0] : undefined);
}
