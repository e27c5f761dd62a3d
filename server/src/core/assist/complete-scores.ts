import { oneMeasure } from '../model/case';
import type { ScaleTerm } from '../model/generated/types';
import type { Report } from '../model/report';
import { gridOf, legalScores, meaningOf } from '../model/scale-grid';
import type { Cursor } from '../syntax/cursor';
import { yamlScalar } from '../syntax/quote';
import { say } from '../text/say';
import { parseScore } from '../values/score';
import { type Completion, plain } from './completion';
import { scaleRange } from './describe-term';

/** A list longer than this helps nobody: then only the ends of the range and of its bands are offered. */
const longest = 31;

/** The scores that the scale of this measure can have, each with what it means. */
export function completeScores(report: Report, cursor: Cursor): Completion[] {
  const measurePath = cursor.path.slice(0, cursor.path.lastIndexOf('scores'));
  const measure = oneMeasure(report.root.follow(measurePath));
  const scale = measure.term ?? measure.candidates[0];
  const texts = [...(scale ? scoresOf(scale) : []), 'figure'];
  return texts.map((text, index) => ({
    label: text,
    kind: 'score',
    detail:
      text === 'figure'
        ? say`readable only in the figure`
        : scale && (meaningOf(scale, plainScore(text)) ?? scaleRange(scale)),
    insert: (cursor.needsBlank ? ' ' : '') + plain(yamlScalar(text, cursor)),
    replace: cursor.replace,
    rank: index,
  }));
}

/** The score without what stands behind it: `4` of `4/5`, `45` of `45 mm`. */
function plainScore(text: string): string {
  return text.replace(/[/ ].*$/, '');
}

function scoresOf(scale: ScaleTerm): string[] {
  const grid = gridOf(scale);
  const legal = legalScores(grid, longest);
  if (legal && scale.kind === 'ordinal' && scale.denominators?.length === 1) {
    return legal.map((score) => `${score}/${scale.denominators![0]}`);
  }
  if (legal) return legal.map((score) => withUnit(score, scale));
  const bounds = (scale.cutoffs ?? []).flatMap(({ from, to }) => [from, to]);
  const ends = [grid.min, ...bounds, grid.max].filter((end) => end !== undefined);
  return [...new Set(ends)].sort((a, b) => a - b).map((end) => withUnit(String(end), scale));
}

/** A score with the scale's unit, where it has one that a score can be written with. */
function withUnit(score: string, { unit }: ScaleTerm): string {
  const written = `${score} ${unit}`;
  return unit && unit !== 'points' && parseScore(written).ok ? written : score;
}
