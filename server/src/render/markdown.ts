import MarkdownIt from 'markdown-it';
import { escapeHtml } from './escape';

/*
 * This file brings in the Markdown library. Only what writes HTML imports it, so that the rest of the command line
 * starts without.
 */

type Markdown = InstanceType<typeof MarkdownIt>;
let built: Markdown | undefined;

/** Without HTML, images and code blocks; links lead to the web and to mail only. */
function markdown(): Markdown {
  if (built) return built;
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: 20 });
  md.disable(['code', 'fence', 'hr', 'html_block', 'html_inline']);
  md.validateLink = (url: string) => /^(?:https?:\/\/|mailto:)/i.test(url.trim());
  md.core.ruler.push('source_line', ({ tokens, env }) => {
    for (const token of tokens) {
      if (token.nesting === 1 && token.map)
        token.attrSet('data-line', String(((env as { line?: number }).line ?? 0) + token.map[0]));
    }
  });
  md.renderer.rules.image = (tokens, index) => `[image: ${escapeHtml(tokens[index]?.content ?? '')}]`;
  md.renderer.rules.text = (tokens, index) =>
    escapeHtml(tokens[index]?.content ?? '').replace(/\[@[^\]\n]{1,200}\]/g, (citation) => `<cite>${citation}</cite>`);
  built = md;
  return md;
}

/** Markdown as HTML blocks, each with the line of the report that it comes from; the first line is `line`. */
export function blocksToHtml(text: string, line: number): string {
  return markdown().render(text, { line }).trim();
}

/** Markdown inside a paragraph as HTML. */
export function inlineToHtml(text: string): string {
  return markdown().renderInline(text);
}
