import { MarkupKind, type Position, type SignatureHelp } from 'vscode-languageserver';
import { signatureAt } from '../core/assist/signature';
import type { Source } from '../core/syntax/source';

/** The scale whose scores are being typed. */
export function signatureHelp(source: Source, position: Position): SignatureHelp | null {
  const found = signatureAt(source, source.lines.offset(position));
  if (!found) return null;
  const { label, documentation } = found;
  const signature = { label, documentation: documentation && { kind: MarkupKind.Markdown, value: documentation } };
  return { signatures: [signature], activeSignature: 0, activeParameter: null };
}
