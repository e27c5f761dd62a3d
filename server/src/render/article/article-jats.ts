import { type Xml, xml } from '../document/xml';
import type { Statement } from '../statements';
import { noTitle, typeLabel } from '../wording';
import type { Article, ArticleSection } from './article';
import type { Affiliation, Author } from './authors';
import { creditTerm } from './credit';
import { blocksAsJats, inlineAsJats } from './jats-blocks';
import { referenceAsJats } from './jats-references';

/*
 * JATS 1.3, Journal Publishing (ANSI/NISO Z39.96-2021), what publishers and PubMed Central take. Tagging follows the
 * recommendations of JATS4R for authors, ORCID, CRediT, funding, conflicts of interest and data availability.
 */

const doctype =
  '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.3 20210610//EN" "JATS-journalpublishing1-3.dtd">';

/** A whole report as JATS. Pictures are not in it: `graphic` names their files. */
export function articleToJats(article: Article): string {
  const root = xml(
    'article',
    {
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xmlns:mml': 'http://www.w3.org/1998/Math/MathML',
      'article-type': article.type === 'image letter' ? 'letter' : 'case-report',
      'dtd-version': '1.3',
      'xml:lang': 'en',
    },
    xml('front', {}, journalMeta(article), articleMeta(article)),
    xml(
      'body',
      {},
      article.body.map((section, index) => sectionAsJats(section, `sec${index + 1}`)),
    ),
    backOf(article),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}\n${root.xml}\n`;
}

/** Our own profiles for any journal are no journal. */
function journalMeta({ journal }: Article): Xml {
  const generic = journal.id.startsWith('generic');
  return xml(
    'journal-meta',
    {},
    xml('journal-id', { 'journal-id-type': 'publisher-id' }, journal.id),
    generic ? undefined : xml('journal-title-group', {}, xml('journal-title', {}, journal.name)),
    // The element is required, and the number is the journal's to give.
    xml('issn', { 'publication-format': 'electronic' }),
  );
}

function articleMeta(article: Article): Xml {
  const { title, type, authors, affiliations, statements, words, figures, references } = article;
  const funding = statements.find(({ id }) => id === 'funding')?.text;
  return xml(
    'article-meta',
    {},
    xml(
      'article-categories',
      {},
      xml('subj-group', { 'subj-group-type': 'heading' }, xml('subject', {}, typeLabel(type))),
    ),
    xml('title-group', {}, xml('article-title', {}, title ?? noTitle)),
    authors.length > 0 ? xml('contrib-group', {}, authors.map(authorAsJats)) : undefined,
    affiliations.map(affiliationAsJats),
    authorNotes(authors, statements),
    abstractElement(article),
    keywordsElement(article),
    funding ? xml('funding-group', {}, xml('funding-statement', {}, funding)) : undefined,
    xml(
      'counts',
      {},
      xml('fig-count', { count: figures.length }),
      xml('ref-count', { count: references.length }),
      xml('word-count', { count: words.body }),
    ),
  );
}

function abstractElement({ abstract }: Article): Xml | undefined {
  return abstract.length > 0 ? xml('abstract', {}, abstract.map(abstractSection)) : undefined;
}

function keywordsElement({ keywords }: Article): Xml | undefined {
  if (keywords.length === 0) return undefined;
  const all = keywords.map((keyword) => xml('kwd', {}, keyword));
  return xml('kwd-group', { 'kwd-group-type': 'author' }, all);
}

/** The abstract and the keywords alone, for the front of somebody else's article. */
export function abstractAsJats(article: Article): string {
  return [abstractElement(article), keywordsElement(article)].flatMap((each) => each?.xml ?? []).join('\n');
}

function authorAsJats(author: Author): Xml {
  const { name, degrees, orcid, affiliations, corresponding, roles, email } = author;
  return xml(
    'contrib',
    { 'contrib-type': 'author', corresp: corresponding ? 'yes' : undefined },
    orcid ? xml('contrib-id', { 'contrib-id-type': 'orcid' }, `https://orcid.org/${orcid}`) : undefined,
    // Which part of a name is the family's can't be told from the name.
    xml('string-name', {}, name),
    degrees.length > 0 ? xml('degrees', {}, degrees.join(', ')) : undefined,
    roles.map(roleAsJats),
    affiliations.map((number) =>
      xml('xref', { 'ref-type': 'aff', rid: `aff${number}` }, xml('sup', {}, String(number))),
    ),
    corresponding && email ? xml('xref', { 'ref-type': 'corresp', rid: 'cor1' }, '*') : undefined,
  );
}

function roleAsJats(role: string): Xml {
  const term = creditTerm(role);
  if (!term) return xml('role', {}, role);
  return xml(
    'role',
    {
      vocab: 'credit',
      'vocab-identifier': 'https://credit.niso.org/',
      'vocab-term': term.label,
      'vocab-term-identifier': term.address,
    },
    term.label,
  );
}

function affiliationAsJats({ number, department, name, city, country, ror }: Affiliation): Xml {
  return xml(
    'aff',
    { id: `aff${number}` },
    xml('label', {}, String(number)),
    department ? xml('institution', { 'content-type': 'dept' }, department) : undefined,
    department && name ? ', ' : undefined,
    name
      ? xml(
          'institution-wrap',
          {},
          xml('institution', {}, name),
          ror ? xml('institution-id', { 'institution-id-type': 'ror' }, ror) : undefined,
        )
      : undefined,
    city ? ', ' : undefined,
    city ? xml('city', {}, city) : undefined,
    country ? ', ' : undefined,
    country ? xml('country', {}, country) : undefined,
  );
}

function authorNotes(authors: readonly Author[], statements: readonly Statement[]): Xml | undefined {
  const writer = authors.find(({ corresponding, email }) => corresponding && email);
  const conflicts = statements.find(({ id }) => id === 'conflicts')?.text;
  if (!writer && !conflicts) return undefined;
  return xml(
    'author-notes',
    {},
    writer ? xml('corresp', { id: 'cor1' }, `* ${writer.name}: `, xml('email', {}, writer.email!)) : undefined,
    conflicts ? xml('fn', { 'fn-type': 'coi-statement' }, xml('p', {}, conflicts)) : undefined,
  );
}

function abstractSection({ heading, blocks }: ArticleSection): Xml {
  const content = blocksAsJats(blocks);
  if (heading.length === 0) return { xml: content.map((each) => each.xml).join('') };
  return xml('sec', {}, xml('title', {}, inlineAsJats(heading)), content);
}

/** The values that JATS suggests for sections of an article. */
const sectionTypes: Record<string, string> = {
  introduction: 'intro',
  case: 'cases',
  timeline: 'cases',
  discussion: 'discussion',
  conclusion: 'conclusions',
};

function sectionAsJats(section: ArticleSection, id: string): Xml {
  const { heading, slot, blocks, sections } = section;
  const content = blocksAsJats(blocks);
  // Text in front of the first heading is no section.
  if (heading.length === 0) return { xml: content.map((each) => each.xml).join('') };
  return xml(
    'sec',
    { id, 'sec-type': slot && sectionTypes[slot] },
    xml('title', {}, inlineAsJats(heading)),
    content,
    sections.map((inner, index) => sectionAsJats(inner, `${id}-${index + 1}`)),
  );
}

const statementTypes: Partial<Record<Statement['id'], string>> = {
  irb: 'ethics-statement',
  'consent-treatment': 'ethics-statement',
  'consent-publication': 'ethics-statement',
  'data-availability': 'data-availability',
};

function backOf({ acknowledgements, statements, references }: Article): Xml | undefined {
  const told = statements.filter(({ id }) => id !== 'funding' && id !== 'conflicts' && id !== 'author-contributions');
  if (acknowledgements.length + told.length + references.length === 0) return undefined;
  return xml(
    'back',
    {},
    acknowledgements.length > 0 ? xml('ack', {}, blocksAsJats(acknowledgements)) : undefined,
    told.map(({ id, label, text }) =>
      xml('sec', { 'sec-type': statementTypes[id] ?? id }, xml('title', {}, label), xml('p', {}, text)),
    ),
    references.length > 0
      ? xml('ref-list', {}, xml('title', {}, 'References'), references.map(referenceAsJats))
      : undefined,
  );
}
