import type { Case, Procedure } from '../core/model/case';
import { lexicon } from '../core/model/lexicon';
import type { Located } from '../core/model/located';
import { listed } from '../core/values/parsed';
import {
  atLevel,
  closedPercent,
  daysOf,
  factOf,
  factsOf,
  levelTakesSide,
  sentence,
  small,
  timeOf,
  when,
} from './phrases';

/** What a procedure is called in a sentence; `undefined` where it has no name. */
export function procedureName({ name, term }: Procedure): string | undefined {
  const written = factOf(name);
  if (written === undefined) return undefined;
  // An abbreviation is spelled out, unless the vocabulary's label is a heading and no name.
  const label =
    /^[A-Z][A-Za-z\d-]{1,9}$/.test(written) &&
    written !== written.toLowerCase() &&
    term &&
    !/[(/]| or /.test(term.label)
      ? term.label
      : written;
  return small(label);
}

/** What day 0 is, within a sentence: `the procedure`, else what the author calls it. */
export function dayZeroOf(cases: readonly Case[], root: Located): string {
  const first = cases[0]?.procedures.find(({ at }) => daysOf(timeOf(at.get('at'))) === 0) ?? cases[0]?.procedures[0];
  const name = first && procedureName(first);
  if (name) return /injection/.test(name) ? 'the injection' : /block/.test(name) ? 'the block' : 'the procedure';
  const said = factOf(root.get('day_zero'));
  return said ? (/^(?:the|an?|our|his|her) /i.test(said) ? small(said) : `the ${small(said)}`) : 'presentation';
}

/** One sentence for each procedure, in the order of time. `sideOf` gives the side where the procedure says `affected`. */
export function procedureSentences(
  procedures: readonly Procedure[],
  dayZero: string,
  affected: string | undefined,
): string[] {
  const sorted = [...procedures].sort(
    (a, b) => (daysOf(timeOf(a.at.get('at'))) ?? 0) - (daysOf(timeOf(b.at.get('at'))) ?? 0),
  );
  return sorted.flatMap((procedure, index) => {
    const name = procedureName(procedure);
    if (!name) return [];
    const { at } = procedure;
    const days = daysOf(timeOf(at.get('at')));
    const before = index > 0 ? daysOf(timeOf(sorted[index - 1]!.at.get('at'))) : undefined;
    const time =
      days === undefined
        ? undefined
        : days === 0 || days === before
          ? index > 0 && days === before
            ? 'On the same day'
            : undefined
          : when(timeOf(at.get('at')), dayZero);
    const verb = /(?:[^sui]s|ies)$/.test(name) ? 'were' : 'was';
    const parts = [`${name} ${verb} performed`, ...sideAndLevel(at, affected), ...manner(at, name), ...drugs(at)];
    return [sentence(`${time ? `${time}, ` : ''}${parts.join(' ')}`)];
  });
}

/** Where it was done, if the report says so: `The procedure was performed at another hospital.` */
export function setting(cases: readonly Case[]): string[] {
  const places = cases.flatMap(({ procedures }) => procedures.flatMap(({ at }) => factOf(at.get('where')) ?? []));
  const [place] = [...new Set(places)];
  return place && /^(?:another|an?|the|our) /i.test(place)
    ? [sentence(`the procedure was performed at ${small(place)}`)]
    : [];
}

function sideAndLevel(at: Located, affected: string | undefined): string[] {
  const said = at.get('side').fact;
  const side = said === 'affected' ? (affected ?? 'affected') : said;
  const level = atLevel(at, side);
  if (level && levelTakesSide(at) && (side === 'left' || side === 'right')) return [level];
  if (side === 'affected') return level ? [level, 'on the affected side'] : ['on the affected side'];
  if (side === 'left' || side === 'right') return [`on the ${side}`, ...(level ? [level] : [])];
  if (side === 'bilateral') return ['bilaterally', ...(level ? [level] : [])];
  return level ? [level] : [];
}

const guided: Record<string, string> = {
  fluoroscopy: 'fluoroscopic',
  ct: 'CT',
  'ct-fluoroscopy': 'CT fluoroscopic',
  ultrasound: 'ultrasound',
  mri: 'MRI',
  endoscopic: 'endoscopic',
  'nerve-stimulator': 'nerve stimulator',
  stereotactic: 'stereotactic',
};

function manner(at: Located, name: string): string[] {
  const parts: string[] = [];
  const approach = factOf(at.get('approach'));
  if (approach && !name.toLowerCase().includes(approach.toLowerCase()))
    parts.push(`by ${/^[aeiou]/i.test(approach) ? 'an' : 'a'} ${small(approach)} approach`);
  const guidance = factsOf(at.get('guidance')).flatMap(
    (text) => guided[lexicon.vocabulary('guidance').find(text)[0]?.id ?? ''] ?? [],
  );
  if (guidance.length > 0) parts.push(`under ${listed(guidance)} guidance`);
  const where = factOf(at.get('where'));
  if (where && /^(?:another|an?|the|our) /i.test(where)) parts.push(`at ${small(where)}`);
  return parts;
}

/** `with 80 mg of methylprednisolone and 2% lidocaine (diluted 1:1 with saline), 15 mL in total`. */
function drugs(at: Located): string[] {
  const agents = at
    .get('agents')
    .items()
    .flatMap((agent) => agentPhrase(agent) ?? []);
  if (agents.length === 0) return [];
  const total = factOf(at.get('volume'));
  return [`with ${listed(agents)}${total ? ` (${total} in total)` : ''}`];
}

/** A drug with its amount, as `80 mg of methylprednisolone`. */
function agentPhrase(agent: Located): string | undefined {
  const drug = factOf(agent) ?? factOf(agent.get('drug'));
  if (!drug) return undefined;
  const dose = factOf(agent.get('dose'));
  const volume = factOf(agent.get('volume'));
  const concentration = factOf(agent.get('concentration'));
  const dilution = factOf(agent.get('dilution'));
  const diluted = dilution ? ` diluted ${dilution.replace(/^(\d+:\d+) (?=\S)/, '$1 with ')}` : '';
  const strength = concentration ? `${closedPercent(concentration)} ` : '';
  const amount = dose ?? volume;
  return `${amount ? `${amount} of ` : ''}${strength}${small(drug)}${diluted}`;
}
