import MarkdownIt from 'markdown-it';
import type { Block, Inline, TableBlock } from './content';

/*
 * This file brings in the Markdown library. Only what writes a whole report imports it.
 */

/** Turns what stands in brackets behind an `@`, and mentions of figures, into content. */
export interface Mentions {
  /** `[@key]`, `[@fig:id]`, with its brackets. */
  citation(written: string): Inline[];
  /** `Figure 2a` in running text. */
  figure(written: string, number: number): Inline;
}

type Markdown = InstanceType<typeof MarkdownIt>;
type Token = ReturnType<Markdown['parse']>[number];

let built: Markdown | undefined;

/** Without HTML and indented code; links lead to the web and to mail only. */
function markdown(): Markdown {
  if (built) return built;
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: 20 });
  md.disable(['code', 'html_block', 'html_inline', 'hr']);
  md.validateLink = (url: string) => /^(?:https?:\/\/|mailto:)/i.test(url.trim());
  md.inline.ruler.before('link', 'citation', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x5b) return false;
    citation.lastIndex = state.pos;
    const match = citation.exec(state.src);
    if (!match || match.index + match[0].length > state.posMax) return false;
    if (!silent) state.push('citation', '', 0).content = match[0];
    state.pos += match[0].length;
    return true;
  });
  built = md;
  return md;
}

const citation = /\[[^\][\n@]{0,80}@[^\][\n]{1,400}\]/y;
const figureWords = /\b(?:Figures?|Figs?\.?)\s(\d{1,2})(?:[a-z](?![a-z]))?/g;

/** Markdown as blocks. Pure; never throws. */
export function readMarkdown(text: string, mentions: Mentions): Block[] {
  return new Reader(markdown().parse(text, {}), mentions).blocks();
}

/** Markdown inside a paragraph. */
export function readInline(text: string, mentions: Mentions): Inline[] {
  return inlines(markdown().parseInline(text, {})[0]?.children ?? [], mentions);
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #mentions: Mentions;
  #at = 0;

  constructor(tokens: readonly Token[], mentions: Mentions) {
    this.#tokens = tokens;
    this.#mentions = mentions;
  }

  /** The blocks up to the token `close`, which is passed, or to the end. */
  blocks(close?: string): Block[] {
    const found: Block[] = [];
    while (this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at++]!;
      if (token.type === close) break;
      const block = this.#block(token);
      if (block) found.push(block);
    }
    return found;
  }

  #block(token: Token): Block | undefined {
    switch (token.type) {
      case 'paragraph_open':
        return { kind: 'paragraph', content: this.#content('paragraph_close') };
      case 'heading_open':
        return { kind: 'heading', level: Number(token.tag.slice(1)), content: this.#content('heading_close') };
      case 'bullet_list_open':
        return { kind: 'list', start: undefined, items: this.#items('bullet_list_close') };
      case 'ordered_list_open':
        return { kind: 'list', start: Number(token.attrGet('start') ?? 1), items: this.#items('ordered_list_close') };
      case 'blockquote_open':
        return { kind: 'quote', blocks: this.blocks('blockquote_close') };
      case 'table_open':
        return { kind: 'table', table: this.#table() };
      case 'fence':
        return { kind: 'code', text: token.content };
      case 'inline':
        return { kind: 'paragraph', content: inlines(token.children ?? [], this.#mentions) };
      default:
        return undefined;
    }
  }

  #content(close: string): Inline[] {
    const content: Inline[] = [];
    while (this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at++]!;
      if (token.type === close) break;
      if (token.type === 'inline') content.push(...inlines(token.children ?? [], this.#mentions));
    }
    return content;
  }

  #items(close: string): Block[][] {
    const items: Block[][] = [];
    while (this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at++]!;
      if (token.type === close) break;
      if (token.type === 'list_item_open') items.push(this.blocks('list_item_close'));
    }
    return items;
  }

  #table(): TableBlock {
    const lines: Inline[][][] = [];
    let header: Inline[][] = [];
    while (this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at++]!;
      if (token.type === 'table_close') break;
      if (token.type === 'tr_open') lines.push([]);
      else if (token.type === 'th_open') lines.at(-1)?.push(this.#content('th_close'));
      else if (token.type === 'td_open') lines.at(-1)?.push(this.#content('td_close'));
      else if (token.type === 'thead_close') header = lines.pop() ?? [];
    }
    return { header, rows: lines };
  }
}

function inlines(tokens: readonly Token[], mentions: Mentions): Inline[] {
  const stack: { readonly token: Token | undefined; readonly content: Inline[] }[] = [
    { token: undefined, content: [] },
  ];
  const add = (...content: readonly Inline[]) => stack.at(-1)!.content.push(...content);
  for (const token of tokens) {
    // A comment that was taken out leaves two blanks.
    if (token.type === 'text') add(...withFigures(token.content.replace(/ {2,}/g, ' '), mentions));
    else if (token.type === 'citation') add(...mentions.citation(token.content));
    else if (token.type === 'code_inline') add({ kind: 'code', text: token.content });
    else if (token.type === 'softbreak') add({ kind: 'text', text: ' ' });
    else if (token.type === 'hardbreak') add({ kind: 'break' });
    else if (token.type === 'image') add({ kind: 'text', text: `[image: ${token.content}]` });
    else if (token.nesting === 1) stack.push({ token, content: [] });
    else if (token.nesting === -1 && stack.length > 1) {
      const { token: open, content } = stack.pop()!;
      add(...wrapped(open!, content));
    } else if (token.content) add({ kind: 'text', text: token.content });
  }
  return joined(stack.flatMap(({ content }) => content));
}

function wrapped(open: Token, content: Inline[]): Inline[] {
  if (open.type === 'em_open') return [{ kind: 'emphasis', content }];
  if (open.type === 'strong_open') return [{ kind: 'strong', content }];
  const href = open.type === 'link_open' ? String(open.attrGet('href') ?? '') : '';
  return href ? [{ kind: 'link', href, content }] : content;
}

function withFigures(text: string, mentions: Mentions): Inline[] {
  const content: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(figureWords)) {
    content.push({ kind: 'text', text: text.slice(at, match.index) }, mentions.figure(match[0], Number(match[1])));
    at = match.index + match[0].length;
  }
  content.push({ kind: 'text', text: text.slice(at) });
  return content;
}

/** Neighbouring texts as one; empty ones as none. */
function joined(content: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const part of content) {
    const last = result.at(-1);
    if (part.kind === 'text' && part.text === '') continue;
    if (part.kind === 'text' && last?.kind === 'text')
      result[result.length - 1] = { kind: 'text', text: last.text + part.text };
    else result.push(part);
  }
  return result;
}
