import type { Block, Figure, Inline, TableBlock } from '../document/content';
import { type Xml, xml } from '../document/xml';
import { captionOf } from './figures';

/** Blocks as JATS; headings inside them, which a section should have been, are bold paragraphs. */
export function blocksAsJats(blocks: readonly Block[]): Xml[] {
  return blocks.map((block) => blockAsJats(block));
}

function blockAsJats(block: Block): Xml {
  switch (block.kind) {
    case 'paragraph':
      return xml('p', {}, inlineAsJats(block.content));
    case 'heading':
      return xml('p', {}, xml('bold', {}, inlineAsJats(block.content)));
    case 'list':
      return xml(
        'list',
        { 'list-type': block.start === undefined ? 'bullet' : 'order' },
        block.items.map((item) => xml('list-item', {}, itemAsJats(item))),
      );
    case 'table':
      return tableAsJats(block.table);
    case 'quote':
      return xml('disp-quote', {}, blocksAsJats(block.blocks));
    case 'code':
      return xml('preformat', {}, block.text);
    case 'figure':
      return figureAsJats(block.figure);
  }
}

/** An item holds paragraphs and lists; anything else stands in a paragraph. */
function itemAsJats(item: readonly Block[]): Xml[] {
  const blocks = item.length > 0 ? item : [{ kind: 'paragraph' as const, content: [] }];
  return blocks.map((block) => {
    const written = blockAsJats(block);
    return ['paragraph', 'heading', 'list'].includes(block.kind) ? written : xml('p', {}, written);
  });
}

function tableAsJats({ header, rows }: TableBlock): Xml {
  const row = (name: 'th' | 'td', cells: TableBlock['header']) =>
    xml(
      'tr',
      {},
      cells.map((cell) => xml(name, {}, inlineAsJats(cell))),
    );
  return xml(
    'table-wrap',
    {},
    xml(
      'table',
      {},
      header.length > 0 ? xml('thead', {}, row('th', header)) : undefined,
      xml(
        'tbody',
        {},
        (rows.length > 0 ? rows : [header.map(() => [])]).map((cells) => row('td', cells)),
      ),
    ),
  );
}

function figureAsJats(figure: Figure): Xml {
  const { number, file, alt } = figure;
  const caption = captionOf(figure);
  const format = file ? formatOf(file) : undefined;
  return xml(
    'fig',
    { id: `fig${number}`, position: 'float' },
    xml('label', {}, `Figure ${number}`),
    caption ? xml('caption', {}, xml('p', {}, caption)) : undefined,
    alt ? xml('alt-text', {}, alt) : undefined,
    file ? xml('graphic', { 'xlink:href': file, mimetype: 'image', 'mime-subtype': format }) : undefined,
  );
}

function formatOf(file: string): string | undefined {
  const ending = /\.([a-z]{3,4})$/i.exec(file)?.[1]?.toLowerCase();
  return (ending && { jpg: 'jpeg', tif: 'tiff', svg: 'svg+xml' }[ending]) ?? ending;
}

/** Content of a paragraph as JATS. */
export function inlineAsJats(content: readonly Inline[]): (Xml | string)[] {
  return content.flatMap(partAsJats);
}

function partAsJats(part: Inline): (Xml | string)[] {
  switch (part.kind) {
    case 'text':
      return [part.text];
    case 'emphasis':
      return [xml('italic', {}, inlineAsJats(part.content))];
    case 'strong':
      return [xml('bold', {}, inlineAsJats(part.content))];
    case 'code':
      return [xml('monospace', {}, part.text)];
    case 'superscript':
      return [xml('sup', {}, part.text)];
    case 'link':
      return [xml('ext-link', { 'ext-link-type': 'uri', 'xlink:href': part.href }, inlineAsJats(part.content))];
    case 'citation':
      return [
        '[',
        ...part.numbers.flatMap((number, index) => [
          ...(index > 0 ? [','] : []),
          xml('xref', { 'ref-type': 'bibr', rid: `ref${number}` }, String(number)),
        ]),
        ']',
      ];
    case 'figure-mention':
      return [xml('xref', { 'ref-type': 'fig', rid: `fig${part.number}` }, part.text)];
    case 'break':
      return [' '];
  }
}
