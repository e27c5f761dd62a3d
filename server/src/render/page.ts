import { escapeHtml } from './escape';

/** The looks that all pages share: quiet, in light and dark, with contrast where it is asked for, and on paper. */
const style = `
:root { color-scheme: light dark; --text: #1b1b1b; --quiet: #57575b; --paper: #fff; --line: #8a8a8f; --alarm: #a80000; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e6e6; --quiet: #a9a9ae; --paper: #1b1b1d; --line: #77777c; --alarm: #ff9b92; } }
@media (prefers-contrast: more) { :root { --quiet: var(--text); --line: var(--text); } }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: var(--text); background: var(--paper); font: 1rem/1.55 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 1.4em 0 0.2em; font-size: 1.1rem; }
p, ul { margin: 0 0 0.7em; }
sup { font-size: 0.75em; line-height: 0; }
.label, .count { color: var(--quiet); font: 0.85rem/1.5 system-ui, sans-serif; }
@media print { body { max-width: none; margin: 0; color: #000; background: #fff; font-size: 11pt; } h2 { break-after: avoid; } }
`;

/** A page of its own: it loads nothing, runs nothing, and prints. `body` is escaped already. */
export function page(title: string, ownStyle: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}${ownStyle}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
