import type { Severity } from '../../core/rules/rule';
import { Kept } from '../../core/text/kept';
import { LineIndex } from '../../core/text/line-index';
import { displayWidth, excerpt, joined, plural, visiblePath, wrap } from '../display';
import { Counts, type FileResult, type ResultDiagnostic } from '../result';
import type { OpenFormatter, Setting, Totals } from './format';

/** For people: each finding with its line, what to do about it, and a summary. */
export const openText: OpenFormatter = (setting) => {
  let before = '';
  const byJournal = new Map(setting.journals.length > 1 ? setting.journals.map((id) => [id, new Counts()]) : []);
  return {
    file(result) {
      for (const [id, counts] of byJournal) counts.add(ownOf(result, id));
      if (result.diagnostics.length === 0) return '';
      const text = setting.textOf(result.path);
      const lines = text === undefined ? undefined : new Lines(text);
      return result.diagnostics
        .map((diagnostic) => {
          const finding = `${before}${findingText(result, diagnostic, lines, setting)}`;
          before = '\n';
          return finding;
        })
        .join('');
    },
    end(totals) {
      const closing = [summary(totals, setting), ...journalLines(byJournal)].join('');
      return closing === '' ? '' : `${before}${closing}`;
    },
  };
};

/** The lines of a file, without their ends. */
class Lines {
  readonly #text: string;
  readonly #index: LineIndex;

  constructor(text: string) {
    this.#text = text;
    this.#index = new LineIndex(text);
  }

  get(line: number): string {
    const start = this.#index.start(line);
    let end = this.#index.start(line + 1);
    while (end > start && isLineEnd(this.#text.charCodeAt(end - 1))) end--;
    return this.#text.slice(start, end);
  }
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function findingText(
  { path }: FileResult,
  diagnostic: ResultDiagnostic,
  source: Lines | undefined,
  setting: Setting,
): string {
  const { colours, width } = setting;
  const { line, character } = diagnostic.range.start;
  const place = `${visiblePath(path)}:${line + 1}:${character + 1}`;
  const forJournal = diagnostic.journal === undefined ? '' : `  for ${diagnostic.journal}`;
  const lines = [
    `${colours.bold(place)}  ${paint(diagnostic.severity, setting)}  ${colours.dim(diagnostic.rule)}${forJournal}`,
  ];
  lines.push(...paragraph(diagnostic.message, width, '  '));
  if (source) lines.push(...sourceLines(source.get(line), diagnostic, setting));
  if (diagnostic.help) lines.push(...labelled('Help:', diagnostic.help, setting));
  for (const { message, range } of diagnostic.related)
    lines.push(...labelled(`Line ${range.start.line + 1}:`, message, setting));
  lines.push(...repairLines(diagnostic, setting));
  return `${lines.join('\n')}\n`;
}

function paint(severity: Severity, { colours }: Setting): string {
  if (severity === 'error') return colours.red(severity);
  return severity === 'warning' ? colours.yellow(severity) : colours.cyan(severity);
}

function sourceLines(content: string, { range: { start, end } }: ResultDiagnostic, setting: Setting): string[] {
  const { colours, width } = setting;
  const number = String(start.line + 1);
  const last = end.line > start.line ? content.length : Math.min(end.character, content.length);
  const { line: shown, marks } = excerpt(content, start.character, last, width - number.length - 5);
  if (shown === '') return [];
  const gutter = ' '.repeat(number.length);
  return [`  ${colours.dim(`${number} |`)} ${shown}`, `  ${colours.dim(`${gutter} |`)} ${colours.red(marks)}`];
}

const paragraphs = new Kept<readonly string[]>(1000, Number.POSITIVE_INFINITY);

/** As `wrap`; many findings say the same, so that its lines are kept. */
function paragraph(text: string, width: number, indent: string): readonly string[] {
  const name = `${width}${indent}${text}`;
  return paragraphs.get(name) ?? paragraphs.keep(name, wrap(text, width, indent));
}

/** A paragraph whose lines hang behind its first word. */
function labelled(label: string, text: string, { colours, width }: Setting): string[] {
  const hang = ' '.repeat(2 + displayWidth(label) + 1);
  return paragraph(text, width, hang).map((line, index) =>
    index === 0 ? `  ${colours.dim(label)} ${line.slice(hang.length)}` : line,
  );
}

const mostSuggestions = 3;

function repairLines({ fixes }: ResultDiagnostic, setting: Setting): string[] {
  const safe = fixes.find((fix) => fix.safe);
  if (safe) return labelled('Repair:', `${safe.title} (\`--fix\` does it).`, setting);
  const titles = fixes
    .filter(({ byHand }) => !byHand)
    .slice(0, mostSuggestions)
    .map(({ title }) => title);
  return titles.length === 0 ? [] : labelled('Perhaps:', `${titles.join('; or: ')}.`, setting);
}

function summary({ counts, repaired }: Totals, { colours, quiet }: Setting): string {
  if (counts.files === 0) return '';
  const sentences = [...(repaired > 0 ? [`${plural(repaired, 'finding')} repaired.`] : []), verdict(counts, quiet)];
  const lines = [colours.bold(sentences.join(' ')), repairable(counts)];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function ownOf(result: FileResult, journal: string): FileResult {
  return { ...result, diagnostics: result.diagnostics.filter((diagnostic) => diagnostic.journal === journal) };
}

/** One line for each of several journals: how much would have to change for it besides what all of them find. */
function journalLines(byJournal: ReadonlyMap<string, Counts>): string[] {
  const width = Math.max(0, ...[...byJournal.keys()].map((id) => id.length));
  return [...byJournal].map(([id, counts]) => {
    const parts = amounts(counts);
    return `${id.padEnd(width)}  ${parts.length > 0 ? joined(parts) : 'nothing of its own'}\n`;
  });
}

function amounts({ errors, warnings, infos }: Counts): string[] {
  return [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ...(infos > 0 ? [plural(infos, 'info')] : []),
  ];
}

function verdict(counts: Counts, quiet: boolean): string {
  const { files, touched } = counts;
  const parts = amounts(counts);
  if (parts.length === 0) return `${plural(files, 'file')} checked, ${quiet ? 'no errors' : 'nothing'} found.`;
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
