import { base64 } from '../base64';
import { escapeHtml } from '../escape';
import type { Block, Figure, Inline, Picture, TableBlock } from './content';

/** What differs between the pages that show content. */
export interface HtmlOptions {
  /** The picture of a figure, where its file could be read. */
  picture?(figure: Figure): Picture | undefined;
  /** The caption below a figure. */
  caption?(figure: Figure): string;
}

/** Blocks as HTML. All text is escaped; nothing is loaded from outside. */
export function blocksAsHtml(blocks: readonly Block[], options: HtmlOptions = {}): string {
  return blocks.map((block) => blockAsHtml(block, options)).join('\n');
}

function blockAsHtml(block: Block, options: HtmlOptions): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlineAsHtml(block.content)}</p>`;
    case 'heading': {
      const level = Math.min(6, Math.max(1, block.level + 1));
      return `<h${level}>${inlineAsHtml(block.content)}</h${level}>`;
    }
    case 'list': {
      const items = block.items.map((item) => `<li>${itemAsHtml(item, options)}</li>`).join('\n');
      if (block.start === undefined) return `<ul>\n${items}\n</ul>`;
      return `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>\n${items}\n</ol>`;
    }
    case 'table':
      return tableAsHtml(block.table);
    case 'quote':
      return `<blockquote>\n${blocksAsHtml(block.blocks, options)}\n</blockquote>`;
    case 'code':
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case 'figure':
      return figureAsHtml(block.figure, options);
  }
}

/** An item of one paragraph needs no paragraph. */
function itemAsHtml(item: readonly Block[], options: HtmlOptions): string {
  const [only] = item;
  return item.length === 1 && only?.kind === 'paragraph' ? inlineAsHtml(only.content) : blocksAsHtml(item, options);
}

function tableAsHtml({ header, rows }: TableBlock): string {
  const cells = (tag: string, row: TableBlock['header']) =>
    row.map((cell) => `<${tag}>${inlineAsHtml(cell)}</${tag.split(' ')[0]}>`).join('');
  return [
    '<div class="table"><table>',
    `<thead><tr>${cells('th scope="col"', header)}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${cells('td', row)}</tr>`),
    '</tbody></table></div>',
  ].join('\n');
}

function figureAsHtml(figure: Figure, { picture, caption }: HtmlOptions): string {
  const found = picture?.(figure);
  const alt = escapeHtml(figure.alt ?? figure.caption ?? `Figure ${figure.number}`);
  const size = found?.width && found.height ? ` width="${found.width}" height="${found.height}"` : '';
  const image = found
    ? `<img src="${dataUri(found)}" alt="${alt}"${size}>`
    : `<p class="no-picture">[The image of this figure is not in this file${figure.file ? `: ${escapeHtml(figure.file)}` : ''}.]</p>`;
  const words = caption?.(figure) ?? figure.caption ?? '';
  return `<figure id="figure-${figure.number}">\n${image}\n<figcaption><strong>Figure ${figure.number}.</strong> ${escapeHtml(words)}</figcaption>\n</figure>`;
}

/** A picture inside the page: an image never runs what it holds. */
function dataUri({ format, bytes }: Picture): string {
  return `data:image/${format === 'svg' ? 'svg+xml' : format};base64,${base64(bytes)}`;
}

/** Content of a paragraph as HTML. */
export function inlineAsHtml(content: readonly Inline[]): string {
  return content.map(partAsHtml).join('');
}

function partAsHtml(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return escapeHtml(part.text);
    case 'emphasis':
      return `<em>${inlineAsHtml(part.content)}</em>`;
    case 'strong':
      return `<strong>${inlineAsHtml(part.content)}</strong>`;
    case 'code':
      return `<code>${escapeHtml(part.text)}</code>`;
    case 'superscript':
      return `<sup>${escapeHtml(part.text)}</sup>`;
    case 'link':
      return `<a href="${escapeHtml(part.href)}">${inlineAsHtml(part.content)}</a>`;
    case 'citation':
      return `<a class="citation" href="#reference-${part.numbers[0]}">${escapeHtml(part.text)}</a>`;
    case 'figure-mention':
      return `<a href="#figure-${part.number}">${escapeHtml(part.text)}</a>`;
    case 'break':
      return '<br>';
  }
}
