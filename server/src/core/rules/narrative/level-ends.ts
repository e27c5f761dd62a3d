import type { LevelMention } from '../../prose/levels';
import { expandLevel } from '../../values/level-expand';
import { type LevelExpression, segmentKey } from '../../values/level-expression';
import type { KnownLevels } from './known-levels';

/** The first and the last segment of several levels; `undefined` of one. */
function endsOf(expression: LevelExpression): readonly [string, string] | undefined {
  const sites = expandLevel(expression, {});
  const [first, last] = [sites[0], sites.at(-1)];
  if (!first || !last || sites.length < 2) return undefined;
  return [segmentKey(first.upper), segmentKey(last.lower ?? last.upper)];
}

/**
 * Of a range in the narrative that lies within what is known: the one of the front matter with which it shares one end
 * only, where the narrative has that one nowhere. `C3 to C4` for `C3 to C6` is a slip, `C4` for a part of it is none.
 */
export function otherEnd(
  { expression }: LevelMention,
  { values }: KnownLevels,
  told: readonly LevelMention[],
): KnownLevels['values'][number] | undefined {
  const [item, another] = expression.items;
  const own = item?.to && !another ? endsOf(expression) : undefined;
  if (!own) return undefined;
  const stated = values.flatMap((value) => {
    const ends = endsOf(value.expression);
    return ends ? [{ value, ends }] : [];
  });
  if (stated.some(({ ends }) => ends[0] === own[0] && ends[1] === own[1])) return undefined;
  const like = stated.filter(({ ends }) => ends[0] === own[0] || ends[1] === own[1]);
  const isTold = (ends: readonly [string, string]) =>
    told.some((mention) => {
      const each = endsOf(mention.expression);
      return each && each[0] === ends[0] && each[1] === ends[1];
    });
  return like.length > 0 && !like.some(({ ends }) => isTold(ends)) ? like[0]!.value : undefined;
}
