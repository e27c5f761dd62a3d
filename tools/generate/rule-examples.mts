import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Derived } from '../generate.mts';

const require = createRequire(import.meta.url);

const mostBad = 3;
const mostGood = 2;

/** A few cases of each rule for `case-report explain`, which has no file of the repository at hand when it runs. */
export async function generateRuleExamples(root: string): Promise<Derived[]> {
  const { rules } =
    require('../../server/src/core/rules/generated/index.ts') as typeof import('../../server/src/core/rules/generated/index');
  const { casesFile, readRuleCases } = require('../rule-cases.ts') as typeof import('../rule-cases');
  const { check } =
    require('../../server/src/core/engine/check.ts') as typeof import('../../server/src/core/engine/check');
  const { parseSource } =
    require('../../server/src/core/syntax/source.ts') as typeof import('../../server/src/core/syntax/source');
  const base = await readFile(path.join(root, 'test/rules/base.case.md'), 'utf8');
  const examples: Record<string, object[]> = {};
  for (const { id } of rules) {
    const cases = await readRuleCases(await readFile(path.join(root, casesFile(id)), 'utf8'), base);
    const few = [
      ...cases.filter(({ bad }) => bad).slice(0, mostBad),
      ...cases.filter(({ bad }) => !bad).slice(0, mostGood),
    ];
    examples[id] = few.map(({ title, bad, block, text, settings }) => {
      // A directive is unused only where the rules it names have run.
      const inForce = id.startsWith('directive/') ? settings : { ...settings, select: [id] };
      const found = bad ? check(parseSource(text), inForce).diagnostics.filter(({ rule }) => rule === id) : [];
      return { title, bad, lines: linesOf(block), messages: found.map(({ message }) => message) };
    });
  }
  const content = `// Derived from the cases of the rules by \`npm run generate\`. Do not edit.

import type { RuleExample } from '../rule-example';

let parsed: Readonly<Record<string, readonly RuleExample[]>> | undefined;

/** A few cases of each rule, by its id. */
export function ruleExamples(): Readonly<Record<string, readonly RuleExample[]>> {
  parsed ??= JSON.parse(${JSON.stringify(JSON.stringify(examples))}) as NonNullable<typeof parsed>;
  return parsed;
}
`;
  return [{ file: 'server/src/cli/generated/rule-examples.ts', content }];
}

/** The block as it is shown: the marks stay below what they mark, the words behind them are said again in the message. */
function linesOf(block: string): string[] {
  return block.split('\n').map((line) => line.replace(/^(\s*\^+)\s.*$/, '$1'));
}
