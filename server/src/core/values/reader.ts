/**
 * Reads a text from left to right with sticky expressions, so that a grammar is a sequence of `take`s,
 * knows its place at every moment, and never looks at a character more than a few times.
 */
export class Reader {
  at = 0;

  constructor(readonly text: string) {}

  /** What `pattern` (it needs the `y` flag) matches here; the reader then stands behind it. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.at += match[0].length;
    return match;
  }

  /** Passes over white space. */
  skip(): this {
    while (this.at < this.text.length && /\s/.test(this.text[this.at]!)) this.at++;
    return this;
  }

  /** Passes over white space; whether nothing else is left. */
  ended(): boolean {
    return this.skip().at >= this.text.length;
  }

  /** What is left, without the white space around it. */
  get rest(): string {
    return this.text.slice(this.at).trim();
  }
}

/** Every dash that stands for "to" or joins two numbers: hyphens, figure, en and em dash, minus. */
export const dash = '[-\\u2010-\\u2014\\u2212]';
