import type { YAMLError } from 'yaml';
import type { SyntaxProblem, SyntaxProblemKind } from './problem';

/*
 * Authors write `finding: retropulsed fragment: moderate` and `grade: > 50 %`. YAML rejects both and then misreads what
 * follows. Hiding the one offending character from the parser, by a private-use character of the same length, lets it
 * read the value as the text that was meant, so that one slip yields one finding and the rest is still checked.
 */
const hidden = new Map([':', '>', '|'].map((character, index) => [character, String.fromCharCode(0xe000 + index)]));
const shown = new Map([...hidden].map(([character, mask]) => [mask, character]));
const masks = /[\uE000-\uE002]/g;

/** Gives a masked text its characters back. */
export function unmask(text: string): string {
  return text.replace(masks, (mask) => shown.get(mask) ?? mask);
}

/** A problem together with the offsets of the characters whose masking repairs it. */
export interface Diagnosed {
  readonly problem: SyntaxProblem;
  readonly mask: readonly number[];
}

/** Hides the characters at `offsets` from the parser; the length stays the same. */
export function mask(text: string, offsets: readonly number[]): string {
  const characters = text.split('');
  for (const offset of offsets) characters[offset] = hidden.get(characters[offset]!) ?? characters[offset]!;
  return characters.join('');
}

/** What an error of the YAML library means to an author, and what would repair it. `base` is where `text` begins in the file. */
export function diagnose(text: string, error: YAMLError): Diagnosed {
  const [from, to] = [error.pos[0], Math.max(error.pos[1], error.pos[0])];
  const plain = (kind: SyntaxProblemKind, start = from, end = to): Diagnosed => ({
    problem: { kind, span: { start, end: Math.max(end, start) } },
    mask: [],
  });
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return colonInText(text, from) ?? plain('indentation', from, valueEnd(text, from, false));
    case 'BAD_SCALAR_START': {
      const end = valueEnd(text, from, false);
      return {
        problem: { kind: 'indicator-in-text', span: { start: from, end }, quotable: { start: from, end } },
        mask: [],
      };
    }
    case 'UNEXPECTED_TOKEN':
    case 'MISSING_CHAR':
      return blockHeaderInText(text, from) ?? plain(unexpected(text, error), from, to);
    case 'TAB_AS_INDENT':
      return plain('tab');
    case 'BAD_INDENT':
      return plain(/must be sufficiently indented and end with/.test(error.message) ? 'unclosed' : 'indentation');
    case 'MULTILINE_IMPLICIT_KEY':
      return plain('indentation', from, valueEnd(text, from, false));
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
    case 'BAD_DIRECTIVE':
    case 'NON_STRING_KEY':
      return plain('not-in-format');
    case 'BAD_ALIAS':
    case 'MULTIPLE_ANCHORS':
      return plain('alias');
    case 'RESOURCE_EXHAUSTION':
      return plain('too-large');
    default:
      return plain('other');
  }
}

function unexpected(text: string, error: YAMLError): SyntaxProblemKind {
  if (/Missing closing/.test(error.message)) return 'unclosed';
  if (/at node end/.test(error.message))
    return /["'\]}]\s*$/.test(text.slice(0, error.pos[0])) ? 'other' : 'indentation';
  return 'other';
}

/** A plain value with `: ` in it: `finding: fragment: moderate`. */
function colonInText(text: string, start: number): Diagnosed | undefined {
  const inFlow = insideFlow(text, start);
  const end = valueEnd(text, start, inFlow);
  const mask: number[] = [];
  for (let at = start; at < end; at++) {
    const next = text[at + 1];
    if (text[at] === ':' && (next === undefined || /[\s,[\]{}]/.test(next))) mask.push(at);
  }
  if (mask.length === 0) return undefined;
  return {
    problem: { kind: 'colon-in-text', span: { start: mask[0]!, end: mask[0]! + 1 }, quotable: { start, end } },
    mask,
  };
}

/** A plain value that begins with `>` or `|`, which YAML takes for the header of a block of text. */
function blockHeaderInText(text: string, at: number): Diagnosed | undefined {
  let header = at - 1;
  while (header >= 0 && (text[header] === ' ' || text[header] === '\t')) header--;
  while (header >= 0 && /[\d+-]/.test(text[header]!)) header--;
  if (text[header] !== '>' && text[header] !== '|') return undefined;
  const before = text[header - 1];
  if (before !== ' ' && before !== '\t') return undefined;
  const end = valueEnd(text, header, false);
  const span = { start: header, end };
  return { problem: { kind: 'indicator-in-text', span, quotable: span }, mask: [header] };
}

/** Where the plain value that begins at `start` ends: before a comment, the end of the line, or in a flow collection its comma or bracket. */
function valueEnd(text: string, start: number, inFlow: boolean): number {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') {
    if (text[end] === '#' && end > start && /\s/.test(text[end - 1]!)) break;
    if (inFlow && /[,[\]{}]/.test(text[end]!)) break;
    end++;
  }
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end;
}

/** Whether the line of `offset` opens a flow collection before it that is still open. */
function insideFlow(text: string, offset: number): boolean {
  let depth = 0;
  for (let at = text.lastIndexOf('\n', offset - 1) + 1; at < offset; at++) {
    if (text[at] === '{' || text[at] === '[') depth++;
    else if (text[at] === '}' || text[at] === ']') depth--;
  }
  return depth > 0;
}
