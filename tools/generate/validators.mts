import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Derived } from '../generate.mts';

// A CommonJS module: its default export is a property of what Node imports.
const standaloneCode = (standalone as unknown as { default: typeof standalone }).default;

const header = '// Derived from schemas/ by `npm run generate`. Do not edit.\n';

/** Validators compiled beforehand: nothing is compiled at run time, which a web worker would not allow. */
export async function generateValidators(root: string): Promise<Derived[]> {
  const ajv = new Ajv2020({
    allErrors: true,
    // The authored schemas carry our own `x-` keywords; `test/schemas.test.ts` checks them strictly.
    strict: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const name of ['case-report', 'configuration', 'advisory', 'journal']) {
    ajv.addSchema(JSON.parse(await readFile(path.join(root, `schemas/${name}.schema.json`), 'utf8')), name);
  }
  const code = standaloneCode(ajv, {
    validateReport: 'case-report',
    validateConfiguration: 'configuration',
    validateAdvisory: 'advisory',
    validateJournal: 'journal',
  });
  const declarations = `${header}
/** An error of the compiled validator. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}
interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
export declare const validateReport: Validator;
export declare const validateConfiguration: Validator;
export declare const validateAdvisory: Validator;
export declare const validateJournal: Validator;
`;
  const folder = 'server/src/core/model/generated';
  return [
    { file: `${folder}/validate.js`, content: header + withoutSchemas(code) },
    { file: `${folder}/validate.d.ts`, content: declarations },
  ];
}

/** Each compiled validator keeps a copy of its schema; those that nothing in the code refers to are left out. */
function withoutSchemas(code: string): string {
  return code.replace(/^const (schema\d+) = \{.*\};?$/gm, (line, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : '',
  );
}
