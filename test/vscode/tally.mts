// Counting, for tests that no runner runs.

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What a part that did not get as far as its tests counts as. */
export const broken: Tally = { passed: 0, failed: 1 };

/** The sum over several parts. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  };
}
