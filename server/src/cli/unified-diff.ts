import type { Colors } from 'picocolors/types';
import { unsafe, visible } from './display';

const context = 3;
/** Beyond this many changed lines the shortest difference is not looked for; a coarser one is right as well. */
const mostChanges = 1500;

/** A line that stays, goes or comes. */
interface Step {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

/** The difference of two texts in the unified format of `diff -u`, which `git apply` reads; empty where there is none. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const steps = compare(linesOf(before), linesOf(after));
  const hunks = hunksOf(steps).map((hunk) => hunkText(hunk));
  return `--- ${nameOf(`a/${path}`)}\n+++ ${nameOf(`b/${path}`)}\n${hunks.join('')}`;
}

/** A name as git writes it: in quotes and with escapes where it could be misread or command a terminal; a tab ends one with spaces. */
function nameOf(name: string): string {
  const escaped = name.replace(/["\\]/g, '\\$&').replace(unsafe, (character) => {
    const octal = [...Buffer.from(character)].map((byte) => byte.toString(8).padStart(3, '0'));
    return `\\${octal.join('\\')}`;
  });
  if (escaped !== name) return `"${escaped}"`;
  return name.includes(' ') ? `${name}\t` : name;
}

/** Lines with their ends, so that a change of ends is a change. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function compare(before: readonly string[], after: readonly string[]): Step[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let beforeEnd = before.length;
  let afterEnd = after.length;
  while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd--;
    afterEnd--;
  }
  const kept = (lines: readonly string[]): Step[] => lines.map((line) => ({ sign: ' ', line }));
  return [
    ...kept(before.slice(0, start)),
    ...shortest(before.slice(start, beforeEnd), after.slice(start, afterEnd)),
    ...kept(before.slice(beforeEnd)),
  ];
}

/** The greedy algorithm of E. W. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1986;1:251. */
function shortest(before: readonly string[], after: readonly string[]): Step[] {
  const history: Map<number, number>[] = [];
  let reach = new Map<number, number>([[1, 0]]);
  const most = Math.min(before.length + after.length, mostChanges);
  for (let changes = 0; changes <= most; changes++) {
    history.push(new Map(reach));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = goesDown(reach, diagonal, changes) ? (reach.get(diagonal + 1) ?? 0) : (reach.get(diagonal - 1) ?? 0) + 1;
      let y = x - diagonal;
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x++;
        y++;
      }
      reach.set(diagonal, x);
      if (x >= before.length && y >= after.length) return trace(history, before, after);
    }
    reach = new Map(reach);
  }
  return [...before.map((line): Step => ({ sign: '-', line })), ...after.map((line): Step => ({ sign: '+', line }))];
}

function goesDown(reach: ReadonlyMap<number, number>, diagonal: number, changes: number): boolean {
  if (diagonal === -changes) return true;
  return diagonal !== changes && (reach.get(diagonal - 1) ?? 0) < (reach.get(diagonal + 1) ?? 0);
}

/** Goes back from the ends to the beginnings along the way that was found. */
function trace(
  history: readonly ReadonlyMap<number, number>[],
  before: readonly string[],
  after: readonly string[],
): Step[] {
  const steps: Step[] = [];
  let x = before.length;
  let y = after.length;
  for (let changes = history.length - 1; changes >= 0; changes--) {
    const reach = history[changes]!;
    const diagonal = x - y;
    const earlier = goesDown(reach, diagonal, changes) ? diagonal + 1 : diagonal - 1;
    const fromX = changes === 0 ? 0 : (reach.get(earlier) ?? 0);
    const fromY = changes === 0 ? 0 : fromX - earlier;
    while (x > fromX && y > fromY) steps.push({ sign: ' ', line: before[--x]! }) && y--;
    if (changes === 0) break;
    if (x === fromX) steps.push({ sign: '+', line: after[--y]! });
    else steps.push({ sign: '-', line: before[--x]! });
  }
  return steps.reverse();
}

interface Hunk {
  beforeStart: number;
  afterStart: number;
  readonly steps: Step[];
}

function hunksOf(steps: readonly Step[]): Hunk[] {
  const changed = steps.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
  const ranges: { from: number; to: number }[] = [];
  for (const index of changed) {
    const last = ranges.at(-1);
    if (last && index - context <= last.to) last.to = index + context + 1;
    else ranges.push({ from: Math.max(0, index - context), to: index + context + 1 });
  }
  const count = (until: number, other: '+' | '-') => steps.slice(0, until).filter(({ sign }) => sign !== other).length;
  return ranges.map(({ from, to }) => ({
    beforeStart: count(from, '+'),
    afterStart: count(from, '-'),
    steps: steps.slice(from, to),
  }));
}

function hunkText({ beforeStart, afterStart, steps }: Hunk): string {
  const length = (other: '+' | '-') => steps.filter(({ sign }) => sign !== other).length;
  const range = (start: number, lines: number) => `${lines === 0 ? start : start + 1}${lines === 1 ? '' : `,${lines}`}`;
  const header = `@@ -${range(beforeStart, length('+'))} +${range(afterStart, length('-'))} @@\n`;
  return (
    header +
    steps
      .map(({ sign, line }) => `${sign}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`)
      .join('')
  );
}

/** A difference for a terminal: in colours, and without characters that would command it. */
export function paintDiff(diff: string, colours: Colors): string {
  const lines = diff.split('\n').map((line) => {
    const shown = visible(line.replace(/\r$/, ''));
    if (/^(?:---|\+\+\+) /.test(line)) return colours.bold(shown);
    if (line.startsWith('@@')) return colours.cyan(shown);
    if (line.startsWith('+')) return colours.green(shown);
    return line.startsWith('-') ? colours.red(shown) : shown;
  });
  return lines.join('\n');
}
