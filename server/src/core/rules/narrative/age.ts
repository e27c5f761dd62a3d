import type { Case } from '../../model/case';
import type { Report } from '../../model/report';
import { ageAt, readable } from '../../model/values';
import { type AgeMention, agesIn } from '../../prose/ages';
import { proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import { type Age, printAge } from '../../values/age';
import { daysPer } from '../../values/time';
import { suggestScalar } from '../edits';
import { defineRule, type Finding, type Fix } from '../rule';
import { caseText } from './case-text';
import { changeFact, changeProse, ofCase, patientMeant, weightOf } from './told';

export const rule = defineRule({
  severity: 'error',
  summary: 'The age in the narrative is the one in the front matter.',
  why: 'Indexes and the cover of a report take the age from one place and readers from the other; two ages make either the patient or the report look mistaken.',
  reads: 'report',
  *check(report, { journal }) {
    const stated = report.cases.filter(({ patient }) => readable(ageAt(patient.get('age'))));
    if (stated.length === 0) return;
    const isOfCase = caseText(report, journal);
    const told = agesIn(proseOfReport(report, journal)).filter((one) => one.role === 'presenting' && isOfCase(one));
    for (const one of stated) yield* agesOfPatient(report, one, told);
  },
});

function* agesOfPatient(report: Report, one: Case, told: readonly AgeMention[]): Generator<Finding> {
  const stated = readable(ageAt(one.patient.get('age')))!;
  const own = told.filter((mention) => isOf(report, one, mention));
  const agreeing = own.filter(({ age }) => overlap(stated, age)).length;
  for (const mention of own) {
    if (overlap(stated, mention.age) || (stated.max < 2 && isMothers(report, mention))) continue;
    const at = one.patient.get('age');
    yield {
      span: mention.span,
      message: say`The narrative gives the age${ofCase(report, one)} as ${inWords(mention.age)}, the front matter as ${inWords(stated)}. Correct the one that is wrong.`,
      severity: weightOf(agreeing),
      fixes: [
        ...inProse(mention, stated),
        ...(mention.age.kind === 'exact' ? [changeFact(suggestScalar(report, at, printAge(mention.age)))] : []),
      ],
      related: [{ span: at.span, message: say`The age in the front matter.` }],
    };
  }
}

/** Whether an age is this patient's; of a list as long as the series, each entry is that of the patient in its place. */
function isOf(report: Report, { index }: Case, mention: AgeMention): boolean {
  const { among, subject } = mention;
  if (among) return among.of === report.cases.length && among.index === index && subject.who === 'patient';
  return patientMeant(report, mention)?.index === index;
}

const birth =
  /\b(?:deliver|birth|born|gestation|pregnan|(?:primi|multi|secundi)?gravida|(?:primi|multi)para|mother|G\d)/i;

/** Whether an age in a report of an infant is that of the woman who bore it: "A 28-year-old woman delivered a boy". */
function isMothers({ text }: Report, { age, span: { start, end } }: AgeMention): boolean {
  const before = text.slice(Math.max(0, start - 150), start);
  const behind = text.slice(end, end + 150);
  return age.min >= 12 && birth.test(`${before.slice(before.search(/[^.]*$/))}|${behind.split(/\.\s/)[0]}`);
}

/** A person of 7 months and 20 days is 7 months old: an age reaches to the next one. In years. */
function reach({ kind, number, upTo, unit, min }: Age): readonly [number, number] {
  const size = daysPer[unit] / daysPer.years;
  return [min, kind === 'over' ? Number.POSITIVE_INFINITY : ((upTo ?? number) + 1) * size];
}

function overlap(a: Age, b: Age): boolean {
  const [[from, to], [since, until]] = [reach(a), reach(b)];
  const tolerance = 1e-6;
  return from < until - tolerance && since < to - tolerance;
}

function inProse({ age, text, span }: AgeMention, stated: Age): Fix[] {
  const number = /\d{1,3}(?:\.\d{1,2})?/.exec(text)?.[0];
  if (stated.kind !== 'exact' || age.kind !== 'exact' || stated.unit !== age.unit || number !== String(age.number))
    return [];
  return [changeProse(span, text.replace(number, String(stated.number)))];
}

function inWords(age: Age): string {
  return age.kind === 'over' ? say`${age.number} years or more` : printAge(age);
}
