import type { ScaleTerm } from '../model/generated/types';
import type { Span } from '../text/span';
import type { Time } from '../values/time';
import { momentsIn } from './moments';
import type { Prose } from './prose';
import { scoresAt, type WrittenScore } from './score-words';

/** A score in a cell of a table, by the scale and the time that its row and column are headed with. */
export interface TableScore extends WrittenScore {
  readonly name: Span;
  readonly candidates: readonly ScaleTerm[];
  readonly time: Time;
}

const rows = /\n[ \t]{0,3}\|[^\n]*(?=\n|$)/g;
const ruler = /^[\s|:-]+$/;

/**
 * The scores of tables whose columns are scales and whose rows are times, or the other way round. `named` are the names of
 * scales in the narrative; a table with other headings is not read.
 */
export function tableScores(
  { text }: Prose,
  named: readonly { readonly name: Span; readonly candidates: readonly ScaleTerm[] }[],
): TableScore[] {
  if (!text.includes('\n|') || named.length === 0) return [];
  const found: TableScore[] = [];
  let head: readonly Cell[] = [];
  let end = -1;
  const scaleIn = ({ start, end }: Span) => named.find(({ name }) => name.start >= start && name.end <= end);
  const timeIn = (cell: Span) => momentsIn(text, cell)[0]?.time;
  for (const { 0: line, index } of text.matchAll(rows)) {
    const cells = cellsOf(line, index);
    // A row that does not follow another is the head of a table.
    if (index !== end) head = cells;
    end = index + line.length;
    const [first] = cells;
    if (cells === head || !first || ruler.test(line)) continue;
    const rowTime = timeIn(first);
    const rowScale = rowTime ? undefined : scaleIn(first);
    if (!rowTime && !rowScale) continue;
    for (const [place, cell] of cells.entries()) {
      const above = head[place];
      if (place === 0 || !above) continue;
      const scale = rowScale ?? scaleIn(above);
      const time = rowTime ?? timeIn(above);
      const [score, more] = (scale && time && scoresAt(text, cell.start, scale.candidates)?.scores) ?? [];
      if (scale && time && score && !more && score.span.end === cell.end) found.push({ ...scale, ...score, time });
    }
  }
  return found;
}

type Cell = Span;

/** What stands between the bars of a line, without the blanks around it. */
function cellsOf(line: string, at: number): Cell[] {
  const cells: Cell[] = [];
  let start = line.indexOf('|') + 1;
  while (start > 0 && start < line.length) {
    const bar = line.indexOf('|', start);
    const stop = bar < 0 ? line.length : bar;
    const written = line.slice(start, stop);
    const lead = written.length - written.trimStart().length;
    cells.push({ start: at + start + lead, end: at + start + lead + written.trim().length });
    start = stop + 1;
  }
  return cells;
}
