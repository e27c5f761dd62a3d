// What the preview's page and the extension say to each other. Lines are those of the report, zero-based.
import type { PreviewPart } from '../../../server/src/lsp/protocol';

export type ToPage =
  | {
      readonly type: 'content';
      readonly part: PreviewPart;
      readonly uri: string;
      readonly html: string;
      readonly title: string;
      readonly journal: string;
      readonly journalId: string;
      readonly journals: readonly { readonly id: string; readonly name: string }[];
      /** Whether the journal is another than the one in force, chosen here to look at. */
      readonly tried: boolean;
      /** What is shown, as a screen reader says it. */
      readonly announcement: string;
    }
  /** What a copy for a word processor puts on the clipboard, and what is then said. */
  | {
      readonly type: 'copy';
      readonly html: string;
      readonly text: string;
      readonly done: string;
      readonly failed: string;
    }
  /** The editor shows these lines of the report. */
  | { readonly type: 'scroll'; readonly first: number; readonly last: number }
  /** The cursor stands in this line. */
  | { readonly type: 'mark'; readonly line: number }
  /** A line for the reader, said aloud by a screen reader; empty to take it away. */
  | { readonly type: 'status'; readonly text: string; readonly problem: boolean };

export type FromPage =
  | { readonly type: 'ready' }
  /** The reader wants to see this line in the editor. */
  | { readonly type: 'open'; readonly line: number }
  /** The reader has scrolled; this line is now on top. */
  | { readonly type: 'scrolled'; readonly line: number }
  /** The reader wants to see the abstract as this journal has it; the report stays as it is. */
  | { readonly type: 'journal'; readonly id: string }
  /** The journal that is shown is to be the report's. */
  | { readonly type: 'selectJournal'; readonly id: string }
  | { readonly type: 'copy'; readonly as: 'text' | 'word' | 'jats' }
  /** The reader wants another part of the report. */
  | { readonly type: 'show'; readonly part: PreviewPart };

/** What the page keeps over a restart: where it was. Never text of the report, since VS Code writes it to its own store. */
export interface PageState {
  readonly uri: string;
  readonly line: number;
  readonly part?: PreviewPart;
}
