import { levelsIn } from '../../server/src/core/prose/levels';
import { printSite } from '../../server/src/core/values/level-print';
import { asNarrative, type Corpora } from './corpora';
import { Tally } from './tally';

interface Labels {
  readonly id: string;
  readonly levels?: readonly string[];
  /** What looks like a level and is none. */
  readonly not_levels?: readonly string[];
}

/** Spinal levels: each value labelled for a text must be read, and no look-alike. A range may be labelled by its ends. */
export function benchLevels(corpora: Corpora): Tally[] {
  const levels = new Tally('level (E3C)', { recall: 0.95, precision: 0.95 });
  const alike = new Tally('look-alikes left alone (E3C)', { recall: 1 });
  for (const { id, text, labels } of corpora.labelled<Labels>('narratives-e3c', 'gold_age_sex_levels.jsonl')) {
    const { prose } = asNarrative(text);
    const mentions = levelsIn(prose);
    const found = mentions.flatMap(({ expression, text: said }) =>
      expression.items.map(({ from, to }) => {
        const ends = [from, ...(to ? [to] : [])].map((site) => printSite(site, 'hyphen-full'));
        return { names: to ? [ends.join('-'), ...ends] : ends, said };
      }),
    );
    const unique = [...new Map(found.map((one) => [one.names[0], one])).values()];
    levels.count(id, labels.levels ?? [], unique, (label, { names }) => names.includes(label), {
      gold: (label) => label,
      found: ({ names, said }) => `${names[0]} in "${said}"`,
    });
    const places = (labels.not_levels ?? []).flatMap((words) => placesOf(prose.text, words));
    const quiet = places.filter(({ start, end }) => !mentions.some(({ span }) => span.start < end && start < span.end));
    alike.count(id, places, quiet, (a, b) => a === b, { gold: ({ words }) => words, hits: false });
  }
  return [levels, alike];
}

function placesOf(text: string, words: string): { words: string; start: number; end: number }[] {
  const places = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    places.push({ words, start, end: start + words.length });
  return places;
}
