import type { OutcomesDocument } from './outcomes';
import type { TimelineDocument } from './timeline';

/** A timeline as JSON, with a line break at its end. Days count from day 0. */
export function timelineToJson({ dayZero, patients }: TimelineDocument): string {
  return json({
    dayZero,
    patients: patients.map(({ label, moments }) => ({
      label,
      events: moments.flatMap(({ time, days, events }) =>
        events.map(({ kind, text }) => ({ time, days: days ?? null, kind, text })),
      ),
    })),
  });
}

/** The scores over time as JSON, with a line break at its end: what is written, and where it belongs on the axis. */
export function outcomesToJson({ panels }: OutcomesDocument): string {
  return json({
    panels: panels.map(({ label, better, mcid, visits, series }) => ({
      label,
      better: better ?? null,
      mcid: mcid?.text ?? null,
      visits,
      series: series.map((one) => ({
        label: one.label,
        scores: one.points.map(({ visit, text, position }) => ({ visit: visits[visit], text, ...position })),
      })),
    })),
  });
}

function json(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
