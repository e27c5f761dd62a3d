import { Report } from '../model/report';
import type { Source } from '../syntax/source';
import { say } from '../text/say';
import type { Span } from '../text/span';
import { parseDoi } from '../values/doi';
import { parseOrcid } from '../values/orcid';
import { pathsOf } from './navigate';

/** Something that can be opened: a file by its path from the report, or an address. */
export interface Link {
  readonly span: Span;
  readonly path?: string;
  readonly address?: string;
  readonly title: string;
}

const doi = /\b(?:https?:\/\/(?:dx\.)?doi\.org\/|doi: ?)?(10\.\d{4,9}\/[^\s"'<>\]}|`]{1,200})/gi;
const mostLinks = 500;

/** The files, ORCID iDs, organisations and DOIs of a report. */
export function linksOf(source: Source): Link[] {
  const { root } = new Report(source);
  const files = pathsOf(root).map((at): Link => ({ span: at.span, path: at.fact!, title: say`Open the file` }));
  const authors = root
    .get('authors')
    .items()
    .flatMap((author): Link[] => {
      const at = author.get('orcid');
      const read = at.fact === undefined ? undefined : parseOrcid(at.fact);
      return read?.ok
        ? [{ span: at.span, address: `https://orcid.org/${read.value.id}`, title: say`Open the ORCID record` }]
        : [];
    });
  const organisations = root
    .get('affiliations')
    .items()
    .flatMap((affiliation): Link[] => {
      const at = affiliation.get('ror');
      const id = /^(?:https?:\/\/)?(?:ror\.org\/)?(0[a-z0-9]{8})$/i.exec(at.fact ?? '')?.[1];
      return id
        ? [{ span: at.span, address: `https://ror.org/${id.toLowerCase()}`, title: say`Open the ROR record` }]
        : [];
    });
  return [...files, ...authors, ...organisations, ...doisOf(source)].slice(0, mostLinks);
}

function doisOf({ text }: Source): Link[] {
  return [...text.matchAll(doi)].flatMap((match) => {
    const written = withoutSentence(match[1]!);
    const read = parseDoi(written);
    if (!read.ok) return [];
    const end = match.index + match[0].length - (match[1]!.length - written.length);
    return [
      {
        span: { start: match.index, end },
        address: `https://doi.org/${encodeURI(read.value)}`,
        title: say`Open the article`,
      },
    ];
  });
}

/** Without the punctuation and the closing bracket of the sentence around it. */
function withoutSentence(text: string): string {
  const bare = text.replace(/[.,;:!?]{1,5}$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? withoutSentence(bare.slice(0, -1)) : bare;
}
