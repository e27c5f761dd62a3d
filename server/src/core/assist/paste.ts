import { lexicon } from '../model/lexicon';
import { cursorAt } from '../syntax/cursor';
import { yamlScalar } from '../syntax/quote';
import type { Source } from '../syntax/source';

/**
 * What to insert instead of a text that is pasted as the whole of a free-text value, where YAML would read it as
 * something else or lose a part of it: the text in quotes or, of several lines, as a block. `undefined` where the text is
 * good as it is, or where it may be meant as YAML.
 */
export function pasted(source: Source, offset: number, text: string): string | undefined {
  const cursor = cursorAt(source.text, offset);
  if (cursor?.kind !== 'value' || cursor.typed !== '' || cursor.replace.end > cursor.replace.start) return undefined;
  if (!lexicon.describe(cursor.path)?.freeText) return undefined;
  const words = text.trim();
  // What comes with its quotes was written for YAML.
  if (words === '' || isQuoted(words)) return undefined;
  const blank = cursor.needsBlank ? ' ' : '';
  const lines = words.split(/\r?\n/).map((line) => line.trim());
  if (lines.length === 1 || cursor.flow) {
    const line = lines.filter((one) => one !== '').join(' ');
    const written = yamlScalar(line, cursor);
    return written === text && blank === '' ? undefined : blank + written;
  }
  const newline = source.text.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(cursor.column + 2);
  return `${blank}>-${lines.map((line) => newline + (line === '' ? '' : indent + line)).join('')}`;
}

function isQuoted(text: string): boolean {
  return text.length > 1 && (text.startsWith('"') || text.startsWith("'")) && text.endsWith(text[0]!);
}
