import { type Agent, amountIn, contentOf, isRoute, routeOf, volumeOf } from '../../model/agent';
import type { DrugTerm, RouteTerm } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { said, say } from '../../text/say';
import { defineRule, type Finding } from '../rule';
import { allAgents, distinct, sourceLine } from './agents';
import { isAcknowledged, isEvent } from './exemption';

export const rule = defineRule({
  severity: 'warning',
  summary: 'No drug is given by a route that it must not take.',
  why: 'A suspension or an ionic contrast medium in the thecal sac can kill, so a report that says it was given there is either a slip or the very event to report. What a label keeps out of the intrathecal route is an error; what safeguards advise against is a warning. A particulate steroid in the cervical foramen is the matter of an advisory of its own.',
  source:
    'US labels of the products and guidelines, each named with its finding and how well it was checked in the vocabulary of drugs.',
  reads: 'report',
  *check(report) {
    if (isAcknowledged(report, 'drug/route')) return;
    yield* distinct(findings(report));
  },
});

function* findings(report: Report): Generator<Finding> {
  for (const { agent, one } of allAgents(report)) {
    const route = routeOf(agent);
    if (!route || agent.terms.length === 0) continue;
    const bans = agent.terms.map((term) => banOf(term, agent, route));
    // Where the name leaves the salt open, only what holds for all of them is said.
    const ban = bans.every((each) => each !== undefined) ? bans[0] : undefined;
    if (!ban || (ban.route === 'intrathecal' && isEvent(one, misplaced))) continue;
    const stated = agent.route === route;
    const name = agent.terms.length === 1 ? agent.terms[0]!.label : agent.reading!.name;
    // `spinal` is also said of any injection at the spine, and a procedure's name is no route.
    const sure = stated && !/^spinal$/i.test(agent.at.get('route').fact ?? '');
    const error = sure && bans.every((each) => each!.severity === 'error') && ban.confidence === 'verified';
    yield {
      span: stated ? agent.at.get('route').span : agent.drug.span,
      severity: error ? 'error' : 'warning',
      message: messageOf(name, route, ban, error),
      help: say`${
        ban.route === 'intrathecal'
          ? say`Correct the drug or the route. If it did get there, write \`intrathecal injection\` among the adverse events; if it was meant, acknowledge \`drug/route\` with the reason.`
          : say`Correct the drug or the route, or acknowledge \`drug/route\` with the reason.`
      } ${sourceLine(ban.source, ban.confidence)}`.trim(),
      ...(stated && { related: [{ span: agent.drug.span, message: say`The drug.` }] }),
    };
  }
}

/** An event that puts a drug into the thecal sac. */
const misplaced =
  /\b(?:intrathecal|intradural|subarachnoid|thecal|(?:wrong|incorrect|unintended|inadvertent) (?:route|drug|injection)|(?:drug|medication|route|administration) errors?|total spinal)\b/i;

type Ban = NonNullable<DrugTerm['mustNot']>[number];

function banOf(term: DrugTerm, agent: Agent, route: RouteTerm): Ban | undefined {
  return term.mustNot?.find(
    (ban) =>
      isRoute(route, ban.route) &&
      !ownAdvisory(term, ban, agent) &&
      (ban.region === undefined || regionOf(agent) === ban.region) &&
      (ban.members === undefined || ban.members.some((member) => names(agent, member))) &&
      (ban.strengths === undefined || ban.strengths.includes(strengthOf(agent) ?? Number.NaN)) &&
      (ban.above === undefined || isAbove(agent, ban.above)),
  );
}

/** `advisory/cervical-transforaminal-particulate` speaks of these. */
function ownAdvisory(term: DrugTerm, ban: Ban, agent: Agent): boolean {
  return term.particulate === true && ban.route === 'transforaminal-epidural' && regionOf(agent) === 'cervical';
}

function regionOf({ procedure }: Agent): string | undefined {
  const region = procedure?.term?.region;
  if (region !== undefined && region !== 'all') return region;
  const first = procedure?.levels[0]?.fact ?? '';
  return /^C\d/i.test(first) ? 'cervical' : undefined;
}

function names({ reading }: Agent, member: string): boolean {
  return reading?.member?.label === member || reading?.name.toLowerCase() === member;
}

/** The iodine of a contrast medium in mg/mL, stated or as the number behind the name: `iohexol 300`. */
function strengthOf(agent: Agent): number | undefined {
  const { concentration, drug } = agent;
  if (concentration) return /^mg(?:I)?\/mL$/.test(concentration.unit) ? concentration.number : undefined;
  const written = /\b(\d{3})(?:\s?mg\s?I?\/mL)?\)?$/i.exec(drug.fact ?? '')?.[1];
  return written === undefined ? undefined : Number(written);
}

function isAbove(agent: Agent, { value, unit }: { value: number; unit: string }): boolean {
  const amount =
    amountIn(agent.dose?.quantity, unit) ?? amountIn(contentOf(agent.concentration, volumeOf(agent)), unit);
  return amount !== undefined && amount.low > value;
}

function messageOf(name: string, route: RouteTerm, ban: Ban, error: boolean): string {
  const note = ban.note && said(ban.note).replace(/\.?$/, '.');
  const start = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const fact = error
    ? say`${start} must not be given by the ${said(route.label)} route.`
    : say`${start} is given by the ${said(route.label)} route here, which it usually must not take.`;
  return note ? `${fact} ${note}` : fact;
}
