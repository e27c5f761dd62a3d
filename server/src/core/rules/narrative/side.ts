import type { Case } from '../../model/case';
import type { Report } from '../../model/report';
import { proseOfReport } from '../../prose/prose';
import type { Region } from '../../prose/regions';
import { type SideMention, sidesIn } from '../../prose/sides';
import { say } from '../../text/say';
import { suggestScalar } from '../edits';
import { defineRule, type Finding, type Fix } from '../rule';
import { caseText } from './case-text';
import { procedureSides } from './procedure-side';
import { isTwoSided, namesOther, type SideFact, sideFacts } from './side-facts';
import { changeFact, changeProse, inCaseOf, ofCase, patientMeant } from './told';

export const rule = defineRule({
  severity: 'error',
  summary: 'The side of an illness is one and the same in the narrative and the front matter.',
  why: 'Left written for right is the slip that reaches a surgeon’s hand; in a report it makes readers doubt the whole examination.',
  reads: 'report',
  *check(report, { journal }) {
    const prose = proseOfReport(report, journal);
    const isOfCase = caseText(report, journal);
    const told = sidesIn(prose).filter(isOfCase);
    for (const one of report.cases) {
      const own = told.filter((mention) => patientMeant(report, mention)?.index === one.index);
      if (!own.some(isIllness) || isTwoSided(one)) continue;
      const facts = sideFacts(one);
      if (facts.length === 0) yield* againstItself(report, one, own);
      else yield* againstFacts(report, one, own, facts);
    }
    yield* procedureSides(report, prose, isOfCase);
  },
});

type Sided = SideMention & { readonly side: 'left' | 'right' };

/** An illness of the left or right of a region; the narrative also has sides that are well, or of something else. */
function isIllness(mention: SideMention): mention is Sided {
  return mention.tells === 'illness' && (mention.side === 'left' || mention.side === 'right');
}

/** Regions of which the narrative says more than that one side is ill: both, the other one, the well one. */
function twoSided(own: readonly SideMention[]): Set<Region> {
  const sides = own.filter(({ side }) => side === 'bilateral' || side === 'contralateral');
  return new Set(sides.flatMap(({ regions }) => regions));
}

const other = { left: 'right', right: 'left' } as const;

/** One finding for each region, at its first place. */
function* againstFacts(
  report: Report,
  one: Case,
  own: readonly SideMention[],
  facts: readonly SideFact[],
): Generator<Finding> {
  const both = twoSided(own);
  const isWeighed = weighedIn(report, own);
  const reported = new Set<Region>();
  for (const mention of own.filter(isIllness)) {
    if (movesOver(report, mention)) continue;
    const region = mention.regions.find((each) => facts.some(({ regions }) => regions.has(each)));
    const fact = facts.find(({ regions, side }) => region && regions.has(region) && side !== mention.side);
    if (!region || !fact || both.has(region) || reported.has(region) || isWeighed(mention)) continue;
    if (namesOther(one, fact.side)) return;
    reported.add(region);
    const agrees = own.some((each) => isIllness(each) && each.side === fact.side && each.regions.includes(region));
    yield {
      span: mention.span,
      message: say`The narrative says \`${mention.text}\`, and in the front matter the affected side${ofCase(report, one)} is the ${fact.side} one. Correct the one that is wrong.`,
      // Where the narrative names the other side too, both may be ill.
      severity: agrees ? 'warning' : 'error',
      fixes: [
        changeProse(mention.word, inCaseOf(wordOf(mention), fact.side)),
        changeFact(suggestScalar(report, fact.at, mention.side)),
      ],
      related: [{ span: fact.at.span, message: say`The side in the front matter.` }],
    };
  }
}

/** Two sides of one region, neither said to be the second one that fell ill. */
function* againstItself(report: Report, one: Case, own: readonly SideMention[]): Generator<Finding> {
  const both = twoSided(own);
  const isWeighed = weighedIn(report, own);
  const first = new Map<Region, Sided>();
  for (const mention of own.filter(isIllness)) {
    for (const region of mention.regions) {
      const before = first.get(region);
      if (!before) first.set(region, mention);
      if (!before || before.side === mention.side || both.has(region)) continue;
      if ([before, mention].some((each) => comesLater(report, each)) || isWeighed(mention)) continue;
      both.add(region);
      yield {
        span: mention.span,
        message: say`The narrative says \`${mention.text}\`${ofCase(report, one)} here, and \`${before.text}\` earlier. Correct the one that is wrong, or say that both sides are affected.`,
        severity: 'warning',
        fixes: [
          toOther(mention),
          { ...toOther(before), title: say`Write \`${other[before.side]}\` at the first place` },
        ],
        related: [{ span: before.span, message: say`Called ${before.side} here.` }],
      };
    }
  }
}

/** Tells whether the same sentence has the other side of a region too: "2/5 in the right leg, 3/5 in the left leg". */
function weighedIn({ text }: Report, own: readonly SideMention[]): (mention: Sided) => boolean {
  let sentence = 0;
  let end: number | undefined;
  const sentences = new Map<SideMention, number>();
  const told = new Set<string>();
  for (const mention of own) {
    const { span, side, regions, tells } = mention;
    if (end !== undefined && /[.;]\s/.test(text.slice(end, span.start))) sentence++;
    end = span.end;
    sentences.set(mention, sentence);
    if (tells === 'illness') for (const region of regions) told.add(`${sentence} ${side} ${region}`);
  }
  return (mention) =>
    mention.regions.some((region) => told.has(`${sentences.get(mention)} ${other[mention.side]} ${region}`));
}

/** Words by which an illness moves to the other side or is weighed against it. */
const later =
  /\b(?:also|then|later|subsequently|afterwards|new(?:ly)?|again|recurr|spread|extend|progress|followed|additional|second|another|as\swell|more|less|greater|worse|respectively|compared|operat|surgery|months?\slater|weeks?\slater|days?\slater)/i;

/** Words by which the other side falls ill too, or is weighed against it, close to it. */
const over =
  /\b(?:then|later|subsequently|afterwards|new(?:ly)?|recurr[a-z]{1,5}|spread[a-z]{0,3}|extend[a-z]{0,3}|progress[a-z]{0,4}|second|another|too|as\swell|more|less|worse|than|compared|years?\s(?:later|ago|before)|months?\slater|weeks?\slater|days?\slater)\b/i;

function movesOver({ text }: Report, { span }: SideMention): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const behind = text.slice(span.end, span.end + 40);
  // The sentence alone counts.
  const words = `${before.slice(before.search(/[^.]*$/))}|${behind.split('.')[0]}`;
  return over.test(words) && !/\b(?:still|persist|remain|continu)/i.test(words);
}

function comesLater(report: Report, { span }: SideMention): boolean {
  return later.test(report.text.slice(Math.max(0, span.start - 120), span.end + 60));
}

function toOther(mention: Sided): Fix {
  return changeProse(mention.word, inCaseOf(wordOf(mention), other[mention.side]));
}

function wordOf({ word, text, span }: SideMention): string {
  return text.slice(word.start - span.start, word.end - span.start);
}
