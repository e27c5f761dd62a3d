import { Kept } from '../text/kept';
import type { LevelExpression } from './level-expression';
import { printLevel } from './level-print';
import { readLevel } from './level-read';
import { explainLevel } from './level-repair';
import type { Parsed } from './parsed';

export type { LevelExpression, LevelItem, LevelKind, LevelVariants, Region, Segment, Site } from './level-expression';

/** What could be read; why something could not is said in the language of the moment. */
const levels = new Kept<Parsed<LevelExpression>>();

/**
 * Reads a spinal level in any spelling found in reports: `C5/6`, `L5S1`, `Th12-L1`, `C4/5 to C6/7`, `C7 and C8 roots`.
 * Levels that don't exist are read too; `levelProblems` judges them. What has no single reading is rejected, with the
 * likely meanings. Never throws; time grows with the length of the text only.
 */
export function parseLevel(text: string): Parsed<LevelExpression> {
  const known = levels.get(text);
  if (known) return known;
  const read = readLevel(text);
  return read.ok ? levels.keep(text, read) : { ok: false, problem: explainLevel(text, read.problem) };
}

/** The normal form of a level's text: `C5-C6` is `C5/6`. `undefined` if it can't be read. */
export function normalLevel(text: string): string | undefined {
  const read = readLevel(text);
  return read.ok ? printLevel(read.value) : undefined;
}
