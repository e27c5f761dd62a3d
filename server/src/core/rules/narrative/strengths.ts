import { type Amount, agentsOf, amountIn } from '../../model/agent';
import type { WrittenAmount } from '../../prose/amounts';
import { type DoseMention, dosesIn } from '../../prose/doses';
import type { Prose } from '../../prose/prose';
import { say } from '../../text/say';
import type { Finding } from '../rule';
import { agreesWith, near } from './agreement';
import { isGiven, waysOf } from './occasion';

interface Strength {
  readonly mention: DoseMention;
  readonly amount: WrittenAmount;
  /** In mg/mL, where it can be told. */
  readonly value: Amount;
  /** What it is compared by: the drug, and the way it was given. */
  readonly given: string;
}

/** A case that tells a drug in more strengths than this leaves nothing to contradict. */
const most = 20;

/**
 * A drug that comes in one strength where the case is told, and in another where the abstract or the discussion tells
 * it again. Two strengths within the case are two injections; the strength after a stated dilution is worth a word.
 */
export function* twoStrengths(prose: Prose): Generator<Finding> {
  const told = new Map<string, Strength[]>();
  const repeated: Strength[] = [];
  for (const strength of strengthsIn(prose)) {
    const { mention, given } = strength;
    if (mention.part === 'case') {
      const others = told.get(given);
      if (!others) told.set(given, [strength]);
      else if (others.length <= most && !others.some((one) => isRepeated(one, strength))) others.push(strength);
    } else if (!mention.diluted) repeated.push(strength); // What says that it is diluted needs no more words.
  }
  for (const again of repeated) {
    const others = told.get(again.given) ?? [];
    const same = others.filter((one) => isOfSamePatient(one, again));
    if (same.length === 0 || others.length > most) continue;
    if (same.some((one) => agree(one, again)) || isStated(prose, again)) continue;
    yield finding(same.find(({ mention }) => mention.diluted) ?? same[0]!, again);
  }
}

function strengthsIn(prose: Prose): Strength[] {
  return dosesIn(prose).flatMap((mention) => {
    const amounts = mention.amounts.filter(({ kind }) => kind === 'concentration');
    if (amounts.length === 0 || !isOwn(prose, mention)) return [];
    const given = `${mention.drug.terms[0]!.id} ${waysOf(prose, mention)}`;
    return amounts.flatMap((amount) => {
      const value = amountIn(amount.amount, 'mg/mL');
      return value ? [{ mention, amount, value, given }] : [];
    });
  });
}

/** Whether a mention tells what this report's patients were given; behind the case the authors must say that they did it. */
function isOwn(prose: Prose, mention: DoseMention): boolean {
  const { drug, subject, part } = mention;
  if (drug.terms.length !== 1 || drug.terms[0]!.diluent || !isGiven(prose, mention)) return false;
  if (subject.who !== 'patient' && subject.who !== 'unclear') return false;
  const sentence = prose.sentenceAt(mention.span.start)!.span;
  return part !== 'other' || /\b(?:we|our|us)\b/i.test(prose.text.slice(sentence.start, sentence.end));
}

function isOfSamePatient({ mention: { subject: a } }: Strength, { mention: { subject: b } }: Strength): boolean {
  return a.who !== 'patient' || b.who !== 'patient' || a.cases.some((each) => b.cases.includes(each));
}

/** Whether one tells of another again, word for word as far as the comparison goes. */
function isRepeated(one: Strength, other: Strength): boolean {
  const [{ subject: a, ...first }, { subject: b, ...second }] = [one.mention, other.mention];
  return (
    one.amount.text === other.amount.text &&
    first.diluted === second.diluted &&
    first.dilution?.drug === second.dilution?.drug &&
    first.dilution?.diluent === second.dilution?.diluent &&
    a.who === b.who &&
    String(a.who === 'patient' && a.cases) === String(b.who === 'patient' && b.cases)
  );
}

/** The strengths agree; so they do where the case itself tells both, that before and that after dilution. */
function agree(one: Strength, other: Strength): boolean {
  return near(one.value, other.value);
}

/** Whether the front matter gives the drug in this strength too: as another injection. */
function isStated({ report }: Prose, { amount, mention }: Strength): boolean {
  const agents = report.cases.flatMap(agentsOf).filter(({ terms }) => terms.includes(mention.drug.terms[0]!));
  return agents.some(({ dilution, ...agent }) => agreesWith(amount, { ...agent, dilution: undefined }));
}

function finding(told: Strength, again: Strength): Finding {
  const text = ({ mention }: Strength) => `\`${mention.text.replace(/\s+/g, ' ')}\``;
  const { dilution, diluted } = told.mention;
  const parts = dilution && (dilution.drug + dilution.diluent) / dilution.drug;
  const made = parts && told.value;
  const follows =
    made && near({ ...made, low: made.low / parts, high: made.high / parts }, again.value) && dilution
      ? say`diluted ${dilution.drug}:${dilution.diluent} that makes ${text(again)}`
      : undefined;
  const known = follows !== undefined || (dilution === undefined && diluted);
  return {
    span: again.mention.span,
    ...(known && { severity: 'info' as const }),
    message: known
      ? follows
        ? say`The case has ${text(told)}; ${follows}, which the text leaves to the reader. Say that this is the strength after dilution.`
        : say`The case has ${text(told)}, diluted, and here it is ${text(again)}. Say that this is the strength after dilution.`
      : say`Here it is ${text(again)}, in the case ${text(told)}, and no dilution leads from one to the other. Say which was given.`,
    help: say`Give the strength as drawn up, the dilution and the final strength in one sentence: \`lidocaine 2 %, diluted 1:1 with saline to 1 %\`.`,
    fixes: known ? [] : [rewrite(again, told), rewrite(told, again, true)],
    related: [{ span: told.mention.span, message: say`The other strength is here.` }],
  };
}

/** Writes the strength of `other` in the place of `one`'s. */
function rewrite(one: Strength, other: Strength, inCase = false) {
  const newText = other.amount.text.replace(' %', '%');
  const title = inCase ? say`Write \`${newText}\` in the case` : say`Write \`${newText}\` here`;
  return { title, safe: false, edits: [{ span: one.amount.span, newText }] };
}
