import { LineIndex } from '../text/line-index';
import { type Body, parseBody } from './body';
import { type FrontMatter, parseFrontMatter } from './front-matter';

/** The text of a report with its trees: the facts and the narrative. Immutable. */
export interface Source {
  readonly text: string;
  readonly lines: LineIndex;
  /** Absent where the file has no opening `---`. */
  readonly frontMatter: FrontMatter | undefined;
  readonly body: Body;
}

/**
 * Reads a file. Never throws. With the source of an earlier version of the same file, an unchanged front matter is not
 * parsed again: an edit of the narrative costs nothing there.
 */
export function parseSource(text: string, earlier?: Source): Source {
  const frontMatter = sameFrontMatter(text, earlier) ? earlier?.frontMatter : parseFrontMatter(text);
  return { text, lines: new LineIndex(text), frontMatter, body: parseBody(text, frontMatter?.bodyStart ?? 0) };
}

function sameFrontMatter(text: string, earlier: Source | undefined): boolean {
  const before = earlier?.frontMatter;
  if (!earlier || !before?.closed) return false;
  return (
    text.startsWith(earlier.text.slice(0, before.bodyStart)) &&
    (before.bodyStart > before.span.end || text.length === earlier.text.length)
  );
}
