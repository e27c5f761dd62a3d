// The little that the client knows about a report's front matter: whether there is one, and how to set a key in it.
// Everything else is the server's.

/** A replacement of a stretch of text, by offsets. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

interface Line {
  readonly start: number;
  /** Without the line's end. */
  readonly text: string;
  /** Where the next line starts. */
  readonly next: number;
}

function* linesOf(text: string): Generator<Line> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    let end = feed < 0 ? text.length : feed;
    if (text[end - 1] === '\r') end -= 1;
    yield { start, text: text.slice(start, end), next };
    start = next;
  }
}

/** The lines between the fences, and whether the closing one is there. */
function frontMatter(text: string): { readonly lines: readonly Line[]; readonly closed: boolean } {
  const lines: Line[] = [];
  let opened = false;
  for (const line of linesOf(text)) {
    const fence = line.text.trimEnd();
    if (!opened) {
      if (fence !== '---') break;
      opened = true;
    } else if (fence === '---' || fence === '...') {
      return { lines, closed: true };
    } else lines.push(line);
  }
  return { lines, closed: false };
}

function holdsKey(line: Line, key: string): boolean {
  const quote = line.text[0] === '"' || line.text[0] === "'" ? 1 : 0;
  if (!line.text.startsWith(key, quote)) return false;
  return line.text
    .slice(key.length + 2 * quote)
    .trimStart()
    .startsWith(':');
}

/**
 * Whether `head`, the start of a Markdown file, opens a front matter that calls itself a report. The answer decides
 * when the server starts and which commands are offered; the verdict is the server's.
 */
export function opensReport(head: string): boolean {
  return frontMatter(head).lines.some((line) => holdsKey(line, 'case-report'));
}

/**
 * The edit that gives a top-level key of the front matter a plain value, keeping a comment behind it; without a value
 * the key goes. `undefined` where the front matter is missing or never closes, or where there is nothing to do.
 */
export function setKey(text: string, key: string, value: string | undefined): Replacement | undefined {
  const { lines, closed } = frontMatter(text);
  if (!closed) return undefined;
  const at = lines.findIndex((line) => holdsKey(line, key));
  const line = lines[at];
  if (line === undefined) return value === undefined ? undefined : insertKey(text, lines, `${key}: ${value}`);
  const last = lines[blockEnd(lines, at)] as Line;
  if (value === undefined) return { start: line.start, end: last.next, newText: '' };
  const comment = last === line ? commentOf(line.text) : '';
  return { start: line.start, end: last.start + last.text.length, newText: `${key}: ${value}${comment}` };
}

/** A new key belongs with those that say what the report is. */
function insertKey(text: string, lines: readonly Line[], entry: string): Replacement | undefined {
  for (const key of ['type', 'title', 'case-report']) {
    const at = lines.findIndex((line) => holdsKey(line, key));
    if (at < 0) continue;
    const after = (lines[blockEnd(lines, at)] as Line).next;
    return { start: after, end: after, newText: entry + (text.slice(0, after).endsWith('\r\n') ? '\r\n' : '\n') };
  }
  return undefined;
}

/** The index of the last line that belongs to the key of line `at`: those that are indented or list items. */
function blockEnd(lines: readonly Line[], at: number): number {
  let end = at;
  for (let i = at + 1; i < lines.length; i++) {
    const { text } = lines[i] as Line;
    if (/^[ \t]+[^ \t]|^- /.test(text)) end = i;
    else if (text.trim() !== '') break;
  }
  return end;
}

function commentOf(text: string): string {
  const quoted = text.includes('"') || text.includes("'");
  const at = quoted ? -1 : text.indexOf(' #');
  return at < 0 ? '' : text.slice(text.slice(0, at).trimEnd().length);
}
