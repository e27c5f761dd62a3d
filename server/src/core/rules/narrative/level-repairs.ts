import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { say } from '../../text/say';
import type { Span } from '../../text/span';
import type { LevelExpression } from '../../values/level-expression';
import { printLevel } from '../../values/level-print';
import { replaceScalar } from '../edits';
import type { Finding, Fix } from '../rule';
import type { KnownLevels } from './known-levels';
import { changeFact, changeProse } from './told';

/** Of so many levels the likely ones are offered. */
const mostCompared = 200;

/** For a level of the text that the facts don't have: theirs into the text, or that of the text into the front matter. */
export function levelRepairs(
  report: Report,
  { levelStyle: { value: style } }: Journal,
  unknown: LevelExpression,
  span: Span,
  { values }: Pick<KnownLevels, 'values'>,
): Pick<Finding, 'fixes' | 'related'> {
  const like = values.slice(0, mostCompared).filter(({ expression }) => isLike(expression, unknown));
  const printed = ({ items }: LevelExpression) => printLevel({ items }, style);
  const texts = new Set(like.map(({ expression }) => printed(expression)));
  const likeAs = (text: string) => like.filter(({ expression }) => printed(expression) === text);
  return {
    fixes: [
      ...[...texts].slice(0, 2).map((text) => changeProse(span, text)),
      ...[...texts].slice(0, 2).map((text) => toLevelOfText(report, unknown, likeAs(text))),
    ],
    related: (like.length > 0 ? like : values)
      .slice(0, 3)
      .map(({ at }) => ({ span: at.span, message: say`A level in the front matter.` })),
  };
}

/** The level of the text wherever the front matter repeats the other one, each with its noun. */
function toLevelOfText(report: Report, unknown: LevelExpression, values: KnownLevels['values']): Fix {
  const edits = values.map(({ at, expression: { noun } }) =>
    replaceScalar(report, at, printLevel({ ...unknown, ...(noun && { noun }) })),
  );
  return changeFact({ title: say`Write \`${printLevel(unknown)}\``, safe: false, edits });
}

/** For a level of the abstract, those of the text behind it. */
export function levelRepairsInText(
  { levelStyle: { value: style } }: Journal,
  unknown: LevelExpression,
  span: Span,
  told: readonly { readonly expression: LevelExpression; readonly span: Span }[],
): Pick<Finding, 'fixes' | 'related'> {
  const like = told.slice(0, mostCompared).filter(({ expression }) => isLike(expression, unknown));
  const texts = new Set(like.map(({ expression }) => printLevel({ items: expression.items }, style)));
  return {
    fixes: [...texts].slice(0, 2).map((text) => changeProse(span, text)),
    related: (like.length > 0 ? like : told)
      .slice(0, 3)
      .map(({ span }) => ({ span, message: say`A level in the main text.` })),
  };
}

/** Whether one may be a slip for the other: one site each, both a pair or both single, in one region. */
function isLike({ items }: LevelExpression, other: LevelExpression): boolean {
  const [one, two] = [items[0], other.items[0]];
  if (items.length !== 1 || other.items.length !== 1 || !one || !two || one.to || two.to) return false;
  return one.from.upper.region === two.from.upper.region && (one.from.lower === undefined) === !two.from.lower;
}
