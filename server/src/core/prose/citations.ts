import type { Span } from '../text/span';
import { crossReference, once, type Prose } from './prose';

/** A key that the text cites, as `eker2010` in `[@eker2010]`. */
export interface Citation {
  readonly key: string;
  /** The key without its `@`. */
  readonly span: Span;
}

const inCaption = /\[[^\]\n]{0,20}@[^\]\n]{1,500}\]/g;
const key = /(?<![\p{L}\p{N}])@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,200})/gu;

/** The references that are cited, in the order of the file: in the front matter's texts, such as captions, and in the narrative. */
export const citationsOf = once((prose: Prose): readonly Citation[] =>
  allKeys(prose).filter((citation) => !crossReference.test(citation.key)),
);

/** The figures that are cited by their id, as `[@fig:mri]`; the key is the id alone. */
export const figureKeys = once((prose: Prose): readonly Citation[] =>
  allKeys(prose).flatMap((citation) =>
    /^fig[:-]./.test(citation.key)
      ? [{ key: citation.key.slice(4), span: { start: citation.span.start + 4, end: citation.span.end } }]
      : [],
  ),
);

const allKeys = once((prose: Prose): Citation[] => {
  const { text, source } = prose.report;
  const found: Citation[] = [];
  const front = text.slice(0, source.body.span.start);
  if (front.includes('@')) {
    for (const mark of front.matchAll(inCaption)) {
      for (const match of mark[0].matchAll(key)) {
        const name = match[1]!.replace(/[.:]$/, '');
        const start = mark.index + match.index + 1;
        found.push({ key: name, span: { start, end: start + name.length } });
      }
    }
  }
  for (const { keys } of prose.citations) {
    // An address in brackets, `[write to a@b.org]`, cites nothing.
    for (const one of keys) if (!/[\p{L}\p{N}]/u.test(text[one.span.start - 2] ?? '')) found.push(one);
  }
  return found;
});
