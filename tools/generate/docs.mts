import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Derived } from '../generate.mts';

// The rules are TypeScript in the CommonJS package; what is imported here was written a moment ago.
const require = createRequire(import.meta.url);

/** A page for each rule, made of its two files, and one for each term of the vocabularies; the lists of all. */
export async function generateDocs(root: string): Promise<Derived[]> {
  const { rules } =
    require('../../server/src/core/rules/generated/index.ts') as typeof import('../../server/src/core/rules/generated/index');
  const { casesFile, readRuleCases } = require('../rule-cases.ts') as typeof import('../rule-cases');
  const { rulePage } = require('./rule-page.ts') as typeof import('./rule-page');
  const base = await readFile(path.join(root, 'test/rules/base.case.md'), 'utf8');
  const pages: Derived[] = [];
  for (const rule of rules) {
    const cases = await readRuleCases(await readFile(path.join(root, casesFile(rule.id)), 'utf8'), base);
    pages.push({ file: `docs/rules/${rule.id}.md`, content: rulePage(rule, cases) });
  }
  const rows = rules.map(({ id, severity, summary }) => `| [\`${id}\`](${id}.md) | ${severity} | ${summary} |`);
  pages.push({
    file: 'docs/rules/README.md',
    content: `# Rules\n\nGenerated from the rules and their cases by \`npm run generate\`. \`case-report explain RULE\` shows a page in the terminal.\n\n| rule | weighs | what it asks |\n|---|---|---|\n${rows.join('\n')}\n`,
  });
  const { advisoryOverview } = require('./advisory-page.ts') as typeof import('./advisory-page');
  pages.push({ file: 'docs/advisories.md', content: advisoryOverview() });
  const { journalOverview } = require('./journal-page.ts') as typeof import('./journal-page');
  pages.push({ file: 'docs/journals.md', content: journalOverview() });
  const { checklistOverview } = require('./checklist-page.ts') as typeof import('./checklist-page');
  pages.push({ file: 'docs/checklists.md', content: checklistOverview() });
  const { vocabularyPages } = require('./vocabulary-pages.ts') as typeof import('./vocabulary-pages');
  return [...pages, ...vocabularyPages()];
}
