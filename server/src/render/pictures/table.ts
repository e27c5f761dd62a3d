import { escapeHtml } from '../escape';

/** A table beside a picture: the same facts in words. The first cell of a row is its heading. */
export interface Table {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
  /** The zero-based line of the report that it tells of. */
  readonly line: number;
}

/** A table as HTML; every row has the line it comes from. */
export function tableToHtml({ caption, header, rows, line }: Table): string {
  return [
    `<table data-line="${line}">`,
    `<caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${header.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(({ cells: [first = '', ...rest], line: own }) => {
      const cells = rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
      return `<tr data-line="${own}"><th scope="row">${escapeHtml(first)}</th>${cells}</tr>`;
    }),
    '</tbody>',
    '</table>',
  ].join('\n');
}

/** The widest a column of a text may be; a longer cell runs over. */
const widest = 40;

/** A table as plain text: columns side by side under their headings. */
export function tableToText({ caption, header, rows }: Table): string {
  const all = [header, ...rows.map(({ cells }) => cells)];
  const widths = header.map((_, column) =>
    Math.min(widest, Math.max(...all.map((cells) => (cells[column] ?? '').length))),
  );
  const lines = all.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  return [caption, ...lines.map((line) => `  ${line}`)].join('\n');
}
