/**
 * A half-open stretch of a text, in UTF-16 code units from its start: `text.slice(start, end)`.
 * The core knows only offsets; lines and columns belong to the adapters.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span between two offsets. */
export function span(start: number, end: number): Span {
  return { start, end };
}

/** Whether `offset` lies in `within` or at one of its two ends, where a cursor may stand. */
export function touches(within: Span, offset: number): boolean {
  return offset >= within.start && offset <= within.end;
}
