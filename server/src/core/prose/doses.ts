import { brandNames, type DrugReading, genericNames, readDrug } from '../model/drug-name';
import { readable } from '../model/values';
import type { Span } from '../text/span';
import { parseDilution } from '../values/agent';
import { amountsIn, frequencyIn, type WrittenAmount } from './amounts';
import { type Mention, mentionAt } from './mention';
import { type Found, Phrases } from './phrases';
import { once, type Prose } from './prose';
import type { Sentence } from './sentences';

/** A drug of the vocabulary with its amounts: `5 mL of 1% lidocaine`, `diclofenac sodium 75 mg/3 mL`. */
export interface DoseMention extends Mention {
  readonly drug: DrugReading;
  readonly drugSpan: Span;
  /** In the order of the text; none where only the dilution is told. */
  readonly amounts: readonly WrittenAmount[];
  /** Parts of drug and diluent, where they are told. */
  readonly dilution: { readonly drug: number; readonly diluent: number } | undefined;
  /** Whether the sentence says that it was diluted, or that the strength is the final one. */
  readonly diluted: boolean;
}

/** The volume of all that was injected: `15 mL in all`, `in a total volume of 15 mL`. */
export interface TotalVolume extends Mention {
  readonly amount: WrittenAmount;
}

let names: Phrases<string> | undefined;

/** Names of the vocabulary that prose uses for other things too. */
const everyday =
  /^(?:air|carbon dioxide|cement|alcohol|ethanol|caffeine|garlic|ginger|ginseng|ginkgo|ozone|phenol|cortisol)$/i;

const drugNames = (): Phrases<string> => {
  names ??= new Phrases(
    [...new Set([...genericNames(), ...brandNames()])]
      .filter((name) => !everyday.test(name) && name.length > 3)
      .map((name) => [name, name] as const),
  );
  return names;
};

interface Dosed {
  readonly doses: readonly DoseMention[];
  readonly totals: readonly TotalVolume[];
}

const dosed = once((prose: Prose): Dosed => {
  const doses: DoseMention[] = [];
  const totals: TotalVolume[] = [];
  let at = 0;
  const found = drugNames().in(prose);
  while (at < found.length) {
    const sentence = prose.sentenceAt(found[at]!.span.start);
    const own: Found<string>[] = [];
    do {
      if (found[at]!.span.start !== own.at(-1)?.span.start) own.push(found[at]!);
      at++;
    } while (at < found.length && sentence && found[at]!.span.start < sentence.span.end);
    if (sentence) readSentence(prose, sentence, own, doses, totals);
  }
  return { doses, totals };
});

/** The drugs of a narrative that have an amount, in its order. */
export const dosesIn = (prose: Prose): readonly DoseMention[] => dosed(prose).doses;

/** The volumes of whole injections in a narrative, where their sentence names a drug. */
export const totalVolumesIn = (prose: Prose): readonly TotalVolume[] => dosed(prose).totals;

function readSentence(
  prose: Prose,
  { span }: Sentence,
  drugs: readonly Found<string>[],
  doses: DoseMention[],
  totals: TotalVolume[],
): void {
  const { text } = prose;
  // What is longer is a list, or an attack.
  if (drugs.length > 30 || span.end - span.start > 4000) return;
  const amounts = amountsIn(text, span).filter(
    (amount) => !drugs.some((drug) => amount.span.start >= drug.span.start && amount.span.end <= drug.span.end),
  );
  if (amounts.length === 0) return;
  const free: WrittenAmount[] = [];
  for (const amount of amounts) {
    if (amount.kind === 'volume' && isTotal(text, amount.span, span)) {
      const mention = mentionAt(prose, amount.span);
      if (mention) totals.push({ ...mention, amount });
    } else if (amount.kind !== 'volume' || !amount.perSite || drugs.length === 1) free.push(amount);
  }
  const owned = drugs.map((): WrittenAmount[] => []);
  for (const group of groupsOf(text, free)) {
    const owner = ownerOf(text, group, drugs, owned);
    if (owner !== undefined) owned[owner]!.push(...group);
  }
  const sentence = text.slice(span.start, span.end);
  const dilution = dilutionIn(sentence);
  const diluted = dilution !== undefined || /\bdilut|\bfinal (?:concentration|strength)\b/i.test(sentence);
  for (const [index, drug] of drugs.entries()) {
    const often = frequencyIn(text.slice(drug.span.end, Math.min(span.end, drug.span.end + 40)));
    const own = owned[index]!.map((amount) =>
      often && !amount.frequency && amount.span.end <= drug.span.start ? { ...amount, frequency: often } : amount,
    ).sort((a, b) => a.span.start - b.span.start);
    // The parts of `acetaminophen/codeine 300 mg/25 mg` are not told apart.
    const combined = text[drug.span.start - 1] === '/' || text[drug.span.end] === '/';
    const reading = own.length > 0 && !combined ? readDrug(drug.value) : undefined;
    if (!reading) continue;
    const whole = {
      start: Math.min(drug.span.start, own[0]!.span.start),
      end: Math.max(drug.span.end, own.at(-1)!.span.end),
    };
    const mention = mentionAt(prose, whole);
    // A dilution belongs to what has a strength.
    const strong = own.some(({ kind }) => kind === 'concentration');
    if (mention)
      doses.push({
        ...mention,
        drug: reading,
        drugSpan: drug.span,
        amounts: own,
        dilution: strong ? dilution : undefined,
        diluted,
      });
  }
}

const totalBefore = /\b(?:total(?:ling|ing)?|final|entire|whole|injectate|mixture|volume)\b[^.;\d]{0,25}$/i;
const totalBehind =
  /^\s?(?:,? ?(?:in (?:all|total)|altogether)\b|(?:total|of (?:a|the|this) (?:mixture|solution|injectate|combination))\b|,? (?:holding|containing|consisting|comprising|composed|made up)\b)/i;
/** `lidocaine in 15 mL`: the drug is in it, not measured by it. */
const mixedIn = /\p{L}\s+in\s+$/u;

function isTotal(text: string, amount: Span, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, amount.start - 40), amount.start);
  return (
    totalBehind.test(text.slice(amount.end, Math.min(sentence.end, amount.end + 40))) ||
    totalBefore.test(before) ||
    (mixedIn.test(before) && !/\b(?:mg|g|mcg|µg)\s+in\s+$/i.test(before))
  );
}

/** Amounts side by side, as `2 mL of 0.5 %` and `75 mg in 3 mL`. */
function groupsOf(text: string, amounts: readonly WrittenAmount[]): WrittenAmount[][] {
  const groups: WrittenAmount[][] = [];
  for (const amount of amounts) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (
      before &&
      /^[\s(/]{0,3}(?:(?:of|in|at|a|an|the|preservative-free|plain)\s){0,3}$/i.test(
        text.slice(before.span.end, amount.span.start),
      ) &&
      before.kind !== amount.kind
    )
      last!.push(amount);
    else groups.push([amount]);
  }
  return groups;
}

/** What may stand between an amount and the drug before it. */
const between =
  /^(?:[\s,:()\u00ae\u2122]|(?:hydrochloride|hcl|sodium|potassium|acetate|phosphate|acetonide|sulph?ate|citrate|injection|solution|suspension|tablets?|oral(?:ly)?|iv|im|intravenous(?:ly)?|intramuscular(?:ly)?|epidural|intrathecal|at|an?|the|total|dose|doses|dosage|of|was|were|given|administered|injected|preservative-free|plain|isobaric|hyperbaric)(?=[\s,:(]|$)){0,8}$/i;
/** What may stand between an amount and the drug behind it. */
const ahead =
  /^(?:[\s,)]|(?:of|the|an?|oral|intravenous|iv|im|intramuscular|epidural|intrathecal|depot|isobaric|hyperbaric|heavy|plain|preservative-free|injectable|topical|transdermal|diluted|low-dose|solution|dose|doses)(?=[\s),]|$)){0,8}$/i;

/** The drug that a group of amounts belongs to: the one it stands beside, `of` before all. */
function ownerOf(
  text: string,
  group: readonly WrittenAmount[],
  drugs: readonly Found<string>[],
  owned: readonly WrittenAmount[][],
): number | undefined {
  const start = group[0]!.span.start;
  const end = group.at(-1)!.span.end;
  const left = drugs.findLastIndex(({ span }) => span.end <= start);
  const right = drugs.findIndex(({ span }) => span.start >= end);
  // What the drug already has lies between.
  const from = left < 0 ? 0 : Math.max(drugs[left]!.span.end, owned[left]!.at(-1)?.span.end ?? 0);
  const gapBefore = left < 0 ? undefined : gap(text, from, start, between);
  const gapBehind = right < 0 ? undefined : gap(text, end, drugs[right]!.span.start, ahead);
  if (gapBehind !== undefined && /\bof\b/i.test(gapBehind)) return right;
  if (gapBefore === undefined) return gapBehind === undefined ? undefined : right;
  if (gapBehind === undefined || gapBehind.includes(',') || gapBehind.includes(')')) return left;
  // `lidocaine, 80 mg methylprednisolone`; `80 mg methylprednisolone 2 mL lidocaine`
  return gapBefore.includes(',') || owned[left]!.some((amount) => amount.span.end <= drugs[left]!.span.start)
    ? right
    : left;
}

function gap(text: string, from: number, to: number, allowed: RegExp): string | undefined {
  if (to - from > 60) return undefined;
  const between = text.slice(from, to);
  return allowed.test(between) ? between : undefined;
}

/** `diluted about 1:1 with saline`, `in a 1:1 ratio with saline`. A strength such as 1:200,000 is none. */
const ratio =
  /\b(?:dilut|mix|ratio|combin)[^.;]{0,40}?(?<![\d:,.])(\d{1,2}) ?: ?(\d{1,2})(?![\d:,.]\d|\d)|(?<![\d:,.])(\d{1,2}) ?: ?(\d{1,2})(?![\d:,.]\d|\d)[^.;]{0,25}?\b(?:dilut|mix|ratio|solution)/i;
const halved =
  /\bdiluted (?:by half|to half|twofold|two-fold|with an equal (?:volume|amount)|in equal parts)|\bequal (?:volumes?|parts|amounts?) of (?:isotonic |normal |physiological )?saline/i;

function dilutionIn(sentence: string): { drug: number; diluent: number } | undefined {
  if (!/dilut|ratio|mix|combin|equal/i.test(sentence)) return undefined;
  if (halved.test(sentence)) return { drug: 1, diluent: 1 };
  const match = ratio.exec(sentence);
  if (!match) return undefined;
  return readable(parseDilution(`${match[1] ?? match[3]}:${match[2] ?? match[4]}`));
}
