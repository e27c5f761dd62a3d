import MarkdownIt from 'markdown-it';
import { parseDocument } from 'yaml';
import { check } from '../server/src/core/engine/check';
import { findFences } from '../server/src/core/syntax/fences';
import { parseSource } from '../server/src/core/syntax/source';
import { percentiles, type Row, timed } from './measure';
import { distinctReports } from './reports';

const count = 1000;

/**
 * The whole check of reports of about 10 kB, half of it narrative, against what no checker can do without: their YAML parsed
 * with `yaml` and their Markdown rendered with `markdown-it`.
 */
export function benchTenKilobytes(): Row[] {
  const reports = distinctReports(300).map((text) => resized(text, 10_000));
  const yaml = reports.map((text) => text.slice(0, findFences(text)!.yaml.end));
  const bodies = reports.map((text, index) => text.slice(yaml[index]!.length));
  const markdown = new MarkdownIt();
  const rounds: { ratio: number; ours: number; floor: number }[] = [];
  for (let round = 0; round < 4; round++) {
    const floor = timed(() => {
      for (const text of yaml) parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
      for (const text of bodies) markdown.render(text);
    });
    const ours = timed(() => {
      for (const text of reports) check(parseSource(text), { today: '2026-01-01' });
    });
    if (round > 0) rounds.push({ ratio: ours / floor, ours: ours / reports.length, floor: floor / reports.length });
  }
  const ratio = percentiles(rounds.map((one) => one.ratio)).p50;
  const { ours, floor } = rounds.at(-1)!;
  return [
    {
      what: 'check of a 10 kB report',
      value: `${ours.toFixed(2)} ms`,
      beside: `${floor.toFixed(2)} ms for yaml parse and markdown-it render`,
      ratio,
      target: '≤ 1.5',
      holds: ratio <= 1.5,
    },
  ];
}

/** The report with its narrative repeated or cut so that the whole has about `size` characters. */
function resized(text: string, size: number): string {
  const front = text.slice(0, findFences(text)!.yaml.end + 4);
  const body = text.slice(front.length);
  const room = Math.max(size - front.length, size / 2);
  return front + body.repeat(Math.ceil(room / body.length)).slice(0, room);
}

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
