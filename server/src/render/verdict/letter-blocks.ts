import { type Block, paragraph, plain } from '../document/content';
import type { Verdict, VerdictEntry } from './verdict';
import { placesText, withCode } from './verdict-blocks';

/** The letter to the author, ready to send: what must be corrected, what is asked, each with its place and a number. */
export function letterBlocks({ journal, title, correspondent, blocking, ask }: Verdict): Block[] {
  const generic = journal.id.startsWith('generic');
  const office = generic ? 'The editorial office' : `The editorial office of ${journal.name}`;
  const report = title ? `your report “${title}”` : 'your report';
  const nothing = blocking.length + ask.length === 0;
  return [
    { kind: 'heading', level: 1, content: plain('Letter to the author') },
    paragraph(correspondent ? `Dear ${correspondent},` : 'Dear author,'),
    paragraph(
      nothing
        ? `Thank you for sending us ${report}${generic ? '' : ` for ${journal.name}`}. At first reading we have no question about its form. It now goes on to the editors, who may have questions of their own.`
        : `Thank you for sending us ${report}${generic ? '' : ` for ${journal.name}`}. Before it can go on to the editors, we ask you to look at the points below. The line numbers are those of the file you sent.`,
    ),
    ...(blocking.length > 0
      ? [paragraph('Please correct or complete the following. Without it the report can’t go on.'), list(blocking, 1)]
      : []),
    ...(ask.length > 0
      ? [
          paragraph(
            blocking.length > 0
              ? 'We also have the following questions. For each, would you please correct the report, or tell us why it is right as it stands?'
              : 'For each of these questions, would you please correct the report, or tell us why it is right as it stands?',
          ),
          list(ask, blocking.length + 1),
        ]
      : []),
    ...(nothing
      ? []
      : [
          paragraph(
            'Please answer by number, and mark what you changed. Should we have misread the report somewhere, a word of explanation is enough.',
          ),
          paragraph('Please send nothing that could identify the patient, neither in the report nor in your answer.'),
        ]),
    paragraph('With kind regards'),
    paragraph(office),
  ];
}

function list(entries: readonly VerdictEntry[], start: number): Block {
  return { kind: 'list', start, items: entries.map((entry) => [pointBlock(entry)]) };
}

function pointBlock({ topic, rule, message, places }: VerdictEntry): Block {
  // A letter travels: it doesn't repeat what may identify a patient.
  const isPrivate = rule?.startsWith('privacy/') === true;
  const text = isPrivate
    ? 'Something here may identify the patient. Please remove it, or replace it by what is not specific.'
    : message;
  const where = placesText(places);
  return { kind: 'paragraph', content: [...plain(`${topic}${where ? `, ${where}` : ''}: `), ...withCode(text)] };
}
