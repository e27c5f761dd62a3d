import { lexicon } from '../model/lexicon';
import type { Located } from '../model/located';
import type { Report } from '../model/report';
import type { KeyDescription } from '../model/schema-guide';
import { lineBreak } from '../rules/list-edits';
import type { Edit } from '../rules/rule';
import type { MapNode } from '../syntax/tree';
import { say } from '../text/say';
import { touches } from '../text/span';
import { type Action, columnOf, endOfEntry } from './action';

/** Inserts all keys that the schema requires of a mapping around the cursor and that are not there, each `unknown`. */
export function insertRequired(report: Report, offset: number): Action[] {
  const missing = new Map<MapNode, { at: Located; keys: string[] }>();
  for (const problem of report.schemaProblems) {
    const node = problem.kind === 'required' ? problem.at.node : undefined;
    if (problem.kind !== 'required' || node?.kind !== 'map') continue;
    // What the whole report needs is offered anywhere in its front matter.
    if (problem.at.path.length > 0 && !touches(node.span, offset)) continue;
    const known = missing.get(node) ?? { at: problem.at, keys: [] };
    known.keys.push(problem.key);
    missing.set(node, known);
  }
  return [...missing].map(([node, { at, keys }]) => {
    const named = keys.map((key) => `\`${key}\``).join(', ');

    return {
      title:
        at.key === undefined
          ? say`Insert what the report needs: ${named}`
          : say`Insert what \`${at.key}\` needs: ${named}`,
      kind: 'rewrite',
      edits: insertions(report, node, at, keys),
    };
  });
}

function insertions(report: Report, node: MapNode, at: Located, keys: readonly string[]): Edit[] {
  const description = lexicon.describe(at.path);
  const owner = description?.shapes.has('map') ? description : description?.items;
  const order = [...(owner?.keys.keys() ?? [])];
  const sorted = [...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  if (node.flow) {
    const last = node.entries.at(-1);
    const end = last ? (last.value?.span.end ?? last.key.span.end) : node.span.start + 1;
    const words = sorted.map((key) => `${key}: unknown`).join(', ');
    return [{ span: { start: end, end }, newText: last ? `, ${words}` : ` ${words} ` }];
  }
  const first = node.entries[0]!.key.span.start;
  const turn = lineBreak(report) + ' '.repeat(columnOf(report, first));
  // Several keys that go to one place go there together, in their order.
  const texts = new Map<number, string>();
  for (const key of sorted) {
    const before = node.entries.findLast((entry) => order.indexOf(entry.key.text) < order.indexOf(key));
    const place = before ? endOfEntry(report, before) : first;
    const lines = linesOf(key, owner?.keys.get(key)).map((line) => (before ? turn + line : line + turn));
    texts.set(place, (texts.get(place) ?? '') + lines.join(''));
  }
  return [...texts].map(([place, newText]) => ({ span: { start: place, end: place }, newText }));
}

/** A key with `unknown`, or with the required keys below it. */
function linesOf(key: string, description: KeyDescription | undefined): string[] {
  if (!description?.shapes.has('map') || description.required.length === 0) return [`${key}: unknown`];
  return [`${key}:`, ...description.required.map((inner) => `  ${inner}: unknown`)];
}
