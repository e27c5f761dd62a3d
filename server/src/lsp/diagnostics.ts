import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import { type Diagnostic, ruleUrl } from '../core/engine/diagnostic';
import type { Source } from '../core/syntax/source';
import { hashText } from '../core/text/hash';
import { rangeOf } from './positions';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** Diagnostics as the protocol has them. The way out stands below the fact, so that an editor shows both. */
export function toLsp(diagnostics: readonly Diagnostic[], source: Source, uri: string): LspDiagnostic[] {
  return diagnostics.map(({ rule, severity, message, help, span, related }) => ({
    range: rangeOf(source.lines, span),
    severity: severities[severity],
    source: 'case-report',
    code: rule,
    codeDescription: { href: ruleUrl(rule) },
    message: help ? `${message}\n${help}` : message,
    relatedInformation: related.map((one) => ({
      location: { uri, range: rangeOf(source.lines, one.span) },
      message: one.message,
    })),
  }));
}

/** A name for diagnostics by which a client tells which it has: another one as soon as they differ. */
export function resultId(items: readonly LspDiagnostic[]): string {
  return hashText(JSON.stringify(items));
}
