import type { Case, Procedure } from './case';
import { procedureOf } from './case';
import { agentFacts } from './facts/agents';
import type { Fact, FactReader, FactSubject } from './facts/fact';
import { findingFacts } from './facts/findings';
import { patientFacts } from './facts/patient';
import { procedureFacts } from './facts/procedure';
import { sessionFacts } from './facts/sessions';
import { facts as published } from './generated/data';
import type { FactList } from './generated/types';
import type { Report } from './report';

/** What `schemas/facts.json` says of a fact. */
export type FactDefinition = FactList['facts'][number];

const readers: Readonly<Record<string, FactReader>> = {
  ...procedureFacts,
  ...agentFacts,
  ...sessionFacts,
  ...findingFacts,
  ...patientFacts,
};

let definitions: ReadonlyMap<string, FactDefinition> | undefined;

/** The published facts by their names. */
export function factDefinitions(): ReadonlyMap<string, FactDefinition> {
  definitions ??= new Map(published().map((definition) => [definition.name, definition]));
  return definitions;
}

/** The names of all facts that can be derived. */
export const factNames: readonly string[] = Object.keys(readers);

/** The facts of one procedure, each derived when it is first asked for. */
export class Facts {
  readonly subject: FactSubject;
  readonly #known = new Map<string, Fact | undefined>();

  constructor(subject: FactSubject) {
    this.subject = subject;
  }

  /** A fact by its name; `undefined` where it can't be told, or there is no such fact. */
  get(name: string): Fact | undefined {
    if (!this.#known.has(name)) {
      // What an author may write is no name of a built-in method.
      this.#known.set(name, Object.hasOwn(readers, name) ? readers[name]!(this.subject) : undefined);
    }
    return this.#known.get(name);
  }
}

/** The facts of every procedure of every case, and of the exposures before the illness, in the order of the file. */
export function factsOf(report: Report): readonly Facts[] {
  return report.root.once(factsOf, () => readFacts(report));
}

function readFacts(report: Report): Facts[] {
  return report.cases.flatMap((one) => [
    ...one.patient
      .get('exposures')
      .items()
      .map((at) => facts(report, one, procedureOf(at), true)),
    ...one.procedures.map((procedure) => facts(report, one, procedure, false)),
  ]);
}

function facts(report: Report, one: Case, procedure: Procedure, exposure: boolean): Facts {
  return new Facts({ report, one, procedure, exposure });
}
