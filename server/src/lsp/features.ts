import type { Connection, DocumentDiagnosticReport } from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Source } from '../core/syntax/source';
import { codeActions } from './code-actions';
import { codeLensesOf } from './code-lenses';
import type { CompletionDesk } from './completion';
import { resultId, toLsp } from './diagnostics';
import { documentLinks } from './document-links';
import { continued, formatted } from './formatting';
import { hoverAt, hoverOfConfiguration } from './hover';
import { inlayHintsIn } from './inlay-hints';
import { type Asked, definitionsOf, referencesOf } from './navigation';
import { prepareRename, rename } from './rename';
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

  /** The same for what depends on what is in force. */
  const ofAsked = async <Answer, Nothing>(
    uri: string,
    answer: (asked: Asked) => Answer | Promise<Answer>,
    nothing: Nothing,
  ) => {
    const settings = await session.inForce(uri);
    const report = session.report(uri);
    return report ? answer({ session, uri, source: report.source, report, settings }) : nothing;
  };

  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const configuration = session.configuration(uri);
    if (configuration !== undefined)
      return completions().listOfConfiguration(configuration, await session.settings(uri), position);
    return ofAsked(uri, (asked) => completions().list(asked, position), null);
  });
  connection.onCompletionResolve((item) => completions().resolve(item));
  connection.onHover(({ textDocument: { uri }, position }) => {
    const configuration = session.configuration(uri);
    if (configuration !== undefined) return hoverOfConfiguration(configuration, position);
    return ofAsked(uri, (asked) => hoverAt(asked, position), null);
  });
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    ofAsked(uri, (asked) => definitionsOf(asked, position), []),
  );
  connection.onReferences(({ textDocument: { uri }, position, context }) =>
    ofAsked(uri, (asked) => referencesOf(asked, position, context.includeDeclaration), []),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    ofAsked(uri, (asked) => prepareRename(asked, position), null),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) =>
    ofAsked(uri, (asked) => rename(asked, position, newName), null),
  );
  connection.onDocumentLinks(({ textDocument: { uri } }) =>
    ofReport(uri, (source) => documentLinks(session, uri, source), []),
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
  connection.languages.diagnostics.on(
    async ({ textDocument: { uri }, previousResultId }): Promise<DocumentDiagnosticReport> => {
      // A client may ask once more when it is about to close the file.
      const found = (await session.diagnosed(uri)) ?? (await session.checkFile(uri));
      const items = found ? toLsp(found.diagnostics, found.source, uri) : [];
      const id = resultId(items);
      return id === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
        : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
    },
  );
  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const checked = await session.checked(uri);
    return checked ? codeLensesOf(checked) : [];
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
    const found = await session.diagnosed(uri);
    if (!found) return [];
    const settings = await session.inForce(uri);
    const isReport = session.configuration(uri) === undefined;
    return codeActions(uri, found.source, found.diagnostics, range, isReport ? context.only : ['quickfix'], settings);
  });
}
