// Derived from schemas/ by `npm run generate`. Do not edit.

/**
 * What is checked in the reports of this folder and the folders in it, and how strictly.
 */
export interface Configuration {
  /**
   * Write `true` to stop here: configurations of the folders above are not read.
   */
  root?: true | false | "true" | "false";
  /**
   * The journal to check against when a report names none, as `pain-medicine-case-reports` or its short name `pmcr`.
   */
  journal?: string | number;
  /**
   * How much must be there: `draft` or `submission`.
   */
  stage?: "draft" | "submission";
  /**
   * How seriously findings are taken, for one rule or for a whole group, as `{scale/follow-up: off, care: info}`.
   */
  rules?: {
    /**
     * How findings of this rule or group are shown: `off`, `info`, `warning` or `error`.
     */
    [k: string]: "off" | "info" | "warning" | "error";
  };
  /**
   * Files and folders that are not checked, as patterns like `drafts/**`. One, or a list of several.
   */
  ignore?: string | string[];
  /**
   * A file with findings that are already known, as `.case-report-baseline.json`. Only what is new is reported.
   */
  baseline?: string;
  /**
   * Vocabularies of your own, in addition to the built-in ones. Paths are read from the folder of this file and must stay inside the workspace, as `case-report/vocabularies`.
   */
  vocabularies?: string | string[];
  /**
   * Journal profiles of your own, in addition to the built-in ones. Paths are read from the folder of this file and must stay inside the workspace, as `case-report/journals/our-journal.json`.
   */
  journals?: string | string[];
  /**
   * Advisories of your own, in addition to the built-in ones. Paths are read from the folder of this file and must stay inside the workspace, as `case-report/advisories`.
   */
  advisories?: string | string[];
}

/**
 * How surely this is known.
 */
export type JournalConfidence = "verified" | "partly" | "knowledge" | "design";
/**
 * When this was last checked: a year, a month or a day, as `2026` or `2026-08-21`.
 */
export type JournalChecked = string;

/**
 * What a journal wants of a case report: headings, limits, statements and spelling of levels.
 */
export interface Journal {
  /**
   * The path of this schema, for the editor.
   */
  $schema?: string;
  /**
   * The name with dashes, as `pain-medicine-case-reports`. A report names the journal by it.
   */
  id: string;
  /**
   * The full name of the journal.
   */
  name: string;
  /**
   * Short names by which a report may name the journal, as `pmcr`.
   *
   * Items: One short name, as `pmcr`.
   */
  aliases?: string[];
  /**
   * The publisher or society.
   */
  publisher?: string;
  /**
   * The kind of article the profile is for.
   */
  kind: "case report" | "image letter";
  /**
   * The abstract: its kind, its headings and its length.
   */
  abstract: {
    /**
     * Whether the abstract has headings.
     */
    kind: "structured" | "unstructured" | "none";
    /**
     * How the sections are set.
     */
    layout?: "inline labels" | "capital labels" | "paragraph";
    /**
     * The sections in order.
     *
     * Items: One section, by its heading and what it holds.
     */
    sections?: {
      /**
       * The heading as the journal prints it, as `Case presentation`.
       */
      heading: string;
      /**
       * What the section holds, whatever its heading says.
       */
      slot:
        | "background"
        | "objective"
        | "methods"
        | "case"
        | "concerns"
        | "diagnosis"
        | "intervention"
        | "outcome"
        | "results"
        | "discussion"
        | "limitations"
        | "conclusion";
      /**
       * Other headings that are read as this one, in any case of letters.
       *
       * Items: Another heading that is read as this one.
       */
      synonyms?: string[];
    }[];
    words?: JournalLimit;
    confidence?: JournalConfidence;
    /**
     * Where this was read, as `CARE 2013, item 2`.
     */
    source?: string;
    checked?: JournalChecked;
  };
  /**
   * What the title must and must not say.
   */
  title?: {
    /**
     * Wordings of which the title must hold at least one, in any case of letters.
     *
     * Items: One wording, as `case report`.
     */
    mustContain?: string[];
    /**
     * Wordings the title must not hold, in any case of letters.
     *
     * Items: One wording, as `rare case`.
     */
    mustNotContain?: string[];
    confidence: JournalConfidence;
    /**
     * Where this was read, as `CARE 2013, item 2`.
     */
    source?: string;
    checked?: JournalChecked;
  };
  keywords?: JournalLimit1;
  /**
   * The narrative without the abstract.
   */
  body: {
    /**
     * The sections in order.
     *
     * Items: One section, by its heading and what it holds.
     */
    sections: {
      /**
       * The heading as the journal prints it, as `Case presentation`.
       */
      heading: string;
      /**
       * What the section holds, whatever its heading says.
       */
      slot:
        | "introduction"
        | "case"
        | "timeline"
        | "discussion"
        | "conclusion"
        | "learning-points"
        | "perspective"
        | "declarations"
        | "references";
      /**
       * Whether the section must be there.
       */
      required: boolean;
      /**
       * Other headings that are read as this one, in any case of letters.
       *
       * Items: Another heading that is read as this one.
       */
      synonyms?: string[];
    }[];
    words?: JournalLimit2;
    confidence?: JournalConfidence;
    /**
     * Where this was read, as `CARE 2013, item 2`.
     */
    source?: string;
    checked?: JournalChecked;
  };
  figures?: JournalLimit3;
  tables?: JournalLimit4;
  references?: JournalLimit5;
  /**
   * The statements the journal asks for.
   *
   * Items: One statement, by its name.
   */
  statements?: {
    /**
     * Which statement is asked for.
     */
    id:
      | "irb"
      | "consent-treatment"
      | "consent-publication"
      | "conflicts"
      | "funding"
      | "device-status"
      | "ai-use"
      | "data-availability"
      | "author-contributions"
      | "corresponding"
      | "care-checklist"
      | "scare-checklist";
    confidence: JournalConfidence;
    /**
     * Where this was read, as `CARE 2013, item 2`.
     */
    source?: string;
    checked?: JournalChecked;
  }[];
  /**
   * How spinal levels are spelt in print.
   */
  levelStyle: "slash-short" | "hyphen-short" | "hyphen-full" | "endash-full";
  /**
   * The name of the style in the collection of the Citation Style Language, as `nlm-citation-sequence`.
   */
  citationStyle?: string;
  /**
   * Where the profile was read.
   */
  source?: string;
  checked?: JournalChecked;
  confidence: JournalConfidence;
}
/**
 * The number of words of the abstract, headings not counted.
 */
export interface JournalLimit {
  /**
   * The smallest number allowed.
   */
  min?: number;
  /**
   * The largest number allowed.
   */
  max?: number;
  confidence: JournalConfidence;
  /**
   * Where this was read, as `CARE 2013, item 2`.
   */
  source?: string;
  checked?: JournalChecked;
}
/**
 * The number of keywords.
 */
export interface JournalLimit1 {
  /**
   * The smallest number allowed.
   */
  min?: number;
  /**
   * The largest number allowed.
   */
  max?: number;
  confidence: JournalConfidence;
  /**
   * Where this was read, as `CARE 2013, item 2`.
   */
  source?: string;
  checked?: JournalChecked;
}
/**
 * The number of words from the introduction to the conclusion. Abstract, captions and references are not counted.
 */
export interface JournalLimit2 {
  /**
   * The smallest number allowed.
   */
  min?: number;
  /**
   * The largest number allowed.
   */
  max?: number;
  confidence: JournalConfidence;
  /**
   * Where this was read, as `CARE 2013, item 2`.
   */
  source?: string;
  checked?: JournalChecked;
}
/**
 * The number of figures.
 */
export interface JournalLimit3 {
  /**
   * The smallest number allowed.
   */
  min?: number;
  /**
   * The largest number allowed.
   */
  max?: number;
  confidence: JournalConfidence;
  /**
   * Where this was read, as `CARE 2013, item 2`.
   */
  source?: string;
  checked?: JournalChecked;
}
/**
 * The number of tables.
 */
export interface JournalLimit4 {
  /**
   * The smallest number allowed.
   */
  min?: number;
  /**
   * The largest number allowed.
   */
  max?: number;
  confidence: JournalConfidence;
  /**
   * Where this was read, as `CARE 2013, item 2`.
   */
  source?: string;
  checked?: JournalChecked;
}
/**
 * The number of references.
 */
export interface JournalLimit5 {
  /**
   * The smallest number allowed.
   */
  min?: number;
  /**
   * The largest number allowed.
   */
  max?: number;
  confidence: JournalConfidence;
  /**
   * Where this was read, as `CARE 2013, item 2`.
   */
  source?: string;
  checked?: JournalChecked;
}

export interface LevelFacts {
  $schema?: string;
  version?: number;
  vertebrae: {
    id: string;
    region: string;
    aliases?: string[];
  }[];
  interspaces: {
    id: string;
    upper: string;
    lower: string;
    disc: true | false | "residual";
    exiting: string | null;
    traversing?: string | null;
    usualDiscTarget?: string | null;
    note?: string;
  }[];
  roots: {
    id: string;
    dermatome?: string;
    keyMuscle?: string;
    muscle?: string;
    myotome?: string;
    reflex?: string;
  }[];
  facets: {
    id: string;
    medialBranches: string[];
  }[];
  sacralForamina: string[];
  cord?: {};
  variants: {
    id: string;
    label: string;
    aliases?: string[];
    meaning?: string;
  }[];
}

/**
 * One clinical scale, score, classification, vital sign or laboratory value.
 */
export interface ScaleTerm {
  /**
   * The scale’s name with dashes. It never changes.
   */
  id: string;
  /**
   * How a report writes the scale, in its usual short form. No two scales share a label.
   */
  label: string;
  /**
   * The full name of the scale.
   */
  name: string;
  /**
   * Other ways to write the name. One that several scales share is ambiguous, and the author is asked.
   *
   * Items: One other way to write the name.
   */
  aliases: string[];
  /**
   * What the scale is about.
   */
  domain:
    | "adverse-event"
    | "anaesthesia"
    | "causality"
    | "electrodiagnosis"
    | "function"
    | "general"
    | "global-outcome"
    | "headache"
    | "imaging"
    | "lab"
    | "medication"
    | "myelopathy"
    | "nerve-injury"
    | "neuro-global"
    | "neuro-motor"
    | "neuro-reflex"
    | "neuro-sensory"
    | "neuro-tone"
    | "neuropathic-pain"
    | "oncology"
    | "pain-disability"
    | "pain-intensity"
    | "pain-quality"
    | "performance"
    | "psychosocial"
    | "quality-of-life"
    | "risk"
    | "sedation"
    | "sleep"
    | "spine-disability"
    | "trauma"
    | "vital";
  /**
   * `numeric` is a number on an interval, `ordinal` are ordered classes that may look like numbers, `grade` are labelled classes, `composite` has several parts.
   */
  kind: "numeric" | "ordinal" | "grade" | "composite";
  /**
   * Who gives the score; `derived` is computed from other values.
   */
  reporter: "clinician" | "clinician with patient" | "derived" | "imaging" | "lab" | "patient";
  /**
   * The lowest score.
   */
  min?: number;
  /**
   * The highest score.
   */
  max?: number;
  /**
   * The smallest increment of a single reading. A mean over patients or items may be finer.
   */
  step?: number;
  /**
   * The unit of the score. A scale in points or without a unit may leave it out.
   */
  unit?: string;
  /**
   * Another unit in use, with its conversion.
   */
  alternativeUnit?: string;
  /**
   * The numbers that may stand behind the slash, as the 10 of 5/10. The usual one comes first.
   *
   * Items: One number behind the slash.
   */
  denominators?: number[];
  /**
   * The better end of the scale; `none` where neither end is better.
   */
  direction: "lower" | "higher" | "none";
  /**
   * Whether the last class is the best state, though steps between the classes are not equal.
   */
  bestLast?: boolean;
  /**
   * The classes, in the order in which the scale lists them.
   *
   * Items: One class, as a report writes it.
   */
  values?: string[];
  /**
   * Classes that are in use but not part of the original scale.
   *
   * Items: One further class.
   */
  extendedValues?: string[];
  /**
   * Other spellings of a class, each with the class it means.
   */
  valueAliases?: {
    /**
     * The class that is meant.
     */
    [k: string]: string;
  };
  /**
   * All classes in their order, further ones included, where the list of classes alone does not give it.
   *
   * Items: One class.
   */
  order?: string[];
  /**
   * A regular expression for the written score, where it is composed of several signs.
   */
  pattern?: string;
  /**
   * What may be added to a class to describe the case further, as `N2`.
   *
   * Items: One modifier.
   */
  modifiers?: string[];
  /**
   * A letter that may follow any class; `meanings` tells what it stands for.
   */
  suffix?: string;
  /**
   * What a class, a modifier or a suffix stands for.
   */
  meanings?: {
    /**
     * The meaning in a few words.
     */
    [k: string]: string;
  };
  /**
   * Bands of scores that are commonly given a name. They differ between papers.
   *
   * Items: One band of scores, or one class, and what it means.
   */
  cutoffs?: {
    /**
     * The lowest score of the band.
     */
    from?: number;
    /**
     * The highest score of the band.
     */
    to?: number;
    /**
     * The class or the classes, where the band is not one of numbers.
     */
    value?: string;
    /**
     * What a score in the band means, as `moderate`.
     */
    meaning: string;
  }[];
  /**
   * The smallest change usually called meaningful. It depends on patients and treatment, so it serves as a hint only.
   */
  mcid?: {
    /**
     * The change, in points of the scale, or in words as `30 %` and `one grade`.
     */
    value: number | string;
    /**
     * Other values that are in use, with what they are for.
     */
    alternative?: string;
    /**
     * The patients or the method the value comes from.
     */
    basis?: string;
    /**
     * The publication the value comes from, in plain words.
     */
    source: string;
  };
  /**
   * The parts of the scale.
   *
   * Items: One part with a score of its own.
   */
  subscales?: {
    /**
     * The part’s name with dashes, as `lower-motor`.
     */
    id: string;
    /**
     * How a report names the part.
     */
    label: string;
    /**
     * The lowest score of the part.
     */
    min?: number;
    /**
     * The highest score of the part.
     */
    max?: number;
    /**
     * The scores the part can have, where not every step in between exists.
     *
     * Items: One score of the part.
     */
    values?: string[];
  }[];
  /**
   * Whether the parts add up to one score. `false` means that a single number can’t be interpreted.
   */
  total?: boolean;
  /**
   * The highest sums of the scale by name, where single readings are added up.
   */
  totals?: {
    /**
     * The highest sum.
     */
    [k: string]: number;
  };
  /**
   * The points that each question or sign adds to the score.
   */
  itemWeights?: {
    /**
     * The points of the item.
     */
    [k: string]: number;
  };
  /**
   * Whether a reading needs its side.
   */
  perSide?: boolean;
  /**
   * Whether a reading needs its muscle or movement.
   */
  perMuscle?: boolean;
  /**
   * Whether a reading needs its spinal level.
   */
  perLevel?: boolean;
  /**
   * What the level of a reading is.
   */
  levelKind?: "disc" | "endplate" | "facet" | "foramen" | "interspace" | "vertebra";
  /**
   * The imaging the scale can be read from.
   *
   * Items: One imaging modality.
   */
  modality?: string[];
  /**
   * How the value is computed from others.
   */
  formula?: string;
  /**
   * The lowest and the highest value that a living patient is likely to have.
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: One end of the plausible range.
   */
  plausible?: [number, number];
  /**
   * What else must be stated so that the score can be interpreted.
   *
   * Items: One thing to state.
   */
  needs?: string[];
  /**
   * The scales that authors mix up with this one, by their `id`.
   *
   * Items: The `id` of the other scale.
   */
  confusableWith?: string[];
  /**
   * Where the facts come from, in plain words.
   */
  source: string;
  /**
   * How surely the entry is known: `verified` at a public source, `partly`, or from `knowledge` alone.
   */
  confidence: "verified" | "partly" | "knowledge";
  /**
   * What was confirmed, and where.
   */
  checked?: string;
  /**
   * What an author should know besides.
   */
  notes?: string;
}

export interface ProcedureTerm {
  id: string;
  label: string;
  name?: string;
  aliases?: string[];
  source?: string;
  confidence?: "verified" | "partly" | "knowledge";
  checked?: string;
  notes?: string;
  region?: string;
  approaches?: string[];
  level: {
    kind:
      | "interspace"
      | "vertebra"
      | "foramen"
      | "sacral foramen"
      | "facet"
      | "medial branch"
      | "root"
      | "disc"
      | "joint"
      | "none";
    usual?: {
      from: string;
      to: string;
    };
    possible?: {
      from: string;
      to: string;
    };
    also?: {
      kind:
        | "interspace"
        | "vertebra"
        | "foramen"
        | "sacral foramen"
        | "facet"
        | "medial branch"
        | "root"
        | "disc"
        | "joint"
        | "none";
      at: string;
    }[];
    note?: string;
  };
  guidance?: string[];
  agents?: string[];
  bleedingRisk?: string;
  sideRequired?: boolean;
  indications?: string[];
  contraindications?: string[];
  complications?: {
    id: string;
    frequency?: string;
    note?: string;
  }[];
  course?: {
    fact: string;
    source?: string;
  }[];
  differences?: string[];
  report?: string[];
}

export interface MovementTerm {
  id: string;
  label: string;
  name?: string;
  aliases?: string[];
  source?: string;
  confidence?: "verified" | "partly" | "knowledge";
  checked?: string;
  notes?: string;
  roots?: string[];
  nerve?: string;
  muscle?: string;
}

export interface ModalityTerm {
  id: string;
  label: string;
  name?: string;
  aliases?: string[];
  source?: string;
  confidence?: "verified" | "partly" | "knowledge";
  checked?: string;
  notes?: string;
  usualLevelKind?: "vertebra" | "root";
}

/**
 * One drug or material, or a group that is handled as one.
 */
export interface DrugTerm {
  /**
   * The name for other files, in kebab-case.
   */
  id: string;
  /**
   * The generic name as a report writes it; unique.
   */
  label: string;
  /**
   * Other ways to write it; one that several entries share is ambiguous.
   *
   * Items: One other way to write it.
   */
  aliases: string[];
  /**
   * Brand names; a report gives the generic name with them.
   *
   * Items: One brand.
   */
  brands?: string[];
  /**
   * The drugs of a group entry. They are no synonyms: one is never rewritten as another or as the label.
   */
  members?: DrugTermMember[];
  /**
   * What kind of drug it is.
   */
  class:
    | "steroid"
    | "local anaesthetic"
    | "vasoconstrictor"
    | "contrast"
    | "diluent"
    | "enzyme"
    | "blood"
    | "cement"
    | "gas"
    | "neurotoxin"
    | "alpha-2 agonist"
    | "calcium channel blocker"
    | "neurolytic"
    | "antibiotic"
    | "NSAID"
    | "analgesic"
    | "opioid"
    | "gabapentinoid"
    | "antidepressant"
    | "anticonvulsant"
    | "muscle relaxant"
    | "topical"
    | "sedative"
    | "anticoagulant"
    | "antiplatelet"
    | "supplement";
  /**
   * The kind within the class.
   */
  subclass?: string;
  /**
   * The salt or ester that the entry means.
   */
  salt?: string;
  /**
   * Whether the name without its salt leaves open what was given.
   */
  needsSalt?: boolean;
  /**
   * Whether it is a controlled drug in most countries.
   */
  controlled?: boolean;
  /**
   * Whether it serves to dilute others.
   */
  diluent?: boolean;
  /**
   * Whether it has been withdrawn.
   */
  historical?: boolean;
  /**
   * The units its dose is given in, the usual one first.
   *
   * @minItems 1
   *
   * Items: One unit.
   */
  units: [
    (
      | "mg"
      | "µg"
      | "g"
      | "ng"
      | "IU"
      | "units"
      | "mL"
      | "mmol"
      | "mg/day"
      | "µg/day"
      | "µg/h"
      | "mg/h"
      | "units/h"
      | "µg/kg/h"
      | "patches"
      | "µg/mL"
    ),
    ...(
      | "mg"
      | "µg"
      | "g"
      | "ng"
      | "IU"
      | "units"
      | "mL"
      | "mmol"
      | "mg/day"
      | "µg/day"
      | "µg/h"
      | "mg/h"
      | "units/h"
      | "µg/kg/h"
      | "patches"
      | "µg/mL"
    )[]
  ];
  /**
   * Strengths that are sold or commonly made up, as a report writes them; not a closed list.
   *
   * Items: One strength.
   */
  concentrations?: string[];
  /**
   * Packs, as ampoules, vials or tablets.
   *
   * Items: One pack.
   */
  presentations?: string[];
  /**
   * Whether the injection holds particles that can block a vessel; "depends" where the salt or the product decides.
   */
  particulate?: true | false | "depends";
  /**
   * Routes it is used by; not a closed list.
   *
   * Items: The id of one route.
   */
  routes?: string[];
  /**
   * Routes it must not take.
   *
   * Items: One such route.
   */
  mustNot?: {
    /**
     * The id of the route.
     */
    route: string;
    /**
     * How loud the finding is: an error only for the intrathecal route and only where it was verified; practice is a warning.
     */
    severity: "error" | "warning";
    /**
     * The region it holds for, where not for all.
     */
    region?: "cervical" | "thoracic" | "lumbar" | "sacral";
    /**
     * The strengths in mgI/mL it holds for, where not for all.
     *
     * Items: One strength.
     */
    strengths?: number[];
    /**
     * The drugs of a group entry it holds for, where not for all.
     *
     * Items: The label of one.
     */
    members?: string[];
    /**
     * The amount from which on the ban is customary; smaller deliberate amounts occur.
     */
    above?: {
      /**
       * The amount.
       */
      value: number;
      /**
       * The unit, as a report writes it.
       */
      unit:
        | "mg"
        | "µg"
        | "g"
        | "ng"
        | "IU"
        | "units"
        | "mL"
        | "mmol"
        | "mg/day"
        | "µg/day"
        | "µg/h"
        | "mg/h"
        | "units/h"
        | "µg/kg/h"
        | "patches"
        | "µg/mL";
      /**
       * How well it is known: checked at a public source, partly checked, or general knowledge.
       */
      confidence: "verified" | "partly" | "knowledge";
    };
    /**
     * Why it must not.
     */
    note?: string;
    /**
     * Who says so.
     */
    source?: string;
    /**
     * How well it is known: checked at a public source, partly checked, or general knowledge.
     */
    confidence: "verified" | "partly" | "knowledge";
  }[];
  /**
   * Whether it may be given intrathecally: as it is, never, or only as a certain product (preservative-free, heavy, a certain strength). Absent where unknown or where countries differ.
   */
  intrathecal?: "allowed" | "forbidden" | "special form";
  /**
   * Strengths of an iodinated contrast medium.
   */
  iodine?: {
    /**
     * Strengths that are sold.
     *
     * Items: One strength.
     */
    strengths: number[];
    /**
     * Milligrams of iodine in a millilitre.
     */
    unit: "mgI/mL";
    /**
     * Strengths for the intrathecal route.
     *
     * Items: One strength.
     */
    intrathecal?: number[];
    /**
     * The most iodine for one study.
     */
    mostPerStudy?: {
      /**
       * The amount.
       */
      value: number;
      /**
       * The unit, as a report writes it.
       */
      unit:
        | "mg"
        | "µg"
        | "g"
        | "ng"
        | "IU"
        | "units"
        | "mL"
        | "mmol"
        | "mg/day"
        | "µg/day"
        | "µg/h"
        | "mg/h"
        | "units/h"
        | "µg/kg/h"
        | "patches"
        | "µg/mL";
      /**
       * The route it holds for.
       */
      route: string;
    };
  };
  perSession?: DrugTermRange1;
  perLevel?: DrugTermRange2;
  daily?: DrugTermRange3;
  rate?: DrugTermRange4;
  hardMax?: DrugTermHardMax1;
  /**
   * Customary maxima by body weight of a local anaesthetic. A check for typing errors, never dosing advice.
   *
   * Items: One maximum.
   */
  maxPerKg?: {
    /**
     * The amount.
     */
    value: number;
    /**
     * Milligrams for each kilogram of body weight.
     */
    unit: "mg/kg";
    /**
     * Whether it holds for the solution with adrenaline.
     */
    withAdrenaline?: boolean;
    /**
     * How well it is known: checked at a public source, partly checked, or general knowledge.
     */
    confidence: "verified" | "partly" | "knowledge";
  }[];
  /**
   * Customary absolute maxima of a local anaesthetic. A check for typing errors, never dosing advice.
   *
   * Items: One maximum.
   */
  maxTotal?: {
    /**
     * The amount.
     */
    value: number;
    /**
     * The unit, as a report writes it.
     */
    unit:
      | "mg"
      | "µg"
      | "g"
      | "ng"
      | "IU"
      | "units"
      | "mL"
      | "mmol"
      | "mg/day"
      | "µg/day"
      | "µg/h"
      | "mg/h"
      | "units/h"
      | "µg/kg/h"
      | "patches"
      | "µg/mL";
    /**
     * Whether it holds for the solution with adrenaline.
     */
    withAdrenaline?: boolean;
    /**
     * What it counts; one session where absent.
     */
    per?: "session" | "day";
    /**
     * How well it is known: checked at a public source, partly checked, or general knowledge.
     */
    confidence: "verified" | "partly" | "knowledge";
  }[];
  /**
   * What holds by certain routes instead of the general ranges.
   *
   * Items: Ranges of some routes, or the entry that has them.
   */
  byRoute?: {
    /**
     * The ids of the routes.
     *
     * @minItems 1
     *
     * Items: One route.
     */
    routes: [string, ...string[]];
    /**
     * The id of the entry that describes the drug by these routes.
     */
    see?: string;
    perSession?: DrugTermRange5;
    daily?: DrugTermRange6;
    hardMax?: DrugTermHardMax2;
    /**
     * What the figures leave out.
     */
    note?: string;
  }[];
  /**
   * The amount with the glucocorticoid effect of 5 mg prednisolone.
   */
  equivalentTo5mgPrednisolone?: {
    /**
     * The amount.
     */
    value: number;
    /**
     * The unit, as a report writes it.
     */
    unit:
      | "mg"
      | "µg"
      | "g"
      | "ng"
      | "IU"
      | "units"
      | "mL"
      | "mmol"
      | "mg/day"
      | "µg/day"
      | "µg/h"
      | "mg/h"
      | "units/h"
      | "µg/kg/h"
      | "patches"
      | "µg/mL";
    /**
     * How well it is known: checked at a public source, partly checked, or general knowledge.
     */
    confidence: "verified" | "partly" | "knowledge";
  };
  /**
   * What the dose is multiplied with for the oral morphine equivalent in mg a day.
   */
  morphineEquivalent?: {
    /**
     * The factor; empty where the source gives none on purpose.
     */
    factor: number | null;
    /**
     * The unit of the dose that is multiplied.
     */
    per:
      | "mg"
      | "µg"
      | "g"
      | "ng"
      | "IU"
      | "units"
      | "mL"
      | "mmol"
      | "mg/day"
      | "µg/day"
      | "µg/h"
      | "mg/h"
      | "units/h"
      | "µg/kg/h"
      | "patches"
      | "µg/mL";
    /**
     * The table it comes from.
     */
    source: string;
    /**
     * How well it is known: checked at a public source, partly checked, or general knowledge.
     */
    confidence: "verified" | "partly" | "knowledge";
  };
  /**
   * How the drug is handled around procedures, by bleeding risk. A class that is absent is unknown. Compared with a report, never advice.
   */
  antithrombotic?: {
    high?: DrugTermRisk;
    intermediate?: DrugTermRisk1;
    low?: DrugTermRisk2;
    /**
     * Pauses that depend on the drug of a class.
     *
     * Items: Drugs with the same pause before high-risk procedures.
     */
    byDrug?: {
      /**
       * Their names.
       *
       * Items: One name.
       */
      drugs: string[];
      stopBefore: DrugTermDuration2;
    }[];
  };
  /**
   * Entries it is mixed up with.
   *
   * Items: The id of one.
   */
  lookalikes?: string[];
  /**
   * Other real drugs that are spelt alike and are not entries: no slips of this name.
   *
   * Items: One generic name.
   */
  soundsLike?: string[];
  /**
   * Where the entry comes from.
   */
  source: string;
  /**
   * How well it is known: checked at a public source, partly checked, or general knowledge.
   */
  confidence: "verified" | "partly" | "knowledge";
  /**
   * What of it was compared with which source.
   */
  checked?: string;
  /**
   * What an author should know.
   */
  notes?: string;
}
/**
 * One drug of a group entry, with what is its own.
 */
export interface DrugTermMember {
  /**
   * Its generic name.
   */
  label: string;
  /**
   * Its brands.
   *
   * Items: One brand.
   */
  brands?: string[];
  /**
   * Its strengths.
   *
   * Items: One strength as written.
   */
  concentrations?: string[];
  perSession?: DrugTermRange;
  hardMax?: DrugTermHardMax;
  /**
   * What sets it apart.
   */
  note?: string;
}
/**
 * Its usual amount in one session.
 */
export interface DrugTermRange {
  /**
   * The usual least amount; 0 where there is none.
   */
  low: number;
  /**
   * The usual largest amount.
   */
  high: number;
  /**
   * The unit, as a report writes it.
   */
  unit:
    | "mg"
    | "µg"
    | "g"
    | "ng"
    | "IU"
    | "units"
    | "mL"
    | "mmol"
    | "mg/day"
    | "µg/day"
    | "µg/h"
    | "mg/h"
    | "units/h"
    | "µg/kg/h"
    | "patches"
    | "µg/mL";
  /**
   * What the range is for, where it is not for every use.
   */
  for?: string;
  /**
   * How well the range is known; a range from knowledge may only ask to check the dose.
   */
  confidence: "verified" | "partly" | "knowledge";
}
/**
 * Its own hard maximum.
 */
export interface DrugTermHardMax {
  /**
   * The amount.
   */
  value: number;
  /**
   * The unit, as a report writes it.
   */
  unit:
    | "mg"
    | "µg"
    | "g"
    | "ng"
    | "IU"
    | "units"
    | "mL"
    | "mmol"
    | "mg/day"
    | "µg/day"
    | "µg/h"
    | "mg/h"
    | "units/h"
    | "µg/kg/h"
    | "patches"
    | "µg/mL";
  /**
   * What it counts: one session, one day, or one vertebra.
   */
  per: "session" | "day" | "level";
  /**
   * How well it is known; one from knowledge should not speak as an error by itself.
   */
  confidence: "verified" | "partly" | "knowledge";
}
/**
 * The usual total amount in one procedure. A check for typing errors, never dosing advice.
 */
export interface DrugTermRange1 {
  /**
   * The usual least amount; 0 where there is none.
   */
  low: number;
  /**
   * The usual largest amount.
   */
  high: number;
  /**
   * The unit, as a report writes it.
   */
  unit:
    | "mg"
    | "µg"
    | "g"
    | "ng"
    | "IU"
    | "units"
    | "mL"
    | "mmol"
    | "mg/day"
    | "µg/day"
    | "µg/h"
    | "mg/h"
    | "units/h"
    | "µg/kg/h"
    | "patches"
    | "µg/mL";
  /**
   * What the range is for, where it is not for every use.
   */
  for?: string;
  /**
   * How well the range is known; a range from knowledge may only ask to check the dose.
   */
  confidence: "verified" | "partly" | "knowledge";
}
/**
 * The usual amount for one vertebra. A check for typing errors, never dosing advice.
 */
export interface DrugTermRange2 {
  /**
   * The usual least amount; 0 where there is none.
   */
  low: number;
  /**
   * The usual largest amount.
   */
  high: number;
  /**
   * The unit, as a report writes it.
   */
  unit:
    | "mg"
    | "µg"
    | "g"
    | "ng"
    | "IU"
    | "units"
    | "mL"
    | "mmol"
    | "mg/day"
    | "µg/day"
    | "µg/h"
    | "mg/h"
    | "units/h"
    | "µg/kg/h"
    | "patches"
    | "µg/mL";
  /**
   * What the range is for, where it is not for every use.
   */
  for?: string;
  /**
   * How well the range is known; a range from knowledge may only ask to check the dose.
   */
  confidence: "verified" | "partly" | "knowledge";
}
/**
 * The usual amount in one day for an adult. A check for typing errors, never dosing advice.
 */
export interface DrugTermRange3 {
  /**
   * The usual least amount; 0 where there is none.
   */
  low: number;
  /**
   * The usual largest amount.
   */
  high: number;
  /**
   * The unit, as a report writes it.
   */
  unit:
    | "mg"
    | "µg"
    | "g"
    | "ng"
    | "IU"
    | "units"
    | "mL"
    | "mmol"
    | "mg/day"
    | "µg/day"
    | "µg/h"
    | "mg/h"
    | "units/h"
    | "µg/kg/h"
    | "patches"
    | "µg/mL";
  /**
   * What the range is for, where it is not for every use.
   */
  for?: string;
  /**
   * How well the range is known; a range from knowledge may only ask to check the dose.
   */
  confidence: "verified" | "partly" | "knowledge";
}
/**
 * The usual rate of an infusion or a patch. A check for typing errors, never dosing advice.
 */
export interface DrugTermRange4 {
  /**
   * The usual least amount; 0 where there is none.
   */
  low: number;
  /**
   * The usual largest amount.
   */
  high: number;
  /**
   * The unit, as a report writes it.
   */
  unit:
    | "mg"
    | "µg"
    | "g"
    | "ng"
    | "IU"
    | "units"
    | "mL"
    | "mmol"
    | "mg/day"
    | "µg/day"
    | "µg/h"
    | "mg/h"
    | "units/h"
    | "µg/kg/h"
    | "patches"
    | "µg/mL";
  /**
   * What the range is for, where it is not for every use.
   */
  for?: string;
  /**
   * How well the range is known; a range from knowledge may only ask to check the dose.
   */
  confidence: "verified" | "partly" | "knowledge";
}
/**
 * The amount beyond which a slip or an overdose is almost sure. A check for typing errors, never dosing advice.
 */
export interface DrugTermHardMax1 {
  /**
   * The amount.
   */
  value: number;
  /**
   * The unit, as a report writes it.
   */
  unit:
    | "mg"
    | "µg"
    | "g"
    | "ng"
    | "IU"
    | "units"
    | "mL"
    | "mmol"
    | "mg/day"
    | "µg/day"
    | "µg/h"
    | "mg/h"
    | "units/h"
    | "µg/kg/h"
    | "patches"
    | "µg/mL";
  /**
   * What it counts: one session, one day, or one vertebra.
   */
  per: "session" | "day" | "level";
  /**
   * How well it is known; one from knowledge should not speak as an error by itself.
   */
  confidence: "verified" | "partly" | "knowledge";
}
/**
 * The usual total amount in one procedure. A check for typing errors, never dosing advice.
 */
export interface DrugTermRange5 {
  /**
   * The usual least amount; 0 where there is none.
   */
  low: number;
  /**
   * The usual largest amount.
   */
  high: number;
  /**
   * The unit, as a report writes it.
   */
  unit:
    | "mg"
    | "µg"
    | "g"
    | "ng"
    | "IU"
    | "units"
    | "mL"
    | "mmol"
    | "mg/day"
    | "µg/day"
    | "µg/h"
    | "mg/h"
    | "units/h"
    | "µg/kg/h"
    | "patches"
    | "µg/mL";
  /**
   * What the range is for, where it is not for every use.
   */
  for?: string;
  /**
   * How well the range is known; a range from knowledge may only ask to check the dose.
   */
  confidence: "verified" | "partly" | "knowledge";
}
/**
 * The usual amount in one day. A check for typing errors, never dosing advice.
 */
export interface DrugTermRange6 {
  /**
   * The usual least amount; 0 where there is none.
   */
  low: number;
  /**
   * The usual largest amount.
   */
  high: number;
  /**
   * The unit, as a report writes it.
   */
  unit:
    | "mg"
    | "µg"
    | "g"
    | "ng"
    | "IU"
    | "units"
    | "mL"
    | "mmol"
    | "mg/day"
    | "µg/day"
    | "µg/h"
    | "mg/h"
    | "units/h"
    | "µg/kg/h"
    | "patches"
    | "µg/mL";
  /**
   * What the range is for, where it is not for every use.
   */
  for?: string;
  /**
   * How well the range is known; a range from knowledge may only ask to check the dose.
   */
  confidence: "verified" | "partly" | "knowledge";
}
/**
 * The amount beyond which a slip is almost sure. A check for typing errors, never dosing advice.
 */
export interface DrugTermHardMax2 {
  /**
   * The amount.
   */
  value: number;
  /**
   * The unit, as a report writes it.
   */
  unit:
    | "mg"
    | "µg"
    | "g"
    | "ng"
    | "IU"
    | "units"
    | "mL"
    | "mmol"
    | "mg/day"
    | "µg/day"
    | "µg/h"
    | "mg/h"
    | "units/h"
    | "µg/kg/h"
    | "patches"
    | "µg/mL";
  /**
   * What it counts: one session, one day, or one vertebra.
   */
  per: "session" | "day" | "level";
  /**
   * How well it is known; one from knowledge should not speak as an error by itself.
   */
  confidence: "verified" | "partly" | "knowledge";
}
/**
 * Procedures of high risk.
 */
export interface DrugTermRisk {
  /**
   * What the guideline says in a word.
   */
  action: "stop" | "continue" | "shared decision";
  stopBefore?: DrugTermDuration;
  restartAfter?: DrugTermDuration1;
  /**
   * What must hold besides, as a normal INR.
   */
  condition?: string;
  /**
   * What the figures leave out.
   */
  note?: string;
}
/**
 * How long before the procedure it is stopped.
 */
export interface DrugTermDuration {
  /**
   * The time, or the shorter one.
   */
  low: number;
  /**
   * The longer one; absent for "at least".
   */
  high?: number;
  /**
   * Hours or days.
   */
  unit: "h" | "day";
}
/**
 * How long after the procedure it may start again.
 */
export interface DrugTermDuration1 {
  /**
   * The time, or the shorter one.
   */
  low: number;
  /**
   * The longer one; absent for "at least".
   */
  high?: number;
  /**
   * Hours or days.
   */
  unit: "h" | "day";
}
/**
 * Procedures of intermediate risk.
 */
export interface DrugTermRisk1 {
  /**
   * What the guideline says in a word.
   */
  action: "stop" | "continue" | "shared decision";
  stopBefore?: DrugTermDuration;
  restartAfter?: DrugTermDuration1;
  /**
   * What must hold besides, as a normal INR.
   */
  condition?: string;
  /**
   * What the figures leave out.
   */
  note?: string;
}
/**
 * Procedures of low risk.
 */
export interface DrugTermRisk2 {
  /**
   * What the guideline says in a word.
   */
  action: "stop" | "continue" | "shared decision";
  stopBefore?: DrugTermDuration;
  restartAfter?: DrugTermDuration1;
  /**
   * What must hold besides, as a normal INR.
   */
  condition?: string;
  /**
   * What the figures leave out.
   */
  note?: string;
}
/**
 * How long before the procedure they are stopped.
 */
export interface DrugTermDuration2 {
  /**
   * The time, or the shorter one.
   */
  low: number;
  /**
   * The longer one; absent for "at least".
   */
  high?: number;
  /**
   * Hours or days.
   */
  unit: "h" | "day";
}

/**
 * One route.
 */
export interface RouteTerm {
  /**
   * The name for other files, in kebab-case.
   */
  id: string;
  /**
   * How a report writes it; unique.
   */
  label: string;
  /**
   * Other ways to write it; one that several entries share is ambiguous.
   *
   * Items: One other way to write it.
   */
  aliases: string[];
  /**
   * The wider route it belongs to.
   */
  parent?: string;
  /**
   * Whether the drug comes near the spinal cord, its roots or the fluid around them.
   */
  neuraxial: boolean;
  /**
   * Where the entry comes from.
   */
  source: string;
  /**
   * How well it is known: checked at a public source, partly checked, or general knowledge.
   */
  confidence: "verified" | "partly" | "knowledge";
  /**
   * What of it was compared with which source.
   */
  checked?: string;
  /**
   * What an author should know.
   */
  notes?: string;
}

/**
 * One system.
 */
export interface GradingSystemTerm {
  /**
   * The name for other files, in kebab-case.
   */
  id: string;
  /**
   * How a report writes it in front of the grade; unique.
   */
  label: string;
  /**
   * Other ways to write it; one that several entries share is ambiguous.
   *
   * Items: One other way to write it.
   */
  aliases: string[];
  /**
   * The full name.
   */
  name: string;
  /**
   * What the system judges.
   */
  for: "severity" | "causality" | "seriousness";
  /**
   * The score that is added up, where there is one.
   */
  score?: {
    /**
     * The lowest score.
     */
    min: number;
    /**
     * The highest score.
     */
    max: number;
    /**
     * The smallest step.
     */
    step: number;
  };
  /**
   * The grades in their order, the mildest or the surest first; for a score the lowest first.
   *
   * @minItems 2
   */
  grades: [GradingSystemTermGrade, GradingSystemTermGrade, ...GradingSystemTermGrade[]];
  /**
   * Grades written without the letter that divides them.
   *
   * Items: One such grade.
   */
  undivided?: {
    /**
     * The grade as written.
     */
    grade: string;
    /**
     * The grades it covers.
     *
     * Items: One of them.
     */
    parts: string[];
    /**
     * What it means, in our words.
     */
    meaning: string;
  }[];
  /**
   * Whether several may hold at once.
   */
  several?: boolean;
  /**
   * The first grade that is called severe or major; absent where the system names none.
   */
  severeFrom?: string;
  /**
   * Letters that may follow a grade.
   *
   * Items: One letter.
   */
  suffixes?: {
    /**
     * The letter.
     */
    suffix: string;
    /**
     * What it adds.
     */
    meaning: string;
  }[];
  /**
   * Whether a grade can be read only with the version.
   */
  needsVersion?: boolean;
  /**
   * What must stand with the grade.
   *
   * Items: One such fact.
   */
  needs?: string[];
  /**
   * Its versions, the oldest first unless an earlier system is added at the end.
   *
   * Items: One version.
   */
  versions?: {
    /**
     * How it is called.
     */
    version: string;
    /**
     * When it was published: year, month or day.
     */
    published: string;
    /**
     * Its grades, where they differ from those of the entry.
     */
    grades?: GradingSystemTermGrade[];
    /**
     * Where it was published.
     */
    source: string;
    /**
     * How well it is known: checked at a public source, partly checked, or general knowledge.
     */
    confidence: "verified" | "partly" | "knowledge";
    /**
     * What was compared with which source.
     */
    checked?: string;
    /**
     * What an author should know.
     */
    note?: string;
  }[];
  /**
   * Systems it is mixed up with.
   *
   * Items: The id of one.
   */
  confusableWith?: string[];
  /**
   * Where the entry comes from.
   */
  source: string;
  /**
   * How well it is known: checked at a public source, partly checked, or general knowledge.
   */
  confidence: "verified" | "partly" | "knowledge";
  /**
   * What of it was compared with which source.
   */
  checked?: string;
  /**
   * What an author should know.
   */
  notes?: string;
}
/**
 * One grade.
 */
export interface GradingSystemTermGrade {
  /**
   * The grade as a report writes it.
   */
  grade: string;
  /**
   * Its name, where the grade is a number.
   */
  label?: string;
  /**
   * What it means, in our words.
   */
  meaning: string;
  /**
   * Other ways to write the grade.
   *
   * Items: One other way to write it.
   */
  aliases?: string[];
  /**
   * The lowest score of this grade, where a score is added up.
   */
  low?: number;
  /**
   * The highest score of this grade, where a score is added up.
   */
  high?: number;
}
