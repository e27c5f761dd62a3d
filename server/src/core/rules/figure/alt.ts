import { say } from '../../text/say';
import { defineRule } from '../rule';
import { figuresOf, nameOfFigure } from './figures';

export const rule = defineRule({
  severity: 'warning',
  summary: 'Every figure has a description for readers who can’t see it.',
  why: 'Screen readers read it aloud in place of the image. A caption says what an image means, a description what is to be seen: both are needed, and they are not the same.',
  source: 'WCAG 2.2, success criterion 1.1.1, non-text content.',
  reads: 'report',
  *check(report, { stage }) {
    for (const figure of figuresOf(report)) {
      const alt = figure.at.get('alt');
      const caption = figure.at.get('caption').fact;
      const name = nameOfFigure(figure);
      if (!alt.exists || (alt.answer && stage === 'submission')) {
        yield {
          span: alt.exists ? alt.span : figure.place.span,
          message: say`${name} has no description for readers who can’t see it.`,
          help: say`Write under \`alt\` in a sentence what is to be seen.`,
        };
      } else if (alt.fact !== undefined && repeats(alt.fact, caption)) {
        yield {
          span: alt.span,
          message: say`The description of ${name} repeats its caption.`,
          help: say`A screen reader reads both. Write under \`alt\` what is to be seen.`,
        };
      } else if (alt.fact !== undefined && isFileName.test(alt.fact)) {
        yield {
          span: alt.span,
          message: say`The description of ${name} is the name of a file.`,
          help: say`Write under \`alt\` in a sentence what is to be seen.`,
        };
      }
    }
  },
});

const isFileName = /^\S{1,200}\.(?:png|jpe?g|tiff?|gif|webp|svg|pdf|eps|dcm)$/i;

function repeats(alt: string, caption = ''): boolean {
  return Math.abs(alt.length - caption.length) < 10 && bare(alt) === bare(caption);
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
