import { applyEdits } from '../engine/fix';
import type { Edit } from '../rules/rule';
import { parseFrontMatter } from '../syntax/front-matter';
import type { Source } from '../syntax/source';
import { type MapNode, plainValue, type YamlNode } from '../syntax/tree';
import type { Span } from '../text/span';

/*
 * Only what stands between the values is written anew: white space, and the marks `:`, `,` and `-` around it. Values,
 * comments and the order of keys stay as they are, and where something unforeseen stands between two values nothing is
 * changed at all.
 */

/** A stretch that is kept as written: a key, a value, or a bracket of a flow collection. */
interface Piece {
  readonly span: Span;
  /** Column of the line it opens, if it opens one: its own or that of the first `- ` before it. */
  readonly column: number;
  /** How many `- ` stand before it on that line. */
  readonly dashes: number;
  /** What separates it from the piece before it on the same line. */
  readonly before: string;
  /** Where the lines of a text of several lines begin, other than its first. */
  readonly inner?: number;
}

class Unforeseen extends Error {}

/**
 * The edits that bring a front matter into its customary form: two columns for each level, one blank behind `:` and `,`,
 * blanks inside braces, none at the end of a line, at most one empty line. Empty where the front matter can't be read
 * reliably. With `within`, only what lies in that stretch, widened to whole top-level keys.
 */
export function formatEdits(source: Source, within?: Span): Edit[] {
  const { text, frontMatter } = source;
  if (!frontMatter?.closed || !frontMatter.reliable || frontMatter.problems.length > 0) return [];
  if (frontMatter.root?.kind !== 'map') return [];
  const all = editsFor(text, frontMatter.root, { start: frontMatter.opening.end, end: frontMatter.yaml.end });
  const edits = within ? inside(all, widened(frontMatter.root, frontMatter.yaml.end, within)) : all;
  return keepsValues(text, edits, frontMatter.root) ? edits : [];
}

function editsFor(text: string, root: MapNode, within: Span): Edit[] {
  const pieces: Piece[] = [];
  try {
    layOut(text, root, { column: 0, dashes: 0, before: '' }, 0, pieces);
    const edits: Edit[] = [];
    let at = within.start;
    for (const piece of pieces) {
      edits.push(...gapEdits(text, { start: at, end: piece.span.start }, piece));
      if (piece.inner !== undefined) edits.push(...innerEdits(text, piece.span, piece.inner));
      at = piece.span.end;
    }
    edits.push(...tailEdits(text, { start: at, end: within.end }));
    return edits.filter(({ span, newText }) => text.slice(span.start, span.end) !== newText);
  } catch (error) {
    if (error instanceof Unforeseen) return [];
    throw error;
  }
}

type Lead = Pick<Piece, 'column' | 'dashes' | 'before'>;

/** Adds the pieces of a node. `column` is where the keys of a mapping, or the dashes of a list, stand. */
function layOut(text: string, node: YamlNode, lead: Lead, column: number, into: Piece[]): void {
  if (node.kind === 'scalar') {
    into.push({
      span: node.span,
      ...lead,
      ...(text.slice(node.span.start, node.span.end).includes('\n') && { inner: Math.max(column, 2) }),
    });
  } else if (node.flow) {
    layOutFlow(text, node, lead, column, into);
  } else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      if (!item) throw new Unforeseen();
      const first = index === 0 ? lead : { column, dashes: 0, before: '' };
      const own =
        index === 0 && lead.dashes > 0 ? { ...first, dashes: first.dashes + 1 } : { column, dashes: 1, before: '' };
      layOut(text, item, own, column + 2, into);
    }
  } else {
    for (const [index, { key, value }] of node.entries.entries()) {
      into.push({ span: key.span, ...(index === 0 ? lead : { column, dashes: 0, before: '' }) });
      if (value) layOut(text, value, { column: column + 2, dashes: 0, before: ': ' }, column + 2, into);
    }
  }
}

function layOutFlow(
  text: string,
  node: Exclude<YamlNode, { kind: 'scalar' }>,
  lead: Lead,
  column: number,
  into: Piece[],
): void {
  const { start, end } = node.span;
  const inside = node.kind === 'map' ? ' ' : '';
  into.push({ span: { start, end: start + 1 }, ...lead });
  const parts = node.kind === 'map' ? node.entries.length : node.items.length;
  const own = (index: number): Lead => ({ column, dashes: 0, before: index === 0 ? inside : ', ' });
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      if (!item) throw new Unforeseen();
      layOut(text, item, own(index), column + 2, into);
    }
  } else {
    for (const [index, { key, value }] of node.entries.entries()) {
      into.push({ span: key.span, ...own(index) });
      if (value) layOut(text, value, { column: column + 2, dashes: 0, before: ': ' }, column + 2, into);
    }
  }
  into.push({
    span: { start: end - 1, end },
    column: Math.max(0, column - 2),
    dashes: 0,
    before: parts === 0 ? '' : inside,
  });
}

/** The edit of what stands between two pieces. */
function gapEdits(text: string, gap: Span, piece: Piece): Edit[] {
  if (gap.end < gap.start) throw new Unforeseen();
  const written = text.slice(gap.start, gap.end);
  const lines = written.split('\n');
  if (lines.length === 1) return [{ span: gap, newText: between(written, piece.before) }];
  const dashes = /^ *((?:- +)*)$/.exec(lines.at(-1)!)?.[1];
  if (dashes === undefined || (dashes.match(/-/g) ?? []).length !== piece.dashes) throw new Unforeseen();
  const last = ' '.repeat(piece.column) + '- '.repeat(piece.dashes);
  return [{ span: gap, newText: [...betweenLines(lines.slice(0, -1), piece.column), last].join('\n') }];
}

/** What separates two pieces on one line; a comma or colon that is there stays, and none is made up. */
function between(written: string, wanted: string): string {
  const mark = written.trim();
  if (mark !== wanted.trim() && !(mark === ',' && wanted.trim() === '') && !/^(?:: ?)?(?:- ?)*$/.test(mark))
    throw new Unforeseen();
  if (mark === wanted.trim()) return wanted;
  if (mark === ',') return `,${wanted === '' ? '' : ' '}`;
  throw new Unforeseen();
}

/** The ends of the lines between two pieces: marks and comments stay, empty lines fold to one. */
function betweenLines(lines: readonly string[], column: number): string[] {
  const kept: string[] = [];
  for (const [index, line] of lines.entries()) {
    const end = line.endsWith('\r') ? '\r' : '';
    const words = line.trim();
    if (index === 0) {
      const parts = /^\s*(?:([:,])(\s*))?(#.*)?$/.exec(line.trimEnd());
      if (!parts) throw new Unforeseen();
      kept.push(`${parts[1] ?? ''}${parts[3] ? `${parts[2] || ' '}${parts[3]}` : ''}${end}`);
    } else if (words === '') {
      if (kept.at(-1)?.trim() !== '' || kept.length === 1) kept.push(end);
    } else {
      if (!words.startsWith('#')) throw new Unforeseen();
      kept.push(`${' '.repeat(column)}${words}${end}`);
    }
  }
  return kept;
}

/** The lines of a text of several lines, other than its first: moved together, so that a block of text keeps its shape. */
function innerEdits(text: string, { start, end }: Span, column: number): Edit[] {
  const written = text.slice(start, end);
  const isBlock = /^[|>]/.test(written);
  if (isBlock && /^[|>][+-]?\d/.test(written)) throw new Unforeseen();
  const lines = written.split('\n');
  const rest = lines.slice(1);
  const indents = rest.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const base = Math.min(...indents);
  if (!Number.isFinite(base)) return [];
  const moved = rest.map((line) => {
    if (line.trim() === '') return line.endsWith('\r') ? '\r' : '';
    return ' '.repeat(column) + (isBlock ? line.slice(base) : line.trimStart());
  });
  return [{ span: { start, end }, newText: [lines[0]!, ...moved].join('\n') }];
}

/** Behind the last value: comments stay where they are, empty lines go. */
function tailEdits(text: string, tail: Span): Edit[] {
  const lines = text.slice(tail.start, tail.end).split('\n');
  const kept = lines.flatMap((line, index) => {
    const end = line.endsWith('\r') ? '\r' : '';
    if (line.trim() === '' && index > 0 && index < lines.length - 1) return [];
    if (!/^\s*(?::\s*)?(?:#.*)?$/.test(line)) throw new Unforeseen();
    return [index === lines.length - 1 ? line : `${line.trimEnd()}${end}`];
  });
  return [{ span: tail, newText: kept.join('\n') }];
}

/** Whole top-level keys: a part of one can't be moved without the rest of it. */
function widened(root: MapNode, end: number, within: Span): Span {
  const starts = root.entries.map(({ key }) => key.span.start);
  return {
    start: starts.findLast((start) => start <= within.start) ?? 0,
    end: starts.find((start) => start > within.end) ?? end,
  };
}

function inside(edits: readonly Edit[], { start, end }: Span): Edit[] {
  return edits.filter(({ span }) => span.start >= start && span.end <= end);
}

/** The last word: a form that would change what a reader of YAML sees is not offered. */
function keepsValues(text: string, edits: readonly Edit[], root: MapNode): boolean {
  if (edits.length === 0) return true;
  const after = parseFrontMatter(applyEdits(text, edits));
  return after?.reliable === true && JSON.stringify(plainValue(after.root)) === JSON.stringify(plainValue(root));
}
