import assert from 'node:assert/strict';
import { worked } from '../clock';

/** Lengths of text in characters, the second eight times the first. */
const lengths = [20_000, 160_000] as const;
/** Eight times the text is allowed this many times the work: a square would take sixty-four times. */
const allowed = 30;
/** Work below this many milliseconds is measured too coarsely to compare. */
const least = 4;

/** What a reader of any text does with one. */
export type Work = (text: string) => unknown;

/** Holds that work grows in proportion to the text, where the text repeats a piece. */
export function inProportion(piece: string, work: Work): void {
  const time = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const start = worked();
    work(text);
    return worked() - start;
  };
  // What is slow in one turn only is the compiler, or the collector of garbage: only work that is slow thrice is told.
  let told = '';
  for (let turn = 0; turn < 3; turn++) {
    const [small, large] = [Math.max(time(lengths[0]), least), time(lengths[1])];
    if (large < small * allowed) return;
    told = `${small.toFixed(1)} ms for ${lengths[0]} characters, ${large.toFixed(1)} ms for ${lengths[1]}`;
  }
  assert.fail(`${JSON.stringify(piece)}: ${told}`);
}
