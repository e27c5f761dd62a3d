import { parentPort, workerData } from 'node:worker_threads';
import { FileChecker } from './check-file';
import { crashed } from './crash';
import type { CheckRequest } from './file-contexts';
import type { FoundFile } from './files';
import type { Outcome } from './outcome';

/** Files for a thread to check, and what became of them in the same order. */
export interface Task {
  readonly files: readonly FoundFile[];
}
export interface Done {
  readonly outcomes: readonly Outcome[];
}

/** The other side of a `Pool`: checks what it is sent until the thread is ended. */
export function serveWorker(): void {
  const checker = new FileChecker(workerData as CheckRequest);
  parentPort!.on('message', async ({ files }: Task) => {
    const outcomes: Outcome[] = [];
    for (const file of files) outcomes.push(await attempt(checker, file));
    parentPort!.postMessage({ outcomes } satisfies Done);
  });
  parentPort!.postMessage('ready');
}

async function attempt(checker: FileChecker, file: FoundFile): Promise<Outcome> {
  try {
    return await checker.check(file);
  } catch (error) {
    return crashed(file, error instanceof Error ? error.name : 'unknown error');
  }
}
