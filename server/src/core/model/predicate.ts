import { say } from '../text/say';
import { parseLevel, type Site } from '../values/level';
import { compareSites } from '../values/level-order';
import type { FactDefinition } from './facts';
import type { Fact, FactEntry } from './facts/fact';
import { nameKey } from './vocabulary';

/** One thing that a fact may have to be. */
type Test =
  | { readonly kind: 'absent' | 'present' }
  | { readonly kind: 'equals'; readonly value: number | boolean }
  | { readonly kind: 'named'; readonly key: string }
  | { readonly kind: 'compare'; readonly sign: Sign; readonly number: number }
  | { readonly kind: 'beyond'; readonly above: boolean; readonly bound: Site };

type Sign = '<' | '<=' | '>' | '>=';

/** A condition on one fact: one of its tests must hold. It is compared, never run as code. */
export interface Predicate {
  readonly tests: readonly Test[];
  /** Whether it can hold of a value, which a message could then name. */
  readonly hasValue: boolean;
}

const comparison = /^(<=?|>=?) ?(-?\d{1,9}(?:\.\d{1,6})?)$/;

/** Reads what a fact must be; a sentence about the mistake where it can't be that. */
export function parsePredicate(definition: FactDefinition, raw: unknown): Predicate | string {
  const parts = Array.isArray(raw) ? raw : [raw];
  const tests: Test[] = [];
  for (const part of parts) {
    const test = parseTest(definition, part);
    if (typeof test === 'string') return test;
    tests.push(test);
  }
  return { tests, hasValue: tests.some(({ kind }) => kind !== 'absent') };
}

function parseTest({ name, type, values }: FactDefinition, raw: unknown): Test | string {
  if (raw === 'absent' || raw === 'present') return { kind: raw };
  const shown = `\`${String(raw)}\``;
  switch (type) {
    case 'yes/no':
      if (typeof raw === 'boolean') return { kind: 'equals', value: raw };
      return say`\`${name}\` is true or false, so it can't be ${shown}.`;
    case 'number': {
      if (typeof raw === 'number') return { kind: 'equals', value: raw };
      const match = typeof raw === 'string' ? comparison.exec(raw) : null;
      if (!match) return say`\`${name}\` is a number, so it wants a comparison as \`> 6\` and can't be ${shown}.`;
      return { kind: 'compare', sign: match[1] as Sign, number: Number(match[2]) };
    }
    case 'level': {
      const level = typeof raw === 'string' ? parseLevel(raw) : undefined;
      const [item] = level?.ok ? level.value.items : [];
      if (!item || item.to) return say`\`${name}\` is compared with one level as \`C6/7\`, so it can't be ${shown}.`;
      return { kind: 'beyond', above: name.endsWith('.above'), bound: item.from };
    }
    default:
      if (typeof raw !== 'string') return say`\`${name}\` is a word, so it can't be ${shown}.`;
      if (values && !values.includes(raw)) {
        return say`\`${name}\` is never ${shown}; it is one of ${values.map((value) => `\`${value}\``).join(', ')}.`;
      }
      return { kind: 'named', key: nameKey(raw) };
  }
}

/** The values of a fact for which a condition holds; `undefined` where it doesn't. A fact that can't be told meets none. */
export function matching({ tests }: Predicate, fact: Fact | undefined): readonly FactEntry[] | undefined {
  if (!fact) return undefined;
  if (fact.absent) return tests.some(({ kind }) => kind === 'absent') ? [] : undefined;
  const met = fact.entries.filter(({ value }) => tests.some((test) => holds(test, value)));
  return met.length > 0 ? met : undefined;
}

function holds(test: Test, value: FactEntry['value']): boolean {
  switch (test.kind) {
    case 'absent':
      return false;
    case 'present':
      return true;
    case 'equals':
      return value === test.value;
    case 'named':
      return typeof value === 'string' && nameKey(value) === test.key;
    case 'compare':
      return typeof value === 'number' && compared(value, test.sign, test.number);
    case 'beyond':
      // A vertebra and an interspace can't be compared without a guess.
      if (typeof value !== 'object' || Boolean(value.lower) !== Boolean(test.bound.lower)) return false;
      return test.above ? compareSites(value, test.bound) < 0 : compareSites(value, test.bound) > 0;
  }
}

function compared(value: number, sign: Sign, number: number): boolean {
  switch (sign) {
    case '<':
      return value < number;
    case '<=':
      return value <= number;
    case '>':
      return value > number;
    case '>=':
      return value >= number;
  }
}
