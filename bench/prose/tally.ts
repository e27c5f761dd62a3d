/** What one kind of mention came to: what is there, what was found of it, and the words behind every difference. */
export class Tally {
  readonly kind: string;
  /** The least share of what is there that must be found, and of what is found that must be there. */
  readonly targets: { readonly recall?: number; readonly precision?: number };
  /** How many are there, in the eyes of those who labelled the texts. */
  gold = 0;
  /** How many were found where the labels can tell right from wrong. */
  found = 0;
  /** How many of those that are there were found. */
  recalled = 0;
  /** How many of those that were found are there. */
  right = 0;
  readonly misses: string[] = [];
  readonly falseHits: string[] = [];

  constructor(kind: string, targets: { readonly recall?: number; readonly precision?: number } = {}) {
    this.kind = kind;
    this.targets = targets;
  }

  /**
   * Counts one document. Where the labels name only some of what is there, a hit beside them says nothing: `hits: false`
   * counts recall alone.
   */
  count<G, F>(
    document: string,
    gold: readonly G[],
    found: readonly F[],
    same: (gold: G, found: F) => boolean,
    say: { readonly gold: (one: G) => string; readonly found?: (one: F) => string; readonly hits?: boolean },
  ): void {
    this.gold += gold.length;
    for (const one of gold) {
      if (found.some((other) => same(one, other))) this.recalled++;
      else this.misses.push(`${document}: ${say.gold(one)}`);
    }
    if (say.hits === false) return;
    this.found += found.length;
    for (const one of found) {
      if (gold.some((other) => same(other, one))) this.right++;
      else this.falseHits.push(`${document}: ${say.found?.(one) ?? ''}`);
    }
  }

  get recall(): number {
    return this.recalled / this.gold;
  }

  get precision(): number {
    return this.right / this.found;
  }
}

const percent = (share: number) => (Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`);

/** Prints the table; a target that is missed is said in words. */
export function printTallies(tallies: readonly Tally[], misses: boolean): void {
  const head = ['kind', 'gold', 'found', 'true', 'precision', 'recall', ''];
  const rows = tallies.map((tally) => {
    const { recall = 0, precision = 0 } = tally.targets;
    const short = [
      tally.recall < recall ? `recall FALLS SHORT of ${percent(recall)}` : '',
      tally.precision < precision ? `precision FALLS SHORT of ${percent(precision)}` : '',
    ];
    const counts = [tally.gold, tally.found, tally.right].map(String);
    return [tally.kind, ...counts, percent(tally.precision), percent(tally.recall), short.filter(Boolean).join(', ')];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) =>
      column === 0 || column === 6 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    );
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
  if (!misses) return;
  for (const { kind, misses: missed, falseHits } of tallies) {
    for (const line of missed) console.log(`  missed ${kind}: ${line}`);
    for (const line of falseHits) console.log(`  false ${kind}: ${line}`);
  }
}
