import { type Agent, agentsOf, amountIn, quantityOf } from '../../model/agent';
import type { Case } from '../../model/case';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { frequencySpan, type WrittenAmount } from '../../prose/amounts';
import { type DoseMention, dosesIn, totalVolumesIn } from '../../prose/doses';
import type { Mention } from '../../prose/mention';
import { type Prose, proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import { printQuantity } from '../../values/quantity';
import { distinct } from '../drug/agents';
import { replaceScalar, suggestScalar } from '../edits';
import { defineRule, type Finding, type Fix } from '../rule';
import { agreesWith, frequencyOf, near, valueUnder } from './agreement';
import { canMean, isGiven } from './occasion';
import { twoStrengths } from './strengths';
import { changeFact } from './told';

export const rule = defineRule({
  severity: 'warning',
  summary:
    'Doses, concentrations and volumes in the narrative are those of the front matter, and agree with each other.',
  why: 'Who repeats an injection needs to know what was injected. A dose that differs between the data and the text, or a drug that comes in one strength in the case and in another in the abstract, leaves the reader to guess. Amounts that follow from the stated ones by arithmetic, such as the strength after dilution, agree.',
  source: 'Arithmetic; 1 % is 10 mg/mL (pharmacopoeial definition of weight per volume).',
  reads: 'report',
  *check(report, { journal }) {
    const prose = proseOfReport(report, journal);
    yield* distinct(againstFacts(prose));
    yield* distinct(againstTotals(prose));
    yield* twoStrengths(prose);
  },
});

/** The patients that a mention can be about; none for those of others. */
function patientsOf({ report }: Prose, { subject }: Mention): readonly Case[] {
  if (subject.who === 'patient') return subject.cases.flatMap((index) => report.cases[index] ?? []);
  return subject.who === 'unclear' && report.cases.length > 1 ? report.cases : [];
}

const tellsFacts = ({ part }: Mention) => part === 'abstract' || part === 'case';

function* againstFacts(prose: Prose): Generator<Finding> {
  const agreed = new Set<string>();
  const doubts: { readonly key: string; readonly finding: Finding }[] = [];
  for (const mention of dosesIn(prose)) {
    if (!tellsFacts(mention) || !isGiven(prose, mention)) continue;
    for (const amount of mention.amounts) {
      const { subject } = mention;
      const whose = subject.who === 'patient' ? subject.cases.join() : '';
      const key = `${mention.part} ${whose} ${amount.kind} ${mention.drug.terms.map(({ id }) => id).join()}`;
      const verdict = judge(prose, mention, amount);
      if (verdict === 'agrees') agreed.add(key);
      else if (verdict) doubts.push({ key, finding: contradiction(prose, mention, amount, verdict) });
    }
  }
  // Where a part tells the stated amount too, the other is that of another occasion.
  for (const { key, finding } of doubts) if (!agreed.has(key)) yield finding;
}

/** Whether an amount is that of the front matter; else the value it contradicts, or nothing where none is comparable. */
function judge(prose: Prose, mention: DoseMention, amount: WrittenAmount): 'agrees' | Differs | undefined {
  let differs: Differs | undefined;
  for (const one of patientsOf(prose, mention)) {
    for (const agent of agentsOf(one)) {
      if (!isSameDrug(mention, agent)) continue;
      if (agreesWith(amount, agent)) return 'agrees';
      const at = valueUnder(amount, agent);
      if (
        at &&
        canMean(prose, mention, agent) &&
        !(amount.kind === 'concentration' && mention.diluted && !mention.dilution)
      )
        differs ??= { agent, at };
    }
  }
  return differs;
}

interface Differs {
  readonly agent: Agent;
  /** The value in the front matter. */
  readonly at: Located;
}

function isSameDrug({ drug }: DoseMention, { terms, reading }: Agent): boolean {
  if (drug.member && reading?.member && drug.member !== reading.member) return false;
  return terms.some((term) => drug.terms.includes(term) && !term.diluent);
}

function contradiction(
  { report }: Prose,
  mention: DoseMention,
  amount: WrittenAmount,
  { agent, at }: Differs,
): Finding {
  const written = report.text.slice(amount.span.start, amount.span.end);
  const own = frequencyOf(agent);
  const isDose = at.key === 'dose';
  // Where the doses are the same, how often they were given is not.
  const often = isDose && amount.frequency && own && amount.frequency.text !== own.text;
  const inText = isDose && agent.dose ? printQuantity(agent.dose.quantity) : at.fact!;
  const quantity = amount.text;
  const inFacts = isDose && agent.dose?.frequency ? `${quantity} ${agent.dose.frequency.text}` : quantity;
  const said = often ? `${written} ${amount.frequency.text}` : written;
  const fact = often ? `${inText} ${own.text}` : at.fact;
  return {
    span: amount.span,
    message: say`The text gives \`${said}\` of ${mention.drug.name}, the front matter \`${fact}\`. Correct one of the two.`,
    fixes: often
      ? [
          ...otherFrequency(report, amount, own.text),
          frequencyAsFact(report, agent, at, quantity, amount.frequency.text),
        ]
      : [
          { title: say`Write \`${inText}\` in the text`, safe: false, edits: [{ span: amount.span, newText: inText }] },
          {
            title: say`Write \`${inFacts}\` in the front matter`,
            safe: false,
            edits: [replaceScalar(report, at, inFacts)],
          },
        ],
    related: [{ span: at.span, message: say`The front matter has \`${at.fact}\`.` }],
  };
}

/** The frequency of the front matter in the text. */
function otherFrequency({ text }: Report, { span: { end } }: WrittenAmount, newText: string): Fix[] {
  const span = frequencySpan(text, end);
  return span ? [{ title: say`Write \`${newText}\` in the text`, safe: false, edits: [{ span, newText }] }] : [];
}

/** The text's frequency in the front matter, in the key that has it there. */
function frequencyAsFact(report: Report, agent: Agent, dose: Located, quantity: string, told: string): Fix {
  const own = agent.at.get('frequency');
  const [at, text] = own.stated ? [own, told] : [dose, `${quantity} ${told}`];
  return changeFact(suggestScalar(report, at, text));
}

/** The volume of a whole injection against the procedures'. */
function* againstTotals(prose: Prose): Generator<Finding> {
  for (const mention of totalVolumesIn(prose)) {
    if (!tellsFacts(mention) || mention.polarity !== 'affirmed') continue;
    const procedures = patientsOf(prose, mention).flatMap((one) => one.procedures);
    const told = procedures.map(({ at }) => at.get('volume'));
    const volumes = told.flatMap((at) => {
      const volume = amountIn(quantityOf(at), 'mL');
      return volume ? [{ at, volume }] : [];
    });
    const own = amountIn(mention.amount.amount, 'mL');
    // With a procedure whose volume is not stated nothing contradicts.
    if (!own || volumes.length === 0 || volumes.length < told.length) continue;
    const agents = patientsOf(prose, mention).flatMap(agentsOf);
    if (volumes.some(({ volume }) => near(volume, own)) || agents.some((agent) => agreesWith(mention.amount, agent)))
      continue;
    const { at } = volumes[0]!;
    const newText = mention.amount.text;
    yield {
      span: mention.span,
      message: say`The text gives \`${mention.text}\` as the whole volume, the front matter \`${at.fact}\`. Correct one of the two.`,
      fixes: [
        {
          title: say`Write \`${at.fact}\` in the text`,
          safe: false,
          edits: [{ span: mention.span, newText: at.fact! }],
        },
        {
          title: say`Write \`${newText}\` in the front matter`,
          safe: false,
          edits: [replaceScalar(prose.report, at, newText)],
        },
      ],
      related: [{ span: at.span, message: say`The front matter has \`${at.fact}\`.` }],
    };
  }
}
