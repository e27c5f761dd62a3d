import type { FigureFile, Unread } from '../../model/surroundings';
import { say } from '../../text/say';
import { defineRule } from '../rule';
import { figuresOf, nameOfFigure } from './figures';

export const rule = defineRule({
  severity: 'error',
  summary: 'The files of the figures are there and are images.',
  why: 'A path with a slip of the pen, or a file that was never copied, is noticed at submission or, worse, by the printer.',
  reads: 'report',
  *check(report, { surroundings }) {
    for (const figure of surroundings.figures ? figuresOf(report) : []) {
      const file = figure.at.get('file');
      const found = surroundings.figures!.find(({ path }) => path === file.fact);
      if (!found) continue;
      const name = nameOfFigure(figure);
      const reason = found.unread && reasons[found.unread]?.(name, found.path);
      if (reason) {
        yield { span: file.span, message: reason, help: say`The path is read from the folder of the report.` };
        continue;
      }
      const message = found.unread ? undefined : objectionTo(found, name);
      if (message)
        yield {
          span: file.span,
          severity: 'warning',
          message,
          help: say`Journals take TIFF, JPEG, PNG, PDF, EPS or SVG.`,
        };
    }
  },
});

/** A figure that is too large to be looked at is there. */
const reasons: Partial<Record<Unread, (figure: string, path: string) => string>> = {
  missing: (figure, path) => say`The file of ${figure}, \`${path}\`, does not exist.`,
  outside: (figure, path) =>
    say`The file of ${figure}, \`${path}\`, lies outside the workspace, so it was not looked at.`,
  unreadable: (figure, path) => say`The file of ${figure}, \`${path}\`, can’t be read.`,
};

/** Why a file that was read is no image for a journal; `undefined` where nothing is wrong. */
function objectionTo({ path, size, image }: FigureFile, figure: string): string | undefined {
  if (!image)
    return size === 0
      ? say`The file of ${figure}, \`${path}\`, is empty.`
      : say`The file of ${figure}, \`${path}\`, is no image of a known format.`;
  return image.format === 'heic' || image.format === 'avif'
    ? say`The file of ${figure}, \`${path}\`, is a HEIC or AVIF picture, which journals don’t take.`
    : undefined;
}
