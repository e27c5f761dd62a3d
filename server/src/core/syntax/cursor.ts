import type { Span } from '../text/span';
import { findFences } from './fences';
import type { Path } from './tree';

/** Where the cursor stands in a front matter, read from the text alone so that it also works while that is broken. */
export interface Cursor {
  /**
   * `key`: a key of the mapping at `path`, or an entry of the list at `path` that may become one.
   * `value`: the value at `path`.
   */
  readonly kind: 'key' | 'value';
  readonly path: Path;
  /** What is typed of it before the cursor. */
  readonly typed: string;
  /** What a completion replaces: the whole word or value under the cursor. */
  readonly replace: Span;
  /** Whether it stands in `{…}` or `[…]`. */
  readonly flow: boolean;
  /** Keys that the mapping already has. */
  readonly present: ReadonlySet<string>;
  /** Column at which the keys of the mapping stand, for a block that is inserted. */
  readonly column: number;
  /** Whether a blank is missing between the colon and the value. */
  readonly needsBlank: boolean;
}

/** The cursor in the front matter at `offset`; `undefined` in the body, in a comment or in a block of text. */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const fences = findFences(text);
  if (!fences || offset <= fences.opening.end || (fences.closed && offset > fences.yaml.end)) return undefined;
  const start = afterLine(text, fences.opening.end);
  // Between the two characters of a line's end there is no place for a cursor.
  if (offset < start || (text[offset] === '\n' && text[offset - 1] === '\r')) return undefined;
  const scanner = new Scanner(text, start, fences.yaml.end);
  return scanner.run(offset);
}

/** The cursor in a file that is YAML from its first to its last character, such as a configuration. */
export function cursorInFile(text: string, offset: number): Cursor | undefined {
  if (text[offset] === '\n' && text[offset - 1] === '\r') return undefined;
  return new Scanner(text, 0, text.length).run(offset);
}

interface BlockFrame {
  readonly indent: number;
  /** The key of a mapping's entry, or the index of a list's. */
  readonly step: string | number;
  /** Keys seen in the mapping that holds this entry. */
  readonly seen: Set<string>;
}

interface FlowFrame {
  readonly open: '{' | '[';
  readonly seen: Set<string>;
  key: string | undefined;
  index: number;
  tokenStart: number;
}

const keyPattern =
  /^("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s#{}[\],"'&*!|>%@`-][^\n:#]*|-[^\s:#][^\n:#]*)[ \t]{0,20}:(?=[ \t]|$)/;

class Scanner {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  readonly #blocks: BlockFrame[] = [];
  #flow: FlowFrame[] = [];
  /** Lines further in than this belong to a block of text. */
  #textIndent: number | undefined;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
  }

  run(offset: number): Cursor | undefined {
    let at = this.#start;
    for (;;) {
      const end = lineEnd(this.#text, at);
      if (offset <= end) return this.#cursorOnLine(at, offset);
      this.#readLine(at, end);
      at = afterLine(this.#text, end);
      if (at >= this.#text.length && offset >= at) return this.#cursorOnLine(at, offset);
    }
  }

  /** Takes a whole line into the state. */
  #readLine(at: number, end: number): void {
    const line = this.#text.slice(at, end);
    const indent = line.length - line.trimStart().length;
    if (this.#flow.length > 0) {
      // A key at the margin of its block means that the bracket before it was left open.
      const owner = this.#blocks.at(-1)?.indent ?? 0;
      if (!(indent <= owner && keyPattern.test(line.trimStart()))) {
        this.#readFlow(at, end);
        return;
      }
      this.#flow = [];
    }
    if (line.trim() === '') return;
    if (this.#textIndent !== undefined) {
      if (indent > this.#textIndent) return;
      this.#textIndent = undefined;
    }
    if (line.trimStart().startsWith('#')) return;
    const content = this.#readDashes(line, indent);
    const key = keyPattern.exec(line.slice(content));
    if (!key) {
      this.#readValue(line.slice(content), at + content, content);
      return;
    }
    this.#pushKey(content, unquote(key[1]!));
    const value = content + key[0].length;
    this.#readValue(line.slice(value), at + value, content);
  }

  /** Reads the `- ` at the front of a line; returns the column of what follows them. */
  #readDashes(line: string, indent: number): number {
    let column = indent;
    while (line[column] === '-' && (column + 1 === line.length || line[column + 1] === ' ')) {
      this.#pushItem(column);
      column++;
      while (line[column] === ' ') column++;
    }
    return column;
  }

  #pushItem(column: number): void {
    let seenIndex = -1;
    while (this.#blocks.length > 0) {
      const top = this.#blocks.at(-1)!;
      // A list may stand in the same column as the key it belongs to.
      if (top.indent < column || (top.indent === column && typeof top.step === 'string')) break;
      if (top.indent === column && typeof top.step === 'number') seenIndex = top.step;
      this.#blocks.pop();
    }
    this.#blocks.push({ indent: column, step: seenIndex + 1, seen: new Set() });
  }

  #pushKey(column: number, key: string): void {
    let seen = new Set<string>();
    while (this.#blocks.length > 0) {
      const top = this.#blocks.at(-1)!;
      if (top.indent < column) break;
      if (top.indent === column && typeof top.step === 'string') seen = top.seen;
      this.#blocks.pop();
    }
    seen.add(key);
    this.#blocks.push({ indent: column, step: key, seen });
  }

  #readValue(rest: string, at: number, column: number): void {
    const value = rest.trimStart();
    if (/^[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/.test(value)) this.#textIndent = column;
    else if (value.startsWith('{') || value.startsWith('['))
      this.#readFlow(at + rest.length - value.length, at + rest.length);
  }

  /** Reads a stretch of flow collections. */
  #readFlow(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const character = this.#text[at]!;
      const top = this.#flow.at(-1);
      if (character === '"' || character === "'") {
        at = this.#skipQuoted(at, to);
      } else if (character === '#' && /\s/.test(this.#text[at - 1] ?? ' ')) {
        return;
      } else if (character === '{' || character === '[') {
        this.#flow.push({ open: character, seen: new Set(), key: undefined, index: 0, tokenStart: at + 1 });
      } else if (character === '}' || character === ']') {
        this.#flow.pop();
        if (this.#flow.length === 0) return;
      } else if (!top) {
        return;
      } else if (character === ',') {
        this.#noteKey(top, at);
        top.key = undefined;
        top.index++;
        top.tokenStart = at + 1;
      } else if (
        character === ':' &&
        top.open === '{' &&
        top.key === undefined &&
        /[\s,}\]]/.test(this.#text[at + 1] ?? ' ')
      ) {
        top.key = unquote(this.#text.slice(top.tokenStart, at).trim());
        top.seen.add(top.key);
        top.tokenStart = at + 1;
      }
    }
  }

  #noteKey(frame: FlowFrame, at: number): void {
    if (frame.open !== '{' || frame.key !== undefined) return;
    const key = this.#text.slice(frame.tokenStart, at).trim();
    if (key !== '') frame.seen.add(unquote(key));
  }

  #skipQuoted(at: number, to: number): number {
    const quote = this.#text[at];
    for (let next = at + 1; next < to; next++) {
      if (this.#text[next] === '\\' && quote === '"') next++;
      else if (this.#text[next] === quote) return next;
    }
    return to;
  }

  #cursorOnLine(at: number, offset: number): Cursor | undefined {
    const line = this.#text.slice(at, lineEnd(this.#text, at));
    const before = this.#text.slice(at, offset);
    const indent = line.length - line.trimStart().length;
    if (
      this.#textIndent !== undefined &&
      (indent > this.#textIndent || (line.trim() === '' && before.length > this.#textIndent))
    )
      return undefined;
    this.#textIndent = undefined;
    if (inComment(before)) return undefined;
    if (this.#flow.length > 0) {
      return this.#openFlow(at, offset);
    }
    const content = Math.min(this.#readDashes(line, Math.min(indent, before.length)), before.length);
    const typedFrom = before.slice(content);
    if (typedFrom.startsWith('{') || typedFrom.startsWith('[')) return this.#openFlow(at + content, offset);
    const key = /^("[^"\n]*"|'[^'\n]*'|[^\n:#]*?)[ \t]{0,20}:(?=[ \t]|$)/.exec(typedFrom);
    if (!key || !keyPattern.test(typedFrom)) return this.#keyCursor(at, content, offset, line);
    this.#pushKey(content, unquote(key[1]!));
    const valueStart = content + key[0].length;
    const rest = before.slice(valueStart);
    const value = rest.trimStart();
    if (value.startsWith('{') || value.startsWith('[')) {
      return this.#openFlow(offset - value.length, offset);
    }
    const tokenStart = offset - value.length;
    return {
      kind: 'value',
      path: this.#path(),
      typed: value,
      replace: { start: tokenStart, end: Math.max(offset, valueEnd(this.#text, tokenStart)) },
      flow: false,
      present: new Set(),
      column: content,
      needsBlank: rest === '',
    };
  }

  /** The cursor in a flow collection that opens on its own line; none behind its closing bracket. */
  #openFlow(from: number, offset: number): Cursor | undefined {
    this.#readFlow(from, offset);
    return this.#flow.length > 0 ? this.#flowCursor(offset) : undefined;
  }

  /** A line without a colon before the cursor: a key is being typed, or an entry of a list. */
  #keyCursor(at: number, column: number, offset: number, line: string): Cursor | undefined {
    const seen = new Set<string>();
    while (this.#blocks.length > 0) {
      const top = this.#blocks.at(-1)!;
      if (top.indent < column) break;
      if (top.indent === column && typeof top.step === 'string') for (const key of top.seen) seen.add(key);
      this.#blocks.pop();
    }
    for (const key of this.#keysBelow(at, column)) seen.add(key);
    const start = at + column;
    const word = /^[^\s:#][^:#\n]*/.exec(line.slice(column))?.[0].trimEnd() ?? '';
    return {
      kind: 'key',
      path: this.#path(),
      typed: this.#text.slice(start, offset),
      replace: { start, end: Math.max(offset, start + word.length) },
      flow: false,
      present: seen,
      column,
      needsBlank: false,
    };
  }

  #flowCursor(offset: number): Cursor {
    const top = this.#flow.at(-1)!;
    const raw = this.#text.slice(top.tokenStart, offset);
    const typed = raw.trimStart();
    const start = offset - typed.length;
    const steps = this.#flow.slice(0, -1).map((frame) => (frame.open === '{' ? (frame.key ?? '') : frame.index));
    const path = [...this.#path(), ...steps];
    const isKey = top.open === '{' && top.key === undefined;
    const step = top.open === '[' ? top.index : top.key;
    return {
      kind: isKey ? 'key' : 'value',
      path: isKey || step === undefined ? path : [...path, step],
      typed,
      replace: { start, end: Math.max(offset, flowEnd(this.#text, offset, isKey)) },
      flow: true,
      present: new Set([...top.seen, ...(top.open === '{' ? this.#flowKeysBehind(offset) : [])]),
      column: 0,
      needsBlank: !isKey && top.open === '{' && raw === '',
    };
  }

  #path(): Path {
    return this.#blocks.map(({ step }) => step);
  }

  /** Keys of the same mapping below the cursor's line. */
  *#keysBelow(at: number, column: number): Generator<string> {
    let next = afterLine(this.#text, lineEnd(this.#text, at));
    while (next < this.#end) {
      const end = lineEnd(this.#text, next);
      const line = this.#text.slice(next, end);
      const indent = line.length - line.trimStart().length;
      if (line.trim() !== '' && indent < column) return;
      if (indent === column) {
        if (line[indent] === '-' && line[indent + 1] === ' ' && column > 0) return;
        const key = keyPattern.exec(line.slice(indent));
        if (key) yield unquote(key[1]!);
      }
      next = afterLine(this.#text, end);
    }
  }

  /** Keys of the same flow mapping behind the cursor. */
  *#flowKeysBehind(offset: number): Generator<string> {
    let depth = 0;
    let start = offset;
    let inValue = true;
    for (let at = offset; at < this.#end && at < offset + 2000; at++) {
      const character = this.#text[at]!;
      if (character === '{' || character === '[') depth++;
      else if (character === '}' || character === ']') {
        if (depth-- === 0) return;
      } else if (depth === 0 && character === ',') {
        start = at + 1;
        inValue = false;
      } else if (depth === 0 && character === ':' && !inValue) {
        yield unquote(this.#text.slice(start, at).trim());
        inValue = true;
      }
    }
  }
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

/** Where the line behind the line end at or after `at` begins. */
function afterLine(text: string, at: number): number {
  const end = lineEnd(text, at);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

function inComment(before: string): boolean {
  const hash = before.search(/(?:^|\s)#/);
  if (hash < 0) return false;
  const quotes = before.slice(0, hash);
  return (quotes.split('"').length - 1) % 2 === 0 && (quotes.split("'").length - 1) % 2 === 0;
}

function unquote(key: string): string {
  return /^(["']).*\1$/.test(key) && key.length > 1 ? key.slice(1, -1) : key;
}

/** The end of a block value: before a comment or the end of its line. */
function valueEnd(text: string, start: number): number {
  let end = lineEnd(text, start);
  const comment = text.slice(start, end).search(/\s#/);
  if (comment >= 0) end = start + comment;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end;
}

/** The end of the word or value under the cursor inside a flow collection. */
function flowEnd(text: string, from: number, isKey: boolean): number {
  let end = from;
  while (end < text.length && !(isKey ? /[,:\]}[{\n\r]/ : /[,\]}[{\n\r]/).test(text[end]!)) end++;
  while (end > from && /\s/.test(text[end - 1]!)) end--;
  return end;
}
