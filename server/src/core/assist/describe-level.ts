import { lexicon } from '../model/lexicon';
import { said, say, sayAll } from '../text/say';
import type { LevelKind } from '../values/level';
import { countsAsRoot } from '../values/level-order';
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
const between: Partial<Record<LevelKind, (id: string) => string>> = {
  disc: (id) => say`${id} disc`,
  facet: (id) => say`${id} facet joint`,
  foramen: (id) => say`${id} foramen`,
};

function describeInterspace(interspace: Interspace, kind: LevelKind | undefined): LevelDescription {
  const { id, upper, lower, exiting, traversing, disc, note } = interspace;
  const { sources, facets } = lexicon.levels;
  const facet = facets.find((one) => one.id === id);
  const supply = facet && say`supplied by ${nervesText(facet.medialBranches)}`;
  const name = (kind && between[kind]?.(id)) ?? id;
  const exit = exiting && exitOf(exiting);
  const lines = [
    say`**${name}**${inBrackets(interspace.aliases)} — between ${upper} and ${lower}`,
    kind === 'facet' && supply && `- ${capital(supply)}`,
    exiting && (exit ? say`- Leaves by ${said(exit)}: the ${exiting} root` : say`- Leaves here: the ${exiting} root`),
    traversing && say`- Crosses here: the ${traversing} root`,
    kind === 'facet' ? undefined : herniation(interspace),
    disc === false && say`- No disc here`,
    disc === 'residual' && say`- Only a vestige of a disc here`,
    kind !== 'facet' && supply && say`- Facet joint ${supply}`,
    neighbours(interspace),
    note && `- ${note}`,
    kind === 'facet' && facet?.note && `- ${facet.note}`,
  ];
  const named = [sources.interspaces, interspace, ...(facet ? [{ ...sources.facets, ...sourceOf(facet) }] : [])];
  return {
    detail: (kind === 'facet' && supply) || (exiting ? leavingHere(exiting, exit) : undefined),
    documentation: page(lines, named),
  };
}

function leavingHere(root: string, exit: string | null | undefined): string {
  return exit ? say`${root} root leaves by ${said(exit)}` : say`${root} root leaves here`;
}

/** Which root a herniation at an interspace meets. */
function herniation({ usualDiscTarget, exiting, traversing }: Interspace): string | undefined {
  if (!usualDiscTarget) return undefined;
  if (!traversing || !exiting) return say`- A disc herniation usually meets the ${usualDiscTarget} root`;
  return say`- A paracentral disc herniation usually meets the ${usualDiscTarget} root, a foraminal one the ${exiting} root`;
}

function describeRoot(root: Root, kind: LevelKind | undefined): LevelDescription {
  const { id, keyMuscle, muscle } = root;
  const { interspaces, nerves, sacralForamina, sources } = lexicon.levels;
  const space = interspaces.find(({ exiting }) => exiting === id)?.id;
  const crossed = interspaces.find(({ traversing }) => traversing === id)?.id;
  const leaves = root.exit ? say`leaves by ${said(root.exit)}` : space && say`leaves at ${space}`;
  const way = leaves && (crossed && !root.exit ? say`${leaves} after crossing ${crossed}` : leaves);
  const foramen = kind === 'sacral foramen' && sacralForamina.includes(id);
  const other = kind === 'dermatome' || kind === 'cord segment' ? kind : undefined;
  const where = foramen ? say`the ${id} root leaves here` : way && (other ? say`its root ${way}` : way);
  const runsIn = nerves.filter(({ roots }) => roots.includes(id)).map(({ label }) => said(label));
  const lines = [
    `**${foramen ? say`${id} foramen` : nerveName(id, other ?? 'root')}**${where ? ` — ${where}` : ''}`,
    keyMuscle && say`- Key muscles: ${keyMuscle}${muscle ? ` (${muscle})` : ''}`,
    root.dermatome && say`- Dermatome: ${root.dermatome}`,
    root.reflex && say`- Reflex: ${root.reflex}`,
    root.myotome && say`- Myotome: ${root.myotome}`,
    root.nonKey && say`- Further movements: ${root.nonKey}`,
    runsIn.length > 0 && say`- Runs in: ${runsIn.join(', ')}`,
    root.notes && `- ${root.notes}`,
  ];
  const detail = foramen ? leavingHere(id, undefined) : (leaves ?? keyMuscle);
  return { detail, documentation: page(lines, [{ ...sources.roots, ...sourceOf(root) }]) };
}

function nerveName(id: string, kind: 'root' | 'dermatome' | 'cord segment'): string {
  if (kind === 'root') return say`${id} root`;
  return kind === 'dermatome' ? say`${id} dermatome` : say`${id} cord segment`;
}

function describeVertebra(vertebra: Vertebra): LevelDescription {
  const { id, region, aliases, notes } = vertebra;
  const { interspaces, sources } = lexicon.levels;
  const above = interspaces.find(({ lower }) => lower === id);
  const below = interspaces.find(({ upper }) => upper === id);
  const cord = cordBehind(id);
  const lines = [
    say`**${id} vertebra**${inBrackets(aliases)} — ${said(region)}`,
    above && say`- Above: ${above.id}${leaving(above)}`,
    below && say`- Below: ${below.id}${leaving(below)}`,
    ...cord.lines,
    notes && `- ${notes}`,
  ];
  return {
    detail: say`${said(region)} vertebra`,
    documentation: page(lines, [sources.vertebrae, ...cord.sources, vertebra]),
  };
}

function leaving({ exiting }: Interspace): string {
  return exiting && !exitOf(exiting) ? say`, where the ${exiting} root leaves` : '';
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
    const names = sayAll(segments);
    lines.push(
      segments.length > 1
        ? say`- Behind its spinous process, by a rule of thumb: cord segments ${names}`
        : say`- Behind its spinous process, by a rule of thumb: cord segment ${names}`,
    );
    sources.push(cord);
  }
  if (lies(id, conus))
    lines.push(say`- The cord usually ends at ${conus.usual}, in adults between ${conus.from} and ${conus.to}`);
  else if (lies(id, { from: conus.to, to: thecalSac.usual }))
    lines.push(say`- Below the cord: the sac holds the cauda equina`);
  else return { lines, sources };
  if (id === thecalSac.usual)
    lines.push(say`- The thecal sac usually ends here, else between ${thecalSac.from} and ${thecalSac.to}`);
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
  return near.length > 0 ? say`- Neighbours: ${near.join(', ')}` : undefined;
}

/** A nerve of the table of facet joints, by the number of its root or by its own name. */
function describeBranch(id: string): LevelDescription {
  const { facets, sources } = lexicon.levels;
  const ramus = `${id} dorsal ramus`;
  const supplied = facets.filter(({ medialBranches }) => medialBranches.some((name) => name === id || name === ramus));
  if (supplied.length === 0) return { detail: said('medial branch'), documentation: undefined };
  const name = supplied.some(({ medialBranches }) => medialBranches.includes(ramus)) ? ramus : id;
  const ids = sayAll(supplied.map((facet) => facet.id));
  const supplies = supplied.length > 1 ? say`supplies the ${ids} facet joints` : say`supplies the ${ids} facet joint`;
  // The notes of both joints tell where the nerve runs.
  const note = supplied.find((facet) => facet.note)?.note;
  const heading = `**${capital(nerveTitle(name))}** — ${supplies}`;
  const named = supplied.map((facet) => ({ ...sources.facets, ...sourceOf(facet) }));
  return { detail: supplies, documentation: page([heading, note && `- ${note}`], named) };
}

/** The nerve as a heading has it: `L4 medial branch`, `Third occipital nerve`. */
function nerveTitle(name: string): string {
  const own = ownNames().get(name);
  if (own) return said(own);
  const ramus = / dorsal ramus$/.exec(name);
  return ramus ? say`${name.slice(0, ramus.index)} dorsal ramus` : say`${name} medial branch`;
}

/** Nerves that go by a name of their own, by its abbreviation: the third occipital nerve is `TON`. */
function ownNames(): ReadonlyMap<string, string> {
  return new Map(lexicon.levels.nerves.flatMap(({ label, aliases = [] }) => aliases.map((alias) => [alias, label])));
}

/** `the L3 and L4 medial branches`, `the L4 medial branch and the L5 dorsal ramus`, `the third occipital nerve`. */
function nervesText(names: readonly string[]): string {
  const own = ownNames();
  const numbered = names.filter((name) => !own.has(name) && !name.includes(' '));
  const rest = names
    .filter((name) => !numbered.includes(name))
    .map((name) => (own.has(name) ? say`the ${said(own.get(name)!)}` : ramusName(name)));
  if (numbered.length === 0) return sayAll(rest);
  const ids = sayAll(numbered);
  return sayAll([numbered.length > 1 ? say`the ${ids} medial branches` : say`the ${ids} medial branch`, ...rest]);
}

function ramusName(name: string): string {
  return say`the ${name.replace(/ dorsal ramus$/, '')} dorsal ramus`;
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
