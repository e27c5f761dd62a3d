import type { Span } from '../core/text/span';

/** An entry of a BibTeX file as its brackets bound it. */
export interface BibtexEntry {
  /** In lower case, as `article`. */
  readonly type: string;
  /** From its `@` to its closing bracket or, where that is missing, to the next entry. */
  readonly span: Span;
  readonly closed: boolean;
  /** The key by which it is cited; empty for `@string`. */
  readonly key: string;
  readonly keySpan: Span;
}

const opening = /@[ \t]*([\p{L}_][\p{L}\p{N}_+-]{0,60})\s{0,20}([{(])\s{0,200}/uy;
const keyForm = /[^\s,{}()"=#%~\\]{1,200}/y;

/**
 * Splits a BibTeX file into its entries, so that one with a mistake costs no other. What stands between entries is a comment,
 * as is `@comment`. An `@type{` that begins a line within an entry is the next one: the bracket before it is missing.
 * One pass over the text.
 */
export function bibtexEntries(text: string): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  for (let at = text.indexOf('@'); at >= 0; ) {
    opening.lastIndex = at;
    const open = opening.exec(text);
    if (!open) {
      at = text.indexOf('@', at + 1);
      continue;
    }
    const type = open[1]!.toLowerCase();
    const { end, closed } = endOf(text, opening.lastIndex, open[2] === '(' ? ')' : '}');
    if (type !== 'comment' && type !== 'preamble') {
      keyForm.lastIndex = opening.lastIndex;
      const key = type === 'string' ? '' : (keyForm.exec(text)?.[0] ?? '');
      const keySpan = { start: opening.lastIndex, end: opening.lastIndex + key.length };
      entries.push({ type, span: { start: at, end }, closed, key, keySpan });
    }
    at = text.indexOf('@', end);
  }
  return entries;
}

const nextEntry = /[ \t]*@[ \t]*[\p{L}_][\p{L}\p{N}_+-]{0,60}[ \t]*[{(]/uy;

function endOf(text: string, from: number, close: string): { end: number; closed: boolean } {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (depth === 0 && sign === close) return { end: at + 1, closed: true };
    else if (sign === '}' && depth > 0) depth--;
    else if (sign === '\n') {
      nextEntry.lastIndex = at + 1;
      if (nextEntry.test(text)) return { end: at + 1, closed: false };
    }
  }
  return { end: text.length, closed: false };
}
