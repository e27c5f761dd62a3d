import { withoutControls, wrapText } from '../plain';
import { type Block, type Inline, type TableBlock, wordsOf } from './content';

/** Blocks as plain text, wrapped, without control characters. */
export function blocksAsText(blocks: readonly Block[]): string {
  return blocks.map((block) => blockAsText(block, '')).join('\n\n');
}

function blockAsText(block: Block, indent: string): string {
  switch (block.kind) {
    case 'paragraph':
      return wrapText(inlineAsText(block.content), indent, indent);
    case 'heading': {
      const words = wrapText(inlineAsText(block.content), indent, indent);
      if (block.level > 1) return words;
      const widest = Math.max(...words.split('\n').map((line) => line.length));
      return `${words}\n${indent}${(block.level === 0 ? '=' : '-').repeat(Math.max(0, widest - indent.length))}`;
    }
    case 'list':
      return block.items
        .map((item, index) => itemAsText(item, block.start === undefined ? '- ' : `${block.start + index}. `, indent))
        .join('\n');
    case 'table':
      return tableAsText(block.table, indent);
    case 'quote':
      return block.blocks.map((inner) => blockAsText(inner, `${indent}  `)).join('\n\n');
    case 'code':
      return withoutControls(block.text.replace(/\n$/, ''));
    case 'figure':
      return wrapText(`Figure ${block.figure.number}. ${block.figure.caption ?? ''}`, indent, indent);
  }
}

function itemAsText(item: readonly Block[], mark: string, indent: string): string {
  const inner = indent + ' '.repeat(mark.length);
  const [first, ...rest] = item;
  const begun =
    first?.kind === 'paragraph'
      ? wrapText(inlineAsText(first.content), indent + mark, inner)
      : `${indent}${mark}`.trimEnd();
  const others = first?.kind === 'paragraph' ? rest : item;
  return [begun, ...others.map((block) => blockAsText(block, inner))].join('\n');
}

function tableAsText({ header, rows }: TableBlock, indent: string): string {
  return [header, ...rows].map((row) => indent + row.map((cell) => wordsOf(cell)).join(' | ')).join('\n');
}

function inlineAsText(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (part.kind === 'break') return '\n';
      if (part.kind === 'code') return `\`${part.text}\``;
      return 'content' in part ? inlineAsText(part.content) : part.text;
    })
    .join('');
}
