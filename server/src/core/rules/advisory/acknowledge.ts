import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { nameKey } from '../../model/vocabulary';
import { lineBreak } from '../list-edits';
import type { Edit, Fix } from '../rule';

/** The author's answer to an advisory: an entry of `acknowledged`; `undefined` where there is none. */
export function answerTo(report: Report, id: string): Located | undefined {
  return report.root
    .get('acknowledged')
    .items()
    .find((entry) => nameKey((entry.get('advisory').fact ?? '').replace(/^advisory\//, '')) === nameKey(id));
}

/** Whether the answer says why; a bare name is none. */
export function isReasoned(answer: Located | undefined): boolean {
  return (answer?.get('reason').fact ?? '') !== '';
}

/** Offers the entry that answers an advisory, its reason left for the author; none where it can't be put in safely. */
export function acknowledgement(report: Report, id: string): Fix[] {
  const edit = insertion(report, id);
  return edit ? [{ title: 'Acknowledge this advisory', safe: false, byHand: true, edits: [edit] }] : [];
}

function insertion(report: Report, id: string): Edit | undefined {
  const { root, source, text } = report;
  if (root.node?.kind !== 'map' || root.node.flow || !source.frontMatter?.closed) return undefined;
  const newline = lineBreak(report);
  const list = root.get('acknowledged');
  const node = list.node;
  const entry = (indent: string) => `${indent}- advisory: ${id}${newline}${indent}  reason: `;
  if (node?.kind === 'list' && node.flow) {
    const last = node.items.at(-1);
    const at = last ? last.span.end : node.span.start + 1;
    return { span: { start: at, end: at }, newText: `${last ? ', ' : ''}{ advisory: ${id}, reason: "" }` };
  }
  if (node?.kind === 'list') {
    const [first] = node.items.flatMap((item) => item?.span.start ?? []);
    if (first === undefined) return undefined;
    const lineStart = text.lastIndexOf('\n', first) + 1;
    const indent = /^[ ]*/.exec(text.slice(lineStart, first))![0];
    const end = endOfLine(text, Math.max(...node.items.map((item) => item?.span.end ?? 0)));
    return { span: { start: end, end }, newText: `${newline}${entry(indent)}` };
  }
  if (node?.kind === 'scalar' && list.answer) {
    return { span: { start: list.keySpan.end + 1, end: node.span.end }, newText: `${newline}${entry('  ')}` };
  }
  // A second key of the same name would be a mistake of its own, also where the first has no value.
  if (list.exists || root.node.entries.some(({ key }) => key.text === 'acknowledged')) return undefined;
  const end = source.frontMatter.yaml.end;
  const before = text[end - 1] === '\n' ? '' : newline;
  return { span: { start: end, end }, newText: `${before}acknowledged:${newline}${entry('  ')}${newline}` };
}

function endOfLine(text: string, from: number): number {
  const next = text.indexOf('\n', from);
  const end = next < 0 ? text.length : next;
  return text[end - 1] === '\r' ? end - 1 : end;
}
