import { lexicon } from '../model/lexicon';
import type { Report } from '../model/report';
import type { KeyDescription } from '../model/schema-guide';
import type { Cursor } from '../syntax/cursor';
import { said, say } from '../text/say';
import { completeTimes } from './complete-times';
import { type Completion, plain } from './completion';

/** The keys that the mapping under the cursor does not have yet, in their customary order, required ones first. */
export function completeKeys(report: Report, cursor: Cursor, owner: KeyDescription): Completion[] {
  if (owner.keyGrammar === 'time') return completeTimes(report, cursor, ': $0');
  const present = new Set(cursor.present);
  // The key under the cursor is being written: it is no reason not to offer it.
  present.delete(report.text.slice(cursor.replace.start, cursor.replace.end).trim());
  const twins = (description: KeyDescription) => description.schema['x-same-as'];
  const offers: Completion[] = [];
  let rank = 0;
  for (const [key, description] of owner.keys) {
    rank++;
    const twin = twins(description);
    if (present.has(key) || (twin && present.has(twin))) continue;
    const required = owner.required.includes(key);
    offers.push({
      label: key,
      kind: 'key',
      detail: required ? say`required` : undefined,
      documentation: () => description.description && said(description.description),
      insert: block(key, description, cursor),
      replace: cursor.replace,
      rank: rank + (required ? 0 : 100),
      again: opensAgain(description),
    });
  }
  return offers;
}

/** Whether the value has offers of its own. */
function opensAgain(description: KeyDescription): boolean {
  return description.shapes.has('scalar') && (!description.freeText || lexicon.has(description.vocabulary));
}

/** A key with what must stand under it: a blank for a value, a block with the required keys for a mapping. */
function block(key: string, description: KeyDescription, cursor: Cursor): string {
  const name = plain(key);
  if (cursor.flow) return `${name}: $0`;
  const { shapes, items } = description;
  if (shapes.has('map') && description.required.length > 0)
    return `${name}:\n${required(description, '  ').join('\n')}`;
  if (shapes.has('scalar')) return `${name}: $0`;
  if (shapes.has('map')) return description.keyGrammar ? `${name}: { $0 }` : `${name}:\n  $0`;
  if (!items) return `${name}: $0`;
  if (!items.shapes.has('map')) return `${name}: [$0]`;
  const lines = required(items, '    ');
  return lines.length === 0 ? `${name}:\n  - $0` : `${name}:\n  - ${lines.join('\n').trimStart()}`;
}

/** The required keys of a mapping, a line each, with a place to type in each. */
function required(description: KeyDescription, indent: string): string[] {
  return description.required.map((key, index) => {
    const value = description.keys.get(key);
    const stop = `$${index + 1}`;
    const inner = value && !value.shapes.has('scalar') && value.shapes.has('map') ? `{ ${stop} }` : stop;
    return `${indent}${plain(key)}: ${inner}`;
  });
}
