import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import type { Span } from '../../text/span';
import { once, type Part, type Prose } from '../prose';
import { readAddresses } from './addresses';
import { readOldAges } from './ages';
import { readEmails, readIpAddresses, readPhones, readUrls } from './contacts';
import { readDates } from './dates';
import { english } from './english';
import type { Identifier } from './identifier';
import { readNames } from './names';
import { readNumbers } from './numbers';
import { readPlaces } from './places';

/** An identifier with the place of the report in which it stands. */
export interface Identified extends Identifier {
  /** In the file. */
  readonly span: Span;
  readonly text: string;
  /** The value of the front matter it stands in; absent in the narrative. */
  readonly at?: Located;
}

/** What the words around an identifier are about. */
const { context } = english;

/** The readers, the surest first: where two claim the same words, the earlier one has them. */
const readers = [
  readEmails,
  readUrls,
  readIpAddresses,
  readNumbers,
  readDates,
  readPhones,
  readOldAges,
  readAddresses,
  readPlaces,
  readNames,
];

/**
 * What identifies a patient in a report: in the narrative without its references and its statements on ethics, funding
 * and thanks, and in the free texts of the front matter. What belongs to publications, ethics boards, makers of devices
 * and searches of the literature is left out.
 */
export const identifiersOf = once((prose: Prose): readonly Identified[] => [
  ...inFrontMatter(prose.report),
  ...inNarrative(prose),
]);

function inNarrative(prose: Prose): Identified[] {
  const { report } = prose;
  const silent = silentIn(prose);
  // Without a heading that tells where the case is, all of it may be.
  const hasCase = prose.parts.some(({ part }) => part === 'case');
  const found: Identified[] = [];
  let next = 0;
  let silentTo = report.source.body.span.start;
  const authors = authorsOf(report);
  // What stands before the body is blank there.
  const { start: base } = report.source.body.span;
  for (const one of readAll(prose.text.slice(base), report.text.slice(base))) {
    const span = { start: base + one.span.start, end: base + one.span.end };
    const { start, end } = span;
    while (next < silent.length && silent[next]!.start <= start) silentTo = Math.max(silentTo, silent[next++]!.end);
    if (start < silentTo) continue;
    const sentence = prose.sentenceAt(start);
    const { around, at } = surroundings(prose.text, start, sentence?.span ?? lineAt(prose.text, start));
    const part = hasCase ? (sentence?.part ?? 'case') : 'case';
    const written = report.text.slice(start, end);
    if (authors.has(written.toLowerCase())) continue;
    const cites = sentence?.cites === true;
    if (isOfOthers({ one, text: written, sentence: around, at, part, cites })) continue;
    found.push({ ...one, span, text: written });
  }
  return found;
}

/** The names of the authors, who may name themselves. */
function authorsOf({ root }: Report): ReadonlySet<string> {
  const names = root
    .get('authors')
    .items()
    .map((author) => (author.node?.kind === 'map' ? author.get('name') : author).fact);
  return new Set(names.flatMap((name) => name?.toLowerCase() ?? []));
}

/** Code, comments, the list of references, and sections that tell of no patient; in order. */
function silentIn({ report, parts }: Prose): Span[] {
  const { body } = report.source;
  const kept = new Set(parts.map(({ span }) => span.start));
  const sections = body.sections.flatMap(({ heading, span, own }) => {
    if (context.otherHeadings.test(heading.text)) return [span];
    return own.end > own.start && !kept.has(own.start) ? [own] : [];
  });
  return [...body.hidden, ...sections].sort((a, b) => a.start - b.start);
}

/** How far the words around an identifier are read: a sentence without an end must not be read for each anew. */
const reach = 400;

function surroundings(text: string, start: number, within: Span): { around: string; at: number } {
  const from = Math.max(within.start, start - reach);
  return { around: text.slice(from, Math.min(within.end, start + reach)), at: start - from };
}

function lineAt(text: string, at: number): Span {
  const lead = text.slice(Math.max(0, at - reach), at);
  const tail = text.slice(at, at + reach);
  const end = tail.indexOf('\n');
  return { start: at - lead.length + lead.lastIndexOf('\n') + 1, end: at + (end < 0 ? tail.length : end) };
}

/** All identifiers of a text; addresses of the network are looked for in `written`, where they are not blanked. */
function readAll(text: string, written: string = text): Identifier[] {
  const taken: Identifier[] = [];
  for (const read of readers) {
    const raw = read === readEmails || read === readUrls;
    const next = read(raw ? written : text).flatMap((one) => freeOf(text, taken, one) ?? []);
    if (next.length === 0) continue;
    for (const one of next) taken.push(one);
    taken.sort((a, b) => a.span.start - b.span.start);
  }
  return taken;
}

/** What may end where another begins. */
const cut: ReadonlySet<Identifier['kind']> = new Set(['address', 'name', 'clinician']);

/** An identifier that overlaps none of `sorted`; of an address or a name what stands before the first that it overlaps. */
function freeOf(text: string, sorted: readonly Identifier[], one: Identifier): Identifier | undefined {
  const { start, end } = one.span;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.span.end <= start) low = middle + 1;
    else high = middle;
  }
  const other = sorted[low]?.span;
  if (!other || other.start >= end) return one;
  // A telephone number below an address is no part of it.
  const rest = text.slice(start, Math.max(start, other.start)).trimEnd();
  return cut.has(one.kind) && rest !== '' ? { ...one, span: { start, end: start + rest.length } } : undefined;
}

/** Keys whose texts tell of authors, decisions and files, not of a patient. */
const ofAuthors: ReadonlySet<unknown> = new Set([
  'authors',
  'affiliations',
  'irb',
  'disclosures',
  'acknowledged',
  'keywords',
  'bibliography',
  'journal',
  'abbreviations',
]);

/** Between the values of the front matter, so that no pattern reaches from one into the next. */
const divider = '\n\0\n';

/** The free texts of the front matter are read as one text: most are short, and a reader costs as much for each. */
function inFrontMatter(report: Report): Identified[] {
  const values: { readonly at: Located; readonly start: number; readonly end: number }[] = [];
  let all = '';
  for (const { at, description, isKey } of report.allValues()) {
    const text = isKey || !(description.freeText || description.grammar === 'text') ? undefined : at.fact;
    // No identifier is without a capital, a figure or an address.
    if (text === undefined || text.length < 4 || !/[A-ZÀ-ÞĀ-ɏ\d@]/.test(text)) continue;
    if (ofAuthors.has(at.path[0]) || at.key === 'file' || at.key === 'id') continue;
    values.push({ at, start: all.length, end: all.length + text.length });
    all += text + divider;
  }
  const found: Identified[] = [];
  let index = 0;
  for (const one of all === '' ? [] : readAll(all)) {
    while (values[index]!.end <= one.span.start) index++;
    const { at, ...within } = values[index]!;
    const { around, at: place } = surroundings(all, one.span.start, within);
    const written = all.slice(one.span.start, one.span.end);
    if (isOfOthers({ one, text: written, sentence: around, at: place, part: 'case', cites: false })) continue;
    const span = { start: one.span.start - within.start, end: one.span.end - within.start };
    found.push({ ...one, span: report.place(at, span), text: written, at });
  }
  return found;
}

const publicSite =
  /doi\.org|orcid\.org|ror\.org|clinicaltrials|ncbi\.nlm|pubmed|who\.int|\.gov\b|crd\.york|creativecommons|prisma-statement|care-statement|equator-network|github\.com|figshare|zenodo|osf\.io|supplement|table e-/i;

/** An identifier among the words around it. */
interface InContext {
  readonly one: Identifier;
  /** As written. */
  readonly text: string;
  readonly sentence: string;
  /** Where the identifier stands in `sentence`. */
  readonly at: number;
  readonly part: Part;
  readonly cites: boolean;
}

/** Whether an identifier belongs to a publication, a board, a maker or the public, and to no patient. */
function isOfOthers({ one, text, sentence, at, part, cites }: InContext): boolean {
  const isOutside = part === 'other' && !context.patient.test(sentence);
  switch (one.kind) {
    case 'e-mail address':
    case 'web address':
    case 'IP address':
      return isOutside || publicSite.test(text) || publicSite.test(sentence);
    case 'record number':
    case 'insurance number':
    case 'national number':
    case 'account number':
    case 'licence number':
    case 'device number':
      return isAbout(context.ethics, sentence, at) || context.gene.test(sentence);
    case 'age':
      return cites;
    case 'date':
      return (
        cites ||
        isOutside ||
        isAbout(context.ethics, sentence, at) ||
        isAbout(context.publication, sentence, at) ||
        isAbout(context.meeting, sentence, at) ||
        context.stamp.test(sentence.slice(0, at))
      );
    case 'institution':
    case 'place':
      return (
        cites ||
        part === 'other' ||
        isAbout(context.ethics, sentence, at) ||
        isAbout(context.meeting, sentence, at) ||
        isMaker(sentence, at)
      );
    case 'name':
    case 'clinician':
      return cites || isThanked(sentence, at) || context.byline.test(sentence.slice(0, at)) || isMaker(sentence, at);
    default:
      return false;
  }
}

/** Whether the words that lead to `at`, or the first ones behind it, speak of `matter` and of no patient since. */
function isAbout(matter: RegExp, sentence: string, at: number): boolean {
  const lead = sentence.slice(Math.max(0, at - 260), at);
  const match = [...lead.matchAll(new RegExp(matter, `${matter.flags}g`))].at(-1);
  if (match && !context.patientAgain.test(lead.slice(match.index + match[0].length))) return true;
  const tail = sentence.slice(at, at + 70);
  const behind = matter.exec(tail);
  return behind !== null && !context.patientAgain.test(tail.slice(0, behind.index)) && !context.patientAgain.test(lead);
}

/** Whether a name is thanked; behind `Dear` somebody is thanked in a letter. */
function isThanked(sentence: string, at: number): boolean {
  return context.thanks.test(sentence) && !context.salutation.test(sentence.slice(0, at));
}

const townAndState = /^\s?[A-ZÀ-Þ][A-Za-zÀ-ɏ'’ .-]{1,30},\s[A-ZÀ-Þ][A-Za-zÀ-ɏ .]{1,30}$/;

/** Whether a place of a sentence lies in the brackets that name a product's maker, `(B. Braun, Melsungen, Germany)`. */
function isMaker(sentence: string, at: number): boolean {
  const open = sentence.lastIndexOf('(', at);
  if (open < 0 || at - open > 160) return false;
  const close = sentence.indexOf(')', open);
  if (close >= 0 && close < at) return false;
  const inside = sentence.slice(open + 1, close < 0 ? open + 200 : close);
  if (/\b(?:Hospital|Clinic|MRN|SSN)\b/.test(inside)) return false;
  if (context.maker.test(inside) || (inside.match(/,/g) ?? []).length >= 2) return true;
  // `a pump (Minneapolis, MN)`: town and state alone stand behind the name of a product.
  return townAndState.test(inside) && !context.whereabouts.test(sentence.slice(Math.max(0, open - 60), open));
}
