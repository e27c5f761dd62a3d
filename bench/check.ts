import { parseDocument } from 'yaml';
import { check } from '../server/src/core/engine/check';
import { findFences } from '../server/src/core/syntax/fences';
import { parseSource } from '../server/src/core/syntax/source';
import { percentiles, type Row, timed } from './measure';
import { distinctReports } from './reports';

const count = 1000;

/** The whole check of 1,000 distinct reports in one thread, against parsing their YAML alone with `yaml`, in alternating rounds. */
export function benchCheck(): Row[] {
  const reports = distinctReports(count);
  const yaml = reports.map((text) => text.slice(0, findFences(text)!.yaml.end));
  const ratios: number[] = [];
  let ours = 0;
  let floor = 0;
  for (let round = 0; round < 4; round++) {
    const parse = timed(() => {
      for (const text of yaml) parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
    });
    const whole = timed(() => {
      for (const text of reports) check(parseSource(text), { today: '2026-01-01' });
    });
    // The first round warms both up.
    if (round === 0) continue;
    ratios.push(whole / parse);
    ours = whole;
    floor = parse;
  }
  const ratio = percentiles(ratios).p50;
  const size = reports.reduce((sum, text) => sum + text.length, 0) / count;
  return [
    {
      what: `check, ${count} reports of ${(size / 1000).toFixed(1)} kB on average`,
      value: `${(ours / count).toFixed(2)} ms each`,
      beside: `${(floor / count).toFixed(2)} ms for their YAML alone`,
      ratio,
      target: '≤ 1.5',
      holds: ratio <= 1.5,
    },
  ];
}
