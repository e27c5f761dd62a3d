import { shippedAdvisories } from '../../model/advisory';
import type { Procedure } from '../../model/case';
import type { ProcedureTerm } from '../../model/generated/types';
import { shapeOf } from '../../model/level-kind';
import { lexicon } from '../../model/lexicon';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { said, say, sayAll } from '../../text/say';
import {
  type LevelKind,
  type LevelVariants,
  parseLevel,
  type Region,
  type Segment,
  type Site,
} from '../../values/level';
import { expandLevel } from '../../values/level-expand';
import { segmentKey, siteKey } from '../../values/level-expression';
import { printLevel } from '../../values/level-print';
import { replaceScalar, suggestScalars } from '../edits';
import { defineRule, type Finding, type Fix } from '../rule';
import { boundsOf, positionOf } from './position';
import { type LevelValue, levelValueAt } from './values';

export const rule = defineRule({
  severity: 'error',
  summary: 'A level fits the procedure: its kind, its region and its range.',
  why: 'Cement goes into a vertebra, an interlaminar needle between two, a facet block to a joint. A level of another kind, or outside the region in the name of the procedure, shows that one of the two is wrong. A possible but unusual level is worth a second look and no more.',
  source: 'The vocabulary of procedures, which names the source of each range.',
  reads: 'report',
  *check(report) {
    for (const { procedures } of report.cases) {
      for (const procedure of procedures) {
        if (!procedure.term || procedure.levelKind === undefined) continue;
        for (const at of procedure.levels) {
          const level = levelValueAt(report, at);
          if (!level || level.problems.length > 0) continue;
          const misfit = { report, procedure, term: procedure.term, kind: procedure.levelKind, level };
          const finding = wrongKind(misfit) ?? wrongPlace(misfit);
          if (finding) yield finding;
        }
      }
    }
  },
});

interface Fitting {
  readonly report: Report;
  readonly procedure: Procedure;
  readonly term: ProcedureTerm;
  /** The kind the procedure asks for. */
  readonly kind: LevelKind;
  readonly level: LevelValue;
}

/** The nouns that fit each kind of target; text without a noun is judged by its shape. */
const fitting: Partial<Record<LevelKind, readonly LevelKind[]>> = {
  vertebra: ['vertebra'],
  interspace: ['interspace', 'disc'],
  disc: ['disc', 'interspace'],
  facet: ['facet', 'interspace'],
  foramen: ['foramen', 'interspace', 'disc', 'root', 'sacral foramen'],
  'sacral foramen': ['sacral foramen', 'foramen', 'root'],
  root: ['root', 'foramen', 'sacral foramen', 'interspace', 'medial branch'],
  'medial branch': ['medial branch', 'facet', 'interspace', 'root'],
};

/** What a target of each kind is, as a sentence names it. */
const targets: Partial<Record<LevelKind, () => string>> = {
  vertebra: () => say`a vertebra`,
  interspace: () => say`the space between two vertebrae`,
  disc: () => say`a disc, between two vertebrae`,
  facet: () => say`a facet joint, between two vertebrae`,
  foramen: () => say`a foramen or the root in it`,
  'sacral foramen': () => say`a sacral foramen`,
  root: () => say`a root`,
  'medial branch': () => say`a facet joint or the nerves that supply it`,
};

function wrongKind({ report, term, kind, level: { at, expression } }: Fitting): Finding | undefined {
  const { noun, nounSpan, items } = expression;
  const alone = items.length === 1 && !items[0]!.to ? items[0]!.from : undefined;
  let fact: string | undefined;
  if (noun !== undefined) {
    const also = term.level.also?.some((other) => other.kind === noun);
    // Surgery and leads are named by what they span; for them a noun is no contradiction.
    const spanned = noun === 'vertebra' && betweenKinds.has(kind) && !alone;
    if (!also && !spanned && isPrecise(term) && !fitting[kind]?.includes(noun)) fact = say`names a ${said(noun)}`;
  } else if (kind === 'vertebra') {
    if (alone?.lower && isPrecise(term)) fact = say`lies between two`;
  } else if (betweenKinds.has(kind) && alone && !alone.lower && !isDevice(term)) {
    fact = say`is a single segment`;
  }
  const target = targets[kind];
  if (fact === undefined || !target) return undefined;
  return {
    span: nounSpan ? report.place(at, nounSpan) : at.span,
    message: say`The target of \`${term.label}\` is ${target()}; \`${printLevel(expression)}\` ${fact}.`,
    help: say`Name the level that was treated, or the procedure that was done there.`,
    fixes: alone ? suggestScalars(report, at, instead(alone, kind, noun)) : [],
  };
}

const betweenKinds: ReadonlySet<LevelKind> = new Set(['interspace', 'disc', 'facet']);

/** Whether the needle or the implant ends in one structure, so that naming another is a contradiction. */
function isPrecise(term: ProcedureTerm): boolean {
  if (isDevice(term)) return false;
  return term.level.kind !== 'vertebra' || (term.approaches ?? []).some((approach) => /pedicular$/.test(approach));
}

/** Leads and catheters enter at one level and end at another; reports name either. */
function isDevice({ label }: ProcedureTerm): boolean {
  return /stimulat|pump/.test(label);
}

/** Levels of the asked kind beside the one that is named. */
function instead({ upper, lower }: Site, kind: LevelKind, noun: LevelKind | undefined): string[] {
  const name = siteKey({ upper, span: nowhere });
  const spaces = lexicon.levels.interspaces;
  if (kind === 'vertebra' && lower) return [name, siteKey({ upper: lower, span: nowhere })];
  if (!betweenKinds.has(kind)) return [];
  if (lower) return [siteKey({ upper, lower, span: nowhere })];
  if (noun === 'root') return spaces.filter(({ exiting }) => exiting === name).map(({ id }) => id);
  return spaces
    .filter((space) => (space.upper === name || space.lower === name) && space.disc === true)
    .map(({ id }) => id);
}

const nowhere = { start: 0, end: 0 };

/** The levels of a procedure against the range and the region of its vocabulary entry. */
function wrongPlace(misfit: Fitting): Finding | undefined {
  const { report, procedure, term, kind, level } = misfit;
  const { usual, possible } = term.level;
  const usually = usual && boundsOf(usual, kind);
  if (!usual || !usually) return undefined;
  const sites = comparable(misfit);
  const outside = (bounds: readonly [number, number]) =>
    sites.filter((site) => !isWithin(site, kind, bounds) && !isAlso(site, term) && !isLast(site, level.variants));
  const unusual = outside(usually);
  if (unusual.length === 0) return undefined;

  const possibly = possible && boundsOf(possible, kind);
  // Without a stated limit only the region in the procedure's name is one.
  const beyond = possibly ? outside(possibly) : unusual.filter((site) => leavesRegion(site, term));
  const impossible = isDevice(term) ? [] : beyond;
  const names = (some: readonly Site[]) => sayAll([...new Set(some.map((site) => `\`${siteKey(site)}\``))].slice(0, 4));
  if (impossible.length > 0) {
    const range = possible ?? usual;
    return {
      span: level.at.span,
      message:
        impossible.length > 1
          ? say`${names(impossible)} are no level of \`${term.label}\`, which can be done from ${range.from} to ${range.to}.`
          : say`${names(impossible)} is no level of \`${term.label}\`, which can be done from ${range.from} to ${range.to}.`,
      help: `${say`Correct the level or the procedure.`}${sourceOf(term)}`,
      fixes: renamed(report, procedure.name, term, impossible),
    };
  }
  if (hasAdvisory(term)) return undefined;
  return {
    span: level.at.span,
    severity: 'warning',
    message:
      unusual.length > 1
        ? say`${names(unusual)} lie outside the usual levels of \`${term.label}\`, ${usual.from} to ${usual.to}.`
        : say`${names(unusual)} lies outside the usual levels of \`${term.label}\`, ${usual.from} to ${usual.to}.`,
    help: `${say`If it was done there, keep the level and say why in the text.`}${sourceOf(term)}`,
  };
}

/** The sites whose position means something for this procedure. */
function comparable({ term, kind, level: { expression, kind: own, variants } }: Fitting): Site[] {
  // Which nerves belong to a joint is another rule's matter.
  if (kind === 'medial branch' && shapeOf(expression) === 'pair') return [];
  if (!betweenKinds.has(kind)) return expandLevel(expression, variants, own);
  // `L4, L5 and S1` says where a fusion begins and ends, but no interspace; only a wrong region shows.
  const sites = expandLevel(expression, variants, kind);
  return sites.filter((site) => site.lower || (!isDevice(term) && leavesRegion(site, term)));
}

/** Whether a site lies within bounds. A pair that stands for vertebrae does if one of them does. */
function isWithin(site: Site, kind: LevelKind, [first, last]: readonly [number, number]): boolean {
  const { upper, lower, span } = site;
  const ends =
    kind === 'vertebra' && lower
      ? [
          { upper, span },
          { upper: lower, span },
        ]
      : [site];
  return ends.map((end) => positionOf(end, kind)).some((at) => first <= at && at <= last);
}

function isAlso(site: Site, term: ProcedureTerm): boolean {
  return (term.level.also ?? []).some(({ at }) => {
    const read = parseLevel(at);
    // `L5` among medial branches is the L5 dorsal ramus.
    return (
      read.ok &&
      expandLevel(read.value).some(
        (other) => siteKey({ ...other, nerve: undefined }) === siteKey({ ...site, nerve: undefined }),
      )
    );
  });
}

/** Whether a declared variant puts this level where L5/S1 is in others. */
function isLast({ upper, lower }: Site, { l6, lumbarisedS1 }: LevelVariants): boolean {
  if (upper.region === 'L') return l6 === true && upper.number === 6;
  return lumbarisedS1 === true && upper.region === 'S' && upper.number === 1 && lower !== undefined;
}

/** Which segments a named region has, and those that border on it: a stellate ganglion lies beside C7 and T1. */
const regions: Readonly<Record<string, { readonly own: readonly Region[]; readonly border: readonly string[] }>> = {
  cervical: { own: ['C'], border: ['T1'] },
  thoracic: { own: ['T'], border: ['C7', 'L1'] },
  thoracolumbar: { own: ['T', 'L'], border: ['C7', 'S1'] },
  lumbar: { own: ['L'], border: ['T12', 'S1'] },
  lumbosacral: { own: ['L', 'S'], border: ['T12'] },
  sacral: { own: ['S'], border: ['L5', 'Co1'] },
};

/** Whether no part of a site belongs to the procedure's region or borders on it; `false` for procedures of all regions. */
function leavesRegion({ upper, lower }: Site, { region }: ProcedureTerm): boolean {
  const named = regions[region ?? ''];
  if (!named) return false;
  const touches = (segment: Segment) =>
    named.own.includes(segment.region) || named.border.includes(segmentKey(segment));
  return !touches(upper) && !(lower && touches(lower));
}

/** Whether an advisory says of this procedure's levels which are advised: it says more, and the report can answer it. */
function hasAdvisory({ id }: ProcedureTerm): boolean {
  return shippedAdvisories().some(
    ({ advisory, conditions }) =>
      advisory.applies.includes(id) && conditions.every(({ fact }) => fact === 'level.above' || fact === 'level.below'),
  );
}

const regionWord = /\b(?:cervical|thoracic|lumbar)\b/;
const regionNames: Partial<Record<Region, string>> = { C: 'cervical', T: 'thoracic', L: 'lumbar' };

/** The same procedure in the region where the level is, if the vocabulary has it. */
function renamed(report: Report, name: Located, term: ProcedureTerm, sites: readonly Site[]): Fix[] {
  const region = regionNames[sites[0]!.upper.region];
  if (!region || !regionWord.test(term.label) || !sites.every(({ upper }) => upper.region === sites[0]!.upper.region))
    return [];
  const wanted = bare(term.label.replace(regionWord, region));
  const other = lexicon.procedures.terms.find(({ label }) => bare(label) === wanted);
  if (!other || other === term) return [];
  return [{ title: say`Write \`${other.label}\``, safe: false, edits: [replaceScalar(report, name, other.label)] }];
}

function bare(label: string): string {
  return label.replace(/\bsteroid\s/, '');
}

function sourceOf({ source, confidence }: ProcedureTerm): string {
  if (!source) return '';
  return confidence === 'verified' ? say` Source: ${source}.` : say` Source, not verified in every detail: ${source}.`;
}
