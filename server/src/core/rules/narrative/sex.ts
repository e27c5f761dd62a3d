import type { Case } from '../../model/case';
import type { Report } from '../../model/report';
import { ageAt, readable } from '../../model/values';
import { proseOfReport } from '../../prose/prose';
import { pronounsIn, type SexMention, sexesIn } from '../../prose/sexes';
import { say } from '../../text/say';
import { suggestScalar } from '../edits';
import { defineRule, type Finding, type Severity } from '../rule';
import { caseText } from './case-text';
import { changeFact, changeProse, inCaseOf, ofCase, patientMeant, weightOf } from './told';

export const rule = defineRule({
  severity: 'error',
  summary: 'The sex in the narrative is the one in the front matter.',
  why: 'A man in the text and a woman in the data make readers doubt whether it is one patient; a pronoun left over from another report does the same.',
  reads: 'report',
  *check(report, { journal }) {
    const stated = report.cases.filter((one) => sexOf(one) !== undefined);
    if (stated.length === 0) return;
    const prose = proseOfReport(report, journal);
    const isOfCase = caseText(report, journal);
    const told = sexesIn(prose).filter((one) => isOfCase(one) && one.polarity !== 'negated');
    for (const one of stated) {
      const own = told.filter((mention) => isOf(report, one, mention));
      if (own.length > 0) yield* findings(report, one, own);
      else yield* byPronouns(report, one, pronounsIn(prose).filter(isOfCase));
    }
  },
});

function sexOf({ patient }: Case): 'female' | 'male' | undefined {
  const sex = patient.get('sex').fact;
  return sex === 'female' || sex === 'male' ? sex : undefined;
}

const adult = /^(?:wo|gentle)?m[ae]n$|^lad(?:y|ies)$/i;
/** In years; well below the age at which authors begin to write `man` and `woman`. */
const adulthood = 10;

/** A noun with an age is the patient's, and so is "the three men" of all; other nouns may be other people's. */
function isOf(report: Report, { index, patient }: Case, mention: SexMention): boolean {
  const { subject, role, plural, text } = mention;
  // A woman in a report of an infant is its mother.
  if (adult.test(text) && (readable(ageAt(patient.get('age')))?.max ?? adulthood) < adulthood) return false;
  if (plural) return report.cases.length > 1 && mention.count === report.cases.length && subject.who !== 'literature';
  return role === 'presenting' && patientMeant(report, mention)?.index === index;
}

function* findings(report: Report, one: Case, own: readonly SexMention[]): Generator<Finding> {
  const sex = sexOf(one)!;
  const agreeing = own.filter((mention) => mention.sex === sex).length;
  for (const mention of own) {
    if (mention.sex === sex) continue;
    yield contradiction(report, one, mention, weightOf(agreeing));
  }
}

/** Where no noun tells the sex, pronouns do if there are several and all agree. */
function* byPronouns(report: Report, one: Case, told: readonly SexMention[]): Generator<Finding> {
  const own = told.filter((mention) => patientMeant(report, mention)?.index === one.index);
  const [first] = own;
  if (!first || own.length < 2 || own.some(({ sex }) => sex !== first.sex) || first.sex === sexOf(one)) return;
  yield contradiction(report, one, first, 'warning');
}

function contradiction(report: Report, one: Case, mention: SexMention, severity: Severity): Finding {
  const at = one.patient.get('sex');
  const other = counterpart(mention.text);
  return {
    span: mention.span,
    message: say`The narrative says \`${mention.text}\`, and the front matter gives the sex${ofCase(report, one)} as ${sexOf(one)}. Correct the one that is wrong.`,
    severity,
    fixes: [
      ...(other && mention.evidence === 'noun' ? [changeProse(mention.span, other)] : []),
      changeFact(suggestScalar(report, at, mention.sex)),
    ],
    related: [{ span: at.span, message: say`The sex in the front matter.` }],
  };
}

const pairs = [
  ['woman', 'man'],
  ['women', 'men'],
  ['female', 'male'],
  ['females', 'males'],
  ['girl', 'boy'],
  ['girls', 'boys'],
  ['lady', 'gentleman'],
  ['m', 'f'],
  ['ladies', 'gentlemen'],
];

/** The word for the other sex, in the same case of letters. */
function counterpart(word: string): string | undefined {
  const lower = word.toLowerCase();
  const pair = pairs.find((both) => both.includes(lower));
  const other = pair?.find((one) => one !== lower);
  if (!other) return undefined;
  return inCaseOf(word, other);
}
