/** A case of a rule, as `explain` shows it. */
export interface RuleExample {
  readonly title: string;
  /** Whether the rule finds something in it. */
  readonly bad: boolean;
  /** The piece of a report, with `^^^` below what is found. */
  readonly lines: readonly string[];
  readonly messages: readonly string[];
}
