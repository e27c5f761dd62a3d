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

export interface ScaleTerm {
  id: string;
  label: string;
  name?: string;
  aliases?: string[];
  source?: string;
  confidence?: "verified" | "partly" | "knowledge";
  checked?: string;
  notes?: string;
  domain?: string;
  kind: "numeric" | "ordinal" | "grade" | "composite";
  reporter?: string;
  min?: number;
  max?: number;
  step?: number;
  unit?: string;
  denominators?: number[];
  direction: "lower" | "higher" | "none";
  values?: string[];
  extendedValues?: string[];
  order?: string[];
  pattern?: string;
  modifiers?: string[];
  suffix?: string;
  meanings?: {
    [k: string]: string;
  };
  cutoffs?: {
    from?: number;
    to?: number;
    value?: string;
    meaning: string;
  }[];
  mcid?: {
    value: number | string;
    alternative?: string;
    basis?: string;
    source?: string;
  } | null;
  subscales?: {
    id: string;
    label?: string;
    min?: number;
    max?: number;
    values?: string[];
  }[];
  total?: boolean;
  totals?: {
    [k: string]: number;
  };
  perSide?: boolean;
  perMuscle?: boolean;
  perLevel?: boolean;
  levelKind?: string;
  modality?: string[];
  formula?: string;
  plausible?: number[];
  needs?: string[];
  confusableWith?: string[];
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
