import { say, sayAll } from '../text/say';
import type { SchemaError } from './generated/validate';

/** What is wrong with a file that a repository brings, and where: the steps from its root, as `when/level.above`. */
export interface DataProblem {
  readonly path: string;
  readonly message: string;
}

/** A file longer than this, in UTF-16 code units, is not read. */
const longest = 20_000;

/** The JSON of a repository's file; what it can't be read for is a problem in words. `what` is as `an advisory`. */
export function parseData(json: string, what: string): { readonly data: unknown } | { readonly problem: DataProblem } {
  if (json.length > longest) return { problem: { path: '', message: say`The file is longer than ${what} can be.` } };
  try {
    return { data: JSON.parse(json) };
  } catch {
    return { problem: { path: '', message: say`The file is no JSON: check its quotes, commas and brackets.` } };
  }
}

/** How patterns of the schemas are said. */
const patterns: Record<string, () => string> = {
  id: () => say`\`id\` is lower-case words with dashes.`,
  checked: () => say`\`checked\` is a year, a month or a day, as \`2026-08-21\`.`,
};

/** An error of the validator in words. `what` is as `an advisory`. */
export function dataProblem({ keyword, instancePath, params }: SchemaError, what: string): DataProblem {
  const path = instancePath.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
  const key = path.split('/').at(-1) || 'file';
  const at = (message: string): DataProblem => ({ path, message });
  switch (keyword) {
    case 'required':
      return at(say`\`${String(params.missingProperty)}\` is missing.`);
    case 'additionalProperties':
      return at(say`\`${String(params.additionalProperty)}\` is no key of ${what}.`);
    case 'enum':
      return at(say`\`${key}\` is none of ${sayAll((params.allowedValues as unknown[]).map(String), 'or')}.`);
    case 'pattern':
      return at(patterns[key]?.() ?? say`\`${key}\` is a sentence, with a period.`);
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return at(say`\`${key}\` has more than ${String(params.limit)} of what it is made of.`);
    case 'minItems':
    case 'minProperties':
      return at(say`\`${key}\` is empty.`);
    default:
      return at(say`\`${key}\` is not written as ${what} has it.`);
  }
}
