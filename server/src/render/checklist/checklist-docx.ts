import { toDocx } from '../document/docx';
import { noTitle } from '../wording';
import type { ChecklistDocument } from './checklist';
import { checklistBlocks } from './checklist-blocks';

/** The form for a word processor. */
export function checklistToDocx(document: ChecklistDocument): Promise<Uint8Array> {
  return toDocx({
    title: `${document.checklist.name} checklist: ${document.title ?? noTitle}`,
    parts: [{ blocks: checklistBlocks(document), landscape: true }],
    spacing: 1,
    size: 10,
  });
}
