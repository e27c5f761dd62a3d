import { type InlayHint as LspInlayHint, MarkupKind, type Range } from 'vscode-languageserver';
import { inlayHints } from '../core/assist/inlay-hints';
import type { Source } from '../core/syntax/source';
import { spanOf } from './positions';

/** The hints behind the levels and scores of a range. */
export function inlayHintsIn(source: Source, range: Range): LspInlayHint[] {
  return inlayHints(source, spanOf(source.lines, range)).map(({ offset, label, documentation }) => ({
    position: source.lines.position(offset),
    label,
    paddingLeft: true,
    tooltip: { kind: MarkupKind.Markdown, value: documentation },
  }));
}
