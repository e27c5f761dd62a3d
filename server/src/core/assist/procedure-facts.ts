import type { Procedure } from '../model/case';
import type { Located } from '../model/located';
import { nameKey } from '../model/vocabulary';

/** What a vocabulary entry's `report` asks for, by how its entries begin, and the key of a procedure that answers it. */
const askedBy: readonly (readonly [RegExp, string])[] = [
  [/^levels?(?=$|,)|^(?:(?:facet )?joints?|interspaces?|foramen|foramina|discs?|vertebra|vertebrae|roots?)\b/, 'level'],
  [/^branch(?:es)?\b/, 'branches'],
  [/^side\b|^whether on one side\b/, 'side'],
  [/^(?:approach|access)\b/, 'approach'],
  [/^guidance\b/, 'guidance'],
  [/^position\b/, 'position'],
  [/^(?:sedation|anaesthesia)\b/, 'sedation'],
  [/^(?:asepsis|skin preparation)\b/, 'asepsis'],
  [/^needle\b/, 'needle'],
  [/^contrast\b/, 'contrast'],
  [/^(?:injectate|agents?|drugs?|dose)\b/, 'agents'],
  [/^volume\b|^cement in ml\b/, 'volume'],
  [/^stimulation\b/, 'stimulation'],
  [/^(?:settings|mode|voltage|active tip|temperature in|duration in seconds)\b/, 'settings'],
];

/**
 * The keys that the vocabulary asks a report of this procedure to answer and that are missing or `unknown`, each once.
 * What it asks for and no key of a procedure holds (a response, a frequency) is not judged.
 */
export function openFacts({ at, term }: Procedure): string[] {
  const asked = (term?.report ?? []).flatMap((entry) => {
    const words = nameKey(entry);
    const [found] = askedBy.filter(([pattern]) => pattern.test(words));
    return found ? [found[1]] : [];
  });
  return [...new Set(asked)].filter((key) => !isAnswered(at, key));
}

function isAnswered(at: Located, key: string): boolean {
  if (key === 'level') return [at.get('level'), at.get('levels')].some(answered);
  if (key === 'branches') return [at.get('branches'), at.get('level'), at.get('levels')].some(answered);
  if (key === 'volume')
    return (
      answered(at.get('volume')) ||
      at
        .get('agents')
        .items()
        .some((agent) => agent.get('volume').stated || agent.get('per_site').stated)
    );
  return answered(at.get(key));
}

/** `none` and `not applicable` answer a question; `unknown` leaves it open. */
function answered(at: Located): boolean {
  return at.exists && at.answer !== 'unknown';
}
