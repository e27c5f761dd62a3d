import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { levelsIn } from '../../prose/levels';
import { type Prose, proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import { printLevel } from '../../values/level-print';
import { defineRule, type Finding } from '../rule';
import { countsOfAbstract, numbersOfAbstract } from './abstract-numbers';
import { sidesOfAbstract } from './abstract-sides';
import { caseText } from './case-text';
import { isKnown, keysOfAll, knownLevels } from './known-levels';
import { levelRepairs, levelRepairsInText } from './level-repairs';
import { isOwn, patientMeant } from './told';

export const rule = defineRule({
  severity: 'error',
  summary: 'What the abstract says of the patient stands in the rest of the report, or follows from it.',
  why: 'Most readers see the abstract only, and indexes store it. A number or level that the report itself does not have was left over from another version, and nobody can check it.',
  source: 'CARE, item 3 (the abstract summarises the report).',
  reads: 'report',
  *check(report, { journal }) {
    const prose = proseOfReport(report, journal);
    // Where the case is told in the abstract only, there is nothing to hold it against.
    const told = prose.parts
      .filter(({ part }) => part === 'case')
      .reduce((sum, { span }) => sum + span.end - span.start, 0);
    if (told < least || !prose.parts.some(({ part }) => part === 'abstract')) return;
    yield* levels(report, prose, journal);
    yield* sidesOfAbstract(report, prose, journal);
    yield* numbersOfAbstract(report, prose, journal);
    yield* countsOfAbstract(report, prose, journal);
  },
});

/** Characters of a case presentation that can be called one. */
const least = 200;

function* levels(report: Report, prose: Prose, journal: Journal): Generator<Finding> {
  const tellsOfCase = caseText(report, journal);
  const own = levelsIn(prose).filter((mention) => isOwn(mention) && mention.polarity === 'affirmed');
  const abstract = own.filter((mention) => mention.part === 'abstract' && tellsOfCase(mention));
  if (abstract.length === 0) return;
  const facts = knownLevels(report);
  const unsure = abstract.filter(({ expression }) => !isKnown(facts, expression));
  if (unsure.length === 0) return;
  const rest = levelsIn(prose).filter(({ part }) => part !== 'abstract');
  const known = { keys: new Set([...facts.keys, ...keysOfAll(rest.map(({ expression }) => expression)).keys]) };
  if (known.keys.size === 0) return;
  for (const mention of unsure) {
    const unknown = mention.expression.items.filter((item) => !isKnown(known, { items: [item] }));
    const [first] = unknown;
    if (!first) continue;
    const span = { start: first.span.start, end: unknown.at(-1)!.span.end };
    yield {
      span,
      message: say`The abstract names ${printLevel({ items: unknown })}, and neither the front matter nor the main text has this level. Correct the one that is wrong, or tell it in the case presentation.`,
      severity: patientMeant(report, mention) ? 'error' : 'warning',
      ...(facts.values.length > 0
        ? levelRepairs(report, journal, { items: unknown }, span, facts)
        : levelRepairsInText(journal, { items: unknown }, span, rest)),
    };
  }
}
