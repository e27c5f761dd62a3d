import * as vscode from 'vscode';

/** The only folder a preview may load from. */
export function mediaFolder(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist', 'preview');
}

/** Text that is allowed in an attribute and nowhere guessed: 128 random bits. */
function makeNonce(): string {
  return crypto.randomUUID().replaceAll('-', '');
}

/**
 * The preview's page. It is empty: the text of the report arrives as a message and is put in by the page's script.
 * What it shows is the report's, and English; what it says of it is in the language of the editor.
 * Nothing is allowed but its own style sheet and script; there is no inline style and no source to load from.
 */
export function pageHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = makeNonce();
  const media = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(mediaFolder(extension), name));
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vscode.l10n.t('Case Report Preview')}</title>
<link rel="stylesheet" href="${media('preview.css')}">
</head>
<body>
<header>
<p id="title"></p>
<nav aria-label="${vscode.l10n.t('Part of the report')}">
<button type="button" data-part="abstract" aria-pressed="true">${vscode.l10n.t('Abstract')}</button>
<button type="button" data-part="timeline" aria-pressed="false">${vscode.l10n.t('Timeline')}</button>
<button type="button" data-part="outcomes" aria-pressed="false">${vscode.l10n.t('Scores')}</button>
<button type="button" data-part="checklist" aria-pressed="false">${vscode.l10n.t('Checklist')}</button>
</nav>
<div id="tools" hidden>
<label for="journal">${vscode.l10n.t('Journal')}</label>
<select id="journal"></select>
<button type="button" id="use" hidden>${vscode.l10n.t('Use for the report')}</button>
<span class="group" role="group" aria-label="${vscode.l10n.t('Copy the abstract')}">
<button type="button" data-copy="text">${vscode.l10n.t('Copy as text')}</button>
<button type="button" data-copy="word">${vscode.l10n.t('Copy for Word')}</button>
<button type="button" data-copy="jats">${vscode.l10n.t('Copy as JATS')}</button>
</span>
</div>
</header>
<p id="status" role="status" aria-live="polite"></p>
<main id="content" lang="en" aria-label="${vscode.l10n.t('Preview')}" aria-describedby="usage"></main>
<footer>
<p id="usage">${vscode.l10n.t('Double-click a passage, or press Enter on a heading or a link, to go to its source.')}</p>
</footer>
<script nonce="${nonce}" src="${media('preview.js')}"></script>
</body>
</html>`;
}
