import type { IStylesOptions } from 'docx';

/** The looks of a manuscript, as styles that a word processor lists and an editor can change. `size` is in half points. */
export function docxStyles(spacing: number, size: number): IStylesOptions {
  const font = 'Times New Roman';
  const line = Math.round(spacing * 240);
  const heading = (more: number, before: number) => ({
    run: { font, size: size + more, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: { run: { font, size, language: { value: 'en-GB' } } },
      title: { run: { font, size: size + 10, bold: true, color: '000000' }, paragraph: { spacing: { after: 240 } } },
      heading1: heading(4, 360),
      heading2: heading(1, 280),
      heading3: { ...heading(0, 240), run: { font, size, bold: true, italics: true, color: '000000' } },
      heading4: heading(0, 200),
      heading5: heading(0, 200),
      heading6: heading(0, 200),
      listParagraph: { paragraph: { spacing: { line, after: 60 } } },
      hyperlink: { run: { color: '000000', underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'BodyText',
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { line, after: 140 } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'BodyText',
        quickFormat: true,
        run: { italics: true },
        paragraph: { indent: { left: 567, right: 567 }, spacing: { line, after: 140 } },
      },
      { id: 'Code', name: 'Code', basedOn: 'Normal', run: { font: 'Courier New', size: size - 4 } },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: size - 2 },
        paragraph: { spacing: { before: 80, after: 280 } },
      },
      { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: size - 3 } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: size - 4 } },
    ],
  };
}
