import type { AbstractDocument, AbstractSection } from './abstract';
import { textOf } from './blocks';
import { countText, limitNote } from './limit';
import type { Mark } from './mark';
import { withoutControls } from './plain';
import { noTitle, openStatement, typeLabel } from './wording';

/** Columns of a terminal that a text is wrapped at. */
const columns = 80;

/** A formatted abstract for a terminal: plain text, wrapped, without control characters. */
export function abstractToText(document: AbstractDocument): string {
  const { title, journal, type, words, limit, keywords, keywordLimit, sections, unplaced, lead, statements, marks } =
    document;
  const none = journal.abstract.kind === 'none';
  const note = limitNote(limit);
  const count = `${none ? 'Text of the letter: ' : ''}${countText(limit, words, 'word')}${note ? ` (${note})` : ''}`;
  const paragraphs = [
    [wrap(title?.text ?? noTitle), wrap(`${journal.name} · ${typeLabel(type)}`), wrap(count)].join('\n'),
    ...marks.map(noteText),
    ...sections.flatMap((section) => sectionText(section, journal.abstract.layout === 'capital labels')),
    ...unplaced.flatMap((section) => sectionText(section, false)),
    ...lead.map((block) => wrap(textOf([block]))),
    ...(keywords.length > 0 || keywordLimit?.max
      ? [wrap(`Keywords: ${keywords.map(({ text }) => text).join('; ') || 'none yet'}`)]
      : []),
    ...(statements.length > 0
      ? [
          [
            'Statements',
            ...statements.map(({ label, text }) => wrap(`${label}: ${text ?? openStatement}`, '- ', '  ')),
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
  if (draft) return [...notes, `${wrap(`${label}[draft, not in the report]`, '| ')}\n${wrap(text, '| ')}`];
  const [first = '', ...rest] = text.split('\n\n');
  return [...notes, wrap(label + first), ...rest.map((part) => wrap(part))];
}

function noteText({ severity, message }: Mark): string {
  return wrap(message, { error: 'Error: ', warning: 'Warning: ', info: 'Note: ' }[severity], '  ');
}

/** Breaks a text into lines of at most 80 columns; a longer word has a line of its own. */
function wrap(text: string, opening = '', indent = opening): string {
  return withoutControls(text)
    .split('\n')
    .map((line, index) => wrapLine(line, index === 0 ? opening : indent, indent))
    .join('\n');
}

function wrapLine(text: string, opening: string, indent: string): string {
  const lines: string[] = [];
  let line = opening;
  let empty = true;
  for (const word of text.split(' ').filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
