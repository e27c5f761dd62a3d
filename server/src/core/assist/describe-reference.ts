import type { BibliographyEntry, CslItem, CslName } from '../model/surroundings';
import { say } from '../text/say';
import { escapeMarkdown } from './markdown';

/** A reference in a line or two of Markdown: who, what, where, when, and where its entry stands. */
export function describeReference({ key, item, start }: BibliographyEntry, path: string): string {
  const place = say`\`${key}\` — ${escapeMarkdown(path)}, line ${start.line + 1}`;
  if (!item) return `${place}\n\n${say`The entry can’t be read.`}`;
  const parts = [names(item.author), text(item.title), source(item)].filter((part) => part !== '');
  return `${parts.map((part) => `${escapeMarkdown(part.replace(/\.$/, ''))}.`).join(' ')}\n\n${place}`;
}

const mostNames = 6;

function names(authors: CslItem['author']): string {
  if (!Array.isArray(authors)) return '';
  const known = authors.filter((name): name is CslName => typeof name === 'object' && name !== null);
  const given = known.filter(({ literal }) => literal !== 'others').map(nameOf);
  const shown = given.slice(0, mostNames);
  return shown.length < known.length ? [...shown, 'et al'].join(', ') : shown.join(', ');
}

function nameOf({ family, given, literal, 'non-dropping-particle': particle }: CslName): string {
  const initials = text(given)
    .split(/[\s.-]+/)
    .map((word) => word.charAt(0))
    .join('');
  return text(literal) || [text(particle), text(family), initials].filter(Boolean).join(' ');
}

function source(item: CslItem): string {
  const year = text(item.issued?.['date-parts']?.[0]?.[0] ?? item.issued?.literal);
  const issue = text(item.volume) + (text(item.issue) && `(${text(item.issue)})`);
  const pages = text(item.page);
  const numbers = [issue, pages].filter(Boolean).join(':');
  return [text(item['container-title']) || text(item.publisher), [year, numbers].filter(Boolean).join(';')]
    .filter(Boolean)
    .join(' ');
}

/** Fields come from strangers: whatever is no text or number is left out. */
function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/<[^<>]{0,30}>/g, '') : '';
}
