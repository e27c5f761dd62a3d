import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type ConfigurationItem,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type PublishDiagnosticsParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { configurationFileName, type Settings } from '../core/engine/settings';
import { speak } from '../core/text/say';
import { codeActionKinds } from './code-actions';
import { CompletionDesk, triggerCharacters } from './completion';
import { toLsp } from './diagnostics';
import { answerExtension } from './extension-requests';
import { answerFeatures } from './features';
import type { Host, MakeHost } from './host';
import { catalogFor } from './language';
import { type InitializationOptions, lintWorkspaceCommand } from './protocol';
import { Session } from './session';
import { unawaited } from './unawaited';
import { WorkspaceDiagnostics } from './workspace-diagnostics';

/** Runs the language server over a connection. Nothing in it needs VS Code. */
export function serve(connection: Connection, makeHost: MakeHost): void {
  new Server(connection, makeHost).listen();
}

/** The life of a server: what the client can do, what is in force, and diagnostics for clients that wait to be told. */
class Server {
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #session: Session;
  readonly #workspace: WorkspaceDiagnostics;
  #client: ClientCapabilities = {};
  #completions = new CompletionDesk(false);
  /** What the client last gave as its settings, and for which folders. */
  #settingsInForce: string | undefined;

  constructor(connection: Connection, makeHost: MakeHost) {
    this.#connection = connection;
    this.#host = makeHost(connection);
    this.#session = new Session(this.#documents, this.#host, () => this.#recheck());
    this.#workspace = new WorkspaceDiagnostics(connection, this.#session);
  }

  listen(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#initialized());
    connection.onDidChangeConfiguration(() => this.#readSettings());
    connection.onDidChangeWatchedFiles(({ changes }) => this.#filesChanged(changes.map(({ uri }) => uri)));
    connection.onExecuteCommand(({ command }, token, progress) =>
      command === lintWorkspaceCommand ? this.#workspace.run(token, progress) : undefined,
    );
    connection.languages.diagnostics.onWorkspace((params, token, _work, partial) =>
      this.#workspace.pull(params, token, partial),
    );
    connection.onShutdown(() => this.#workspace.end());
    answerFeatures(connection, this.#session, () => this.#completions);
    answerExtension(connection, this.#session);
    this.#followDocuments();
    this.#documents.listen(connection);
    connection.listen();
  }

  async #initialize(params: InitializeParams): Promise<InitializeResult> {
    const { capabilities, workspaceFolders, rootUri, locale } = params;
    const options: Partial<InitializationOptions> = params.initializationOptions ?? {};
    this.#client = capabilities;
    if (!capabilities.workspace?.configuration) this.#session.setEditorSettings(new Map());
    speak(await catalogFor(options.locale ?? locale, options.sentences, this.#host));
    this.#session.folders = workspaceFolders ?? (rootUri ? [{ uri: rootUri, name: '' }] : []);
    this.#session.trusted = options.trusted === true;
    const snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    this.#completions = new CompletionDesk(snippets);
    return { serverInfo: { name: 'case-report', version }, capabilities: capabilitiesOf(this.#pulls) };
  }

  async #initialized(): Promise<void> {
    const { workspace } = this.#client;
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      unawaited(() =>
        this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'caseReport' }),
      );
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [`**/${configurationFileName}`, '**/*.md', `**/*.{${namedEndings.join(',')}}`].map(
        (globPattern) => ({
          globPattern,
        }),
      );
      unawaited(() => this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (workspace?.workspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        this.#session.folders = [...this.#session.folders.filter(({ uri }) => !gone.has(uri)), ...added];
        this.#session.siblings.forget();
        this.#reread();
        void this.#readSettings();
      });
    }
    await this.#readSettings();
  }

  /** Whether the client asks for diagnostics itself; then they are never pushed. */
  get #pulls(): boolean {
    return this.#client.textDocument?.diagnostic !== undefined;
  }

  async #readSettings(): Promise<void> {
    if (!this.#client.workspace?.configuration) return this.#workspace.configure(true);
    // A folder may have settings of its own.
    const folders = this.#session.folders.map(({ uri }) => uri);
    const section = 'caseReport';
    const asked = [{ section }, ...folders.map((scopeUri) => ({ scopeUri, section }))];
    const read: (Record<string, never> | null)[] = await this.#settingsOf(asked);
    // A client that has just been asked to tell of changes tells what it has at once.
    const known = JSON.stringify([asked, read]);
    if (known === this.#settingsInForce) return;
    this.#settingsInForce = known;
    const settings = ['', ...folders.map((uri) => uri.replace(/\/$/, ''))].map((folder, index) => {
      const { journal, stage, rules } = read[index] ?? {};
      const own: Settings = {
        defaultJournal: journal || undefined,
        stage: stage || undefined,
        rules: rules ?? undefined,
      };
      return [folder, own] as const;
    });
    this.#workspace.configure(read[0]?.diagnosticMode !== 'openFilesOnly');
    if (this.#session.setEditorSettings(new Map(settings))) this.#recheck();
  }

  async #settingsOf(items: ConfigurationItem[]): Promise<(Record<string, never> | null)[]> {
    try {
      return await this.#connection.workspace.getConfiguration(items);
    } catch {
      // A client that leaves, or knows of no settings, has none.
      return [];
    }
  }

  #filesChanged(uris: readonly string[]): void {
    // A `.json` file is an advisory, references, or none of ours.
    const configures = uris.some((uri) => uri.endsWith(configurationFileName) || uri.endsWith('.json'));
    const named = this.#session.forgetFiles(uris);
    if (configures) this.#reread();
    else if (named) this.#recheck();
    void this.#workspace.changed(uris);
    void this.#session.siblings.update(uris);
  }

  #reread(): void {
    this.#session.forgetConfigurations();
    this.#workspace.forgetAll();
    this.#recheck();
  }

  #recheck(): void {
    const { workspace } = this.#client;
    if (!this.#pulls) for (const { uri } of this.#documents.all()) void this.#push(uri);
    else if (workspace?.diagnostics?.refreshSupport) unawaited(() => this.#connection.languages.diagnostics.refresh());
    if (workspace?.inlayHint?.refreshSupport) unawaited(() => this.#connection.languages.inlayHint.refresh());
    if (workspace?.codeLens?.refreshSupport) unawaited(() => this.#connection.sendRequest(CodeLensRefreshRequest.type));
  }

  #followDocuments(): void {
    this.#documents.onDidChangeContent(({ document }) => {
      if (!this.#pulls) void this.#push(document.uri);
    });
    this.#documents.onDidOpen(({ document }) => {
      // What a run over the workspace said of the file is now the editor's to say.
      this.#workspace.opened(document.uri);
    });
    this.#documents.onDidSave(({ document }) => {
      // A client that watches no files tells nothing of them: saving is the moment to look again.
      if (this.#client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
      void this.#workspace.changed([document.uri]);
      this.#session.forgetAllFiles();
      this.#recheck();
      void this.#session.siblings.update([document.uri]);
    });
    this.#documents.onDidClose(({ document }) => {
      this.#session.forget(document.uri);
      this.#workspace.closed(document.uri);
      if (!this.#pulls) this.#send({ uri: document.uri, diagnostics: [] });
    });
  }

  async #push(uri: string): Promise<void> {
    const before = this.#documents.get(uri)?.version;
    const found = await this.#session.diagnosed(uri);
    const document = this.#documents.get(uri);
    // A newer version will be checked for itself.
    if (!document || document.version !== before) return;
    const diagnostics = found ? toLsp(found.diagnostics, found.source, uri) : [];
    this.#send({ uri, version: document.version, diagnostics });
  }

  #send(params: PublishDiagnosticsParams): void {
    unawaited(() => this.#connection.sendDiagnostics(params));
  }
}

/** Endings of the files that reports name: references and figures. Of others no change is told. */
const namedEndings = [
  'bib',
  'bibtex',
  'json',
  'png',
  'jpg',
  'jpeg',
  'tif',
  'tiff',
  'gif',
  'webp',
  'svg',
  'pdf',
  'eps',
  'dcm',
];

function capabilitiesOf(pull: boolean): InitializeResult['capabilities'] {
  return {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    completionProvider: { triggerCharacters, resolveProvider: true },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    documentLinkProvider: {},
    inlayHintProvider: true,
    codeLensProvider: {},
    codeActionProvider: { codeActionKinds },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    signatureHelpProvider: { triggerCharacters: ['{', ':', ','], retriggerCharacters: [' '] },
    workspaceSymbolProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    executeCommandProvider: { commands: [lintWorkspaceCommand], workDoneProgress: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pull
      ? { diagnosticProvider: { identifier: 'case-report', interFileDependencies: false, workspaceDiagnostics: true } }
      : {}),
  };
}
