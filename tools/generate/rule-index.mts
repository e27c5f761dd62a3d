import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Derived } from '../generate.mts';

/** The list of all rules, each with the id its place gives it; advisories and the items of checklists, which are data, come first. */
export async function generateRuleIndex(root: string): Promise<Derived[]> {
  const folder = path.join(root, 'server/src/core/rules');
  const groups = (await readdir(folder, { withFileTypes: true })).filter(
    (entry) => entry.isDirectory() && entry.name !== 'generated',
  );
  const ids: string[] = [];
  for (const { name: group } of groups) {
    for (const file of await readdir(path.join(folder, group))) {
      if (file.endsWith('.cases.md')) ids.push(`${group}/${file.slice(0, -'.cases.md'.length)}`);
    }
  }
  ids.sort();
  const name = (id: string) => id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
  const content = `// Derived from the folders of the rules by \`npm run generate\`. Do not edit.

import type { Rule } from '../rule';
import { advisoryRules } from '../advisory/advisories';
import { careRules } from '../care/items';
${ids.map((id) => `import { rule as ${name(id)} } from '../${id}';`).join('\n')}

/** Every rule with its id, in the order of the ids. */
export const rules: readonly (Rule & { readonly id: string })[] = [
  ...advisoryRules,
  ...careRules,
${ids.map((id) => `  { id: '${id}', ...${name(id)} },`).join('\n')}
];
`;
  return [{ file: 'server/src/core/rules/generated/index.ts', content }];
}
