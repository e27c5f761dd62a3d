import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Span, touches } from '../text/span';
import { listEnd, mapEnd, textEnd } from './collection-end';
import type { ReadTree, SyntaxProblem } from './problem';
import { diagnose, mask, unmask } from './repair';
import { deepest, type MapEntry, type ScalarNode, type ScalarStyle, type YamlNode } from './tree';

const mostAliases = 100;
const mostNodes = 200_000;
const mostRepairs = 6;
const mostErrors = 50;

/** Reads YAML with the library that knows what is wrong with it; the quick reader is held against this one in tests. */
export function readThoroughly(yaml: string, opening: Span): ReadTree {
  try {
    const { document, text, repaired, left } = parseWithRepairs(yaml);
    const converter = new Converter(text, text !== yaml);
    const contents = document.contents as Node | null;
    const node = contents ? converter.convert(contents, 0) : undefined;
    const problems: SyntaxProblem[] = [...repaired, ...left, ...converter.problems];
    if (node && node.kind !== 'map' && !(node.kind === 'scalar' && node.text === '')) {
      problems.push({ kind: 'not-a-mapping', span: node.span });
    }
    const reliable = left.every((problem) => problem.kind === 'indicator-in-text') && !converter.lossy;
    return { root: node?.kind === 'map' ? node : undefined, problems: problems.sort(bySpan), reliable };
  } catch (error) {
    if (error instanceof RangeError || error instanceof TooLarge) {
      return { root: undefined, problems: [{ kind: 'too-large', span: opening }], reliable: false };
    }
    throw error;
  }
}

class TooLarge extends Error {}

const bySpan = (a: SyntaxProblem, b: SyntaxProblem) => a.span.start - b.span.start || a.span.end - b.span.end;

const options = {
  version: '1.2',
  schema: 'failsafe',
  strict: true,
  uniqueKeys: false,
  prettyErrors: false,
  keepSourceTokens: false,
  logLevel: 'silent',
} as const;

interface Repaired {
  readonly document: Document;
  /** The text that was parsed, with the repaired characters masked. */
  readonly text: string;
  readonly repaired: SyntaxProblem[];
  readonly left: SyntaxProblem[];
}

function parseWithRepairs(yaml: string): Repaired {
  let text = yaml;
  const repaired: SyntaxProblem[] = [];
  for (let round = 0; ; round++) {
    const document = parseDocument(text, options) as Document;
    if (document.errors.length === 0) return { document, text, repaired, left: [] };
    const diagnosed = document.errors.slice(0, mostErrors).map((error) => diagnose(text, error));
    const repairs = diagnosed.filter(({ mask }) => mask.length > 0);
    if (repairs.length === 0 || round === mostRepairs) {
      return {
        document,
        text,
        repaired,
        left: withoutConsequences(
          diagnosed.map(({ problem }) => problem),
          text,
        ),
      };
    }
    for (const { problem } of repairs) {
      // A second colon of the same value is repaired with the first, and no finding of its own.
      if (!repaired.some(({ quotable }) => quotable && touches(quotable, problem.span.start))) repaired.push(problem);
    }
    text = mask(
      text,
      repairs.flatMap((repair) => [...repair.mask]),
    );
  }
}

/** The first problem is a mistake; one that begins on its line or on the next is mostly its consequence. */
function withoutConsequences(problems: SyntaxProblem[], text: string): SyntaxProblem[] {
  const kept: SyntaxProblem[] = [];
  let last: SyntaxProblem | undefined;
  for (const problem of problems.sort(bySpan)) {
    if (!last || lineBreaks(text, last.span.start, problem.span.start) > 1) kept.push(problem);
    last = problem;
  }
  return kept;
}

function lineBreaks(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 10) breaks++;
  return breaks;
}

const styles: Record<string, ScalarStyle> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** Turns the YAML library's document into our tree: aliases filled in within limits, tags and merge keys refused. */
class Converter {
  readonly problems: SyntaxProblem[] = [];
  /** Whether something of the source is missing from the tree. */
  lossy = false;
  readonly #text: string;
  readonly #masked: boolean;
  readonly #anchors = new Map<string, { node: YamlNode | undefined; size: number }>();
  #aliases = 0;
  #nodes = 0;

  constructor(text: string, masked: boolean) {
    this.#text = text;
    this.#masked = masked;
  }

  convert(node: Node, depth: number): YamlNode | undefined {
    if (depth > deepest || ++this.#nodes > mostNodes) throw new TooLarge();
    const before = this.#nodes;
    if (isAlias(node)) return this.#alias(node);
    const span = spanOf(node);
    if (node.tag && hasWrittenTag(node)) this.#refuse('not-in-format', span);
    let converted: YamlNode | undefined;
    if (isScalar(node)) converted = this.#scalar(node, span);
    else if (isSeq(node)) converted = this.#list(node, span, depth);
    else if (isMap(node)) converted = this.#map(node, span, depth);
    const anchor = (node as { anchor?: string }).anchor;
    if (anchor) this.#anchors.set(anchor, { node: converted, size: this.#nodes - before + 1 });
    return converted;
  }

  #scalar(node: Scalar, span: Span): ScalarNode | undefined {
    const style = styles[node.type ?? ''] ?? 'plain';
    const text = String(node.value ?? '');
    // A plain scalar without text is a key without a value: missing, not empty.
    if (style === 'plain' && text === '') return undefined;
    const isBlock = style === 'literal' || style === 'folded';
    const place = isBlock ? { start: span.start, end: textEnd(this.#text, span.start, span.end) } : span;
    return { kind: 'scalar', text: this.#masked ? unmask(text) : text, style, span: place };
  }

  #list(node: YAMLSeq, span: Span, depth: number): YamlNode {
    const items = node.items.map((item) => (item ? this.convert(item as Node, depth + 1) : undefined));
    const flow = node.flow === true;
    return { kind: 'list', items, flow, span: flow ? span : { start: span.start, end: listEnd(items, span.start) } };
  }

  #map(node: YAMLMap, span: Span, depth: number): YamlNode {
    const entries: MapEntry[] = [];
    for (const { key, value } of node.items) {
      if (!isScalar(key)) {
        if (key) this.#refuse('not-in-format', spanOf(key as Node));
        continue;
      }
      const keySpan = spanOf(key);
      if (String(key.value) === '<<') this.#refuse('not-in-format', keySpan);
      const text = this.#masked ? unmask(String(key.value)) : String(key.value);
      const name: ScalarNode = { kind: 'scalar', text, style: styles[key.type ?? ''] ?? 'plain', span: keySpan };
      // The composer gives a key without a colon no value node at all, one with a colon an empty scalar.
      entries.push({
        key: name,
        value: value ? this.convert(value as Node, depth + 1) : undefined,
        colon: Boolean(value),
      });
    }
    const flow = node.flow === true;
    return { kind: 'map', entries, flow, span: flow ? span : { start: span.start, end: mapEnd(entries, span.start) } };
  }

  #alias(node: Alias): YamlNode | undefined {
    const target = this.#anchors.get(node.source);
    const span = spanOf(node);
    this.#nodes += target?.size ?? 0;
    if (!target || ++this.#aliases > mostAliases || this.#nodes > mostNodes) {
      if (this.#aliases <= mostAliases + 1) this.#refuse('alias', span);
      return undefined;
    }
    // The value stands where it is repeated: a finding about it belongs to both, and is shown at the place of use.
    return target.node ? { ...target.node, span } : undefined;
  }

  #refuse(kind: SyntaxProblem['kind'], span: Span): void {
    this.lossy = true;
    this.problems.push({ kind, span });
  }
}

/** `failsafe` resolves every node to a default tag without writing it; only an explicit one counts. */
function hasWrittenTag(node: Node): boolean {
  return typeof node.tag === 'string' && node.tag.length > 0;
}

function spanOf(node: Node): Span {
  const range = node.range ?? [0, 0, 0];
  return { start: range[0], end: range[1] };
}
