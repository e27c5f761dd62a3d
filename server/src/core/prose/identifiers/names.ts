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
} from './identifier';
import type { IdentifierLanguage } from './language';

/** A word that can be a name, `O'Neil`, `Smith-Jones`, or an initial with or without its period. */
const name = "[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’]+(?:-[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+)?";
const initial = "[A-ZÀ-ÞĀ-ɏ](?:\\.|(?![A-Za-zÀ-ɏ0-9’'-]))";
/** Two to four initials with periods: `J.K.`, `D. F.` */
const initials = '[A-ZÀ-ÞĀ-ɏ]\\.[ ]?(?:[A-ZÀ-ÞĀ-ɏ]\\.[ ]?){0,2}[A-ZÀ-ÞĀ-ɏ](?:\\.|(?![A-Za-zÀ-ɏ0-9]))';
const sequence = `(?:${initial}|${name})(?:[ ]?(?:${initial})|[ ]${name}){0,3}`;
const parts = new RegExp(`${initial}|${name}`, 'g');
const afterTitle = new RegExp(
  `\\.?[ ]{1,2}((?:(?:van|von|der|den|de|del|di|da|la|le|al|el|bin|ibn|ter|ten)[ ]){0,3})(${sequence})`,
  'y',
);
const run = new RegExp(sequence, 'y');
const apposed = new RegExp(
  `${name}[ ](?:${name}|${initial})(?=['’,;).?!]|\\s(?:who|with|was|is|has|had|on|from|at|in|admitted|treated|presented|seen)\\b|\\s\\(|$)`,
  'y',
);
/** A first name with the initial of a surname where the sentence goes on, `for Sarah P. seen`. */
const withInitialOn = new RegExp(
  `${name}[ ][A-ZÀ-ÞĀ-ɏ]\\.(?=['’]s[ ]|[,;)?](?:\\s|$)|\\s\\(|\\s(?:who|with|was|is|has|had|on|at|in|from|as|seen|visited|admitted|treated|presented|diagnosed|cared|reviewed)\\b)`,
  'y',
);
const particle = '(?:(?:van|von|der|den|de|del|dos|da|di|la|le|el|al|bin|ibn|ter|ten)[ ]){1,3}';
const afterGiven = new RegExp(`[ ]((?:[A-ZÀ-ÞĀ-ɏ]\\.?[ ])?(?:(?:${particle})?${name}|${initial}))`, 'y');
/** Initials that fill a bracket, or begin one. */
const inBracket = new RegExp(`(${initials})(?=[),;])`, 'y');
/** An age behind a first name or initial and a surname, `Anna Berg, a 47-year-old`. */
const agedPair = new RegExp(
  `((?:${name}|${initial})[ ](?:${initial}[ ])?(?:${particle})?(?:${name}|[A-ZÀ-ÞĀ-ɏ]\\.))(?:,\\s|\\s\\(|\\sis\\s|\\swas\\s)(?:(?:an?|aged?|who)\\s){0,2}\\d{1,3}[ -]?(?:years?|yrs?|yo|y\\/o|months?)`,
  'y',
);
/** Endings of surnames alone, Icelandic to Armenian. */
const surnameEnding = '(?:sson|d[oó]ttir|[oe]vi[ćč]|[oe]wsk[ia]|[kldrst]ov[aá]|ová|enko|o[gğ]lu|escu|poulos|shvili)';
const nativeEnding = new RegExp(`${surnameEnding}$`);
/** A name before a surname whose ending is one of surnames alone, Icelandic to Armenian. */
const nativePair = new RegExp(
  `${name}[ ](?:${initial}[ ])?[A-ZÀ-ÞĀ-ɏ][a-zß-ɏ]{2,}${surnameEnding}(?![A-Za-zÀ-ɏ-])`,
  'y',
);
/** A surname and a given name in capitals, as lists of patients print them: `GARCIA, MIGUEL`. */
const inCapitals = /[A-ZÀ-Þ][A-ZÀ-Þ'’-]{1,24}, [A-ZÀ-Þ]{2,20}(?![A-Za-zÀ-ɏ])/y;
const numberedPatient = /(?:^|[^A-Za-zÀ-ɏ])(?:[Pp]atient|[Cc]ase)[ ](?:[Nn]o\.?[ ]?|#)?(?:\d{1,2}|[IVX]{1,4})[ ]$/;
/** Words before dotted letters that make them an illness or a measure: nobody has an article or is had. */
const noPerson =
  /(?:^|[^A-Za-zÀ-ɏ])(?:[Tt]he|[Aa]n?|[Ww]ith|[Ww]ithout|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|no|had|has|for)[ ]$/;
/** An age behind initials; without periods only words that leave no doubt. */
const aged = new RegExp(
  `(${initials}),?\\s(?:(?:fe)?male,\\s)?(?:(?:is|was|an?|aged?|who)\\s){0,2}\\d{1,3}[ -]?(?:years?|yrs?|yo|y\\/o|months?|weeks?|days?)`,
  'y',
);
const agedBare =
  /([A-ZÀ-ÞĀ-ɏ]{2,3}),?\s(?:(?:is|was|an?)\s){0,2}(?:aged\s\d{1,3}\b|\d{1,3}[ -]?(?:years?|months?)[ -]old)/y;

/**
 * Reads names and initials of persons: behind a form of address or a word such as `named`, in apposition to a noun for
 * a person, initials before an age or before what only a person does, and given names before a surname or an initial.
 * A lone surname without any of these is not seen. Pure, linear.
 */
export function nameReader(language: IdentifierLanguage): IdentifierReader {
  const { isGivenName, notNames, notInitials } = language;
  const titles = new Set(language.titles);
  const clinicianTitles = new Set(language.clinicianTitles);
  const lowerTitles = language.titles.map((title) => title.toLowerCase()).filter((title) => /^mr?s?$/.test(title));
  const lowerTitled = new RegExp(`(?<![\\w])(?:${lowerTitles.join('|')})(?=\\.?[ ]{1,2}[A-Z])`, 'g');
  const persons = anyOf(language.persons);
  const relativeNouns = new Set(language.relatives);
  const personNouns = new Set([...language.persons, 'old', 'yo']);
  const cueEnds = new Set(language.nameCues.map((cue) => cue.split(' ').at(-1)!));
  const cued = new RegExp(`(?:^|[^A-Za-zÀ-ɏ])(${anyOf(language.nameCues)})[:,?]?\\s{1,4}$`);
  const personComma = new RegExp(`(?:^|[^A-Za-zÀ-ɏ])(?:${persons})(?:[ ][^\\s,;.()]{1,24}){0,12},[ ]$`);
  const personBefore = new RegExp(`(?:^|[^A-Za-zÀ-ɏ])(?:${persons})(?:[ ][a-zß-ɏ\\d]{1,15}){0,3},?[ ]$`);
  const verbs = anyOf(language.personVerbs);
  const acting = new RegExp(`(${initials})\\s(?:${verbs})\\b`, 'y');
  const speaking = new RegExp(`(${name}(?:[ ]${initial})?[ ]${name})\\s(?:${anyOf(language.onlyPersonVerbs)})\\b`, 'y');
  const verbBehind = new RegExp(
    `^(?:['’]s[ ](?:${anyOf(language.possessions)})\\b|[ ](?!reported[ ](?:an?|the|two|three|on|\\d))(?:${verbs}|lives)\\b|:[ ]?["“])`,
  );
  const relatives = anyOf(language.relatives);
  const relativeBefore = new RegExp(
    `(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|['’]s|whose)[ ](?:[a-z-]{2,12}[ ]){0,2}(?:${relatives}),?[ ]$`,
  );
  const relativeActs = new RegExp(`^(?:[,.;)]|[ ](?:who|to|helps|helped|told|gave|called|${verbs})\\b)`);

  const isAbbreviation = (letters: string) => notInitials.has(letters.replace(/\s/g, '').replace(/\.$/, ''));

  /** The words of a run that are a name; empty where the first one can't be. */
  const nameOf = (words: string): string => {
    let length = 0;
    for (const part of words.matchAll(parts)) {
      if (notNames.has(bare(part[0]))) break;
      length = part.index + part[0].length;
    }
    return words.slice(0, length);
  };
  const isName = (words: string) => nameOf(words).length === words.length;
  const found = (start: number, length: number, kind: 'name' | 'clinician' = 'name'): Identifier => ({
    kind,
    span: { start, end: start + length },
  });

  function titled(text: string, { start, end }: { start: number; end: number }, kind: 'name' | 'clinician') {
    const match = matchAt(afterTitle, text, end);
    const named = match && nameOf(match[2]!);
    if (!named) return undefined;
    const close = end + match[0].length - match[2]!.length + named.length;
    return namesThing.test(text.slice(close, close + 60)) ? undefined : found(start, close - start, kind);
  }

  function cuedName(text: string, word: CapitalWord): Identifier | undefined {
    const cue = cued.exec(before(text, word.start, 30));
    const labelled = cue !== null && /:\s*$/.test(cue[0]);
    const capitals = labelled ? matchAt(inCapitals, text, word.start)?.[0] : undefined;
    if (capitals) return found(word.start, capitals.length);
    const words = cue && nameOf(matchAt(run, text, word.start)?.[0] ?? '');
    if (!words) return undefined;
    const [first, second] = words.split(' ') as [string, string | undefined];
    const dotted = /^[A-ZÀ-ÞĀ-ɏ]\.[ ]?[A-ZÀ-ÞĀ-ɏ]\b/.test(words) && !isAbbreviation(words);
    const withInitial = second !== undefined && /^[A-ZÀ-ÞĀ-ɏ]\.?$/.test(second) && /^[A-ZÀ-ÞĀ-ɏ][a-zß-ɏ]/.test(first);
    const isQuoted = quoted.test(before(text, word.start, 12));
    const surely =
      (naming.test(cue[1]!) || (labelled && second !== undefined) || isQuoted) &&
      !surelyIllness.test(words) &&
      (second !== undefined || !isOrigin(first)) &&
      /[a-zß-ɏ]/.test(first) &&
      (second !== undefined ||
        isQuoted ||
        /^(?:Hi|Hello|Dear)|name/i.test(cue[1]!) ||
        personBefore.test(before(text, word.start - cue[0].length + 1, 60)));
    const compared =
      likeness.test(cue[1]!) &&
      second !== undefined &&
      !illness.test(words) &&
      treated.test(text.slice(word.start + words.length, word.start + words.length + 14));
    return isGivenName(bare(first)) || dotted || withInitial || surely || compared
      ? found(word.start, words.length)
      : undefined;
  }

  function initialsAt(text: string, { start }: CapitalWord): Identifier | undefined {
    if (/[A-Za-zÀ-ɏ.-]/.test(text[start - 1] ?? ' ')) return undefined;
    const acts = noPerson.test(before(text, start, 9)) ? undefined : matchAt(acting, text, start);
    const match = matchAt(aged, text, start) ?? acts ?? matchAt(agedBare, text, start) ?? bracketedAt(text, start);
    if (!match || isAbbreviation(match[1]!) || notNames.has(match[1]!)) return undefined;
    return found(start, match[1]!.trimEnd().length);
  }

  /** `a 45-year-old man (J.D.)`, `Patient 3 (P.K., 61 years)`. */
  function bracketedAt(text: string, start: number): RegExpExecArray | undefined {
    const match = text[start - 1] === '(' ? matchAt(inBracket, text, start) : undefined;
    if (!match) return undefined;
    const lead = before(text, start - 1, 60);
    return personBefore.test(lead) || numberedPatient.test(lead) ? match : undefined;
  }

  /** A name at the beginning of a sentence or behind words such as `for`, an age behind it. */
  function agedAt(text: string, { start, before: last }: CapitalWord): Identifier | undefined {
    if (!initialCues.has(last.text) && !beginsSentence.test(before(text, start, 3))) return undefined;
    const words = matchAt(agedPair, text, start)?.[1];
    return words && isName(words) && !illness.test(words) ? found(start, words.length) : undefined;
  }

  function nativeAt(text: string, { start }: CapitalWord): Identifier | undefined {
    const words = matchAt(nativePair, text, start)?.[0];
    if (!words || !isName(words) || inReferences.test(before(text, start, 12))) return undefined;
    const behind = text.slice(start + words.length, start + words.length + 60);
    return namesThing.test(behind) || inByline.test(behind) ? undefined : found(start, words.length);
  }

  /** A first name with an initial, where it is no class of illnesses and no author of a list. */
  function initialedAt(text: string, { start, before: last }: CapitalWord): Identifier | undefined {
    const words = matchAt(withInitialOn, text, start)?.[0];
    if (!words || lettered.test(words) || !isName(words) || inReferences.test(before(text, start, 12)))
      return undefined;
    const behind = text.slice(start + words.length, start + words.length + 30);
    if (nextAuthor.test(behind)) return undefined;
    const isCued = initialCues.has(last.text) || personNouns.has(last.text) || /^,? who\b/.test(behind);
    const isApposed =
      text[start - 2] === ',' &&
      (betweenCommas.test(text.slice(start, start + words.length + 1)) || personComma.test(before(text, start, 170)));
    return isApposed || (isCued && text[start - 2] !== ',') ? found(start, words.length) : undefined;
  }

  function pairAt(text: string, word: CapitalWord, next: CapitalWord): Identifier | undefined {
    const { start } = word;
    if (isOrigin(word.text) || !/[a-zß-ɏ]/.test(word.text)) return undefined;
    const spoken = matchAt(speaking, text, start)?.[1];
    if (spoken && isName(spoken)) return found(start, spoken.length);
    const isInitial = next.text.length === 1;
    const known =
      agedAt(text, word) ??
      (isInitial || nativeEnding.test(next.text) ? nativeAt(text, word) : undefined) ??
      (isInitial ? initialedAt(text, word) : undefined);
    if (known) return known;
    if (text[start - 2] !== ',') return undefined;
    const pair = matchAt(apposed, text, start)?.[0];
    const isIll =
      pair &&
      (goesOn.test(text.slice(start + pair.length, start + pair.length + 16)) ? surelyIllness : illness).test(pair);
    if (!pair || !isName(pair) || isIll || inReferences.test(before(text, start, 12))) return undefined;
    // A first name with an initial between commas is nothing else.
    return betweenCommas.test(text.slice(start, start + pair.length + 2)) || personComma.test(before(text, start, 170))
      ? found(start, pair.length)
      : undefined;
  }

  function givenName(text: string, word: CapitalWord, given: string): Identifier | undefined {
    const { start } = word;
    if (/^(?:St|Saint|San|Santa|Sankt)$/.test(word.before.text)) return undefined;
    const end = start + given.length;
    const family = given.length === word.text.length ? matchAt(afterGiven, text, end)?.[1] : undefined;
    if (family !== undefined && isCitedForm(text, start, given.length, family)) return undefined;
    if (family !== undefined && isName(family) && !notNames.has(`${given} ${family}`)) {
      const length = given.length + 1 + family.length;
      const behind = text.slice(start + length, start + length + 60);
      return namesThing.test(behind) || inByline.test(behind) ? undefined : found(start, length);
    }
    const behind = text.slice(end, end + 60);
    if (namesThing.test(behind)) return undefined;
    if (personBefore.test(before(text, start, 60))) return found(start, given.length);
    return verbBehind.test(behind) ? { ...found(start, given.length), unsure: true } : undefined;
  }

  /** `Her sister Aylin, who`: a lone name behind a relative. */
  function relativeAt(text: string, { start, bare: given }: CapitalWord): Identifier | undefined {
    if (!/^[A-ZÀ-ÞĀ-ɏ][a-zß-ɏ]{2}/.test(given) || notNames.has(given) || illness.test(given) || isOrigin(given))
      return undefined;
    if (!relativeBefore.test(before(text, start, 50))) return undefined;
    return relativeActs.test(text.slice(start + given.length, start + given.length + 20))
      ? found(start, given.length)
      : undefined;
  }

  return (text) => {
    const names: (Identifier | undefined)[] = [];
    const words = capitalWords(text);
    for (const [index, word] of words.entries()) {
      if (titles.has(word.text)) names.push(titled(text, word, 'name'));
      else if (clinicianTitles.has(word.text)) names.push(titled(text, word, 'clinician'));
      if (word.text.length <= 3) names.push(initialsAt(text, word));
      if (cueEnds.has(word.before.text)) names.push(cuedName(text, word));
      if (isGivenName(word.bare)) names.push(givenName(text, word, word.bare));
      else if (relativeNouns.has(word.before.text)) names.push(relativeAt(text, word));
      const next = words[index + 1];
      if (next && next.start - word.end <= 1) names.push(pairAt(text, word, next));
    }
    for (const { 0: title, index } of text.matchAll(lowerTitled))
      names.push(titled(text, { start: index, end: index + title.length }, 'name'));
    return apart(names.filter((one) => one !== undefined));
  };
}

/** Cues that introduce a name and nothing else. */
const naming =
  /^(?:named|called|christened|known as|names?|name is|names are|name was|call me|Hi|Hello|Dear|What's|signed|(?:signed|reviewed|dictated|verified) by|next of kin|emergency contact)/i;

/** Words of likeness before the name of a patient, and what is done with patients behind it. */
const likeness = /^(?:like|similar to|specifically for|particularly for)$/;
const treated = /^(?:,? (?:who|seen|visited|admitted|treated|diagnosed)\b)/;

/** Who said what stands in quotation marks before. */
const quoted = /["”] (?:says|said) $/;

/** The beginning of a sentence or of a line, before a name. */
const beginsSentence = /^$|[\n"“]$|[.:?!]\s{1,2}$/;

/** The author before, with initials and their periods, in a list of references. */
const inReferences = /[A-ZÀ-ÞĀ-ɏ]\., (?:[DLVEA][a-z]{1,2} )?$/;

/** The number of an affiliation behind an author's name, and the next author: `Maria Grosso 1 , Ana`, `Maria Grosso1, Ana`. */
const inByline = /^(?:\s{1,2}(?:[a-z]{2}\s)?[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’-]+){0,3}\s{0,2}\d{1,2}\s{0,2}(?:[,*]|and\b)/;

/** What is named after a person: "Mary Washington Hospital" is a place, "Charles Bonnet syndrome" an illness. */
const namesThing =
  /^(?:['’]s?)?[ ](?:(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]+[ ]){0,2}(?:Hospital|Clinic|Medical|Health|Center|Centre|Institute|University|College|School|Street|Road|Avenue)\b|(?:[Ss]yndrome|[Dd]isease|[Ss]ign|[Tt]est|[Ss]core|[Ss]cale|[Ii]ndex|[Cc]lassification|[Cc]riteria|[Mm]ethod|[Tt]echnique|[Pp]rocedure|[Pp]osition|[Rr]eflex|[Pp]henomenon|[Mm]urmur|[Cc]atheter|[Nn]eedle|[Pp]alsy|[Ff]racture|[Cc]ontracture|[Tt]umor|[Tt]umour|[Cc]yst|[Hh]ernia|[Ss]equence|[Aa]nastomosis|[Ss]tag(?:e|ing)|[Gg]rad(?:e|ing)|[Mm]odel|[Cc]lamp|[Ff]orceps|[Ss]tain|[Mm]an(?:eu|oeu)ver|[Oo]peration|[Dd]isability|[Qq]uestionnaire|[Ii]nventory|[Oo]il|[Nn]urses?|[Tt]heory|[Ee]ffect|[Ll]aw|[Ff]ormula|[Rr]etractor|[Ss]plint|[Bb]race|[Cc]ollar|[Dd]rain|[Tt]ube|[Ff]rame|[Aa]ntigen|[Tt]riad|[Nn]ode|[Ff]oundation|[Aa]ward|[Tt]rial|[Ss]tudy|et al)\b)/;

/** Whether a name is in the form of reference lists, `Chen SC` or, among others, `Silver B`: the first word is the surname. */
function isCitedForm(text: string, start: number, given: number, family: string): boolean {
  if (/^[A-Z]{2,3}$/.test(family)) return true;
  const lead = before(text, start, 30);
  if (/^[A-Z]\./.test(family)) return inReferences.test(lead);
  if (/^[A-Z]$/.test(family) && text[start + given + 2] === ':') return true;
  return /^[A-Z]$/.test(family) && /[A-Za-zÀ-ɏ]+ [A-Z]{1,3}, $/.test(lead);
}

/** A word of an illness, a finding or a treatment, which some authors write large. */
const illness =
  /(?:itis|osis|[ae]mia|oma|pathy|ism|asis|algia|plegia|uria|ectomy|otomy|plasty|scopy|graphy|gram|therapy|tension|failure|stenosis|illness|injury|ation|pain|cancer|ing|rhage|lysis|trophy|al|ic|ous|ive|ar|etes|itus|ium|ide|axone|azole|cillin|cin|mab|nib|pril|olol|statin|olone|caine|amine|phate)(?: |$)/i;
/** The same without the endings that surnames have. */
const surelyIllness = new RegExp(illness.source.replace('|ing|', '|').replace('|al|', '|').replace('|ar|', '|'), 'i');
/** What only a person does, behind a name in commas. */
const goesOn = /^, (?:who|seen|admitted|diagnosed|treated|undergoing|presenting|referred)\b/;
/** Words that a letter follows where no person is meant. */
const lettered =
  /^(?:Hepatitis|Vitamin|Types?|Grade|Stage|Class|Group|Factor|Protein|Influenza|Child|Phase|Level|Part|Arm|Cohort|Immunoglobulin|Troponin|H[ae]e?mophilia|Figure|Fig|Table|Panel|Case|Patient|Appendix|Section|Severe|Recurrent|Invasive|Streptococcus|Staphylococcus|Score|Severity|Plan|Route|Zone|Line|Block|Segment)s? /;
const nextAuthor = /^,? (?:and )?[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’-]+ [A-ZÀ-Þ]\./;
/** Words before a first name and an initial. */
const initialCues: ReadonlySet<string> = new Set([
  'for',
  'to',
  'like',
  'as',
  'of',
  'by',
  'pt',
  'patient',
  'ref',
  'case',
  'and',
  'Patient',
]);
const betweenCommas = /^[A-ZÀ-Þ][a-zß-ɏ]{2,20} [A-ZÀ-Þ]\.[,)?;]/;

/** Whether a word says where a person comes from: `Norwegian`, `Japanese`, `Turkish`. */
function isOrigin(word: string): boolean {
  return /(?:ian|ean|ese|ish|can)$/.test(word) && !english.isGivenName(word);
}

/** Names of persons in English text. */
export const readNames = nameReader(english);
