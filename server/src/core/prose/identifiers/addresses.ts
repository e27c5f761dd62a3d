import { english } from './english';
import {
  anyOf,
  before,
  capitalWords,
  type Identifier,
  type IdentifierReader,
  isCapital,
  matchAt,
  type WordBefore,
  wordBefore,
} from './identifier';
import type { IdentifierLanguage } from './language';

const proper = "[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]+";
/** Streets of other languages, the noun first. Source of these lists: knowledge. */
const streetFirst = new Set(
  'Rua Via Viale Vicolo Piazza Strada Corso Calle Avda Avenida Paseo Plaza Camino Rue Avenue Av Boulevard Chemin Place Al Jalan Jl'.split(
    ' ',
  ),
);
/** The same with the noun as an ending, or as a word behind the name. */
const streetEnding =
  /(?:stra[sß]+e|str|weg|gasse|platz|allee|vägen|gatan|gata|gade|vej|veien|vegen|tee|katu|laan|straat)$/;
const nounBehind = new Set(['utca', 'u.', 'út', 'útja', 'tér', 'körút', 'rkp.', 'tee']);
const nounBefore = /(?:\d{1,6}[ ])?ul\.[ ](?:[A-Za-zÀ-ɏ]{2,12}[ ])?[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+[ ]\d{1,5}(?!\d)/g;
const runBefore = new RegExp(`(?:\\d{1,6}[ ])?(?:${proper}[ ]){1,4}(?:[a-zß-ɏ]{1,6}\\.?[ ])$`);
const streetRun = new RegExp(
  `\\.?[ ](?:(?:[A-Za-zÀ-ɏ]{2,4}[ ]){0,2}${proper}[ ]){0,3}(?:[A-Za-zÀ-ɏ]{2,4}[ ]){0,2}${proper},?[ ]?\\d{1,5}[A-Za-z]?(?![A-Za-zÀ-ɏ\\d])`,
  'y',
);
/** `14 rue de la République`, `Atatürk Caddesi No: 45`: streets as other countries write them. Source: knowledge. */
const smallStreet =
  /\d{1,4}(?:[ ]?(?:bis|ter|[A-Za-z]))?,?[ ](?:rue|avenue|boulevard|place|chemin|all[ée]e|impasse|quai|cours|route|via|viale|piazza|calle|avenida|rua|carrer)[ ](?:(?:de|du|des|la|le|les|del|della|dei|da|do|dos)[ ]|[dl]['’]){0,3}[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’-]+(?:[ ][A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’-]+){0,3}/y;
const turkishNoun = /^(?:Cadde(?:si)?|Cad|Soka[kğ](?:ı)?|Sok|Sk|Bulvar[ıi]|Blv|Mahallesi|Mah|Mh|Apartman[ıi]|Sitesi)$/;
const turkishHouse = /\.?,?[ ](?:No|Nr|D|K|Kat|Daire)[.:]{0,2}[ ]?\d{1,4}(?:\/\d{1,4})?[A-Za-z]?(?![A-Za-zÀ-ɏ\d])/y;
const houseBehind = /\.?[ ]\d{1,5}[A-Za-z]?(?![A-Za-zÀ-ɏ\d])/y;
const houseBefore = new RegExp(`(?:\\d{1,6}[ ])?(?:${proper}[ ]){0,2}$`);
/** A figure with a capital or a further figure behind it: where an address may begin. */
const anchor = /\d[A-Za-z]?,? (?=[A-Z\u00c0-\u024f]|\d)/g;
const military = /\b(?:unit|psc) \d{2,6},? box \d{2,6}\b|\b[DAF]PO [A-Z]{2} \d{5}\b/gi;
const corner = new RegExp(`[Tt]he corner of[ ][A-Za-zÀ-ɏ\\d.'’ -]{2,40}?[ ]and[ ](?:${proper}[ ]?){1,3}`, 'g');
/** British and Canadian postcodes from their first figure. */
const ukPostcode = /\d[A-Z\d]? \d[A-Z]{2}(?!\w)/y;
const canadianPostcode = /\d[A-Z] \d[A-Z]\d(?!\w)/y;
const usPostcode = /\d{5}(?:-\d{4})?(?![\w-]|[.,]\d)/y;
/** Four to six figures that are no year. */
const anyPostcode = /(?!(?:19|20)\d\d(?!\d))\d{4,6}(?!\w|[.,]\d|%)/y;
const pointed = /\d\.\d{4}|°[^.;]{0,14}[NS]\b/;
const degrees =
  /(?<![\d.])-?\d{1,3}(?:\.\d{2,8})?[ ]?°[ ]?(?:\d{1,2}[ ]?['′’][ ]?(?:\d{1,2}(?:\.\d{1,6})?[ ]?["″”])?[ ]?)?[NS][,;]?[ ]{1,2}\d{1,3}(?:\.\d{2,8})?[ ]?°[ ]?(?:\d{1,2}[ ]?['′’][ ]?(?:\d{1,2}(?:\.\d{1,6})?[ ]?["″”])?[ ]?)?[EW](?![A-Za-zÀ-ɏ])|(?<![\d.])-?\d{1,2}\.\d{4,8}(?: ?[NS])?,[ ]?-?\d{1,3}\.\d{4,8}(?: ?[EW]\b)?(?!\d)/g;

/** Words behind which an address may be written small. */
const firm = new Set(['address', 'at']);
const smallLines = /\d{1,6}[ ](?:[A-Za-zÀ-ɏ.'’-]+[ ]){1,5}\d{1,5}(?![A-Za-z\d%]|[.,]\d)/y;

/** Reads street addresses, postcodes and coordinates. Pure, linear. */
export function addressReader(language: IdentifierLanguage): IdentifierReader {
  const houseAndStreet = new RegExp(
    `\\d{1,5}[A-Za-z]?,?[ ](?:(?:${proper}|\\d{1,5}(?:st|nd|rd|th)?)[ ]){1,4}(?:${anyOf(language.streetNouns)})(?![A-Za-zÀ-ɏ])\\.?`,
    'y',
  );
  // A number of the postman, the street, the number of the house: "20789 Allika 46".
  const twoNumbers = new RegExp(
    `\\d{2,6}[ ](?:\\d{1,5}[ ])?(?:${proper}[ ]){1,4}\\d{1,4}(?![A-Za-zÀ-ɏ\\d%]|[.,]\\d)`,
    'y',
  );
  const rooms = new Set(language.rooms.map((room) => room.split(' ').at(-1)!));
  const months = new RegExp(`(?:${anyOf(language.months.flat())})\\.?[ ]`);
  const { states } = language;
  const regionEnds = new Set(
    [...language.regions].filter((region) => region.length > 3).map((region) => region.split(' ').at(-1)!),
  );
  const cuedCode = new RegExp(
    `\\b(?:${anyOf(language.postcodeCues)})\\s(?:code\\s)?(?:is\\s|was\\s|of\\s|:\\s?)?([A-Z\\d][A-Z\\d-]{1,9}(?:[ ][A-Z\\d]{2,4})?)(?![\\w])`,
    'gi',
  );
  const cues = new Set(language.addressCues);
  const cueEnds = new Set(language.addressCues.map((cue) => cue.split(' ').at(-1)!));
  const zipWord = /zip|ost(?:al)? ?code/i;
  const lines =
    /(?:[A-ZÀ-ÞĀ-ɏ\d][A-Za-zÀ-ɏ\d.'’/-]{0,30}(?:,?\s{1,4}|$|(?=[.;,?]))|(?:and|u\.|ul\.|of|de|del|do|da|la|el|nad|út|tee|u)\s){2,12}/y;

  const streetsOf = (text: string): Identifier[] => {
    const found: Identifier[] = [];
    const add = (start: number, end: number) => {
      const written = text.slice(start, end).replace(/[\s.,;]+$/, '');
      if (!months.test(written) && !isMeasured(before(text, start, 3)))
        found.push({ kind: 'address', span: { start, end: start + written.length } });
    };
    for (const { index } of text.matchAll(anchor)) {
      let start = index;
      while (start > 0 && /\d/.test(text[start - 1]!)) start--;
      if (/[A-Za-zÀ-ɏ.,/-]/.test(text[start - 1] ?? ' ')) continue;
      const match = matchAt(houseAndStreet, text, start) ?? matchAt(twoNumbers, text, start);
      if (match) add(start, start + match[0].length);
    }
    for (const { text: word, start, end } of capitalWords(text)) {
      if (streetFirst.has(word)) {
        const match = matchAt(streetRun, text, end);
        const lead = /(?:^|[^A-Za-zÀ-ɏ\d])(\d{1,6}[ ])$/.exec(before(text, start, 9))?.[1] ?? '';
        if (match) add(start - lead.length, end + match[0].length);
      } else if (turkishNoun.test(word)) {
        const match = matchAt(turkishHouse, text, end);
        if (match) add(start - (houseBefore.exec(before(text, start, 70))?.[0].length ?? 0), end + match[0].length);
      } else if (/[ .]/.test(text[end] ?? '') && streetEnding.test(word)) {
        const match = matchAt(houseBehind, text, end);
        if (match) add(start - (houseBefore.exec(before(text, start, 70))?.[0].length ?? 0), end + match[0].length);
      }
    }
    for (const { index, 0: number } of text.matchAll(/\d+/g)) {
      const small = matchAt(smallStreet, text, index);
      if (small) add(index, index + small[0].length);
      addCued(text, index, wordBefore(text, index), add);
      const token = tokenBefore(text, index);
      if (nounBehind.has(token)) {
        const lead = runBefore.exec(before(text, index, 90))?.[0] ?? '';
        if (lead !== '') add(index - lead.length, index + number.length);
      } else if (number.length > 1 && number.length < 6 && rooms.has(token.replace(/[.#]+$/, ''))) {
        if (!/^(?:[.,]\d|%)/.test(text.slice(index + number.length, index + number.length + 2)))
          add(index - token.length - 1, index + number.length);
      }
    }
    for (const { start, before: last } of capitalWords(text)) addCued(text, start, last, add);
    for (const pattern of text.includes('ul. ') ? [military, corner, nounBefore] : [military, corner])
      for (const match of text.matchAll(pattern)) add(match.index, match.index + match[0].length);
    return found;
  };

  /** What stands behind words such as `lives at`, as far as it has the form of an address. */
  function addCued(text: string, start: number, last: WordBefore, add: (start: number, end: number) => void): void {
    if (!cueEnds.has(last.text)) return;
    if (
      !cues.has(last.text.toLowerCase()) &&
      !cues.has(`${wordBefore(text, last.start).text} ${last.text}`.toLowerCase())
    )
      return;
    if (!/^[^.;?!]{0,40}\d/.test(text.slice(start, start + 41))) return;
    const written = (matchAt(lines, text, start) ??
      (firm.has(last.text) ? matchAt(smallLines, text, start) : null))?.[0].replace(/\s(?:and|of|u|de|la|el)\s+$/, '');
    if (written && /\d/.test(written) && /[A-Za-zÀ-ɏ]{3}/.test(written)) add(start, start + written.length);
  }

  const codesOf = (text: string): Identifier[] => {
    const found: Identifier[] = [];
    const add = (kind: 'postcode' | 'coordinates', start: number, end: number) =>
      found.push({ kind, span: { start, end } });
    for (const { index } of text.matchAll(/\d+/g)) {
      const letters = isCapital(text, index - 1)
        ? /(?:^|[^\w-])([A-Z]{1,2})$/.exec(before(text, index, 3))?.[1]
        : undefined;
      if (letters) {
        const code =
          matchAt(ukPostcode, text, index) ?? (letters.length === 1 ? matchAt(canadianPostcode, text, index) : null);
        if (code) add('postcode', index - letters.length, index + code[0].length);
        continue;
      }
      const token = tokenBefore(text, index).replace(/,$/, '');
      const code = states.has(token)
        ? matchAt(usPostcode, text, index)
        : regionEnds.has(token)
          ? matchAt(anyPostcode, text, index)
          : null;
      if (code) add('postcode', index, index + code[0].length);
    }
    if (zipWord.test(text)) {
      for (const match of text.matchAll(cuedCode)) {
        const end = match.index + match[0].length;
        if (/\d/.test(match[1]!)) add('postcode', end - match[1]!.length, end);
      }
    }
    if (pointed.test(text))
      for (const match of text.matchAll(degrees)) add('coordinates', match.index, match.index + match[0].length);
    return found;
  };

  return (text) => (/\d/.test(text) ? joined(text, [...streetsOf(text), ...codesOf(text)]) : []);
}

/** The characters between the blank before `at` and the blank before that; empty where no blank stands there. */
function tokenBefore(text: string, at: number): string {
  if (text[at - 1] === '#') at -= 1;
  if (text[at - 1] !== ' ') return '';
  let start = at - 1;
  while (start > 0 && at - start < 24 && text[start - 1] !== ' ' && text[start - 1] !== '\n') start--;
  return text.slice(start, at - 1);
}

/** The lines of a letter's address behind the street: a town, perhaps more, and a postcode. */
const restOfBlock =
  /(?:[,\s]{1,8}[A-Za-zÀ-ɏ.'’-]{2,24}){1,6}[,\s]{1,8}\d{3,6}(?:[ -]\d{2,4})?(?![\d%]|[.,]\d)|[,\s]{1,8}\d{3,6}(?![\d%]|[.,]\d)/y;

function withRest(text: string, one: Identifier): Identifier {
  const rest = one.kind === 'address' ? matchAt(restOfBlock, text, one.span.end)?.[0] : undefined;
  // Within a line a number behind words is more likely one of something else.
  return rest?.includes('\n') ? { ...one, span: { start: one.span.start, end: one.span.end + rest.length } } : one;
}

/** Lines of one address are one finding. */
function joined(text: string, found: readonly Identifier[]): Identifier[] {
  const sorted = found
    .map((one) => withRest(text, one))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Identifier[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    const between = last ? text.slice(last.span.end, Math.max(last.span.end, one.span.start)) : '';
    const near = last && between.length <= 4 && between.trim().length <= 1;
    if (!near) kept.push(one);
    else if (one.span.end > last.span.end)
      kept[kept.length - 1] = { ...last, span: { start: last.span.start, end: one.span.end } };
  }
  return kept;
}

/** Whether a sign before a number makes it a measurement and not a house. */
function isMeasured(lead: string): boolean {
  return /[<>=≤≥±~]\s?$/.test(lead);
}

/** Addresses in English text. */
export const readAddresses = addressReader(english);
