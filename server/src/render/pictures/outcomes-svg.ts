import { colourOf, dashOf, mark } from './looks';
import type { OutcomePanel, OutcomePoint, OutcomeSeries, OutcomesDocument } from './outcomes';
import { footOf } from './outcomes-foot';
import { outcomesInWords } from './outcomes-words';
import { element, faint, ink, label, paper, picture, textWidth, wrapped } from './svg';

/** Sizes in CSS pixels; two panels side by side fill the text width of an A4 page. */
const panelWidth = 350;
const gap = 22;
const plotHeight = 150;
const left = 54;
const stripHeight = 17;
/** More than this is no picture any more: the table holds the rest. */
const mostPanels = 24;
const mostSeries = 12;

/** The scores over time as small multiples: one panel for each thing measured, one line for each patient or side. */
export function outcomesToSvg(document: OutcomesDocument): string {
  const drawn = document.panels.filter(({ axis }) => axis).slice(0, mostPanels);
  const columns = drawn.length > 1 ? 2 : 1;
  const width = columns * panelWidth + (columns - 1) * gap + 20;
  const body: string[] = [];
  let y = 8;
  for (let index = 0; index < drawn.length; index += columns) {
    const row = drawn.slice(index, index + columns);
    const head = Math.max(...row.map((panel) => titleOf(panel).length)) * 15 + 28;
    const parts = row.map((panel, column) => drawPanel(panel, 10 + column * (panelWidth + gap), y, head));
    body.push(
      ...parts.map(({ svg }, column) =>
        element('g', { 'data-line': document.lines.line(row[column]!.span.start) }, svg),
      ),
    );
    y += Math.max(...parts.map(({ height }) => height)) + 14;
  }
  const foot = footOf(document, drawn, y, width);
  body.push(...foot.svg);
  const title = document.title ? `Scores over time: ${document.title}` : 'Scores over time';
  return picture({ id: 'outcomes', width, height: foot.y + 8, title, description: outcomesInWords(document) }, body);
}

function titleOf({ label }: OutcomePanel): string[] {
  return wrapped(label, 13, panelWidth - 20, 2);
}

/** The places of a panel: where the plot lies and where a visit and a value go. */
interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  x(visit: number, series: number): number;
  y(value: number): number;
}

function drawPanel(panel: OutcomePanel, x: number, y: number, head: number): { svg: string; height: number } {
  const series = panel.series.slice(0, mostSeries);
  const labels = series.map((one) => one.label);
  const margin = Math.min(90, 12 + Math.max(0, ...labels.map((each) => textWidth(each, 10.5))));
  const plot = plotOf(panel, series.length, x, y + head, x + panelWidth - margin);
  const parts = [
    ...titleOf(panel).map((line, index) =>
      label(x, y + 13 + index * 15, line, { 'font-size': 13, 'font-weight': 'bold' }),
    ),
    label(x, y + head - 14, subtitle(panel), { 'font-size': 10.5 }),
    ...gridOf(panel, plot),
    ...mcidOf(panel, series, plot),
    ...series.flatMap((one, index) => drawLine(one, index, plot)),
    ...series.flatMap((one, index) => drawPoints(one, index, plot)),
    ...directLabels(series, plot),
    ...visitLabels(panel, plot),
  ];
  const strips = stripsOf(series);
  let below = plot.bottom + visitRows(panel, plot) * 13 + 10;
  for (const strip of strips) {
    parts.push(...drawStrip(strip, series, plot, x, below));
    below += stripHeight;
  }
  const hidden = panel.series.length - series.length;
  if (hidden > 0) {
    parts.push(label(x, below + 6, `${hidden} more in the table only`, { 'font-size': 10.5 }));
    below += 14;
  }
  return { svg: parts.join(''), height: below - y };
}

function plotOf(panel: OutcomePanel, count: number, x: number, top: number, right: number): Plot {
  const { min, max } = panel.axis!;
  const start = x + left;
  const inset = panel.mcid?.size !== undefined && panel.series.length > 1 ? 46 : 24;
  const step = (right - start - inset - 20) / Math.max(1, panel.visits.length - 1);
  const dodge = Math.min(8, Math.max(0, step - 4) / Math.max(1, count));
  return {
    left: start,
    right,
    top,
    bottom: top + plotHeight,
    x: (visit, series) => start + inset + visit * step + (series - (count - 1) / 2) * dodge,
    y: (value) => top + plotHeight - ((value - min) / (max - min)) * plotHeight,
  };
}

function subtitle({ better, mcid }: OutcomePanel): string {
  const direction = better === 'lower' ? '↓ lower is better' : better === 'higher' ? '↑ higher is better' : '';
  return [direction, mcid ? `MCID ${mcid.text}` : ''].filter(Boolean).join('  ·  ');
}

function gridOf({ axis }: OutcomePanel, plot: Plot): string[] {
  const { left: start, right, top, bottom } = plot;
  return [
    ...axis!.ticks.flatMap(({ value, label: words }) => [
      element('line', { class: 'faint', x1: start, x2: right, y1: plot.y(value), y2: plot.y(value), stroke: faint }),
      label(start - 6, plot.y(value) + 3.5, words, { 'text-anchor': 'end', 'font-size': 10.5 }),
    ]),
    element('path', { class: 'axis', d: `M${start} ${top}V${bottom}H${right}`, fill: 'none', stroke: ink }),
  ];
}

/**
 * The smallest change called meaningful. For one series a band on the better side of its first reading: what lies
 * within is less than that change. For several, whose first readings differ, its length as a measuring rod.
 */
function mcidOf(panel: OutcomePanel, series: readonly OutcomeSeries[], plot: Plot): string[] {
  const { mcid, better, axis } = panel;
  if (mcid?.size === undefined || !better) return [];
  if (series.length > 1) {
    const x = plot.left + 12;
    const middle = (plot.top + plot.bottom) / 2;
    const half = Math.abs(plot.y(mcid.size) - plot.y(0)) / 2;
    if (half * 2 > plotHeight) return [];
    return [
      element('path', {
        class: 'axis',
        d: `M${x - 4} ${middle - half}h8m-4 0v${half * 2}m-4 0h8`,
        fill: 'none',
        stroke: ink,
      }),
      label(x + 3, middle + half + 12, 'MCID', { 'text-anchor': 'middle', 'font-size': 9.5 }),
    ];
  }
  const first = series[0]?.points.find(({ position }) => position.kind === 'value')?.position;
  if (first?.kind !== 'value') return [];
  const end = first.value + (better === 'lower' ? -mcid.size : mcid.size);
  const [low, high] = [
    Math.max(axis!.min, Math.min(first.value, end)),
    Math.min(axis!.max, Math.max(first.value, end)),
  ];
  if (high <= low) return [];
  const limit = plot.y(better === 'lower' ? low : high);
  return [
    element('rect', {
      class: 'band',
      x: plot.left,
      width: plot.right - plot.left,
      y: plot.y(high),
      height: plot.y(low) - plot.y(high),
      fill: '#e9e9ee',
    }),
    element('line', {
      class: 'axis',
      x1: plot.left,
      x2: plot.right,
      y1: limit,
      y2: limit,
      stroke: ink,
      'stroke-dasharray': '1 3',
    }),
    label(plot.right - 2, better === 'lower' ? limit - 3 : limit + 10, 'less than the MCID', {
      'text-anchor': 'end',
      'font-size': 9.5,
    }),
  ];
}

/** Readings that follow each other are joined; a missing one, a bound and one that only a figure shows break the line. */
function drawLine({ points, index: look }: OutcomeSeries, index: number, plot: Plot): string[] {
  const { colour, name } = colourOf(look);
  const runs: string[][] = [[]];
  for (const { visit, position } of points) {
    if (position.kind === 'value')
      runs.at(-1)!.push(`${plot.x(visit, index).toFixed(1)},${plot.y(position.value).toFixed(1)}`);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) =>
      element('polyline', {
        class: name,
        points: run.join(' '),
        fill: 'none',
        stroke: colour,
        'stroke-width': 1.6,
        'stroke-dasharray': dashOf(look),
      }),
    );
}

function drawPoints({ points, index: look }: OutcomeSeries, index: number, plot: Plot): string[] {
  return points.flatMap(({ visit, position }) => {
    const x = plot.x(visit, index);
    if (position.kind === 'value') return [mark(look, x, plot.y(position.value), position.computed)];
    if (position.kind === 'range') return drawRange(look, x, position, plot);
    return [];
  });
}

/** A hollow mark at each end that is known, and a line along all that is possible, with an arrow to where it is open. */
function drawRange(
  look: number,
  x: number,
  { low, high }: { low: number | undefined; high: number | undefined },
  plot: Plot,
): string[] {
  const { colour, name } = colourOf(look);
  const top = high === undefined ? plot.top : plot.y(high);
  const bottom = low === undefined ? plot.bottom : plot.y(low);
  // An end of the scale is no bound that anybody stated.
  const upperStated = high !== undefined && top > plot.top + 0.5;
  const lowerStated = low !== undefined && bottom < plot.bottom - 0.5;
  const arrow = (y: number, sign: 1 | -1) => `M${x - 3.5} ${y - sign * 5}L${x} ${y}L${x + 3.5} ${y - sign * 5}`;
  const tips = [...(upperStated ? [] : [arrow(top, -1)]), ...(lowerStated ? [] : [arrow(bottom, 1)])];
  return [
    element('path', {
      class: name,
      d: [`M${x} ${top}V${bottom}`, ...tips].join(''),
      fill: 'none',
      stroke: colour,
      'stroke-width': 1.4,
    }),
    ...(upperStated ? [mark(look, x, top, true)] : []),
    ...(lowerStated ? [mark(look, x, bottom, true)] : []),
  ];
}

/** The name of a series behind its last mark, moved apart where two would overlap. */
function directLabels(series: readonly OutcomeSeries[], plot: Plot): string[] {
  const placed: { x: number; y: number }[] = [];
  return series.flatMap((one, index) => {
    const last = one.points.findLast(({ position }) => position.kind === 'value' || position.kind === 'range');
    if (!last || one.label === '') return [];
    const height = heightOf(last, plot);
    const beside = series.flatMap(({ points }, other) =>
      points.some((point) => point.visit === last.visit && reaches(point, height, plot))
        ? [plot.x(last.visit, other)]
        : [],
    );
    const x = Math.max(plot.x(last.visit, index), ...beside) + 9;
    let y = height + 3.5;
    while (placed.some((other) => Math.abs(other.y - y) < 11 && Math.abs(other.x - x) < 60)) y += 4;
    placed.push({ x, y });
    return [
      label(x, y, one.label, {
        class: `ink halo ${colourOf(one.index).name}-text`,
        'font-size': 10.5,
        stroke: paper,
        'stroke-width': 3,
        'paint-order': 'stroke',
      }),
    ];
  });
}

function heightOf({ position }: OutcomePoint, plot: Plot): number {
  if (position.kind === 'value') return plot.y(position.value);
  if (position.kind !== 'range') return plot.bottom;
  const { low, high } = position;
  return high !== undefined && plot.y(high) > plot.top + 0.5
    ? plot.y(high)
    : low === undefined
      ? plot.top
      : plot.y(low);
}

/** Whether a mark or its line stands within a label's height of `y`. */
function reaches({ position }: OutcomePoint, y: number, plot: Plot): boolean {
  if (position.kind === 'value') return Math.abs(plot.y(position.value) - y) < 9;
  if (position.kind !== 'range') return false;
  const { low, high } = position;
  return (high === undefined || plot.y(high) < y + 9) && (low === undefined || plot.y(low) > y - 9);
}

function visitLabels(panel: OutcomePanel, plot: Plot): string[] {
  const rows = visitRows(panel, plot);
  const every = Math.max(1, Math.ceil(panel.visits.length / 12));
  return panel.visits.flatMap((words, visit) => {
    const x = plot.x(visit, (Math.min(panel.series.length, mostSeries) - 1) / 2);
    return [
      element('line', { class: 'axis', x1: x, x2: x, y1: plot.bottom, y2: plot.bottom + 4, stroke: ink }),
      ...(visit % every === 0
        ? [
            label(x, plot.bottom + 15 + ((visit / every) % rows) * 12, shortened(words), {
              'text-anchor': 'middle',
              'font-size': 10.5,
            }),
          ]
        : []),
    ];
  });
}

/** Labels that would run into each other stand in two or three rows. */
function visitRows({ visits, series }: OutcomePanel, plot: Plot): number {
  const middle = (Math.min(series.length, mostSeries) - 1) / 2;
  const step = visits.length > 1 ? plot.x(1, middle) - plot.x(0, middle) : plot.right - plot.left;
  const widest = Math.max(...visits.map((words) => textWidth(shortened(words), 10.5))) + 6;
  return Math.min(3, Math.max(1, Math.ceil(widest / step)));
}

function shortened(words: string): string {
  return words.length > 24 ? `${words.slice(0, 22).trimEnd()}…` : words;
}

/** What can't stand on the axis, and yet is said below it. */
interface Strip {
  readonly kind: 'figure' | 'unknown' | 'other' | 'missing';
  readonly words: string;
}

function stripsOf(series: readonly OutcomeSeries[]): Strip[] {
  const positions = series.flatMap(({ points }) => points.map(({ position }) => position));
  const figures = new Set(positions.flatMap((position) => (position.kind === 'figure' ? [position.figure] : [])));
  const has = (kind: Strip['kind']) => positions.some((position) => position.kind === kind);
  const [only] = figures;
  return [
    ...(has('figure') ? [{ kind: 'figure' as const, words: figures.size === 1 && only ? only : 'figure' }] : []),
    ...(has('other') ? [{ kind: 'other' as const, words: 'in words' }] : []),
    ...(has('unknown') ? [{ kind: 'unknown' as const, words: 'unknown' }] : []),
    ...(has('missing') ? [{ kind: 'missing' as const, words: 'no value' }] : []),
  ];
}

function drawStrip(strip: Strip, series: readonly OutcomeSeries[], plot: Plot, x: number, y: number): string[] {
  return [
    element('line', { class: 'faint', x1: x, x2: plot.right, y1: y, y2: y, stroke: faint }),
    label(x, y + 12, strip.words, { 'font-size': 10 }),
    ...series.flatMap(({ points, index: look }, index) =>
      points
        .filter(({ position }) => position.kind === strip.kind)
        .map(({ visit }) => mark(look, plot.x(visit, index), y + stripHeight / 2, true, 3.2)),
    ),
  ];
}
