import { visible, visiblePath } from '../display';
import type { OpenFormatter } from './format';

/** One finding a line, as compilers write them, so that editors and `grep` can read it. */
export const openConcise: OpenFormatter = ({ colours }) => ({
  file: ({ path, diagnostics }) =>
    diagnostics
      .map(({ rule, severity, message, range: { start }, journal }) => {
        const place = `${visiblePath(path)}:${start.line + 1}:${start.character + 1}`;
        return `${colours.bold(place)}: ${severity}: ${visible(message.replace(/\s+/g, ' '))} [${rule}${journal ? ` for ${journal}` : ''}]\n`;
      })
      .join(''),
  end: () => '',
});
