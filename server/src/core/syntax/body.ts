import type { Span } from '../text/span';

/** A heading of the narrative. */
export interface Heading {
  /** 1 for `#`, up to 6. */
  readonly level: number;
  readonly text: string;
  /** The whole line or, for an underlined heading, both. */
  readonly span: Span;
  /** The words without `#` and padding. */
  readonly textSpan: Span;
}

/** A heading with what stands under it. */
export interface Section {
  readonly heading: Heading;
  /** From behind the heading to the next heading of the same or a higher level: subsections included. */
  readonly span: Span;
  /** From behind the heading to the next heading of any level. */
  readonly own: Span;
}

/** An HTML comment of the body; directives live in them. */
export interface BodyComment {
  readonly span: Span;
  readonly text: string;
}

/** The narrative behind the front matter. */
export interface Body {
  readonly span: Span;
  readonly sections: readonly Section[];
  readonly comments: readonly BodyComment[];
  /** Stretches that are no prose: fenced code and HTML comments, in order. */
  readonly hidden: readonly Span[];
}

const atx = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const underline = /^ {0,3}(=+|-+)[ \t]*$/;

/** Scans the narrative from `start` for headings, comments and code. One pass over the lines; never throws. */
export function parseBody(text: string, start: number): Body {
  const headings: Heading[] = [];
  const comments: BodyComment[] = [];
  const hidden: Span[] = [];
  let code: { mark: string; start: number } | undefined;
  let paragraph: Span | undefined;
  const lineEnd = lineEnds(text);
  let at = start;
  while (at < text.length) {
    const end = lineEnd(at);
    const next = afterBreak(text, end);
    const line = text.slice(at, end);
    const fenceMark = fence.exec(line)?.[1];
    if (code) {
      if (fenceMark?.startsWith(code.mark) && line.trim() === fenceMark) {
        hidden.push({ start: code.start, end });
        code = undefined;
      }
      paragraph = undefined;
    } else if (fenceMark) {
      code = { mark: fenceMark, start: at };
      paragraph = undefined;
    } else {
      const comment = line.indexOf('<!--');
      if (comment >= 0) {
        const close = text.indexOf('-->', at + comment + 4);
        const commentEnd = close < 0 ? text.length : close + 3;
        const span = { start: at + comment, end: commentEnd };
        comments.push({ span, text: text.slice(span.start + 4, close < 0 ? text.length : close) });
        hidden.push(span);
        // The rest of the comment's last line is read as a line of its own.
        at = Math.max(commentEnd, at + 1);
        if (at > end) paragraph = undefined;
        if (commentEnd < end || commentEnd > end) continue;
        at = next;
        continue;
      }
      const heading = headingOf(text, line, at, end, paragraph);
      if (heading) headings.push(heading);
      paragraph = heading || line.trim() === '' ? undefined : { start: at, end };
    }
    at = next;
  }
  if (code) hidden.push({ start: code.start, end: text.length });
  return { span: { start, end: text.length }, sections: sectionsOf(headings, text.length), comments, hidden };
}

function headingOf(
  text: string,
  line: string,
  at: number,
  end: number,
  paragraph: Span | undefined,
): Heading | undefined {
  const mark = atx.exec(line);
  if (mark) {
    const closing = /[ \t]+#+[ \t]*$/.exec(line);
    const textSpan = trim(
      text,
      at + mark[0].length,
      closing && closing.index >= mark[0].length ? at + closing.index : end,
    );
    return {
      level: mark[1]!.length,
      text: text.slice(textSpan.start, textSpan.end),
      span: { start: at, end },
      textSpan,
    };
  }
  const line2 = paragraph ? underline.exec(line) : null;
  if (!line2 || !paragraph) return undefined;
  const textSpan = trim(text, paragraph.start, paragraph.end);
  return {
    level: line2[1]!.startsWith('=') ? 1 : 2,
    text: text.slice(textSpan.start, textSpan.end),
    span: { start: paragraph.start, end },
    textSpan,
  };
}

function sectionsOf(headings: readonly Heading[], end: number): Section[] {
  const sections: Section[] = new Array(headings.length);
  // Where the next heading of each level, or of a higher one, begins; filled from the end.
  const closes: number[] = new Array(7).fill(end);
  let next = end;
  for (let index = headings.length - 1; index >= 0; index--) {
    const heading = headings[index]!;
    sections[index] = {
      heading,
      span: { start: heading.span.end, end: closes[heading.level]! },
      own: { start: heading.span.end, end: next },
    };
    for (let level = heading.level; level <= 6; level++) closes[level] = heading.span.start;
    next = heading.span.start;
  }
  return sections;
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Tells where the line at an offset ends; the offsets it is asked for never go back, so no stretch is searched twice. */
function lineEnds(text: string): (at: number) => number {
  const from = (mark: string, at: number) => {
    const found = text.indexOf(mark, at);
    return found < 0 ? text.length : found;
  };
  let newline = -1;
  let carriage = -1;
  return (at) => {
    if (newline < at) newline = from('\n', at);
    if (carriage < at) carriage = from('\r', at);
    return Math.min(newline, carriage);
  };
}

function afterBreak(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/**
 * The prose of a stretch of the body: its text with code, comments and Markdown's marks blanked out by spaces, so that
 * every word keeps its offset.
 */
export function proseOf(text: string, body: Body, within: Span): string {
  let prose = '';
  let at = within.start;
  for (const { start, end } of body.hidden) {
    if (end <= at || start >= within.end) continue;
    prose += text.slice(at, Math.max(at, start)) + ' '.repeat(Math.min(end, within.end) - Math.max(at, start));
    at = Math.min(end, within.end);
  }
  return prose + text.slice(at, within.end);
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.,/+%-]*[\p{L}\p{N}%+])?/gu;

/** Number of words as a journal counts them: `C5/6`, `35-year-old` and `4.5` are one each; citations `[@key]` are none. */
export function countWords(prose: string): number {
  const withoutCitations = prose.includes('[@') ? prose.replace(/\[@[^\]\n]*\]/g, ' ') : prose;
  return withoutCitations.match(word)?.length ?? 0;
}
