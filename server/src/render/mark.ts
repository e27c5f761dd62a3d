import type { Span } from '../core/text/span';

/** Something to be said about a rendered text, beside it. */
export interface Mark {
  readonly kind:
    | 'missing'
    | 'empty'
    | 'order'
    | 'divide'
    | 'unplaced'
    | 'over'
    | 'under'
    | 'no-abstract'
    | 'unwanted'
    | 'disagreement';
  readonly severity: 'error' | 'warning' | 'info';
  /** For clinicians: the fact, then the way out. */
  readonly message: string;
  /** The place in the report, where there is one. */
  readonly span?: Span;
}
