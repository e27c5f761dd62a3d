import type { Span } from '../text/span';

/** What a completion offers: decides its icon in an editor. */
export type CompletionKind =
  | 'key'
  | 'word'
  | 'level'
  | 'scale'
  | 'procedure'
  | 'term'
  | 'time'
  | 'score'
  | 'reference'
  | 'heading';

/** One offer at the cursor. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label: a range, an exiting root. */
  readonly detail?: string;
  /** Markdown for whoever wants to know more; made when it is asked for. */
  readonly documentation?: () => string | undefined;
  /** What is inserted, as a snippet: `$1` is where the cursor goes, `$` itself is escaped. */
  readonly insert: string;
  /** What typing is matched against, where that is more than the label. */
  readonly filter?: string;
  readonly replace: Span;
  /** Orders the offers; smaller comes first. */
  readonly rank: number;
  /** Whether the next thing to type has offers of its own, so that the list should open again. */
  readonly again?: boolean;
}

/** A text in a snippet, its `$`, `}` and `\` escaped. */
export function plain(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
