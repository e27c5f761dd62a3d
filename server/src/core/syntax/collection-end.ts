import type { MapEntry, YamlNode } from './tree';

/*
 * A block ends with its last entry: the blank lines and comments behind it belong to nobody.
 */

/** The end of a block mapping that begins at `start`. */
export function mapEnd(entries: readonly MapEntry[], start: number): number {
  const last = entries.at(-1);
  return last ? Math.max(last.key.span.end, last.value?.span.end ?? 0) : start;
}

/** The end of a block list that begins at `start`: that of its last entry that is not empty. */
export function listEnd(items: readonly (YamlNode | undefined)[], start: number): number {
  return items.reduce((end, item) => Math.max(end, item?.span.end ?? 0), start);
}

/** The end of a block of text between `start` and `end`: that of its last line with words on it. */
export function textEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return last;
}
