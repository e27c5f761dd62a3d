import type { Report } from '../../model/report';
import { readSections } from '../../model/sections';
import { proseOf, type Section } from '../../syntax/body';
import { say } from '../../text/say';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'Something stands under every heading.',
  why: 'A heading with nothing under it is a section that was forgotten, or a left-over of the template. Comments are not printed, so they do not fill one.',
  reads: 'report',
  *check(report, { journal, stage }) {
    const { body, words } = readSections(report, journal);
    // A narrative that is not yet begun has one finding, and not one for each heading of its template.
    if (words === 0 && stage === 'draft') return;
    const references = new Set(
      body.filter(({ slots }) => slots.includes('references')).map(({ titleSpan }) => titleSpan.start),
    );
    const filledLater = report.root.get('bibliography').stated;
    for (const [index, section] of report.source.body.sections.entries()) {
      const { heading, span } = section;
      if (heading.text === '' || !isEmpty(report, section)) continue;
      const next = report.source.body.sections[index + 1];
      if (next && next.heading.span.start < span.end) continue;
      if (filledLater && references.has(heading.textSpan.start)) continue;
      yield {
        span: heading.textSpan,
        message: say`Nothing stands under the heading \`${heading.text}\`.`,
        help: say`Write the section, or remove its heading.`,
      };
    }
  },
});

/** Whether a heading has no text of its own; tables, images and code are text, comments are none. */
function isEmpty({ source }: Report, { own }: Section): boolean {
  const comments = source.body.comments.map(({ span }) => span);
  return proseOf(source.text, { ...source.body, hidden: comments }, own).trim() === '';
}
