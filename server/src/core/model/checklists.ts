import { checklists as shipped } from './generated/data';
import type { Checklist } from './generated/types';

/** An item with the checklist that brings it. */
export interface ReadItem extends Readonly<Omit<Checklist['items'][number], 'evidence'>> {
  readonly evidence: readonly Checklist['items'][number]['evidence'][number][];
  readonly checklist: Checklist;
}

/** A checklist with all its items: those of the one it builds on first. */
export interface ReadChecklist {
  readonly checklist: Checklist;
  readonly items: readonly ReadItem[];
}

class Checklists {
  #all: readonly ReadChecklist[] | undefined;

  /** The checklists that ship with the tool, those that others build on first. */
  get all(): readonly ReadChecklist[] {
    this.#all ??= readAll();
    return this.#all;
  }

  /** The checklist with this id. */
  get(id: string): ReadChecklist | undefined {
    return this.all.find(({ checklist }) => checklist.id === id);
  }
}

/** The reporting guidelines, item by item. */
export const checklists = new Checklists();

function readAll(): ReadChecklist[] {
  const read: ReadChecklist[] = [];
  const inOrder = [...shipped()].sort((a, b) => Number(a.base !== undefined) - Number(b.base !== undefined));
  for (const checklist of inOrder) {
    const own = checklist.items.map((item): ReadItem => ({ ...item, checklist }));
    const base = read.find((other) => other.checklist.id === checklist.base)?.items ?? [];
    // An own item with the id of an inherited one takes its place.
    const inherited = base.map((item) => own.find(({ id }) => id === item.id) ?? item);
    const added = own.filter(({ id }) => !base.some((item) => item.id === id));
    read.push({ checklist, items: [...inherited, ...added] });
  }
  return read;
}
