import type { Path } from '../syntax/tree';
import { Kept } from '../text/kept';
import type { LevelExpression, LevelKind, LevelVariants, Segment } from '../values/level';
import { sitesOf } from '../values/level-expression';
import { adjacent } from '../values/level-order';
import type { Case } from './case';
import type { ModalityTerm, ProcedureTerm } from './generated/types';
import { lexicon } from './lexicon';
import { Located } from './located';
import { Report } from './report';
import { levelAt, readable } from './values';
import { nameKey } from './vocabulary';

/**
 * What the level at `at` is: its own noun's kind, else what the place in the report makes of it. A procedure gives the
 * kind of its vocabulary entry; a neighbouring pair is an interspace; a single one is a vertebra in imaging and a root in
 * EMG, NCS and examination; the words of a finding or diagnosis decide between the rest. `undefined` where that leaves
 * it open. For a place that is still empty it is the kind that is asked for there.
 */
export function levelKindAt(of: Report | Case, at: Located): LevelKind | undefined {
  const expression = readable(levelAt(at));
  if (expression?.noun) return expression.noun;
  const place = placeOf(of, at.path);
  if (place.section === 'procedure') return procedureKind(place, expression);
  if (place.section === 'finding') return findingKind(place.owner, expression);
  if (place.section === 'diagnosis') return diagnosisKind(place.owner, expression);
  return undefined;
}

/** How the spine of a patient departs from the usual count and position. */
export interface Anatomy {
  readonly variants: LevelVariants;
  /** Whether the cord may end lower than usual. */
  readonly lowConus: boolean;
}

const usual: Anatomy = { variants: {}, lowConus: false };
const anything: Anatomy = { variants: { l6: true, t13: true, lumbarisedS1: true }, lowConus: true };

/**
 * The variants that `anatomy` declares, by any spelling of the vocabulary. A variant that can't be recognised may be any
 * of them; what several patients share is judged by all their variants together.
 */
export function anatomyOf(of: Report | Case): Anatomy {
  const cases = of instanceof Report ? of.cases : [of];
  return cases.map(({ patient }) => declared(patient.get('anatomy'))).reduce(joined, usual);
}

/** Whether `certainty` or the finding's own words say that something is absent or only thought of. */
export function isDenied(owner: Located): boolean {
  const certainty = owner.get('certainty').fact;
  if (certainty === 'excluded' || certainty === 'differential') return true;
  return owner.get('normal').fact === 'true';
}

const denied = /\b(?:no|not|without|absence of|negative for|rather than)\b[^.;,]*/gi;

/** A finding's or diagnosis's words with what they deny, up to the next mark, blanked out; the rest keeps its place. */
export function affirmed(text: string): string {
  return (
    affirmations.get(text) ??
    affirmations.keep(
      text,
      text.replace(denied, (words) => ' '.repeat(words.length)),
    )
  );
}

/** Many rules ask for the same few texts. */
const affirmations = new Kept<string>();

interface Place {
  readonly section: 'procedure' | 'finding' | 'diagnosis' | undefined;
  readonly key: string;
  /** The procedure, finding or diagnosis that has the level. */
  readonly owner: Located;
  readonly term: ProcedureTerm | undefined;
}

function placeOf(of: Report | Case, path: Path): Place {
  const cut = path.findLastIndex((step) => typeof step === 'string');
  const key = String(path[cut] ?? '');
  const ownerPath = path.slice(0, Math.max(0, cut));
  const owned = ownerPath.findLast((step) => typeof step === 'string');
  for (const { procedures } of casesFor(of, path)) {
    const procedure = procedures.find(({ at }) => samePath(at.path, ownerPath));
    if (procedure) return { section: 'procedure', key, owner: procedure.at, term: procedure.term };
  }
  const owner = ownerAt(of, ownerPath);
  if (owned === 'procedure' || owned === 'exposures') {
    const found = lexicon.procedures.find(owner.get('name').fact ?? '');
    return { section: 'procedure', key, owner, term: found.length === 1 ? found[0] : undefined };
  }
  const section = owned === 'findings' ? 'finding' : owned === 'diagnosis' ? 'diagnosis' : undefined;
  return { section, key, owner, term: undefined };
}

/** The cases a place can belong to: its own, else all. */
function casesFor(of: Report | Case, path: Path): readonly Case[] {
  if (!(of instanceof Report)) return [of];
  const own = path[0] === 'cases' && typeof path[1] === 'number' ? of.cases[path[1]] : undefined;
  return own ? [own] : of.cases;
}

function ownerAt(of: Report | Case, path: Path): Located {
  if (of instanceof Report) return of.root.follow(path);
  const base = of.at.path;
  if (samePath(path.slice(0, base.length), base)) return of.at.follow(path.slice(base.length));
  const shared = of.findings.find((finding) => samePath(finding.path, path));
  return shared ?? new Located(undefined, path, of.at.span);
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}

function procedureKind({ key, term }: Place, expression: LevelExpression | undefined): LevelKind | undefined {
  if (key === 'branches') return 'medial branch';
  const shape = expression && shapeOf(expression);
  const kind = term?.level.kind;
  if (kind === undefined || kind === 'none' || kind === 'joint') {
    return shape === 'pair' && !namesC8(expression!) ? 'interspace' : undefined;
  }
  if (!expression) return kind === 'medial branch' ? 'facet' : kind;
  if (kind === 'medial branch') return shape === 'pair' ? 'facet' : kind;
  if (kind === 'vertebra') return shape === 'pair' ? 'interspace' : kind;
  // C7/T1 is no pair of roots, C7/8 no foramen.
  if (kind === 'root' && shape === 'pair' && !isPairOfRoots(expression)) return 'foramen';
  if (kind === 'foramen' && shape === 'single') return isSacral(expression) ? 'sacral foramen' : 'root';
  // A level above the sacrum is no sacral foramen that is missing, but another kind of level.
  if (kind === 'sacral foramen' && !isSacral(expression)) return shape === 'pair' ? 'interspace' : undefined;
  return kind;
}

function findingKind(owner: Located, expression: LevelExpression | undefined): LevelKind | undefined {
  const modality = lexicon.vocabulary('modalities').find(owner.get('modality').fact ?? '');
  const [term] = modality as readonly ModalityTerm[];
  const asked = modality.length === 1 ? term?.usualLevelKind : undefined;
  const electric = asked === 'root' && term?.id !== 'examination';
  if (!expression) return asked === 'root' ? 'root' : undefined;
  const says = hintsOf(owner.get('finding').fact ?? '');
  const shape = shapeOf(expression);
  if (shape === 'single') {
    if (says.root && !says.vertebra) return 'root';
    if (asked === 'root') return says.vertebra && !electric ? 'vertebra' : 'root';
    return asked;
  }
  if (shape !== 'pair') return undefined;
  if (electric && isPairOfRoots(expression)) return 'root';
  if (namesC8(expression)) {
    if (says.disc && !says.root) return 'disc';
    if (says.root || asked === 'root') return 'root';
    return asked === 'vertebra' ? 'interspace' : undefined;
  }
  return says.disc ? 'disc' : 'interspace';
}

function diagnosisKind(owner: Located, expression: LevelExpression | undefined): LevelKind | undefined {
  const says = hintsOf(owner.get('name').fact ?? '');
  if (!expression || shapeOf(expression) === 'single') {
    if (says.root === says.vertebra) return undefined;
    return says.root ? 'root' : 'vertebra';
  }
  if (shapeOf(expression) !== 'pair') return undefined;
  if (says.disc) return 'disc';
  if (!namesC8(expression)) return 'interspace';
  return says.root ? 'root' : undefined;
}

interface Hints {
  readonly root: boolean;
  readonly disc: boolean;
  readonly vertebra: boolean;
}

const rootWords = /radicul|\broots?\b|dermatom|myotom|denervation|plexopath/i;
const discWords = /\bdis[ck]s?\b|nucleus pulposus/i;
const boneWords = /fractur|vertebra|spinous|pedicle|lamina\b|\bbod(?:y|ies)\b|burst|compression deformity|tender/i;

function hintsOf(words: string): Hints {
  const text = affirmed(words);
  return { root: rootWords.test(text), disc: discWords.test(text), vertebra: boneWords.test(text) };
}

type Shape = 'single' | 'pair' | 'mixed';

/** Whether a level names single segments, pairs, or both. */
export function shapeOf(expression: LevelExpression): Shape {
  const sites = sitesOf(expression);
  const pairs = sites.filter((site) => site.lower).length;
  if (pairs === 0) return 'single';
  return pairs === sites.length ? 'pair' : 'mixed';
}

function segmentsOf(expression: LevelExpression): Segment[] {
  return sitesOf(expression).flatMap(({ upper, lower }) => (lower ? [upper, lower] : [upper]));
}

function namesC8(expression: LevelExpression): boolean {
  return segmentsOf(expression).some(({ region, number }) => region === 'C' && number === 8);
}

/** Whether every pair can be two neighbouring roots. */
function isPairOfRoots(expression: LevelExpression): boolean {
  return sitesOf(expression).every(({ upper, lower }) => lower !== undefined && adjacent(upper, lower, 'root'));
}

function isSacral(expression: LevelExpression): boolean {
  return segmentsOf(expression).every(({ region }) => region === 'S');
}

function joined(a: Anatomy, b: Anatomy): Anatomy {
  return { variants: { ...a.variants, ...b.variants }, lowConus: a.lowConus || b.lowConus };
}

function declared(anatomy: Located): Anatomy {
  const stated = anatomy.node?.kind === 'scalar' ? [anatomy] : anatomy.get('variant').items();
  return stated.flatMap(({ fact }) => (fact === undefined ? [] : [readVariant(fact)])).reduce(joined, usual);
}

function readVariant(text: string): Anatomy {
  const key = spelt(text);
  const named = lexicon.levels.variants.filter(({ id, label, aliases = [] }) =>
    [id, label, ...aliases].some((name) => ` ${key} `.includes(` ${spelt(name)} `)),
  );
  if (named.length === 0) return anything;
  return named.map(({ adds, lowConus = false }) => ({ variants: allowed(adds), lowConus })).reduce(joined, usual);
}

/** What the levels that a variant adds allow; what is not allowed stays unsaid. */
function allowed({ vertebrae, interspaces }: { vertebrae: string[]; interspaces: string[] } = none): LevelVariants {
  return {
    ...((vertebrae.includes('L6') || interspaces.includes('L5/6')) && { l6: true }),
    ...(vertebrae.includes('T13') && { t13: true }),
    ...(interspaces.includes('S1/2') && { lumbarisedS1: true }),
  };
}

const none = { vertebrae: [], interspaces: [] };

/** A name in British spelling, without punctuation. */
function spelt(name: string): string {
  return nameKey(name.replace(/[_,;()]/g, ' ')).replace(/iz(?=ed\b|ation\b)/g, 'is');
}
