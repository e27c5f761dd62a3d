import type { OutcomesDocument } from './outcomes';
import { outcomesToSvg } from './outcomes-svg';
import { outcomesTables } from './outcomes-words';
import type { Illustrated } from './picture-page';
import type { TimelineDocument } from './timeline';
import { timelineToSvg } from './timeline-svg';
import { timelineTables } from './timeline-words';

/** The timeline as a picture with its table. */
export function illustratedTimeline(document: TimelineDocument): Illustrated {
  return {
    heading: 'Timeline',
    title: document.title,
    svg: timelineToSvg(document),
    tables: timelineTables(document),
    line: document.lines.line(document.place.start),
  };
}

/** The scores over time as a picture with its tables. */
export function illustratedOutcomes(document: OutcomesDocument): Illustrated {
  return {
    heading: 'Scores over time',
    title: document.title,
    svg: outcomesToSvg(document),
    tables: outcomesTables(document),
    line: document.lines.line(document.place.start),
  };
}
