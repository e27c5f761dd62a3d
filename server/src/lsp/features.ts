import type { Connection, DocumentDiagnosticReport } from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Source } from '../core/syntax/source';
import { codeActions } from './code-actions';
import { codeLensesOf } from './code-lenses';
import type { CompletionDesk } from './completion';
import { toLsp } from './diagnostics';
import { continued, formatted } from './formatting';
import { hoverAt, hoverOfConfiguration } from './hover';
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

  connection.onCompletion(({ textDocument: { uri }, position }) => {
    const configuration = session.configuration(uri);
    if (configuration !== undefined) return completions().listOfConfiguration(configuration, position);
    return ofReport(uri, (source) => completions().list(source, position), null);
  });
  connection.onCompletionResolve((item) => completions().resolve(item));
  connection.onHover(({ textDocument: { uri }, position }) => {
    const configuration = session.configuration(uri);
    if (configuration !== undefined) return hoverOfConfiguration(configuration, position);
    return ofReport(uri, (source) => hoverAt(source, position), null);
  });
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
    const found = await session.diagnosed(uri);
    const items = found ? toLsp(found.diagnostics, found.source, uri) : [];
    return { kind: DocumentDiagnosticReportKind.Full, items };
  });
  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const checked = await session.checked(uri);
    return checked ? codeLensesOf(checked) : [];
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
    const found = await session.diagnosed(uri);
    if (!found) return [];
    const settings = { ...(await session.settings(uri)), surroundings: await session.surroundings(uri) };
    const isReport = session.configuration(uri) === undefined;
    return codeActions(uri, found.source, found.diagnostics, range, isReport ? context.only : ['quickfix'], settings);
  });
}
