import { said, say, sayAll } from '../text/say';
import { type Facts, factDefinitions } from './facts';
import type { FactEntry } from './facts/fact';
import { advisories as shipped } from './generated/data';
import type { Advisory } from './generated/types';
import { validateAdvisory } from './generated/validate';
import { lexicon } from './lexicon';
import { type DataProblem, dataProblem, parseData } from './own-data';
import { matching, type Predicate, parsePredicate } from './predicate';
import { nearestNames } from './vocabulary';

/** An advisory that can be asked. */
export interface ReadAdvisory {
  readonly advisory: Advisory;
  readonly conditions: readonly Condition[];
}

/** A fact with what it must be. */
export interface Condition {
  readonly fact: string;
  readonly predicate: Predicate;
}

/** The advisory of a file, if it has no problem, and its problems. */
export interface ParsedAdvisory {
  readonly advisory: ReadAdvisory | undefined;
  readonly problems: readonly DataProblem[];
}

const what = () => say`an advisory`;

/**
 * Reads an advisory, a repository's own included. Nothing in it is run: conditions are compared with the published
 * facts, messages are text. Never throws.
 */
export function parseAdvisory(json: string): ParsedAdvisory {
  const parsed = parseData(json, what());
  if ('problem' in parsed) return { advisory: undefined, problems: [parsed.problem] };
  if (!validateAdvisory(parsed.data)) {
    const problems = (validateAdvisory.errors ?? []).map((error) => dataProblem(error, what()));
    return { advisory: undefined, problems };
  }
  const { $schema, ...advisory } = parsed.data as Advisory;
  return understand(advisory);
}

/** Checks what the schema can't: that facts, procedures and placeholders exist and that the weight is earned. */
function understand(advisory: Advisory): ParsedAdvisory {
  const problems: DataProblem[] = [];
  const conditions: Condition[] = [];
  for (const [fact, raw] of Object.entries(advisory.when)) {
    const definition = factDefinitions().get(fact);
    const predicate = definition
      ? parsePredicate(definition, raw)
      : noSuch(say`There is no fact \`${fact}\`.`, fact, factDefinitions().keys());
    if (typeof predicate === 'string') problems.push({ path: `when/${fact}`, message: predicate });
    else conditions.push({ fact, predicate });
  }
  for (const id of advisory.applies) {
    if (id === 'any' || lexicon.procedures.get(id)) continue;
    const ids = lexicon.procedures.terms.map((term) => term.id);
    problems.push({ path: 'applies', message: noSuch(say`There is no procedure \`${id}\`.`, id, ids) });
  }
  for (const [, name] of advisory.message.matchAll(placeholder)) {
    const named = conditions.find(({ fact }) => fact === name);
    if (name === 'procedure.name' || named?.predicate.hasValue) continue;
    const message = say`\`{${name}}\` stands for nothing: only \`procedure.name\` and facts with a value in \`when\` can be named.`;
    problems.push({ path: 'message', message });
  }
  if (advisory.confidence === 'knowledge' && advisory.severity !== 'info') {
    problems.push({ path: 'severity', message: say`What is known from general knowledge only weighs \`info\`.` });
  }
  return { advisory: problems.length === 0 ? { advisory, conditions } : undefined, problems };
}

let known: readonly ReadAdvisory[] | undefined;

/** The advisories that ship with the tool, by their ids. Their tests see to it that each can be read. */
export function shippedAdvisories(): readonly ReadAdvisory[] {
  known ??= shipped().flatMap((advisory) => understand(advisory).advisory ?? []);
  return known;
}

/** Whether an advisory is about this procedure. */
export function appliesTo({ advisory }: ReadAdvisory, { subject }: Facts): boolean {
  const { procedure, exposure } = subject;
  if (!procedure.term || (exposure && !advisory.exposures)) return false;
  return advisory.applies.includes(procedure.term.id) || advisory.applies.includes('any');
}

/** The values that meet each condition, by the name of the fact; `undefined` unless all conditions hold. */
export function met({ conditions }: ReadAdvisory, facts: Facts): ReadonlyMap<string, readonly FactEntry[]> | undefined {
  const found: [string, readonly FactEntry[]][] = [];
  for (const { fact, predicate } of conditions) {
    const entries = matching(predicate, facts.get(fact));
    if (!entries) return undefined;
    found.push([fact, entries]);
  }
  return new Map(found);
}

const placeholder = /\{([a-z0-9_.]{1,60})\}/g;

/** The message with the values of this case in it. */
export function messageFor(
  { advisory }: ReadAdvisory,
  facts: Facts,
  values: ReadonlyMap<string, readonly FactEntry[]>,
): string {
  return said(advisory.message).replace(placeholder, (_, name: string) => {
    const entries = values.get(name) ?? facts.get(name)?.entries ?? [];
    // The words of a list are ours, and have their translation; others are the report's.
    const isOurs = factDefinitions().get(name)?.values !== undefined;
    return sayAll(entries.map(({ text }) => (isOurs ? said(text) : shortened(text))));
  });
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function noSuch(fact: string, name: string, names: Iterable<string>): string {
  const [nearest] = nearestNames(name, names, 1);
  return nearest ? `${fact} ${say`Did you mean \`${nearest}\`?`}` : fact;
}
