import type { IStylesOptions } from 'docx';

/** The looks of a manuscript, as styles that a word processor lists and an editor can change. Sizes are half points. */
export function docxStyles(spacing: number): IStylesOptions {
  const font = 'Times New Roman';
  const line = Math.round(spacing * 240);
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: { run: { font, size: 24, language: { value: 'en-GB' } } },
      title: { run: { font, size: 34, bold: true, color: '000000' }, paragraph: { spacing: { after: 240 } } },
      heading1: heading(28, 360),
      heading2: heading(25, 280),
      heading3: { ...heading(24, 240), run: { font, size: 24, bold: true, italics: true, color: '000000' } },
      heading4: heading(24, 200),
      heading5: heading(24, 200),
      heading6: heading(24, 200),
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
      { id: 'Code', name: 'Code', basedOn: 'Normal', run: { font: 'Courier New', size: 20 } },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 22 },
        paragraph: { spacing: { before: 80, after: 280 } },
      },
      { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: 21 } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 20 } },
    ],
  };
}
