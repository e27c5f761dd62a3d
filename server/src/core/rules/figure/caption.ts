import { say } from '../../text/say';
import { defineRule } from '../rule';
import { figuresOf, nameOfFigure } from './figures';

export const rule = defineRule({
  severity: 'warning',
  summary: 'Every figure has a caption of its own.',
  why: 'A figure is read before the text and must be understood alone: what is seen, when it was taken, and what arrows and letters mean.',
  source: 'ICMJE Recommendations, preparing a manuscript, illustrations and their legends.',
  reads: 'report',
  *check(report, { stage }) {
    const first = new Map<string, string>();
    for (const figure of figuresOf(report)) {
      const caption = figure.at.get('caption');
      const name = nameOfFigure(figure);
      if (!caption.exists || (caption.answer && stage === 'submission') || caption.answer === 'none') {
        yield {
          span: caption.exists ? caption.span : figure.place.span,
          message: say`${name} has no caption.`,
          help: say`Say what is seen, when it was taken, and what arrows and letters mean.`,
        };
      }
      if (caption.fact === undefined) continue;
      const words = caption.fact
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const earlier = first.get(words);
      if (earlier)
        yield {
          span: caption.span,
          message: say`${name} has the same caption as ${earlier}.`,
          help: say`Say what is different in this one.`,
        };
      else first.set(words, name);
    }
  },
});
