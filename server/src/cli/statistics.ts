import { plural } from './display';
import type { FileResult } from './result';

/** How often each rule found something, the most frequent first. */
export function statistics(results: readonly FileResult[]): string {
  const rows = new Map<string, { rule: string; severity: string; amount: number; fixable: number }>();
  for (const { rule, severity, fixes } of results.flatMap(({ diagnostics }) => diagnostics)) {
    const key = `${rule} ${severity}`;
    const row = rows.get(key) ?? { rule, severity, amount: 0, fixable: 0 };
    row.amount++;
    if (fixes.some(({ safe }) => safe)) row.fixable++;
    rows.set(key, row);
  }
  const sorted = [...rows.values()].sort(
    (a, b) => b.amount - a.amount || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  const width = Math.max(0, ...sorted.map(({ rule }) => rule.length));
  const lines = sorted.map(({ rule, severity, amount, fixable }) => {
    const repairs = fixable > 0 ? `${fixable} repaired by --fix` : '';
    return `${String(amount).padStart(6)}  ${severity.padEnd(7)}  ${rule.padEnd(width)}  ${repairs}`.trimEnd();
  });
  const total = sorted.reduce((sum, { amount }) => sum + amount, 0);
  return `${[...lines, `${String(total).padStart(6)}  in ${plural(results.length, 'file')}`].join('\n')}\n`;
}
