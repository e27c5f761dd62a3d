import type { Case } from '../../model/case';
import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import type { Prose } from '../../prose/prose';
import { sidesIn, sideWordsIn } from '../../prose/sides';
import { subjectAt } from '../../prose/subject';
import { say } from '../../text/say';
import { suggestScalar } from '../edits';
import type { Finding, Related } from '../rule';
import { caseText } from './case-text';
import { statedSides } from './side-facts';
import { changeFact, changeProse, inCaseOf, ofCase, patientMeant } from './told';

const other = { left: 'right', right: 'left' } as const;

/** Words of a side that are none: "left the hospital", "right after". */
const noSide =
  /\bleft (?:the|hospital|her|him|it|us|with|without|untreated|open|in place|alone)\b|\b(?:was|were|been|be) left\b|\bright (?:after|away|before|now|at the)\b|\ball right\b/gi;
const bothSides = /\b(?:bilateral(?:ly)?|both|either|contralateral(?:ly)?|opposite|other side|each side|two sides)\b/i;

/** A side of the abstract that the rest of the report has nowhere, while it has the other one. */
export function* sidesOfAbstract(report: Report, prose: Prose, journal: Journal): Generator<Finding> {
  const tellsOfCase = caseText(report, journal);
  const said = new Set<string>();
  // An ill side of the body is held against the facts by the rule on sides.
  const ill = new Set(sidesIn(prose).flatMap(({ word, tells }) => (tells === 'illness' ? word.start : [])));
  for (const mention of sideWordsIn(prose)) {
    const { side, span, word, part, polarity } = mention;
    if (part !== 'abstract' || polarity === 'hedged' || !tellsOfCase(mention)) continue;
    const one = patientMeant(report, mention);
    if (!one || said.has(`${one.index} ${side}`) || ill.has(word.start)) continue;
    said.add(`${one.index} ${side}`);
    const rest = restOf(report, prose, one);
    if (bothSides.test(rest) || new RegExp(`\\b${side}\\b`, 'i').test(rest.replace(noSide, ' '))) continue;
    const facts = statedSides(one);
    const related = againstSide(prose, one, side, facts);
    if (related.length === 0) continue;
    yield {
      span,
      message: say`The abstract says \`${report.text.slice(span.start, span.end)}\`, and everywhere else the report${ofCase(report, one)} tells of the ${other[side]} side only. Correct the one that is wrong.`,
      severity: facts.length > 0 ? 'error' : 'warning',
      fixes: [
        changeProse(word, inCaseOf(report.text.slice(word.start, word.end), other[side])),
        ...(facts.length === 1 ? [changeFact(suggestScalar(report, facts[0]!.at, side))] : []),
      ],
      related,
    };
  }
}

/** What the report says of a patient outside the abstract. */
function restOf(report: Report, prose: Prose, one: Case): string {
  const series = report.cases.length > 1;
  const facts = series ? one.at.span : { start: 0, end: report.source.body.span.start };
  const told = series
    ? prose.sentences
        .filter(({ part, span }) => part !== 'abstract' && mayTellOf(prose, span.start, one))
        .map(({ span }) => span)
    : prose.parts.filter(({ part }) => part !== 'abstract').map(({ span }) => span);
  return [
    report.text.slice(facts.start, facts.end),
    ...told.map(({ start, end }) => prose.text.slice(start, end)),
  ].join('\n');
}

function mayTellOf(prose: Prose, offset: number, { index }: Case): boolean {
  const subject = subjectAt(prose, offset);
  return subject.who === 'unclear' || (subject.who === 'patient' && subject.cases.includes(index));
}

/** Up to three places that have the other side: facts, else where the case is told. */
function againstSide(
  prose: Prose,
  { index }: Case,
  side: 'left' | 'right',
  facts: ReturnType<typeof statedSides>,
): Related[] {
  if (facts.length > 0)
    return facts.slice(0, 3).map(({ at }) => ({ span: at.span, message: say`The side in the front matter.` }));
  return sideWordsIn(prose)
    .filter((one) => one.part === 'case' && one.side === other[side] && one.subject.who === 'patient')
    .filter(({ subject }) => subject.who === 'patient' && subject.cases.length === 1 && subject.cases[0] === index)
    .slice(0, 3)
    .map(({ span }) => ({ span, message: say`The case presentation says so here.` }));
}
