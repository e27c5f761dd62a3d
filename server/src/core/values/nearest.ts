/** Longer words are prose, not slips of the pen; the limit also bounds the work. */
const longest = 40;

/**
 * The candidates within a slip or two of `word` (one for up to four letters, two beyond), the nearest first;
 * case does not count, and two neighbouring letters in the wrong order are one slip.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  if (word.length === 0 || word.length > longest) return [];
  const limit = word.length <= 4 ? 1 : 2;
  const found: { candidate: string; slips: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const slips = slipsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (slips <= limit) found.push({ candidate, slips });
  }
  return found.sort((a, b) => a.slips - b.slips).map((each) => each.candidate);
}

/** Optimal string alignment distance: insertions, deletions, substitutions, swaps of neighbours. */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, before[column - 2]! + 1);
      current.push(least);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length]!;
}
