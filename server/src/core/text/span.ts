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

/** The index of the first of `items`, which are in order, whose place is at or behind `offset`; their number if none is. */
export function firstFrom<T>(items: readonly T[], offset: number, placeOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle]!) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of `items`, which are in the order of their starts, that starts at or before `offset`. */
export function lastBefore<T>(items: readonly T[], offset: number, startOf: (item: T) => number): T | undefined {
  return items[firstFrom(items, offset + 1, startOf) - 1];
}

/** Tells of a span whether it shares a character with one of `spans`. Asking takes no longer where they are many. */
export function overlapping(spans: readonly Span[]): (one: Span) => boolean {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  let reached = 0;
  // How far those reach that start up to here: a long one may end behind later ones.
  const reaches = inOrder.map(({ end }) => {
    reached = Math.max(reached, end);
    return reached;
  });
  return ({ start, end }) => (reaches[firstFrom(inOrder, end, (each) => each.start) - 1] ?? 0) > start;
}
