import type { Span } from '../text/span';
import { type Fences, findFences } from './fences';
import type { ReadTree } from './problem';
import { quickTree } from './quick-tree';
import { deepest } from './tree';

/** The facts of a report as YAML gives them. */
export interface FrontMatter extends Fences, ReadTree {}

/** A front matter longer than this, in UTF-16 code units, is not read; the longest real one is below a tenth of it. */
const longestFrontMatter = 1_000_000;

/** Reads the front matter of a file; `undefined` where it has none. Never throws. */
export function parseFrontMatter(text: string): FrontMatter | undefined {
  const fences = findFences(text);
  if (!fences) return undefined;
  const yaml = text.slice(0, fences.yaml.end);
  if (yaml.length > longestFrontMatter) {
    return { ...fences, root: undefined, problems: [{ kind: 'too-large', span: fences.opening }], reliable: false };
  }
  if (!fences.closed) {
    // What follows an opening fence that never closes is mostly narrative: its errors would bury the one that counts.
    const { root } = read(yaml, fences.opening);
    return { ...fences, root, problems: [{ kind: 'never-closes', span: fences.opening }], reliable: false };
  }
  return { ...fences, ...read(yaml, fences.opening) };
}

/** Reads a whole YAML file that is no front matter, such as a configuration. Never throws. */
export function parseYaml(text: string): ReadTree {
  if (text.length > longestFrontMatter) {
    return { root: undefined, problems: [{ kind: 'too-large', span: { start: 0, end: 0 } }], reliable: false };
  }
  return read(text, { start: 0, end: 0 });
}

function read(yaml: string, opening: Span): ReadTree {
  if (nestsTooDeep(yaml)) return { root: undefined, problems: [{ kind: 'too-large', span: opening }], reliable: false };
  const root = quickTree(yaml);
  if (root) return { root, problems: [], reliable: true };
  // Loaded when it is first needed: most reports never do, and a command that checks one should start at once.
  const { readThoroughly } = require('./thorough-tree') as typeof import('./thorough-tree');
  return readThoroughly(yaml, opening);
}

/**
 * The parser recurses once per level of nesting, and a hostile file can be deeper than the stack: near its end V8 may
 * abort the whole process instead of throwing. So the depth is bounded beforehand: open brackets for flow collections,
 * the width of a line's indentation and dashes for block ones, and the colons of one line without a comma between
 * them (`a: b: c: …`), each of which the parser takes for a mapping inside the last.
 */
function nestsTooDeep(yaml: string): boolean {
  let open = 0;
  let indent = 0;
  let colons = 0;
  let atLineStart = true;
  for (let at = 0; at < yaml.length; at++) {
    const code = yaml.charCodeAt(at);
    if (code === 10 || code === 13) {
      atLineStart = true;
      indent = 0;
      colons = 0;
    } else if (atLineStart && (code === 32 || code === 45 || code === 63 || code === 58)) {
      if (++indent > 2 * deepest) return true;
    } else {
      atLineStart = false;
      if (code === 58) colons++;
      else if (code === 44) colons = 0;
      if (colons > deepest) return true;
      if (code === 91 || code === 123) open++;
      else if ((code === 93 || code === 125) && open > 0) open--;
      if (open > deepest) return true;
    }
  }
  return false;
}
