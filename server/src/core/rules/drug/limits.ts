import { type Agent, type Amount, amountIn, contentOf, routeOf, siteCounts, touchesRoute } from '../../model/agent';
import type { DrugTerm } from '../../model/generated/types';
import { lexicon } from '../../model/lexicon';
import type { Located } from '../../model/located';
import type { Confidence } from '../../model/vocabulary';
import { convert, type Quantity } from '../../values/quantity';

/** What an amount counts: one go, a day, or one vertebra. */
export type Per = 'session' | 'day' | 'level';

/** An amount that was given, where it stands, and what it counts. */
export interface Given {
  readonly amount: Amount;
  readonly per: Per;
  readonly at: Located;
  /** Whether it is the product of concentration and volume. */
  readonly computed: boolean;
}

/** The usual range of an amount, or the amount beyond which a slip is almost sure. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly per: Per;
  readonly confidence: Confidence;
}
export type Maximum = Omit<Range, 'low' | 'high'> & { readonly value: number };

/** What is held against an amount of a drug by its route. */
export interface Limits {
  readonly ranges: readonly Range[];
  readonly hard: readonly Maximum[];
}

/** The amounts of an agent: its dose, else what its concentration and volume make; by weight, where that is known. */
export function amountsOf(agent: Agent, weight: number | undefined): Given[] {
  const { dose, volume } = agent;
  const at = agent.at.get('dose');
  if (dose) {
    const plain = withoutTime(dose.quantity, weight);
    if (!plain) return [];
    const perDay = (dose.frequency ?? agent.frequency)?.perDay;
    const perDose: Given = { amount: plain.amount, per: plain.daily ? 'day' : 'session', at, computed: false };
    if (plain.daily || perDay === undefined || perDay <= 1) {
      return perDay === undefined || plain.daily ? [perDose] : [{ ...perDose, per: 'day' }];
    }
    return [{ ...perDose, amount: times(plain.amount, perDay), per: 'day' }];
  }
  if (!volume) return [];
  const millilitres = amountIn(volume, 'mL')!;
  const volumeAt = agent.at.get('volume');
  const content = contentOf(agent.concentration, volume);
  const given: Given = { amount: millilitres, per: 'session', at: volumeAt, computed: false };
  return content ? [{ amount: content, per: 'session', at: volumeAt, computed: true }, given] : [given];
}

function times({ low, high, unit }: Amount, factor: number): Amount {
  return { low: low * factor, high: high * factor, unit };
}

/** `300 mg/day` as 300 mg a day, `5 mg/kg` by the weight; rates by the hour have no amount. */
function withoutTime(quantity: Quantity, weight: number | undefined): { amount: Amount; daily: boolean } | undefined {
  const [unit, ...rest] = quantity.unit.split('/') as [string, ...string[]];
  const daily = rest.at(-1) === 'day';
  const parts = daily ? rest.slice(0, -1) : rest;
  const plain: Amount = { low: quantity.number, high: quantity.max ?? quantity.number, unit };
  if (parts.length === 0) return { amount: plain, daily };
  return parts.length === 1 && parts[0] === 'kg' && weight !== undefined
    ? { amount: times(plain, weight), daily }
    : undefined;
}

/** What is known of a drug's amounts by the route of this agent; an entry for certain routes refers to another one. */
export function limitsOf(term: DrugTerm, agent: Agent): Limits {
  const route = routeOf(agent);
  const own = route && term.byRoute?.find(({ routes }) => routes.some((id) => touchesRoute(route, id)));
  const see = own?.see && lexicon.drugs.get(own.see);
  if (see && see !== term) return limitsOf(see, agent);
  const member = agent.reading?.member;
  // A member of a group is another drug: what holds for the group need not hold for it.
  const from = own ? [own] : member ? [member, ...(member.hardMax || member.perSession ? [] : [term])] : [term];
  if (term.class === 'contrast' && !isThroughNeedle(agent)) return { ranges: [], hard: [] };
  const ranges: Range[] = [];
  const hard: Maximum[] = [];
  for (const source of from) {
    if (source.perSession) ranges.push({ ...source.perSession, per: 'session' });
    if ('perLevel' in source && source.perLevel) ranges.push({ ...source.perLevel, per: 'level' });
    if ('daily' in source && source.daily) ranges.push({ ...source.daily, per: 'day' });
    if (source.hardMax) hard.push(source.hardMax);
  }
  return { ranges, hard };
}

/** The ranges of contrast media are those of a test through the needle; a scan takes a hundred millilitres. */
function isThroughNeedle(agent: Agent): boolean {
  const route = routeOf(agent);
  return route
    ? !['intravenous', 'intra-arterial', 'oral', 'rectal'].includes(route.id)
    : agent.procedure?.term !== undefined;
}

/** The amount of `given` that is to be held against a limit: for one vertebra its share. `undefined` where it can't be. */
export function comparable(given: Given, limit: { unit: string; per: Per }, agent: Agent): Amount | undefined {
  const amount = amountIn(given.amount, limit.unit);
  if (!amount || limit.per !== 'level') return amount;
  const counts = agent.procedure ? siteCounts(agent.procedure) : undefined;
  return counts && counts.size > 0 ? times(amount, 1 / Math.max(...counts)) : undefined;
}

/** Routes by which the maxima of infiltration and blocks do not hold for a local anaesthetic. */
const otherMaxima = ['intravenous', 'intrathecal', 'topical', 'transdermal', 'oral', 'intra-arterial'];

/** A customary maximum of a local anaesthetic in mg, by weight where that is known. */
export interface Customary {
  readonly value: number;
  readonly confidence: Confidence;
  /** The figure by weight; `undefined` where the absolute one is meant. */
  readonly perKg?: number;
  readonly withAdrenaline: boolean;
}

/** The customary maxima that hold for an agent in one go, the smallest first. */
export function customaryOf(
  term: DrugTerm,
  agent: Agent,
  withAdrenaline: boolean,
  weight: number | undefined,
): Customary[] {
  const route = routeOf(agent);
  if (!term.maxTotal && !term.maxPerKg) return [];
  if (route && otherMaxima.some((id) => touchesRoute(route, id))) return [];
  const fits = <T extends { withAdrenaline?: boolean }>(all: readonly T[] | undefined): readonly T[] => {
    const same = (all ?? []).filter((each) => (each.withAdrenaline ?? false) === withAdrenaline);
    return withAdrenaline && same.length === 0 ? (all ?? []) : same;
  };
  const total = fits(term.maxTotal)
    .filter(({ per }) => per !== 'day')
    .map(
      ({ value, unit, confidence }): Customary => ({
        value: convert(value, unit, 'mg') ?? value,
        confidence,
        withAdrenaline,
      }),
    );
  const byWeight =
    weight === undefined
      ? []
      : fits(term.maxPerKg).map(
          ({ value, confidence }): Customary => ({ value: value * weight, confidence, perKg: value, withAdrenaline }),
        );
  return [...total, ...byWeight].sort((a, b) => a.value - b.value);
}
