import type { Report } from '../core/model/report';
import type { Span } from '../core/text/span';

/** A paragraph, list or table of the narrative, as its Markdown. */
export interface Block {
  /** Markdown, with the line breaks of the source, so that the n-th line of it is the n-th of the block. */
  readonly text: string;
  readonly span: Span;
}

/** The blocks of a stretch of the narrative: what blank lines part. Comments and code are no text of an abstract. */
export function blocksOf(report: Report, within: Span): Block[] {
  const prose = visible(report, within);
  const blocks: Block[] = [];
  for (const match of prose.matchAll(/[^\s][^\n]*(?:\n[^\S\n]*[^\s][^\n]*)*/g)) {
    // The bold mark of the next label in running text belongs to that label.
    const text = match[0]
      .replace(/\r/g, '')
      .replace(/\s(?:\*\*|__)$/, '')
      .trimEnd();
    const start = within.start + match.index;
    if (text !== '' && text !== '**' && text !== '__')
      blocks.push({ text, span: { start, end: start + match[0].length } });
  }
  return blocks;
}

/** The text with comments and code blanked out; every character keeps its offset and every line its number. */
function visible(report: Report, { start, end }: Span): string {
  let text = '';
  let at = start;
  for (const hidden of report.source.body.hidden) {
    if (hidden.end <= at || hidden.start >= end) continue;
    const from = Math.max(at, hidden.start);
    const to = Math.min(hidden.end, end);
    text += report.text.slice(at, from) + report.text.slice(from, to).replace(/[^\n]/g, ' ');
    at = to;
  }
  return text + report.text.slice(at, end);
}

const keepsLines = /^ {0,3}(?:[-*+]\s|\d{1,3}[.)]\s|\||#{1,6}\s)/;

/** Blocks as one text: the lines of a paragraph are joined, those of a list or table stay. */
export function textOf(blocks: readonly Block[], between = '\n\n'): string {
  return blocks.map(({ text }) => (keepsLines.test(text) && between !== ' ' ? text : oneLine(text))).join(between);
}

function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}
