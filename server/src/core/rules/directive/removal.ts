import type { Report } from '../../model/report';
import type { Directive } from '../../syntax/directive';
import type { Span } from '../../text/span';
import { removeLines } from '../edits';
import type { Edit } from '../rule';

/** Removes a directive: with its line where nothing else stands on it, else with the blanks before it. */
export function removeDirective(report: Report, { span }: Directive): Edit {
  const { lines, text } = { lines: report.source.lines, text: report.text };
  const lineStart = lines.start(lines.line(span.start));
  const lineEnd = lines.start(lines.line(Math.max(span.start, span.end - 1)) + 1);
  if (text.slice(lineStart, span.start).trim() === '' && text.slice(span.end, lineEnd).trim() === '')
    return removeLines(report, span);
  let start = span.start;
  while (start > lineStart && /[ \t]/.test(text[start - 1]!)) start--;
  return { span: { start, end: span.end }, newText: '' };
}

/** Removes one of the names of a directive, with a comma or the blanks that part it from the next. */
export function removeName(directive: Directive, name: Span): Edit {
  const index = directive.rules.findIndex(({ span }) => span.start === name.start);
  const next = directive.rules[index + 1];
  const previous = directive.rules[index - 1];
  if (next) return { span: { start: name.start, end: next.span.start }, newText: '' };
  return { span: { start: previous ? previous.span.end : name.start, end: name.end }, newText: '' };
}
