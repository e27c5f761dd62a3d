import { entryOf, type Path, type ScalarNode, type Step, type YamlNode } from '../syntax/tree';
import type { Span } from '../text/span';

/** The three answers that are legal for any question of the format. */
export type Answer = 'unknown' | 'none' | 'not applicable';

function isAnswer(text: string): text is Answer {
  return text === 'unknown' || text === 'none' || text === 'not applicable';
}

/** One entry of a mapping. */
export interface LocatedEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly keyNode: ScalarNode;
  readonly value: Located;
}

/**
 * A cursor into the front matter: a value with its path and its place. A missing value still has a place, the nearest
 * ancestor's, so that a rule never deals with an undefined position.
 */
export class Located {
  readonly node: YamlNode | undefined;
  /** Where the value stands or, if it is missing, where it would be asked for. */
  readonly span: Span;
  /** Where its key stands; for a list entry, the entry itself. */
  readonly keySpan: Span;
  #path: Path | undefined;
  #parent: Located | undefined;
  #step: Step | undefined;
  // Many rules walk the same ways: what was found once is kept.
  #children: Located[] | undefined;
  #items: readonly Located[] | undefined;
  #entries: readonly LocatedEntry[] | undefined;
  #made: Map<unknown, unknown> | undefined;
  /** The text of a scalar, without surrounding white space; `undefined` for anything else. */
  readonly text: string | undefined;
  /** `unknown`, `none` or `not applicable`, if that is what stands here. */
  readonly answer: Answer | undefined;

  constructor(node: YamlNode | undefined, path: Path | undefined, span: Span, keySpan: Span = span) {
    this.node = node;
    this.#path = path;
    this.span = span;
    this.keySpan = keySpan;
    this.text = node?.kind === 'scalar' ? node.text.trim() : undefined;
    this.answer = this.text !== undefined && isAnswer(this.text) ? this.text : undefined;
  }

  /** The steps from the root to here. */
  get path(): Path {
    this.#path ??= [...(this.#parent?.path ?? []), this.#step!];
    return this.#path;
  }

  /** A cursor on `node` or, where that is missing, on the place where it would be asked for. */
  static at(node: YamlNode | undefined, path: Path, place: Span): Located {
    return new Located(node, path, node?.span ?? place, place);
  }

  /** The name of the key it stands under, be it as an entry of that key's list; `undefined` at the root. */
  get key(): string | undefined {
    return this.path.findLast((step) => typeof step === 'string');
  }

  /** Whether there is a value; an empty one is missing. */
  get exists(): boolean {
    return this.node !== undefined;
  }

  /** The text of a scalar that states a fact: not one of the three answers. */
  get fact(): string | undefined {
    return this.answer ? undefined : this.text;
  }

  /** Whether a fact is given: present and not `unknown`, `none` or `not applicable`. */
  get stated(): boolean {
    return this.node !== undefined && this.answer === undefined;
  }

  /** The value of `key`; missing, at this place, where there is none. */
  get(key: string): Located {
    const known = this.#known(key);
    if (known) return known;
    const entry = this.node?.kind === 'map' ? entryOf(this.node, key) : undefined;
    const keySpan = entry?.key.span ?? (this.node?.kind === 'map' ? this.keySpan : this.span);
    const child = this.#child(key, entry?.value, entry?.value?.span ?? keySpan, keySpan);
    this.#children ??= [];
    this.#children.push(child);
    return child;
  }

  /** What was found of `key` before. A mapping has few keys, which are gone through more quickly than looked up. */
  #known(key: string): Located | undefined {
    if (this.#children) for (const child of this.#children) if (child.#step === key) return child;
    return undefined;
  }

  /** The value under the first of `keys` that is there, else of the first key. */
  first(...keys: string[]): Located {
    return keys.map((key) => this.get(key)).find((found) => found.exists) ?? this.get(keys[0]!);
  }

  /** The value at a path from here, as far as it exists. */
  follow(path: Path): Located {
    let here: Located = this;
    for (const step of path) {
      if (typeof step === 'string') here = here.get(step);
      else if (here.node?.kind === 'list') here = here.#item(here.node.items[step], step);
    }
    return here;
  }

  /** The entries of a list; a single value counts as a list of one; nothing, and the answer `none`, as an empty one. */
  items(): readonly Located[] {
    this.#items ??= this.#readItems();
    return this.#items;
  }

  #readItems(): readonly Located[] {
    if (!this.node || this.answer) return [];
    if (this.node.kind !== 'list') return [this];
    return this.node.items.map((item, index) => this.#item(item, index));
  }

  /** The entries of a mapping, a key given twice included. */
  entries(): readonly LocatedEntry[] {
    this.#entries ??= this.#readEntries();
    return this.#entries;
  }

  #readEntries(): readonly LocatedEntry[] {
    if (this.node?.kind !== 'map') return [];
    return this.node.entries.map(({ key, value }) => {
      const first = this.#known(key.text);
      const child =
        first && first.keySpan === key.span ? first : this.#child(key.text, value, value?.span ?? key.span, key.span);
      return { key: key.text, keySpan: key.span, keyNode: key, value: child };
    });
  }

  /**
   * What is made of the facts from here on, made once for each `what`, such as the function that asks. It is kept here
   * and not in a `WeakMap`: V8 lets what one holds live until it next collects the whole memory, so that each report
   * that was checked would be moved before it is freed, which takes a tenth of the time of its check.
   */
  once<T>(what: unknown, make: () => T): T {
    this.#made ??= new Map();
    if (!this.#made.has(what)) this.#made.set(what, make());
    return this.#made.get(what) as T;
  }

  #item(node: YamlNode | undefined, index: number): Located {
    if (!node) return this.#child(index, undefined, this.span, this.span);
    // An entry that is a mapping is pointed at by its first key, not by all of its lines.
    const first = node.kind === 'map' ? node.entries[0]?.key.span : undefined;
    return this.#child(index, node, node.span, first ?? node.span);
  }

  #child(step: Step, node: YamlNode | undefined, span: Span, keySpan: Span): Located {
    const child = new Located(node, undefined, span, keySpan);
    child.#parent = this;
    child.#step = step;
    return child;
  }
}
