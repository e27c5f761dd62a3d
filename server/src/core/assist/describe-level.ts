import { lexicon } from '../model/lexicon';
import type { LevelKind } from '../values/level';
import { countsAsRoot } from '../values/level-order';
import { listed } from '../values/parsed';
import { type Sourced, sourceLine } from './describe-term';

/** What the anatomy says of one level. */
export interface LevelDescription {
  /** A few words beside an offer: `C6 root leaves here`. */
  readonly detail: string | undefined;
  /** Markdown. */
  readonly documentation: string | undefined;
}

type Facts = typeof lexicon.levels;
type Interspace = Facts['interspaces'][number];
type Root = Facts['roots'][number];
type Vertebra = Facts['vertebrae'][number];

/** Describes a level in normal form. Source of the facts: `schemas/vocabularies/levels.json`, which names its own. */
export function describeLevel(text: string, kind: LevelKind | undefined): LevelDescription {
  const id = text.replace(/ (?:root|foramen|vertebra|medial branch|dorsal ramus|disc|facet)$/, '');
  if (kind === 'medial branch') return describeBranch(id);
  const { interspaces, roots, vertebrae } = lexicon.levels;
  const interspace = interspaces.find((one) => one.id === id);
  if (interspace && !countsAsRoot(kind)) return describeInterspace(interspace, kind);
  const root = roots.find((one) => one.id === id);
  if (root && (countsAsRoot(kind) || kind === 'sacral foramen')) return describeRoot(root, kind);
  const vertebra = vertebrae.find((one) => one.id === id);
  if (vertebra) return describeVertebra(vertebra);
  return root ? describeRoot(root, 'root') : { detail: undefined, documentation: undefined };
}

/** What lies between two vertebrae, as a heading names it; an interspace goes by its number alone. */
const between: Partial<Record<LevelKind, string>> = { disc: ' disc', facet: ' facet joint', foramen: ' foramen' };

function describeInterspace(interspace: Interspace, kind: LevelKind | undefined): LevelDescription {
  const { id, upper, lower, exiting, traversing, disc, note } = interspace;
  const { sources, facets } = lexicon.levels;
  const facet = facets.find((one) => one.id === id);
  const supply = facet && `supplied by ${nervesText(facet.medialBranches)}`;
  const exit = exiting && exitOf(exiting);
  const lines = [
    `**${id}${(kind && between[kind]) ?? ''}**${inBrackets(interspace.aliases)} — between ${upper} and ${lower}`,
    kind === 'facet' && supply && `- ${capital(supply)}`,
    exiting && `- Leaves ${exit ? `by ${exit}` : 'here'}: the ${exiting} root`,
    traversing && `- Crosses here: the ${traversing} root`,
    kind === 'facet' ? undefined : herniation(interspace),
    disc === false && '- No disc here',
    disc === 'residual' && '- Only a vestige of a disc here',
    kind !== 'facet' && supply && `- Facet joint ${supply}`,
    neighbours(interspace),
    note && `- ${note}`,
    kind === 'facet' && facet?.note && `- ${facet.note}`,
  ];
  const named = [sources.interspaces, interspace, ...(facet ? [{ ...sources.facets, ...sourceOf(facet) }] : [])];
  return {
    detail:
      (kind === 'facet' && supply) || (exiting ? `${exiting} root leaves ${exit ? `by ${exit}` : 'here'}` : undefined),
    documentation: page(lines, named),
  };
}

/** Which root a herniation at an interspace meets. */
function herniation({ usualDiscTarget, exiting, traversing }: Interspace): string | undefined {
  if (!usualDiscTarget) return undefined;
  if (!traversing) return `- A disc herniation usually meets the ${usualDiscTarget} root`;
  return `- A paracentral disc herniation usually meets the ${usualDiscTarget} root, a foraminal one the ${exiting} root`;
}

function describeRoot(root: Root, kind: LevelKind | undefined): LevelDescription {
  const { id, keyMuscle, muscle } = root;
  const { interspaces, nerves, sacralForamina, sources } = lexicon.levels;
  const space = interspaces.find(({ exiting }) => exiting === id)?.id;
  const crossed = interspaces.find(({ traversing }) => traversing === id)?.id;
  const leaves = root.exit ? `leaves by ${root.exit}` : space && `leaves at ${space}`;
  const way = leaves && (crossed && !root.exit ? `${leaves} after crossing ${crossed}` : leaves);
  const foramen = kind === 'sacral foramen' && sacralForamina.includes(id);
  const other = kind === 'dermatome' || kind === 'cord segment' ? kind : undefined;
  const where = foramen ? `the ${id} root leaves here` : way && (other ? `its root ${way}` : way);
  const runsIn = nerves.filter(({ roots }) => roots.includes(id)).map(({ label }) => label);
  const lines = [
    `**${id} ${foramen ? 'foramen' : (other ?? 'root')}**${where ? ` — ${where}` : ''}`,
    keyMuscle && `- Key muscles: ${keyMuscle}${muscle ? ` (${muscle})` : ''}`,
    root.dermatome && `- Dermatome: ${root.dermatome}`,
    root.reflex && `- Reflex: ${root.reflex}`,
    root.myotome && `- Myotome: ${root.myotome}`,
    root.nonKey && `- Further movements: ${root.nonKey}`,
    runsIn.length > 0 && `- Runs in: ${runsIn.join(', ')}`,
    root.notes && `- ${root.notes}`,
  ];
  const detail = foramen ? `${id} root leaves here` : (leaves ?? keyMuscle);
  return { detail, documentation: page(lines, [{ ...sources.roots, ...sourceOf(root) }]) };
}

function describeVertebra(vertebra: Vertebra): LevelDescription {
  const { id, region, aliases, notes } = vertebra;
  const { interspaces, sources } = lexicon.levels;
  const above = interspaces.find(({ lower }) => lower === id);
  const below = interspaces.find(({ upper }) => upper === id);
  const cord = cordBehind(id);
  const lines = [
    `**${id} vertebra**${inBrackets(aliases)} — ${region}`,
    above && `- Above: ${above.id}${leaving(above)}`,
    below && `- Below: ${below.id}${leaving(below)}`,
    ...cord.lines,
    notes && `- ${notes}`,
  ];
  return { detail: `${region} vertebra`, documentation: page(lines, [sources.vertebrae, ...cord.sources, vertebra]) };
}

function leaving({ exiting }: Interspace): string {
  return exiting && !exitOf(exiting) ? `, where the ${exiting} root leaves` : '';
}

/** What of the cord and its sac lies behind a vertebra. */
function cordBehind(id: string): { lines: string[]; sources: Sourced[] } {
  const { cord, roots } = lexicon.levels;
  const { conus, thecalSac } = cord;
  const lines: string[] = [];
  const sources: Sourced[] = [];
  const rule = cord.segments.find((stretch) => lies(id, stretch));
  if (rule) {
    const ahead = rule.offset === undefined ? undefined : roots[roots.findIndex((one) => one.id === id) + rule.offset];
    const segments = rule.segments ?? (ahead ? [ahead.id] : []);
    const many = segments.length > 1 ? 'segments' : 'segment';
    lines.push(`- Behind its spinous process, by a rule of thumb: cord ${many} ${listed(segments)}`);
    sources.push(cord);
  }
  if (lies(id, conus))
    lines.push(`- The cord usually ends at ${conus.usual}, in adults between ${conus.from} and ${conus.to}`);
  else if (lies(id, { from: conus.to, to: thecalSac.usual }))
    lines.push('- Below the cord: the sac holds the cauda equina');
  else return { lines, sources };
  if (id === thecalSac.usual)
    lines.push(`- The thecal sac usually ends here, else between ${thecalSac.from} and ${thecalSac.to}`);
  return { lines, sources: [...sources, conus] };
}

/** Whether a vertebra lies within a stretch of vertebrae, its ends included. */
function lies(id: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  const [first, at, last] = [from, id, to].map((name) => lexicon.levels.vertebrae.findIndex((one) => one.id === name));
  return first! >= 0 && first! <= at! && at! <= last!;
}

function neighbours({ upper, lower }: Interspace): string | undefined {
  const all = lexicon.levels.interspaces;
  const near = all.filter((one) => one.lower === upper || one.upper === lower).map(({ id }) => id);
  return near.length > 0 ? `- Neighbours: ${near.join(', ')}` : undefined;
}

/** A nerve of the table of facet joints, by the number of its root or by its own name. */
function describeBranch(id: string): LevelDescription {
  const { facets, sources } = lexicon.levels;
  const ramus = `${id} dorsal ramus`;
  const supplied = facets.filter(({ medialBranches }) => medialBranches.some((name) => name === id || name === ramus));
  if (supplied.length === 0) return { detail: 'medial branch', documentation: undefined };
  const name = supplied.some(({ medialBranches }) => medialBranches.includes(ramus)) ? ramus : id;
  const joints = `${listed(supplied.map((facet) => facet.id))} facet ${supplied.length > 1 ? 'joints' : 'joint'}`;
  // The notes of both joints tell where the nerve runs.
  const note = supplied.find((facet) => facet.note)?.note;
  const heading = `**${capital(nervesText([name]).replace(/^the /, ''))}** — supplies the ${joints}`;
  const named = supplied.map((facet) => ({ ...sources.facets, ...sourceOf(facet) }));
  return { detail: `supplies the ${joints}`, documentation: page([heading, note && `- ${note}`], named) };
}

/** `the L3 and L4 medial branches`, `the L4 medial branch and the L5 dorsal ramus`, `the third occipital nerve`. */
function nervesText(names: readonly string[]): string {
  const own = new Map(
    lexicon.levels.nerves.flatMap(({ label, aliases = [] }) => aliases.map((alias) => [alias, label])),
  );
  const numbered = names.filter((name) => !own.has(name) && !name.includes(' '));
  const rest = names.filter((name) => !numbered.includes(name)).map((name) => `the ${own.get(name) ?? name}`);
  if (numbered.length === 0) return listed(rest);
  return listed([`the ${listed(numbered)} medial ${numbered.length > 1 ? 'branches' : 'branch'}`, ...rest]);
}

/** The opening by which a root leaves that does not leave between two vertebrae. */
function exitOf(root: string): string | undefined {
  return lexicon.levels.roots.find(({ id }) => id === root)?.exit;
}

function inBrackets(names: readonly string[] = []): string {
  return names.length > 0 ? ` (${names.join(', ')})` : '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sourceOf({ source, confidence }: Sourced): Sourced {
  return source ? { source, confidence } : {};
}

/** The lines that say something, then where they come from, each source once. */
function page(lines: readonly (string | false | null | undefined)[], from: readonly Sourced[]): string {
  const named = new Set(from.map(sourceLine));
  return [...lines, ...named].filter(Boolean).join('\n');
}
