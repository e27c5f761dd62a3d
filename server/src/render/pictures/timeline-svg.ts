import type { LineIndex } from '../../core/text/line-index';
import type { EventKind } from './events';
import { mark } from './looks';
import { element, faint, ink, label, picture, textWidth, wrapped } from './svg';
import type { Moment, MomentEvent, TimelineDocument } from './timeline';
import { timelineInWords } from './timeline-words';

const width = 742;
/** Where the line runs; the times stand left of it, what happened right. */
const line = 150;
const text = line + 34;
const size = 11.5;
const rowHeight = 15;
/** More lines than this of one event are cut short: the table holds all of it. */
const mostLines = 4;
const mostMoments = 200;

/** How each kind of event is marked: by shape and filling; colour only helps. */
const looks: Record<EventKind, { readonly index: number; readonly hollow: boolean; readonly words: string }> = {
  complaint: { index: 0, hollow: true, words: 'complaint' },
  exposure: { index: 4, hollow: false, words: 'exposure' },
  finding: { index: 3, hollow: true, words: 'finding' },
  procedure: { index: 1, hollow: false, words: 'procedure' },
  treatment: { index: 1, hollow: true, words: 'other treatment' },
  'adverse event': { index: 2, hollow: false, words: 'adverse event' },
  resolved: { index: 2, hollow: true, words: 'adverse event resolved' },
  scores: { index: 5, hollow: false, words: 'scores' },
  'follow-up': { index: 0, hollow: false, words: 'follow-up' },
};

/** The timeline from top to bottom, one patient below the other. */
export function timelineToSvg(document: TimelineDocument): string {
  const body: string[] = [];
  let y = 12;
  for (const { label: name, moments } of document.patients) {
    if (name !== '') {
      body.push(label(10, y + 12, name, { 'font-size': 14, 'font-weight': 'bold' }));
      y += 24;
    }
    const drawn = drawMoments(moments.slice(0, mostMoments), document, y);
    body.push(...drawn.svg);
    y = drawn.y + 14;
  }
  if (document.patients.length === 0) {
    body.push(label(10, y + 12, 'The report has no event with a time.', { 'font-size': 12 }));
    y += 24;
  }
  const legend = legendOf(document, y);
  body.push(...legend.svg);
  const title = document.title ? `Timeline: ${document.title}` : 'Timeline';
  return picture({ id: 'timeline', width, height: legend.y + 8, title, description: timelineInWords(document) }, body);
}

function drawMoments(
  moments: readonly Moment[],
  { dayZero, lines }: TimelineDocument,
  top: number,
): { svg: string[]; y: number } {
  const svg: string[] = [];
  let y = top;
  for (const moment of moments) {
    const start = y;
    const times = wrapped(moment.time, size, line - 34, 3);
    const weight = moment.isDayZero ? { 'font-weight': 'bold' } : {};
    const note = moment.isDayZero ? wrapped(dayZero, 10, line - 34, 3) : [];
    const side = [...times.map((words) => ({ words, size, ...weight })), ...note.map((words) => ({ words, size: 10 }))];
    side.forEach(({ words, size: height, ...rest }, index) => {
      svg.push(
        label(line - 18, y + 12 + index * rowHeight, words, { 'text-anchor': 'end', 'font-size': height, ...rest }),
      );
    });
    svg.push(
      element('line', {
        class: 'axis',
        x1: line - 6,
        x2: line + 6,
        y1: y + 8,
        y2: y + 8,
        stroke: ink,
        'stroke-width': moment.isDayZero ? 3 : 1.5,
      }),
    );
    for (const event of moment.events) {
      const drawn = drawEvent(event, lines, y);
      svg.push(drawn.svg);
      y = drawn.y;
    }
    y = Math.max(y, start + side.length * rowHeight) + 9;
  }
  const rail = element('line', {
    class: 'axis',
    x1: line,
    x2: line,
    y1: top,
    y2: y - 6,
    stroke: ink,
    'stroke-width': 1.5,
  });
  return { svg: [rail, ...svg], y };
}

function drawEvent(
  { kind, text: words, span }: MomentEvent,
  lines: LineIndex,
  top: number,
): { svg: string; y: number } {
  const { index, hollow } = looks[kind];
  const parts = wrapped(words, size, width - text - 12, mostLines);
  return {
    svg: element(
      'g',
      { 'data-line': lines.line(span.start) },
      mark(index, line + 20, top + 8, hollow),
      ...parts.map((part, row) => label(text, top + 12 + row * rowHeight, part, { 'font-size': size })),
    ),
    y: top + parts.length * rowHeight,
  };
}

function legendOf({ patients, dayZero }: TimelineDocument, top: number): { svg: string[]; y: number } {
  const kinds = new Set(
    patients.flatMap(({ moments }) => moments.flatMap(({ events }) => events.map(({ kind }) => kind))),
  );
  const svg = [element('line', { class: 'faint', x1: 10, x2: width - 10, y1: top - 4, y2: top - 4, stroke: faint })];
  let [x, y] = [14, top + 12];
  for (const [kind, { index, hollow, words }] of Object.entries(looks)) {
    if (!kinds.has(kind as EventKind)) continue;
    const long = 28 + textWidth(words, 10.5);
    if (x > 14 && x + long > width) [x, y] = [14, y + 17];
    svg.push(mark(index, x, y, hollow), label(x + 9, y + 4, words, { 'font-size': 10.5 }));
    x += long;
  }
  y += 20;
  for (const part of wrapped(
    `Times count from day 0, ${dayZero}. The distances do not show the time between events.`,
    10.5,
    width - 24,
  )) {
    svg.push(label(10, y, part, { 'font-size': 10.5 }));
    y += 14;
  }
  return { svg, y };
}
