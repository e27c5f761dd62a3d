import type { Path } from '../syntax/tree';
import {
  abbreviations,
  approaches,
  complications,
  configurationSchema,
  contraindications,
  drugs,
  findingTerms,
  gradingSystems,
  guidance,
  indications,
  journals,
  levels,
  modalities,
  movements,
  positions,
  procedures,
  reportSchema,
  routes,
  scales,
  sides,
} from './generated/data';
import type {
  DrugTerm,
  FindingTerm,
  GradingSystemTerm,
  IndicationTerm,
  Journal,
  LevelFacts,
  ProcedureTerm,
  RouteTerm,
  ScaleTerm,
} from './generated/types';
import { type KeyDescription, SchemaGuide } from './schema-guide';
import { type Term, Vocabulary } from './vocabulary';

/** The names of the vocabularies, as the schema's `x-vocabulary` gives them. */
export type VocabularyName =
  | 'scales'
  | 'procedures'
  | 'modalities'
  | 'guidance'
  | 'approaches'
  | 'sides'
  | 'positions'
  | 'movements'
  | 'complications'
  | 'contraindications'
  | 'variants'
  | 'drugs'
  | 'routes'
  | 'grading-systems'
  | 'indications'
  | 'finding-terms'
  | 'abbreviations'
  | 'journals';

/** A journal profile, which is asked for by its id or one of its short names like any other term. */
export type JournalTerm = Journal & Term;

/**
 * What the project knows: the schema of a report and the clinical vocabularies, behind one door. Everything is read
 * from the authored files under `schemas/` and parsed when it is first asked for.
 */
class Lexicon {
  readonly #vocabularies = new Map<VocabularyName, Vocabulary<Term>>();
  #report: SchemaGuide | undefined;
  #configuration: SchemaGuide | undefined;

  /** The schema of a report's front matter. */
  get report(): SchemaGuide {
    this.#report ??= new SchemaGuide(reportSchema());
    return this.#report;
  }

  /** The schema of a configuration file. */
  get configuration(): SchemaGuide {
    this.#configuration ??= new SchemaGuide(configurationSchema());
    return this.#configuration;
  }

  get scales(): Vocabulary<ScaleTerm> {
    return this.vocabulary('scales') as Vocabulary<ScaleTerm>;
  }

  get procedures(): Vocabulary<ProcedureTerm> {
    return this.vocabulary('procedures') as Vocabulary<ProcedureTerm>;
  }

  get drugs(): Vocabulary<DrugTerm> {
    return this.vocabulary('drugs') as Vocabulary<DrugTerm>;
  }

  get routes(): Vocabulary<RouteTerm> {
    return this.vocabulary('routes') as Vocabulary<RouteTerm>;
  }

  get gradingSystems(): Vocabulary<GradingSystemTerm> {
    return this.vocabulary('grading-systems') as Vocabulary<GradingSystemTerm>;
  }

  get indications(): Vocabulary<IndicationTerm> {
    return this.vocabulary('indications') as Vocabulary<IndicationTerm>;
  }

  get findingTerms(): Vocabulary<FindingTerm> {
    return this.vocabulary('finding-terms') as Vocabulary<FindingTerm>;
  }

  /** Abbreviations that a report may use without spelling them out. */
  get abbreviations(): Vocabulary<Term> {
    return this.vocabulary('abbreviations');
  }

  get journals(): Vocabulary<JournalTerm> {
    return this.vocabulary('journals') as Vocabulary<JournalTerm>;
  }

  /** The anatomy behind spinal levels: exiting roots, key muscles, medial branches, variants. */
  get levels(): LevelFacts {
    return levels();
  }

  /** What the schema says of the value at `path`. */
  describe(path: Path): KeyDescription | undefined {
    return this.report.describe(path);
  }

  /** A vocabulary by the name the schema uses. */
  vocabulary(name: VocabularyName): Vocabulary<Term> {
    let vocabulary = this.#vocabularies.get(name);
    if (!vocabulary) {
      vocabulary = new Vocabulary<Term>(termsOf[name]());
      this.#vocabularies.set(name, vocabulary);
    }
    return vocabulary;
  }

  /** Whether there is a vocabulary of this name; the schema may name one that ships later. */
  has(name: string | undefined): name is VocabularyName {
    return name !== undefined && name in termsOf;
  }
}

const termsOf: Record<VocabularyName, () => readonly Term[]> = {
  scales,
  procedures,
  modalities,
  guidance,
  approaches,
  sides,
  positions,
  movements,
  complications,
  contraindications,
  variants: () => levels().variants,
  drugs,
  routes,
  'grading-systems': gradingSystems,
  indications,
  'finding-terms': findingTerms,
  abbreviations,
  journals: () => journals().map((journal) => ({ ...journal, label: journal.id })),
};

/** The one lexicon: its content is fixed at build time. */
export const lexicon = new Lexicon();
