import { type Agent, type Amount, agentsOf, amountIn, weightOf } from '../../model/agent';
import type { Case } from '../../model/case';
import type { DrugTerm } from '../../model/generated/types';
import { ageAt, readable } from '../../model/values';
import { say } from '../../text/say';
import { defineRule, type Finding, type Severity } from '../rule';
import { allAgents, distinct, shown, sourceLine } from './agents';
import { isAcknowledged, isEvent } from './exemption';
import {
  amountsOf,
  type Customary,
  comparable,
  customaryOf,
  type Given,
  limitsOf,
  type Maximum,
  type Range,
} from './limits';

export const rule = defineRule({
  severity: 'warning',
  summary: 'A dose is one that people are given.',
  why: 'A milligram for a microgram, a gram for a milligram, a zero too many: such slips pass proofreaders, and a reader may repeat the dose. The ranges only look for them and are no advice on dosing. What lies beyond the amount that is survived or sold at all is an error, unless an overdose is what the report is about.',
  source: 'The vocabulary of drugs: labels where they were seen, else usual practice from general knowledge.',
  reads: 'report',
  *check(report) {
    if (isAcknowledged(report, 'drug/dose')) return;
    const findings: Finding[] = [];
    for (const { agent, one } of allAgents(report)) {
      const found = agent.terms.length > 0 ? judge(agent, one) : undefined;
      if (found && !isEvent(one, overdose)) findings.push(found);
    }
    yield* distinct(findings);
  },
});

/** An event that an unusual dose is the cause of. */
const overdose =
  /\b(?:overdos\w{0,4}|(?:ten|hundred|thousand)-?fold|(?:dos(?:e|ing|age)|medication|drug|concentration|dilution|programming|pump) errors?|(?:wrong|incorrect|excessive) (?:dos\w{1,4}|concentration|drug|strength)|intoxication|poisoning|toxicity)\b/i;

interface Verdict {
  readonly severity: Severity;
  readonly given: Given;
  readonly amount: Amount;
  readonly term: DrugTerm;
  readonly limit: string;
  /** The same number in another unit, or with another number of zeros, where that is usual. */
  readonly meant: string | undefined;
  readonly trust: string;
}

const weights: readonly Severity[] = ['info', 'warning', 'error'];

/** Where the name leaves the entry open, the verdict is the mildest, and there is none unless all of them have one. */
function judge(agent: Agent, one: Case): Finding | undefined {
  const weight = weightOf(one);
  const adrenaline = withAdrenaline(agent, one);
  const verdicts = agent.terms.map((term) =>
    amountsOf(agent, weight)
      .map((given) => verdictOf(given, term, agent, one, adrenaline))
      .find((verdict) => verdict !== undefined),
  );
  if (verdicts.some((verdict) => verdict === undefined)) return undefined;
  const [mildest] = (verdicts as Verdict[]).sort((a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity));
  return mildest && findingOf(mildest, agent);
}

function findingOf({ severity, given, amount, term, limit, meant, trust }: Verdict, agent: Agent): Finding {
  const name = agent.reading!.member?.label ?? (agent.terms.length === 1 ? term.label : agent.reading!.name);
  const written = given.computed
    ? say`\`${agent.at.get('concentration').fact}\` × \`${given.at.fact}\` makes ${shown(amount.low)} ${amount.unit}`
    : `\`${given.at.fact}\``;
  const daily = given.per === 'day' && amount.low !== agent.dose?.quantity.number;

  const ask = meant ? say`Was \`${meant}\` meant?` : say`Check the number and the unit.`;
  return {
    span: given.at.span,
    severity,
    message: daily
      ? say`${written}, ${shown(amount.low)} ${amount.unit} a day, of ${name} is ${limit}. ${ask}`
      : say`${written} of ${name} is ${limit}. ${ask}`,
    help: say`This looks for slips and is no advice on dosing. If it was given so, name the overdose among the adverse events, or acknowledge \`drug/dose\` with the reason. ${trust}`.trim(),
    related: [{ span: agent.drug.span, message: say`The drug.` }],
  };
}

function verdictOf(given: Given, term: DrugTerm, agent: Agent, one: Case, adrenaline: boolean): Verdict | undefined {
  const { ranges, hard } = limitsOf(term, agent);
  const range = ranges.map((each) => rangeFor(given, each, agent)).find((each) => each !== undefined);
  const slip = range && slipOf(given, range.amount, range.range);
  for (const maximum of hard) {
    const amount = maximumFor(given, maximum) && comparable(given, maximum, agent);
    if (!amount || amount.low <= maximum.value) continue;
    // A maximum that nobody checked is no proof by itself; that a slip explains the number is a second witness.
    const sure = maximum.confidence !== 'knowledge' || slip !== undefined;
    return {
      severity: sure ? 'error' : 'warning',
      given,
      amount: given.amount,
      term,
      limit: say`beyond ${counted(maximum.per, `${shown(maximum.value)} ${maximum.unit}`)}, from where on a slip or an overdose is almost sure`,
      meant: slip,
      trust: sourceLine(term.source, maximum.confidence),
    };
  }
  const over = customaryOver(given, term, agent, adrenaline, weightOf(one));
  if (over) return { severity: 'warning', given, amount: given.amount, term, meant: slip, ...over };
  if (!range || !isFar(range.amount, range.range, one)) return undefined;
  const { low, high, unit, per, confidence } = range.range;
  return {
    severity: 'warning',
    given,
    amount: given.amount,
    term,
    limit: say`far from the usual ${counted(per, say`${shown(low)} to ${shown(high)} ${unit}`)}`,
    meant: slip,
    trust: sourceLine(term.source, confidence),
  };
}

/** An amount with what it is counted for. */
function counted(per: Range['per'], amount: string): string {
  if (per === 'session') return say`${amount} in one session`;
  return per === 'day' ? say`${amount} a day` : say`${amount} for one level`;
}

/** A single dose can be held against what is hard for a day, not the other way round. */
function maximumFor(given: Given, { per }: Maximum): boolean {
  return given.per === per || (given.per === 'session' && per !== 'session');
}

/** The range for an amount, with the amount in its unit. What a patient takes at home has no session. */
function rangeFor(given: Given, range: Range, agent: Agent): { range: Range; amount: Amount } | undefined {
  const regular = agent.use === 'medication' || agent.use === 'antithrombotic';
  if (given.per === 'day' ? range.per !== 'day' : regular && range.per !== 'day') return undefined;
  const amount = comparable(given, range, agent);
  // A part of a day's amount may be as small as it likes.
  const least = given.per !== 'day' && range.per === 'day' ? 0 : range.low;
  return amount && { range: { ...range, low: least }, amount };
}

/** Practice goes beyond what is usual; by half again it doesn't often. */
const beyond = 1.5;
/** Below this age the ranges, which are those of adults, have no lower end. */
const adult = 16;

function isFar(amount: Amount, { low, high }: Range, one: Case): boolean {
  if (amount.low > high * beyond) return true;
  if (amount.high <= 0 || amount.high * 2 >= low) return false;
  const age = readable(ageAt(one.patient.get('age')));
  const years = age && (age.kind === 'band' ? age.min : age.unit === 'years' ? age.min : 0);
  return years === undefined || years >= adult;
}

const smaller: Readonly<Record<string, string>> = { g: 'mg', mg: 'µg', µg: 'ng', L: 'mL' };
const larger: Readonly<Record<string, string>> = { mg: 'g', µg: 'mg', ng: 'µg' };

/** The number as it may have been meant: in the next unit, or with one zero more or less, where that is usual. */
function slipOf(given: Given, amount: Amount, { low, high, unit }: Range): string | undefined {
  if (given.computed || given.amount.low !== given.amount.high) return undefined;
  const usual = (value: number | undefined) => value !== undefined && value >= low && value <= high && value > 0;
  const share = amount.low / (amountIn(given.amount, unit)?.low ?? Number.NaN);
  const { low: number, unit: written } = given.amount;
  const tooMuch = amount.low > high;
  const other = (tooMuch ? smaller : larger)[written];
  const readings = [
    ...(other ? [{ number, unit: other }] : []),
    { number: tooMuch ? number / 10 : number * 10, unit: written },
  ];
  const meant = readings.find((each) => {
    const converted = amountIn({ low: each.number, high: each.number, unit: each.unit }, unit)?.low;
    return usual(converted === undefined ? undefined : converted * share);
  });
  return meant && `${shown(meant.number)} ${meant.unit}`;
}

/** The customary maximum of a local anaesthetic that an amount passes. */
function customaryOver(
  given: Given,
  term: DrugTerm,
  agent: Agent,
  adrenaline: boolean,
  weight: number | undefined,
): Pick<Verdict, 'limit' | 'trust'> | undefined {
  if (given.per === 'day') return undefined;
  const amount = amountIn(given.amount, 'mg');
  const over = amount && customaryOf(term, agent, adrenaline, weight).find(({ value }) => amount.low > value * 1.02);
  if (!over) return undefined;
  return {
    limit: say`more than the customary maximum of ${maximumText(over, weight)}`,
    trust: sourceLine(term.source, over.confidence),
  };
}

function maximumText({ value, perKg, withAdrenaline }: Customary, weight: number | undefined): string {
  const solution = (amount: string) => (withAdrenaline ? say`${amount} with adrenaline` : amount);
  if (perKg !== undefined) return say`${solution(`${shown(perKg)} mg/kg`)}, ${shown(value)} mg at ${shown(weight!)} kg`;
  const amount = solution(`${shown(value)} mg`);
  return weight === undefined ? say`${amount} (the weight, which may lower it, is not stated)` : amount;
}

/** Whether adrenaline was added: in the name of the drug, or as an agent of the same procedure. */
function withAdrenaline(agent: Agent, one: Case): boolean {
  if (agent.reading?.withAdrenaline) return true;
  return agentsOf(one).some(
    (other) =>
      other.procedure !== undefined &&
      other.procedure === agent.procedure &&
      other.terms.some(({ id }) => id === 'adrenaline'),
  );
}
