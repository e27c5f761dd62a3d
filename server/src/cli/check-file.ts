import { checkForJournals } from '../core/engine/compare-journals';
import type { Settings } from '../core/engine/settings';
import { Report } from '../core/model/report';
import { filesNamedBy, type NamedFiles } from '../core/model/surroundings';
import { parseSource, type Source } from '../core/syntax/source';
import { type CheckedText, checkText, fixText } from './check-text';
import { ConfigurationFiles } from './configuration-files';
import { configurationReader } from './configuration-reader';
import type { Decoded } from './encoding';
import { FileError } from './failure';
import { type CheckRequest, type FileContext, FileContexts } from './file-contexts';
import type { FoundFile } from './files';
import { fileDone } from './heap';
import { journalsIn } from './named-journals';
import type { CacheRecord, Outcome } from './outcome';
import { OutsideFiles } from './outside-files';
import { bytesOf, type ReadText, textOf } from './read-file';
import { type FileResult, identityResult, type ResultIdentity, resultOf } from './result';
import { SurroundingsOfReports } from './surrounding-files';
import { unifiedDiff } from './unified-diff';
import { Workspace } from './workspace';
import { replaceFile } from './write-file';

/** Checks files, one at a time, and repairs them where that is wanted. */
export class FileChecker {
  readonly #request: CheckRequest;
  readonly #contexts: FileContexts;
  readonly #outside: OutsideFiles;
  readonly #surroundings: SurroundingsOfReports;

  constructor(request: CheckRequest, contexts?: FileContexts) {
    const workspace = new Workspace(request.cwd, request.folders);
    this.#request = request;
    this.#contexts =
      contexts ??
      new FileContexts(request, new ConfigurationFiles(workspace, () => configurationReader, request.config));
    this.#outside = new OutsideFiles(workspace, request.unstaged);
    this.#surroundings = new SurroundingsOfReports(this.#outside);
  }

  /** Never throws for what is wrong with the file: that is part of the outcome. */
  async check(file: FoundFile): Promise<Outcome> {
    try {
      const context = this.#contexts.of(file.path);
      const read = textOf(bytesOf(file));
      const write = (repaired: Decoded) => replaceFile(file.path, file.shown, repaired, read.bytes);
      return (await this.checkRead(file.shown, read, file.path, context, write)).outcome;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return { failure: error.message };
    } finally {
      fileDone();
    }
  }

  /**
   * Checks a text, repairs it if that is wanted, and gives the text as it is then. Where writing fails, the findings stay.
   * `file` is where the text lies, from which the files are found that it names; without, they are not looked for.
   */
  async checkRead(
    shown: string,
    read: ReadText,
    file: string | undefined,
    context: FileContext,
    write: (repaired: Decoded) => void,
  ): Promise<{ outcome: Outcome; text: string }> {
    const { mode, unsafe } = this.#request;
    if (read.notText) return { outcome: { result: resultOf(shown, read.text, [read.notText]) }, text: read.text };
    const source = parseSource(read.text);
    const named = filesNamedBy(new Report(source));
    const surroundings = file === undefined ? undefined : await this.#surroundings.of(file, named);
    const settings = surroundings ? { ...context.settings, surroundings } : context.settings;
    const checked = this.#checkSource(source, settings);
    const text = mode === 'check' ? read.text : fixText(read.text, checked, settings, unsafe);
    const result = checkedResult(shown, read.text, checked, settings);
    if (text === read.text)
      return {
        outcome: { result, ...this.#keep(read, context, checked, result, this.#outsideOf(file, named)) },
        text,
      };
    if (mode === 'diff') return { outcome: { result, diff: unifiedDiff(shown, read.text, text) }, text };
    try {
      write({ text, encoding: read.encoding });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return { outcome: { result, failure: error.message }, text };
    }
    const after = checkText(parseSource(text), settings);
    const repaired = Math.max(1, checked.diagnostics.length - after.diagnostics.length);
    return { outcome: { result: checkedResult(shown, text, after, settings), repaired }, text };
  }

  #keep(
    { bytes }: ReadText,
    context: FileContext,
    { diagnostics, askedForDate }: CheckedText,
    result: FileResult,
    outside: CacheRecord['outside'],
  ): Pick<Outcome, 'keep'> {
    // A crash is worth another try.
    if (diagnostics.some(({ rule }) => rule.startsWith('internal/'))) return {};
    const key = this.#contexts.keyOf(bytes, context);
    if (key === undefined) return {};
    const { today } = context.settings;
    const record = {
      diagnostics: result.diagnostics,
      ...identityIn(result),
      ...(askedForDate && today !== undefined ? { today } : {}),
      ...(outside ? { outside } : {}),
    };
    return { keep: { key, record } };
  }

  #outsideOf(file: string | undefined, named: NamedFiles): CacheRecord['outside'] {
    if (file === undefined || named.bibliography.length + named.figures.length === 0) return undefined;
    return { named, digest: this.#outside.digestOf(file, named) };
  }

  #checkSource(source: Source, settings: Settings): CheckedText {
    const { journals } = this.#request;
    if (journals.length < 2) return checkText(source, settings);
    const profiles = journalsIn(journals, settings);
    return checkText(source, settings, (one, inForce) => checkForJournals(one, inForce, profiles));
  }
}

function checkedResult(shown: string, text: string, checked: CheckedText, { baseline }: Settings): FileResult {
  const result = resultOf(shown, text, checked.diagnostics, checked.lines);
  return checked.identity ? { ...result, identity: identityResult(checked.identity, checked.lines, baseline) } : result;
}

function identityIn({ identity }: { readonly identity?: ResultIdentity }): { readonly identity?: ResultIdentity } {
  return identity ? { identity } : {};
}
