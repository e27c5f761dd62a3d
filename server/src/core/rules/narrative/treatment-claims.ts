import type { Case } from '../../model/case';
import { genericNames, readDrug } from '../../model/drug-name';
import type { Located } from '../../model/located';
import { Phrases } from '../../prose/phrases';

/** What a narrative can say that patients had: a class of drugs, a drug, or physiotherapy. */
export interface Treatment {
  readonly kind: 'class' | 'drug' | 'physiotherapy';
  /** As the vocabulary of drugs has it. */
  readonly name: string;
}

/** Words for classes of the vocabulary of drugs; some classes of practice hold several of its own. */
const classes: readonly (readonly [string, readonly string[]])[] = [
  ['opioid', ['opioid', 'opioids', 'opiate', 'opiates']],
  ['NSAID', ['NSAID', 'NSAIDs', 'nonsteroidal anti-inflammatory', 'non-steroidal anti-inflammatory']],
  ['anticonvulsant', ['anticonvulsant', 'anticonvulsants', 'antiepileptic', 'antiepileptics']],
  ['gabapentinoid', ['gabapentinoid', 'gabapentinoids']],
  ['antidepressant', ['antidepressant', 'antidepressants']],
  ['muscle relaxant', ['muscle relaxant', 'muscle relaxants']],
  ['anticoagulant', ['anticoagulant', 'anticoagulants']],
  ['antiplatelet', ['antiplatelet', 'antiplatelets']],
];
const includes: Record<string, readonly string[]> = { anticonvulsant: ['gabapentinoid'] };
const physiotherapy = ['physiotherapy', 'physical therapy', 'physio'];

/** Names of treatments in a narrative. */
export const treatments = new Phrases<Treatment>([
  ...classes.flatMap(([name, words]) => words.map((word): [string, Treatment] => [word, { kind: 'class', name }])),
  ...physiotherapy.map((word): [string, Treatment] => [word, { kind: 'physiotherapy', name: 'physiotherapy' }]),
  ...genericNames().map((name): [string, Treatment] => [name, { kind: 'drug', name }]),
]);

/** Whether a patient had a treatment by the front matter; `undefined` where the front matter can't tell. */
export function had({ patient }: Case, { kind, name }: Treatment): boolean | undefined {
  const drugs = patient.get('medications');
  const tried = patient.get('treatments');
  const texts = [...drugs.items().map(drugOf), ...tried.items().flatMap(textsOf)];
  if (texts.some((text) => means(text, kind, name))) return true;
  if (kind === 'physiotherapy') return tried.stated && tried.items().length > 0 ? false : undefined;
  if (!drugs.stated || drugs.items().length === 0) return undefined;
  // A drug that is not known may be any.
  return drugs.items().every((at) => classesOf(drugOf(at)).length > 0) ? false : undefined;
}

const drugOf = (at: Located) => (at.node?.kind === 'scalar' ? at : at.get('drug')).fact ?? '';

function textsOf(at: Located): string[] {
  const text = (at.node?.kind === 'scalar' ? at : at.get('what')).fact ?? '';
  return text.split(/,\s?(?:and\s)?|;|\s(?:and|or|with|plus)\s/).map((part) => part.trim());
}

function means(text: string, kind: Treatment['kind'], name: string): boolean {
  if (kind === 'physiotherapy') return /\bphysio|physical\stherap|exercise|rehabilit/i.test(text);
  if (kind === 'class') return classesOf(text).some((one) => one === name || includes[name]?.includes(one));
  const wanted = new Set(readDrug(name)?.terms);
  return readDrug(text)?.terms.some((term) => wanted.has(term)) ?? false;
}

/** The classes that a text names, by a drug of it or by itself. */
function classesOf(text: string): string[] {
  const lower = text.toLowerCase();
  const named = classes.filter(([, words]) => words.some((word) => word.toLowerCase() === lower));
  return [...named.map(([name]) => name), ...(readDrug(text)?.terms ?? []).map((term) => term.class)];
}
