import type { Range, TextEdit } from 'vscode-languageserver';
import type { Edit } from '../core/rules/rule';
import type { Source } from '../core/syntax/source';
import type { LineIndex } from '../core/text/line-index';
import type { Span } from '../core/text/span';

/** A span as the protocol's range. */
export function rangeOf(lines: LineIndex, { start, end }: Span): Range {
  return { start: lines.position(start), end: lines.position(end) };
}

/** The protocol's range as a span. */
export function spanOf(lines: LineIndex, { start, end }: Range): Span {
  return { start: lines.offset(start), end: lines.offset(end) };
}

/** Edits of offsets as edits of ranges. */
export function textEdits({ lines }: Source, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, newText }) => ({ range: rangeOf(lines, span), newText }));
}
