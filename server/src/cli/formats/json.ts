import { version } from '../../../../package.json';
import { type Diagnostic, ruleUrl } from '../../core/engine/diagnostic';
import type { LineIndex } from '../../core/text/line-index';
import type { Span } from '../../core/text/span';
import { count, type FileResult } from '../result';
import type { Formatter } from './format';

/*
 * A promise to scripts: names, order and meaning of the keys stay, new ones may come. Positions count lines and UTF-16
 * code units from zero, as the Language Server Protocol does.
 */
export const formatJson: Formatter = (results) => {
  const { files, errors, warnings, infos, fixable } = count(results);
  const report = {
    version: 1,
    tool: `case-report ${version}`,
    files: results.map(fileOf),
    summary: { files, errors, warnings, infos, fixable },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};

function fileOf({ path, lines, diagnostics }: FileResult) {
  return { path, diagnostics: diagnostics.map((diagnostic) => diagnosticOf(diagnostic, lines)) };
}

function diagnosticOf({ rule, severity, message, help, span, fixes, related }: Diagnostic, lines: LineIndex) {
  return {
    rule,
    severity,
    message,
    help: help ?? '',
    range: rangeOf(span, lines),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ range: rangeOf(edit.span, lines), newText: edit.newText })),
    })),
    related: related.map((place) => ({ message: place.message, range: rangeOf(place.span, lines) })),
    url: ruleUrl(rule),
  };
}

function rangeOf({ start, end }: Span, lines: LineIndex) {
  const from = lines.position(start);
  const to = lines.position(end);
  return { start: { line: from.line, character: from.character }, end: { line: to.line, character: to.character } };
}
