import type { Journal } from '../core/model/generated/types';
import type { Article, ArticleSection } from './article/article';
import { abstractAsJats } from './article/article-jats';
import { type Block, type Inline, paragraph, plain } from './document/content';
import { blocksAsHtml } from './document/html';
import { blocksAsText } from './document/text';

/** The author's abstract for the clipboard, as a journal prints it: no drafts, no marks, nothing of the tool's. */
export interface AbstractCopies {
  readonly text: string;
  /** For a word processor: paragraphs with their headings in bold. */
  readonly html: string;
  /** `<abstract>` and `<kwd-group>`, for the front of a JATS article. */
  readonly jats: string;
}

/** Writes an article's abstract and keywords in every form that can be copied. */
export function abstractCopies(article: Article): AbstractCopies {
  const blocks = [
    ...article.abstract.flatMap((section) => sectionBlocks(section, article.journal)),
    ...(article.keywords.length > 0
      ? [paragraph({ kind: 'strong', content: plain('Keywords:') }, ` ${article.keywords.join('; ')}`)]
      : []),
  ];
  return { text: blocksAsText(blocks), html: blocksAsHtml(blocks), jats: abstractAsJats(article) };
}

/** The heading opens the first paragraph: `Background: …`, or in capitals where the journal has it so. */
function sectionBlocks({ heading, blocks }: ArticleSection, journal: Journal): Block[] {
  if (heading.length === 0) return [...blocks];
  const capitals = journal.abstract.layout === 'capital labels';
  const label: Inline = {
    kind: 'strong',
    content: capitals ? heading.map(inCapitals) : [...heading, { kind: 'text', text: ':' }],
  };
  const [first, ...rest] = blocks;
  return first?.kind === 'paragraph'
    ? [{ kind: 'paragraph', content: [label, { kind: 'text', text: ' ' }, ...first.content] }, ...rest]
    : [{ kind: 'paragraph', content: [label] }, ...blocks];
}

function inCapitals(part: Inline): Inline {
  return part.kind === 'text' ? { ...part, text: part.text.toUpperCase() } : part;
}
