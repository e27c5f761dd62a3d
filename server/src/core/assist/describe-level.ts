import { lexicon } from '../model/lexicon';
import type { LevelKind } from '../values/level';

/** What the anatomy says of one level. */
export interface LevelDescription {
  /** A few words beside an offer: `C6 root leaves here`. */
  readonly detail: string | undefined;
  /** Markdown. */
  readonly documentation: string | undefined;
}

/** Describes a level in normal form. Source of the facts: `schemas/vocabularies/levels.json`, which names its own. */
export function describeLevel(text: string, kind: LevelKind | undefined): LevelDescription {
  const id = text.replace(/ (?:root|foramen|vertebra|medial branch|disc|facet)s?$/, '');
  const interspace = lexicon.levels.interspaces.find((one) => one.id === id);
  if (interspace && kind !== 'root') return describeInterspace(interspace, kind);
  const root = lexicon.levels.roots.find((one) => one.id === id);
  const vertebra = lexicon.levels.vertebrae.find((one) => one.id === id);
  if (kind === 'root' || kind === 'dermatome' || kind === 'cord segment' || kind === 'sacral foramen')
    return describeRoot(id, root, kind);
  if (kind === 'medial branch') return { detail: 'medial branch', documentation: branchText(id) };
  if (!vertebra) return root ? describeRoot(id, root, 'root') : { detail: undefined, documentation: undefined };
  return describeVertebra(id, vertebra);
}

type Interspace = (typeof lexicon.levels.interspaces)[number];
type Root = (typeof lexicon.levels.roots)[number];

function describeInterspace(
  { id, upper, lower, exiting, traversing, disc, note }: Interspace,
  kind: LevelKind | undefined,
): LevelDescription {
  const facet = lexicon.levels.facets.find((one) => one.id === id);
  const lines = [
    `**${id}** — between ${upper} and ${lower}`,
    exiting && `- Leaves here: the ${exiting} root${traversing ? `; crosses here: the ${traversing} root` : ''}`,
    disc === false ? '- No disc here' : undefined,
    facet && `- Facet joint supplied by ${facet.medialBranches.join(' and ')}`,
    neighbours(id),
    note && `- ${note}`,
  ];
  const supply = kind === 'facet' && facet ? `supplied by ${facet.medialBranches.join(' and ')}` : undefined;
  return {
    detail: supply ?? (exiting ? `${exiting} root leaves here` : undefined),
    documentation: lines.filter(Boolean).join('\n'),
  };
}

function describeRoot(id: string, root: Root | undefined, kind: LevelKind): LevelDescription {
  const leaves = lexicon.levels.interspaces.find(({ exiting }) => exiting === id);
  const name = kind === 'sacral foramen' ? `${id} foramen` : `${id} root`;
  const lines = [
    `**${name}**${leaves ? ` — leaves at ${leaves.id}` : ''}`,
    root?.keyMuscle && `- Key muscles: ${root.keyMuscle}${root.muscle ? ` (${root.muscle})` : ''}`,
    root?.dermatome && `- Dermatome: ${root.dermatome}`,
    root?.reflex && `- Reflex: ${root.reflex}`,
    root?.myotome && `- Myotome: ${root.myotome}`,
  ];
  return {
    detail: leaves ? `leaves at ${leaves.id}` : root?.keyMuscle,
    documentation: lines.filter(Boolean).join('\n'),
  };
}

function describeVertebra(
  id: string,
  { region, aliases }: (typeof lexicon.levels.vertebrae)[number],
): LevelDescription {
  const above = lexicon.levels.interspaces.find(({ lower }) => lower === id);
  const below = lexicon.levels.interspaces.find(({ upper }) => upper === id);
  const lines = [
    `**${id} vertebra**${aliases?.length ? ` (${aliases.join(', ')})` : ''} — ${region}`,
    above && `- Above: ${above.id}, where the ${above.exiting} root leaves`,
    below && `- Below: ${below.id}, where the ${below.exiting} root leaves`,
  ];
  return { detail: `${region} vertebra`, documentation: lines.filter(Boolean).join('\n') };
}

function neighbours(id: string): string | undefined {
  const all = lexicon.levels.interspaces;
  const index = all.findIndex((one) => one.id === id);
  const near = [all[index - 1]?.id, all[index + 1]?.id].filter(Boolean);
  return near.length > 0 ? `- Neighbours: ${near.join(', ')}` : undefined;
}

function branchText(id: string): string | undefined {
  const joints = lexicon.levels.facets
    .filter(({ medialBranches }) => (medialBranches as readonly string[]).includes(id))
    .map((facet) => facet.id);
  return joints.length > 0 ? `**${id} medial branch** — supplies the ${joints.join(' and ')} facet joints` : undefined;
}
