import { lexicon } from '../../model/lexicon';
import type { Report } from '../../model/report';
import type { KeyDescription } from '../../model/schema-guide';
import { quoted } from '../../syntax/quote';
import type { MapEntry, MapNode, Path, Step, YamlNode } from '../../syntax/tree';
import { say } from '../../text/say';
import type { Span } from '../../text/span';
import { defineRule, type Finding, type Fix } from '../rule';

export const rule = defineRule({
  severity: 'error',
  summary: 'Every entry between braces is a key with a value.',
  why: 'Between `{` and `}` a comma ends a value, and a colon needs a space behind it. YAML accepts what is left over as a key without a value, silently: half of a finding, a decimal comma, a score would vanish.',
  source: 'YAML 1.2.2, section 7.4.2: flow mappings.',
  reads: 'value',
  *check(report) {
    const found: { node: MapNode; index: number; path: Path }[] = [];
    collect(report.root.node, undefined, found);
    for (const { node, index, path } of found) yield judge(report, node, index, lexicon.describe(path));
  },
});

/** Where a node stands; the path is made only where something is found. */
interface Place {
  readonly step: Step;
  readonly outer: Place | undefined;
}

function pathOf(place: Place | undefined): Path {
  return place ? [...pathOf(place.outer), place.step] : [];
}

function collect(
  node: YamlNode | undefined,
  place: Place | undefined,
  found: { node: MapNode; index: number; path: Path }[],
): void {
  if (node?.kind === 'list') {
    for (let index = 0; index < node.items.length; index++) {
      const item = node.items[index];
      if (isCollection(item)) collect(item, { step: index, outer: place }, found);
    }
  }
  if (node?.kind !== 'map') return;
  for (let index = 0; index < node.entries.length; index++) {
    const { key, colon, value } = node.entries[index]!;
    if (node.flow && !colon) found.push({ node, index, path: pathOf(place) });
    if (isCollection(value)) collect(value, { step: key.text, outer: place }, found);
  }
}

function isCollection(node: YamlNode | undefined): boolean {
  return node !== undefined && node.kind !== 'scalar';
}

function judge(report: Report, node: MapNode, index: number, description: KeyDescription | undefined): Finding {
  const entry = node.entries[index]!;
  const text = entry.key.text;
  const glued = /^([^:\s][^:]*):(\S.*)$/.exec(text);
  if (glued) {
    return {
      span: entry.key.span,
      message: say`\`${text}\` has no space behind its colon, so it is read as a key without a value.`,
      help: say`Write \`${glued[1]}: ${glued[2]}\`.`,
      fixes: [edit(say`Put a space behind the colon`, entry.key.span, `${glued[1]}: ${glued[2]}`)],
    };
  }
  const before = node.entries[index - 1];
  const decimal = before?.value?.kind === 'scalar' && /\d$/.test(before.value.text) && /^\d/.test(text);
  if (before && decimal && touching(report.text, before, entry)) {
    const span = { start: before.value!.span.start, end: entry.key.span.end };
    const number = report.text.slice(span.start, span.end).replace(',', '.');
    return {
      span,
      message: say`A comma ends a value between braces, so the decimals are lost.`,
      help: say`Write a decimal point: \`${number}\`.`,
      fixes: [edit(say`Write \`${number}\``, span, number)],
    };
  }
  const isKey = description?.keys.has(text);
  const fixes = before && !isKey ? joinFix(report.text, before, entry) : [];
  return {
    span: entry.key.span,
    message: isKey
      ? say`\`${text}\` has no value here.`
      : say`\`${text}\` is read as a key without a value: a comma ends a value between braces.`,
    help: isKey
      ? say`Write \`${text}: …\`, or remove it.`
      : say`If it belongs to the text before it, put the whole text in double quotes.`,
    fixes,
  };
}

function touching(source: string, before: MapEntry, entry: MapEntry): boolean {
  return source.slice(before.value!.span.end, entry.key.span.start) === ',';
}

/** Quotes a text together with what its comma cut off. */
function joinFix(source: string, before: MapEntry, entry: MapEntry): Fix[] {
  if (before.value?.kind !== 'scalar' || before.value.style !== 'plain') return [];
  const span = { start: before.value.span.start, end: entry.key.span.end };
  return [edit(say`Put the whole text in quotes`, span, quoted(source.slice(span.start, span.end)))];
}

function edit(title: string, span: Span, newText: string): Fix {
  return { title, safe: false, edits: [{ span, newText }] };
}
