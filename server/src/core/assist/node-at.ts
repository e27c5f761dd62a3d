import { Located } from '../model/located';
import type { Path, YamlNode } from '../syntax/tree';
import { touches } from '../text/span';

/** What of the front matter stands under an offset: a key, or the scalar behind one. */
export interface NodeAt {
  readonly at: Located;
  readonly isKey: boolean;
  /** The mapping it belongs to. */
  readonly owner: Located;
}

/** The innermost key or scalar that touches `offset`. */
export function nodeAt(root: Located, offset: number): NodeAt | undefined {
  return search(root.node, root.path, root, offset);
}

function search(node: YamlNode | undefined, path: Path, owner: Located, offset: number): NodeAt | undefined {
  if (!node || (path.length > 0 && !touches(node.span, offset))) return undefined;
  const here = Located.at(node, path, node.span);
  if (node.kind === 'scalar') return { at: here, isKey: false, owner };
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      const found = search(item, [...path, index], owner, offset);
      if (found) return found;
    }
    return undefined;
  }
  for (const { key, value } of node.entries) {
    const inside = [...path, key.text];
    if (touches(key.span, offset)) return { at: Located.at(value, inside, key.span), isKey: true, owner: here };
    const found = search(value, inside, here, offset);
    if (found) return found;
  }
  return undefined;
}
