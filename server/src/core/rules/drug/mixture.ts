import {
  type Agent,
  type Amount,
  agentsOf,
  amountIn,
  contentOf,
  isRoute,
  quantityOf,
  siteCounts,
  volumeOf,
} from '../../model/agent';
import type { Case, Procedure } from '../../model/case';
import { say, sayAll } from '../../text/say';
import { defineRule, type Finding } from '../rule';
import { distinct, shown } from './agents';

export const rule = defineRule({
  severity: 'warning',
  summary: 'Doses, concentrations, volumes and totals of an injection agree.',
  why: 'Volume times concentration is the dose, and 1 % is 10 mg/mL; the volumes of the parts make the total; what each site got makes the whole. Where they don’t, a reader can’t know what was injected. Two concentrations of one drug need the dilution that leads from one to the other. A difference of a tenth is rounding.',
  source: 'Arithmetic; 1 % is 1 g in 100 mL (pharmacopoeial definition of weight per volume).',
  reads: 'report',
  *check(report) {
    yield* distinct(report.cases.flatMap((one) => [...findings(one)]));
  },
});

/** What is put down to rounding. */
const tolerance = 0.1;

function* findings(one: Case): Generator<Finding> {
  const agents = agentsOf(one).filter(({ at }) => at.node?.kind === 'map');
  for (const agent of agents) {
    const mass = massDiffers(agent);
    if (mass) yield mass;
  }
  for (const procedure of new Set(agents.flatMap((agent) => agent.procedure ?? []))) {
    const own = agents.filter((agent) => agent.procedure === procedure && agent.use !== 'contrast');
    const parts = own.filter(({ use, route }) => use !== 'sedation' && !(route && isElsewhere(route.id)));
    const split = splitDiffers(procedure, parts);
    yield* split;
    const total = split.length > 0 ? undefined : totalDiffers(procedure, parts);
    if (total) yield total;
    yield* twoStrengths(own);
  }
}

function agree(a: Amount, b: Amount): boolean {
  return a.low <= b.high * (1 + tolerance) && b.low <= a.high * (1 + tolerance);
}

function text({ low, high, unit }: Amount): string {
  return shown(high) === shown(low) ? `${shown(low)} ${unit}` : say`${shown(low)} to ${shown(high)} ${unit}`;
}

/** Volume times concentration against the dose. */
function massDiffers(agent: Agent): Finding | undefined {
  const { dose, concentration, volume, drug } = agent;
  if (!dose || dose.frequency || !volume) return undefined;
  const content = contentOf(concentration, volume);
  const stated = content && amountIn(dose.quantity, content.unit);
  if (!stated || agree(stated, content)) return undefined;
  const parts = agent.dilution && (agent.dilution.drug + agent.dilution.diluent) / agent.dilution.drug;
  const diluted = parts && { ...content, low: content.low / parts, high: content.high / parts };
  const [doseAt, strengthAt, volumeAt] = ['dose', 'concentration', 'volume'].map((key) => agent.at.get(key));
  return {
    span: doseAt!.span,
    message: say`\`${volumeAt!.fact}\` of ${drug.fact ?? say`this`} at \`${strengthAt!.fact}\` holds ${text(content)}, not \`${doseAt!.fact}\`. Correct one of the three.`,
    help:
      diluted && agree(stated, diluted)
        ? say`The dose fits if the volume is that after dilution; \`concentration\` and \`volume\` are those before it.`
        : say`1 % is 10 mg/mL. \`concentration\` and \`volume\` are those before dilution.`,
    related: [strengthAt!, volumeAt!].map(({ span }) => ({ span, message: say`Computed from this.` })),
  };
}

/** Routes of what is no part of the mixture: anaesthesia of the skin, systemic drugs. */
const elsewhere = ['infiltration', 'subcutaneous', 'intradermal', 'intravenous', 'oral', 'topical', 'intramuscular'];

function isElsewhere(route: string): boolean {
  return elsewhere.includes(route);
}

interface Part {
  readonly agent: Agent;
  /** With its diluent; `undefined` where it is not known. */
  readonly volume: Amount | undefined;
}

/** The parts of the injectate against the procedure's total volume. */
function totalDiffers(procedure: Procedure, agents: readonly Agent[]): Finding | undefined {
  const at = procedure.at.get('volume');
  const total = amountIn(quantityOf(at), 'mL');
  if (!total || agents.length === 0 || !oneMixture(agents)) return undefined;
  const diluents = agents.some(({ terms }) => terms.some(({ diluent }) => diluent));
  const parts = agents.map(
    (agent): Part => ({ agent, volume: volumeOf(agent) && diluted(agent, volumeOf(agent)!, diluents) }),
  );
  const read = parts.flatMap(({ volume }) => volume ?? []);
  const sum: Amount = {
    low: read.reduce((all, { low }) => all + low, 0),
    high: read.reduce((all, { high }) => all + high, 0),
    unit: 'mL',
  };
  const complete = read.length === parts.length;
  if (read.length === 0 || agree(sum, total) || (!complete && sum.low <= total.high)) return undefined;
  // What was drawn up need not have been given.
  const known = parts.filter(({ volume }) => volume);
  const list = known.map(({ agent, volume }) => `${agent.drug.fact ?? say`a part`} ${text(volume!)}`);
  const sites = [...siteCounts(procedure)].find(
    (count) => count > 1 && agree({ ...sum, low: sum.low * count, high: sum.high * count }, total),
  );
  const less = sum.high < total.low;
  return {
    span: at.span,
    message: less
      ? say`The parts make ${text(sum)} (${sayAll(list)}), less than the total of \`${at.fact}\`.`
      : say`The parts make ${text(sum)} (${sayAll(list)}), more than the total of \`${at.fact}\`.`,
    help: sites
      ? say`The parts fit if each of ${sites} sites got them: give the whole here and the share under \`per_site\`.`
      : less
        ? say`Name the diluent with its volume, or correct a number. The total is the volume after dilution.`
        : say`Correct a number, or give its own \`route\` to what was no part of the mixture. The total is the volume after dilution.`,
    related: known.map(({ agent }) => ({ span: agent.drug.span, message: say`A part.` })),
  };
}

/** Parts with different routes are no mixture. */
function oneMixture(agents: readonly Agent[]): boolean {
  const routes = agents.flatMap(({ route }) => route ?? []);
  return routes.every((route) => routes.every((other) => isRoute(route, other.id) || isRoute(other, route.id)));
}

/** A volume with its diluent, unless the diluent is a part of its own. */
function diluted({ dilution }: Agent, volume: Amount, counted: boolean): Amount {
  if (!dilution || counted) return volume;
  const factor = (dilution.drug + dilution.diluent) / dilution.drug;
  return { ...volume, low: volume.low * factor, high: volume.high * factor };
}

/** What each site got, times the sites, against the dose or the volumes it can be a share of. */
function splitDiffers(procedure: Procedure, agents: readonly Agent[]): Finding[] {
  const counts = [...siteCounts(procedure)];
  if (counts.length === 0) return [];
  const totalAt = procedure.at.get('volume');
  return agents.flatMap((agent) => {
    const share = agent.perSite;
    if (!share) return [];
    const inVolume = amountIn(share, 'mL');
    const wholes: { amount: Amount; at: typeof totalAt }[] = [];
    const add = (amount: Amount | undefined, at: typeof totalAt) => amount && wholes.push({ amount, at });
    if (inVolume) {
      add(amountIn(agent.volume, 'mL'), agent.at.get('volume'));
      const volume = volumeOf(agent);
      if (volume && agent.volume) add(diluted(agent, volume, false), agent.at.get('volume'));
      add(amountIn(quantityOf(totalAt), 'mL'), totalAt);
    } else if (!agent.dose?.frequency) add(amountIn(agent.dose?.quantity, share.unit), agent.at.get('dose'));
    const one = inVolume ?? amountIn(share, share.unit)!;
    const fits = wholes.some(({ amount }) =>
      counts.some((count) => agree({ ...one, low: one.low * count, high: one.high * count }, amount)),
    );
    if (wholes.length === 0 || fits) return [];
    const count = Math.min(...counts);
    const { amount, at } = wholes[0]!;
    const made = { ...one, low: one.low * count, high: one.high * count };
    const whole = at.fact ?? text(amount);
    return [
      {
        span: agent.at.get('per_site').span,
        message:
          count === 1
            ? say`One site at \`${agent.at.get('per_site').fact}\` makes ${text(made)}, but the whole is \`${whole}\`.`
            : say`${count} sites at \`${agent.at.get('per_site').fact}\` make ${text(made)}, but the whole is \`${whole}\`.`,
        help: say`Check what each site got, the number of levels, and the total.`,
        related: [{ span: at.span, message: say`The whole.` }],
      },
    ];
  });
}

/** One drug in two concentrations, with neither a dilution nor a route that tells them apart. */
function twoStrengths(agents: readonly Agent[]): Finding[] {
  return agents.flatMap((agent, index) => {
    const { concentration, route, terms } = agent;
    if (!concentration || terms.length !== 1) return [];
    const other = agents
      .slice(0, index)
      .find(
        (each) =>
          each.terms[0] === terms[0] &&
          each.terms.length === 1 &&
          each.use === agent.use &&
          each.route === route &&
          !each.dilution &&
          !agent.dilution &&
          strengthsDiffer(each, agent),
      );
    if (!other) return [];
    const [own, earlier] = [agent, other].map(({ at }) => at.get('concentration'));
    return [
      {
        span: own!.span,
        message: say`${agent.drug.fact} stands here at \`${own!.fact}\` and before at \`${earlier!.fact}\`, without the dilution that leads from one to the other.`,
        help: say`Give the concentration before dilution and the \`dilution\`, or the \`route\` of each where they were two injections.`,
        related: [{ span: earlier!.span, message: say`The other concentration.` }],
      },
    ];
  });
}

function strengthsDiffer(a: Agent, b: Agent): boolean {
  const [one, two] = [a, b].map(({ concentration }) => amountIn(concentration, 'mg/mL'));
  return one !== undefined && two !== undefined && !agree(one!, two!);
}
