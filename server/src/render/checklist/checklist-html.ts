import { escapeHtml } from '../escape';
import { noTitle } from '../wording';
import { type ChecklistDocument, type ChecklistEntry, itemName, statusWords } from './checklist';

/** A sign beside the word for a status, so that the eye finds what is open; the word says it. */
const signs: Readonly<Record<ChecklistEntry['status'], string>> = {
  reported: '●',
  partial: '◐',
  missing: '○',
  'not applicable': '–',
  human: '?',
};

/** A checklist as the body fragment of the preview. Every place is a link with `data-line`, the line of the report it leads to. */
export function checklistToHtml(document: ChecklistDocument): string {
  const { checklist, title } = document;
  const topics = [...new Set(document.entries.map(({ topic }) => topic))];
  return [
    '<article class="checklist">',
    `<h1>${escapeHtml(checklist.name)} checklist</h1>`,
    `<p class="label">${escapeHtml(title ?? noTitle)}</p>`,
    ...(checklist.note ? [`<p class="label">${escapeHtml(checklist.note)}</p>`] : []),
    ...topics.flatMap((topic) => [
      '<section>',
      `<h2>${escapeHtml(topic)}</h2>`,
      '<ul>',
      ...document.entries.filter((entry) => entry.topic === topic).map((entry) => itemHtml(document, entry)),
      '</ul>',
      '</section>',
    ]),
    `<p class="label">Source: ${escapeHtml(checklist.source)}, checked ${escapeHtml(checklist.checked)}.</p>`,
    '</article>',
  ].join('\n');
}

/** What is said where no guideline fits. */
export const noChecklist =
  '<article class="checklist"><h1>No checklist</h1><p>The reporting guidelines are for case reports and series, not for image letters.</p></article>';

function itemHtml(document: ChecklistDocument, entry: ChecklistEntry): string {
  const { number, asks, status, evidence, lacks, judge, reason, help, place } = entry;
  const name = number ? `${escapeHtml(number)} ` : '';
  const places = evidence.map(({ span, section, text }) => jump(document, span.start, `${section}: ${text}`));
  const open = status === 'missing' || status === 'partial';
  const notes = [
    ...lacks.map((lack) => `<li>Not found: ${escapeHtml(lack.replaceAll('`', ''))}</li>`),
    ...(reason ? [`<li>${jump(document, place.start, `Reason: ${reason}`)}</li>`] : []),
    ...(open ? [`<li>${escapeHtml(help.replaceAll('`', ''))} ${jump(document, place.start, 'Go there')}</li>`] : []),
    ...(judge ? [`<li><em>${escapeHtml(judge)}</em></li>`] : []),
  ];
  const inner = [...places.map((each) => `<li>${each}</li>`), ...notes];
  return [
    `<li class="item ${status.replace(' ', '-')}" title="${escapeHtml(itemName(entry))}">`,
    `<p><span class="status"><span aria-hidden="true">${signs[status]}</span> ${statusWords[status]}</span> ${name}${escapeHtml(asks)}.</p>`,
    ...(inner.length > 0 ? ['<ul>', ...inner, '</ul>'] : []),
    '</li>',
  ].join('\n');
}

function jump({ lines }: ChecklistDocument, offset: number, words: string): string {
  const line = lines.line(offset);
  return `<a class="jump" href="#line-${line + 1}" data-line="${line}">${escapeHtml(words)}</a>`;
}
