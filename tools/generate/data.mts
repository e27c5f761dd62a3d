import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Derived } from '../generate.mts';

const header = '// Derived from schemas/ by `npm run generate`. Do not edit.\n';

/** The vocabularies, journals and schemas as functions that parse their data when they are first asked for. */
export async function generateData(root: string): Promise<Derived[]> {
  const folder = path.join(root, 'schemas');
  const json = async (file: string) => JSON.parse(await readFile(path.join(folder, file), 'utf8'));
  const vocabularies = (await readdir(path.join(folder, 'vocabularies')))
    .filter((file) => !file.endsWith('.schema.json'))
    .sort();
  const journals = (await readdir(path.join(folder, 'journals'))).sort();
  const parts: string[] = [];
  for (const file of vocabularies) {
    const { $schema, version, ...data } = await json(`vocabularies/${file}`);
    const name = path.basename(file, '.json');
    parts.push(lazy(camel(name), types[name] ?? 'readonly Term[]', name in whole ? data : data.terms));
  }
  const profiles = await Promise.all(journals.map((file) => json(`journals/${file}`)));
  parts.push(
    lazy(
      'journals',
      'readonly Journal[]',
      profiles.map(({ $schema, ...profile }) => profile),
    ),
  );
  const advisories = (await readdir(path.join(folder, 'advisories')))
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.basename(file, '.json'))
    .sort();
  const guidance = await Promise.all(advisories.map((file) => json(`advisories/${file}.json`)));
  parts.push(
    lazy(
      'advisories',
      'readonly Advisory[]',
      guidance.map(({ $schema, ...advisory }) => advisory),
    ),
  );
  const guidelines = (await readdir(path.join(folder, 'checklists'))).filter((file) => file.endsWith('.json')).sort();
  const lists = await Promise.all(guidelines.map((file) => json(`checklists/${file}`)));
  parts.push(
    lazy(
      'checklists',
      'readonly Checklist[]',
      lists.map(({ $schema, ...list }) => list),
    ),
  );
  const checklistSchema = await json('checklist.schema.json');
  const evidence = checklistSchema.properties.items.items.properties.evidence.items['x-enum-descriptions'];
  parts.push(lazy('evidenceDescriptions', 'Readonly<Record<string, string>>', evidence));
  parts.push(lazy('facts', "FactList['facts']", (await json('facts.json')).facts));
  parts.push(lazy('reportSchema', 'JsonSchema', await json('case-report.schema.json')));
  parts.push(lazy('configurationSchema', 'JsonSchema', await json('configuration.schema.json')));
  const content = `${header}
import type { JsonSchema } from '../schema-guide';
import type { Term } from '../vocabulary';
import type {
  Advisory,
  Checklist,
  DrugTerm,
  FactList,
  FindingTerm,
  GradingSystemTerm,
  IndicationTerm,
  Journal,
  LevelFacts,
  ModalityTerm,
  MovementTerm,
  ProcedureTerm,
  RouteTerm,
  ScaleTerm,
} from './types';

function once<T>(json: string): () => T {
  let value: T | undefined;
  return () => (value ??= JSON.parse(json) as T);
}

${parts.join('\n')}`;
  return [{ file: 'server/src/core/model/generated/data.ts', content }];
}

/** Vocabularies that are more than a list of terms. */
const whole: Record<string, true> = { levels: true };

const types: Record<string, string> = {
  levels: 'LevelFacts',
  scales: 'readonly ScaleTerm[]',
  procedures: 'readonly ProcedureTerm[]',
  movements: 'readonly MovementTerm[]',
  modalities: 'readonly ModalityTerm[]',
  drugs: 'readonly DrugTerm[]',
  routes: 'readonly RouteTerm[]',
  'grading-systems': 'readonly GradingSystemTerm[]',
  indications: 'readonly IndicationTerm[]',
  'finding-terms': 'readonly FindingTerm[]',
};

function lazy(name: string, type: string, data: unknown): string {
  return `export const ${name} = once<${type}>(${JSON.stringify(JSON.stringify(data))});\n`;
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
