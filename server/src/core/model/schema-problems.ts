import { entryOf, type Path, plainValue } from '../syntax/tree';
import { reportSchema } from './generated/data';
import { type SchemaError, validateReport } from './generated/validate';
import { lexicon } from './lexicon';
import type { Located } from './located';
import { nearestNames } from './vocabulary';

/** One mistake against the schema, with its consequences dropped. */
export type SchemaProblem =
  | { readonly kind: 'required'; readonly at: Located; readonly key: string }
  | { readonly kind: 'unknown-key'; readonly at: Located; readonly key: string; readonly nearest: readonly string[] }
  | { readonly kind: 'misplaced'; readonly at: Located; readonly message: string }
  | { readonly kind: 'type' | 'value'; readonly at: Located };

/**
 * Holds a front matter against the schema. The validator's errors are raw material: the three answers are legal
 * anywhere, wrappers and consequences are dropped, and what is left has its place in the file.
 */
export function schemaProblems(root: Located): SchemaProblem[] {
  if (!root.node) return [];
  const data = plainValue(root.node);
  if (validateReport(data)) return [];
  const problems: SchemaProblem[] = [];
  const seen = new Set<string>();
  for (const error of validateReport.errors ?? []) {
    const problem = problemOf(error, root);
    if (!problem) continue;
    const identity = JSON.stringify([problem.kind, problem.at.path, 'key' in problem ? problem.key : '']);
    if (!seen.has(identity)) problems.push(problem);
    seen.add(identity);
  }
  return withoutConsequences(problems);
}

function problemOf(error: SchemaError, root: Located): SchemaProblem | undefined {
  const at = root.follow(pathOf(error.instancePath, root));
  switch (error.keyword) {
    case 'required':
      return at.answer ? undefined : { kind: 'required', at, key: String(error.params.missingProperty) };
    case 'additionalProperties':
      return unknownKey(at, String(error.params.additionalProperty));
    case 'type':
      return at.exists && !at.answer ? { kind: 'type', at } : undefined;
    case 'enum':
    case 'const':
      return at.exists && !at.answer ? { kind: 'value', at } : undefined;
    case 'not': {
      const message = reportSchema().then?.properties?.[String(at.path.at(-1))];
      return typeof message === 'object' && message['x-message']
        ? { kind: 'misplaced', at, message: message['x-message'] }
        : undefined;
    }
    default:
      return undefined;
  }
}

function unknownKey(at: Located, key: string): SchemaProblem | undefined {
  const entry = at.node?.kind === 'map' ? entryOf(at.node, key) : undefined;
  // In `{finding: fragment, moderate}` the second part is no key but the rest of a text: `yaml/flow-entry` says so.
  if (!entry?.colon) return undefined;
  const keys = lexicon.describe(at.path)?.keys.keys() ?? [];
  return { kind: 'unknown-key', at, key, nearest: nearestNames(key, keys) };
}

/** A misspelt key is also a missing one: only the spelling is the author's mistake. */
function withoutConsequences(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const misspelt = new Set<string>();
  for (const problem of problems) {
    if (problem.kind === 'unknown-key' && problem.nearest[0])
      misspelt.add(JSON.stringify([problem.at.path, problem.nearest[0]]));
  }
  return problems.filter(
    (problem) => problem.kind !== 'required' || !misspelt.has(JSON.stringify([problem.at.path, problem.key])),
  );
}

/** A JSON pointer as a path: a step is an index where the document has a list. */
function pathOf(pointer: string, root: Located): Path {
  const path: (string | number)[] = [];
  let here = root;
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(here.node?.kind === 'list' ? Number(step) : step);
    here = here.follow(path.slice(-1));
  }
  return path;
}
