import type { Span } from '../text/span';

/**
 * The tree of a front matter: what YAML says, every scalar as its source text, every node with its place in the file.
 * It knows nothing of the YAML library, so that another reader can produce the same tree.
 */
export type YamlNode = ScalarNode | ListNode | MapNode;

/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A text, a number, a date: YAML's difference between them is not ours, the path decides. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly text: string;
  readonly style: ScalarStyle;
  /** Where it stands, quotes and block header included. */
  readonly span: Span;
}

/** A sequence; an entry left empty is `undefined`. */
export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly (YamlNode | undefined)[];
  /** Written `[a, b]` rather than one `- ` a line. */
  readonly flow: boolean;
  readonly span: Span;
}

/** A mapping in the order of the source; a key given twice is there twice. */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  /** Written `{a: b}` rather than one key a line. */
  readonly flow: boolean;
  readonly span: Span;
}

/** A key with its value; a key without a value is a missing value. */
export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: YamlNode | undefined;
  /** Whether the source has a `:` behind the key; in `{a, b: c}` the key `a` has none. */
  readonly colon: boolean;
}

/** The first entry of `key`. */
export function entryOf(node: MapNode, key: string): MapEntry | undefined {
  for (const entry of node.entries) if (entry.key.text === key) return entry;
  return undefined;
}

/** One step from the root to a node: a key, or the index of a list entry. */
export type Step = string | number;
export type Path = readonly Step[];

/** An object without a prototype's keys, which V8 makes and reads more quickly than `Object.create(null)`. */
const Plain = function Plain() {} as unknown as new () => object;
Plain.prototype = Object.create(null);

/** A node's plain value, as a schema validator sees it: texts, arrays, objects. Missing values are left out. */
export function plainValue(node: YamlNode | undefined): unknown {
  if (!node) return null;
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(plainValue);
  const object = new Plain() as Record<string, unknown>;
  for (const { key, value } of node.entries) {
    if (value && !(key.text in object)) object[key.text] = plainValue(value);
  }
  return object;
}

/** Collections nest no deeper than this in anything a person writes. */
export const deepest = 200;
