import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compile } from 'json-schema-to-typescript';
import type { Derived } from '../generate.mts';

const header = '// Derived from schemas/ by `npm run generate`. Do not edit.\n';

/** The schemas whose types the code uses, with the type's name and, for a vocabulary, whether one term is meant. */
const sources: { file: string; name: string; term?: true }[] = [
  { file: 'configuration.schema.json', name: 'Configuration' },
  { file: 'journal.schema.json', name: 'Journal' },
  { file: 'advisory.schema.json', name: 'Advisory' },
  { file: 'checklist.schema.json', name: 'Checklist' },
  { file: 'facts.schema.json', name: 'FactList' },
  { file: 'vocabularies/levels.schema.json', name: 'LevelFacts' },
  { file: 'vocabularies/scales.schema.json', name: 'ScaleTerm', term: true },
  { file: 'vocabularies/procedures.schema.json', name: 'ProcedureTerm', term: true },
  { file: 'vocabularies/movements.schema.json', name: 'MovementTerm', term: true },
  { file: 'vocabularies/modalities.schema.json', name: 'ModalityTerm', term: true },
  { file: 'vocabularies/drugs.schema.json', name: 'DrugTerm', term: true },
  { file: 'vocabularies/routes.schema.json', name: 'RouteTerm', term: true },
  { file: 'vocabularies/grading-systems.schema.json', name: 'GradingSystemTerm', term: true },
  { file: 'vocabularies/indications.schema.json', name: 'IndicationTerm', term: true },
  { file: 'vocabularies/finding-terms.schema.json', name: 'FindingTerm', term: true },
];

/** The types of configuration, journals and vocabularies. */
export async function generateTypes(root: string): Promise<Derived[]> {
  const parts: string[] = [];
  for (const { file, name, term } of sources) {
    const schema = JSON.parse(await readFile(path.join(root, 'schemas', file), 'utf8'));
    const meant = term ? { ...resolve(schema, schema.properties.terms.items), $defs: schema.$defs } : schema;
    parts.push(
      await compile({ ...meant, title: name }, name, {
        bannerComment: '',
        additionalProperties: false,
        format: true,
        unreachableDefinitions: false,
        declareExternallyReferenced: true,
        strictIndexSignatures: false,
      }),
    );
  }
  const namespaced = parts.map((part, index) => unique(part, sources[index]!.name));
  return [{ file: 'server/src/core/model/generated/types.ts', content: `${header}\n${namespaced.join('\n')}` }];
}

function resolve(schema: { $defs?: Record<string, object> }, part: { $ref?: string }): object {
  return part.$ref ? (schema.$defs?.[part.$ref.replace('#/$defs/', '')] ?? part) : part;
}

/** Definitions of several schemas may share a name; each gets its schema's in front. */
function unique(code: string, name: string): string {
  const own = [...code.matchAll(/^export (?:interface|type) (\w+)/gm)]
    .map((match) => match[1]!)
    .filter((other) => other !== name);
  return own.reduce((text, other) => text.replace(new RegExp(`\\b${other}\\b(?!\\??:)`, 'g'), `${name}${other}`), code);
}
