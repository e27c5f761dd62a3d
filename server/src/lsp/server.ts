import {
  type CancellationToken,
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { choices, newReport } from '../core/assist/template';
import { journalFor } from '../core/engine/check';
import { lexicon } from '../core/model/lexicon';
import { Report } from '../core/model/report';
import { renderAbstract } from '../render/abstract';
import { abstractToHtml } from '../render/abstract-html';
import { codeActions, fixAllKind } from './code-actions';
import { codeLensesOf } from './code-lenses';
import { CompletionDesk, triggerCharacters } from './completion';
import { toLsp } from './diagnostics';
import type { MakeHost } from './host';
import { hoverAt } from './hover';
import { inlayHintsIn } from './inlay-hints';
import {
  type ChoicesResult,
  choicesMethod,
  type InitializationOptions,
  type LintWorkspaceResult,
  lintWorkspaceCommand,
  type NewReportParams,
  type NewReportResult,
  newReportMethod,
  type RenderParams,
  type RenderResult,
  renderMethod,
} from './protocol';
import { Session } from './session';
import { foldsOf, symbolsOf } from './symbols';

/** Runs the language server over a connection. Nothing in it needs VS Code. */
export function serve(connection: Connection, makeHost: MakeHost): void {
  const documents = new TextDocuments(TextDocument);
  const session = new Session(documents, makeHost(connection));
  let client: ClientCapabilities = {};
  let completions = new CompletionDesk(false);

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    client = params.capabilities;
    session.folders = params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: '' }] : []);
    session.trusted = (params.initializationOptions as Partial<InitializationOptions> | undefined)?.trusted === true;
    completions = new CompletionDesk(client.textDocument?.completion?.completionItem?.snippetSupport === true);
    return { serverInfo: { name: 'case-report', version }, capabilities: capabilities(pulls()) };
  });
  connection.onInitialized(async () => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'caseReport' });
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/.case-report.yaml' }],
      });
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        session.folders = [...session.folders.filter(({ uri }) => !gone.has(uri)), ...added];
        session.forgetConfigurations();
        recheck();
      });
    }
    await readSettings();
  });

  /** Whether the client asks for diagnostics itself; then they are never pushed. */
  const pulls = () => client.textDocument?.diagnostic !== undefined;

  const readSettings = async () => {
    if (!client.workspace?.configuration) return;
    const { journal, stage, rules } = (await connection.workspace.getConfiguration('caseReport')) ?? {};
    session.setEditorSettings({
      defaultJournal: journal || undefined,
      stage: stage || undefined,
      rules: rules ?? undefined,
    });
    recheck();
  };

  const recheck = () => {
    if (pulls()) connection.languages.diagnostics.refresh();
    else for (const { uri } of documents.all()) void push(uri);
    // A client that is about to leave may not answer.
    const ignore = () => undefined;
    if (client.workspace?.inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(ignore);
    if (client.workspace?.codeLens?.refreshSupport) connection.sendRequest(CodeLensRefreshRequest.type).catch(ignore);
  };

  const push = async (uri: string) => {
    const before = documents.get(uri)?.version;
    const checked = await session.checked(uri);
    const document = documents.get(uri);
    // A newer version will be checked for itself.
    if (!document || document.version !== before) return;
    const diagnostics = checked ? toLsp(checked.diagnostics, checked.report.source, uri) : [];
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  };

  connection.onDidChangeConfiguration(() => readSettings());
  connection.onDidChangeWatchedFiles(() => {
    session.forgetConfigurations();
    recheck();
  });
  documents.onDidChangeContent(({ document }) => {
    if (!pulls()) void push(document.uri);
  });
  documents.onDidOpen(({ document }) => {
    // What a run over the workspace said of the file is now the editor's to say.
    if (pulls()) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  documents.onDidClose(({ document }) => {
    session.forget(document.uri);
    if (!pulls()) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri } }): Promise<DocumentDiagnosticReport> => {
    const checked = await session.checked(uri);
    return {
      kind: DocumentDiagnosticReportKind.Full,
      items: checked ? toLsp(checked.diagnostics, checked.report.source, uri) : [],
    };
  });
  connection.onCompletion(({ textDocument, position }) => {
    const source = session.source(textDocument.uri);
    return source ? completions.list(source, position) : null;
  });
  connection.onCompletionResolve((item) => completions.resolve(item));
  connection.onHover(({ textDocument, position }) => {
    const source = session.source(textDocument.uri);
    return source ? hoverAt(source, position) : null;
  });
  connection.languages.inlayHint.on(({ textDocument, range }) => {
    const source = session.source(textDocument.uri);
    return source ? inlayHintsIn(source, range) : [];
  });
  connection.onCodeLens(async ({ textDocument }) => {
    const checked = await session.checked(textDocument.uri);
    return checked ? codeLensesOf(checked) : [];
  });
  connection.onDocumentSymbol(({ textDocument }) => {
    const source = session.source(textDocument.uri);
    return source ? symbolsOf(source) : [];
  });
  connection.onFoldingRanges(({ textDocument }) => {
    const source = session.source(textDocument.uri);
    return source ? foldsOf(source) : [];
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
    const checked = await session.checked(uri);
    if (!checked) return [];
    return codeActions(
      uri,
      checked.report.source,
      checked.diagnostics,
      range,
      context.only,
      await session.settings(uri),
    );
  });
  connection.onExecuteCommand(({ command }, token, progress) =>
    command === lintWorkspaceCommand ? lintWorkspace(token, progress) : undefined,
  );

  connection.onRequest(choicesMethod, (): ChoicesResult => choices());
  connection.onRequest(newReportMethod, (params: NewReportParams): NewReportResult => ({ text: newReport(params) }));
  connection.onRequest(renderMethod, async ({ uri, journal }: RenderParams): Promise<RenderResult> => {
    const source = session.source(uri);
    if (!source) return { html: '<p data-line="0">This file is not a case report.</p>', title: '', journal: '' };
    const report = new Report(source);
    const profile = lexicon.journals.find(journal ?? '')[0] ?? journalFor(report, await session.settings(uri));
    const document = renderAbstract(report, profile);
    return { html: abstractToHtml(document), title: report.root.get('title').fact ?? '', journal: profile.name };
  });

  const lintWorkspace = async (
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
  ): Promise<LintWorkspaceResult> => {
    const totals = { files: 0, errors: 0, warnings: 0, infos: 0 };
    progress.begin('Checking case reports', 0, undefined, true);
    const uris = await session.files();
    for (const [index, uri] of uris.entries()) {
      if (token.isCancellationRequested) break;
      progress.report(Math.round((100 * index) / uris.length), `${index + 1} of ${uris.length}`);
      const open = await session.checked(uri);
      const found = open ? { source: open.report.source, result: open } : await session.checkFile(uri);
      if (!found) continue;
      totals.files++;
      for (const { severity } of found.result.diagnostics) totals[`${severity}s`]++;
      if (!open)
        await connection.sendDiagnostics({ uri, diagnostics: toLsp(found.result.diagnostics, found.source, uri) });
    }
    progress.done();
    return totals;
  };

  documents.listen(connection);
  connection.listen();
}

function capabilities(pull: boolean): InitializeResult['capabilities'] {
  return {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    completionProvider: { triggerCharacters, resolveProvider: true },
    hoverProvider: true,
    inlayHintProvider: true,
    codeLensProvider: {},
    codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    executeCommandProvider: { commands: [lintWorkspaceCommand], workDoneProgress: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pull
      ? { diagnosticProvider: { identifier: 'case-report', interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
  };
}
