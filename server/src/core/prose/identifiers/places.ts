import { english } from './english';
import {
  anyOf,
  apart,
  bare,
  before,
  type CapitalWord,
  capitalWords,
  type Identifier,
  type IdentifierReader,
  matchAt,
  wordBefore,
} from './identifier';
import type { IdentifierLanguage } from './language';

const proper = "(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’]+(?:-[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+){0,2}|(?:St|Mt|Ft|Elm St)\\.)";
/** Words that stand within a name without a capital. */
const link = '(?:of|and|&|the|de|del|della|di|da|do|la|le|el|al|for|[1-9]\\d?(?:st|nd|rd|th)(?:[ ]avenue|[ ]street)?)';
const placeWords = `${proper}(?:[ ](?:(?:of|de|del|la|el|do|da|al|&)[ ]){0,2}${proper}){0,3}`;
/** Departments, specialties and treatments, by their endings. */
const specialty =
  /(?:endocrine|log(?:y|ical|ic)|iatr(?:y|ic|ics)|surg(?:ery|ical)|thesia|therap(?:y|ist)|ic(?:ine|al)|metrics|obstetrics|scop(?:y|ic)|rehabilitation)$/i;
/** Nouns for what is named after a place and is none. */
const namedAfter = new Set(
  'classification criteria score scale index consensus definition protocol brace study studies trial guideline guidelines recommendation recommendations agreement declaration system questionnaire variant strain grading formula coma scientific'.split(
    ' ',
  ),
);

/** Whether one of the next few words says that something is named after the place, `Glasgow Coma Scale`. */
function namesThing(text: string, end: number): boolean {
  const next = /^(?:['’]s)? ([A-Za-z]+(?: [A-Za-z]+){0,3})/.exec(text.slice(end, end + 60))?.[1];
  return next?.split(' ').some((word) => namedAfter.has(word.toLowerCase())) ?? false;
}

/** Words that begin a place's name and tell nothing alone. */
const opening = /^(?:San|Santa|St\.?|Saint|New|Mount|Mt\.?|Fort|North|South|East|West|General|County|Children['’]s)$/;
const department =
  /^(?:Department|Dept|Unit|Ward|Room|Floor|Services?|Team|Division|Section|Cent(?:er|re)|Clinic|Board|Committee)\b/;
const centre = /^Cent(?:er|re)$/;
const authority =
  /\b(?:recommendations?|guidelines?|guidance|according to|stud(?:y|ies)|trials?|data|criteria|published|report(?:ed)?|series|protocols?)[^.;?!]{0,25}\b(?:from|by|of|at)[ ](?:the[ ])?$/i;

/**
 * Reads hospitals and small places: institutions by their noun, names behind words of care or home, districts, and
 * cities behind a preposition. Countries, states and continents are none. Pure, linear.
 */
export function placeReader(language: IdentifierLanguage): IdentifierReader {
  const { generic, regions, states, cities, institutionLetters, notPlaces } = language;
  const nouns = byFirstWord(language.institutions);
  const atCare = /(?:^|[^A-Za-zÀ-ɏ])(?:at|@)[ ](?:our[ ]|the[ ])?$/;
  const toCare = new RegExp(
    `(?:^|[^A-Za-zÀ-ɏ])(?:${anyOf(language.careWords)})(?:[ ,][a-zß-ɏ\\d/’'-]{1,14}){0,4}?[ ]to[ ](?:our[ ]|the[ ])?$`,
    '',
  );
  const homes = new Set(language.homeWords);
  const district = new RegExp(
    `(?:[ ]${proper}){0,2}[ ](?:${anyOf([...language.districts, ...language.districts.map((noun) => noun.toLowerCase())])})(?![A-Za-zÀ-ɏ])`,
    'y',
  );
  const prepositions = new Set(language.placePrepositions);
  const times = new Set([...language.months.flat(), ...language.weekdays]);
  const cityWords = byFirstWord([...cities]);
  const stateWords = byFirstWord([...states, ...[...regions].filter((region) => region.length > 3)]);

  const isRegion = (words: string) => regions.has(words) || words.split(' ').every((part) => regions.has(part));
  /** Whether a word tells which place it is. */
  const tells = (written: string) => {
    const part = bare(written);
    if (generic.has(part) || notPlaces.has(part) || specialty.test(part) || !/^[A-ZÀ-ÞĀ-ɏ]/.test(part)) return false;
    return !/^[A-ZÀ-ÞĀ-ɏ]{2,}$/.test(part) || institutionLetters.has(part) || states.has(part);
  };
  const cityAt = (words: string) => nameAt(cityWords, words, 0);
  /** The end of a place with the city, state or country that follows it behind a comma. */
  const withState = (text: string, end: number): number => {
    if (!text.startsWith(', ', end)) return end;
    const state = nameAt(stateWords, text, end + 2);
    const city = state ? undefined : nameAt(cityWords, text, end + 2);
    if (city) return withState(text, end + 2 + city.length);
    return state ? end + 2 + state.length : end;
  };

  /** The run of capitals as far as it is a place's name; empty where it is a department, a test or anything else. */
  const placeIn = (words: string): string => {
    const parts = words.split(' ');
    if (!tells(parts[0]!) && !opening.test(parts[0]!)) return '';
    const behind = parts.findIndex((part) => times.has(part));
    if (behind === 0) return '';
    const kept = behind > 0 ? parts.slice(0, behind) : parts;
    // `the Walton Centre` is a place, `the Walton Unit` part of one.
    const isPart = kept.length > 1 && department.test(kept.at(-1)!);
    return isPart && !(kept.length === 2 && centre.test(kept[1]!) && tells(kept[0]!)) ? '' : bare(kept.join(' '));
  };

  /** An institution whose noun, or whose lower-case noun behind a city, stands at `at`. */
  function institutionAt(text: string, at: number): Identifier | undefined {
    const noun = nameAt(nouns, text, at);
    if (!noun) return undefined;
    let end = at + noun.length;
    if (namesThing(text, end)) return undefined;
    const kept = withoutLead(runBefore.exec(before(text, at, 90))?.[0] ?? '', generic);
    const modifiers = kept.split(' ').filter((part) => /^[A-ZÀ-ÞĀ-ɏ\d]/.test(part));
    const isLower = /^[a-zß-ɏ]/.test(noun);
    const isNamed = isLower
      ? cities.has(kept.trim()) || /^\d/.test(kept) || (modifiers.length > 1 && modifiers.some(tells))
      : modifiers.some((part) => tells(part) || vague.test(part));
    const behind = text.slice(end, end + 70);
    const of =
      ofPlace.exec(behind) ??
      (isLower ? null : (romance.exec(behind) ?? (leading.test(noun) ? namedBehind.exec(behind) : null)));
    const place = of && placeIn((of[1] ?? of[2])!);
    if (!isNamed && (isLower || !place || isRegion(place))) return undefined;
    if (authority.test(before(text, at - kept.length, 60))) return undefined;
    const right = of ?? cityBehind.exec(behind);
    const city = right?.[1] ? cityAt(right[1]) : undefined;
    if (of && place) end += of[0].length - (of[1] ?? of[2])!.length + place.length;
    else if (right && city) end += right[0].length - right[1]!.length + city.length;
    return { kind: 'institution', span: { start: at - kept.length, end: withState(text, end) } };
  }

  /** A place behind `at`, behind words of going to be treated, or behind words of home. */
  function cuedPlace(text: string, start: number, cue: string, lead: string): Identifier | undefined {
    const isHome = homes.has(`${lead} ${cue}`) || homes.has(cue);
    const isCare =
      visits.has(cue) ||
      (cue === 'at'
        ? atCare.test(before(text, start, 12))
        : cue === 'to' && toCare.test(before(text, start, 90)) && !sampleSent.test(before(text, start, 70)));
    if (!isHome && !isCare) return undefined;
    const words = matchAt(placeRun, text, start)?.[0];
    // Some write the names of towns in capitals.
    const inCapitals = isHome ? /^[A-ZÀ-Þ]{4,}(?![A-Za-zÀ-ɏ])/.exec(words ?? '')?.[0] : undefined;
    if (isCare && words && institute.test(words) && !namesThing(text, start + words.length)) {
      const end = start + words.length;
      const more = specialtyBehind.exec(text.slice(end, end + 60))?.[0].trimEnd() ?? '';
      return { kind: 'institution', span: { start, end: withState(text, end + more.length) } };
    }
    const place = inCapitals && !notPlaces.has(inCapitals) ? inCapitals : words ? placeIn(words) : '';
    if (place === '' || isRegion(place)) return undefined;
    const end = start + place.length;
    if (/^(?:-?\d)/.test(text.slice(end, end + 2)) || namesThing(text, end)) return undefined;
    if (cue === 'near' && !endsPhrase.test(text.slice(end, end + 5))) return undefined;
    const kind = isHome || cityAt(place) === place ? 'place' : 'institution';
    return { kind, span: { start, end: withState(text, end) } };
  }

  function districtAt(text: string, { start, end, text: word }: CapitalWord): Identifier | undefined {
    const rest = tells(word) && !isRegion(word) ? matchAt(district, text, end)?.[0] : undefined;
    if (rest === undefined || namesThing(text, end + rest.length)) return undefined;
    return { kind: 'place', span: { start, end: end + rest.length } };
  }

  /** `in Gaborone, Botswana`: a place by the country or state behind it. */
  function placeInCountry(text: string, { start, end, before: last }: CapitalWord): Identifier | undefined {
    const words = matchAt(placeRun, text, start)?.[0];
    const place = words ? placeIn(words) : '';
    if (place === '' || place.length < end - start || isRegion(place) || place.endsWith(' State')) return undefined;
    const close = withState(text, start + place.length);
    if (close === start + place.length || /^[ ]?[A-ZÀ-ÞĀ-ɏ(]/.test(text.slice(close, close + 2))) return undefined;
    const isMade = madeAt.test(before(text, last.start, 40)) || namesThing(text, close);
    return isMade ? undefined : { kind: 'place', span: { start, end: close } };
  }

  function cityOf(text: string, { start, before: last }: CapitalWord, cue: string): Identifier | undefined {
    const city = cityAt(text.slice(start, start + 40));
    if (city === undefined) return undefined;
    const end = start + city.length;
    const all = withState(text, end);
    const tail = text.slice(end, end + 60);
    // "Glasgow Coma Scale" and "Boston Scientific" are no places.
    if (namesThing(text, end) || (all === end && /^[ -][A-ZÀ-ÞĀ-ɏ]/.test(tail))) return undefined;
    if (madeAt.test(before(text, last.start, 40))) return undefined;
    return all > end || prepositions.has(cue) ? { kind: 'place', span: { start, end: all } } : undefined;
  }

  return (text) => {
    const places: (Identifier | undefined)[] = [];
    for (const word of capitalWords(text)) {
      const { start, end } = word;
      if (nouns.has(withoutHyphen(word.bare))) places.push(institutionAt(text, start));
      if (text[end] === ' ') {
        if (lowerNoun.test(text.slice(end + 1, end + 4))) places.push(institutionAt(text, end + 1));
        places.push(districtAt(text, word));
      }
      let cue = word.before;
      if (skipped.has(cue.text)) cue = wordBefore(text, cue.start);
      if (cue.text !== '') {
        const lead = homeEnds.has(cue.text) ? wordBefore(text, cue.start).text : '';
        places.push(cuedPlace(text, start, cue.text.toLowerCase(), lead.toLowerCase().replace(/^i['’]m$/, 'am')));
      } else if (text[start - 2] === '@') places.push(cuedPlace(text, start, 'at', ''));
      if (situated.has(cue.text)) places.push(placeInCountry(text, word));
      if (cityWords.has(withoutHyphen(word.bare))) places.push(cityOf(text, word, cue.text.toLowerCase()));
    }
    return apart(places.filter((one) => one !== undefined));
  };
}

/** Names by their first word, the longest first. */
function byFirstWord(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const name of names) {
    const first = matchAt(firstWord, name, 0)![0];
    const known = map.get(first);
    if (known) known.push(name);
    else map.set(first, [name]);
  }
  for (const known of map.values()) known.sort((a, b) => b.length - a.length);
  return map;
}

const firstWord = /[A-Za-zÀ-ɏ]+/y;

/** The longest of the names that stands at `at` as whole words. */
function nameAt(names: ReadonlyMap<string, readonly string[]>, text: string, at: number): string | undefined {
  const first = matchAt(firstWord, text, at)?.[0];
  return first === undefined
    ? undefined
    : names
        .get(first)
        ?.find((name) => text.startsWith(name, at) && !/[A-Za-zÀ-ɏ0-9]/.test(text[at + name.length] ?? ' '));
}

/** An institute with its field: `National Institute of Neurology`. */
const institute = /(?:^|[ ])Institutes?[ ](?:of|for)[ ]/;
const specialtyBehind = /^[ ]and[ ](?:[A-Z][a-z]+(?:[ ]|(?![A-Za-z]))){1,3}/;

function withoutHyphen(word: string): string {
  const at = word.indexOf('-');
  return at < 0 ? word : word.slice(0, at);
}

/** What stands behind the last word of a phrase. */
const endsPhrase = /^(?:[,.;)]|$|\s(?:in|and|for)\b)/;
/** Prepositions before a place that a country follows. */
const situated: ReadonlySet<string> = new Set(['in', 'from', 'at', 'near', 'In', 'From', 'At', 'Near', 'outside']);
/** Words before which a place is that of a maker, a laboratory, a study or a series. */
const madeAt =
  /(?:manufactur\w{2,4}|produced|made|developed|purchased|obtained|supplied|based|headquartered|sequenced|analy[sz]ed|series|stud(?:y|ies)|cohort|centers?|centres?|outbreaks?|reported|performed|conducted|held|presented)[ ]$/;
/** What is sent to a laboratory. */
const sampleSent =
  /\b(?:samples?|specimens?|biops(?:y|ies)|blood|serum|sera|tissues?|slides?|swabs?|isolates?|plasma|DNA|blocks?|cultures?)\b[^.;]{0,40}$/i;
/** Verbs whose object is a hospital, or a person. */
const visits: ReadonlySet<string> = new Set(['visited', 'attended']);
/** Articles between a preposition and a place. */
const skipped: ReadonlySet<string> = new Set(['the', 'our', 'downtown']);
const homeEnds: ReadonlySet<string> = new Set(['near', 'in', 'In', 'of', 'from', 'From', 'to', 'at', 'At', 'city']);
/** The first letters of the institutions that are written without a capital. */
const lowerNoun = /^(?:hos|cli|nur|med)/;
/** Words that make a noun a name, though they tell little. */
const vague = /^(?:Children['’]s|Memorial|Central|Downtown|City|County|General|District|Methodist|Baptist)$/;
const runBefore = new RegExp(`(?:(?:${proper}|${link})[ ]){1,7}$`);
const ofPlace = new RegExp(`^[ ](?:of|in|at)[ ](?:the[ ])?(${placeWords})`);
/** `Hospital Universitario La Paz`, `Hôpital de la Timone`. */
const romance = new RegExp(
  `^(?:[ ](?:Universit[a-zà-ÿ]+|Cl[ií]nic[oa]?|General|Regional|Civil))?(?:[ ](?:de|do|da|dos|das|del|dei|della|di|des|du|la|las|los|le|les))+[ ](${placeWords})|^[ ](Universit(?:ario|ari|aire|ário)[ ]${placeWords})`,
);
/** Nouns of other languages, the name behind them: `Hopital Saint Jean`. */
const leading = /^(?:H[ôo]pital|Ospedale|Policlinico|Szpital|Cl[íi]nica|Clinique|Centre Hospitalier|CHR?U)$/;
const namedBehind = new RegExp(`^[ ](${placeWords})`);
const cityBehind = new RegExp(`^(?:,?[ ](?:in[ ])?)(${placeWords})`);
const placeRun = new RegExp(`${placeWords}(?![A-Za-zÀ-ɏ0-9])`, 'y');

/** The run without the connecting words and the words without meaning that it begins with. */
function withoutLead(lead: string, generic: ReadonlySet<string>): string {
  const parts = lead.split(' ').filter((part) => part !== '');
  while (
    parts.length > 0 &&
    (/^[a-zß-ɏ]|^&/.test(parts[0]!) ||
      (parts.length > 1 && (generic.has(parts[0]!) || (specialty.test(parts[0]!) && /^[a-z]/.test(parts[1]!)))))
  )
    parts.shift();
  return parts.length === 0 ? '' : `${parts.join(' ')} `;
}

/** Places in English text. */
export const readPlaces = placeReader(english);
