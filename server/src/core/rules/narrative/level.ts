import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { type LevelMention, levelsIn } from '../../prose/levels';
import { proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import type { LevelExpression } from '../../values/level-expression';
import { printLevel } from '../../values/level-print';
import { suggestScalar } from '../edits';
import { defineRule, type Finding } from '../rule';
import { caseText } from './case-text';
import { isKnown, type KnownLevels, keysOfAll, knownLevels } from './known-levels';
import { otherEnd } from './level-ends';
import { levelRepairs } from './level-repairs';
import { changeFact, changeProse, isOwn, ofCase, patientMeant } from './told';

export const rule = defineRule({
  severity: 'warning',
  summary: 'A level in the narrative is one of the front matter.',
  why: 'The wrong level is the mistake that readers of a spine report fear most. One that only the text or only the data have is a slip of the one or a gap of the other.',
  reads: 'report',
  *check(report, { journal }) {
    yield* levelFindings(report, journal);
  },
});

/** What the rule finds; the preview marks the same. */
function* levelFindings(report: Report, journal: Journal): Generator<Finding> {
  // Facts without any level can't be contradicted.
  if (report.values('level').length === 0) return;
  const tellsOfCase = caseText(report, journal);
  const told = levelsIn(proseOfReport(report, journal)).filter(
    (mention) => isOwn(mention) && mention.polarity === 'affirmed' && tellsOfCase(mention),
  );
  const inCase = told.filter(({ part }) => part === 'case');
  let bodyHas: ReturnType<typeof keysOfAll> | undefined;
  const said = new Set<string>();
  for (const mention of told) {
    if (isAside(report, mention)) continue;
    const patient = patientMeant(report, mention);
    const of = report.cases.length > 1 ? patient?.index : undefined;
    const known = knownLevels(report, of);
    if (known.values.length === 0) continue;
    if (isKnown(known, mention.expression)) {
      const other = mention.part === 'case' ? otherEnd(mention, known, told) : undefined;
      if (other) yield endsElsewhere(report, journal, mention, other);
      continue;
    }
    if (mention.part === 'abstract' && inCase.length > 0) {
      bodyHas ??= keysOfAll(inCase.map(({ expression }) => expression));
      // What only the abstract has is for narrative/abstract.
      if (!isKnown(bodyHas, mention.expression)) continue;
    }
    const unknown = mention.expression.items.filter((item) => !isKnown(known, { items: [item] }));
    // Once in each part of the narrative is enough.
    const key = `${mention.part} ${of} ${printLevel({ items: unknown })}`;
    if (said.has(key)) continue;
    said.add(key);
    yield finding(report, journal, mention, { items: unknown }, known, patient ? ofCase(report, patient) : '');
  }
}

/**
 * What a level is told for besides the illness: to count from, to say that it was well, or what was there before.
 * Reports name such levels without any fact of the front matter.
 */
const aside =
  /\b(?:conus|count(?:ed|ing)|number(?:ed|ing)|landmarks?|plumb|iliac\screst|normal|intact|unremarkable|preserved|spared|negative|previous(?:ly)?|prior|history\sof|years?\s(?:ago|earlier|before)|in\sthe\spast|(?:had|has|have)\s(?:(?:already|once|twice)\s)?(?:undergone|had|received)|operated|post-?operative(?!\sday)|status\spost|s\/p|(?:in\s|\()(?:19|20)\d\d|incidental(?:ly)?|adjacent|asymptomatic|without|mild|minor|small|slight|degenerat[a-z]{1,5}|scout|reference)\b/i;

function isAside({ text }: Report, { span }: LevelMention): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const behind = text.slice(span.end, span.end + 50);
  return aside.test(`${before.slice(before.search(/[^.;]*$/))}|${behind.split(/[.;]/)[0]}`);
}

function endsElsewhere(
  report: Report,
  { levelStyle: { value: style } }: Journal,
  { expression, span }: LevelMention,
  { at, expression: stated }: KnownLevels['values'][number],
): Finding {
  const { items } = stated;
  return {
    span,
    message: say`The narrative names ${printLevel({ items: expression.items })}, and the front matter ${printLevel({ items })}, which the narrative has nowhere. Correct the one that is wrong.`,
    fixes: [
      changeProse(span, printLevel({ items }, style)),
      changeFact(suggestScalar(report, at, printLevel({ ...stated, items: expression.items }))),
    ],
    related: [{ span: at.span, message: say`A level in the front matter.` }],
  };
}

function finding(
  report: Report,
  journal: Journal,
  mention: LevelMention,
  unknown: LevelExpression,
  known: KnownLevels,
  whose: string,
): Finding {
  const [first, last] = [unknown.items[0]!, unknown.items.at(-1)!];
  const span = { start: first.span.start, end: last.span.end };
  return {
    span,
    message:
      mention.part === 'abstract'
        ? say`The abstract names ${printLevel(unknown)}; in the front matter no fact${whose} has this level. Correct the one that is wrong, or add the fact.`
        : say`The narrative names ${printLevel(unknown)}; in the front matter no fact${whose} has this level. Correct the one that is wrong, or add the fact.`,
    ...levelRepairs(report, journal, unknown, span, known),
  };
}
