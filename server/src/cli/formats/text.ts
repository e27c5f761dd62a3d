import type { Diagnostic } from '../../core/engine/diagnostic';
import type { Severity } from '../../core/rules/rule';
import { displayWidth, excerpt, joined, plural, visible, wrap } from '../display';
import { type Counts, count, type FileResult } from '../result';
import type { Formatter, Setting } from './format';

/** For people: each finding with its line, what to do about it, and a summary. */
export const formatText: Formatter = (results, setting) => {
  const findings = results.flatMap((result) =>
    result.diagnostics.map((diagnostic) => findingText(result, diagnostic, setting)),
  );
  return [...findings, summary(results, setting)].filter((part) => part !== '').join('\n');
};

function findingText(result: FileResult, diagnostic: Diagnostic, setting: Setting): string {
  const { colours, width } = setting;
  const { line, character } = result.lines.position(diagnostic.span.start);
  const place = `${visible(result.path)}:${line + 1}:${character + 1}`;
  const lines = [`${colours.bold(place)}  ${paint(diagnostic.severity, setting)}  ${colours.dim(diagnostic.rule)}`];
  lines.push(...wrap(diagnostic.message, width, '  '));
  lines.push(...sourceLines(result, diagnostic, setting));
  if (diagnostic.help) lines.push(...labelled('Help:', diagnostic.help, setting));
  for (const { message, span } of diagnostic.related) {
    lines.push(...labelled(`Line ${result.lines.line(span.start) + 1}:`, message, setting));
  }
  lines.push(...repairLines(diagnostic, setting));
  return `${lines.join('\n')}\n`;
}

function paint(severity: Severity, { colours }: Setting): string {
  if (severity === 'error') return colours.red(severity);
  return severity === 'warning' ? colours.yellow(severity) : colours.cyan(severity);
}

function sourceLines({ lines, text }: FileResult, { span }: Diagnostic, { colours, width }: Setting): string[] {
  const line = lines.line(span.start);
  const start = lines.start(line);
  const content = text.slice(start, lines.start(line + 1)).replace(/[\r\n]+$/, '');
  const number = String(line + 1);
  const { line: shown, marks } = excerpt(
    content,
    span.start - start,
    Math.min(span.end - start, content.length),
    width - number.length - 5,
  );
  if (shown === '') return [];
  const gutter = ' '.repeat(number.length);
  return [`  ${colours.dim(`${number} |`)} ${shown}`, `  ${colours.dim(`${gutter} |`)} ${colours.red(marks)}`];
}

/** A paragraph whose lines hang behind its first word. */
function labelled(label: string, text: string, { colours, width }: Setting): string[] {
  const hang = ' '.repeat(2 + displayWidth(label) + 1);
  return wrap(text, width, hang).map((line, index) =>
    index === 0 ? `  ${colours.dim(label)} ${line.slice(hang.length)}` : line,
  );
}

const mostSuggestions = 3;

function repairLines({ fixes }: Diagnostic, setting: Setting): string[] {
  const safe = fixes.find((fix) => fix.safe);
  if (safe) return labelled('Repair:', `${safe.title} (\`--fix\` does it).`, setting);
  const titles = fixes
    .filter(({ byHand }) => !byHand)
    .slice(0, mostSuggestions)
    .map(({ title }) => title);
  return titles.length === 0 ? [] : labelled('Perhaps:', `${titles.join('; or: ')}.`, setting);
}

function summary(results: readonly FileResult[], { colours, repaired, quiet }: Setting): string {
  if (results.length === 0) return '';
  const counts = count(results);
  const sentences = [
    ...(repaired > 0 ? [`${plural(repaired, 'finding')} repaired.`] : []),
    verdict(results, counts, quiet),
  ];
  const lines = [colours.bold(sentences.join(' ')), repairable(counts)];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function verdict(results: readonly FileResult[], { files, errors, warnings, infos }: Counts, quiet: boolean): string {
  const parts = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ...(infos > 0 ? [plural(infos, 'info')] : []),
  ];
  if (parts.length === 0) return `${plural(files, 'file')} checked, ${quiet ? 'no errors' : 'nothing'} found.`;
  const touched = results.filter(({ diagnostics }) => diagnostics.length > 0).length;
  return `${joined(parts)} in ${touched === files ? plural(files, 'file') : `${touched} of ${plural(files, 'file')}`}.`;
}

function repairable({ fixable, suggested }: Counts): string {
  const parts = [];
  if (fixable > 0)
    parts.push(`\`--fix\` repairs ${fixable === 1 ? 'one' : fixable} of them without changing what is said.`);
  if (suggested > 0) {
    parts.push(
      `\`--diff --unsafe-fixes\` shows the likeliest repair of ${suggested === 1 ? 'one' : suggested}${fixable > 0 ? ' more' : ''}; each may change a fact, so look at it.`,
    );
  }
  return parts.join('\n');
}
