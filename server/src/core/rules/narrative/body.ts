import { quantityOf } from '../../model/agent';
import type { Case } from '../../model/case';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { type Mention, mentionAt } from '../../prose/mention';
import { once, type Prose, proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import { convert } from '../../values/quantity';
import { suggestScalar } from '../edits';
import { defineRule, type Finding } from '../rule';
import { changeFact, changeProse, isOwn, ofCase, patientMeant } from './told';

export const rule = defineRule({
  severity: 'warning',
  summary: 'Weight, height and body mass index in the narrative are those of the front matter.',
  why: 'Doses, needle lengths and risks are judged by them. Two weights of one patient leave the reader without any.',
  source: 'BMI is the weight in kg by the square of the height in m (WHO).',
  reads: 'report',
  *check(report, { journal }) {
    if (!report.cases.some(({ patient }) => keys.some((key) => patient.get(key).stated))) return;
    const told = measuresIn(proseOfReport(report, journal)).filter((one) => isOwn(one) && one.part === 'case');
    for (const one of report.cases) {
      const own = told.filter((mention) => patientMeant(report, mention)?.index === one.index);
      for (const key of keys)
        yield* compare(
          report,
          one,
          key,
          own.filter((mention) => mention.key === key),
        );
    }
  },
});

const keys = ['weight', 'height', 'bmi'] as const;
type Key = (typeof keys)[number];
const units: Record<Key, string> = { weight: 'kg', height: 'cm', bmi: 'kg/m2' };

interface BodyMention extends Mention {
  readonly key: Key;
  /** In kg, cm or kg/m2. */
  readonly value: number;
}

const sizes =
  /\b(?:(?:BMI|body mass index)(?: \(BMI\))?(?: (?:was|of|is|at))?[ :=(]{1,3}(?<bmi>\d{2}(?:\.\d{1,2})?)(?![\d.,]*\s?(?:%|th\b|percentile))|(?:body |her |his )?weigh(?:t|ed|ing|s)(?: (?:was|of|is))?[ :=(]{1,3}(?<kg>\d{1,3}(?:\.\d{1,2})?) ?kg\b|height(?: (?:was|of|is))?[ :=(]{1,3}(?<cm>\d{2,3}(?:\.\d)?) ?cm\b)/gi;
/** Another weight: of another time, a loss, a dose by weight. */
const another =
  /\b(?:birth|ideal|lean|donor|graft|target|loss|lost|gain(?:ed)?|fetal|foetal|estimated|previous(?:ly)?|before|initial(?:ly)?|later|after|follow-up|discharge|increased|decreased|dropped)\b[^.;]{0,30}$/i;

/** The weights, heights and body mass indices of the narrative. */
const measuresIn = once((prose: Prose): readonly BodyMention[] =>
  [...prose.matches(sizes)].flatMap((match) => {
    const { bmi, kg, cm } = match.groups!;
    const written = (bmi ?? kg ?? cm)!;
    if (another.test(prose.text.slice(Math.max(0, match.index - 40), match.index))) return [];
    const start = match.index + match[0].lastIndexOf(written);
    const mention = mentionAt(prose, { start, end: start + written.length });
    const key: Key = bmi ? 'bmi' : kg ? 'weight' : 'height';
    return mention ? [{ ...mention, key, value: Number(written) }] : [];
  }),
);

/** A finding at the first mention, where none agrees. */
function* compare(report: Report, one: Case, key: Key, told: readonly BodyMention[]): Generator<Finding> {
  const [first] = told;
  const at = one.patient.get(key);
  const stated = numberAt(at, key);
  if (!first || stated === undefined || told.some(({ value }) => isSame(value, stated))) return;
  yield {
    span: first.span,
    message: say`The narrative gives ${first.text} ${units[key]}${ofCase(report, one)}, the front matter \`${at.fact}\`. Correct the one that is wrong.`,
    fixes: [
      changeProse(first.span, String(Math.round(stated * 10) / 10)),
      changeFact(suggestScalar(report, at, `${first.text} ${units[key]}`)),
    ],
    related: [{ span: at.span, message: say`The front matter has \`${at.fact}\`.` }],
  };
}

/** Half a unit and one part in fifty are put down to rounding. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(0.5, b * 0.02);
}

function numberAt(at: Located, key: Key): number | undefined {
  const quantity = quantityOf(at);
  if (!quantity || quantity.max !== undefined || quantity.about) return undefined;
  return key === 'bmi' ? quantity.number : convert(quantity.number, quantity.unit, units[key]);
}
