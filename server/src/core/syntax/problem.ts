import type { Span } from '../text/span';
import type { MapNode } from './tree';

/** What can be wrong with a front matter before its content is looked at. */
export type SyntaxProblemKind =
  /** The closing `---` is missing. */
  | 'never-closes'
  /** The front matter is longer, deeper or more repetitive than a report can be. */
  | 'too-large'
  /** The front matter is not a mapping of keys. */
  | 'not-a-mapping'
  /** An anchor is repeated too often, or an alias has no anchor. */
  | 'alias'
  /** A tag (`!!str`) or a merge key (`<<`), which the format does not have. */
  | 'not-in-format'
  /** A `: ` inside plain text. */
  | 'colon-in-text'
  /** A character that opens a YAML construct at the start of plain text (`>`, `|`, `@`, `%`, `*`, `&`, `!`). */
  | 'indicator-in-text'
  /** A tab where YAML wants spaces. */
  | 'tab'
  /** Indentation that does not line up. */
  | 'indentation'
  /** A quote, bracket or brace that never closes. */
  | 'unclosed'
  /** Anything else the parser rejects. */
  | 'other';

/** A place where the front matter can't be read as YAML. */
export interface SyntaxProblem {
  readonly kind: SyntaxProblemKind;
  readonly span: Span;
  /** The stretch that quoting would repair: the text of a value. */
  readonly quotable?: Span;
}

/** What a reader of YAML makes of a front matter. */
export interface ReadTree {
  /** The mapping of keys; absent where the front matter is empty or holds something else. */
  readonly root: MapNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** Whether the tree says what the author wrote: false where a problem may have moved or swallowed keys. */
  readonly reliable: boolean;
}
