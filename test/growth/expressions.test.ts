import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { RegExpParser } from '@eslint-community/regexpp';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { analyse } from 'scslre';

/*
 * No regular expression of ours takes more than linear time because two repetitions, one inside the other or behind it,
 * can share the same characters: all literals, and all that are put together when the program starts, are analysed. How far an expression is searched from
 * each place of a text is for the other tests of this folder, which measure it.
 */

const root = path.join(__dirname, '../..');
const files = ['server/src', 'client/src', 'client/media'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => path.join(root, folder, String(name)))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts')),
);

/** The literals of a file. */
function literalsIn(file: string): RegExp[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm' });
  const found: RegExp[] = [];
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal({ regex }) {
      if (regex) found.push(new RegExp(regex.pattern, regex.flags));
    },
  });
  return found;
}

/** What is built by `new RegExp(…)` while the rooms without side effects load, packages not counted. */
function builtAtStart(): RegExp[] {
  const found: RegExp[] = [];
  const own = files.filter((file) => /[\\/]server[\\/]src[\\/](?:core|render|ingest)[\\/]/.test(file));
  const Original = globalThis.RegExp;
  for (const file of own) delete require.cache[file];
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args) {
      const built = Reflect.construct(target, args) as RegExp;
      const [, caller = ''] = /\n.*\n\s*(at .*)/.exec(new Error().stack ?? '') ?? [];
      if (!caller.includes('node_modules')) found.push(built);
      return built;
    },
  });
  try {
    for (const file of own) require(file);
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** The parts that share characters without end, or `undefined`. */
function fault(expression: RegExp): string | undefined {
  const parsed = new RegExpParser().parseLiteral(String(expression));
  const [report] = analyse(parsed, { reportTypes: { Move: false }, maxReports: 1 }).reports;
  if (!report) return undefined;
  return report.type === 'Trade' ? `${report.startQuant.raw} and ${report.endQuant.raw}` : report.quant.raw;
}

function faultsOf(expressions: readonly RegExp[]): string[] {
  return expressions.flatMap((expression) => {
    const parts = fault(expression);
    return parts ? [`${parts} in ${expression}`] : [];
  });
}

describe('regular expressions take linear time', () => {
  test('as they are written', () => {
    const literals = files.map((file) => [file, literalsIn(file)] as const);
    assert.ok(literals.flatMap(([, found]) => found).length > 1000);
    const faults = literals.flatMap(([file, found]) =>
      faultsOf(found).map((each) => `${path.relative(root, file)}: ${each}`),
    );
    assert.deepEqual(faults, []);
  });

  test('as they are put together', () => {
    const built = builtAtStart();
    assert.ok(built.length > 50, String(built.length));
    assert.deepEqual(faultsOf(built), []);
  });

  test('and one that does not is found', () => {
    for (const slow of [/^(?:a+)+$/, /^\s*:?\s*$/, /^(?:[A-Z]+ ?){1,4}\d/]) assert.ok(fault(slow), String(slow));
    for (const quick of [/^(?:a+ )+$/, /^\s*(?::\s*)?$/]) assert.equal(fault(quick), undefined, String(quick));
  });
});
