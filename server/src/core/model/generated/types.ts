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
   * Whether the journal takes case reports, where there is doubt about it.
   */
  caseReports?: {
    /**
     * How far the journal takes case reports.
     */
    taken: "rarely" | "unclear";
    /**
     * What is known, in a sentence.
     */
    note: string;
    confidence: JournalConfidence;
    /**
     * Where this was read, as `CARE 2013, item 2`.
     */
    source?: string;
    checked?: JournalChecked;
  };
  patients?: JournalLimit;
  authors?: JournalLimit1;
  /**
   * The abstract: its kind, its headings and its length.
   */
  abstract: {
    /**
     * Whether the abstract has headings.
     */
    kind: "structured" | "unstructured" | "none";
    /**
     * What the journal calls the abstract, where it is not `Abstract`: as `Summary`.
     */
    heading?: string;
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
        | "design"
        | "setting"
        | "sample"
        | "measures"
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
      words?: JournalLimit2;
    }[];
    words?: JournalLimit3;
    /**
     * What the journal does not want in an abstract.
     *
     * Items: One thing that the abstract should be free of.
     */
    unwanted?: {
      /**
       * The thing that is not wanted.
       */
      what: "abbreviations" | "references";
      confidence: JournalConfidence;
      /**
       * Where this was read, as `CARE 2013, item 2`.
       */
      source?: string;
      checked?: JournalChecked;
    }[];
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
    /**
     * Facts about the patient that the title must not state.
     *
     * Items: One fact about the patient, as `age`.
     */
    mustNotState?: ("age" | "sex" | "ethnicity")[];
    /**
     * The words with which the title must end, as `A Case Report`.
     */
    ending?: string;
    confidence: JournalConfidence;
    /**
     * Where this was read, as `CARE 2013, item 2`.
     */
    source?: string;
    checked?: JournalChecked;
  };
  keywords?: JournalLimit4;
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
    words?: JournalLimit5;
    confidence?: JournalConfidence;
    /**
     * Where this was read, as `CARE 2013, item 2`.
     */
    source?: string;
    checked?: JournalChecked;
  };
  figures?: JournalLimit6;
  tables?: JournalLimit7;
  figuresAndTables?: JournalLimit8;
  references?: JournalLimit9;
  learningPoints?: JournalLimit10;
  highlights?: JournalLimit11;
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
  levelStyle: {
    /**
     * The name of the style.
     */
    value: "slash-short" | "hyphen-short" | "hyphen-full" | "endash-full";
    confidence: JournalConfidence;
    /**
     * Where this was read, as `CARE 2013, item 2`.
     */
    source?: string;
    checked?: JournalChecked;
  };
  /**
   * The name of the style in the collection of the Citation Style Language, as `nlm-citation-sequence`.
   */
  citationStyle?: {
    /**
     * The name of the style.
     */
    value: string;
    confidence: JournalConfidence;
    /**
     * Where this was read, as `CARE 2013, item 2`.
     */
    source?: string;
    checked?: JournalChecked;
  };
  /**
   * What else the journal wants, for a reader: no rule checks it.
   *
   * Items: One wish of the journal.
   */
  remarks?: {
    /**
     * The wish, in a sentence.
     */
    text: string;
    confidence: JournalConfidence;
    /**
     * Where this was read, as `CARE 2013, item 2`.
     */
    source?: string;
    checked?: JournalChecked;
  }[];
  /**
   * Where the profile was read.
   */
  source?: string;
  checked?: JournalChecked;
  confidence: JournalConfidence;
}
/**
 * The number of patients that the journal takes for a case report or a case series.
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
 * The number of authors.
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
 * The number of words of this section.
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
 * The number of words of the abstract, headings not counted.
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
 * The number of keywords.
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
 * The number of words from the introduction to the conclusion. Abstract, captions and references are not counted.
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
/**
 * The number of figures.
 */
export interface JournalLimit6 {
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
export interface JournalLimit7 {
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
 * The number of figures and tables together.
 */
export interface JournalLimit8 {
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
export interface JournalLimit9 {
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
 * The number of learning points, which stand as a list under their own heading.
 */
export interface JournalLimit10 {
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
 * The number of highlights, which are sent beside the report.
 */
export interface JournalLimit11 {
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
 * Published guidance, or what readers need, as conditions on the facts of a procedure and what to say when all of them hold.
 */
export interface Advisory {
  /**
   * The path of this schema, for the editor.
   */
  $schema?: string;
  /**
   * The name with dashes, as `cement-volume`. A report answers the advisory by it, so it never changes.
   */
  id: string;
  /**
   * The procedures it is about, by their ids in the vocabulary; `[any]` for all.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: One procedure, by its id in the vocabulary.
   */
  applies: [string, ...string[]];
  /**
   * Write true where the procedure may also stand under the patient's `exposures`.
   */
  exposures?: true;
  /**
   * The conditions, all of which must hold: a fact of facts.json with what it must be. The finding stands at the value that meets the first of them, else at the procedure's name.
   */
  when: {
    /**
     * What the fact must be: a word or a number, true or false, `absent`, `present`, a comparison as `> 6`, a level, or a list of which one must hold.
     *
     * @minItems 1
     * @maxItems 20
     */
    [k: string]:
      | string
      | number
      | boolean
      | [string | number | boolean]
      | [string | number | boolean, string | number | boolean]
      | [string | number | boolean, string | number | boolean, string | number | boolean]
      | [string | number | boolean, string | number | boolean, string | number | boolean, string | number | boolean]
      | [
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean
        ]
      | [
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean
        ]
      | [
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean
        ]
      | [
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean
        ]
      | [
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean
        ]
      | [
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean
        ]
      | [
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean
        ]
      | [
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean
        ]
      | [
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean
        ]
      | [
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean
        ]
      | [
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean
        ]
      | [
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean
        ]
      | [
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean
        ]
      | [
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean
        ]
      | [
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean
        ]
      | [
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean,
          string | number | boolean
        ];
  };
  /**
   * What it asks of a report, in a sentence.
   */
  summary: string;
  /**
   * Why that matters, in a few sentences.
   */
  why: string;
  /**
   * The fact, then the limit. A fact of `when` in braces, as `{level.above}`, stands for its value; `{procedure.name}` for the procedure.
   */
  message: string;
  /**
   * The way out, in a sentence or two.
   */
  help: string;
  /**
   * Where the guidance was published.
   */
  source: string;
  /**
   * How surely it is known.
   */
  confidence: "verified" | "partly" | "knowledge";
  /**
   * How much it weighs; never an error, since practice is the author's.
   */
  severity: "warning" | "info";
}

/**
 * A reporting guideline item by item, in own words: what is asked, and what in a report answers it.
 */
export interface Checklist {
  /**
   * The path of this schema, for the editor.
   */
  $schema?: string;
  /**
   * The short name of the checklist, as `care`.
   */
  id: string;
  /**
   * The name as a reader knows it, as `CARE 2013`.
   */
  name: string;
  /**
   * The guideline in full.
   */
  guideline: string;
  /**
   * The checklist whose items come first; own items with an id of its replace them.
   */
  base?: string;
  /**
   * Where the items were read.
   */
  source: string;
  /**
   * How surely it is known that the guideline asks this.
   */
  confidence: "verified" | "partly" | "knowledge";
  /**
   * When this was last checked: a year, a month or a day.
   */
  checked: string;
  /**
   * What a reader of the checklist must know, in a sentence or two.
   */
  note?: string;
  /**
   * The items in their order.
   *
   * Items: One item of the checklist.
   */
  items: {
    /**
     * A name that stays, as `patient-perspective`; its rule is `care/patient-perspective`.
     */
    id: string;
    /**
     * The number in the guideline, as `10c`; left out where it is not known.
     */
    number?: string;
    /**
     * The topic under which the guideline has it.
     */
    topic: string;
    /**
     * What is asked, in a sentence without a period.
     */
    asks: string;
    /**
     * What in a report answers the item; all of it makes it reported. None: only a reader can tell.
     *
     * Items: One thing that is looked for.
     */
    evidence: (
      | "title.stated"
      | "title.kind"
      | "title.subject"
      | "keywords.number"
      | "abstract.background"
      | "abstract.findings"
      | "abstract.diagnosis"
      | "abstract.intervention"
      | "abstract.outcome"
      | "abstract.lesson"
      | "introduction.text"
      | "introduction.citation"
      | "patient.age"
      | "patient.sex"
      | "complaints.stated"
      | "complaints.course"
      | "history.medical"
      | "history.family"
      | "history.psychosocial"
      | "treatments.before"
      | "treatments.result"
      | "examination.findings"
      | "timeline.events"
      | "timeline.follow-up"
      | "tests.findings"
      | "diagnosis.challenges"
      | "diagnosis.stated"
      | "diagnosis.differential"
      | "prognosis.stated"
      | "intervention.stated"
      | "intervention.details"
      | "intervention.changes"
      | "outcome.scores"
      | "outcome.status"
      | "outcome.tests"
      | "outcome.adherence"
      | "adverse-events.stated"
      | "adverse-events.graded"
      | "adverse-events.clavien-dindo"
      | "discussion.limitations"
      | "discussion.literature"
      | "conclusion.stated"
      | "perspective.stated"
      | "consent.publication"
      | "statement.approval"
      | "statement.conflicts"
      | "statement.funding"
      | "statement.ai-use"
      | "operator.stated"
      | "preparation.stated"
      | "prophylaxis.stated"
      | "devices.stated"
      | "guideline.named"
      | "registration.stated"
      | "series.number"
      | "series.design"
      | "series.eligibility"
      | "series.follow-up"
      | "series.losses"
    )[];
    /**
     * What only a reader can judge, as a question.
     */
    judge?: string;
    /**
     * How much it weighs that nothing answers the item.
     */
    weight: "asked" | "where relevant" | "told elsewhere";
    /**
     * What is said where nothing answers it: a sentence.
     */
    missing: string;
    /**
     * The way out: a sentence.
     */
    help: string;
    /**
     * How surely it is known that the guideline asks this.
     */
    confidence: "verified" | "partly" | "knowledge";
    /**
     * Where the item was read, if elsewhere than the rest.
     */
    source?: string;
  }[];
}

/**
 * The facts that advisories may ask for: each is derived from one case and one of its procedures.
 */
export interface FactList {
  /**
   * The path of this schema, for the editor.
   */
  $schema?: string;
  /**
   * The version of the list. A fact is never renamed or given another meaning within a version.
   */
  version: 1;
  /**
   * The facts, in the order of a report.
   *
   * Items: One fact.
   */
  facts: {
    /**
     * The name an advisory uses, as `steroid.particulate`.
     */
    name: string;
    /**
     * What the fact is.
     */
    type: "text" | "level" | "number" | "yes/no" | "list";
    /**
     * The unit of a number, as `mL`.
     */
    unit?: string;
    /**
     * The words it can be, where the list is closed.
     *
     * Items: One of the words it can be.
     */
    values?: string[];
    /**
     * What it says, in a sentence.
     */
    description: string;
    /**
     * From what in the report it is derived, and how.
     */
    derived: string;
    /**
     * When it counts as left out, so that `absent` holds; `never` where it can't be.
     */
    absent: string;
    /**
     * When it can't be told, so that no condition on it holds, not even `absent`.
     */
    silent: string;
  }[];
}

/**
 * How well it is known: checked at a public source, partly checked, or general knowledge.
 */
export type LevelFactsConfidence = "verified" | "partly" | "knowledge";

/**
 * The anatomy behind spinal levels.
 */
export interface LevelFacts {
  /**
   * The schema of this file.
   */
  $schema: string;
  /**
   * The version of the vocabulary format.
   */
  version: 1;
  /**
   * Where each block comes from. A source that stands with an entry goes before it, or is that of the note of a vertebra or an interspace.
   */
  sources: {
    /**
     * The source of the vertebrae.
     */
    vertebrae: {
      /**
       * Where the block comes from.
       */
      source: string;
      confidence: LevelFactsConfidence;
      /**
       * What of it was compared with which source.
       */
      checked?: string;
    };
    /**
     * The source of the interspaces.
     */
    interspaces: {
      /**
       * Where the block comes from.
       */
      source: string;
      confidence: LevelFactsConfidence;
      /**
       * What of it was compared with which source.
       */
      checked?: string;
    };
    /**
     * The source of the roots.
     */
    roots: {
      /**
       * Where the block comes from.
       */
      source: string;
      confidence: LevelFactsConfidence;
      /**
       * What of it was compared with which source.
       */
      checked?: string;
    };
    /**
     * The source of the facet joints.
     */
    facets: {
      /**
       * Where the block comes from.
       */
      source: string;
      confidence: LevelFactsConfidence;
      /**
       * What of it was compared with which source.
       */
      checked?: string;
    };
    /**
     * The source of the sacral foramina.
     */
    sacralForamina: {
      /**
       * Where the block comes from.
       */
      source: string;
      confidence: LevelFactsConfidence;
      /**
       * What of it was compared with which source.
       */
      checked?: string;
    };
    /**
     * The source of the peripheral nerves.
     */
    nerves: {
      /**
       * Where the block comes from.
       */
      source: string;
      confidence: LevelFactsConfidence;
      /**
       * What of it was compared with which source.
       */
      checked?: string;
    };
    /**
     * The source of the variants.
     */
    variants: {
      /**
       * Where the block comes from.
       */
      source: string;
      confidence: LevelFactsConfidence;
      /**
       * What of it was compared with which source.
       */
      checked?: string;
    };
    /**
     * The source of what is said of counting.
     */
    counting: {
      /**
       * Where the block comes from.
       */
      source: string;
      confidence: LevelFactsConfidence;
      /**
       * What of it was compared with which source.
       */
      checked?: string;
    };
  };
  /**
   * The vertebrae, from the head down.
   *
   * Items: One vertebra.
   */
  vertebrae: {
    /**
     * Its normal form, `L1`.
     */
    id: string;
    /**
     * The part of the spine it belongs to.
     */
    region: "cervical" | "thoracic" | "lumbar" | "sacral" | "coccygeal";
    /**
     * Other ways to write it; one that several entries share is ambiguous.
     *
     * Items: One other way to write it.
     */
    aliases?: string[];
    /**
     * What an author should know.
     */
    notes?: string;
    /**
     * Where the note comes from, if not from the source of the block.
     */
    source?: string;
    confidence?: LevelFactsConfidence;
  }[];
  /**
   * The spaces between two vertebrae, from the head down.
   *
   * Items: One interspace.
   */
  interspaces: {
    /**
     * Its normal form, `C5/6` within a region and `C7/T1` across regions.
     */
    id: string;
    /**
     * Other ways to write it; one that several entries share is ambiguous.
     *
     * Items: One other way to write it.
     */
    aliases?: string[];
    /**
     * The vertebra above, or the occiput.
     */
    upper: string;
    /**
     * The vertebra below.
     */
    lower: string;
    /**
     * Whether there is a disc; `residual` is the vestige of one.
     */
    disc: true | false | "residual";
    /**
     * The root that leaves the spine here.
     */
    exiting: string | null;
    /**
     * The root that crosses the disc to leave one level below; none where roots leave at once.
     */
    traversing: string | null;
    /**
     * The root that a paracentral herniation of the disc usually meets.
     */
    usualDiscTarget: string | null;
    /**
     * What an author should know.
     */
    note?: string;
    /**
     * Where the note comes from, if not from the source of the block.
     */
    source?: string;
    confidence?: LevelFactsConfidence;
  }[];
  /**
   * The spinal roots, from the head down.
   *
   * Items: One root.
   */
  roots: {
    /**
     * Its normal form, `C8`.
     */
    id: string;
    /**
     * Its key sensory point.
     */
    dermatome?: string;
    /**
     * The key muscle function by which its strength is graded.
     */
    keyMuscle?: string;
    /**
     * The muscles that do it.
     */
    muscle?: string;
    /**
     * The movements that weaken when it fails.
     */
    myotome?: string;
    /**
     * Further movements that the standard assigns to it.
     */
    nonKey?: string;
    /**
     * The reflexes that it serves.
     */
    reflex?: string;
    /**
     * Where it leaves, if not between two vertebrae.
     */
    exit?: string;
    /**
     * What an author should know.
     */
    notes?: string;
    /**
     * Where this entry comes from, if not from the source of its block.
     */
    source?: string;
    confidence?: LevelFactsConfidence;
  }[];
  /**
   * The facet joints, from C2/3 to L5/S1.
   *
   * Items: One facet joint.
   */
  facets: {
    /**
     * The interspace it lies at.
     */
    id: string;
    /**
     * The nerves that supply it: medial branches by the number of their root, or nerves with a name.
     *
     * @minItems 1
     *
     * Items: One nerve: `L4`, `TON` or `L5 dorsal ramus`.
     */
    medialBranches: [string, ...string[]];
    /**
     * What an author should know.
     */
    note?: string;
    /**
     * Where this entry comes from, if not from the source of its block.
     */
    source?: string;
    confidence?: LevelFactsConfidence;
  }[];
  /**
   * The sacral foramina, front and back alike.
   *
   * Items: One foramen, by the number of its root.
   */
  sacralForamina: string[];
  /**
   * Nerves with names of their own, and the roots they are made of.
   *
   * Items: One nerve.
   */
  nerves: {
    /**
     * The name for other files, in kebab-case.
     */
    id: string;
    /**
     * Its name.
     */
    label: string;
    /**
     * Other ways to write it; one that several entries share is ambiguous.
     *
     * Items: One other way to write it.
     */
    aliases?: string[];
    /**
     * The roots it is made of.
     *
     * Items: One root.
     */
    roots: string[];
  }[];
  /**
   * Where the cord and its sac end, and which segments lie behind which vertebra.
   */
  cord: {
    /**
     * Where the cord ends in adults.
     */
    conus: {
      /**
       * The first, counted from the head.
       */
      from: string;
      /**
       * The last.
       */
      to: string;
      /**
       * Where it usually ends.
       */
      usual: string;
      /**
       * What an author should know.
       */
      note?: string;
      /**
       * Where this entry comes from, if not from the source of its block.
       */
      source?: string;
      confidence?: LevelFactsConfidence;
    };
    /**
     * Where the thecal sac ends.
     */
    thecalSac: {
      /**
       * The first, counted from the head.
       */
      from: string;
      /**
       * The last.
       */
      to: string;
      /**
       * Where it usually ends.
       */
      usual: string;
      /**
       * Where this entry comes from, if not from the source of its block.
       */
      source?: string;
      confidence?: LevelFactsConfidence;
    };
    /**
     * The cord segments behind a spinous process, by its vertebra.
     *
     * Items: One stretch of vertebrae.
     */
    segments: {
      /**
       * The first, counted from the head.
       */
      from: string;
      /**
       * The last.
       */
      to: string;
      /**
       * How far the segment is ahead of the vertebra in the count of roots.
       */
      offset?: number;
      /**
       * The segments themselves, where a number can not give them.
       *
       * Items: One segment.
       */
      segments?: string[];
    }[];
    /**
     * The levels that an examination after a cord injury can give.
     */
    neurologicalLevels: {
      /**
       * The sensory levels.
       */
      sensory: {
        /**
         * The first.
         */
        from: string;
        /**
         * The last.
         */
        to: string;
        /**
         * What an author should know.
         */
        note?: string;
      };
      /**
       * The motor levels.
       *
       * Items: One stretch of levels.
       */
      motor: {
        /**
         * The first.
         */
        from: string;
        /**
         * The last.
         */
        to: string;
      }[];
      /**
       * What an author should know.
       */
      note: string;
      /**
       * Where this entry comes from, if not from the source of its block.
       */
      source: string;
      confidence: LevelFactsConfidence;
    };
    /**
     * Where the block comes from.
     */
    source: string;
    confidence: LevelFactsConfidence;
    /**
     * What an author should know.
     */
    notes?: string;
  };
  /**
   * Departures from the usual count or position.
   *
   * Items: One variant.
   */
  variants: {
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
     * What it is.
     */
    meaning: string;
    /**
     * The levels that exist only with it.
     */
    adds?: {
      /**
       * The vertebrae it adds.
       *
       * Items: One vertebra.
       */
      vertebrae: string[];
      /**
       * The interspaces it adds.
       *
       * Items: One interspace.
       */
      interspaces: string[];
    };
    /**
     * Whether the cord may end lower than usual.
     */
    lowConus?: true;
    /**
     * What an author should know.
     */
    notes?: string;
    /**
     * Where this entry comes from, if not from the source of its block.
     */
    source?: string;
    confidence?: LevelFactsConfidence;
  }[];
  /**
   * How levels are counted where a variant is possible.
   */
  counting: {
    /**
     * Ways to count, the most reliable first.
     *
     * Items: One way.
     */
    methods: string[];
    /**
     * What an author should know.
     */
    note: string;
  };
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

/**
 * One procedure.
 */
export interface ProcedureTerm {
  /**
   * The name for other files, in kebab-case.
   */
  id: string;
  /**
   * How a report writes it; unique.
   */
  label: string;
  /**
   * The full name, where the label is short.
   */
  name?: string;
  /**
   * Other ways to write it, its variants among them; one that several entries share is ambiguous.
   *
   * Items: One other way to write it.
   */
  aliases: string[];
  /**
   * Whether it is an operation, for which the surgical guideline of reporting applies.
   */
  surgery?: boolean;
  /**
   * The part of the body; all for any part of the spine.
   */
  region:
    | "cervical"
    | "thoracic"
    | "thoracolumbar"
    | "lumbar"
    | "lumbosacral"
    | "sacral"
    | "coccygeal"
    | "abdominal"
    | "peripheral"
    | "head"
    | "all";
  /**
   * The ways of the needle or the instrument, as the vocabulary of approaches names them.
   *
   * Items: One approach.
   */
  approaches: string[];
  /**
   * Where on the spine it is done.
   */
  level: {
    /**
     * What a level of it names; none where it has no spinal level.
     */
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
    /**
     * The usual levels.
     */
    usual?: {
      /**
       * The upper end, as C6/7.
       */
      from: string;
      /**
       * The lower end, as C7/T1.
       */
      to: string;
    };
    /**
     * The levels beyond which it can’t be done; left out where nothing beyond the usual ones is known to be possible or impossible.
     */
    possible?: {
      /**
       * The upper end, as C6/7.
       */
      from: string;
      /**
       * The lower end, as C7/T1.
       */
      to: string;
    };
    /**
     * Levels of another kind or outside the order that are usual too.
     *
     * Items: One such level.
     */
    also?: {
      /**
       * What the level names.
       */
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
      /**
       * The level, as S1.
       */
      at: string;
    }[];
    /**
     * The vertebrae between which the tip of a lead or catheter lies.
     */
    tip?: {
      /**
       * What has the tip.
       */
      part: "lead" | "catheter";
      /**
       * The uppermost vertebra.
       */
      from: string;
      /**
       * The lowest vertebra.
       */
      to: string;
    };
    /**
     * What else is to be said of the levels.
     */
    note?: string;
  };
  /**
   * By what it is guided, as the vocabulary of guidance names it.
   *
   * Items: One means of guidance.
   */
  guidance: string[];
  /**
   * Drugs and materials that are usual for it, as the vocabulary of drugs names them.
   *
   * Items: One drug or material.
   */
  agents: string[];
  /**
   * The class of bleeding risk; none where nothing is punctured.
   */
  bleedingRisk: "low" | "intermediate" | "high" | "none";
  /**
   * Where the class differs by region, or is doubtful.
   */
  bleedingRiskNote?: string;
  /**
   * Where the class comes from.
   */
  bleedingRiskSource: string;
  /**
   * How well it is known: checked at a public source, partly checked, or general knowledge.
   */
  bleedingRiskConfidence: "verified" | "partly" | "knowledge";
  /**
   * Whether a report has to name the side.
   */
  sideRequired: boolean;
  /**
   * What it is done for.
   */
  indications: ProcedureTermFact[];
  /**
   * What speaks against it, as the vocabulary of contraindications names it.
   *
   * Items: One contraindication.
   */
  contraindications: string[];
  /**
   * What can go wrong.
   *
   * Items: One complication.
   */
  complications: {
    /**
     * The complication, as the vocabulary of complications names it.
     */
    id: string;
    /**
     * How often a source says that it follows this procedure.
     */
    frequency?: string;
    /**
     * What else is known of it here.
     */
    note?: string;
    /**
     * Where the frequency or the note comes from.
     */
    source?: string;
  }[];
  /**
   * How it goes, and how it goes on.
   */
  course: ProcedureTermStep[];
  /**
   * What guidance asks for, and how it is usually done.
   */
  practice: ProcedureTermFact[];
  /**
   * What sources say differently; both are kept.
   *
   * Items: One difference, with the sources.
   */
  differences: string[];
  /**
   * What a report of it says, in plain words.
   *
   * @minItems 1
   *
   * Items: One thing to state.
   */
  report: [string, ...string[]];
  /**
   * Where the levels and all that has no source of its own come from.
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
 * One fact.
 */
export interface ProcedureTermFact {
  /**
   * The fact, in our words.
   */
  fact: string;
  /**
   * Where it comes from.
   */
  source: string;
  /**
   * How well it is known: checked at a public source, partly checked, or general knowledge.
   */
  confidence?: "verified" | "partly" | "knowledge";
}
/**
 * One fact of the course.
 */
export interface ProcedureTermStep {
  /**
   * When it matters: before the procedure, during it, in its effect, afterwards, or for the treatment as a whole.
   */
  phase: "before" | "during" | "effect" | "aftercare" | "overall";
  /**
   * The fact, in our words.
   */
  fact: string;
  /**
   * Where it comes from.
   */
  source: string;
}

/**
 * One movement.
 */
export interface MovementTerm {
  /**
   * The name for other files, in kebab-case.
   */
  id: string;
  /**
   * How a report writes it; unique.
   */
  label: string;
  /**
   * The full name, where the label is an abbreviation.
   */
  name?: string;
  /**
   * Other ways to write it; one that several entries share is ambiguous.
   *
   * Items: One other way to write it.
   */
  aliases: string[];
  /**
   * The roots that chiefly supply it, the chief one first where one leads.
   *
   * @minItems 1
   *
   * Items: One root, `C5`.
   */
  roots: [string, ...string[]];
  /**
   * The peripheral nerve that supplies its chief muscle.
   */
  nerve: string;
  /**
   * Its chief muscle or muscles.
   */
  muscle: string;
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
 * One modality.
 */
export interface ModalityTerm {
  /**
   * The name for other files, in kebab-case.
   */
  id: string;
  /**
   * How a report writes it; unique.
   */
  label: string;
  /**
   * The full name, where the label is an abbreviation.
   */
  name?: string;
  /**
   * Other ways to write it; one that several entries share is ambiguous.
   *
   * Items: One other way to write it.
   */
  aliases: string[];
  /**
   * What a single level without a noun means in such a finding: `L1` is a vertebra in imaging and a root in neurophysiology; left out where it is open.
   */
  usualLevelKind?: "vertebra" | "root";
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

/**
 * One entry.
 */
export interface IndicationTerm {
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
   * What kind of illness it is, or that it is a complaint.
   */
  group: "degenerative" | "inflammatory" | "infectious" | "traumatic" | "tumour" | "nerve injury" | "symptom" | "other";
  /**
   * The parts of the spine where it occurs; left out where it is not bound to one.
   *
   * Items: One part of the spine.
   */
  regions?: ("cervical" | "thoracic" | "lumbar" | "sacral")[];
  /**
   * What an author should know.
   */
  notes?: string;
  /**
   * Where the entry comes from.
   */
  source: string;
  /**
   * How well it is known: checked at a public source, partly checked, or general knowledge.
   */
  confidence: "verified" | "partly" | "knowledge";
}

/**
 * One entry.
 */
export interface FindingTerm {
  /**
   * The name for other files, in kebab-case.
   */
  id: string;
  /**
   * How a report writes it; unique.
   */
  label: string;
  /**
   * Other ways to write it, those better avoided among them; one that several entries share is ambiguous.
   *
   * Items: One other way to write it.
   */
  aliases: string[];
  /**
   * The aliases that are better not written.
   *
   * @minItems 1
   *
   * Items: One wording to avoid.
   */
  avoid?: [string, ...string[]];
  /**
   * What to write instead of a wording to avoid, and why, in a sentence.
   */
  prefer?: string;
  /**
   * How it is found, by the names of the modalities; empty where it can be found by any.
   *
   * Items: One modality.
   */
  modalities: (
    | "examination"
    | "mri"
    | "mr-neurography"
    | "ct"
    | "ct-myelography"
    | "myelography"
    | "radiograph"
    | "fluoroscopy"
    | "discography"
    | "emg"
    | "ncs"
    | "electrodiagnosis"
    | "evoked-potentials"
    | "ultrasound"
    | "bone-scan"
    | "spect"
    | "pet"
    | "densitometry"
    | "angiography"
    | "laboratory"
    | "microbiology"
    | "histology"
    | "genetics"
    | "endoscopy"
    | "surgery"
    | "autopsy"
    | "urodynamics"
    | "quantitative-sensory-testing"
    | "thermography"
    | "electrocardiography"
    | "echocardiography"
    | "electroencephalography"
    | "lung-function"
    | "diagnostic-block"
  )[];
  /**
   * What a level in such a finding names; empty where it has none.
   *
   * Items: One kind of level.
   */
  levelKinds: (
    | "vertebra"
    | "interspace"
    | "disc"
    | "facet"
    | "foramen"
    | "sacral foramen"
    | "root"
    | "medial branch"
    | "cord segment"
    | "dermatome"
  )[];
  /**
   * What an author should know.
   */
  notes?: string;
  /**
   * Where the entry comes from.
   */
  source: string;
  /**
   * How well it is known: checked at a public source, partly checked, or general knowledge.
   */
  confidence: "verified" | "partly" | "knowledge";
}
