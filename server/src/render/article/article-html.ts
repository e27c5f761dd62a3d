import type { Picture } from '../document/content';
import { blocksAsHtml, type HtmlOptions, inlineAsHtml } from '../document/html';
import { escapeHtml } from '../escape';
import { page } from '../page';
import { noTitle, typeLabel } from '../wording';
import type { Article, ArticleSection } from './article';
import { affiliationText } from './authors';
import { captionOf } from './figures';
import { vancouver } from './vancouver';

const style = `
h2 { font-size: 1.25rem; } h3 { font-size: 1.05rem; margin: 1.2em 0 0.2em; }
ol, ul { margin: 0 0 0.7em; padding-left: 1.6em; }
.byline, .affiliations { margin: 0 0 0.4em; } .affiliations { padding: 0; list-style: none; color: var(--quiet); font-size: 0.9rem; }
.abstract { margin: 1.5em 0; padding: 0.1em 1em; border-left: 3px solid var(--line); }
figure { margin: 1.2em 0; break-inside: avoid; } figure img { max-width: 100%; height: auto; } figcaption { font-size: 0.92rem; }
.no-picture { padding: 1em; border: 1px dashed var(--line); color: var(--quiet); }
.table { overflow-x: auto; } table { border-collapse: collapse; margin: 0.8em 0; }
th, td { padding: 0.25em 0.8em 0.25em 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
pre { overflow-x: auto; } a { color: inherit; } .citation { text-decoration: none; }
.references li { margin-bottom: 0.35em; }
`;

/** A whole report as one file: styles and pictures are in it, nothing is loaded, nothing runs. */
export function articleToHtml(article: Article, pictures: ReadonlyMap<string, Picture>): string {
  const options: HtmlOptions = {
    picture: ({ file }) => (file ? pictures.get(file) : undefined),
    caption: captionOf,
  };
  const { title, keywords, abstract, body, acknowledgements, references, statements } = article;
  const parts = [
    '<article>',
    ...head(article),
    ...(abstract.length > 0
      ? [
          '<section class="abstract">',
          '<h2>Abstract</h2>',
          ...abstract.map((one) => sectionAsHtml(one, 3, options)),
          '</section>',
        ]
      : []),
    ...(keywords.length > 0
      ? [`<p class="keywords"><strong>Keywords:</strong> ${escapeHtml(keywords.join('; '))}</p>`]
      : []),
    ...body.map((one) => sectionAsHtml(one, 2, options)),
    ...(acknowledgements.length > 0
      ? ['<section>', '<h2>Acknowledgements</h2>', blocksAsHtml(acknowledgements, options), '</section>']
      : []),
    ...(statements.length > 0
      ? [
          '<section>',
          '<h2>Statements</h2>',
          ...statements.map(
            ({ label, text }) => `<p><strong>${escapeHtml(label)}:</strong> ${escapeHtml(text ?? '')}</p>`,
          ),
          '</section>',
        ]
      : []),
    ...(references.length > 0
      ? [
          '<section class="references">',
          '<h2>References</h2>',
          '<ol>',
          ...references.map(({ number, item }) => `<li id="reference-${number}">${inlineAsHtml(vancouver(item))}</li>`),
          '</ol>',
          '</section>',
        ]
      : []),
    '</article>',
  ];
  return page(title ?? noTitle, style, parts.join('\n'));
}

function head({ title, type, authors, affiliations, journal }: Article): string[] {
  const several = affiliations.length > 1;
  const byline = authors.map(({ name, degrees, affiliations: at, corresponding }) => {
    const marks = [...(several ? at.map(String) : []), ...(corresponding ? ['*'] : [])].join(',');
    return `${escapeHtml([name, ...degrees].join(', '))}${marks ? `<sup>${marks}</sup>` : ''}`;
  });
  const writer = authors.find(({ corresponding }) => corresponding);
  return [
    `<p class="label">${escapeHtml(typeLabel(type))} · ${escapeHtml(journal.name)}</p>`,
    `<h1>${escapeHtml(title ?? noTitle)}</h1>`,
    ...(byline.length > 0 ? [`<p class="byline">${byline.join('; ')}</p>`] : []),
    ...(affiliations.length > 0
      ? [
          '<ul class="affiliations">',
          ...affiliations.map(
            (one) => `<li>${several ? `<sup>${one.number}</sup> ` : ''}${escapeHtml(affiliationText(one))}</li>`,
          ),
          '</ul>',
        ]
      : []),
    ...(writer
      ? [
          `<p class="label">* Corresponding author: ${escapeHtml([writer.name, writer.email].filter(Boolean).join(', '))}</p>`,
        ]
      : []),
  ];
}

function sectionAsHtml({ heading, blocks, sections }: ArticleSection, level: number, options: HtmlOptions): string {
  return [
    '<section>',
    ...(heading.length > 0 ? [`<h${Math.min(6, level)}>${inlineAsHtml(heading)}</h${Math.min(6, level)}>`] : []),
    blocksAsHtml(blocks, options),
    ...sections.map((one) => sectionAsHtml(one, level + 1, options)),
    '</section>',
  ].join('\n');
}
