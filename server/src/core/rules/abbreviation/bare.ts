import { lexicon } from '../../model/lexicon';
import { editDistance, nameKey } from '../../model/vocabulary';
import { type Abbreviations, type AbbreviationUse, abbreviationsOf } from '../../prose/abbreviations';
import { once, type Prose } from '../../prose/prose';
import { isUnit } from '../../values/units';

/**
 * The abbreviations that the narrative uses and spells out nowhere in their scope, each with its first use. Left out
 * are those that journals take unexplained, and what looks like an abbreviation and is none.
 */
export const bareAbbreviations = once((prose: Prose): readonly AbbreviationUse[] => {
  const { definitions, uses, declared } = abbreviationsOf(prose);
  const spelt = new Set(definitions.map(({ short, scope }) => `${scope} ${short.toLowerCase()}`));
  const seen = new Set<string>();
  let lower: ReadonlySet<string> | undefined;
  return uses.filter((use) => {
    if (seen.size >= most) return false;
    const key = `${use.scope} ${use.short.toLowerCase()}`;
    if (seen.has(key) || spelt.has(key) || declared.has(use.short) || !/^[A-Za-z]+$/.test(use.short)) return false;
    if (isAccepted(use.short) || isNoAbbreviation(prose, use)) return false;
    lower ??= new Set(prose.words.filter(({ text }) => /^\p{Ll}+$/u.test(text)).map(({ text }) => text));
    // A word in capitals that stands in small letters elsewhere is stressed.
    if (lower.has(use.short.toLowerCase())) return false;
    seen.add(key);
    return true;
  });
});

/** No text has more; what has is no narrative. */
const most = 300;

const roman = /^[IVXLC]+[a-d]?$/;

/** Whether journals take an abbreviation unexplained; units, drugs and genes are among them. */
function isAccepted(short: string): boolean {
  accepted ??= new Set(lexicon.abbreviations.terms.flatMap(({ label, aliases = [] }) => [label, ...aliases]));
  return accepted.has(short) || roman.test(short) || isUnit(short) || lexicon.drugs.find(nameKey(short)).length > 0;
}
let accepted: ReadonlySet<string> | undefined;

/** Firms and their seats stand in brackets behind a product. */
const maker =
  /\b(?:Inc|Ltd|LLC|GmbH|Corp|Corporation|Co|Company|AG|USA|UK|Germany|Japan|China|Korea|France|Italy|Switzerland|Sweden|Netherlands|Ireland|Israel|India|Turkey|Canada|Denmark|Belgium|Austria|Spain|Pharma\w*|Medical|Healthcare|Industries|Systems|Laboratories)\b/;

/** A gene's symbol is its name, with or without its mutation. */
const geneBehind =
  /^\s?(?:\(?[A-Z]\d{1,4}|\(?[cp]\.|(?:proto-?oncogene|gene|cluster|mutation|allele|variant|exon|amplification|rearrangement)s?\b)/;

/** A part of a longer code, a line in capitals, a firm, initials. */
function isNoAbbreviation({ text }: Prose, { span: { start, end }, short }: AbbreviationUse): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const behind = text.slice(end, end + 30);
  // `IL-6`, `GM-CSF`, `J.-K.`, `NCT012`, `HLA-B27`, `5-HT`
  if (
    /[\p{N}\p{Lu}@#_.\u0370-\u03ff][-\u2010-\u2013./+]?$/u.test(before) ||
    /^[-\u2010-\u2013./+]?[\p{N}\p{Lu}\u0370-\u03ff@#_+]/u.test(behind)
  )
    return true;
  // `1.2 mVA` is a unit, if a strange one.
  if (/\d\s?$/.test(before) && /^[a-z]/.test(short)) return true;
  // `CA 19-9`, `type AB`
  if (short.length === 2 && /^\s\d/.test(behind)) return true;
  if (/\b[\p{Lu}]{4,}[\s,]{1,2}$/u.test(before) && /^[\s,]{1,2}[\p{Lu}]{2,}\b/u.test(behind)) return true;
  return geneBehind.test(behind) || spelledBefore(text, start, short) || inBrackets(text, start, end);
}

/** `anti-nuclear antibody ANA`, `Stroke Scale/NIHSS`: spelt out without brackets, a word for each letter. */
function spelledBefore(text: string, start: number, short: string): boolean {
  const words = text.slice(Math.max(0, start - 120), start).match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = words
    .slice(-short.length - 3)
    .filter((word) => !/^(?:of|the|and|for|in)$/i.test(word))
    .map((word) => word[0]);
  return short.length > 1 && initials.join('').toLowerCase().endsWith(short.toLowerCase());
}

function inBrackets(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.lastIndexOf(')') > open) return false;
  const close = text.slice(end, end + 120).indexOf(')');
  return close >= 0 && maker.test(before.slice(open) + text.slice(end, end + close));
}

/** The abbreviation of the report that another, which is spelt out nowhere, is likely a slip of. */
export function slipOf(bare: string, { explained, uses }: Abbreviations): string | undefined {
  // A word that is used more often than the one it resembles is its own.
  const count = (short: string) => uses.filter((use) => use.short === short).length;
  if (explained.size > most) return undefined;
  return [...explained.keys()].find((short) => isSlip(bare, short) && count(bare) <= count(short));
}

/** Neighbours swapped, a double letter single or, from five letters on, any one letter behind the first another, missing or too many. */
function isSlip(bare: string, short: string): boolean {
  if (bare.length < 3 || bare[0] !== short[0] || editDistance(bare, short, 1) !== 1) return false;
  if (bare.length === short.length) {
    const swapped = [...bare].sort().join('') === [...short].sort().join('');
    if (swapped) return true;
  }
  const single = (text: string) => text.replace(/(.)\1/g, '$1');
  return Math.min(bare.length, short.length) >= 5 || single(bare) === single(short);
}
