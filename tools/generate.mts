/**
 * Derives everything that is derived, from the authored files: types, validators and data from `schemas/`, the index of
 * the rules from their folders, the documentation from rules and vocabularies. `--check` writes nothing and fails when
 * a derived file is stale.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateData } from './generate/data.mts';
import { generateRuleIndex } from './generate/rule-index.mts';
import { generateSentences, languageProblems, saidTooEarly } from './generate/sentences.mts';
import { generateTypes } from './generate/types.mts';
import { generateValidators } from './generate/validators.mts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');

/** A derived file: its path from the root, and its content. */
export type Derived = { file: string; content: string };

const derived: Derived[] = [
  ...(await generateTypes(root)),
  ...(await generateValidators(root)),
  ...(await generateData(root)),
  ...(await generateRuleIndex(root)),
];

const stale: string[] = [];
for (const { file, content } of derived) {
  const target = path.join(root, file);
  const current = await readFile(target, 'utf8').catch(() => undefined);
  if (current === content) continue;
  stale.push(file);
  if (check) continue;
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}

// The pages need the rules, which need what was just written.
const early = await saidTooEarly();
const { generateDocs } = await import('./generate/docs.mts');
const { generateRuleExamples } = await import('./generate/rule-examples.mts');
const pages: Derived[] = [
  ...(await generateDocs(root)),
  ...(await generateRuleExamples(root)),
  ...(await generateSentences(root)),
];
for (const { file, content } of pages) {
  const target = path.join(root, file);
  if ((await readFile(target, 'utf8').catch(() => undefined)) === content) continue;
  stale.push(file);
  if (check) continue;
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}
for (const file of [...(await listMarkdown('docs/rules')), ...(await listMarkdown('docs/vocabulary'))]) {
  if (pages.some((page) => page.file === file)) continue;
  stale.push(file);
  if (!check) await rm(path.join(root, file));
}

// What a person has to translate can't be derived, so it is told.
const untranslated = await languageProblems(root);
untranslated.push(...early.map((sentence) => `Said before the language is known: ${JSON.stringify(sentence)}`));
if (untranslated.length > 0) console.error(untranslated.join('\n'));
if (check && untranslated.length > 0) process.exit(1);
if (check && stale.length > 0) {
  console.error(
    `These generated files are stale; run \`npm run generate\`:\n${stale.map((file) => `  ${file}`).join('\n')}`,
  );
  process.exit(1);
}
console.log(stale.length === 0 ? 'Generated files are up to date.' : `Wrote ${stale.join(', ')}.`);

async function listMarkdown(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
