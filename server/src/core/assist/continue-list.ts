import type { Edit } from '../rules/rule';
import type { Source } from '../syntax/source';

/** A whole entry on one line that is no mapping of several lines: `- C5/6`, `- { … }`. */
const entry = /^( *)- (?:(?:\{.*\}|"[^"]*"|'[^']*')\s*|[^{[|>:#]*)(?:#.*)?$/;

/**
 * What to write behind a line break in a list of the front matter: the next dash, or nothing instead of a dash that was
 * left empty. `offset` is where the cursor stands, on the new line.
 */
export function continueList({ text, lines, frontMatter }: Source, offset: number): Edit[] {
  if (!frontMatter || offset <= frontMatter.opening.end || (frontMatter.closed && offset > frontMatter.yaml.end))
    return [];
  const line = lines.line(offset);
  const start = lines.start(line);
  const end = lines.start(line + 1);
  if (line === 0 || text.slice(start, end).trim() !== '') return [];
  const before = text.slice(lines.start(line - 1), start).replace(/\r?\n$/, '');
  const empty = /^ *- *$/.exec(before);
  if (empty)
    return [{ span: { start: lines.start(line - 1), end: lines.start(line - 1) + before.length }, newText: '' }];
  const found = entry.exec(before);
  if (!found || before.trim() === '-') return [];
  return [
    { span: { start, end: start + text.slice(start, end).replace(/\r?\n$/, '').length }, newText: `${found[1]}- ` },
  ];
}
