import { type Case, levelsOf, type Procedure } from '../../model/case';
import { affirmed, anatomyOf, isDenied, shapeOf } from '../../model/level-kind';
import { lexicon } from '../../model/lexicon';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import type { Segment, Site } from '../../values/level';
import { expandLevel } from '../../values/level-expand';
import { segmentKey, siteKey } from '../../values/level-expression';
import { column, countsAsRoot } from '../../values/level-order';
import { isCordLesion } from './lesion';
import { type LevelValue, levelValueAt } from './values';

/** Neck and arm, trunk, back and leg: only levels of the same part say something about a root. */
export type Part = 'cervical' | 'thoracic' | 'lumbosacral';

/** A root's part. T1 belongs to the arm. */
export function partOf({ region, number }: Segment): Part {
  if (region === 'C' || region === 'O' || (region === 'T' && number === 1)) return 'cervical';
  return region === 'T' ? 'thoracic' : 'lumbosacral';
}

/** What the treated and the injured levels of a case reach. */
export interface Coverage {
  /** Names of the roots that leave or cross somewhere, `C6`. */
  readonly roots: ReadonlySet<string>;
  /** The levels that can be compared exactly, by the part they lie in. */
  readonly evidence: ReadonlyMap<Part, readonly LevelValue[]>;
}

/** Kinds of procedure whose target is a root, a disc or a foramen, so that a level means a root. */
const exactKinds: ReadonlySet<string> = new Set(['interspace', 'disc', 'foramen', 'root']);

/** Findings that sit at one interspace and reach the roots there. */
const local = /\bdis[ck]s?\b|herni|protru|extru|bulg|foramin|osteophyt|\bspur|impinge|compress/i;

/** What narrows the whole canal or has left its level meets roots of other levels too; a transitional spine is counted otherwise. */
const wide =
  /stenos|central|cauda|migrat|sequest|epidural|ha?ematoma|abscess|tumou?r|metasta|arachnoid|listhes|cyst|fractur|cement|infect|spondylodis/i;

/**
 * Reads what the levels of a case reach; `undefined` where one of them can't be told, for then nothing can be said of
 * any root. Source of the anatomy: the vocabulary of levels (knowledge).
 */
export function coverageOf(report: Report, one: Case): Coverage | undefined {
  if (Object.keys(anatomyOf(one).variants).length > 0) return undefined;
  const roots = new Set<string>();
  const evidence = new Map<Part, LevelValue[]>();
  const add = (reached: readonly string[], level?: LevelValue) => {
    for (const root of reached) roots.add(root);
    if (!level) return;
    const part = partOf(level.expression.items[0]!.from.upper);
    evidence.set(part, [...(evidence.get(part) ?? []), level]);
  };
  for (const procedure of one.procedures) {
    if (procedure.levels.length === 0 && !isElsewhere(procedure)) return undefined;
    for (const at of procedure.levels) {
      const level = readable(report, at);
      if (!level || !procedure.term || procedure.levelKind === 'sacral foramen') return undefined;
      if (spreads(procedure))
        add(rootsNear(level, partOf(level.expression.items[0]!.from.upper) === 'cervical' ? 8 : 3));
      else add(rootsAt(level, true), exactKinds.has(procedure.term.level.kind) ? level : undefined);
    }
  }
  for (const owner of [...one.findings, ...one.patient.get('diagnosis').items()]) {
    const text = affirmed(wordsOf(owner));
    if (isDenied(owner) || text.trim() === '') continue;
    const cord = isCordLesion(text);
    for (const at of levelsOf(owner)) {
      const level = readable(report, at);
      if (!level || (!cord && wide.test(text))) return undefined;
      if (cord) add(rootsNear(level, 2));
      else if (!countsAsRoot(level.kind)) {
        add(rootsAt(level), local.test(text) && shapeOf(level.expression) === 'pair' ? level : undefined);
      }
    }
  }
  return { roots, evidence };
}

/** The words of a finding or diagnosis, whichever it is. */
export function wordsOf(owner: Located): string {
  return [owner.fact, ...['finding', 'change', 'name'].map((key) => owner.get(key).fact)].filter(Boolean).join(' ');
}

function readable(report: Report, at: Located): LevelValue | undefined {
  const level = levelValueAt(report, at);
  return level && level.problems.length === 0 ? level : undefined;
}

/** What is given into the epidural space reaches levels above and below. */
function spreads({ term, levelKind }: Procedure): boolean {
  return term !== undefined && levelKind !== 'foramen' && /epidural|patch|stimulat|pump/.test(term.label);
}

/** Whether a procedure without a level is none that acts on roots. */
function isElsewhere({ term }: Procedure): boolean {
  return term !== undefined && !/epidural|block|patch|root/.test(term.label);
}

/** The roots that leave or cross at a level. A needle at a lumbar root also reaches the one that crosses there. */
function rootsAt({ expression, kind, variants }: LevelValue, crossing = false): string[] {
  return expandLevel(expression, variants, kind).flatMap((site) => {
    if (!countsAsRoot(kind)) return rootsOfSite(site);
    const root = segmentKey(site.upper);
    const space = crossing ? lexicon.levels.interspaces.find(({ exiting }) => exiting === root) : undefined;
    return space?.traversing ? [root, space.traversing] : [root];
  });
}

function rootsOfSite(site: Site): string[] {
  const { interspaces } = lexicon.levels;
  const name = siteKey({ ...site, nerve: undefined });
  const spaces = site.lower
    ? interspaces.filter(({ id }) => id === name)
    : interspaces.filter(({ upper, lower }) => upper === name || lower === name);
  const reached = spaces
    .flatMap(({ exiting, traversing }) => [exiting, traversing])
    .filter((root) => typeof root === 'string');
  return site.lower ? reached : [name, ...reached];
}

/** The roots a level reaches when it spreads `steps` further up and down. */
function rootsNear(level: LevelValue, steps: number): string[] {
  const all = column('root').map(segmentKey);
  const places = rootsAt(level)
    .map((root) => all.indexOf(root))
    .filter((place) => place >= 0);
  if (places.length === 0) return [];
  return all.slice(Math.max(0, Math.min(...places) - steps), Math.max(...places) + steps + 1);
}

/** Where a root leaves the spine, `C5/6` for C6 and `the S1 foramen` for S1; `undefined` below. */
export function exitOf(root: string): string | undefined {
  const { interspaces, roots } = lexicon.levels;
  const space = interspaces.find(({ exiting }) => exiting === root);
  return space && (roots.find(({ id }) => id === root)?.exit ?? space.id);
}
