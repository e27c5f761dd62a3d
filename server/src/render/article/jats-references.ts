import type { CslName } from '../../core/model/surroundings';
import { wordsOf } from '../document/content';
import { type Xml, xml } from '../document/xml';
import type { NumberedReference } from './citations';
import { containerOf, doiOf, familyOf, textOf, vancouver, yearOf } from './vancouver';

/** What JATS calls the kinds of publication whose parts are tagged; others are given as a line of text. */
const kinds: Record<string, string> = { 'article-journal': 'journal', book: 'book', chapter: 'book' };

/** A reference as JATS: its parts by name where they are known, else as it is printed. */
export function referenceAsJats({ number, item }: NumberedReference): Xml {
  const kind = kinds[item.type];
  const title = textOf(item.title);
  const body =
    kind && title
      ? xml('element-citation', { 'publication-type': kind }, ...partsOf(item, kind, title))
      : xml('mixed-citation', {}, wordsOf(vancouver(item)));
  return xml('ref', { id: `ref${number}` }, xml('label', {}, String(number)), body);
}

function partsOf(item: NumberedReference['item'], kind: string, title: string): (Xml | undefined)[] {
  const part = (name: string, value: string) => (value ? xml(name, {}, value) : undefined);
  const [first, last] = pageEnds(textOf(item.page));
  const isChapter = item.type === 'chapter';
  const year = yearOf(item.issued);
  const doi = doiOf(item);
  const pmid = textOf(item.PMID);
  return [
    people('author', item.author),
    isChapter ? people('editor', item.editor) : undefined,
    kind === 'journal' ? part('article-title', title) : isChapter ? part('chapter-title', title) : undefined,
    part('source', kind === 'journal' ? containerOf(item) : isChapter ? textOf(item['container-title']) : title),
    part('edition', textOf(item.edition)),
    part('publisher-loc', textOf(item['publisher-place'])),
    part('publisher-name', kind === 'book' ? textOf(item.publisher) : ''),
    /^\d{4}$/.test(year) ? xml('year', { 'iso-8601-date': year }, year) : part('year', year),
    part('volume', textOf(item.volume)),
    part('issue', textOf(item.issue)),
    part('fpage', first),
    part('lpage', last),
    doi ? xml('pub-id', { 'pub-id-type': 'doi' }, doi) : undefined,
    /^\d{1,9}$/.test(pmid) ? xml('pub-id', { 'pub-id-type': 'pmid' }, pmid) : undefined,
  ];
}

/** The first and the last page, both in full. */
function pageEnds(pages: string): [string, string] {
  const match = /^([a-z]{0,2}\d{1,9}[a-z]?)\s*(?:[\u2010-\u2015-]{1,2})\s*([a-z]{0,2}\d{1,9}[a-z]?)$/i.exec(pages);
  if (!match) return [pages, ''];
  const [, from = '', to = ''] = match;
  const whole =
    /^\d+$/.test(from) && /^\d+$/.test(to) && to.length < from.length
      ? from.slice(0, from.length - to.length) + to
      : to;
  return [from, whole];
}

function people(role: string, names: readonly CslName[] | undefined): Xml | undefined {
  if (!Array.isArray(names) || names.length === 0) return undefined;
  return xml(
    'person-group',
    { 'person-group-type': role },
    names.map((name: CslName) => {
      if (textOf(name?.literal) === 'others') return xml('etal', {});
      const family = name && familyOf(name);
      if (!family) return xml('collab', {}, textOf(name?.literal) || textOf(name?.given));
      const given = textOf(name.given);
      return xml(
        'name',
        {},
        xml('surname', {}, family),
        given ? xml('given-names', {}, given) : undefined,
        name.suffix ? xml('suffix', {}, textOf(name.suffix)) : undefined,
      );
    }),
  );
}
