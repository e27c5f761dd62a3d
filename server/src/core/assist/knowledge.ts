import type { DrugTerm, ScaleTerm } from '../model/generated/types';
import { lexicon } from '../model/lexicon';
import { nameKey, type Term, Vocabulary } from '../model/vocabulary';
import { parseLevel } from '../values/level';
import { expandLevel } from '../values/level-expand';
import { siteKey } from '../values/level-expression';
import { drugText } from './describe-drug';
import { describeLevel } from './describe-level';
import { procedureText, scaleText } from './describe-term';

/** Where the pages of a kind lie, below `docs/vocabulary`. */
export type KnowledgeFolder = 'scales' | 'procedures' | 'drugs' | 'levels';

/** A page on something a report can name. Its `id` is its address: `scales/nrs`, `levels/c5-6`. */
export interface KnowledgePage extends Term {
  readonly folder: KnowledgeFolder;
  /** The same as the hover says, and what there is besides. Markdown; the first line is the title. */
  readonly text: () => string;
}

let known: Vocabulary<KnowledgePage> | undefined;

/** Every page, those of one kind together. */
export function knowledgePages(): readonly KnowledgePage[] {
  return pages().terms;
}

/**
 * The pages that a name can mean: any spelling of a scale, procedure, drug or level, or the address of a page. Where
 * nothing has the name, the pages with its words in theirs.
 */
export function findKnowledge(name: string): readonly KnowledgePage[] {
  const found = pages().find(name);
  if (found.length > 0) return found;
  const levels = levelPagesOf(name);
  if (levels.length > 0) return levels;
  const words = ` ${nameKey(name)} `;
  if (words.length < 5) return [];
  return knowledgePages().filter(({ label, name: full = '', aliases = [] }) =>
    [label, full, ...aliases].some((one) => ` ${nameKey(one)} `.includes(words)),
  );
}

/** Everything that a page can be asked for by, for finding what a misspelt name means. */
export function knowledgeNames(): string[] {
  return knowledgePages().flatMap(({ label, aliases = [] }) => [label, ...aliases]);
}

/** The page in the repository. */
export function knowledgeUrl({ id }: KnowledgePage): string {
  return `https://github.com/case-report/case-report/blob/main/docs/vocabulary/${id}.md`;
}

function pages(): Vocabulary<KnowledgePage> {
  known ??= new Vocabulary([
    ...lexicon.scales.terms.map((term) => termPage('scales', term, () => scalePage(term))),
    ...lexicon.procedures.terms.map((term) => termPage('procedures', term, () => procedureText(term))),
    ...lexicon.drugs.terms.map((term) => drugPage(term)),
    ...lexicon.levels.interspaces.map(({ id }) => levelPage(id, 'interspace', id)),
    ...rootIds().map((id) => levelPage(id, 'root', `${id} root`)),
    ...lexicon.levels.vertebrae.map(({ id, aliases }) => levelPage(id, 'vertebra', `${id} vertebra`, aliases)),
  ]);
  return known;
}

function termPage(folder: KnowledgeFolder, { id, label, name, aliases }: Term, text: () => string): KnowledgePage {
  return { id: `${folder}/${id}`, folder, label, name, aliases, text };
}

/** What the hover has no room for stands behind its facts. */
function scalePage(scale: ScaleTerm): string {
  const text = scaleText(scale);
  const confused = (scale.confusableWith ?? []).map((id) => lexicon.scales.get(id)?.label ?? id);
  const more: readonly (readonly [string, string | undefined])[] = [
    ['Source of the smallest meaningful change', scale.mcid?.source],
    ['Also written', scale.aliases.join(', ')],
    ['Not to be confused with', confused.join(', ')],
    ['Note', scale.notes],
  ];
  const lines = more.flatMap(([title, fact]) => (fact && !text.includes(fact) ? [`\n- ${title}: ${fact}`] : []));
  const end = text.lastIndexOf('\n\n*Source');
  return end < 0 ? text + lines.join('') : text.slice(0, end) + lines.join('') + text.slice(end);
}

function drugPage(drug: DrugTerm): KnowledgePage {
  const brands = [
    ...(drug.brands ?? []),
    ...(drug.members ?? []).flatMap(({ label, brands = [] }) => [label, ...brands]),
  ];
  const names = [...new Set([...drug.aliases, ...brands])];
  return termPage('drugs', { ...drug, aliases: names }, () => drugText(drug));
}

function levelPage(
  id: string,
  kind: 'interspace' | 'root' | 'vertebra',
  label: string,
  aliases: readonly string[] = [],
): KnowledgePage {
  const text = () => describeLevel(id, kind).documentation ?? `**${label}**`;
  return { id: `levels/${nameKey(label).replace(/[ /]/g, '-')}`, folder: 'levels', label, aliases, text };
}

/** The roots that have facts of their own, and those that only leave somewhere, from the head down. */
function rootIds(): string[] {
  const { interspaces, roots } = lexicon.levels;
  const leaving = interspaces.flatMap(({ exiting }) => exiting ?? []);
  return [...new Set([...leaving, ...roots.map(({ id }) => id)])].filter((id) => !id.includes('/'));
}

/** A level in any spelling; a single segment without a noun is a vertebra or a root. */
function levelPagesOf(name: string): KnowledgePage[] {
  const level = parseLevel(name);
  if (!level.ok) return [];
  const { noun } = level.value;
  // No page is about medial branches alone.
  if (noun === 'medial branch') return [];
  const kinds = noun === 'vertebra' ? ['vertebra'] : noun ? ['root'] : ['vertebra', 'root'];
  return expandLevel(level.value).flatMap((site) => {
    const key = siteKey(site);
    return (site.lower ? [key] : kinds.map((kind) => `${key} ${kind}`)).flatMap((label) => pages().find(label));
  });
}
