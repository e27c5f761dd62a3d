import type { AbstractDocument } from './abstract';
import { abstractToHtml } from './abstract-html';
import { escapeHtml } from './markdown';
import { noTitle } from './wording';

const style = `
:root { color-scheme: light dark; --text: #1b1b1b; --quiet: #57575b; --paper: #fff; --line: #8a8a8f; --alarm: #a80000; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e6e6; --quiet: #a9a9ae; --paper: #1b1b1d; --line: #77777c; --alarm: #ff9b92; } }
@media (prefers-contrast: more) { :root { --quiet: var(--text); --line: var(--text); } }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: var(--text); background: var(--paper); font: 1rem/1.55 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 1.4em 0 0.2em; font-size: 1.1rem; }
p, ul { margin: 0 0 0.7em; }
.label, .count { color: var(--quiet); font: 0.85rem/1.5 system-ui, sans-serif; }
.count.over, .count.under { color: var(--alarm); font-weight: bold; }
.draft { margin: 0.5em 0; padding: 0.5em 0.8em; border: 1px dashed var(--line); font-style: italic; }
.draft .label { font-style: normal; font-weight: bold; }
.note { margin: 0.5em 0; padding: 0.2em 0.8em; border-left: 3px solid var(--line); font: 0.85rem/1.5 system-ui, sans-serif; }
.note p { margin: 0; }
.note.error, .note.warning { border-left-color: var(--alarm); }
.keywords ul { padding: 0; list-style: none; }
.keywords li { display: inline; }
.keywords li:not(:last-child)::after { content: '; '; }
@media print { body { max-width: none; margin: 0; color: #000; background: #fff; font-size: 11pt; } section { break-inside: avoid; } h2 { break-after: avoid; } }
`;

/** A formatted abstract as a page of its own: it loads nothing, runs nothing, and prints. */
export function abstractToPage(document: AbstractDocument): string {
  const title = `${document.title?.text ?? noTitle} (${document.journal.name})`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${abstractToHtml(document)}
</main>
</body>
</html>
`;
}
