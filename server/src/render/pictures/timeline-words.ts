import type { Table } from './table';
import type { TimelineDocument } from './timeline';

/** The picture in words, for readers who cannot see it. */
export function timelineInWords({ patients, dayZero }: TimelineDocument): string {
  if (patients.length === 0) return 'The report has no event with a time.';
  const told = patients.map(({ label, moments }) => {
    const each = moments.map(({ time, events }) => `${time}: ${events.map(({ text }) => text).join('; ')}`);
    return `${label ? `${label}. ` : ''}${each.join('. ')}.`;
  });
  return `Day 0 is ${dayZero}. ${told.join(' ')}`;
}

/** The timeline as tables, one for each patient. */
export function timelineTables({ patients, lines, place }: TimelineDocument): Table[] {
  return patients.map(({ label, moments }) => ({
    caption: label ? `Timeline of ${label}` : 'Timeline',
    header: ['Time', 'Event'],
    rows: moments.flatMap(({ time, events }) =>
      events.map(({ kind, text, span }, index) => ({
        cells: [index === 0 ? time : '', kind === 'scores' ? `Scores: ${text}` : text],
        line: lines.line(span.start),
      })),
    ),
    line: lines.line(moments[0]?.events[0]?.span.start ?? place.start),
  }));
}
