import { withoutControls } from '../plain';
import { noTitle } from '../wording';
import type { Illustrated } from './picture-page';
import { tableToText } from './table';

/** What a picture shows as plain text: its tables. */
export function pictureToText({ heading, title, tables }: Illustrated): string {
  const parts = tables.length > 0 ? tables.map(tableToText) : ['Nothing yet.'];
  return `${[`${heading}: ${title ?? noTitle}`, ...parts].map(withoutControls).join('\n\n')}\n`;
}
