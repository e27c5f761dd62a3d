import { entryOf, type Path, type Step, type YamlNode } from '../syntax/tree';
import type { Span } from '../text/span';

/** The three answers that are legal for any question of the format. */
export type Answer = 'unknown' | 'none' | 'not applicable';
const answers: ReadonlySet<string> = new Set<Answer>(['unknown', 'none', 'not applicable']);

/**
 * A cursor into the front matter: a value with its path and its place. A missing value still has a place, the nearest
 * ancestor's, so that a rule never deals with an undefined position.
 */
export class Located {
  readonly node: YamlNode | undefined;
  readonly path: Path;
  /** Where the value stands or, if it is missing, where it would be asked for. */
  readonly span: Span;
  /** Where its key stands; for a list entry, the entry itself. */
  readonly keySpan: Span;

  constructor(node: YamlNode | undefined, path: Path, span: Span, keySpan: Span = span) {
    this.node = node;
    this.path = path;
    this.span = span;
    this.keySpan = keySpan;
  }

  /** A cursor on `node` or, where that is missing, on the place where it would be asked for. */
  static at(node: YamlNode | undefined, path: Path, place: Span): Located {
    return new Located(node, path, node?.span ?? place, place);
  }

  /** Whether there is a value; an empty one is missing. */
  get exists(): boolean {
    return this.node !== undefined;
  }

  /** The text of a scalar, without surrounding white space; `undefined` for anything else. */
  get text(): string | undefined {
    return this.node?.kind === 'scalar' ? this.node.text.trim() : undefined;
  }

  /** `unknown`, `none` or `not applicable`, if that is what stands here. */
  get answer(): Answer | undefined {
    const text = this.text;
    return text !== undefined && answers.has(text) ? (text as Answer) : undefined;
  }

  /** The text of a scalar that states a fact: not one of the three answers. */
  get fact(): string | undefined {
    return this.answer ? undefined : this.text;
  }

  /** Whether something is said here, be it `unknown`. */
  get answered(): boolean {
    return this.node !== undefined;
  }

  /** Whether a fact is given: present and not `unknown`, `none` or `not applicable`. */
  get stated(): boolean {
    return this.node !== undefined && this.answer === undefined;
  }

  /** The value of `key`; missing, at this place, where there is none. */
  get(key: string): Located {
    const entry = this.node?.kind === 'map' ? entryOf(this.node, key) : undefined;
    const keySpan = entry?.key.span ?? (this.node?.kind === 'map' ? this.keySpan : this.span);
    return Located.at(entry?.value, [...this.path, key], keySpan);
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
      else if (here.node?.kind === 'list') here = here.#step(here.node.items[step], step);
    }
    return here;
  }

  /** The entries of a list; a single value counts as a list of one; nothing, and the answer `none`, as an empty one. */
  items(): Located[] {
    if (!this.node || this.answer) return [];
    if (this.node.kind !== 'list') return [this];
    return this.node.items.map((item, index) => this.#step(item, index));
  }

  /** The entries of a mapping with the places of their keys. */
  entries(): { key: string; keySpan: Span; value: Located }[] {
    if (this.node?.kind !== 'map') return [];
    return this.node.entries.map(({ key, value }) => ({
      key: key.text,
      keySpan: key.span,
      value: Located.at(value, [...this.path, key.text], key.span),
    }));
  }

  #step(node: YamlNode | undefined, step: Step): Located {
    const path = [...this.path, step];
    if (!node) return new Located(node, path, this.span);
    // An entry that is a mapping is pointed at by its first key, not by all of its lines.
    const first = node.kind === 'map' ? node.entries[0]?.key.span : undefined;
    return new Located(node, path, node.span, first ?? node.span);
  }
}
