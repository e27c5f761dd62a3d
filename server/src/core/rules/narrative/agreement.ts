import { type Agent, type Amount, amountIn, contentOf, quantityOf, siteCounts, volumeOf } from '../../model/agent';
import type { Located } from '../../model/located';
import type { AmountKind, WrittenAmount } from '../../prose/amounts';
import type { Frequency } from '../../values/agent';
import { convert } from '../../values/quantity';

/** What is put down to rounding, as a share. */
const tolerance = 0.02;

/** Whether two amounts of one unit are the same but for rounding. */
export function near(a: Amount, b: Amount): boolean {
  return a.low <= b.high * (1 + tolerance) && b.low <= a.high * (1 + tolerance);
}

/** Whether an amount of the text is one that an entry of the front matter states, or that follows from what it states. */
export function agreesWith(amount: WrittenAmount, agent: Agent): boolean {
  const unit = units[amount.kind].find((each) => amountIn(amount.amount, each));
  const own = unit && amountIn(amount.amount, unit);
  if (!own) return false;
  return [...following(amount, agent, own.unit)].some((stated) => near(stated, own));
}

const units: Record<AmountKind, readonly string[]> = {
  dose: ['mg', 'units'],
  volume: ['mL'],
  concentration: ['mg/mL', 'units/mL'],
};

/** All amounts in `unit` that follow from an entry. */
function* following(amount: WrittenAmount, agent: Agent, unit: string): Generator<Amount> {
  const { dose, concentration, dilution, volume, perSite } = agent;
  const total = agent.procedure && quantityOf(agent.procedure.at.get('volume'));
  const share = dilution && dilution.drug / (dilution.drug + dilution.diluent);
  const scaled = (one: Amount | undefined, factor: number) =>
    one && { ...one, low: one.low * factor, high: one.high * factor };
  const wholes: (Amount | undefined)[] = [];
  if (amount.kind === 'dose') {
    wholes.push(amountIn(dose?.quantity, unit), contentOf(concentration, volume), amountIn(perSite, unit));
    const [stated, told] = [frequencyOf(agent)?.perDay, amount.frequency?.perDay];
    // Of two frequencies the day's dose counts; with one of them, that and its part.
    if (stated && told) return yield* [scaled(wholes[0], stated / told)].filter((one) => one !== undefined);
    const times = stated ?? told;
    if (times) wholes.push(scaled(wholes[0], times), scaled(wholes[0], 1 / times));
  } else if (amount.kind === 'volume') {
    wholes.push(...[volume, dose?.quantity, perSite, total].map((each) => amountIn(each, unit)), volumeOf(agent));
    if (share) wholes.push(scaled(volumeOf(agent), 1 / share));
  } else {
    const strength = amountIn(concentration, unit);
    wholes.push(strength, share ? scaled(strength, share) : undefined);
    const mass = unit.slice(0, -'/mL'.length);
    for (const fluid of [volume, total]) {
      const [content, millilitres] = [
        contentOf(concentration, volume) ?? amountIn(dose?.quantity, mass),
        amountIn(fluid, 'mL'),
      ];
      if (content && millilitres && millilitres.low > 0)
        wholes.push({ low: content.low / millilitres.high, high: content.high / millilitres.low, unit });
    }
  }
  const counts = agent.procedure && amount.kind !== 'concentration' ? siteCounts(agent.procedure) : [];
  for (const whole of wholes) {
    if (!whole || convert(1, whole.unit, unit) !== 1) continue;
    yield whole;
    for (const count of counts) yield { ...whole, low: whole.low / count, high: whole.high / count };
  }
}

/** How often an entry gives its drug. */
export function frequencyOf({ dose, frequency }: Agent): Frequency | undefined {
  return dose?.frequency ?? frequency;
}

/** The value of an entry that an amount of the text would contradict; `undefined` where it states none of the kind. */
export function valueUnder(amount: WrittenAmount, { at, dose, concentration, volume }: Agent): Located | undefined {
  if (amount.perSite) return undefined;
  if (amount.kind === 'dose') {
    const comparable =
      dose && units.dose.some((unit) => amountIn(dose.quantity, unit) && amountIn(amount.amount, unit));
    return comparable ? at.get('dose') : undefined;
  }
  if (amount.kind === 'volume') return volume ? at.get('volume') : undefined;
  return concentration ? at.get('concentration') : undefined;
}
