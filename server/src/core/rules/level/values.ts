import { anatomyOf, levelKindAt } from '../../model/level-kind';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { levelAt, readable } from '../../model/values';
import type { LevelExpression, LevelKind, LevelVariants } from '../../values/level';
import { type LevelProblem, levelProblems } from '../../values/level-problems';

/** A level that can be read, with what its place in the report makes of it. */
export interface LevelValue {
  readonly at: Located;
  readonly expression: LevelExpression;
  readonly kind: LevelKind | undefined;
  readonly variants: LevelVariants;
  readonly problems: readonly LevelProblem[];
}

/** Every level of the front matter that can be read, in the order of the file. */
export function levelValues(report: Report): readonly LevelValue[] {
  return report.root.once(levelValues, () => readValues(report));
}

function readValues(report: Report): LevelValue[] {
  const variants = new Map<number | undefined, LevelVariants>();
  const variantsAt = ({ path }: Located): LevelVariants => {
    const owner = path[0] === 'cases' && typeof path[1] === 'number' ? path[1] : undefined;
    if (!variants.has(owner)) variants.set(owner, anatomyOf(report.cases[owner ?? -1] ?? report).variants);
    return variants.get(owner)!;
  };
  return report.values('level').flatMap(({ at, isKey }) => {
    const expression = isKey ? undefined : readable(levelAt(at));
    if (!expression) return [];
    const kind = levelKindAt(report, at);
    const own = variantsAt(at);
    return [{ at, expression, kind, variants: own, problems: levelProblems(expression, kind, own) }];
  });
}

/** The same for one scalar; `undefined` where it can't be read. */
export function levelValueAt(report: Report, at: Located): LevelValue | undefined {
  const byNode = report.root.once(
    levelValueAt,
    () => new Map<unknown, LevelValue>(levelValues(report).map((value) => [value.at.node, value])),
  );
  return byNode.get(at.node);
}
