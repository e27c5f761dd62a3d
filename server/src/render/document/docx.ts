import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type ILevelsOptions,
  ImageRun,
  LevelFormat,
  LineNumberRestartFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Figure, Inline, Picture, TableBlock } from './content';
import { docxStyles } from './docx-styles';

/*
 * This file brings in the DOCX library. Only what writes DOCX imports it.
 */

/** A stretch of pages of a document for a word processor; it begins on a new page. */
export interface DocxPart {
  readonly blocks: readonly Block[];
  /** Numbers in the margin, one for each line, as reviewers want them. */
  readonly lineNumbers?: boolean;
  /** Pages on their side, for wide tables. */
  readonly landscape?: boolean;
}

export interface DocxOptions {
  readonly title: string;
  readonly parts: readonly DocxPart[];
  /** The space between lines, in lines. */
  readonly spacing?: number;
  /** The size of the text, in points. */
  readonly size?: number;
  readonly picture?: (figure: Figure) => Picture | undefined;
  readonly caption?: (figure: Figure) => string;
}

/** Twentieths of a point: an inch is 1440, A4 paper 11906 by 16838. */
const inch = 1440;
const page = { size: { width: 11_906, height: 16_838 }, margin: { top: inch, bottom: inch, left: inch, right: inch } };
/** The width of the text, in pixels of 1/96 inch. */
const textWidth = Math.floor(((11_906 - 2 * inch) / inch) * 96);
const tallestPicture = 640;

/** A document for a word processor. Its properties name no person and nothing of the front matter but the title. */
export async function toDocx(options: DocxOptions): Promise<Uint8Array> {
  const writer = new Writer(options);
  const sections = options.parts.map(({ blocks, lineNumbers, landscape }) => ({
    properties: {
      page: landscape ? { ...page, size: { ...page.size, orientation: PageOrientation.LANDSCAPE } } : page,
      ...(lineNumbers
        ? { lineNumbers: { countBy: 1, distance: 360, restart: LineNumberRestartFormat.CONTINUOUS } }
        : {}),
    },
    footers: { default: footer() },
    children: writer.blocks(blocks),
  }));
  const document = new Document({
    title: options.title,
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: docxStyles(options.spacing ?? 1.5, 2 * (options.size ?? 12)),
    numbering: { config: writer.numbering() },
    sections,
  });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        style: 'Footer',
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}

const headings = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

class Writer {
  readonly #options: DocxOptions;
  /** First numbers of the numbered lists that were met. */
  readonly #starts = new Set<number>([1]);
  #lists = 0;

  constructor(options: DocxOptions) {
    this.#options = options;
  }

  blocks(blocks: readonly Block[]): (Paragraph | Table)[] {
    return blocks.flatMap((block) => this.#block(block));
  }

  #block(block: Block): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'paragraph':
        return [new Paragraph({ style: 'BodyText', children: runs(block.content) })];
      case 'heading':
        return [
          new Paragraph({ heading: headings[Math.min(6, Math.max(0, block.level))]!, children: runs(block.content) }),
        ];
      case 'list':
        return this.#list(block.items, block.start, 0);
      case 'table':
        return [tableOf(block.table), new Paragraph({ style: 'BodyText', children: [] })];
      case 'quote':
        return block.blocks.flatMap((inner) =>
          inner.kind === 'paragraph'
            ? [new Paragraph({ style: 'Quote', children: runs(inner.content) })]
            : this.#block(inner),
        );
      case 'code':
        return block.text
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => new Paragraph({ style: 'Code', children: [new TextRun(line)] }));
      case 'figure':
        return this.#figure(block.figure);
    }
  }

  #list(items: readonly (readonly Block[])[], start: number | undefined, level: number): (Paragraph | Table)[] {
    if (start !== undefined) this.#starts.add(start);
    const instance = this.#lists++;
    const reference = start === undefined ? 'bullets' : `numbers-${start}`;
    return items.flatMap((item) =>
      item.flatMap((block, index): (Paragraph | Table)[] => {
        if (block.kind === 'list') return this.#list(block.items, block.start, Math.min(level + 1, 8));
        if (block.kind !== 'paragraph') return this.#block(block);
        if (index > 0)
          return [
            new Paragraph({ style: 'ListParagraph', indent: { left: indentOf(level) }, children: runs(block.content) }),
          ];
        return [
          new Paragraph({
            style: 'ListParagraph',
            numbering: { reference, level, instance },
            children: runs(block.content),
          }),
        ];
      }),
    );
  }

  #figure(figure: Figure): Paragraph[] {
    const picture = this.#options.picture?.(figure);
    const words = this.#options.caption?.(figure) ?? figure.caption ?? '';
    const name = `Figure ${figure.number}`;
    const caption = new Paragraph({
      style: 'Caption',
      children: [new TextRun({ text: `${name}. `, bold: true }), new TextRun(words)],
    });
    const type = picture && pictureTypes[picture.format];
    if (!picture || !type) {
      const where = figure.file ? `: ${figure.file}` : '';
      return [
        new Paragraph({
          style: 'BodyText',
          children: [new TextRun({ text: `[The image of this figure is not in this file${where}.]`, italics: true })],
        }),
        caption,
      ];
    }
    const image = new ImageRun({
      type,
      data: picture.bytes,
      transformation: sizeOf(picture),
      altText: { name, title: name, description: figure.alt ?? words },
    });
    return [new Paragraph({ keepNext: true, children: [image] }), caption];
  }

  /** How lists are numbered; to be asked after the blocks were written. */
  numbering() {
    return [
      {
        reference: 'bullets',
        levels: levels((level) => ({ format: LevelFormat.BULLET, text: level % 2 === 0 ? '•' : '–' })),
      },
      ...[...this.#starts].map((start) => ({
        reference: `numbers-${start}`,
        levels: levels((level) => ({
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          start: level === 0 ? start : 1,
        })),
      })),
    ];
  }
}

/** What both the library and word processors can show; WebP and SVG stay outside. */
const pictureTypes: Partial<Record<Picture['format'], 'png' | 'jpg' | 'gif'>> = { png: 'png', jpeg: 'jpg', gif: 'gif' };

/** As large as the file says, within the page; where the file doesn't tell, the width of the text. */
function sizeOf({ width = textWidth, height = textWidth * 0.75 }: Picture): { width: number; height: number } {
  const scale = Math.min(1, textWidth / width, tallestPicture / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function indentOf(level: number): number {
  return (level + 1) * 480;
}

function levels(form: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>): ILevelsOptions[] {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: indentOf(level), hanging: 360 } } },
    ...form(level),
  }));
}

function tableOf({ header, rows, widths }: TableBlock): Table {
  const line = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (content: readonly Inline[], bold: boolean) =>
    new TableCell({
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [new Paragraph({ style: 'TableText', children: bold ? runs(content, { bold: true }) : runs(content) })],
    });
  const columns = Math.max(1, header.length, ...rows.map((row) => row.length));
  const filled = (row: TableBlock['header']) => Array.from({ length: columns }, (_, column) => row[column] ?? []);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths
      ? widths.map((share) => Math.floor((share * (11_906 - 2 * inch)) / widths.reduce((sum, each) => sum + each, 0)))
      : Array.from({ length: columns }, () => Math.floor((11_906 - 2 * inch) / columns)),
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: { ...line, size: 2, color: '999999' },
    },
    rows: [
      ...(header.length > 0
        ? [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: filled(header).map((content) => cell(content, true)),
            }),
          ]
        : []),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: filled(row).map((content) => cell(content, false)) }),
      ),
    ],
  });
}

interface RunLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
}

function runs(content: readonly Inline[], look: RunLook = {}): ParagraphChild[] {
  return content.flatMap((part): ParagraphChild[] => {
    switch (part.kind) {
      case 'emphasis':
        return runs(part.content, { ...look, italics: true });
      case 'strong':
        return runs(part.content, { ...look, bold: true });
      case 'code':
        return [new TextRun({ ...look, text: part.text, font: 'Courier New' })];
      case 'superscript':
        return [new TextRun({ ...look, text: part.text, superScript: true })];
      case 'link':
        return [new ExternalHyperlink({ link: part.href, children: runs(part.content, look) })];
      case 'break':
        return [new TextRun({ ...look, break: 1 })];
      default:
        return [new TextRun({ ...look, text: part.text })];
    }
  });
}
