import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  DocumentDiagnosticRequest,
  type LanguageClientOptions,
  State,
} from 'vscode-languageclient';
import type { InitializationOptions, RenderResult } from '../../server/src/lsp/protocol';
import { badgeReports } from './badge';
import { ChecklistView } from './checklist/checklist-view';
import { registerExport } from './commands/export';
import { registerLintWorkspace } from './commands/lint-workspace';
import { registerNewReport } from './commands/new-report';
import { registerOpenPreview } from './commands/open-preview';
import { registerRestartServer } from './commands/restart-server';
import { registerSelectJournal } from './commands/select-journal';
import { registerShowChecklist } from './commands/show-checklist';
import { registerShowOutput } from './commands/show-output';
import { lendFiles } from './files';
import { FigurePaste } from './paste/figure';
import { TextPaste } from './paste/text';
import { Preview } from './preview/preview';
import { Questions } from './questions';
import { isReport, schemes, trackActiveReport } from './report';
import { Server } from './server';
import { ServerEnds } from './server-ends';
import { showStatus } from './status-bar';

/** The id under which the settings and the output channel are found. */
const id = 'caseReport';
const name = 'Case Report';

/** Makes the client for a host: with a process on the desktop, with a worker in the browser. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What the commands work with. */
export interface Desk {
  readonly server: Server;
  readonly preview: Preview;
  readonly checklist: ChecklistView;
}

/** What the extension hands to other extensions, and to its tests. */
export interface Api {
  /** Settles when the server runs; starts it where it does not. */
  ready(): Promise<void>;
  /** What the preview has just been given to show. */
  readonly onDidRender: vscode.Event<RenderResult>;
  /** What the side bar shows of the reporting guideline. */
  readonly checklist: ChecklistView;
}

let running: Server | undefined;

/**
 * Registers everything. The server starts with the first report that is opened or the first command that needs it:
 * a window with other Markdown pays for a glance at the front matter and no more.
 */
export function activate(context: vscode.ExtensionContext, make: MakeClient): Api {
  const askAll = () => server.client.getFeature(DocumentDiagnosticRequest.method).refresh();
  const server: Server = new Server(make(id, name, clientOptions(askAll)));
  running = server;
  const preview = new Preview(context.extensionUri, server);
  const checklist = new ChecklistView(server);
  const desk: Desk = { server, preview, checklist };
  context.subscriptions.push(
    server,
    preview,
    checklist,
    lendFiles(server.client),
    trackActiveReport(),
    startWithFirstReport(server),
    showStatus(server, preview),
    badgeReports(),
    registerPaste(server),
    vscode.workspace.onDidGrantWorkspaceTrust(() => server.restart()),
    server.client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) return;
      // It runs before it knows what is open.
      const refresh = () => {
        preview.refresh();
        checklist.refresh();
      };
      void server.client.start().then(refresh, () => undefined);
    }),
    registerNewReport(desk),
    registerOpenPreview(desk),
    registerSelectJournal(desk),
    registerExport(desk),
    registerLintWorkspace(desk),
    registerRestartServer(desk),
    registerShowChecklist(desk),
    registerShowOutput(desk),
  );
  return { ready: () => server.start(), onDidRender: preview.onDidRender, checklist };
}

/** Ends the server in good order. */
export async function deactivate(): Promise<void> {
  await running?.dispose();
}

/**
 * All Markdown of the workspace: any file whose front matter says so is a report, and the server is silent for the
 * others. The configuration files besides.
 */
function clientOptions(askAll: () => void): LanguageClientOptions {
  return {
    documentSelector: [...schemes()].flatMap((scheme) => [
      { scheme, language: 'markdown' },
      { scheme, pattern: '**/.case-report.yaml' },
    ]),
    errorHandler: new ServerEnds(),
    middleware: new Questions().middleware(askAll),
    initializationOptions: (): InitializationOptions => ({
      trusted: vscode.workspace.isTrusted,
      // A worker has no files of its own to read them from.
      ...(vscode.l10n.bundle ? { sentences: vscode.l10n.bundle } : {}),
    }),
  };
}

/** What is pasted into a report, or dropped on it. */
function registerPaste(server: Server): vscode.Disposable {
  const markdown = { language: 'markdown' };
  const figures = new FigurePaste(server);
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider(markdown, new TextPaste(server), TextPaste.metadata),
    vscode.languages.registerDocumentPasteEditProvider(markdown, figures, FigurePaste.pasteMetadata),
    vscode.languages.registerDocumentDropEditProvider(markdown, figures, FigurePaste.dropMetadata),
  );
}

function startWithFirstReport(server: Server): vscode.Disposable {
  const watch: vscode.Disposable[] = [];
  const stop = () => vscode.Disposable.from(...watch.splice(0)).dispose();
  const look = (document: vscode.TextDocument) => {
    if (watch.length === 0 || !isReport(document)) return;
    stop();
    void server.start();
  };
  watch.push(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument((event) => look(event.document)),
  );
  for (const document of vscode.workspace.textDocuments) look(document);
  return { dispose: stop };
}
