import { type Block, type Inline, paragraph, plain, strong } from '../document/content';
import { noTitle } from '../wording';
import { type ChecklistDocument, type ChecklistEntry, itemName, statusWords } from './checklist';

/** The form as journals ask for it: each item with its status, where it is answered, and room for the page. */
export function checklistBlocks(document: ChecklistDocument): Block[] {
  const { checklist, title, entries } = document;
  return [
    { kind: 'heading', level: 0, content: plain(`${checklist.name} checklist`) },
    paragraph(strong(title ?? noTitle)),
    paragraph(...openSentence(entries)),
    ...(checklist.note ? [paragraph(checklist.note)] : []),
    {
      kind: 'table',
      table: {
        widths: [16, 30, 9, 38, 7],
        header: ['Item', 'What is asked', 'Status', 'Where', 'Page'].map(plain),
        rows: entries.map((entry) => [
          plain(itemName(entry)),
          asked(entry),
          [strong(statusWords[entry.status])],
          where(document, entry),
          [],
        ]),
      },
    },
    paragraph('What is found only under a key of the front matter has to be told in the text of the report as well.'),
    paragraph(`Source: ${checklist.source}, checked ${checklist.checked}.`),
  ];
}

/** What is still open, by item; no count and no score. */
function openSentence(entries: readonly ChecklistEntry[]): string[] {
  const named = (status: ChecklistEntry['status']) =>
    entries.filter((entry) => entry.status === status).map(({ number, id }) => number ?? id);
  const parts = [
    ['Missing', named('missing')],
    ['In part', named('partial')],
    ['For a reader', named('human')],
  ] as const;
  const open = parts.filter(([, names]) => names.length > 0).map(([word, names]) => `${word}: ${names.join(', ')}.`);
  return [open.length > 0 ? open.join(' ') : 'No item is open.'];
}

function asked({ asks, judge }: ChecklistEntry): Inline[] {
  return [
    ...plain(`${asks}.`),
    ...(judge ? [{ kind: 'break' } as const, { kind: 'emphasis', content: plain(judge) } as const] : []),
  ];
}

function where({ lines }: ChecklistDocument, entry: ChecklistEntry): Inline[] {
  const sentences = [
    ...entry.evidence.map(({ span, section, text }) => `${section}, line ${lines.line(span.start) + 1}: ${text}`),
    ...entry.lacks.map((lack) => `Not found: ${lack}`),
    ...(entry.reason ? [`Reason: ${entry.reason}`] : []),
    ...(entry.status === 'missing' ? [entry.help] : []),
  ];
  return sentences.flatMap((sentence, index) => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    ...plain(sentence.replaceAll('`', '')),
  ]);
}
