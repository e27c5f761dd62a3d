import { type Case, levelsOf } from '../../model/case';
import { affirmed, isDenied } from '../../model/level-kind';
import { lexicon } from '../../model/lexicon';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { say, sayAll } from '../../text/say';
import type { Span } from '../../text/span';
import { parseLevel, type Segment } from '../../values/level';
import { expandLevel } from '../../values/level-expand';
import { segmentKey, siteKey } from '../../values/level-expression';
import { printLevel } from '../../values/level-print';
import { defineRule, type Finding } from '../rule';
import { coverageOf, exitOf, partOf, wordsOf } from './coverage';
import { levelValueAt } from './values';

export const rule = defineRule({
  severity: 'warning',
  summary: 'A root that is named leaves or crosses at a level that is treated or shown.',
  why: 'C6 leaves at C5/6 and L5 crosses L4/5. When the root that hurts has nothing to do with any level of the report, one of the two is a slip, or the finding that explains it is missing.',
  source: 'Standard anatomy, the table of interspaces in the vocabulary of levels (knowledge).',
  reads: 'report',
  *check(report) {
    for (const one of report.cases) {
      const roots = namedRoots(report, one);
      if (roots.length === 0) continue;
      yield* elsewhere(report, one, roots);
      yield* paracentral(report, one, roots);
    }
  },
});

interface NamedRoot {
  readonly root: Segment;
  readonly span: Span;
}

/** Roots that neither leave nor cross at any level; each is told of once. */
function* elsewhere(report: Report, one: Case, named: readonly NamedRoot[]): Generator<Finding> {
  const coverage = coverageOf(report, one);
  if (!coverage) return;
  const told = new Set<string>();
  for (const { root, span } of named) {
    const name = segmentKey(root);
    const levels = coverage.evidence.get(partOf(root));
    const exit = exitOf(name);
    if (!levels || !exit || coverage.roots.has(name) || told.has(name)) continue;
    told.add(name);
    const texts = [...new Set(levels.map(({ expression }) => printLevel(expression)))].slice(0, 4);
    yield {
      span,
      message: say`The ${name} root leaves at ${exit}; it neither leaves nor crosses at ${sayAll(texts, 'or')}, which this report treats or shows.`,
      help: say`Correct the root or the level, or add the finding that explains it. Source: standard anatomy.`,
      related: levels.map(({ at }) => ({ span: at.span, message: say`This level is treated or shown.` })),
    };
  }
}

const paracentralWords = /paracentral|postero-?lateral|subarticular|lateral recess/i;
const otherwise = /foramin|far[ -]lateral|extraforaminal|migrat|sequest|bilateral/i;

/** A paracentral lumbar herniation meets the root that crosses; the one that leaves has already gone. */
function* paracentral(report: Report, one: Case, named: readonly NamedRoot[]): Generator<Finding> {
  const names = new Set(named.map(({ root }) => segmentKey(root)));
  const levels = one.findings.flatMap((owner) => levelsOf(owner).map((at) => ({ owner, at })));
  for (const { owner, at } of levels) {
    const text = affirmed(wordsOf(owner));
    const level = levelValueAt(report, at);
    if (!level || isDenied(owner) || !paracentralWords.test(text) || otherwise.test(text)) continue;
    if (!/herni|protru|extru/i.test(text)) continue;
    const sites = expandLevel(level.expression, level.variants, level.kind);
    const space = lexicon.levels.interspaces.find(({ id }) => sites.length === 1 && id === siteKey(sites[0]!));
    if (!space?.traversing || !space.exiting || !names.has(space.exiting) || names.has(space.traversing)) continue;
    // Another level with a finding may be the one that explains the root.
    if (levels.some((other) => other.at !== at && other.at.text !== at.text)) continue;
    const { span } = named.find(({ root }) => segmentKey(root) === space.exiting)!;
    yield {
      span,
      message: say`A paracentral herniation at ${space.id} usually meets the ${space.traversing} root, which crosses there, and spares ${space.exiting}, which has turned off into the foramen.`,
      help: say`Correct the root to ${space.traversing} or, if ${space.exiting} is right, say that the herniation is foraminal. Source: standard anatomy.`,
      related: [{ span: at.span, message: say`The herniation is here.` }],
    };
  }
}

/** The roots that diagnoses, findings and complaints name: by their noun, or by the word radiculopathy. */
function namedRoots(report: Report, one: Case): NamedRoot[] {
  const owners = [...one.patient.get('diagnosis').items(), ...one.findings].filter((owner) => !isDenied(owner));
  const found = owners.flatMap((owner) => [
    ...(affirmed(wordsOf(owner)).trim() === '' ? [] : levelsOf(owner).flatMap((at) => rootsOf(report, owner, at))),
    ...[owner, owner.get('name'), owner.get('finding')].flatMap((at) => rootsInText(report, at)),
  ]);
  const complaints = one.patient.get('complaints').items();
  return [...found, ...complaints.flatMap((at) => [at, at.get('what')].flatMap((text) => rootsInText(report, text)))];
}

function rootsOf(report: Report, owner: Located, at: Located): NamedRoot[] {
  const level = levelValueAt(report, at);
  if (!level || level.problems.length > 0 || level.kind !== 'root') return [];
  if (level.expression.noun !== 'root' && !/radicul/i.test(affirmed(wordsOf(owner)))) return [];
  return expandLevel(level.expression, level.variants, 'root').map(({ upper }) => ({ root: upper, span: at.span }));
}

const rootInText = /(?<![\p{L}\p{N}/\u2010-\u2014-])([CTLS]\d{1,2})\s(?:nerve\s)?(?:roots?\b|radicul)/gu;

function rootsInText(report: Report, at: Located): NamedRoot[] {
  return [...affirmed(at.fact ?? '').matchAll(rootInText)].flatMap((match) => {
    const read = parseLevel(match[1]!);
    const span = { start: match.index, end: match.index + match[1]!.length };
    return read.ok ? [{ root: read.value.items[0]!.from.upper, span: report.place(at, span) }] : [];
  });
}
