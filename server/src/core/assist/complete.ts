import type { Settings } from '../engine/settings';
import { lexicon } from '../model/lexicon';
import { Report } from '../model/report';
import type { KeyDescription } from '../model/schema-guide';
import { type Cursor, cursorAt } from '../syntax/cursor';
import type { Source } from '../syntax/source';
import { completeCitations } from './complete-citations';
import { completeHeadings } from './complete-headings';
import { completeKeys } from './complete-keys';
import { completeValues } from './complete-values';
import type { Completion } from './completion';

/**
 * What can stand at the cursor. It reads the path from the text and asks the schema, so that it also works in broken
 * YAML, inside flow collections and on an empty line.
 */
export function complete(source: Source, offset: number, settings: Settings = {}): Completion[] {
  const cursor = cursorAt(source.text, offset);
  if (!cursor) return completeCitations(source, offset, settings) ?? completeHeadings(source, offset, settings);
  const description = lexicon.describe(cursor.path);
  if (!description) return [];
  const report = new Report(source);
  if (cursor.kind === 'value') return completeValues(report, cursor, description, settings);
  const keys = completeKeys(report, cursor, keyOwner(description));
  return [...keys, ...completeEntries(report, cursor, description, settings)];
}

/** One entry may stand where a list is allowed: its keys are the entry's. */
function keyOwner(description: KeyDescription): KeyDescription {
  const own = description.keys.size > 0 || description.others !== undefined;
  return own || !description.items ? description : description.items;
}

/** A line without a colon may also be an entry of a list of values: `- C5/6`. */
function completeEntries(
  report: Report,
  cursor: Cursor,
  description: KeyDescription,
  settings: Settings,
): Completion[] {
  const inList = typeof cursor.path.at(-1) === 'number';
  return inList && description.shapes.has('scalar') ? completeValues(report, cursor, description, settings) : [];
}
