import type { ScaleTerm } from '../model/generated/types';
import { levelKindAt } from '../model/level-kind';
import { lexicon } from '../model/lexicon';
import type { Located } from '../model/located';
import { Report } from '../model/report';
import { isNumeric, passesMcid, percentBetween, valueOn } from '../model/scale-grid';
import { levelAt, readable } from '../model/values';
import type { Confidence } from '../model/vocabulary';
import { faultOf } from '../rules/scale/fault';
import { allMeasures, type KnownMeasure } from '../rules/scale/measures';
import type { Source } from '../syntax/source';
import { say } from '../text/say';
import type { Span } from '../text/span';
import { expandLevel } from '../values/level-expand';
import { siteKey } from '../values/level-expression';
import { printNumber } from '../values/number';
import type { Score } from '../values/score';
import { printTime, type Time } from '../values/time';
import { timeInDays } from '../values/time-order';
import { describeLevel } from './describe-level';

/** A few words that an editor shows behind a value, without being part of the text. */
export interface InlayHint {
  /** Where it stands: right behind the value. */
  readonly offset: number;
  readonly label: string;
  /** What stands behind the words. Markdown. */
  readonly documentation: string;
}

/** A level that names more sites than this gets no hint: the list would be longer than the level. */
const mostSites = 4;

/** The hints in a stretch of a report: the roots of its levels, the change of its scores since the baseline. */
export function inlayHints(source: Source, within: Span): InlayHint[] {
  const report = new Report(source);
  const wanted = ({ span }: Located) => span.end >= within.start && span.end <= within.end;
  return [...levelHints(report, wanted), ...scoreHints(report, wanted)].sort((a, b) => a.offset - b.offset);
}

/** The roots behind levels. A range of segments that words around it make roots of may still be one of vertebrae. */
function* levelHints(report: Report, wanted: (at: Located) => boolean): Iterable<InlayHint> {
  for (const { at } of report.values('level')) {
    if (!wanted(at)) continue;
    const level = readable(levelAt(at));
    const kind = level && levelKindAt(report, at);
    if (!kind || (kind === 'root' && !level.noun && level.items.some(({ to }) => to))) continue;
    const sites = expandLevel(level, {}, kind).map(siteKey);
    const label = sites.length > 0 && sites.length <= mostSites ? rootLabel(sites, kind) : undefined;
    if (!label) continue;
    const texts = sites.flatMap((site) => describeLevel(site, kind).documentation ?? []);
    yield { offset: at.span.end, label, documentation: texts.join('\n\n') };
  }
}

/** `C6 root` for the interspace C5/6, `leaves at C5/6` for the root C6; nothing unless it is known of every site. */
function rootLabel(sites: readonly string[], kind: string): string | undefined {
  const { interspaces } = lexicon.levels;
  if (kind === 'interspace' || kind === 'disc' || kind === 'foramen') {
    const roots = sites.map((site) => interspaces.find(({ id }) => id === site)?.exiting);
    if (roots.some((root) => !root)) return undefined;
    const names = roots.join(', ');
    return roots.length === 1 ? say`${names} root` : say`${names} roots`;
  }
  if (kind !== 'root') return undefined;
  const places = sites.map((site) => interspaces.find(({ exiting }) => exiting === site)?.id);
  if (places.some((place) => !place)) return undefined;
  const names = places.join(', ');
  return places.length === 1 ? say`leaves at ${names}` : say`leave at ${names}`;
}

function* scoreHints(report: Report, wanted: (at: Located) => boolean): Iterable<InlayHint> {
  for (const known of allMeasures(report)) {
    if (!known.readings.some(({ entry }) => wanted(entry.at))) continue;
    const first = baselineOf(known);
    if (!first) continue;
    for (const { entry, score } of known.readings) {
      if (entry.at === first.at || !wanted(entry.at) || isBefore(readable(entry.time), first.time)) continue;
      const value = numberOf(known, score);
      if (value === undefined) continue;
      yield {
        offset: entry.at.span.end,
        label: changeLabel(known, first.value, value),
        documentation: changeText(known, first, value),
      };
    }
  }
}

interface Baseline {
  readonly at: Located;
  readonly time: Time;
  /** On the scale's own range. */
  readonly value: number;
}

/** The score that changes are counted from: that of `baseline`, else the earliest until day 0. */
function baselineOf(known: KnownMeasure): Baseline | undefined {
  const early = known.readings
    .flatMap(({ entry, score }) => {
      const time = readable(entry.time);
      const days = time && timeInDays(time);
      return time && days && days.max <= 0 ? [{ entry, score, time, days: days.min }] : [];
    })
    .sort((a, b) => a.days - b.days);
  const first = early.find(({ time }) => time.kind === 'named' && time.word === 'baseline') ?? early[0];
  const value = first && numberOf(known, first.score);
  return value === undefined ? undefined : { at: first!.entry.at, time: first!.time, value };
}

/** Whether a score was taken before the baseline, or at a time that can't be read. */
function isBefore(time: Time | undefined, baseline: Time): boolean {
  if (!time) return true;
  const days = timeInDays(time);
  if (!days) return time.kind === 'offset' && time.from < 0;
  return days.min < timeInDays(baseline)!.min;
}

/** These come in several units, and a change is for the clinician to judge. */
const measured = new Set<ScaleTerm['domain']>(['lab', 'vital']);

/** An exact number that the scale can show; `undefined` for a class, a bound, and a scale without a better side. */
function numberOf(known: KnownMeasure, score: Score): number | undefined {
  const { scale, subscale } = known;
  if (scale.direction === 'none' || measured.has(scale.domain) || !isNumeric(scale, subscale)) return undefined;
  if ((score.kind !== 'number' && score.kind !== 'fraction') || faultOf(known, score)) return undefined;
  return valueOn(scale, score);
}

/** `−6 (75 % better, meaningful)`. */
function changeLabel(known: KnownMeasure, first: number, value: number): string {
  const difference = Number(printNumber(value - first));
  if (difference === 0) return say`unchanged`;
  const course = difference < 0 === (known.scale.direction === 'lower') ? say`better` : say`worse`;
  const share = percentOf(known, first, value);
  const verdict = verdictOf(known, first, value);
  return `${signed(difference)} (${[`${share ? `${share} ` : ''}${course}`, verdict].filter(Boolean).join(', ')})`;
}

/**
 * The change in per cent of the baseline. Only where zero is the best state of an interval: of a class, or of a scale
 * that begins at 3, a per cent means nothing.
 */
function percentOf({ scale, grid }: KnownMeasure, first: number, value: number): string | undefined {
  if (scale.kind === 'ordinal' || scale.direction !== 'lower' || grid.min !== 0 || first <= 0) return undefined;
  const percent = percentBetween(first, value);
  return percent <= 100 ? `${Math.round(percent)} %` : undefined;
}

/** Whether the change passes the scale's MCID. One that nobody checked speaks softly; a part of a scale has its own. */
function verdictOf({ scale, subscale }: KnownMeasure, first: number, value: number): string | undefined {
  const passes = subscale === undefined ? passesMcid(scale, first, value) : undefined;
  if (passes === undefined) return undefined;
  const checked = scale.confidence !== 'knowledge';
  if (passes) return checked ? say`meaningful` : say`likely meaningful`;
  return checked ? say`below MCID` : say`likely below MCID`;
}

const trust: Record<Confidence, () => string> = {
  verified: () => say`checked at the source`,
  partly: () => say`partly checked`,
  knowledge: () => say`from general knowledge, not checked`,
  design: () => say`our own default`,
};

function changeText({ scale, subscale }: KnownMeasure, first: Baseline, value: number): string {
  const unit = scale.unit === '%' || scale.unit === undefined ? say`points` : scale.unit;
  const difference = signed(Number(printNumber(value - first.value)));
  const parts = [
    say`${scale.label}: ${difference} ${unit} from ${printNumber(first.value)} (${printTime(first.time)}).`,
  ];
  const { mcid } = scale;
  if (mcid && subscale === undefined) {
    const alternative = mcid.alternative ? say` (also ${mcid.alternative})` : '';
    const value = `${mcid.value}${alternative}${mcid.basis ? `, ${mcid.basis}` : ''}`;
    parts.push(
      say`Smallest meaningful change (MCID): ${value}. It depends on patients and treatment.`,
      `*${say`Source: ${mcid.source} (${trust[scale.confidence]()})`}*`,
    );
  }
  return parts.join('\n\n');
}

/** A number with its sign, the minus as print has it. */
function signed(value: number): string {
  return value < 0 ? `−${printNumber(-value)}` : value > 0 ? `+${printNumber(value)}` : '0';
}
