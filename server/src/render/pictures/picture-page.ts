import { escapeHtml } from '../escape';
import { page } from '../page';
import { noTitle } from '../wording';
import { type Table, tableToHtml } from './table';

/** A picture with its tables, before it is a page, a part of the preview, or text. */
export interface Illustrated {
  /** `Timeline`, `Scores over time`. */
  readonly heading: string;
  /** The report's title. */
  readonly title: string | undefined;
  readonly svg: string;
  readonly tables: readonly Table[];
  /** The zero-based line that it is about. */
  readonly line: number;
}

/** A picture as the body fragment of a page; the same facts stand below it as tables. */
export function pictureToHtml({ heading, title, svg, tables, line }: Illustrated): string {
  return [
    '<article class="picture-part">',
    `<h1 data-line="${line}">${escapeHtml(heading)}</h1>`,
    `<p class="label">${escapeHtml(title ?? noTitle)}</p>`,
    `<figure data-line="${line}">${svg}</figure>`,
    ...(tables.length > 0
      ? ['<details>', '<summary>The same as a table</summary>', ...tables.map(tableToHtml), '</details>']
      : []),
    '</article>',
  ].join('\n');
}

const style = `
body { max-width: 48rem; }
figure { margin: 0 0 1em; }
figure svg { display: block; max-width: 100%; height: auto; }
table { margin: 1em 0; border-collapse: collapse; font-size: 0.9rem; }
caption { padding: 0.3em 0; font-weight: bold; text-align: start; }
th, td { padding: 0.25em 0.8em 0.25em 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th { font-weight: normal; }
thead th { font-weight: bold; }
`;

/** A picture as a page of its own. */
export function pictureToPage(illustrated: Illustrated): string {
  return page(`${illustrated.heading}: ${illustrated.title ?? noTitle}`, style, pictureToHtml(illustrated));
}
