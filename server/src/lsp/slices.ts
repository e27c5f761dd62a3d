/** How long a piece of work may keep others waiting, in milliseconds: less than a person notices between two keys. */
const slice = 20;

/**
 * Does a work of many steps in slices, so that what an author waits for (a completion, a hover) is answered in between.
 * Gives `undefined` where the work has become stale meanwhile.
 */
export async function inSlices<T>(
  steps: Generator<void, T>,
  stale: () => boolean = () => false,
): Promise<T | undefined> {
  // What came right behind an edit is answered before the work on it begins: of a long report a single step may take a while.
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    if (stale()) return undefined;
    for (const since = performance.now(); performance.now() - since < slice; ) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
}
