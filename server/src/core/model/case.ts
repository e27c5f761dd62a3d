import type { MapEntry, MapNode } from '../syntax/tree';
import type { Span } from '../text/span';
import type { LevelKind } from '../values/level';
import type { Parsed } from '../values/parsed';
import type { Score } from '../values/score';
import { parseTime, type Time } from '../values/time';
import type { ProcedureTerm, ScaleTerm } from './generated/types';
import { lexicon } from './lexicon';
import { Located } from './located';
import { scaleThatFits } from './scale-grid';
import { levelAt, readable, scoreAt, timeAt } from './values';

/** One patient of a report: what is said of this patient, with what the cases of a series share filled in. */
export interface Case {
  /** The `id` the author gave; absent in a report of one patient. */
  readonly id: string | undefined;
  /** Place among the cases, from 0. */
  readonly index: number;
  /** The case's mapping, or the whole front matter in a report of one patient. */
  readonly at: Located;
  readonly patient: Located;
  readonly procedures: readonly Procedure[];
  readonly findings: readonly Located[];
  readonly outcome: Located;
  readonly measures: readonly Measure[];
  readonly adverseEvents: readonly Located[];
  readonly consent: Located;
}

/** A procedure of a case, with its vocabulary entry where the vocabulary has it. */
export interface Procedure {
  readonly at: Located;
  readonly name: Located;
  readonly term: ProcedureTerm | undefined;
  /** `level` and `levels`, which are one key to the reader: one entry per scalar. */
  readonly levels: readonly Located[];
  /** The kind that a level of this procedure has. */
  readonly levelKind: LevelKind | undefined;
}

/** A scale with its scores over time. */
export interface Measure {
  readonly at: Located;
  readonly scale: Located;
  /** What the scale's name can mean; several where it is ambiguous. */
  readonly candidates: readonly ScaleTerm[];
  /** The scale, where its name and the scores leave one meaning. */
  readonly term: ScaleTerm | undefined;
  readonly scores: readonly ScoreAt[];
}

/** A score at a time. */
export interface ScoreAt {
  readonly time: Parsed<Time>;
  readonly timeText: string;
  readonly timeSpan: Span;
  readonly at: Located;
  /** `undefined` where the value is missing or one of the three answers. */
  readonly score: Parsed<Score> | undefined;
}

/** The cases of a report: the entries of `cases`, else the one case that the whole front matter describes. */
export function casesOf(root: Located): Case[] {
  const series = root.get('cases');
  if (!series.stated) return [caseOf(root, 0, undefined, root)];
  return series.items().map((at, index) => caseOf(at, index, at.get('id').fact ?? String(index + 1), root));
}

function caseOf(at: Located, index: number, id: string | undefined, root: Located): Case {
  const outcome = at.get('outcome');
  const alone = at === root;
  const own = at.get('findings').items();
  const consent = at.get('consent');
  return {
    id,
    index,
    at,
    patient: at.get('patient'),
    procedures: (alone
      ? root.get('procedure').items()
      : sharedProcedures(root.get('procedure'), at.get('procedure'))
    ).map(procedureOf),
    findings: alone ? own : [...root.get('findings').items(), ...own],
    outcome,
    measures: outcome.get('measures').items().map(oneMeasure),
    adverseEvents: outcome.get('adverse_events').items(),
    consent: consent.exists ? consent : root.get('consent'),
  };
}

/**
 * A top-level procedure is shared by all cases; a case's own mapping overrides it key by key. Where several are shared,
 * the override goes to the one it names, else to the first. A list of a case's own replaces what is shared.
 */
function sharedProcedures(shared: Located, own: Located): readonly Located[] {
  const sharedItems = shared.items();
  if (!own.exists) return sharedItems;
  if (own.answer || own.node?.kind !== 'map' || sharedItems.length === 0) return own.items();
  const name = own.get('name').text;
  const named = sharedItems.findIndex((item) => item.get('name').text === name);
  const target = Math.max(named, 0);
  return sharedItems.map((item, index) => (index === target ? overridden(item, own) : item));
}

function overridden(shared: Located, own: Located): Located {
  if (shared.node?.kind !== 'map' || own.node?.kind !== 'map') return own;
  const keys = new Set(own.node.entries.map(({ key }) => sameKey(key.text)));
  const kept: MapEntry[] = shared.node.entries.filter(({ key }) => !keys.has(sameKey(key.text)));
  const node: MapNode = { ...own.node, entries: [...own.node.entries, ...kept] };
  return new Located(node, own.path, own.span, own.keySpan);
}

const sameKey = (key: string) => (key === 'levels' ? 'level' : key);

/** Reads one procedure, or one entry of `exposures`, which is written like one. */
export function procedureOf(at: Located): Procedure {
  const name = at.node?.kind === 'scalar' ? at : at.get('name');
  const found = name.fact === undefined ? [] : lexicon.procedures.find(name.fact);
  const levels = levelsOf(at);
  const term = found.length > 1 ? procedureOfRegion(found, levels) : found[0];
  const kind = term?.level.kind;
  return { at, name, term, levels, levelKind: kind === 'none' || kind === 'joint' ? undefined : kind };
}

const regionWords: Record<string, string> = { C: 'cervical', T: 'thoracic', L: 'lumb', S: 'sacral' };

/** The one procedure that an abbreviation means at these levels: `TFESI` at `L5/S1` is the lumbar one. */
function procedureOfRegion(found: readonly ProcedureTerm[], levels: readonly Located[]): ProcedureTerm | undefined {
  const regions = new Set(levels.map((level) => readable(levelAt(level))?.items[0]?.from.upper.region));
  const word = regions.size === 1 ? regionWords[[...regions][0] ?? ''] : undefined;
  const fitting = word === undefined ? [] : found.filter(({ region }) => region.includes(word));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The scalars under `level` and `levels` of a mapping, one entry each. */
export function levelsOf(at: Located): Located[] {
  return [...at.get('level').items(), ...at.get('levels').items()].filter((level) => level.fact !== undefined);
}

/** Reads one entry of `measures`. */
export function oneMeasure(at: Located): Measure {
  return at.once(oneMeasure, () => readMeasure(at));
}

function readMeasure(at: Located): Measure {
  const scale = at.get('scale');
  const scores = at
    .get('scores')
    .entries()
    .map(
      ({ key, keySpan, keyNode, value }): ScoreAt => ({
        time: timeAt(new Located(keyNode, value.path, keySpan)) ?? parseTime(key.trim()),
        timeText: key,
        timeSpan: keySpan,
        at: value,
        score: scoreAt(value),
      }),
    );
  const candidates = scale.fact === undefined ? [] : lexicon.scales.find(scale.fact);
  return {
    at,
    scale,
    candidates,
    term: scaleThatFits(
      candidates,
      scores.flatMap(({ score }) => (score?.ok ? [score.value] : [])),
    ),
    scores,
  };
}
