import { blocksAsHtml } from '../document/html';
import { page } from '../page';
import { wrapText } from '../plain';
import { noTitle } from '../wording';
import { type ChecklistDocument, itemName, statusWords } from './checklist';
import { checklistBlocks } from './checklist-blocks';

const style = `
body { max-width: 60rem; font-family: system-ui, sans-serif; font-size: 0.95rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.35em 0.6em; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; } td:nth-child(3) { white-space: nowrap; } td:nth-child(5) { min-width: 3.5em; }
@media print { @page { size: A4 landscape; margin: 15mm; } body { font-size: 8.5pt; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;

/** The form as a page that prints. */
export function checklistToPage(document: ChecklistDocument): string {
  const title = `${document.checklist.name} checklist: ${document.title ?? noTitle}`;
  return page(title, style, `<article>\n${blocksAsHtml(checklistBlocks(document))}\n</article>`);
}

/** The form for a terminal: an item a paragraph, with the lines of the report. */
export function checklistToText({ checklist, title, entries, lines }: ChecklistDocument): string {
  const paragraphs = entries.map((entry) =>
    [
      wrapText(`[${statusWords[entry.status]}] ${itemName(entry)}: ${entry.asks}.`),
      ...entry.evidence.map(({ span, section, text }) =>
        wrapText(`${section}, line ${lines.line(span.start) + 1}: ${text}`, '  - ', '    '),
      ),
      ...entry.lacks.map((lack) => wrapText(`not found: ${lack}`, '  - ', '    ')),
      ...(entry.reason ? [wrapText(`reason: ${entry.reason}`, '  - ', '    ')] : []),
      ...(entry.status === 'missing' ? [wrapText(entry.help, '  - ', '    ')] : []),
      ...(entry.judge ? [wrapText(entry.judge, '  ? ', '    ')] : []),
    ].join('\n'),
  );
  const head = [`${checklist.name} checklist`, title ?? noTitle, ...(checklist.note ? [checklist.note] : [])];
  return `${[head.map((line) => wrapText(line)).join('\n'), ...paragraphs].join('\n\n')}\n`;
}

/** What scripts are promised: positions count lines and UTF-16 code units from zero, as those of `lint` do. */
export function checklistToData({ checklist, title, entries, lines }: ChecklistDocument) {
  return {
    checklist: checklist.id,
    name: checklist.name,
    confidence: checklist.confidence,
    title: title ?? null,
    items: entries.map(({ id, number, topic, asks, status, evidence, lacks, judge, reason }) => ({
      id,
      number: number ?? null,
      topic,
      asks,
      status,
      evidence: evidence.map(({ span, section, text }) => ({
        section,
        text,
        range: { start: lines.position(span.start), end: lines.position(span.end) },
      })),
      lacks,
      judge: judge ?? null,
      reason: reason ?? null,
    })),
  };
}

/** The checklist as JSON, with a line break at its end. */
export function checklistToJson(document: ChecklistDocument): string {
  return `${JSON.stringify(checklistToData(document), undefined, 2)}\n`;
}
