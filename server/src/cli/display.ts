/** Stretches of text as a terminal shows them: what is invisible or would command it is replaced, widths are counted in cells. */

const tabStop = 4;

/** Control characters, which could command the terminal, and marks that turn the direction of writing. */
export const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text without the characters that would command a terminal, each replaced by one visible character. */
export function visible(text: string): string {
  if (text.search(unsafe) < 0) return text;
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** The same for a text of several lines, whose ends and tabs stay. */
export function visibleLines(text: string): string {
  return text.replace(/[^\t\r\n]+/g, visible);
}

/** A path that begins a line. The log of a CI server takes a line that begins with `::` for a command. */
export function visiblePath(path: string): string {
  const shown = visible(path);
  return /^\s*::/.test(shown) ? `./${shown}` : shown;
}

const combining = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|[\ufe00-\ufe0f]|\ufeff)/u;
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;

/** East Asian wide and fullwidth characters (Unicode Standard Annex #11), in pairs of first and last. */
const wide: readonly number[] = [
  0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0x33ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xa000, 0xa4cf, 0xa960, 0xa97c,
  0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe4f, 0xff00, 0xff60, 0xffe0, 0xffe6, 0x1f300, 0x1f64f, 0x1f900, 0x1f9ff,
  0x20000, 0x3fffd,
];

/** Letters of the West, typographic marks, arrows and signs of mathematics: each one grapheme and, by itself, one cell. */
const plain = /^[\u0000-\u02ff\u2010-\u2027\u2030-\u203b\u2190-\u22ff]*$/;

/** The cells that one grapheme takes. */
function widthOf(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (code < 0x300 || (grapheme.length === 1 && plain.test(grapheme))) return 1;
  if (emoji.test(grapheme)) return 2;
  if (combining.test(grapheme)) return 0;
  for (let index = 0; index < wide.length; index += 2) if (code >= wide[index]! && code <= wide[index + 1]!) return 2;
  return 1;
}

let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): Iterable<string> {
  // Loading what knows all scripts takes longer than everything else that is shown of a report.
  if (plain.test(text)) return text;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The cells that a text without control characters takes in a terminal. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += widthOf(grapheme);
  return width;
}

interface Cell {
  /** Offsets in the line. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly column: number;
  readonly width: number;
}

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  let column = 0;
  for (const grapheme of graphemes(line)) {
    const isTab = grapheme === '\t';
    const width = isTab ? tabStop - (column % tabStop) : widthOf(grapheme);
    cells.push({
      start: at,
      end: at + grapheme.length,
      shown: isTab ? ' '.repeat(width) : visible(grapheme),
      column,
      width,
    });
    at += grapheme.length;
    column += width;
  }
  return cells;
}

/** A line of a file and, below it, the marks that underline a stretch of it. */
export interface Excerpt {
  readonly line: string;
  readonly marks: string;
}

/** Long lines are not searched for their cells beyond this distance from the mark, in code units. */
const farthest = 2000;

/**
 * Shows `line` with the stretch from `start` to `end` (offsets in it) underlined, in at most `room` cells: what does not
 * fit is cut, and the beginning of the stretch stays in view with some of what is before it.
 */
export function excerpt(line: string, start: number, end: number, room: number): Excerpt {
  const skipped = Math.max(0, start - farthest);
  const stretch = line.slice(skipped, start + farthest);
  if (oneCellEach.test(stretch)) return excerptOfCharacters(line, start, end, room, skipped);
  const near = cellsOf(stretch);
  const first = Math.min(start - skipped, line.length);
  const last = Math.max(first + 1, end - skipped);
  const marked = near.filter((cell) => cell.end > first && cell.start < last);
  const total = near.length > 0 ? near.at(-1)!.column + near.at(-1)!.width : 0;
  const markStart = marked[0]?.column ?? total;
  let from = 0;
  // A mark behind the last cell needs one of its own.
  const isCut = Math.max(total, markStart + 1) > room || skipped > 0;
  if (isCut) from = Math.max(0, Math.min(markStart - Math.floor(room / 3), total + 1 - (room - 2)));
  const inView = near.filter(({ column, width }) => column >= from && column + width <= from + room - 2);
  const shownCells = isCut ? inView : near;
  const cutLeft = skipped > 0 || (shownCells[0]?.start ?? 0) > 0;
  const cutRight = skipped + (shownCells.at(-1)?.end ?? 0) < line.length;
  const origin = (shownCells[0]?.column ?? 0) - (cutLeft ? 1 : 0);
  const markedCells = marked.filter((cell) => shownCells.includes(cell));
  const markWidth = markedCells.reduce((sum, { width }) => sum + width, 0);
  const text = `${cutLeft ? '…' : ''}${shownCells.map(({ shown }) => shown).join('')}${cutRight ? '…' : ''}`;
  return {
    line: text.trimEnd(),
    marks: ' '.repeat(Math.max(0, markStart - origin)) + '^'.repeat(Math.max(1, markWidth)),
  };
}

/** `plain`, without tabs and whatever `visible` replaces. */
const oneCellEach = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u2030-\u203b\u2190-\u22ff]*$/;

/** The same where each character is a cell, as in most lines, so that nothing needs to be measured. */
function excerptOfCharacters(line: string, start: number, end: number, room: number, skipped: number): Excerpt {
  const total = Math.min(line.length, start + farthest);
  const isCut = Math.max(total - skipped, start - skipped + 1) > room || skipped > 0;
  const latest = total + 1 - (room - 2);
  const from = isCut ? Math.max(skipped, Math.min(start - Math.floor(room / 3), latest)) : 0;
  const until = isCut ? Math.min(total, from + room - 2) : total;
  const left = from > 0 ? '…' : '';
  const right = until < line.length ? '…' : '';
  return {
    line: `${left}${line.slice(from, until)}${right}`.trimEnd(),
    marks: ' '.repeat(start - from + left.length) + '^'.repeat(Math.max(1, Math.min(end, until) - start)),
  };
}

/** What a line is not broken in: a word, or a short piece between backticks. */
const unbroken = /[^\s`]*`[^`\n]{1,60}`\S*|\S+/g;

/** Breaks a text between words into lines of at most `width` cells, each begun by `indent`; a longer word stands alone. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  const room = width - displayWidth(indent);
  const isSimple = oneCellEach.test(text);
  let line = '';
  let filled = 0;
  for (const word of text.match(unbroken) ?? []) {
    const safe = isSimple ? word : visible(word);
    const cells = isSimple ? word.length : displayWidth(safe);
    // A line must not begin like a command to a CI server.
    if (line !== '' && filled + 1 + cells > room && !safe.startsWith('::')) {
      lines.push(indent + line);
      line = '';
      filled = 0;
    }
    filled += line === '' ? cells : 1 + cells;
    line += line === '' ? safe : ` ${safe}`;
  }
  if (line !== '') lines.push(indent + line);
  return lines;
}

/** `1 error`, `2 errors`. */
export function plural(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joined(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
