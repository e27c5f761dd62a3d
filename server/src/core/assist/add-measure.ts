import type { Report } from '../model/report';
import { lineBreak } from '../rules/list-edits';
import { yamlScalar } from '../syntax/quote';
import { say } from '../text/say';
import { touches } from '../text/span';
import { type Action, columnOf, endOfEntry } from './action';

/** Adds a measure to the outcome the cursor stands in, with the times that the other measures have. */
export function addMeasure(report: Report, offset: number): Action[] {
  const found = report.cases.find(({ outcome }) => {
    const { node } = outcome;
    return node?.kind === 'map' && !node.flow && touches({ start: outcome.keySpan.start, end: node.span.end }, offset);
  });
  const outcome = found?.outcome.node;
  if (!found || outcome?.kind !== 'map') return [];
  const times = [...new Set(found.measures.flatMap(({ scores }) => scores.map(({ timeText }) => timeText.trim())))];
  const scores = (times.length > 0 ? times : ['baseline'])
    .map((time) => `${yamlScalar(time, { flow: true })}: unknown`)
    .join(', ');
  const newline = lineBreak(report);
  const lines = (indent: string) => [`${indent}- scale: unknown`, `${indent}  scores: { ${scores} }`];
  const entry = outcome.entries.find(({ key }) => key.text === 'measures');
  const list = entry?.value;
  const title = say`Add a measure`;
  if (entry && list?.kind === 'list' && !list.flow && list.items[0]) {
    const dash = report.text.lastIndexOf('-', list.items[0].span.start);
    const end = endOfEntry(report, entry);
    const newText = lines(' '.repeat(columnOf(report, dash))).map((line) => newline + line);
    return [{ title, kind: 'rewrite', edits: [{ span: { start: end, end }, newText: newText.join('') }] }];
  }
  if (entry) return [];
  const indent = ' '.repeat(columnOf(report, outcome.entries[0]!.key.span.start));
  const end = endOfEntry(report, outcome.entries.at(-1)!);
  const newText = [`${indent}measures:`, ...lines(`${indent}  `)].map((line) => newline + line).join('');
  return [{ title, kind: 'rewrite', edits: [{ span: { start: end, end }, newText }] }];
}
