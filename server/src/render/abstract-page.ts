import type { AbstractDocument } from './abstract';
import { abstractToHtml } from './abstract-html';
import { page } from './page';
import { noTitle } from './wording';

const style = `
.jump { display: none; }
.count.over, .count.under { color: var(--alarm); font-weight: bold; }
.draft { margin: 0.5em 0; padding: 0.5em 0.8em; border: 1px dashed var(--line); font-style: italic; }
.draft .label { font-style: normal; font-weight: bold; }
.note { margin: 0.5em 0; padding: 0.2em 0.8em; border-left: 3px solid var(--line); font: 0.85rem/1.5 system-ui, sans-serif; }
.note p { margin: 0; }
.note.error, .note.warning { border-left-color: var(--alarm); }
.keywords ul { padding: 0; list-style: none; }
.keywords li { display: inline; }
.keywords li:not(:last-child)::after { content: '; '; }
@media print { section { break-inside: avoid; } }
`;

/** A formatted abstract as a page of its own. */
export function abstractToPage(document: AbstractDocument): string {
  return page(`${document.title?.text ?? noTitle} (${document.journal.name})`, style, abstractToHtml(document));
}
