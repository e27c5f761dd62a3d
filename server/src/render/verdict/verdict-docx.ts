import { toDocx } from '../document/docx';
import { noTitle } from '../wording';
import { letterBlocks } from './letter-blocks';
import type { Verdict } from './verdict';
import { verdictBlocks } from './verdict-blocks';

/** The verdict and, on a page of its own, the letter, for a word processor. */
export function verdictToDocx(verdict: Verdict): Promise<Uint8Array> {
  return toDocx({
    title: `Verdict: ${verdict.title ?? noTitle}`,
    parts: [{ blocks: verdictBlocks(verdict) }, { blocks: letterBlocks(verdict) }],
    spacing: 1.05,
    size: 10.5,
  });
}
