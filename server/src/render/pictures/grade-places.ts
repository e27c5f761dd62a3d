import type { ScaleTerm } from '../../core/model/generated/types';
import { gradesOf } from '../../core/model/scale-grid';

/**
 * Where the classes of a scale stand on an axis. They have an order and no distances; the usual picture gives them equal
 * ones, and places a plus or minus grade a third of a step from its own: MRC 4-, 4, 4+ around 4.
 */
export function gradePlaces(term: ScaleTerm): readonly number[] {
  const grades = gradesOf(term);
  const signed = grades.map((grade) => /^(\d)([+-]?)$/.exec(grade));
  const plain = new Set(signed.flatMap((match) => (match && match[2] === '' ? [match[1]] : [])));
  if (signed.every((match) => match && plain.has(match[1])))
    return signed.map((match) => Number(match![1]) + { '+': 1 / 3, '-': -1 / 3, '': 0 }[match![2] as '+' | '-' | '']);
  return grades.map((_, index) => index);
}
