import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseDocument } from 'yaml';
import { lintWorkspaceCommand } from '../server/src/lsp/protocol';
import { percentiles, type Row, timed } from './measure';
import { Peer } from './peer';
import { distinctReports } from './reports';

const root = path.join(__dirname, '..');
const files = 5000;

/** A workspace of many reports and one report of a megabyte: the server works on them and still answers at once. */
export async function benchWorkspace(): Promise<Row[]> {
  return [...(await manyReports()), ...(await longReport())];
}

async function manyReports(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'case-report-bench-'));
  const reports = distinctReports(files);
  mkdirSync(path.join(folder, 'reports'));
  for (const [index, text] of reports.entries()) writeFileSync(path.join(folder, 'reports', `${index}.case.md`), text);
  const floor = timed(() => {
    for (const text of reports) parseDocument(text.slice(0, text.indexOf('\n---', 4)), { schema: 'failsafe' });
  });
  const uri = pathToFileURL(path.join(folder, 'reports/0.case.md')).href;
  const peer = new Peer(path.join(root, 'dist/server.js'), uri, 'markdown', {});
  try {
    await peer.start(reports[0]!, {}, pathToFileURL(folder).href);
    const start = performance.now();
    let scanning = true;
    const scan = peer.ask('workspace/executeCommand', { command: lintWorkspaceCommand }).finally(() => {
      scanning = false;
    });
    const hovers: number[] = [];
    while (scanning) {
      const asked = performance.now();
      await peer.ask('textDocument/hover', { textDocument: { uri }, position: { line: 1, character: 3 } });
      hovers.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await scan;
    const time = performance.now() - start;
    const { p50, p95 } = percentiles(hovers);
    return [
      {
        what: `scan of a workspace of ${files} reports`,
        value: `${(time / 1000).toFixed(1)} s`,
        beside: `${(floor / 1000).toFixed(1)} s for their YAML alone, in memory`,
        ratio: time / floor,
      },
      {
        what: 'hover during the scan, p50 (p95)',
        value: `${p50.toFixed(1)} (${p95.toFixed(1)}) ms`,
        target: 'p95 ≤ 100 ms',
        holds: p95 <= 100,
      },
      { what: 'memory after the scan', value: `${memoryOf(peer.processId)} MB` },
    ];
  } finally {
    peer.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A narrative of a megabyte whose last word changes. */
async function longReport(): Promise<Row[]> {
  const example = readFileSync(path.join(root, 'examples/cervical-epidural-cord-injury.case.md'), 'utf8');
  const cases = example.slice(example.indexOf('# Case presentation'), example.indexOf('# Discussion'));
  const paragraphs = cases.replace(/^#.*$/gm, '');
  const long = example + paragraphs.repeat(Math.ceil((1_000_000 - example.length) / paragraphs.length));
  const uri = 'file:///bench/long.case.md';
  const peer = new Peer(path.join(root, 'dist/server.js'), uri, 'markdown', {});
  try {
    await peer.start(long, {});
    const edits: number[] = [];
    const hovers: number[] = [];
    for (let index = 0; index < 20; index++) {
      const edit = peer.edit(`${long} ${index}.`);
      const asked = performance.now();
      await peer.ask('textDocument/hover', { textDocument: { uri }, position: { line: 1, character: 3 } });
      hovers.push(performance.now() - asked);
      const time = await edit;
      if (index >= 5) edits.push(time);
    }
    const edit = percentiles(edits);
    const hover = percentiles(hovers.slice(5));
    return [
      {
        what: 'report of 1 MB: edit to diagnostics, p50 (p95)',
        value: `${edit.p50.toFixed(0)} (${edit.p95.toFixed(0)}) ms`,
      },
      {
        what: 'report of 1 MB: hover right behind an edit, p50 (p95)',
        value: `${hover.p50.toFixed(0)} (${hover.p95.toFixed(0)}) ms`,
        target: 'p95 ≤ 200 ms',
        holds: hover.p95 <= 200,
      },
      { what: 'report of 1 MB: memory', value: `${memoryOf(peer.processId)} MB` },
    ];
  } finally {
    peer.stop();
  }
}

/** What a process holds in memory, in megabytes; a question mark where the system does not say. */
function memoryOf(processId: number): string {
  try {
    const [, pages] = readFileSync(`/proc/${processId}/statm`, 'utf8').split(' ');
    return ((Number(pages) * 4096) / 1e6).toFixed(0);
  } catch {
    return '?';
  }
}
