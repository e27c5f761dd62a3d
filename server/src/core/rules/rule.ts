import type { Journal } from '../model/generated/types';
import type { JournalTerm } from '../model/lexicon';
import type { Report } from '../model/report';

import type { Surroundings } from '../model/surroundings';

import type { Vocabulary } from '../model/vocabulary';

import type { Directive } from '../syntax/directive';
import type { Span } from '../text/span';

/** How much a finding weighs: an error is impossible, contradictory, missing though required, or identifies a patient. */
export type Severity = 'error' | 'warning' | 'info';

/** How much must be there: a draft may leave questions open, a submission may not. */
export type Stage = 'draft' | 'submission';

/** A replacement of a stretch of the file. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * A repair. A safe one changes spelling, form or order of something that can mean one thing only; a suggestion could
 * change a clinical value and is never applied without being asked for.
 */
export interface Fix {
  /** What it does, as a menu shows it: starts with a verb, no period. */
  readonly title: string;
  readonly safe: boolean;
  /** Whether only a person may choose it, since it wants words of the author: `--fix` leaves it, a menu offers it. */
  readonly byHand?: boolean;
  readonly edits: readonly Edit[];
}

/** Another place that a finding is about. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a rule yields: a place and what is to be said of it. */
export interface Finding {
  readonly span: Span;
  /** The fact, then the limit. For clinicians; ends in a period. */
  readonly message: string;
  /** The way out, and where the knowledge comes from. */
  readonly help?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The likeliest repair first. */
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
}

/** What is outside the text and yet decides a verdict. */
export interface Context {
  readonly stage: Stage;
  /** The profile of the journal the report is written for. */
  readonly journal: Journal;
  /** The profiles that a report may name: the shipped ones and the repository's own. */
  readonly journals: Vocabulary<JournalTerm>;
  /**
   * Today's date, ISO 8601, where the adapter gives one; a rule that needs it is silent without. Read it only where the
   * report gives cause to: a verdict that asked for the date is kept for that day only.
   */
  readonly today?: string;
  /** Directives that silenced nothing; known when all other rules have run. */
  readonly unusedDirectives?: readonly { readonly directive: Directive; readonly id: string; readonly span: Span }[];
  /** The names that a directive may silence: the rules and their groups. */
  readonly ruleNames: ReadonlySet<string>;
  /** The bibliography, the figures' files and the other reports of the repository, where the adapter reads them; a rule that needs what is missing is silent. */
  readonly surroundings: Surroundings;
}

/** A rule: what it is, why it is so, and how it is found. Its id is its place: `rules/level/exists.ts` is `level/exists`. */
export interface Rule {
  /** What it weighs as shipped. */
  readonly severity: Severity;
  /** What it finds, in one sentence. */
  readonly summary: string;
  /** Why it matters to an author or an editor, in a few sentences. */
  readonly why: string;
  /** Where the knowledge comes from, for clinical and editorial facts. */
  readonly source?: string;
  /**
   * `value` judges single values where they stand and also runs while the front matter is broken; `report` judges the
   * whole, what is absent included, and waits until it can be read.
   */
  readonly reads: 'value' | 'report';
  readonly check: (report: Report, context: Context) => readonly Finding[] | Generator<Finding>;
}

/** Declares a rule; the types are checked here, the id comes from the file. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
