import type { AbstractDocument, AbstractSection } from './abstract';
import { textOf } from './blocks';
import { countText, limitNote } from './limit';
import type { Mark } from './mark';
import { wrapText } from './plain';
import { noTitle, openStatement, typeLabel } from './wording';

/** A formatted abstract for a terminal: plain text, wrapped, without control characters. */
export function abstractToText(document: AbstractDocument): string {
  const { title, journal, type, words, limit, keywords, keywordLimit, sections, unplaced, lead, statements, marks } =
    document;
  const none = journal.abstract.kind === 'none';
  const note = limitNote(limit);
  const count = `${none ? 'Text of the letter: ' : ''}${countText(limit, words, 'word')}${note ? ` (${note})` : ''}`;
  const paragraphs = [
    [wrapText(title?.text ?? noTitle), wrapText(`${journal.name} · ${typeLabel(type)}`), wrapText(count)].join('\n'),
    ...marks.map(noteText),
    ...sections.flatMap((section) => sectionText(section, journal.abstract.layout === 'capital labels')),
    ...unplaced.flatMap((section) => sectionText(section, false)),
    ...lead.map((block) => wrapText(textOf([block]))),
    ...(keywords.length > 0 || keywordLimit?.max
      ? [wrapText(`Keywords: ${keywords.map(({ text }) => text).join('; ') || 'none yet'}`)]
      : []),
    ...(statements.length > 0
      ? [
          [
            'Statements',
            ...statements.map(({ label, text }) => wrapText(`${label}: ${text ?? openStatement}`, '- ', '  ')),
          ].join('\n'),
        ]
      : []),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function sectionText(section: AbstractSection, capitals: boolean): string[] {
  const { heading, draft, text, marks } = section;
  const label = heading === '' ? '' : capitals ? `${heading.toUpperCase()} ` : `${heading}: `;
  const notes = marks.map(noteText);
  if (text === '') return [...(label ? [label.trimEnd()] : []), ...notes];
  if (draft) return [...notes, `${wrapText(`${label}[draft, not in the report]`, '| ')}\n${wrapText(text, '| ')}`];
  const [first = '', ...rest] = text.split('\n\n');
  return [...notes, wrapText(label + first), ...rest.map((part) => wrapText(part))];
}

function noteText({ severity, message }: Mark): string {
  return wrapText(message, { error: 'Error: ', warning: 'Warning: ', info: 'Note: ' }[severity], '  ');
}
