import { type Hover as LspHover, MarkupKind, type Position } from 'vscode-languageserver';
import { hoverConfiguration } from '../core/assist/configuration-help';
import { type Hover, hover } from '../core/assist/hover';
import { LineIndex } from '../core/text/line-index';
import type { Asked } from './navigation';
import { rangeOf } from './positions';

/** What is known of the thing at a position. */
export function hoverAt({ source, report, settings }: Asked, position: Position): LspHover | null {
  return toLsp(hover(report, source.lines.offset(position), settings), source.lines);
}

/** What a key of a configuration file means. */
export function hoverOfConfiguration(text: string, position: Position): LspHover | null {
  const lines = new LineIndex(text);
  return toLsp(hoverConfiguration(text, lines.offset(position)), lines);
}

function toLsp(found: Hover | undefined, lines: LineIndex): LspHover | null {
  if (!found) return null;
  return { range: rangeOf(lines, found.span), contents: { kind: MarkupKind.Markdown, value: found.text } };
}
