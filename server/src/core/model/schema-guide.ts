import type { Path } from '../syntax/tree';

/** The grammar of a scalar, by the schema's `x-value`. */
export type ValueGrammar =
  | 'age'
  | 'level'
  | 'time'
  | 'quantity'
  | 'score'
  | 'date'
  | 'orcid'
  | 'email'
  | 'dilution'
  | 'dose'
  | 'concentration'
  | 'frequency'
  | 'grade'
  | 'text';

/** The part of JSON Schema that the authored schemas use, with our own `x-` keywords. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema | boolean>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly then?: JsonSchema;
  readonly 'x-value'?: ValueGrammar;
  readonly 'x-units'?: readonly string[];
  readonly 'x-unit-optional'?: boolean;
  readonly 'x-vocabulary'?: string;
  readonly 'x-enum-descriptions'?: Readonly<Record<string, string>>;
  readonly 'x-order'?: readonly string[];
  readonly 'x-same-as'?: string;
  readonly 'x-free-text'?: boolean;
  readonly 'x-keys'?: JsonSchema;
  readonly 'x-message'?: string;
}

const noUnits: readonly string[] = [];

/** What a value can be: one value, a list, or keys of its own. */
export type Shape = 'scalar' | 'list' | 'map';

/** What the schema says of one key: the text of its hover, its grammar, its vocabulary, what may stand in it. */
export class KeyDescription {
  readonly schema: JsonSchema;
  readonly grammar: ValueGrammar | undefined;
  readonly vocabulary: string | undefined;
  /** The grammar of keys that are not fixed. */
  readonly keyGrammar: ValueGrammar | undefined;
  readonly #guide: SchemaGuide;
  #keys: Map<string, KeyDescription> | undefined;
  #shapes: ReadonlySet<Shape> | undefined;
  // `null` until it is asked for: a schema may be its own entry.
  #items: KeyDescription | undefined | null = null;
  #others: KeyDescription | undefined | null = null;

  constructor(schema: JsonSchema, guide: SchemaGuide) {
    this.schema = schema;
    this.grammar = schema['x-value'];
    this.vocabulary = schema['x-vocabulary'];
    this.keyGrammar = schema['x-keys']?.['x-value'];
    this.#guide = guide;
  }

  get description(): string | undefined {
    return this.schema.description;
  }

  /** Shapes the value may have. */
  get shapes(): ReadonlySet<Shape> {
    this.#shapes ??= this.#readShapes();
    return this.#shapes;
  }

  #readShapes(): ReadonlySet<Shape> {
    const { type } = this.schema;
    const types = type === undefined ? [] : typeof type === 'string' ? [type] : type;
    const shapes = types.map((name): Shape => (name === 'array' ? 'list' : name === 'object' ? 'map' : 'scalar'));
    if (shapes.length === 0 && (this.schema.enum || this.schema.const !== undefined)) shapes.push('scalar');
    return new Set(shapes);
  }

  /** Legal units, the preferred one first. */
  get units(): readonly string[] {
    return this.schema['x-units'] ?? noUnits;
  }

  /** A closed list of values with what each means, or `undefined` where the list is open. */
  get choices(): readonly { value: string; description: string | undefined }[] | undefined {
    const values = this.schema.enum ?? (this.schema.const === undefined ? undefined : [this.schema.const]);
    if (!values) return undefined;
    const texts = [...new Set(values.map(String))];
    return texts.map((value) => ({ value, description: this.schema['x-enum-descriptions']?.[value] }));
  }

  /** The keys of a mapping, in their customary order. */
  get keys(): ReadonlyMap<string, KeyDescription> {
    this.#keys ??= this.#orderedKeys();
    return this.#keys;
  }

  get required(): readonly string[] {
    return this.schema.required ?? [];
  }

  /** What the entries of a list are. */
  get items(): KeyDescription | undefined {
    if (this.#items === null) this.#items = this.schema.items && this.#guide.of(this.schema.items);
    return this.#items;
  }

  /** What stands under keys that are not fixed, such as the times of `scores`. */
  get others(): KeyDescription | undefined {
    if (this.#others === null) {
      const others = this.schema.additionalProperties;
      this.#others = typeof others === 'object' ? this.#guide.of(others) : undefined;
    }
    return this.#others;
  }

  get freeText(): boolean {
    return this.schema['x-free-text'] === true;
  }

  #orderedKeys(): Map<string, KeyDescription> {
    const properties = this.schema.properties ?? {};
    const names = Object.keys(properties).filter((name) => properties[name] !== false);
    const order = this.schema['x-order'] ?? [];
    const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
    names.sort((a, b) => rank(a) - rank(b));
    return new Map(names.map((name) => [name, this.#guide.of(properties[name] as JsonSchema)]));
  }
}

/** Walks an authored schema along paths of a document: the one place that knows how to read it. */
export class SchemaGuide {
  readonly root: KeyDescription;
  readonly #schema: JsonSchema;
  readonly #known = new WeakMap<JsonSchema, KeyDescription>();

  constructor(schema: JsonSchema) {
    this.#schema = schema;
    this.root = this.of(schema);
  }

  /** The description at `path`: keys and list indices, as in a document. `undefined` for a key the schema lacks. */
  describe(path: Path): KeyDescription | undefined {
    let here: KeyDescription | undefined = this.root;
    for (const step of path) {
      if (!here) return undefined;
      // One entry may stand where a list is allowed: a key asked of a list means a key of its entries.
      const owner: KeyDescription = typeof step === 'string' && here.keys.size === 0 && here.items ? here.items : here;
      here = typeof step === 'number' ? owner.items : (owner.keys.get(step) ?? owner.others);
    }
    return here;
  }

  /** The description of a subschema, with its references followed; the outer description wins. */
  of(schema: JsonSchema): KeyDescription {
    let known = this.#known.get(schema);
    if (!known) {
      known = new KeyDescription(this.#resolve(schema), this);
      this.#known.set(schema, known);
    }
    return known;
  }

  #resolve(schema: JsonSchema): JsonSchema {
    if (!schema.$ref) return schema;
    let target: unknown = this.#schema;
    for (const step of schema.$ref.split('/').slice(1))
      target = (target as Record<string, unknown> | undefined)?.[step];
    if (!target) throw new Error(`The schema has no definition ${schema.$ref}.`);
    const { $ref: _, ...own } = schema;
    return { ...this.#resolve(target as JsonSchema), ...own };
  }
}
