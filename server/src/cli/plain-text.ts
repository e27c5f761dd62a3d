import { displayWidth, wrap } from './display';

/** How the terminal sets off the title and the headings of a page. */
export type Emphasis = (text: string) => string;

/**
 * A page in Markdown as a terminal shows it: without its marks, broken at `width` cells, the lines of an entry of a list
 * below each other. A line that is all in bold is a heading.
 */
export function plainText(markdown: string, width: number, emphasis: Emphasis): string {
  return markdown
    .split('\n')
    .flatMap((line) => plainLine(line, width, emphasis))
    .join('\n');
}

function plainLine(line: string, width: number, emphasis: Emphasis): string[] {
  if (line.trim() === '') return [''];
  const [, indent = '', mark = '', text = ''] = /^( *)((?:-|\d{1,3}\.) |)(.*)/.exec(line) ?? [];
  const hang = ' '.repeat(displayWidth(indent + mark));
  const [first = '', ...more] = wrap(withoutMarks(text), Math.max(width, hang.length + 30), hang);
  const begun = `${indent}${mark}${first.slice(hang.length)}`;
  const title = mark === '' ? /^\*\*([^*]+)\*\*/.exec(text)?.[1] : undefined;
  // A title that had to be broken stays as it is.
  return [title && begun.startsWith(title) ? emphasis(title) + begun.slice(title.length) : begun, ...more];
}

/** A line without the marks of bold and of italics over its whole length. */
function withoutMarks(text: string): string {
  return text.replace(/\*\*([^*]+)\*\*/g, '$1').replace(/^\*([^*]+)\*$/, '$1');
}
