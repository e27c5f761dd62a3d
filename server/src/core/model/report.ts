import { type Directive, directivesOf } from '../syntax/directive';
import type { Source } from '../syntax/source';
import type { YamlNode } from '../syntax/tree';
import type { Span } from '../text/span';
import { type Case, casesOf } from './case';
import { lexicon } from './lexicon';
import { Located } from './located';
import type { KeyDescription, ValueGrammar } from './schema-guide';
import { type SchemaProblem, schemaProblems } from './schema-problems';

/** A value of the front matter with what the schema says of it. */
export interface Valued {
  readonly at: Located;
  readonly description: KeyDescription;
  /** Whether it is a key, as the times of `scores` are, and not the value behind one. */
  readonly isKey: boolean;
  /** The name of the key it stands under. */
  readonly key: string;
}

export type ReportType = 'case report' | 'case series' | 'image letter';

/** A report as rules see it: the facts by the format's keys, the cases, the narrative's sections. Lazy; reads each thing once. */
export class Report {
  readonly source: Source;
  /** The front matter's mapping; missing, with the opening fence as its place, where there is none. */
  readonly root: Located;
  #cases: readonly Case[] | undefined;
  #values: readonly Valued[] | undefined;
  readonly #selections = new Map<string, readonly Valued[]>();
  #schemaProblems: readonly SchemaProblem[] | undefined;
  #directives: readonly Directive[] | undefined;
  #flow: readonly Span[] | undefined;

  constructor(source: Source) {
    this.source = source;
    const place = source.frontMatter?.opening ?? { start: 0, end: 0 };
    // The whole front matter is no useful place for a finding about what it lacks: the opening fence is.
    this.root = new Located(source.frontMatter?.root, [], place);
  }

  get text(): string {
    return this.source.text;
  }

  get type(): ReportType {
    const type = this.root.get('type').text;
    if (type === 'case series' || type === 'image letter') return type;
    return this.root.get('cases').stated ? 'case series' : 'case report';
  }

  /** The patients of this report; one unless it is a series. */
  get cases(): readonly Case[] {
    this.#cases ??= casesOf(this.root);
    return this.#cases;
  }

  /** Comments that silence rules. */
  get directives(): readonly Directive[] {
    this.#directives ??= directivesOf(this.source);
    return this.#directives;
  }

  /** What the schema finds wrong; empty where the front matter can't be read reliably. */
  get schemaProblems(): readonly SchemaProblem[] {
    this.#schemaProblems ??= this.source.frontMatter?.reliable ? schemaProblems(this.root) : [];
    return this.#schemaProblems;
  }

  /** Every scalar of the front matter whose grammar is one of `grammars`, in the order of the file. */
  values(...grammars: ValueGrammar[]): readonly Valued[] {
    return this.#kept(grammars.join(), ({ description, isKey }) => {
      const grammar = isKey ? description.keyGrammar : description.grammar;
      return grammar !== undefined && grammars.includes(grammar);
    });
  }

  /** Every scalar whose value comes from a vocabulary. */
  vocabularyValues(name: string): readonly Valued[] {
    return this.#kept(`vocabulary ${name}`, ({ description, isKey }) => !isKey && description.vocabulary === name);
  }

  #kept(name: string, holds: (valued: Valued) => boolean): readonly Valued[] {
    let kept = this.#selections.get(name);
    if (!kept) {
      kept = this.allValues().filter(holds);
      this.#selections.set(name, kept);
    }
    return kept;
  }

  /** Every scalar that the schema knows, in the order of the file. */
  allValues(): readonly Valued[] {
    this.#values ??= collect(this.root, lexicon.report.root, '', []);
    return this.#values;
  }

  /**
   * A stretch of a scalar's text as a stretch of the file. Where the scalar is written with escapes or over several
   * lines, it is the whole scalar.
   */
  place(at: Located, within: Span): Span {
    const node = at.node;
    if (node?.kind !== 'scalar') return at.span;
    const quote = node.style === 'single' || node.style === 'double' ? 1 : 0;
    const written = this.text.slice(node.span.start + quote, node.span.end - quote);
    const start = written.indexOf(node.text.trim());
    if (start !== 0 && written.trim() !== node.text.trim()) return node.span;
    const base = node.span.start + quote + Math.max(0, start);
    return { start: base + within.start, end: Math.min(base + within.end, node.span.end - quote) };
  }

  /** Whether a stretch lies in `{…}` or `[…]`, where commas and brackets end a value. */
  inFlow(place: Span): boolean {
    this.#flow ??= flowSpans(this.root.node, []);
    return this.#flow.some(({ start, end }) => start < place.start && place.end <= end);
  }
}

/** Collects the scalars below `at`, in the order of the file. */
function collect(at: Located, description: KeyDescription, key: string, into: Valued[]): Valued[] {
  if (at.node?.kind === 'scalar') {
    into.push({ at, description, isKey: false, key });
  } else if (at.node?.kind === 'list') {
    const items = description.items;
    if (items) for (const item of at.items()) collect(item, items, key, into);
  } else if (at.node?.kind === 'map') {
    // One entry may stand where a list is allowed.
    const owner = description.shapes.has('map') ? description : description.items;
    for (const { key: name, keyNode, value } of owner ? at.entries() : []) {
      const fixed = owner!.keys.get(name);
      const known = fixed ?? owner!.others;
      if (!known) continue;
      if (!fixed && owner!.keyGrammar) {
        into.push({ at: new Located(keyNode, value.path, keyNode.span), description: owner!, isKey: true, key });
      }
      if (value.exists) collect(value, known, name, into);
    }
  }
  return into;
}

/** The outermost flow collections, in the order of the file. */
function flowSpans(node: YamlNode | undefined, into: Span[]): Span[] {
  if (!node || node.kind === 'scalar') return into;
  if (node.flow) into.push(node.span);
  else if (node.kind === 'list') for (const item of node.items) flowSpans(item, into);
  else for (const { value } of node.entries) flowSpans(value, into);
  return into;
}
