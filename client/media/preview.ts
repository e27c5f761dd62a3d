// The script of the preview's page. It is given HTML by the extension, puts it in as inert nodes, and keeps editor and
// page at the same place.
import type { PreviewPart } from '../../server/src/lsp/protocol';
import type { FromPage, PageState, ToPage } from '../src/preview/messages';

interface Host {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const content = byId('content');
const title = byId('title');
const tools = byId('tools');
const journal = byId('journal') as HTMLSelectElement;
const use = byId('use');
const status = byId('status');
const switches = [...document.querySelectorAll<HTMLButtonElement>('button[data-part]')];

/** What has no business in an abstract. The server writes none of it; this holds even if it did. */
const unwanted = 'script, style, link, meta, base, iframe, object, embed, form, input, template';

/** While the page scrolls by order of the editor, its own scrolling is no news. Milliseconds of `performance.now()`. */
let quietUntil = 0;
let shown = '';
let uri = host.getState()?.uri ?? '';
let line = host.getState()?.line ?? 0;
let part: PreviewPart = host.getState()?.part ?? 'abstract';

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No #${id}.`);
  return element;
}

function blocks(): HTMLElement[] {
  // A table that is folded away is no place to go to.
  return [...content.querySelectorAll<HTMLElement>('[data-line]')].filter((block) => block.checkVisibility());
}

function lineOf(block: Element): number {
  return Number(block.getAttribute('data-line'));
}

/** Parses in a document of its own, in which nothing runs or loads, and takes over what may stay. */
function inert(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.body.querySelectorAll(unwanted)) element.remove();
  for (const element of parsed.body.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (/^on|^style$/i.test(name)) element.removeAttribute(name);
  }
  for (const link of parsed.body.querySelectorAll('a[href]')) {
    if (!/^(?:https?:|mailto:|#)/i.test(link.getAttribute('href') ?? '')) link.removeAttribute('href');
  }
  return [...parsed.body.childNodes].map((node) => document.adoptNode(node));
}

function present(message: Extract<ToPage, { type: 'content' }>): void {
  const another = message.uri !== uri || message.part !== part;
  title.textContent = message.title;
  tools.hidden = message.part !== 'abstract';
  use.hidden = !message.tried;
  showJournals(message);
  if (another || shown === '' || status.classList.contains('problem')) say(message.announcement);
  part = message.part;
  showPart();
  if (another) line = 0;
  uri = message.uri;
  remember();
  if (message.html === shown) return;
  shown = message.html;
  // New content may move what is seen; that is no scrolling of the reader's.
  quietUntil = performance.now() + 250;
  const focused = headings().indexOf(document.activeElement as HTMLElement);
  const marked = content.querySelector('.here');
  const markedLine = marked ? lineOf(marked) : undefined;
  content.replaceChildren(...inert(message.html));
  for (const heading of headings()) heading.tabIndex = 0;
  if (focused >= 0) headings()[focused]?.focus({ preventScroll: true });
  if (markedLine !== undefined) mark(markedLine);
  if (another) scrollTo(0, 0);
}

/** The list of journals with the one that is shown; it stays as it is while a reader goes through it. */
function showJournals({ journals, journalId }: Extract<ToPage, { type: 'content' }>): void {
  const known = [...journal.options].map(({ value }) => value).join();
  if (known !== journals.map(({ id }) => id).join())
    journal.replaceChildren(...journals.map(({ id, name }) => new Option(name, id)));
  journal.value = journalId;
}

/** Puts an abstract on the clipboard as a word processor takes it. */
function copy({ html, text, done, failed }: Extract<ToPage, { type: 'copy' }>): void {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', put);
  say(isDone ? done : failed, !isDone);
}

/** Which button is down says which part is shown. */
function showPart(): void {
  for (const button of switches) button.setAttribute('aria-pressed', String(button.dataset.part === part));
}

function headings(): HTMLElement[] {
  return [...content.querySelectorAll<HTMLElement>(':is(h1, h2, h3, h4)[data-line]')];
}

/** The block a line of the report belongs to: the last one that starts there or before, wherever it stands. */
function blockAt(wanted: number): HTMLElement | undefined {
  let best: HTMLElement | undefined;
  for (const block of blocks()) {
    const at = lineOf(block);
    if (at <= wanted && (best === undefined || at >= lineOf(best))) best = block;
  }
  return best;
}

/**
 * Shows what the editor shows. The journal's order is not the report's, and a remark may belong to a line far above the
 * abstract: what stands in the visible lines comes before what lies above them.
 */
function scrollToLines(first: number, last: number): void {
  const inside = blocks().filter((block) => lineOf(block) >= first && lineOf(block) <= last);
  const block = inside.sort((a, b) => lineOf(a) - lineOf(b))[0] ?? blockAt(first);
  quietUntil = performance.now() + 250;
  line = first;
  remember();
  if (block && block !== blocks()[0]) block.scrollIntoView({ block: 'start', behavior: 'instant' });
  else scrollTo({ top: 0, behavior: 'instant' });
}

function mark(wanted: number): void {
  const block = blockAt(wanted);
  for (const old of content.querySelectorAll('.here')) {
    old.classList.remove('here');
    old.removeAttribute('aria-current');
  }
  if (!block) return;
  block.classList.add('here');
  block.setAttribute('aria-current', 'location');
}

function say(text: string, problem = false): void {
  status.textContent = text;
  status.classList.toggle('problem', problem);
}

function remember(): void {
  if (uri !== '') host.setState({ uri, line, part });
}

function openSource(target: EventTarget | null): void {
  const block = target instanceof Element ? target.closest('[data-line]') : undefined;
  if (block) host.postMessage({ type: 'open', line: lineOf(block) });
}

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'content') present(data);
  else if (data.type === 'scroll') scrollToLines(data.first, data.last);
  else if (data.type === 'mark') mark(data.line);
  else if (data.type === 'copy') copy(data);
  else if (data.type === 'status') say(data.text, data.problem);
});

/** Nobody scrolls a page without the pointer on it or the focus in it: then it was its content that moved. */
function readerIsHere(): boolean {
  return document.hasFocus() || document.documentElement.matches(':hover');
}

let frame = 0;
addEventListener('scroll', () => {
  if (performance.now() < quietUntil || frame !== 0 || !readerIsHere()) return;
  frame = requestAnimationFrame(() => {
    frame = 0;
    const top = blocks().find((block) => block.getBoundingClientRect().bottom > 0);
    const now = scrollY === 0 || !top ? 0 : lineOf(top);
    if (now === line) return;
    line = now;
    remember();
    host.postMessage({ type: 'scrolled', line });
  });
});

content.addEventListener('dblclick', ({ target }) => {
  // The word that a double click selects is not what the reader meant.
  getSelection()?.removeAllRanges();
  openSource(target);
});
content.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a.jump') : undefined;
  if (!link) return;
  event.preventDefault();
  openSource(link);
});
content.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target instanceof HTMLHeadingElement) openSource(event.target);
});
journal.addEventListener('change', () => host.postMessage({ type: 'journal', id: journal.value }));
use.addEventListener('click', () => host.postMessage({ type: 'selectJournal', id: journal.value }));
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
  button.addEventListener('click', () =>
    host.postMessage({ type: 'copy', as: button.dataset.copy as 'text' | 'word' | 'jats' }),
  );

for (const button of switches)
  button.addEventListener('click', () => host.postMessage({ type: 'show', part: button.dataset.part as PreviewPart }));

host.postMessage({ type: 'ready' });
