import { levelsOf } from '../core/prose/levels';
import { withoutVerbatim } from '../core/prose/prose';
import { type LevelItem, type Site, sitesOf } from '../core/values/level-expression';
import { adjacent, countsAsRoot } from '../core/values/level-order';
import { type LevelStyle, printSite } from '../core/values/level-print';
import { dash } from '../core/values/reader';

/** A text with the levels of its prose in a journal's style; every other character stays as the author wrote it. */
export function restyleLevels(text: string, style: LevelStyle): string {
  let styled = '';
  let at = 0;
  for (const { expression } of levelsOf(withoutVerbatim(text))) {
    // A pair of roots is two things; it keeps its spelling.
    if (countsAsRoot(expression.noun)) continue;
    for (const item of expression.items) {
      if (!sitesOf({ items: [item] }).every((site) => isAsWritten(text, site))) continue;
      styled += text.slice(at, item.span.start) + restyled(text, item, style);
      at = item.span.end;
    }
  }
  return styled + text.slice(at);
}

/** Whether a site is written in letters and numbers and, where it is a pair, one of vertebrae. */
function isAsWritten(text: string, { upper, lower, span }: Site): boolean {
  if (lower && !adjacent(upper, lower, 'vertebra')) return false;
  return /^(?:C|Th?|L|S)\d{1,2}(?:\W{0,3}(?:C|Th?|L|S|)\d{1,2})?$/.test(text.slice(span.start, span.end));
}

const joinedByDash = new RegExp(`^ ?${dash} ?$`);

function restyled(text: string, { from, to }: LevelItem, style: LevelStyle): string {
  if (!to) return from.lower ? printSite(from, style) : text.slice(from.span.start, from.span.end);
  const between = text.slice(from.span.end, to.span.start);
  // A slash between segments that are no neighbours is the author's own.
  if (between.includes('/')) return text.slice(from.span.start, to.span.end);
  // A word between the ends stays; a dash would read as a pair.
  return `${printSite(from, style)}${joinedByDash.test(between) ? ' to ' : between}${printSite(to, style)}`;
}
