import type { TextDocuments, WorkspaceFolder } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Checked, checkInSteps, journalsOf } from '../core/engine/check';
import { configurationSource, readConfiguration } from '../core/engine/configuration';
import type { Diagnostic } from '../core/engine/diagnostic';
import { configurationFileName, mergeConfigurations, type Settings } from '../core/engine/settings';
import { Report } from '../core/model/report';
import { filesNamedBy, type Surroundings } from '../core/model/surroundings';
import { isReport } from '../core/syntax/fences';
import { parseSource, type Source } from '../core/syntax/source';
import type { FileAccess } from '../ingest/file-access';
import { SurroundingFiles } from '../ingest/surroundings';
import { Configurations, type FoundConfiguration } from './configurations';
import type { Host } from './host';
import { Siblings } from './siblings';
import { inSlices } from './slices';
import { decoded, encoded, folderOf, resolved } from './uris';

interface Opened {
  readonly version: number;
  /** What is read of the text is kept with it: a check and what the author asks meanwhile read it together. */
  readonly report: Report;
  surroundings?: { readonly of: string; readonly value: Promise<Surroundings> };
  checked?: { readonly settings: Settings; readonly surroundings: Surroundings; readonly result: Checked };
  /** The check that is under way; `undefined` comes of one that became stale. */
  running?: {
    readonly settings: Settings;
    readonly surroundings: Surroundings;
    readonly result: Promise<Checked | undefined>;
  };
}

/** What is in force in a folder. */
interface InFolder {
  readonly settings: Settings;
  readonly baseline: FoundConfiguration['baseline'];
}

/** The open reports and what is in force for them. Each version of a document is parsed once and checked once. */
export class Session {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #host: Host;
  readonly #opened = new Map<string, Opened>();
  readonly #configurations: Configurations;
  /** The editor's settings of each workspace folder, by its URI; under the empty one those of all others. */
  #editor: ReadonlyMap<string, Settings> = new Map();
  /** Settles when the editor's settings are known: a verdict without them would be shown and taken back. */
  readonly #told: Promise<void>;
  #tell: (() => void) | undefined;
  /** By folder, and by report where some of its findings are known; the same object as long as nothing it depends on changes. */
  readonly #folders = new Map<string, Promise<InFolder>>();
  readonly #settings = new Map<string, Promise<Settings>>();
  /** How files that a report names are read: inside the workspace only. */
  readonly fileAccess: FileAccess;
  readonly #surroundings: SurroundingFiles;
  readonly siblings: Siblings;
  folders: readonly WorkspaceFolder[] = [];
  /** Whether the user trusts the workspace; without, advisories and journals of the repository's own are not loaded. */
  trusted = false;

  /** `changed` is called when something outside an open report changes what is said of it. */
  constructor(documents: TextDocuments<TextDocument>, host: Host, changed: () => void = () => undefined) {
    this.#documents = documents;
    this.#host = host;
    this.#configurations = new Configurations(
      host,
      () => this.trusted,
      (folder) => this.#foldersUpwards(folder).length > 0,
    );
    this.fileAccess = {
      resolve: (report, path) => {
        const file = resolved(report, path);
        return file !== undefined && this.#rootOf(file) !== undefined ? file : undefined;
      },
      read: (file, most) => host.readHead(encoded(file), encoded(this.#rootOf(file)!), most),
    };
    this.#surroundings = new SurroundingFiles(this.fileAccess);
    const workspace = {
      files: () => this.files(),
      read: (uri: string) => host.read(uri),
      settings: (uri: string) => this.settings(uri),
      place: (uri: string) => {
        const file = decoded(uri);
        const root = this.#rootOf(file);
        return root === undefined ? undefined : { root, path: file.slice(root.length + 1) };
      },
    };
    this.siblings = new Siblings(workspace, changed);
    this.#told = new Promise((resolve) => {
      this.#tell = resolve;
    });
  }

  /** The text of the open report, parsed; `undefined` for a document that is not open or is no report. */
  source(uri: string): Source | undefined {
    return this.report(uri)?.source;
  }

  /** The open report. */
  report(uri: string): Report | undefined {
    const document = this.#documents.get(uri);
    if (!document) return undefined;
    const known = this.#opened.get(uri);
    if (known?.version === document.version) return known.report;
    const text = document.getText();
    if (!isReport(new URL(uri).pathname, text) && !isReport(uri, text)) {
      this.#opened.delete(uri);
      return undefined;
    }
    const report = new Report(parseSource(text, known?.report.source));
    this.#opened.set(uri, { version: document.version, report, surroundings: known?.surroundings });
    return report;
  }

  /** The text of an open configuration file; `undefined` for any other document. */
  configuration(uri: string): string | undefined {
    return uri.endsWith(`/${configurationFileName}`) ? this.#documents.get(uri)?.getText() : undefined;
  }

  /** The diagnostics of an open document: a report under what is in force for it, or a configuration file. */
  async diagnosed(uri: string): Promise<{ source: Source; diagnostics: readonly Diagnostic[] } | undefined> {
    const configuration = this.configuration(uri);
    if (configuration !== undefined) return this.#diagnosedConfiguration(uri, configuration);
    const checked = await this.checked(uri);
    return checked && { source: checked.report.source, diagnostics: checked.diagnostics };
  }

  async #diagnosedConfiguration(uri: string, text: string): Promise<{ source: Source; diagnostics: Diagnostic[] }> {
    const { configuration, diagnostics, unknownJournal } = readConfiguration(text);
    const isOwn = journalsOf(await this.settings(uri)).find(String(configuration.journal)).length === 1;
    const broken = (await this.#configurations.at(uri))?.problems ?? [];
    const unknown = unknownJournal && !isOwn ? [unknownJournal] : [];
    return { source: configurationSource(text), diagnostics: [...diagnostics, ...unknown, ...broken] };
  }

  /** The diagnostics of an open report under what is in force for it. */
  async checked(uri: string): Promise<Checked | undefined> {
    const settings = await this.settings(uri);
    const surroundings = await this.surroundings(uri);
    const report = this.report(uri);
    const opened = this.#opened.get(uri);
    if (!report || !opened) return undefined;
    const { checked } = opened;
    if (checked?.settings === settings && checked.surroundings === surroundings) return checked.result;
    const { running } = opened;
    if (running?.settings !== settings || running.surroundings !== surroundings) {
      const stale = () => this.#documents.get(uri)?.version !== opened.version;
      const result = inSlices(checkInSteps(report, { ...settings, surroundings }), stale);
      opened.running = { settings, surroundings, result };
    }
    const result = await opened.running!.result;
    // While it ran, the text changed: what is asked for is the verdict on the text as it is.
    if (!result) return this.checked(uri);
    opened.checked = { settings, surroundings, result };
    // The other reports are read when the author has a first verdict; one that they change is told then.
    void this.siblings.ready(uri);
    return result;
  }

  /** What is in force for an open report, with what lies outside its text. */
  async inForce(uri: string): Promise<Settings> {
    return { ...(await this.settings(uri)), surroundings: await this.surroundings(uri) };
  }

  /** The URI of a file that a report names; `undefined` where it lies outside the workspace. */
  fileUri(report: string, path: string): string | undefined {
    const file = resolved(report, path);
    return file !== undefined && this.#rootOf(file) !== undefined ? encoded(file) : undefined;
  }

  /** What lies outside the text of an open report; the same object until a file that it names has changed. */
  surroundings(uri: string): Promise<Surroundings> {
    const report = this.report(uri);
    const opened = this.#opened.get(uri);
    if (!report || !opened || this.#rootOf(decoded(uri)) === undefined) return Promise.resolve({});
    const named = filesNamedBy(report);
    const siblings = this.siblings.of(uri, report.source);
    const of = JSON.stringify([named, siblings]);
    if (opened.surroundings?.of !== of) {
      const files = this.#surroundings.of(uri, named);
      const value = siblings.length > 0 ? files.then((read) => ({ ...read, siblings })) : files;
      opened.surroundings = { of, value };
    }
    return opened.surroundings.value;
  }

  /** The text of a file of the workspace, as it is in the editor if it is open there. */
  async textOf(uri: string): Promise<string | undefined> {
    return this.#documents.get(uri)?.getText() ?? (await this.#host.read(uri));
  }

  /** The diagnostics of a file of the workspace that is not open. */
  async checkFile(uri: string): Promise<{ source: Source; diagnostics: readonly Diagnostic[] } | undefined> {
    if (this.#documents.get(uri) || this.#rootOf(decoded(uri)) === undefined) return undefined;
    const text = await this.#host.read(uri);
    if (text === undefined || !isReport(uri, text)) return undefined;
    const source = parseSource(text);
    const report = new Report(source);
    await this.siblings.ready(uri);
    const siblings = this.siblings.of(uri, source);
    const files = await this.#surroundings.of(uri, filesNamedBy(report));
    const surroundings = siblings.length > 0 ? { ...files, siblings } : files;
    const result = await inSlices(checkInSteps(report, { ...(await this.settings(uri)), surroundings }));
    return result && { source, diagnostics: result.diagnostics };
  }

  /** The decoded URIs of the files that a report names, those outside the workspace left out. */
  namedBy(uri: string, source: Source): string[] {
    const { bibliography, figures } = filesNamedBy(new Report(source));
    return [...bibliography, ...figures].flatMap((path) => this.fileAccess.resolve(uri, path) ?? []);
  }

  /** The files of the workspace that may be reports; an open one as its client writes its URI. */
  async files(): Promise<string[]> {
    const open = new Map(this.#documents.keys().map((uri) => [decoded(uri), uri]));
    const found = await Promise.all(this.folders.map(({ uri }) => this.#host.find(uri, '.md')));
    return [...new Set(found.flat())].sort().map((uri) => open.get(decoded(uri)) ?? uri);
  }

  /** The version of an open document. */
  version(uri: string): number | undefined {
    return this.#documents.get(uri)?.version;
  }

  /** What is in force for a report: the configuration files from the workspace's root down to its folder, over the editor's settings. */
  settings(uri: string): Promise<Settings> {
    let settings = this.#settings.get(uri);
    if (!settings) {
      settings = this.#inFolder(folderOf(uri)).then(({ settings: shared, baseline }) => {
        const known = baseline?.get(decoded(uri));
        return known ? { ...shared, baseline: known } : shared;
      });
      this.#settings.set(uri, settings);
    }
    return settings;
  }

  #inFolder(folder: string): Promise<InFolder> {
    let found = this.#folders.get(folder);
    if (!found) {
      found = this.#readSettings(folder);
      this.#folders.set(folder, found);
    }
    return found;
  }

  /**
   * The editor's settings are known or changed: those of each workspace folder by its URI, under the empty one those of all
   * others. Whether anything was said without them.
   */
  setEditorSettings(settings: ReadonlyMap<string, Settings>): boolean {
    this.#editor = settings;
    if (this.#tell) {
      this.#tell();
      this.#tell = undefined;
      return false;
    }
    this.#folders.clear();
    this.#settings.clear();
    return true;
  }

  /** A configuration file changed. */
  forgetConfigurations(): void {
    this.#configurations.forget();
    this.#folders.clear();
    this.#settings.clear();
  }

  /** Files of the workspace changed, appeared or went. Whether one of them says something of an open report. */
  forgetFiles(uris: readonly string[]): boolean {
    if (!this.#surroundings.forget(uris.map(decoded))) return false;
    for (const opened of this.#opened.values()) opened.surroundings = undefined;
    return true;
  }

  /** Whatever reports name may have changed. */
  forgetAllFiles(): void {
    this.#surroundings.forgetAll();
    for (const opened of this.#opened.values()) opened.surroundings = undefined;
  }

  /** A document was closed. */
  forget(uri: string): void {
    this.#opened.delete(uri);
  }

  async #readSettings(folder: string): Promise<InFolder> {
    const chain: FoundConfiguration[] = [];
    await this.#told;
    for (const at of this.#foldersUpwards(folder)) {
      const found = await this.#configurations.at(`${at}/${configurationFileName}`);
      if (!found) continue;
      chain.unshift(found);
      if (String(found.configuration.root) === 'true') break;
    }
    const settings = mergeConfigurations(
      { ...(this.#editor.get(this.#rootOf(folder, (uri) => uri) ?? '') ?? this.#editor.get('')), today: today() },
      chain.map(({ configuration }) => configuration),
    );
    return {
      settings: {
        ...settings,
        advisories: chain.flatMap(({ advisories }) => advisories),
        journals: chain.flatMap(({ journals }) => journals),
      },
      baseline: chain.findLast(({ baseline }) => baseline !== undefined)?.baseline,
    };
  }

  /** From a folder up to the workspace folder it lies in; nothing outside the workspace is read. */
  #foldersUpwards(folder: string): string[] {
    const root = this.#rootOf(folder, (uri) => uri);
    if (root === undefined) return [];
    const upwards: string[] = [];
    for (let at = folder; at.length >= root.length; at = at.slice(0, at.lastIndexOf('/'))) upwards.push(at);
    return upwards;
  }

  /** The workspace folder that a file lies in. */
  #rootOf(file: string, written: (uri: string) => string = decoded): string | undefined {
    return this.folders
      .map(({ uri }) => written(uri).replace(/\/$/, ''))
      .filter((uri) => file === uri || file.startsWith(`${uri}/`))
      .sort((a, b) => b.length - a.length)[0];
  }
}

/** Today's date, ISO 8601, where the author is. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
