import { lexicon } from '../model/lexicon';
import type { Report } from '../model/report';
import type { KeyDescription } from '../model/schema-guide';
import { lineBreak } from '../rules/list-edits';
import type { MapEntry, MapNode, YamlNode } from '../syntax/tree';
import { say } from '../text/say';
import type { Action } from './action';
import { columnOf, endOfEntry } from './action';

/** Puts the keys of all mappings into their customary order. Comments go with the key they stand above or behind. */
export function organiseKeys(report: Report): Action[] {
  const { root, source } = report;
  const node = root.node;
  if (!source.frontMatter?.reliable || node?.kind !== 'map' || node.entries.length === 0) return [];
  const span = { start: node.entries[0]!.key.span.start, end: endOfEntry(report, node.entries.at(-1)!) };
  const newText = new Organiser(report).map(node, lexicon.report.root);
  if (newText === undefined || newText === report.text.slice(span.start, span.end)) return [];
  return [{ title: say`Put the keys in their customary order`, kind: 'organise', edits: [{ span, newText }] }];
}

class Organiser {
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  /** A mapping from its first key to the end of its last line or, in flow style, bracket to bracket. */
  map(node: MapNode, description: KeyDescription | undefined): string {
    const { text } = this.#report;
    const owner = description?.shapes.has('map') ? description : (description?.items ?? description);
    const sorted = inOrder(node.entries, owner);
    if (node.flow) return this.#flow(node, sorted, owner);
    const pieces = new Map<MapEntry, { above: string; own: string }>();
    for (const [index, entry] of node.entries.entries()) {
      const from =
        index === 0 ? entry.key.span.start : this.#afterBreak(endOfEntry(this.#report, node.entries[index - 1]!));
      pieces.set(entry, { above: text.slice(from, entry.key.span.start).trimEnd(), own: this.#entry(entry, owner) });
    }
    const first = pieces.get(sorted[0]!)!;
    // Nothing can stand above the first key of a list's entry.
    if (first.above !== '' && this.#isInList(node)) return this.#join(node.entries, pieces, node);
    return this.#join(sorted, pieces, node);
  }

  #join(
    entries: readonly MapEntry[],
    pieces: ReadonlyMap<MapEntry, { above: string; own: string }>,
    node: MapNode,
  ): string {
    const newline = lineBreak(this.#report);
    const indent = ' '.repeat(columnOf(this.#report, node.entries[0]!.key.span.start));
    return entries
      .map((entry, index) => {
        const { above, own } = pieces.get(entry)!;
        if (above === '') return (index === 0 ? '' : indent) + own;
        return `${index === 0 ? above.trimStart() : above}${newline}${indent}${own}`;
      })
      .join(newline);
  }

  #entry(entry: MapEntry, owner: KeyDescription | undefined): string {
    const { text } = this.#report;
    const end = endOfEntry(this.#report, entry);
    const { key, value } = entry;
    const description = owner?.keys.get(key.text) ?? owner?.others;
    if (!value || value.kind === 'scalar') return text.slice(key.span.start, end);
    const valueEnd = Math.max(value.span.end, key.span.end);
    return text.slice(key.span.start, value.span.start) + this.#node(value, description) + text.slice(valueEnd, end);
  }

  /** A value as it stands in its span, what lies in it put in order. */
  #node(node: YamlNode, description: KeyDescription | undefined): string {
    const { text } = this.#report;
    if (node.kind === 'scalar') return text.slice(node.span.start, node.span.end);
    if (node.kind === 'map') {
      const whole = this.map(node, description);
      // A block ends with its last value; a comment behind that is the caller's.
      const tail =
        node.flow || node.entries.length === 0
          ? ''
          : text.slice(node.span.end, endOfEntry(this.#report, node.entries.at(-1)!));
      return tail !== '' && whole.endsWith(tail) ? whole.slice(0, -tail.length) : whole;
    }
    let written = '';
    let at = node.span.start;
    for (const item of node.items) {
      if (!item) continue;
      written += text.slice(at, item.span.start) + this.#node(item, description?.items ?? description);
      at = item.span.end;
    }
    return written + text.slice(at, node.span.end);
  }

  #flow(node: MapNode, sorted: readonly MapEntry[], owner: KeyDescription | undefined): string {
    const { text } = this.#report;
    if (node.entries.length === 0) return text.slice(node.span.start, node.span.end);
    const ends = ({ key, value }: MapEntry) => value?.span.end ?? key.span.end;
    // The separators stay where they are, the entries change places.
    let written = text.slice(node.span.start, node.entries[0]!.key.span.start);
    for (const [index, entry] of sorted.entries()) {
      const value = entry.value;
      const before = text.slice(entry.key.span.start, value?.span.start ?? ends(entry));
      written += before + (value ? this.#node(value, owner?.keys.get(entry.key.text) ?? owner?.others) : '');
      const here = node.entries[index]!;
      const next = node.entries[index + 1];
      written += text.slice(ends(here), next?.key.span.start ?? node.span.end);
    }
    return written;
  }

  #afterBreak(offset: number): number {
    const { text } = this.#report;
    return text.startsWith('\r\n', offset) ? offset + 2 : Math.min(offset + 1, text.length);
  }

  #isInList(node: MapNode): boolean {
    const { text } = this.#report;
    const start = node.entries[0]!.key.span.start;
    return text.slice(text.lastIndexOf('\n', start) + 1, start).includes('-');
  }
}

/** Known keys in the schema's order, the others behind them as they stand; keys that are free, as times are, stay. */
function inOrder(entries: readonly MapEntry[], owner: KeyDescription | undefined): MapEntry[] {
  if (!owner || owner.keys.size === 0) return [...entries];
  const order = [...owner.keys.keys()];
  const rank = ({ key }: MapEntry) => (order.includes(key.text) ? order.indexOf(key.text) : order.length);
  return [...entries].sort((a, b) => rank(a) - rank(b));
}
