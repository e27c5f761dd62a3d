/** A place in a text as editors count it: zero-based line, zero-based UTF-16 code unit in that line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Where each line of a text begins, for turning offsets into positions and back.
 * `\n`, `\r\n` and a lone `\r` end a line, as in the Language Server Protocol.
 */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    if (!text.includes('\r')) {
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) this.#starts.push(end + 1);
      return;
    }
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) this.#starts.push(at + 1);
    }
  }

  /** Number of lines; an empty text has one. */
  get count(): number {
    return this.#starts.length;
  }

  /** Offset at which `line` begins; a line past the end begins at the end of the text. */
  start(line: number): number {
    return this.#starts[line] ?? this.#length;
  }

  /** The line that holds `offset`. */
  line(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The position of `offset`, which is clamped to the text. */
  position(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#length));
    const line = this.line(inside);
    return { line, character: inside - this.#starts[line]! };
  }

  /** The offset of a position, clamped to its line and to the text. */
  offset({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.#starts.length) return this.#length;
    const next = this.#starts[line + 1] ?? this.#length;
    return Math.min(this.#starts[line]! + Math.max(0, character), next);
  }
}
