import { type Dilution, type Dose, type Frequency, parseDilution, parseFrequency } from '../values/agent';
import { expandLevel } from '../values/level-expand';
import { convert, type Quantity } from '../values/quantity';
import { type Case, type Procedure, procedureOf } from './case';
import { type DrugReading, readDrug } from './drug-name';
import type { DrugTerm, RouteTerm } from './generated/types';
import { lexicon } from './lexicon';
import type { Located } from './located';
import { doseAt, levelAt, quantityAt, readable } from './values';

/** What a drug was given for. */
export type AgentUse = 'procedure' | 'sedation' | 'contrast' | 'exposure' | 'medication' | 'antithrombotic';

/** A drug or material that a patient was given, with what was said of its amount. */
export interface Agent {
  readonly at: Located;
  readonly drug: Located;
  /** What the name means; `undefined` for a drug outside the vocabulary. */
  readonly reading: DrugReading | undefined;
  /** The entries the name can mean; none for an unknown drug. */
  readonly terms: readonly DrugTerm[];
  readonly use: AgentUse;
  readonly procedure: Procedure | undefined;
  readonly dose: Dose | undefined;
  /** Before any dilution. */
  readonly concentration: Quantity | undefined;
  readonly dilution: Dilution | undefined;
  /** Before any dilution. */
  readonly volume: Quantity | undefined;
  readonly perSite: Quantity | undefined;
  readonly frequency: Frequency | undefined;
  /** The route as stated. */
  readonly route: RouteTerm | undefined;
}

/** An amount from `low` to `high` in one unit; both are the same for a plain number. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** The drugs of a case in the order of the file, those that the patients of a series share included. */
export function agentsOf(one: Case): readonly Agent[] {
  return one.at.once(agentsOf, () => [...readAgents(one)]);
}

function* readAgents({ patient, procedures }: Case): Generator<Agent> {
  for (const at of patient.get('medications').items()) yield agentAt(at, 'medication');
  for (const at of patient.get('antithrombotics').items()) yield agentAt(at, 'antithrombotic');
  for (const exposure of patient.get('exposures').items().map(procedureOf)) {
    for (const at of exposure.at.get('agents').items()) yield agentAt(at, 'exposure', exposure);
  }
  for (const procedure of procedures) {
    for (const at of procedure.at.get('agents').items()) yield agentAt(at, 'procedure', procedure);
    for (const at of procedure.at.get('sedation').get('agents').items()) yield agentAt(at, 'sedation', procedure);
    const contrast = procedure.at.get('contrast');
    if (contrast.node?.kind === 'map') yield agentAt(contrast, 'contrast', procedure);
  }
}

/** Reads one entry of `agents`, `medications` or `antithrombotics`, or a `contrast`. */
export function agentAt(at: Located, use: AgentUse, procedure?: Procedure): Agent {
  const drug = at.get(use === 'contrast' ? 'agent' : 'drug');
  const reading = drug.fact === undefined ? undefined : readDrug(drug.fact);
  const [dilution, frequency, route] = ['dilution', 'frequency', 'route'].map((key) => at.get(key).fact);
  const dose = at.get('dose');
  return {
    at,
    drug,
    reading,
    terms: reading?.terms ?? [],
    use,
    procedure,
    dose: dose.fact === undefined ? undefined : readable(doseAt(dose, lexicon.describe(dose.path)?.units ?? [])),
    concentration: quantityOf(at.get('concentration')),
    dilution: dilution === undefined ? undefined : readable(parseDilution(dilution)),
    volume: quantityOf(at.get('volume')),
    perSite: quantityOf(at.get('per_site')),
    frequency: frequency === undefined ? undefined : readable(parseFrequency(frequency)),
    route: route === undefined ? undefined : routeNamed(route),
  };
}

/** The quantity at a place, in the units that the format has there. */
export function quantityOf(at: Located): Quantity | undefined {
  const description = at.fact === undefined ? undefined : lexicon.describe(at.path);
  return description && readable(quantityAt(at, description.units, description.schema['x-unit-optional'] === true));
}

/** A quantity as an amount in `unit`; `undefined` where its unit has no fixed relation to that. International units count as units. */
export function amountIn(quantity: Quantity | Amount | undefined, unit: string): Amount | undefined {
  if (!quantity) return undefined;
  const [from, to] = [sameUnits(quantity.unit), sameUnits(unit)];
  const [least, most] = 'low' in quantity ? [quantity.low, quantity.high] : [quantity.number, quantity.max];
  const low = convert(least, from, to);
  const high = most === undefined ? low : convert(most, from, to);
  return low === undefined || high === undefined ? undefined : { low, high, unit };
}

function sameUnits(unit: string): string {
  if (!unit.includes('IU')) return unit;
  return unit
    .split('/')
    .map((part) => (part === 'IU' ? 'units' : part))
    .join('/');
}

/** What a volume of a solution holds: 5 mL of 2 % hold 100 mg, as 1 % is 10 mg/mL (pharmacopoeial definition). */
export function contentOf(
  concentration: Quantity | undefined,
  volume: Quantity | Amount | undefined,
): Amount | undefined {
  const millilitres = amountIn(volume, 'mL');
  if (!concentration || !millilitres) return undefined;
  for (const unit of ['mg', 'units']) {
    const strength = amountIn(concentration, `${unit}/mL`);
    if (strength) return { low: strength.low * millilitres.low, high: strength.high * millilitres.high, unit };
  }
  return undefined;
}

/** The volume of an agent before dilution: stated, given as its dose, or what its dose takes at its concentration. */
export function volumeOf(agent: Agent): Amount | undefined {
  const stated = amountIn(agent.volume, 'mL') ?? amountIn(agent.dose?.quantity, 'mL');
  if (stated || !agent.concentration || !agent.dose || agent.dose.frequency) return stated;
  for (const unit of ['mg', 'units']) {
    const strength = amountIn(agent.concentration, `${unit}/mL`);
    const dose = amountIn(agent.dose.quantity, unit);
    if (strength && dose && strength.low > 0)
      return { low: dose.low / strength.high, high: dose.high / strength.low, unit: 'mL' };
  }
  return undefined;
}

/**
 * How many sites a procedure may have treated: its levels, its branches, and twice as many where it is bilateral. All
 * numbers that the report leaves possible; none where it names no site.
 */
export function siteCounts({ at, levels, levelKind }: Procedure): ReadonlySet<number> {
  const counts = new Set<number>();
  const bilateral = at.get('side').fact === 'bilateral';
  for (const places of [levels, at.get('branches').items()]) {
    const read = places.map((place) => readable(levelAt(place)));
    if (read.length === 0 || read.some((level) => level === undefined)) continue;
    const count = read.reduce((sum, level) => sum + expandLevel(level!, {}, level!.noun ?? levelKind).length, 0);
    counts.add(count);
    if (bilateral) counts.add(2 * count);
  }
  return counts;
}

/** A route by any of its names, also with `injection` or `route` behind it. */
function routeNamed(text: string): RouteTerm | undefined {
  const [exact, short] = [text, text.replace(/(?<!\s)\s+(?:injection|route|administration|use)$/i, '')].map((name) =>
    lexicon.routes.find(name),
  ) as [readonly RouteTerm[], readonly RouteTerm[]];
  const found = exact.length > 0 ? exact : short;
  return found.length === 1 ? found[0] : undefined;
}

/** The route of an agent: as stated, else the one that its procedure is named after or that is its approach. */
export function routeOf(agent: Agent): RouteTerm | undefined {
  if (agent.route || agent.at.get('route').exists || !agent.procedure) return agent.route;
  if (agent.use === 'sedation') return undefined;
  const { at, name, term } = agent.procedure;
  const approach = at.get('approach').fact;
  return routeInWords(term?.label ?? name.fact ?? '') ?? (approach === undefined ? undefined : routeNamed(approach));
}

/** Short names, and `spinal`, which names a region too, say nothing inside a longer name. */
const shortest = 6;

function routeInWords(text: string): RouteTerm | undefined {
  const words = ` ${text.toLowerCase().replace(/[^a-z]+/g, ' ')} `;
  let best: RouteName | undefined;
  for (const name of routeNames()) {
    if (name.key.length > (best?.key.length ?? 0) && words.includes(` ${name.key} `)) best = name;
  }
  return best?.route;
}

interface RouteName {
  readonly key: string;
  readonly route: RouteTerm;
}

let named: readonly RouteName[] | undefined;

/** The names of routes that can be told inside a longer name. */
function routeNames(): readonly RouteName[] {
  named ??= lexicon.routes.terms.flatMap((route) =>
    [route.label, ...route.aliases]
      .map((name) => ({ key: name.toLowerCase().replace(/[^a-z]+/g, ' '), route }))
      .filter(({ key }) => key.length >= shortest && key !== 'spinal'),
  );
  return named;
}

/** Whether `route` is the route `id` or a narrower one. */
export function isRoute(route: RouteTerm, id: string): boolean {
  return route.id === id || (route.parent !== undefined && route.parent === id);
}

/** Whether `route` is the route `id`, a narrower or a wider one: what holds for `id` may hold here. */
export function touchesRoute(route: RouteTerm, id: string): boolean {
  return isRoute(route, id) || lexicon.routes.get(id)?.parent === route.id;
}

/** The body weight in kg, where it is stated. */
export function weightOf({ patient }: Case): number | undefined {
  return amountIn(quantityOf(patient.get('weight')), 'kg')?.low;
}
