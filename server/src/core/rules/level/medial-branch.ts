import type { Procedure } from '../../model/case';
import { shapeOf } from '../../model/level-kind';
import { lexicon } from '../../model/lexicon';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { say, sayAll } from '../../text/say';
import { type LevelKind, normalLevel, parseLevel } from '../../values/level';
import { expandLevel } from '../../values/level-expand';
import { siteKey } from '../../values/level-expression';
import { listed } from '../../values/parsed';
import { replaceScalar } from '../edits';
import { defineRule, type Edit, type Finding, type Fix } from '../rule';
import { levelValueAt } from './values';

export const rule = defineRule({
  severity: 'error',
  summary: 'The nerves of a medial branch procedure supply its joints.',
  why: 'Each lumbar facet joint is supplied from its own level and the one above, so the nerves carry the numbers of other levels than the joint: L3 and L4 for L4/5. Naming L4 and L5 treats another joint, or reports the right treatment wrongly.',
  source:
    'Bogduk N, Long DM. J Neurosurg 1979;51:172-7 for the lumbar joints; for the others the vocabulary of levels names its sources and how far they are checked.',
  reads: 'report',
  *check(report) {
    for (const { procedures } of report.cases) {
      for (const procedure of procedures) {
        if (procedure.term?.level.kind !== 'medial branch') continue;
        const finding = foreignBranches(report, procedure);
        if (finding) yield finding;
      }
    }
  },
});

function foreignBranches(report: Report, { at, levels }: Procedure): Finding | undefined {
  const branches = at.get('branches');
  const joints = keysOf(report, levels, 'facet');
  const named = keysOf(report, branches.items(), 'medial branch');
  if (!joints || !named || joints.length === 0 || named.length === 0) return undefined;
  const facets = joints.map((joint) => lexicon.levels.facets.find(({ id }) => id === joint));
  const known = facets.filter((facet) => facet !== undefined);
  if (known.length < facets.length) return undefined;

  const expected = [...new Set(known.flatMap(({ medialBranches }) => medialBranches))];
  const supplying = new Set(expected.flatMap(sameNerve));
  const foreign = named.filter((nerve) => !supplying.has(nerve));
  if (foreign.length === 0) return undefined;
  const nerves = sayAll(expected.map(fullName));

  return {
    span: branches.span,
    // Dissections agree on the lumbar joints; where they don't, or it was not checked, it is said more softly.
    severity: known.every(({ confidence }) => confidence === 'verified') ? 'error' : 'warning',
    message: contradiction(joints, nerves, foreign),
    help: say`Correct the nerves under \`branches\`, or the joints under \`level\`.`,
    fixes: [
      {
        title: say`Write ${nerves}`,
        safe: false,
        edits: [replaceBranches(report, branches, expected.map(entryName))],
      } satisfies Fix,
    ],
  };
}

function contradiction(joints: readonly string[], nerves: string, foreign: readonly string[]): string {
  const [names, others] = [sayAll(joints), sayAll(foreign.map(fullName))];
  if (joints.length > 1)
    return foreign.length > 1
      ? say`The ${names} facet joints are supplied by ${nerves}; ${others} do not reach them.`
      : say`The ${names} facet joints are supplied by ${nerves}; ${others} does not reach them.`;
  return foreign.length > 1
    ? say`The ${names} facet joint is supplied by ${nerves}; ${others} do not reach it.`
    : say`The ${names} facet joint is supplied by ${nerves}; ${others} does not reach it.`;
}

/** What the scalars name, as keys of the table; `undefined` if one of them can't be compared. */
function keysOf(report: Report, scalars: readonly Located[], kind: LevelKind): string[] | undefined {
  const keys: string[] = [];
  for (const at of scalars) {
    const level = levelValueAt(report, at);
    if (!level || level.problems.length > 0) return undefined;
    const { noun } = level.expression;
    // Single segments under `level` are nerves or vertebrae, but no joints.
    if (kind === 'facet' && noun !== 'facet' && shapeOf(level.expression) !== 'pair') return undefined;
    if (noun !== undefined && noun !== kind && !(kind === 'facet' ? noun === 'interspace' : noun === 'root'))
      return undefined;
    keys.push(...expandLevel(level.expression, level.variants, kind).map(siteKey));
  }
  return [...new Set(keys)];
}

/** The keys by which reports name a nerve of the table: `L5 dorsal ramus` is also `L5`; the TON is a branch of C3. */
function sameNerve(name: string): string[] {
  const read = parseLevel(name);
  const keys = read.ok ? expandLevel(read.value, {}, 'medial branch').map(siteKey) : [name];
  return keys.includes('TON') ? [...keys, 'C3'] : keys;
}

function fullName(nerve: string): string {
  if (nerve === 'TON') return say`the third occipital nerve`;
  const ramus = / dorsal ramus$/.exec(nerve);
  return ramus ? say`the ${nerve.slice(0, ramus.index)} dorsal ramus` : say`the ${nerve} medial branch`;
}

function entryName(nerve: string): string {
  return nerve === 'TON' || / /.test(nerve) ? nerve : `${nerve} medial branch`;
}

function replaceBranches(report: Report, branches: Located, names: readonly string[]): Edit {
  if (branches.node?.kind === 'scalar')
    return replaceScalar(report, branches, normalLevel(listed(names)) ?? listed(names));
  const text = `[${names.join(', ')}]`;
  const end = report.text.slice(branches.span.start, branches.span.end).trimEnd().length;
  return { span: { start: branches.span.start, end: branches.span.start + end }, newText: text };
}
