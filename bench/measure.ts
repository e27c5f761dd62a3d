/** The middle value and the one that 95 of 100 stay below. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

/** The percentiles of a list of measurements. */
export function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

/** The time of `work`, in milliseconds. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A row of the report: what was measured, beside what, and the target the ratio is held to. */
export interface Row {
  readonly what: string;
  readonly value: string;
  readonly beside?: string;
  readonly ratio?: number;
  readonly target?: string;
  readonly holds?: boolean;
}

/** Prints rows as a table; a target that does not hold is said in words. */
export function printRows(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  for (const { what, value, beside, ratio, target, holds } of rows) {
    const parts = [
      what.padEnd(52),
      value.padStart(12),
      beside ? `beside ${beside}` : '',
      ratio === undefined ? '' : `ratio ${ratio.toFixed(2)}`,
      target ? `target ${target}` : '',
      holds === undefined ? '' : holds ? 'holds' : 'FALLS SHORT',
    ];
    console.log(`  ${parts.filter(Boolean).join('   ')}`);
  }
}
