import { blocksAsHtml } from '../document/html';
import { blocksAsText } from '../document/text';
import { page } from '../page';
import { noTitle } from '../wording';
import { letterBlocks } from './letter-blocks';
import type { Verdict } from './verdict';
import { verdictBlocks } from './verdict-blocks';

const style = `
body { font-family: system-ui, sans-serif; font-size: 0.95rem; }
ol, ul { margin: 0 0 0.7em; padding-left: 2em; } li { margin-bottom: 0.35em; }
code { font-size: 0.92em; }
.letter { margin-top: 3em; padding-top: 1em; border-top: 2px solid var(--line); font-family: Georgia, 'Times New Roman', serif; }
@media print { body { font-size: 10pt; } .letter { border: 0; break-before: page; } }
`;

/** The verdict and, on a page of its own, the letter. */
export function verdictToPage(verdict: Verdict): string {
  const body = [
    '<article>',
    blocksAsHtml(verdictBlocks(verdict)),
    '</article>',
    '<article class="letter">',
    blocksAsHtml(letterBlocks(verdict)),
    '</article>',
  ];
  return page(`Verdict: ${verdict.title ?? noTitle}`, style, body.join('\n'));
}

/** The verdict and the letter as plain text. */
export function verdictToText(verdict: Verdict): string {
  return `${blocksAsText(verdictBlocks(verdict))}\n\n${blocksAsText(letterBlocks(verdict))}\n`;
}

/** The verdict as data, with the letter as text; with a line break at its end. */
export function verdictToJson(verdict: Verdict): string {
  const { journal, title, blocking, ask, judge, notChecked } = verdict;
  return `${JSON.stringify({ journal: journal.id, title: title ?? null, blocking, ask, judge, notChecked, letter: blocksAsText(letterBlocks(verdict)) }, undefined, 2)}\n`;
}
