// The sentences that a language has to say: those of the code, by its tags, and those of the data.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Derived } from '../generate.mts';

/** The file of a language in `l10n/`; without a language, that of the English sentences, which are the keys of all. */
export function bundleFile(language = ''): string {
  return `l10n/bundle.l10n${language && `.${language}`}.json`;
}

/** The languages there are, by the files in `l10n/`. */
export async function languages(root: string): Promise<string[]> {
  const files = await readdir(path.join(root, 'l10n'));
  return files.flatMap((file) => /^bundle\.l10n\.([\w-]+)\.json$/.exec(file)?.[1] ?? []).sort();
}

/** The English sentences as a bundle: what a translator begins with, and what every language is held against. */
export async function generateSentences(root: string): Promise<Derived[]> {
  const sentences = [...(await sentencesOf(root))].sort();
  const bundle = Object.fromEntries(sentences.map((sentence) => [sentence, sentence]));
  return [{ file: bundleFile(), content: `${JSON.stringify(bundle, null, 2)}\n` }];
}

/** What is wrong with the languages, in words: sentences that one lacks or that nobody says. */
export async function languageProblems(root: string): Promise<string[]> {
  const needed = await sentencesOf(root);
  const labels = new Set([...(await labelsOf(root)), ...(await taggedSentences(root)).filter(isJoin)]);
  const problems: string[] = [];
  for (const language of await languages(root)) {
    const file = bundleFile(language);
    const translated = new Set(Object.keys(JSON.parse(await readFile(path.join(root, file), 'utf8'))));
    for (const sentence of needed)
      if (!translated.has(sentence)) problems.push(`${file} lacks ${JSON.stringify(sentence)}`);
    for (const sentence of translated)
      if (!needed.has(sentence) && !labels.has(sentence))
        problems.push(`${file} has what nobody says: ${JSON.stringify(sentence)}`);
  }
  return problems;
}

/** The sentences that are said when the program is loaded, before it can know the language: there must be none. */
export async function saidTooEarly(): Promise<string[]> {
  const { speak } = await import('../../server/src/core/text/say.ts');
  const early: string[] = [];
  const recorder = { get: (sentence: string) => void early.push(sentence) };
  speak(recorder as unknown as Map<string, string>);
  await import('../../server/src/lsp/server.ts');
  speak(undefined);
  return early;
}

/** Every sentence that must be there in every language. */
export async function sentencesOf(root: string): Promise<Set<string>> {
  const found = new Set<string>();
  for (const sentence of await taggedSentences(root)) if (!isJoin(sentence)) found.add(sentence);
  for (const folder of ['client/src', 'client/media'])
    for (const file of await filesOf(path.join(root, folder), '.ts'))
      for (const sentence of calledIn(await readFile(file, 'utf8'))) found.add(sentence);
  for (const sentence of await dataOf(root)) found.add(sentence);
  return found;
}

/** The sentences in say`…`, with `{0}`, `{1}` … for what is put in. */
export function taggedIn(code: string): string[] {
  return [...code.matchAll(/(?<![\w.`])say`/g)].map(({ index }) =>
    templateAt(code, index + 4).parts.reduce((sentence, part, number) => `${sentence}{${number - 1}}${part}`),
  );
}

/** A sentence that only joins others: a language may have marks of its own. */
function isJoin(sentence: string): boolean {
  return !/\p{L}/u.test(sentence.replace(/\{\d+\}/g, ''));
}

async function taggedSentences(root: string): Promise<string[]> {
  const files = await filesOf(path.join(root, 'server/src'), '.ts');
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.flatMap(taggedIn);
}

/** The sentences in `l10n.t('…')`. */
function calledIn(code: string): string[] {
  return [...code.matchAll(/\bl10n\.t\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g)].map(([, one, other]) =>
    cooked((one ?? other)!),
  );
}

/** The parts of a template literal whose text begins at `start`, and where it ends; templates may stand inside. */
function templateAt(code: string, start: number): { parts: string[]; end: number } {
  const parts: string[] = [];
  let part = '';
  let at = start;
  while (code[at] !== '`') {
    if (at >= code.length) throw new Error('A template never closes.');
    if (code[at] === '\\') {
      part += code.slice(at, at + 2);
      at += 2;
    } else if (code.startsWith('${', at)) {
      parts.push(cooked(part));
      part = '';
      at = expressionEnd(code, at + 2) + 1;
    } else part += code[at++];
  }
  return { parts: [...parts, cooked(part)], end: at };
}

/** Where the brace closes that stands before `start`. */
function expressionEnd(code: string, start: number): number {
  let at = start;
  for (let depth = 1; ; at++) {
    const sign = code[at];
    if (sign === undefined) throw new Error('An expression never closes.');
    if (sign === '`') at = templateAt(code, at + 1).end;
    else if (sign === "'" || sign === '"') while (code[++at] !== sign) if (code[at] === '\\') at++;
    if (sign === '{') depth++;
    if (sign === '}' && --depth === 0) return at;
  }
}

function cooked(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_, code?: string, sign?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : sign === 'n' ? '\n' : sign!,
  );
}

/** The sentences and names of the data that `said` is asked for. */
async function dataOf(root: string): Promise<string[]> {
  const read = (file: string) => readJson(path.join(root, 'schemas', file));
  const each = async (folder: string) => {
    const files = (await readdir(path.join(root, 'schemas', folder))).filter((file) => file.endsWith('.json')).sort();
    return Promise.all(files.map((file) => read(`${folder}/${file}`)));
  };
  const { nounFor, nounPatterns } = await import('../../server/src/core/values/level-nouns.ts');
  const { evidenceDescriptions } = await import('../../server/src/core/model/generated/data.ts');
  const { statusWords } = await import('../../server/src/render/checklist/checklist.ts');
  const terms = async (name: string) => (await read(`vocabularies/${name}.json`)).terms as Term[];
  const levels = await read('vocabularies/levels.json');
  const advisories = await each('advisories');
  const facts = (await read('facts.json')).facts as readonly { name: string; values?: readonly string[] }[];
  return [
    ...described(await read('case-report.schema.json')),
    ...described(await read('configuration.schema.json')),
    ...advisories.flatMap(({ message, help }) => [message, help]),
    // What a fact can put into a message.
    ...facts
      .filter(({ name }) => advisories.some(({ message }) => message.includes(`{${name}}`)))
      .flatMap(({ values = [] }) => values),
    ...(await each('checklists')).flatMap(({ items }) =>
      items.flatMap(({ topic, asks, missing, help, judge }: Record<string, string>) => [
        topic,
        asks,
        missing,
        help,
        ...(judge ? [judge] : []),
      ]),
    ),
    ...Object.values(statusWords),
    ...Object.values(evidenceDescriptions()),
    ...(await each('journals')).flatMap(({ caseReports }) => caseReports?.note ?? []),
    ...(await terms('scales')).map(({ name, label }) => name ?? label),
    ...(await terms('procedures')).map(({ name, label }) => name ?? label),
    ...(await terms('routes')).map(({ label }) => label),
    ...(await terms('drugs')).flatMap(({ mustNot = [] }) => mustNot.flatMap(({ note }) => note ?? [])),
    ...new Set((await terms('procedures')).map(({ bleedingRisk }) => bleedingRisk!)),
    ...new Set((await terms('indications')).map(({ group }) => group!)),
    ...nounPatterns.flatMap(([noun]) => [noun, nounFor(noun, true)]),
    ...levels.roots.flatMap(({ exit }: { exit?: string }) => exit ?? []),
    ...levels.vertebrae.map(({ region }: { region: string }) => region),
    ...levels.nerves.map(({ label }: { label: string }) => label),
    ...new Set(
      (await terms('drugs')).flatMap(({ class: name, subclass }) => [name!, subclass ? `${subclass} ${name}` : name!]),
    ),
    'case report',
    'case series',
    'image letter',
    'none',
    'citation key',
    'figure id',
    'case id',
    'affiliation id',
    'abbreviation',
  ];
}

/** Names that a language may have: where one has none, the English name is shown, which is what a report writes. */
async function labelsOf(root: string): Promise<Set<string>> {
  const folder = path.join(root, 'schemas/vocabularies');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  const all = await Promise.all(files.map((file) => readJson(path.join(folder, file))));
  return new Set(all.flatMap(({ terms = [] }) => terms.flatMap(({ label, name }: Term) => [label, name ?? label])));
}

interface Term {
  readonly label: string;
  readonly name?: string;
  readonly bleedingRisk?: string;
  readonly group?: string;
  readonly class?: string;
  readonly subclass?: string;
  readonly mustNot?: readonly { readonly note?: string }[];
}

/** What a schema says of its keys and their values to a person. */
function described(schema: unknown, isRoot = true): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (typeof value === 'string') return (key === 'description' && !isRoot) || key === 'x-message' ? [value] : [];
    if (key === 'x-enum-descriptions') return Object.values(value as Record<string, string>);
    return described(value, false);
  });
}

// biome-ignore lint/suspicious/noExplicitAny: the schemas of these files are checked by tests of their own.
async function readJson(file: string): Promise<any> {
  return JSON.parse(await readFile(file, 'utf8'));
}

async function filesOf(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
