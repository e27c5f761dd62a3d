import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So much may come to what is alive, in bytes, until it is looked for what of it is dead: some hundred reports. */
const allowance = 32 * 2 ** 20;

let limit = 0;
let collect: (() => void) | undefined;

/**
 * To be called after each file: frees what is no longer used where that is much. V8 lets the heap of a thread grow to four
 * times of what is alive in it before it does so, and a long run takes several times the memory of a short one.
 */
export function fileDone(): void {
  const used = getHeapStatistics().used_heap_size;
  if (limit === 0) limit = used + allowance;
  if (used < limit) return;
  collect ??= collector();
  collect();
  limit = getHeapStatistics().used_heap_size + allowance;
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const found = runInNewContext('gc') as () => void;
  // Code that was compiled under other flags is not taken at the next start.
  setFlagsFromString('--no-expose-gc');
  return found;
}
