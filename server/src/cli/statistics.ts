import { plural } from './display';
import type { OpenFormatter } from './formats/format';

interface Row {
  readonly rule: string;
  readonly severity: string;
  amount: number;
  fixable: number;
}

/** How often each rule found something, the most frequent first. */
export const openStatistics: OpenFormatter = () => {
  const rows = new Map<string, Row>();
  return {
    file({ diagnostics }) {
      for (const { rule, severity, fixes } of diagnostics) {
        const key = `${rule} ${severity}`;
        const row = rows.get(key) ?? { rule, severity, amount: 0, fixable: 0 };
        row.amount++;
        if (fixes.some(({ safe }) => safe)) row.fixable++;
        rows.set(key, row);
      }
      return '';
    },
    end: ({ counts }) => table([...rows.values()], counts.files),
  };
};

function table(rows: readonly Row[], files: number): string {
  const sorted = [...rows].sort((a, b) => b.amount - a.amount || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  const width = Math.max(0, ...sorted.map(({ rule }) => rule.length));
  const lines = sorted.map(({ rule, severity, amount, fixable }) => {
    const repairs = fixable > 0 ? `${fixable} repaired by --fix` : '';
    return `${String(amount).padStart(6)}  ${severity.padEnd(7)}  ${rule.padEnd(width)}  ${repairs}`.trimEnd();
  });
  const total = sorted.reduce((sum, { amount }) => sum + amount, 0);
  return `${[...lines, `${String(total).padStart(6)}  in ${plural(files, 'file')}`].join('\n')}\n`;
}
