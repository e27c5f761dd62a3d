import { colourOf, dashOf, differentLooks, mark } from './looks';
import type { OutcomePanel, OutcomesDocument } from './outcomes';
import { element, label, textWidth, wrapped } from './svg';

/** The legend of the series, how to read the marks, and what the scales are. */
export function footOf(
  document: OutcomesDocument,
  drawn: readonly OutcomePanel[],
  top: number,
  width: number,
): { svg: string[]; y: number } {
  const svg: string[] = [];
  let y = top;
  const line = (words: string, size: number, attributes = {}) => {
    for (const part of wrapped(words, size, width - 24)) {
      svg.push(label(10, y + size, part, { 'font-size': size, ...attributes }));
      y += size * 1.35;
    }
  };
  const legend = legendOf(drawn, y, width);
  svg.push(...legend.svg);
  y = legend.y;
  if (drawn.length === 0) line('The report has no scores that can be drawn.', 12);
  const rest = document.panels.length - drawn.length;
  if (drawn.length > 0 && rest > 0) line(`${rest} more of the things measured stand in the table only.`, 10.5);
  line(readingOf(drawn), 10.5);
  y += 3;
  for (const { scale, text } of document.notes) line(`${scale}: ${text}`, 9.5);
  return { svg, y };
}

function legendOf(drawn: readonly OutcomePanel[], top: number, width: number): { svg: string[]; y: number } {
  const names = new Map(drawn.flatMap(({ series }) => series.map(({ label: name, index }) => [name, index] as const)));
  names.delete('');
  if (names.size < 2) return { svg: [], y: top };
  const svg: string[] = [];
  let [x, y] = [10, top + 8];
  for (const [name, index] of names) {
    const long = 38 + textWidth(name, 11) + 16;
    if (x > 10 && x + long > width - 10) [x, y] = [10, y + 18];
    const { colour, name: look } = colourOf(index);
    svg.push(
      element('line', {
        class: look,
        x1: x,
        x2: x + 30,
        y1: y,
        y2: y,
        stroke: colour,
        'stroke-width': 1.6,
        'stroke-dasharray': dashOf(index),
      }),
      mark(index, x + 15, y),
      label(x + 36, y + 4, name),
    );
    x += long;
  }
  return { svg, y: y + 18 };
}

/** How the marks are read: only of what the picture has. */
function readingOf(drawn: readonly OutcomePanel[]): string {
  const series = drawn.flatMap((panel) => panel.series);
  const positions = series.flatMap(({ points }) => points.map(({ position }) => position));
  const has = (kind: string) => positions.some((position) => position.kind === kind);
  return [
    drawn.length > 0 ? 'Visits stand at equal distances, whatever the time between them.' : '',
    has('value') ? 'Filled mark: a score.' : '',
    positions.some((position) => position.kind === 'value' && position.computed)
      ? 'Hollow mark: computed from a stated change.'
      : '',
    has('range') ? 'Hollow mark with an arrow or a line: a stated bound; the score lies somewhere along it.' : '',
    has('figure') ? 'Marks below the axis beside a figure: the score can be read in that figure only.' : '',
    ['unknown', 'other', 'missing'].some(has)
      ? 'Marks below the axis beside a word: no score that has a place on it.'
      : '',
    drawn.some(({ better }) => !better) ? 'A panel without an arrow has no better end.' : '',
    series.some(({ index }) => index >= differentLooks)
      ? 'Looks repeat from the seventh on; the labels tell them apart.'
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
