import { Kept } from '../text/kept';
import type { DrugTerm } from './generated/types';
import { lexicon } from './lexicon';
import { nameKey } from './vocabulary';

/** One drug of an entry that stands for a group. */
export type DrugMember = NonNullable<DrugTerm['members']>[number];

/** What the text under `drug` names. */
export interface DrugReading {
  /** A brand, where no generic name stands with it. */
  readonly kind: 'generic' | 'brand';
  /** The entries it can mean; several where the name leaves the salt or the use open. */
  readonly terms: readonly DrugTerm[];
  /** The drug of a group entry, where the name is its own. */
  readonly member?: DrugMember;
  /** The words of the text that were recognised. */
  readonly name: string;
  /** Whether the text adds adrenaline to a local anaesthetic. */
  readonly withAdrenaline: boolean;
}

/** Nobody writes a longer name of a drug; what is longer is prose. */
const longest = 120;

const adrenaline = /(?<![\s,])[\s,]+(?:with|and|plus|\+|&)\s+(?:adrenaline|epinephrine)\b.*$/i;
const brackets = /(?<!\s)\s*[([]([^()[\]]{1,80})[)\]]/;
const unit = '(?:%|(?:mgI|mg I|mg|mcg|µg|ug|g|IU|units|U|mL|ml)(?:\\/(?:mL|ml|L|h|hr|day))?)';
const strength = new RegExp(`(^|[\\s,])\\d{1,6}(?:\\.\\d{1,4})?\\s?${unit}(?=$|[\\s,])`, 'i');
/** Contrast media carry their iodine as a bare number: `Omnipaque 300`. */
const bareStrength = /\s\d{3}$/;
const before = /^(?:preservative-free|isobaric|plain|oral|intravenous|topical)\s+/i;
const behind =
  /(?<![\s,])[\s,]+(?:hydrochloride|HCl|injection|injections|solution|suspension|ampoules?|vials?|tablets?|cream|gel|preservative-free|plain)$/i;

/** Reads the name of a drug or material, also with its brand, strength or form beside it. `undefined` for one that is not known. */
export function readDrug(text: string): DrugReading | undefined {
  if (text.length > longest) return undefined;
  const reading = readings.get(text) ?? readings.keep(text, nameIn(text) ?? 'not known');
  return reading === 'not known' ? undefined : reading;
}

const readings = new Kept<DrugReading | 'not known'>();

function nameIn(text: string): DrugReading | undefined {
  const withAdrenaline = adrenaline.test(text);
  const [inside, ...names] = [brackets.exec(text)?.[1], ...spellings(text)];
  const all = inside === undefined ? names : [...names, ...spellings(inside)];
  const generic = all.find((name) => termsNamed(name).length > 0 || memberNamed(name));
  const brand = all.find((name) => branded().has(nameKey(name)));
  const owners = brand === undefined ? [] : branded().get(nameKey(brand))!;
  if (generic !== undefined) {
    const named = termsNamed(generic);
    const member = memberNamed(generic);
    const terms = named.length > 0 ? named : [member!.term];
    // The brand beside an ambiguous name settles what was given.
    const meant = terms.filter((term) => owners.some((owner) => owner.term === term));
    return {
      kind: 'generic',
      terms: meant.length > 0 ? meant : terms,
      ...(member && { member: member.member }),
      name: generic,
      withAdrenaline,
    };
  }
  if (brand === undefined) return undefined;
  const member = owners.length === 1 ? owners[0]!.member : undefined;
  return {
    kind: 'brand',
    terms: [...new Set(owners.map(({ term }) => term))],
    ...(member && { member }),
    name: brand,
    withAdrenaline,
  };
}

/** The text and what is left of it without brackets, additions, strengths and forms; the fullest first. */
export function spellings(text: string): string[] {
  const tidy = text.replace(/[®™©]/g, '').replace(/\s+/g, ' ').trim();
  const found = [tidy];
  const add = (name: string) => {
    const trimmed = name.trim();
    if (trimmed !== '' && !found.includes(trimmed)) found.push(trimmed);
    return trimmed;
  };
  let rest = add(tidy.replace(adrenaline, ''));
  rest = add(rest.replace(brackets, ''));
  rest = add(rest.replace(strength, '$1'));
  rest = add(rest.replace(bareStrength, ''));
  rest = add(rest.replace(before, ''));
  rest = add(rest.replace(behind, ''));
  add(rest.replace(behind, ''));
  return found;
}

/** Every name of a drug that the vocabulary has: labels, other spellings, members. Brands are not among them. */
export function genericNames(): readonly string[] {
  generics ??= [
    ...new Set(
      lexicon.drugs.terms.flatMap((term) => [
        term.label,
        ...term.aliases,
        ...(term.members ?? []).map(({ label }) => label),
      ]),
    ),
  ];
  return generics;
}
let generics: readonly string[] | undefined;

/** Every brand that the vocabulary has. */
export function brandNames(): readonly string[] {
  return [
    ...new Set(
      lexicon.drugs.terms.flatMap(({ brands = [], members = [] }) => [
        ...brands,
        ...members.flatMap((member) => member.brands ?? []),
      ]),
    ),
  ];
}

/** Other real drugs that are spelt like one of the vocabulary. */
export function soundAlikes(): ReadonlySet<string> {
  alike ??= new Set(lexicon.drugs.terms.flatMap(({ soundsLike = [] }) => soundsLike.map(nameKey)));
  return alike;
}
let alike: ReadonlySet<string> | undefined;

interface Owner {
  readonly term: DrugTerm;
  readonly member?: DrugMember;
}

/** The entries by their brands. */
function branded(): ReadonlyMap<string, readonly Owner[]> {
  if (brands) return brands;
  const found = new Map<string, Owner[]>();
  const add = (brand: string, owner: Owner) => {
    const owners = found.get(nameKey(brand)) ?? [];
    found.set(nameKey(brand), owners);
    // The member says more than the group it belongs to.
    const same = owners.findIndex(({ term }) => term === owner.term);
    if (same < 0) owners.push(owner);
    else owners[same] = owner;
  };
  for (const term of lexicon.drugs.terms) {
    for (const brand of term.brands ?? []) add(brand, { term });
    for (const member of term.members ?? []) for (const brand of member.brands ?? []) add(brand, { term, member });
  }
  brands = found;
  return found;
}
let brands: ReadonlyMap<string, readonly Owner[]> | undefined;

function termsNamed(name: string): readonly DrugTerm[] {
  return lexicon.drugs.find(name);
}

function memberNamed(name: string): Required<Owner> | undefined {
  if (!members) {
    members = new Map();
    for (const term of lexicon.drugs.terms)
      for (const member of term.members ?? []) members.set(nameKey(member.label), { term, member });
  }
  return members.get(nameKey(name));
}
let members: Map<string, Required<Owner>> | undefined;
