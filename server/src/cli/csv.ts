import { visible } from './display';

/** A row of comma-separated values (RFC 4180), with its line end. */
export function csvRow(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Characters that no spreadsheet can hold, and that would command a terminal. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** A cell. A spreadsheet would take a text that begins like a formula for one, so an apostrophe keeps it a text. */
function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const shown = value.replace(controls, visible);
  const text = /^[=+\-@\t\r]/.test(shown) && !/^[+-]?\d+(?:\.\d+)?$/.test(shown) ? `'${shown}` : shown;
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
