import type { CslItem } from '../../core/model/surroundings';
import type { Inline } from '../document/content';
import type { Mentions } from '../document/read-markdown';

/** A reference with the number it has by its first citation. */
export interface NumberedReference {
  readonly number: number;
  readonly key: string;
  readonly item: CslItem;
}

/**
 * Numbers references in the order of their first citation and figures by their place in the front matter. One is made for
 * each writing of a report.
 */
export class Citations implements Mentions {
  readonly #items: ReadonlyMap<string, CslItem>;
  readonly #figures: ReadonlyMap<string, number>;
  readonly #figureCount: number;
  readonly #numbers = new Map<string, number>();
  readonly #undefined = new Set<string>();
  #mentioned: number[] = [];

  /** `figures` are the ids of the report's figures in their order; one without an id is only cited by number. */
  constructor(items: ReadonlyMap<string, CslItem>, figures: readonly (string | undefined)[]) {
    this.#items = items;
    this.#figures = new Map(figures.flatMap((id, index) => (id ? [[id, index + 1] as const] : [])));
    this.#figureCount = figures.length;
  }

  /** The references that are cited, in their order. */
  get references(): NumberedReference[] {
    return [...this.#numbers].map(([key, number]) => ({ number, key, item: this.#items.get(key)! }));
  }

  /** Keys that are cited and that no bibliography has. */
  get undefinedKeys(): string[] {
    return [...this.#undefined];
  }

  /** The figures mentioned since the last call. */
  takeMentioned(): number[] {
    const mentioned = this.#mentioned;
    this.#mentioned = [];
    return mentioned;
  }

  citation(written: string): Inline[] {
    const cited = written
      .slice(1, -1)
      .split(';')
      .map((part) => ({ part: part.trim(), key: keyOf(part) }));
    if (cited.every(({ key }) => key?.startsWith('fig:')))
      return this.#figureGroup(
        cited.map(({ key }) => key!.slice(4)),
        written,
      );
    const numbers: number[] = [];
    for (const { key } of cited) {
      const number = key === undefined ? undefined : this.#numberOf(key);
      // What can't be resolved stays as it is written, and is told.
      if (number === undefined) return [{ kind: 'text', text: written }];
      if (!numbers.includes(number)) numbers.push(number);
    }
    numbers.sort((a, b) => a - b);
    return [{ kind: 'citation', numbers, text: `[${numberRanges(numbers)}]` }];
  }

  figure(written: string, number: number): Inline {
    if (number < 1 || number > this.#figureCount) return { kind: 'text', text: written };
    this.#mentioned.push(number);
    return { kind: 'figure-mention', number, text: written };
  }

  #numberOf(key: string): number | undefined {
    if (!this.#items.has(key)) {
      this.#undefined.add(key);
      return undefined;
    }
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    return number;
  }

  #figureGroup(ids: readonly string[], written: string): Inline[] {
    const numbers = ids.map((id) => this.#figures.get(id));
    for (const [index, number] of numbers.entries()) if (number === undefined) this.#undefined.add(`fig:${ids[index]}`);
    if (numbers.some((number) => number === undefined)) return [{ kind: 'text', text: written }];
    return numbers.flatMap((number, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'text' as const, text: index === numbers.length - 1 ? ' and ' : ', ' }] : []),
      this.figure(`Figure ${number}`, number!),
    ]);
  }
}

/** The key of one citation of a group: `-@key`, `see @key, p. 3`. A full stop or colon at its end is punctuation. */
function keyOf(part: string): string | undefined {
  return /@(?:\{([^{}\s]{1,200})\}|([\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]{0,198}[\p{L}\p{N}_/])?))/u
    .exec(part)
    ?.slice(1)
    .find(Boolean);
}

/** `1,3-5`: three or more in a row are a range. */
export function numberRanges(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    if (runs.at(-1)?.at(-1) === number - 1) runs.at(-1)!.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(','))).join(',');
}
