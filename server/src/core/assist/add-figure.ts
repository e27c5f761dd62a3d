import { Report } from '../model/report';
import { appendEntry } from '../rules/list-edits';
import type { Edit } from '../rules/rule';
import { yamlScalar } from '../syntax/quote';
import type { Source } from '../syntax/source';

/** An image as a figure of a report. */
export interface AddedFigure {
  readonly id: string;
  /** The entry of `figures`; caption and description are the author's to write. */
  readonly edits: readonly Edit[];
  /** What to write where the cursor stands: the citation in the narrative, nothing in the front matter. */
  readonly citation: string;
}

/** Adds an image file, by its path from the report's folder, to the figures. `undefined` where there is no place for it. */
export function addFigure(source: Source, offset: number, file: string): AddedFigure | undefined {
  const report = new Report(source);
  const taken = new Set(
    report.root
      .get('figures')
      .items()
      .map((figure) => figure.get('id').text),
  );
  const name = slug(file);
  let id = name;
  for (let number = 2; taken.has(id); number++) id = `${name}-${number}`;
  const edit = appendEntry(report, 'figures', [
    ['id', id],
    ['file', yamlScalar(file, { flow: true })],
    ['caption', 'unknown'],
    ['alt', 'unknown'],
  ]);
  if (!edit) return undefined;
  return { id, edits: [edit], citation: citationAt(source, offset, id) };
}

/** What cites a figure in the narrative, apart from the word before it; nothing in the front matter. */
function citationAt({ body, text }: Source, offset: number, id: string): string {
  if (offset < body.span.start) return '';
  const afterWord = /[\p{L}\p{N}.,;:)\]]/u.test(text.charAt(offset - 1));
  return `${afterWord ? ' ' : ''}[@fig:${id}]`;
}

/** A figure's id from its file's name: small letters, digits and hyphens. */
function slug(file: string): string {
  const name = file
    .replace(/^.*\//, '')
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name || 'figure';
}
