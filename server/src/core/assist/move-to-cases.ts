import type { Report } from '../model/report';
import { lineBreak } from '../rules/list-edits';
import type { Edit } from '../rules/rule';
import { say } from '../text/say';
import { type Action, endOfEntry } from './action';

/** The keys that belong to one patient. */
const ofOnePatient = new Set(['patient', 'findings', 'outcome']);

/** Makes a report of one patient the first case of a series: what belongs to the patient moves under `cases`. */
export function moveToCases(report: Report): Action[] {
  const { root, source, text } = report;
  const node = root.node;
  if (!source.frontMatter?.reliable || node?.kind !== 'map' || node.flow || root.get('cases').exists) return [];
  const moved = node.entries.filter(({ key }) => ofOnePatient.has(key.text));
  const first = moved[0];
  if (!first || !moved.some(({ key }) => key.text === 'patient')) return [];
  const newline = lineBreak(report);
  const lines = moved.flatMap((entry) => text.slice(entry.key.span.start, endOfEntry(report, entry)).split(/\r?\n/));
  const block = ['cases:', '  - id: P1', ...lines.map((line) => (line.trim() === '' ? '' : `    ${line}`))].join(
    newline,
  );
  const edits: Edit[] = moved.map((entry) => {
    const { start } = entry.key.span;
    const end = endOfEntry(report, entry);
    if (entry === first) return { span: { start, end }, newText: block };
    const behind = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
    return { span: { start, end: behind }, newText: '' };
  });
  const type = root.get('type');
  if (type.fact === 'case report') edits.push({ span: type.span, newText: 'case series' });
  return [{ title: say`Make this report a series: move the patient under \`cases\``, kind: 'rewrite', edits }];
}
