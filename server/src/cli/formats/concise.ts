import type { Diagnostic } from '../../core/engine/diagnostic';
import { visible } from '../display';
import type { FileResult } from '../result';
import type { Formatter } from './format';

/** One finding a line, as compilers write them, so that editors and `grep` can read it. */
export const formatConcise: Formatter = (results, { colours }) =>
  results
    .flatMap((result) => result.diagnostics.map((diagnostic) => lineOf(result, diagnostic)))
    .map(({ place, severity, message, rule }) => `${colours.bold(place)}: ${severity}: ${message} [${rule}]\n`)
    .join('');

function lineOf({ path, lines }: FileResult, { severity, message, rule, span }: Diagnostic) {
  const { line, character } = lines.position(span.start);
  return {
    place: `${visible(path)}:${line + 1}:${character + 1}`,
    severity,
    message: visible(message.replace(/\s+/g, ' ')),
    rule,
  };
}
