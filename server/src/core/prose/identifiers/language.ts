/** The words by which identifiers are known in one language: all that a second language brings. */
export interface IdentifierLanguage {
  /** Names of the months from January, each with its short forms. */
  readonly months: readonly (readonly string[])[];
  /** Months whose name is an ordinary word, or a name, too: from 1. */
  readonly doubtfulMonths: readonly number[];
  readonly weekdays: readonly string[];
  /** Days of the year with a name. */
  readonly holidays: readonly string[];
  /** What follows a number to make it an ordinal, as `th`. */
  readonly ordinalEndings: readonly string[];
  /** What stands between day and month, or month and year, as `of`. */
  readonly dateLinks: readonly string[];
  /** Words before a month that make it a point in time, as `in`. */
  readonly monthCues: readonly string[];
  readonly birthWords: readonly string[];
  /** Units behind a chain of numbers that is no date. */
  readonly units: readonly string[];

  /** Forms of address, without their period. */
  readonly titles: readonly string[];
  readonly clinicianTitles: readonly string[];
  /** Nouns for a person, before a name in apposition. */
  readonly persons: readonly string[];
  /** Nouns for relatives, which a name may follow without more. */
  readonly relatives: readonly string[];
  /** What a person has: behind a name and its possessive ending. */
  readonly possessions: readonly string[];
  /** Words directly before a name, as `named`. */
  readonly nameCues: readonly string[];
  /** What a person does and an abbreviation does not, behind initials. */
  readonly personVerbs: readonly string[];
  /** What nothing but a person does, behind a full name. */
  readonly onlyPersonVerbs: readonly string[];
  /** Whether a word is a given name. */
  readonly isGivenName: (word: string) => boolean;
  /** Capitalised words that are part of no person's name. */
  readonly notNames: ReadonlySet<string>;
  /** Initials that are abbreviations. */
  readonly notInitials: ReadonlySet<string>;

  /** Nouns for where patients are cared for. */
  readonly institutions: readonly string[];
  /** Words before such a noun that don't tell which one it is. */
  readonly generic: ReadonlySet<string>;
  /** Words of going to a place of care, before `to`. */
  readonly careWords: readonly string[];
  /** The last two words before the place where somebody lives, was born or came from. */
  readonly homeWords: readonly string[];
  readonly placePrepositions: readonly string[];
  /** Nouns that make the name before them a district, as `County`. */
  readonly districts: readonly string[];
  /** Cities; the larger ones and those with many hospitals. */
  readonly cities: ReadonlySet<string>;
  /** Countries, states and regions, which may be named. */
  readonly regions: ReadonlySet<string>;
  /** Short forms of states, behind a city or before a postcode. */
  readonly states: ReadonlySet<string>;
  /** Names of institutions in capitals. */
  readonly institutionLetters: ReadonlySet<string>;
  /** Capitalised words behind a preposition that are no place: departments, tests, positions. */
  readonly notPlaces: ReadonlySet<string>;

  /** Words before a number, by what it is. */
  readonly numberLabels: readonly { readonly kind: NumberKind; readonly labels: readonly string[] }[];
  /** Words between a label and its number. */
  readonly numberFillers: readonly string[];
  readonly phoneCues: readonly string[];
  readonly phoneCuesBehind: readonly string[];
  readonly addressCues: readonly string[];
  readonly streetNouns: readonly string[];
  readonly rooms: readonly string[];
  readonly postcodeCues: readonly string[];

  /** What the words around an identifier are about, where it is no patient's. */
  readonly context: {
    /** Decisions on research and registers of it. */
    readonly ethics: RegExp;
    /** Publications, searches of them, authorities and software. */
    readonly publication: RegExp;
    /** Where cases are shown to colleagues. */
    readonly meeting: RegExp;
    /** What tells that the words behind it are about a patient again. */
    readonly patientAgain: RegExp;
    /** What tells that a sentence of introduction or discussion is about a patient. */
    readonly patient: RegExp;
    /** Thanks to colleagues, wherever they stand. */
    readonly thanks: RegExp;
    /** The beginning of a letter. */
    readonly salutation: RegExp;
    /** Words before the names of those who wrote or edited an article. */
    readonly byline: RegExp;
    /** Words before the dates that journals print of an article. */
    readonly stamp: RegExp;
    /** Collections of genes, whose numbers are called accessions too. */
    readonly gene: RegExp;
    /** Words in brackets that name the maker of a product. */
    readonly maker: RegExp;
    /** Words before brackets that make a place in them that of a patient or of a hospital. */
    readonly whereabouts: RegExp;
    /** Headings of sections that tell of no patient. */
    readonly otherHeadings: RegExp;
  };
}

/** What a labelled number can be. */
export type NumberKind =
  | 'record number'
  | 'insurance number'
  | 'national number'
  | 'account number'
  | 'card number'
  | 'licence number'
  | 'device number'
  | 'vehicle number';
