import { type Hover as LspHover, MarkupKind, type Position } from 'vscode-languageserver';
import { hover } from '../core/assist/hover';
import type { Source } from '../core/syntax/source';
import { rangeOf } from './positions';

/** What is known of the thing at a position. */
export function hoverAt(source: Source, position: Position): LspHover | null {
  const found = hover(source, source.lines.offset(position));
  return found
    ? { range: rangeOf(source.lines, found.span), contents: { kind: MarkupKind.Markdown, value: found.text } }
    : null;
}
