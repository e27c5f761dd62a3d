import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Cache } from '../../server/src/cli/cache';
import { type Checking, checkAll, type Item } from '../../server/src/cli/check-all';
import { FileChecker } from '../../server/src/cli/check-file';
import { ConfigurationFiles } from '../../server/src/cli/configuration-files';
import { configurationReader } from '../../server/src/cli/configuration-reader';
import { type CheckRequest, FileContexts } from '../../server/src/cli/file-contexts';
import type { FoundFile } from '../../server/src/cli/files';
import type { Outcome } from '../../server/src/cli/outcome';
import { OutsideFiles } from '../../server/src/cli/outside-files';
import { Pool } from '../../server/src/cli/pool';
import { Recall } from '../../server/src/cli/recall';
import { Workspace } from '../../server/src/cli/workspace';
import { goodReport, TestWorkspace } from './workspace';

/** A thread that says which file it saw, and dies of some. */
const thread = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ files }) => {
  for (const { shown } of files) {
    if (shown.includes('deadly')) process.exit(1);
    if (shown.includes('greedy')) throw new RangeError('text of a report');
  }
  parentPort.postMessage({ outcomes: files.map(({ shown }) => ({ result: { path: shown, diagnostics: [] } })) });
});
parentPort.postMessage('ready');
`;
const folder = new TestWorkspace({
  'thread.cjs': thread,
  'broken.cjs': 'process.exit(3);',
  'real.case.md': goodReport,
});
const request: CheckRequest = {
  cwd: folder.root,
  folders: [],
  config: undefined,
  settings: {},
  journals: [],
  mode: 'check',
  unsafe: false,
  baseline: undefined,
};
const named = (name: string): FoundFile => ({ path: folder.path('real.case.md'), shown: name, explicit: false });

/** Leaves most of the work to others. */
class SlowChecker extends FileChecker {
  override async check(file: FoundFile): Promise<Outcome> {
    await new Promise((resolve) => setTimeout(resolve, 15));
    return super.check(file);
  }
}

async function run(program: string, items: readonly Item[], signal = new AbortController().signal): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const checking: Checking = {
    checker: () => new SlowChecker(request),
    recall: undefined,
    writes: false,
    jobs: 3,
    startPool: async (size, report) => new Pool(folder.path(program), request, size, report),
    signal,
    startTime: 0,
  };
  for await (const outcome of checkAll(items, checking)) outcomes.push(outcome);
  return outcomes;
}

const items = (count: number, name: (index: number) => string): Item[] =>
  Array.from({ length: count }, (_, index) => ({ file: named(name(index)) }));
const paths = (outcomes: readonly Outcome[]) => outcomes.map(({ result }) => result?.path);
const found = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap(({ result }) =>
    result!.diagnostics.map(({ rule, message }) => `${result!.path} ${rule} ${message}`),
  );

describe('several threads', () => {
  test('give the outcomes in order', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `${index}`);
    assert.deepEqual(paths(await run('thread.cjs', items(300, String))), names);
  });

  test('a file that kills its thread is a finding, and no other file is lost', async () => {
    const name = (index: number) => (index % 40 === 20 ? `${index} deadly` : index === 31 ? '31 greedy' : `${index}`);
    const outcomes = await run('thread.cjs', items(120, name));
    assert.deepEqual(
      paths(outcomes),
      Array.from({ length: 120 }, (_, index) => name(index)),
    );
    // The one that this thread took itself is no reason to die.
    for (const line of found(outcomes)) assert.match(line, /^(?:\d+ deadly|31 greedy) internal\/crash The tool failed/);
    assert.ok(found(outcomes).length >= 2);
    assert.doesNotMatch(JSON.stringify(outcomes), /text of a report/);
  });

  test('where none can be started, this one does the work', async () => {
    const outcomes = await run('broken.cjs', items(20, String));
    assert.equal(outcomes.length, 20);
    assert.deepEqual(found(outcomes), []);
  });

  test('none is started for files that the cache knows', async () => {
    const cached = { ...request, program: 'a' };
    const workspace = new Workspace(folder.root);
    const contexts = new FileContexts(cached, new ConfigurationFiles(workspace, () => configurationReader));
    const checker = new FileChecker(cached, contexts);
    const kept = new Map<string, unknown>();
    const cache = { get: (key: string) => kept.get(key), put: (key: string, value: unknown) => kept.set(key, value) };
    const all = (startPool: Checking['startPool'], jobs: number) =>
      checkAll(items(200, String), {
        checker: () => checker,
        recall: new Recall(contexts, new OutsideFiles(workspace), cache as unknown as Cache),
        writes: false,
        jobs,
        startPool,
        signal: new AbortController().signal,
        startTime: 0.2,
      });
    for await (const outcome of all(() => assert.fail(), 1)) assert.ok(outcome.result);
    for await (const outcome of all(() => assert.fail('a thread'), 8)) assert.ok(outcome.result);
  });

  test('a run that is broken off ends between two files', async () => {
    const controller = new AbortController();
    const outcomes: Outcome[] = [];
    const checker = new FileChecker(request);
    const checking = { checker: () => checker, recall: undefined, writes: false, jobs: 1, signal: controller.signal };
    const startPool = () => assert.fail();
    for await (const outcome of checkAll(items(50, String), { ...checking, startPool })) {
      outcomes.push(outcome);
      if (outcomes.length === 3) controller.abort('SIGINT');
    }
    assert.equal(outcomes.length, 3);
  });
});

test('a run that is broken off says so and leaves results as they were', async () => {
  const reports = new TestWorkspace({ 'a.case.md': goodReport, 'b.case.md': goodReport, 'out.json': 'earlier' });
  const signal = AbortSignal.abort('SIGINT');
  const { code, stderr } = await reports.run(['lint', '--format', 'json', '-o', 'out.json'], { signal });
  assert.deepEqual([code, stderr], [130, 'case-report: stopped after 0 of 2 files.\n']);
  assert.equal(reports.read('out.json'), 'earlier');
});
