import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findFences } from '../server/src/core/syntax/fences';
import { percentiles, type Row } from './measure';
import { Peer } from './peer';

const root = path.join(__dirname, '..');
const edits = 60;

/** A 10 kB report in which a value of the front matter is edited again and again. */
function versions(): { text: string; line: number; character: number }[] {
  const text = readFileSync(path.join(root, 'examples/cervical-epidural-cord-injury.case.md'), 'utf8');
  const line = text.split('\n').indexOf('  sex: female');
  return Array.from({ length: edits }, (_, index) => ({
    text: text.replace('  age: 35 years', `  age: ${20 + index} years`),
    line,
    character: '  sex: '.length,
  }));
}

/** Edit to diagnostics, and completion, in our server and in `yaml-language-server` with the same front matter and schema. */
export async function benchServer(): Promise<Row[]> {
  const reports = versions();
  const size = (reports[0]!.text.length / 1000).toFixed(1);
  const ours = await measure(
    new Peer(path.join(root, 'dist/server.js'), 'file:///bench/one.case.md', 'markdown', {}),
    reports,
    {},
  );
  const schema = pathToFileURL(path.join(root, 'schemas/case-report.schema.json')).href;
  const settings = {
    yaml: { schemas: { [schema]: '*.yaml' }, validate: true, completion: true, schemaStore: { enable: false } },
  };
  const module = require.resolve('yaml-language-server/out/server/src/server.js');
  const yaml = reports.map(({ text, ...place }) => ({ text: text.slice(0, findFences(text)!.yaml.end), ...place }));
  const theirs = await measure(new Peer(module, 'file:///bench/one.yaml', 'yaml', settings), yaml, settings);
  const row = (what: string, mine: readonly number[], peer: readonly number[], limit: number): Row => {
    const { p50, p95 } = percentiles(mine);
    const other = percentiles(peer);
    return {
      what: `${what}, ${size} kB, p50 (p95)`,
      value: `${p50.toFixed(1)} (${p95.toFixed(1)}) ms`,
      beside: `${other.p50.toFixed(1)} (${other.p95.toFixed(1)}) ms in yaml-language-server`,
      ratio: p50 / other.p50,
      target: `p50 ≤ ${limit} ms`,
      holds: p50 <= limit,
    };
  };
  return [
    row('edit to diagnostics', ours.edits, theirs.edits, 15),
    row('completion', ours.completions, theirs.completions, 3),
  ];
}

async function measure(peer: Peer, reports: ReturnType<typeof versions>, settings: object) {
  const result = { edits: [] as number[], completions: [] as number[] };
  try {
    await peer.start(reports[0]!.text, settings);
    for (const [index, { text, line, character }] of reports.entries()) {
      const edit = await peer.edit(text);
      const { time, offers } = await peer.complete(line, character);
      if (offers === 0) throw new Error('A completion without offers measures nothing.');
      // The first few warm the server up.
      if (index < 10) continue;
      result.edits.push(edit);
      result.completions.push(time);
    }
  } finally {
    peer.stop();
  }
  return result;
}
