// Steps of an author, each of which stands on the one before, so the first that fails ends the run.
import type { Page } from 'playwright-core';
import { Author } from './author.mjs';
import type { Tally } from './tally.mjs';

/** What an author does, in words, and the keys that do it. */
export type Step = readonly [name: string, run: (author: Author) => Promise<void>];

/** Takes the steps; those behind a failed one are not counted. `problems` are what the page complained of, told with a failure. */
export async function takeSteps(page: Page, steps: readonly Step[], problems: readonly string[]): Promise<Tally> {
  const author = new Author(page);
  let passed = 0;
  for (const [name, step] of steps) {
    const started = Date.now();
    try {
      await step(author);
      passed++;
      console.log(`  ✔ ${name} (${Date.now() - started} ms)`);
    } catch (problem) {
      await author.shot('failed').catch(() => undefined);
      console.error(`  ✖ ${name}\n`, problem, `\n${[...new Set(problems)].join('\n').slice(0, 2_000)}`);
      return { passed, failed: 1 };
    }
  }
  return { passed, failed: 0 };
}
