import { readDrug } from '../drug-name';
import type { DrugTerm } from '../generated/types';
import type { Located } from '../located';

/** The drugs of a list of agents, in their order, with what each name can mean by the vocabulary. */
export function drugsOf(agents: Located): { at: Located; drug: Located; meant: readonly DrugTerm[] }[] {
  return agents.items().map((at) => {
    const drug = at.node?.kind === 'map' ? at.get('drug') : at;
    return { at, drug, meant: drug.fact === undefined ? [] : (readDrug(drug.fact)?.terms ?? []) };
  });
}

/** Whether every reading of a name is of this class; `undefined` where the vocabulary doesn't have it or they differ. */
export function isOfClass(meant: readonly DrugTerm[], name: DrugTerm['class']): boolean | undefined {
  if (meant.length === 0) return undefined;
  const of = meant.filter((drug) => drug.class === name).length;
  return of === 0 ? false : of === meant.length ? true : undefined;
}

/** Whether a steroid is a suspension; `undefined` where the name leaves it open. */
export function isParticulate(meant: readonly DrugTerm[]): boolean | undefined {
  if (meant.length === 0 || meant.some(({ particulate }) => typeof particulate !== 'boolean')) return undefined;
  const suspensions = meant.filter(({ particulate }) => particulate === true).length;
  return suspensions === 0 ? false : suspensions === meant.length ? true : undefined;
}
