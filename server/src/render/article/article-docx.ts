import { type Block, type Picture, paragraph, plain, strong } from '../document/content';
import { toDocx } from '../document/docx';
import { noTitle, typeLabel } from '../wording';
import type { Article, ArticleSection } from './article';
import { affiliationText } from './authors';
import { captionOf } from './figures';
import { vancouver } from './vancouver';

/** A whole report as a manuscript: a title page, then the text with numbered lines. */
export function articleToDocx(article: Article, pictures: ReadonlyMap<string, Picture>): Promise<Uint8Array> {
  return toDocx({
    title: article.title ?? noTitle,
    parts: [
      { blocks: titlePage(article) },
      { blocks: [...abstractOf(article), ...textOf(article)], lineNumbers: true },
    ],
    picture: ({ file }) => (file ? pictures.get(file) : undefined),
    caption: captionOf,
  });
}

function titlePage({ title, type, authors, affiliations, keywords, words, figures, references }: Article): Block[] {
  const several = affiliations.length > 1;
  const byline = authors.flatMap(({ name, degrees, affiliations: at, corresponding }, index) => {
    const marks = [...(several ? at.map(String) : []), ...(corresponding ? ['*'] : [])].join(',');
    return [
      ...(index > 0 ? plain('; ') : []),
      ...plain([name, ...degrees].join(', ')),
      ...(marks ? [{ kind: 'superscript' as const, text: marks }] : []),
    ];
  });
  const writer = authors.find(({ corresponding }) => corresponding);
  const orcids = authors.filter(({ orcid }) => orcid);
  const counts = [
    `${words.abstract} words in the abstract`,
    `${words.body} in the text`,
    counted(figures.length, 'figure'),
    counted(references.length, 'reference'),
  ];
  return [
    { kind: 'heading', level: 0, content: plain(title ?? noTitle) },
    paragraph(typeLabel(type)),
    ...(byline.length > 0 ? [{ kind: 'paragraph' as const, content: byline }] : []),
    ...affiliations.map(
      (one): Block => ({
        kind: 'paragraph',
        content: [
          ...(several ? [{ kind: 'superscript' as const, text: String(one.number) }, ...plain(' ')] : []),
          ...plain(affiliationText(one)),
        ],
      }),
    ),
    ...(writer
      ? [paragraph(strong('* Corresponding author: '), [writer.name, writer.email].filter(Boolean).join(', '))]
      : []),
    ...(orcids.length > 0
      ? [paragraph(strong('ORCID: '), orcids.map(({ name, orcid }) => `${name}, ${orcid}`).join('; '))]
      : []),
    ...(keywords.length > 0 ? [paragraph(strong('Keywords: '), keywords.join('; '))] : []),
    paragraph(strong('Length: '), counts.join(', ')),
  ];
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function abstractOf({ abstract }: Article): Block[] {
  if (abstract.length === 0) return [];
  return [heading(1, 'Abstract'), ...abstract.flatMap((section) => sectionOf(section, 2))];
}

function textOf({ body, acknowledgements, statements, references }: Article): Block[] {
  return [
    ...body.flatMap((section) => sectionOf(section, 1)),
    ...(acknowledgements.length > 0 ? [heading(1, 'Acknowledgements'), ...acknowledgements] : []),
    ...(statements.length > 0 ? [heading(1, 'Statements')] : []),
    ...statements.map(({ label, text }) => paragraph(strong(`${label}: `), text ?? '')),
    ...(references.length > 0 ? [heading(1, 'References'), referenceList(references)] : []),
  ];
}

function referenceList(references: Article['references']): Block {
  return {
    kind: 'list',
    start: 1,
    items: references.map(({ item }) => [{ kind: 'paragraph', content: vancouver(item) }]),
  };
}

function sectionOf({ heading: words, blocks, sections }: ArticleSection, level: number): Block[] {
  return [
    ...(words.length > 0 ? [{ kind: 'heading' as const, level, content: words }] : []),
    ...blocks,
    ...sections.flatMap((section) => sectionOf(section, level + 1)),
  ];
}

function heading(level: number, text: string): Block {
  return { kind: 'heading', level, content: plain(text) };
}
