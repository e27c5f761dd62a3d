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
 * Nothing is allowed but its own style sheet and script; there is no inline style and no source to load from.
 */
export function pageHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = makeNonce();
  const media = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(mediaFolder(extension), name));
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Case Report Preview</title>
<link rel="stylesheet" href="${media('preview.css')}">
</head>
<body>
<header>
<p id="title"></p>
<nav aria-label="Part of the report">
<button type="button" data-part="abstract" aria-pressed="true">Abstract</button>
<button type="button" data-part="timeline" aria-pressed="false">Timeline</button>
<button type="button" data-part="outcomes" aria-pressed="false">Scores</button>
<button type="button" data-part="checklist" aria-pressed="false">Checklist</button>
</nav>
<div id="tools" hidden>
<label for="journal">Journal</label>
<select id="journal"></select>
<button type="button" id="use" hidden>Use for the report</button>
<span class="group" role="group" aria-label="Copy the abstract">
<button type="button" data-copy="text">Copy as text</button>
<button type="button" data-copy="word">Copy for Word</button>
<button type="button" data-copy="jats">Copy as JATS</button>
</span>
</div>
</header>
<p id="status" role="status" aria-live="polite"></p>
<main id="content" aria-label="Preview" aria-describedby="usage"></main>
<footer>
<p id="usage">Double-click a passage, or press Enter on a heading or a link, to go to its source.</p>
</footer>
<script nonce="${nonce}" src="${media('preview.js')}"></script>
</body>
</html>`;
}
