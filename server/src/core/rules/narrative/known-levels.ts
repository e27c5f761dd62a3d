import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { levelAt, readable } from '../../model/values';
import { levelsOf } from '../../prose/levels';
import { expandLevel } from '../../values/level-expand';
import { type LevelExpression, segmentKey, siteKey, sitesOf } from '../../values/level-expression';

/** The levels of the front matter. */
export interface KnownLevels {
  /** Every site and segment that the facts name or span, those in free text included. */
  readonly keys: ReadonlySet<string>;
  /** The values that are levels, with their places. */
  readonly values: readonly { readonly at: Located; readonly expression: LevelExpression }[];
}

/** The levels of one case, what the cases share included; of all cases without one. Read once per report. */
export function knownLevels(report: Report, of?: number): KnownLevels {
  const read = report.root.once(knownLevels, () => new Map<number | undefined, KnownLevels>());
  const levels = read.get(of) ?? readLevels(report, of);
  read.set(of, levels);
  return levels;
}

const mayName = /[CTLS]h?[ -]?\d|D\d|cervical|thoracic|lumbar|sacral/;

function readLevels(report: Report, of: number | undefined): KnownLevels {
  const isOthers = ({ path }: Located) => of !== undefined && path[0] === 'cases' && path[1] !== of;
  const keys = new Set<string>();
  const read = new Set<string>();
  const values: { at: Located; expression: LevelExpression }[] = [];
  for (const { at } of report.values('level')) {
    const expression = isOthers(at) ? undefined : readable(levelAt(at));
    if (!expression) continue;
    values.push({ at, expression });
    // Facts repeat their levels.
    if (read.has(at.text!)) continue;
    read.add(at.text!);
    for (const key of keysOf(expression)) keys.add(key);
  }
  for (const { at, description } of report.allValues()) {
    if (description.grammar === 'level' || !at.text || !mayName.test(at.text) || isOthers(at)) continue;
    if (read.has(at.text)) continue;
    read.add(at.text);
    for (const { expression } of levelsOf(at.text)) for (const key of keysOf(expression)) keys.add(key);
  }
  return { keys, values };
}

/** What a level names or spans, whatever its kind. */
function keysOf(expression: LevelExpression): string[] {
  return ([undefined, 'disc', 'vertebra'] as const).flatMap((kind) =>
    expandLevel(expression, {}, kind).flatMap((site) => [
      siteKey(site),
      segmentKey(site.upper),
      ...(site.lower ? [segmentKey(site.lower)] : []),
    ]),
  );
}

/** A pair is known as a pair, or where both of its segments are: `T12-L2` beside `T12 vertebra` and `L2 vertebra`. */
export function isKnown({ keys }: Pick<KnownLevels, 'keys'>, expression: LevelExpression): boolean {
  return sitesOf(expression).every(
    (site) =>
      keys.has(siteKey(site)) ||
      (site.lower !== undefined && keys.has(segmentKey(site.upper)) && keys.has(segmentKey(site.lower))),
  );
}

/** The levels that expressions name or span, as `isKnown` asks for them. */
export function keysOfAll(expressions: Iterable<LevelExpression>): Pick<KnownLevels, 'keys'> {
  const keys = new Set<string>();
  for (const expression of expressions) for (const key of keysOf(expression)) keys.add(key);
  return { keys };
}
