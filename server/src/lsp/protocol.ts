// The messages between the extension and the server that are no part of the Language Server Protocol. The client
// imports this file and no other of the server; it imports nothing.

/** A part of an open report, as HTML for the preview. */
export const renderMethod = 'caseReport/render';

/** What the preview can show: the formatted abstract, or the report's facts as a picture. */
export type PreviewPart = 'abstract' | 'timeline' | 'outcomes' | 'checklist';

export interface RenderParams {
  readonly uri: string;
  readonly part: PreviewPart;
  /** A journal's id or alias; else the one in force for the report. */
  readonly journal?: string;
}

export interface RenderResult {
  /** A body fragment, all text escaped. Every block has `data-line`, the zero-based line of the source it comes from. */
  readonly html: string;
  readonly title: string;
  /** The journal's name, as a reader knows it. */
  readonly journal: string;
  readonly journalId: string;
  /** Every journal that the abstract can be shown for. */
  readonly journals: readonly { readonly id: string; readonly name: string }[];
}

/** The author's abstract for the clipboard, as a journal prints it: no drafts, no marks. */
export const copyAbstractMethod = 'caseReport/copyAbstract';

export interface CopyAbstractParams {
  readonly uri: string;
  /** A journal's id or alias; else the one in force for the report. */
  readonly journal?: string;
}

export interface CopyAbstractResult {
  readonly text: string;
  /** For a word processor. */
  readonly html: string;
  /** A fragment: `<abstract>` and `<kwd-group>`. */
  readonly jats: string;
}

/** A part of an open report as a file to give away. */
export const exportMethod = 'caseReport/export';

export interface ExportParams {
  readonly uri: string;
  readonly part: 'abstract' | 'report' | 'timeline' | 'outcomes' | 'checklist' | 'verdict';
  readonly to: 'text' | 'html' | 'json' | 'svg' | 'docx' | 'jats';
}

export interface ExportResult {
  /** The bytes of the file, in base 64; absent where the document is no report, or its part has no such form. */
  readonly base64?: string;
  /** What the reader should know, in sentences; what may identify the patient comes first. */
  readonly remarks: readonly string[];
}

/** One line of a list to choose from. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** What stands beside the label. */
  readonly description?: string;
  readonly detail: string;
}

/** What a new report can be made of. */
export const choicesMethod = 'caseReport/choices';

export interface ChoicesResult {
  readonly types: readonly Choice[];
  readonly journals: readonly Choice[];
  readonly procedures: readonly Choice[];
}

/** How much would have to change in an open report for each journal. */
export const compareJournalsMethod = 'caseReport/compareJournals';

export interface CompareJournalsParams {
  readonly uri: string;
}

/** Findings that all journals make alike are not among them. */
export interface JournalChanges {
  readonly id: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** What they are about, as `sections`, and how many. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
}

export interface CompareJournalsResult {
  /** The id of the journal in force. */
  readonly current: string;
  /** One for each journal; none where the document is no report. */
  readonly journals: readonly JournalChanges[];
}

/** The text of a new report. */
export const newReportMethod = 'caseReport/newReport';

/** Ids of choices; what is left open stays open in the text. */
export interface NewReportParams {
  readonly type: string;
  readonly journal?: string;
  readonly procedure?: string;
  readonly title?: string;
}

export interface NewReportResult {
  readonly text: string;
}

/** An open report held against its reporting guideline, for the side bar. */
export const checklistMethod = 'caseReport/checklist';

export interface ChecklistParams {
  readonly uri: string;
}

/** A stretch of the report. Lines and UTF-16 code units, zero-based. */
export interface ChecklistRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface ChecklistItem {
  readonly id: string;
  /** The number in the guideline, if it is known. */
  readonly number?: string;
  readonly topic: string;
  readonly asks: string;
  readonly status: 'reported' | 'partial' | 'missing' | 'not applicable' | 'human';
  /** The status in words. */
  readonly statusText: string;
  readonly evidence: readonly { readonly label: string; readonly range: ChecklistRange }[];
  /** What was not found, what to do about it, and what only a reader can judge: sentences. */
  readonly notes: readonly string[];
  /** Where what is missing would stand. */
  readonly place: ChecklistRange;
}

export interface ChecklistResult {
  /** The guideline, as `CARE 2013`; absent where none is for this kind of report. */
  readonly name?: string;
  readonly note?: string;
  readonly items: readonly ChecklistItem[];
}

/** What a status bar tells of an open report; `null` for any other document. */
export const statusMethod = 'caseReport/status';

export interface StatusParams {
  readonly uri: string;
}

export interface StatusResult {
  readonly journal: string;
  readonly stage: 'draft' | 'submission';
  readonly words: { readonly abstract: number; readonly narrative: number };
  readonly found: { readonly error: number; readonly warning: number; readonly info: number };
}

/** What to insert instead of a text that is pasted at a position; `null` where it is good as it is. */
export const pasteMethod = 'caseReport/paste';

export interface PasteParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
  readonly text: string;
}

export interface PasteResult {
  readonly newText: string;
}

/** An image file, by its path from the report's folder, as a figure; `null` where the report has no place for it. */
export const addFigureMethod = 'caseReport/addFigure';

export interface AddFigureParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
  readonly file: string;
}

export interface AddFigureResult {
  readonly edits: readonly {
    readonly range: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
    readonly newText: string;
  }[];
  /** What to write at the position. */
  readonly citation: string;
}

/** The server's command that checks every report of the workspace and publishes what it finds. */
export const lintWorkspaceCommand = 'caseReport.server.lintWorkspace';

/** How a run over the workspace ended. */
export interface LintWorkspaceResult {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Server to client: the text of a file of the workspace, for a server that has no files of its own (the web). */
export const readFileMethod = 'caseReport/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** `text` is missing where there is no such file, or it lies outside the workspace. */
export interface ReadFileResult {
  readonly text?: string;
}

/** Server to client: the first bytes of a file of the workspace, for a server that has no files of its own (the web). */
export const readHeadMethod = 'caseReport/readHead';

export interface ReadHeadParams {
  readonly uri: string;
  /** In bytes. */
  readonly most: number;
}

/** The bytes as a string of their codes, 0 to 255, which every transport carries; or why there are none. */
export interface ReadHeadResult {
  /** Of the whole file, in bytes. */
  readonly size?: number;
  readonly codes?: string;
  readonly unread?: 'missing' | 'outside' | 'too large';
}

/** Server to client: the files of the workspace that a glob matches, those of ignored folders left out. */
export const findFilesMethod = 'caseReport/findFiles';

export interface FindFilesParams {
  readonly glob: string;
}

export interface FindFilesResult {
  readonly uris: readonly string[];
}

/** What the client says about itself when the server starts. */
export interface InitializationOptions {
  /** Whether the user trusts the workspace. Without, nothing of a repository's own is loaded. */
  readonly trusted: boolean;
  /** The language to speak, for an editor that doesn't name its own. */
  readonly locale?: string;
  /** The sentences of the editor's language, by the English ones, where the client brings them. */
  readonly sentences?: Readonly<Record<string, string>>;
}
