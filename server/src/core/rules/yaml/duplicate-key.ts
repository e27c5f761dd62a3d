import { entryOf, type MapEntry, type YamlNode } from '../../syntax/tree';
import { say } from '../../text/say';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'error',
  summary: 'A key stands only once in its mapping.',
  why: 'Of two values for one question only one can be read, and it is not always the one the author meant.',
  source: 'YAML 1.2.2, section 3.2.1.3: the keys of a mapping are unique.',
  reads: 'value',
  *check(report) {
    for (const { first, again } of duplicates(report.root.node, [])) {
      yield {
        span: again.key.span,
        message: say`\`${again.key.text}\` is given twice here; only the first is read.`,
        help: say`Keep one of them, or move this one to where it belongs.`,
        related: [{ span: first.key.span, message: say`\`${first.key.text}\` is given here first.` }],
      };
    }
  },
});

interface Duplicate {
  readonly first: MapEntry;
  readonly again: MapEntry;
}

function duplicates(node: YamlNode | undefined, found: Duplicate[]): Duplicate[] {
  if (!node || node.kind === 'scalar') return found;
  if (node.kind === 'list') {
    for (const item of node.items) duplicates(item, found);
    return found;
  }
  const { entries } = node;
  const first = entries.length > few ? firstByKey(entries) : undefined;
  for (const entry of entries) {
    const before = first ? first.get(entry.key.text)! : entryOf(node, entry.key.text)!;
    if (before !== entry) found.push({ first: before, again: entry });
    duplicates(entry.value, found);
  }
  return found;
}

/** Up to so many keys are gone through; for more of them an index is quicker. */
const few = 16;

function firstByKey(entries: readonly MapEntry[]): ReadonlyMap<string, MapEntry> {
  const first = new Map<string, MapEntry>();
  for (const entry of entries) if (!first.has(entry.key.text)) first.set(entry.key.text, entry);
  return first;
}
