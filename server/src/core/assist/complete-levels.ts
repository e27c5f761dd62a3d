import { lexicon } from '../model/lexicon';
import type { Cursor } from '../syntax/cursor';
import type { LevelKind } from '../values/level';
import { type Completion, plain } from './completion';
import { describeLevel } from './describe-level';

interface Candidate {
  readonly text: string;
  readonly kind: LevelKind;
}

/** What ends a level and lets the next begin. */
const separator = /^.*(?:,\s*|\band\s+|\bto\s+)/;

/**
 * Spinal levels that fit what is typed: `C5` offers `C5/6`, `C5` and `C4/5`, each with the root that leaves there. The
 * kind that the place asks for comes first.
 */
export function completeLevels(cursor: Cursor, kind: LevelKind | undefined): Completion[] {
  const skipped = separator.exec(cursor.typed)?.[0].length ?? 0;
  const typed = cursor.typed.slice(skipped).trim().toUpperCase();
  const replace = { start: cursor.replace.start + skipped, end: cursor.replace.end };
  const end = skipped > 0 ? replace.start + cursor.typed.slice(skipped).length : replace.end;
  const blank = cursor.needsBlank ? ' ' : '';
  return candidates(kind).map(({ text, kind: own }, index): Completion => {
    const { detail, documentation } = describeLevel(text, own);
    return {
      label: text,
      kind: 'level',
      detail,
      documentation: () => documentation,
      insert: blank + plain(text),
      // An editor puts the exact match first; where the place asks for another kind, it is not meant.
      filter: kind && kind !== own ? `${text} ${own}` : undefined,
      replace: { start: replace.start, end },
      rank: (text.startsWith(typed) ? 0 : namesSegment(text, typed) ? 1000 : 2000) + index,
    };
  });
}

/** Whether a pair has what is typed as its lower half: `C4/5` for `C5`. */
function namesSegment(text: string, typed: string): boolean {
  const match = /^([A-Z]+)(\d+)$/.exec(typed);
  if (!match) return false;
  return text.endsWith(`/${match[2]}`) ? text.startsWith(match[1]!) : text.endsWith(`/${typed}`);
}

const pairKinds: ReadonlySet<LevelKind> = new Set(['interspace', 'disc', 'facet', 'foramen']);

function candidates(kind: LevelKind | undefined): Candidate[] {
  const facts = lexicon.levels;
  const pairs = facts.interspaces.map(
    ({ id }): Candidate => ({ text: id, kind: kind && pairKinds.has(kind) ? kind : 'interspace' }),
  );
  const vertebrae = facts.vertebrae.map(({ id }): Candidate => ({ text: id, kind: 'vertebra' }));
  const roots = facts.roots.map(({ id }): Candidate => ({ text: kind === 'root' ? id : `${id} root`, kind: 'root' }));
  const foramina = facts.sacralForamina.map(
    (id): Candidate => ({ text: kind === 'sacral foramen' ? id : `${id} foramen`, kind: 'sacral foramen' }),
  );
  const branches = [...new Set(facts.facets.flatMap(({ medialBranches }) => medialBranches))].map(
    (id): Candidate => ({ text: id, kind: 'medial branch' }),
  );
  switch (kind) {
    case 'vertebra':
      return [...vertebrae, ...pairs];
    case 'root':
    case 'dermatome':
    case 'cord segment':
      return [...roots, ...pairs];
    case 'sacral foramen':
      return [...foramina, ...roots];
    case 'medial branch':
      return [...branches, ...pairs];
    case 'foramen':
      return [...pairs, ...foramina, ...roots];
    case undefined:
      return [...pairs, ...vertebrae, ...roots, ...foramina];
    default:
      return [...pairs, ...vertebrae];
  }
}
