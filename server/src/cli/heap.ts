import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So many files pass from one time to the next: one takes about as long as five of them. */
const interval = 500;

let done = 0;
let collect: (() => void) | undefined;

/**
 * To be called after each file: frees now and then what is no longer used. V8 lets the heap of a thread grow to four times
 * of what is alive in it before it does so, and a long run takes several times the memory of a short one.
 */
export function fileDone(): void {
  if (++done % interval > 0) return;
  collect ??= collector();
  collect();
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const found = runInNewContext('gc') as () => void;
  // Code that was compiled under other flags is not taken at the next start.
  setFlagsFromString('--no-expose-gc');
  return found;
}
