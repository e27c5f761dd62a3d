import type { Span } from '../text/span';

/** Where the front matter of a file lies, before anything in it is read. */
export interface Fences {
  /** From the opening `---` to the end of the closing one. */
  readonly span: Span;
  /** The YAML: from the opening fence, which YAML reads as a document start, up to the closing fence. */
  readonly yaml: Span;
  /** The opening fence itself. */
  readonly opening: Span;
  /** Where the body begins: behind the closing fence's line. */
  readonly bodyStart: number;
  readonly closed: boolean;
}

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r|$)/;
const closing = /^(?:---|\.\.\.)[ \t]*$/gm;

/**
 * Finds the front matter: a first line `---`, up to the next line `---` or `...`.
 * A front matter that never closes reaches to the end of the text.
 */
export function findFences(text: string): Fences | undefined {
  const open = opening.exec(text);
  if (!open) return undefined;
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = { start, end: start + 3 };
  closing.lastIndex = open[0].length;
  const close = closing.exec(text);
  if (!close) {
    const whole = { start, end: text.length };
    return { span: whole, yaml: whole, opening: fence, bodyStart: text.length, closed: false };
  }
  const end = close.index + close[0].length;
  const lineEnd = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
  return {
    span: { start, end },
    yaml: { start, end: close.index },
    opening: fence,
    bodyStart: lineEnd,
    closed: true,
  };
}

const reportKey = /^["']?case-report["']?[ \t]*:/m;

/** Whether a Markdown file is a case report: by its name, `*.case.md`, or by a `case-report` key in its front matter. */
export function isReport(name: string, text: string): boolean {
  if (name.endsWith('.case.md')) return true;
  const fences = findFences(text);
  return fences !== undefined && reportKey.test(text.slice(fences.yaml.start, fences.yaml.end));
}
