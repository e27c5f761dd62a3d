import { type DocumentSymbol, type FoldingRange, FoldingRangeKind, SymbolKind } from 'vscode-languageserver';
import { folds, type OutlineEntry, outline } from '../core/assist/outline';
import type { Source } from '../core/syntax/source';
import { rangeOf } from './positions';

const kinds: Record<OutlineEntry['kind'], SymbolKind> = {
  facts: SymbolKind.Module,
  case: SymbolKind.Object,
  procedure: SymbolKind.Function,
  key: SymbolKind.Property,
  section: SymbolKind.String,
};

/** The outline of a report. */
export function symbolsOf(source: Source): DocumentSymbol[] {
  const symbol = ({ name, detail, kind, span, nameSpan, children }: OutlineEntry): DocumentSymbol => ({
    name: name.replace(/\s+/g, ' '),
    detail,
    kind: kinds[kind],
    range: rangeOf(source.lines, span),
    selectionRange: rangeOf(source.lines, nameSpan),
    children: children.map(symbol),
  });
  return outline(source).map(symbol);
}

/** What can be folded. */
export function foldsOf(source: Source): FoldingRange[] {
  return folds(source).map(({ span, kind }) => ({
    startLine: source.lines.line(span.start),
    endLine: source.lines.line(span.end),
    kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
  }));
}
