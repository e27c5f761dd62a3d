import type { CslDate, CslItem, CslName } from '../../core/model/surroundings';
import type { Inline } from '../document/content';

/*
 * A reference as biomedical journals print it.
 * Source: Citing Medicine, 2nd edition (National Library of Medicine), as summarised in the ICMJE's sample references.
 */

/** More authors than this are cut to them and "et al.", as the ICMJE's samples have it. */
const mostAuthors = 6;

/** A reference in Vancouver style. Pure; never throws, whatever the values of the item are. */
export function vancouver(item: CslItem): Inline[] {
  const doi = doiOf(item);
  const text = partsOf(item)
    .map((part) => closed(part))
    .filter((part) => part !== '')
    .join(' ');
  const parts: Inline[] = [{ kind: 'text', text: text || `${closed(item.id)}` }];
  if (doi)
    parts.push({ kind: 'text', text: ' doi: ' }, link(`https://doi.org/${encodeURI(doi)}`, doi), {
      kind: 'text',
      text: '.',
    });
  else if (urlOf(item)) parts.push({ kind: 'text', text: ' Available from: ' }, link(urlOf(item)!, urlOf(item)!));
  const pmid = textOf(item.PMID);
  if (/^\d{1,9}$/.test(pmid)) parts.push({ kind: 'text', text: ` PMID: ${pmid}.` });
  return parts;
}

function link(href: string, text: string): Inline {
  return { kind: 'link', href, content: [{ kind: 'text', text }] };
}

function partsOf(item: CslItem): string[] {
  const title = textOf(item.title);
  const year = yearOf(item.issued);
  switch (item.type) {
    case 'article-journal':
    case 'article-magazine':
    case 'article-newspaper':
    case 'article':
      return [names(item.author), title, containerOf(item), issueOf(item, year)];
    case 'chapter':
    case 'paper-conference':
    case 'entry-encyclopedia':
    case 'entry-dictionary': {
      const editors = names(item.editor);
      const book = [editors && `${editors}, ${plural(item.editor, 'editor')}`, textOf(item['container-title'])].filter(
        Boolean,
      );
      const pages = pagesOf(item);
      return [
        names(item.author),
        title,
        book.length > 0 ? `In: ${book.map(closed).join(' ')}` : '',
        editionOf(item),
        imprint(item, year),
        pages && `p. ${pages}`,
      ];
    }
    case 'thesis':
      return [names(item.author), `${title} [dissertation]`, imprint(item, year)];
    case 'webpage':
    case 'post-weblog':
    case 'post':
      return [
        names(item.author),
        `${title} [Internet]`,
        imprint({ ...item, publisher: textOf(item.publisher) || textOf(item['container-title']) }, year),
      ];
    default: {
      const editors = names(item.editor);
      const by = names(item.author) || (editors && `${editors}, ${plural(item.editor, 'editor')}`);
      return [by, title, containerOf(item), editionOf(item), imprint(item, year)];
    }
  }
}

/** `Spine (Phila Pa 1976)`: the short title of a journal where the item has one. */
export function containerOf(item: CslItem): string {
  return textOf(item['container-title-short']) || textOf(item.journalAbbreviation) || textOf(item['container-title']);
}

/** `2001;92(1-2):147-57`. */
function issueOf(item: CslItem, year: string): string {
  const volume = textOf(item.volume);
  const issue = textOf(item.issue);
  const pages = pagesOf(item);
  const numbers = `${volume}${issue ? `(${issue})` : ''}${pages ? `:${pages}` : ''}`;
  return numbers ? `${year}${year ? ';' : ''}${numbers}` : year;
}

/** `Oxford: Oxford University Press; 2010`. */
function imprint(item: CslItem, year: string): string {
  const publisher = [textOf(item['publisher-place']), textOf(item.publisher)].filter(Boolean).join(': ');
  return [publisher, year].filter(Boolean).join('; ');
}

function editionOf(item: CslItem): string {
  const edition = textOf(item.edition);
  if (!/^\d{1,3}$/.test(edition)) return edition && (/\bed/i.test(edition) ? edition : `${edition} ed`);
  const number = Number(edition);
  const ending = number % 100 >= 11 && number % 100 <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th');
  return number === 1 ? '' : `${number}${ending} ed`;
}

/** `147-57`: what the last page has in common with the first is left out. */
export function pagesOf(item: CslItem): string {
  return textOf(item.page)
    .replace(/\s*[\u2010-\u2015-]{1,2}\s*/g, '-')
    .replace(/\b(\d{1,9})-(\d{1,9})\b/g, (whole, from: string, to: string) => {
      if (from.length !== to.length || Number(to) <= Number(from)) return whole;
      let same = 0;
      while (from[same] === to[same]) same++;
      return `${from}-${to.slice(same)}`;
    });
}

/** The year of a date, as far as it is known. */
export function yearOf(date: CslDate | undefined): string {
  const parts = date?.['date-parts'];
  const year = Array.isArray(parts) && Array.isArray(parts[0]) ? textOf(parts[0][0]) : '';
  return year || textOf(date?.literal) || (/\b\d{4}\b/.exec(textOf(date?.raw))?.[0] ?? '');
}

/** `Eker HE, Cok OY, et al.`; `undefined` authors are none. */
function names(all: readonly CslName[] | undefined): string {
  if (!Array.isArray(all)) return '';
  const others = textOf(all.at(-1)?.literal) === 'others';
  const known = (others ? all.slice(0, -1) : all).map(nameOf).filter(Boolean);
  const cut = known.length > mostAuthors;
  return [...known.slice(0, mostAuthors), ...(cut || (others && known.length > 0) ? ['et al'] : [])].join(', ');
}

/** A name as a list prints it: `van der Berg JA`. */
export function nameOf(name: CslName | undefined): string {
  if (typeof name !== 'object' || name === null) return '';
  const family = familyOf(name);
  if (!family) return textOf(name.literal) || textOf(name.given);
  return [family, initials(textOf(name.given)), textOf(name.suffix)].filter(Boolean).join(' ');
}

/** The family name with its particles. */
export function familyOf(name: CslName): string {
  return [textOf(name['dropping-particle']), textOf(name['non-dropping-particle']), textOf(name.family)]
    .filter(Boolean)
    .join(' ');
}

/** `HE` for `Hatice Evren`, `JP` for `Jean-Pierre`. */
function initials(given: string): string {
  return given
    .split(/[\s.-]+/)
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => (/^\p{Lu}{2,3}$/u.test(part) ? part : (/\p{L}/u.exec(part)?.[0].toUpperCase() ?? '')))
    .join('')
    .slice(0, 6);
}

function plural(all: readonly unknown[] | undefined, word: string): string {
  return Array.isArray(all) && all.length > 1 ? `${word}s` : word;
}

/** The DOI without its resolver; `''` where it has none. */
export function doiOf(item: CslItem): string {
  const doi = textOf(item.DOI).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  return /^10\.\d{4,9}\/\S{1,300}$/.test(doi) ? doi : '';
}

function urlOf(item: CslItem): string | undefined {
  const url = textOf(item.URL);
  return /^https?:\/\/\S{1,2000}$/i.test(url) ? url : undefined;
}

/** A field as one line of text, without the tags that some programs put into titles. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return value
    .replace(/<\/?(?:i|b|sup|sub|sc|span)(?:\s[^<>]{0,100})?>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A part with the full stop that ends it, unless it ends with a mark of its own. */
function closed(part: string): string {
  const text = part.trim();
  return text === '' || /[.?!]$/.test(text) ? text : `${text}.`;
}
