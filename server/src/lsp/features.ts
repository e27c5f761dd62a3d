import type { Connection, DocumentDiagnosticReport } from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Source } from '../core/syntax/source';
import { codeActions } from './code-actions';
import { codeLensesOf } from './code-lenses';
import type { CompletionDesk } from './completion';
import { toLsp } from './diagnostics';
import { continued, formatted } from './formatting';
import { hoverAt } from './hover';
import { inlayHintsIn } from './inlay-hints';
import type { Session } from './session';
import { signatureHelp } from './signature-help';
import { foldsOf, symbolsOf } from './symbols';
import { workspaceSymbols } from './workspace-symbols';

/** Answers the requests of the protocol. A document that is no report gets an empty answer to each. */
export function answerFeatures(connection: Connection, session: Session, completions: () => CompletionDesk): void {
  /** What a report has to say, or what is said of any other document. */
  const ofReport = <Answer, Nothing>(uri: string, answer: (source: Source) => Answer, nothing: Nothing) => {
    const source = session.source(uri);
    return source ? answer(source) : nothing;
  };

  connection.onCompletion(({ textDocument: { uri }, position }) =>
    ofReport(uri, (source) => completions().list(source, position), null),
  );
  connection.onCompletionResolve((item) => completions().resolve(item));
  connection.onHover(({ textDocument: { uri }, position }) =>
    ofReport(uri, (source) => hoverAt(source, position), null),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    ofReport(uri, (source) => inlayHintsIn(source, range), []),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }) => ofReport(uri, symbolsOf, []));
  connection.onFoldingRanges(({ textDocument: { uri } }) => ofReport(uri, foldsOf, []));
  connection.onWorkspaceSymbol(({ query }, token) => workspaceSymbols(session, query, token));
  connection.onSignatureHelp(({ textDocument: { uri }, position }) =>
    ofReport(uri, (source) => signatureHelp(source, position), null),
  );
  connection.onDocumentFormatting(({ textDocument: { uri } }) => ofReport(uri, (source) => formatted(source), []));
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) =>
    ofReport(uri, (source) => formatted(source, range), []),
  );
  connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position }) =>
    ofReport(uri, (source) => continued(source, position), []),
  );
  connection.languages.diagnostics.on(async ({ textDocument: { uri } }): Promise<DocumentDiagnosticReport> => {
    const checked = await session.checked(uri);
    const items = checked ? toLsp(checked.diagnostics, checked.report.source, uri) : [];
    return { kind: DocumentDiagnosticReportKind.Full, items };
  });
  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const checked = await session.checked(uri);
    return checked ? codeLensesOf(checked) : [];
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
    const checked = await session.checked(uri);
    if (!checked) return [];
    const settings = await session.settings(uri);
    return codeActions(uri, checked.report.source, checked.diagnostics, range, context.only, settings);
  });
}
