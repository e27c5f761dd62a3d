import type { Report } from '../model/report';
import type { Edit } from '../rules/rule';
import type { MapEntry, MapNode, YamlNode } from '../syntax/tree';
import { touches } from '../text/span';

/** Something an editor can do to a report where the cursor stands, though nothing is wrong with it. */
export interface Action {
  /** Starts with a verb, no period. */
  readonly title: string;
  readonly kind: 'rewrite' | 'organise';
  readonly edits: readonly Edit[];
}

/** The mappings around an offset, the innermost first. */
export function mapsAround(node: YamlNode | undefined, offset: number): MapNode[] {
  const found: MapNode[] = [];
  let here = node;
  while (here) {
    if (here.kind === 'map') found.unshift(here);
    const inner: readonly (YamlNode | undefined)[] =
      here.kind === 'map' ? here.entries.map(({ value }) => value) : here.kind === 'list' ? here.items : [];
    here = inner.find((child) => child && child.kind !== 'scalar' && touches(child.span, offset));
  }
  return found;
}

/** Where an entry of a block mapping ends: behind its value's last line, with a comment on it, before the line break. */
export function endOfEntry(report: Report, { key, value }: MapEntry): number {
  const from = Math.max(key.span.end, value?.span.end ?? 0);
  const next = report.text.indexOf('\n', from);
  const end = next < 0 ? report.text.length : next;
  return report.text[end - 1] === '\r' ? end - 1 : end;
}

/** The column of an offset. */
export function columnOf(report: Report, offset: number): number {
  return report.source.lines.position(offset).character;
}
